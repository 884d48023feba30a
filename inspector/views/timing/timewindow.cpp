// SPDX-License-Identifier: MIT
#include "views/timing/timewindow.h"

#include <algorithm>
#include <cmath>

namespace Inspector {

namespace {
constexpr double Margin = 0.02; // on each side of everything, so that no point sits on the frame
} // namespace

void TimeWindow::setRange(qint64 first, qint64 last)
{
    m_first = std::min(first, last);
    m_last = last;
    settle();
}

void TimeWindow::showEverything()
{
    m_mode = Mode::Everything;
    settle();
}

void TimeWindow::follow()
{
    const bool wasEverything = m_mode == Mode::Everything;
    m_mode = Mode::Following;
    if (wasEverything)
        m_from = m_to - std::min(length(), Usual);
    settle();
}

void TimeWindow::zoom(double factor, double anchor)
{
    const double wanted = double(length()) / std::max(1e-9, factor);
    const auto length = std::clamp(qint64(wanted), Shortest, longest());
    if (m_mode == Mode::Following)
        anchor = 1; // the present stays in sight
    else
        m_mode = Mode::Fixed;
    const double fixed = double(m_from) + anchor * double(m_to - m_from);
    m_from = qint64(std::llround(fixed - anchor * double(length)));
    m_to = m_from + length;
    settle();
}

void TimeWindow::pan(double share)
{
    m_mode = Mode::Fixed;
    const qint64 length = this->length();
    m_from += qint64(share * double(length));
    m_to = m_from + length;
    settle();
}

qint64 TimeWindow::longest() const
{
    return std::max(Usual, qint64(double(m_last - m_first) * (1 + 2 * Margin)));
}

void TimeWindow::settle()
{
    const qint64 length = std::clamp(this->length(), Shortest, longest());
    const qint64 span = std::max(Shortest, m_last - m_first);
    const auto margin = qint64(double(span) * Margin);
    switch (m_mode) {
    case Mode::Everything:
        m_from = m_first - margin;
        m_to = m_first + span + margin;
        break;
    case Mode::Following:
        m_to = m_last;
        m_from = m_to - length;
        break;
    case Mode::Fixed: // half of it may be empty; to lose sight of all would be of no use
        m_from = std::clamp(m_from, m_first - length / 2,
                            std::max(m_first - length / 2, m_last - length / 2));
        m_to = m_from + length;
        break;
    }
}

} // namespace Inspector
