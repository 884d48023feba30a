// SPDX-License-Identifier: MIT
#include "actions/filterstate.h"

namespace Inspector {
using namespace Qt::StringLiterals;

namespace {

// The probe of an upgrade is no heartbeat, though it is a ping and a pong.
constexpr QStringView WithoutHeartbeats = u"-(type:{ping,pong} -flag:probe)";

QString withoutHeartbeats(const QString &text)
{
    if (text.trimmed().isEmpty())
        return WithoutHeartbeats.toString();
    return u"(%1) %2"_s.arg(text, WithoutHeartbeats);
}

} // namespace

void FilterState::change(const QString &text, Step step)
{
    if (text == m_text)
        return;
    show(text);
    if (m_error)
        return;
    if (step == Step::Typing)
        m_history.type(text);
    else
        m_history.push(text);
    Q_EMIT historyChanged();
}

void FilterState::show(const QString &text)
{
    m_text = text;
    const auto parsed = parseFilter(text);
    if (parsed) {
        m_error.reset();
        m_goodText = text;
    } else {
        m_error = parsed.error();
    }
    Q_EMIT textChanged(text);
    if (parsed)
        apply();
}

void FilterState::apply()
{
    const auto filter = parseFilter(m_hidesHeartbeats ? withoutHeartbeats(m_goodText) : m_goodText);
    Q_ASSERT(filter);
    if (filter->text() == m_filter.text())
        return;
    m_filter = *filter;
    Q_EMIT applied(m_filter);
}

void FilterState::setHidesHeartbeats(bool hides)
{
    if (m_hidesHeartbeats == hides)
        return;
    m_hidesHeartbeats = hides;
    Q_EMIT heartbeatsChanged(hides);
    apply();
}

void FilterState::clear()
{
    setText({});
    setHidesHeartbeats(false);
}

void FilterState::goBack()
{
    if (!m_history.canGoBack())
        return;
    show(m_history.back());
    Q_EMIT historyChanged();
}

void FilterState::goForward()
{
    if (!m_history.canGoForward())
        return;
    show(m_history.forward());
    Q_EMIT historyChanged();
}

} // namespace Inspector
