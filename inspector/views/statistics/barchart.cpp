// SPDX-License-Identifier: MIT
#include "views/statistics/barchart.h"

#include "views/theme.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QStyleOptionFocusRect>

#include <algorithm>

namespace Inspector {
using namespace Qt::StringLiterals;

namespace {
constexpr double RowHeight = 1.4; // lines
constexpr size_t FewestRows = 3;  // room for a chart that is still empty
} // namespace

BarChart::BarChart(const QString &title, QWidget *parent)
    : ChartCard(title, parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setMouseTracking(true);
}

void BarChart::setBars(std::vector<Bar> bars)
{
    if (bars == m_bars)
        return;
    const bool grows = bars.size() != m_bars.size();
    m_bars = std::move(bars);
    m_current = std::min(m_current, m_bars.empty() ? 0 : m_bars.size() - 1);
    const bool leads = !m_bars.empty() && m_bars.front().session;
    setFocusPolicy(leads ? Qt::StrongFocus : Qt::NoFocus);
    QStringList values;
    for (const Bar &bar : m_bars)
        values.append(u"%1 %2"_s.arg(bar.label, bar.text));
    setValues(values.join(u", "_s));
    if (grows)
        updateGeometry();
}

QSize BarChart::sizeHint() const
{
    const double rows = double(std::max(m_bars.size(), FewestRows));
    return {fontMetrics().averageCharWidth() * 44,
            int(headHeight() + lineHeight() * (rows * RowHeight + 0.6))};
}

QRectF BarChart::rowRect(size_t row) const
{
    const QRectF area = body();
    const double height = lineHeight() * RowHeight;
    return {area.left(), area.top() + double(row) * height, area.width(), height};
}

void BarChart::paintBody(QPainter &painter, const QRectF &body)
{
    if (m_bars.empty()) {
        painter.setPen(Theme::current().muted);
        painter.drawText(body, Qt::AlignCenter, tr("None yet"));
        return;
    }
    double labels = 0;
    double texts = 0;
    for (const Bar &bar : m_bars) {
        labels = std::max(labels, QFontMetricsF(font()).horizontalAdvance(bar.label));
        texts = std::max(texts, QFontMetricsF(font()).horizontalAdvance(bar.text));
    }
    labels = std::min(labels, body.width() * 0.5);
    for (size_t row = 0; row < m_bars.size(); ++row)
        paintBar(painter, m_bars[row], rowRect(row), labels, texts);
    if (hasFocus() && m_bars[m_current].session) {
        QStyleOptionFocusRect option;
        option.initFrom(this);
        option.rect = rowRect(m_current).toAlignedRect();
        style()->drawPrimitive(QStyle::PE_FrameFocusRect, &option, &painter, this);
    }
}

void BarChart::paintBar(QPainter &painter, const Bar &bar, const QRectF &row, double labels,
                        double texts) const
{
    const double greatest = std::ranges::max(m_bars, {}, &Bar::value).value;
    const double gap = lineHeight() * 0.5;
    const QRectF track
        = row.adjusted(labels + gap, lineHeight() * 0.25, -texts - gap, -lineHeight() * 0.25);
    painter.setPen(palette().color(bar.session ? QPalette::Link : QPalette::Text));
    painter.drawText(QRectF(row.left(), row.top(), labels, row.height()),
                     Qt::AlignLeft | Qt::AlignVCenter,
                     fontMetrics().elidedText(bar.label, Qt::ElideMiddle, int(labels) + 1));
    painter.setPen(palette().color(QPalette::Text));
    painter.drawText(row, Qt::AlignRight | Qt::AlignVCenter, bar.text);
    if (bar.value <= 0 || track.width() <= 0)
        return;
    QRectF filled = track;
    filled.setWidth(std::max(2.0, track.width() * bar.value / greatest));
    painter.setPen(Qt::NoPen);
    painter.setBrush(bar.color);
    const double radius = lineHeight() * 0.15;
    painter.drawRoundedRect(filled, radius, radius);
}

std::optional<size_t> BarChart::rowAt(const QPointF &position) const
{
    for (size_t row = 0; row < m_bars.size(); ++row) {
        if (rowRect(row).contains(position))
            return row;
    }
    return {};
}

QString BarChart::valueAt(const QPointF &position) const
{
    const auto row = rowAt(position);
    if (!row)
        return {};
    const Bar &bar = m_bars[*row];
    return bar.session ? tr("%1: %2. Click to choose the session.").arg(bar.name, bar.text)
                       : tr("%1: %2", "label: value").arg(bar.label, bar.text);
}

void BarChart::choose(size_t row)
{
    m_current = row;
    update();
    if (m_bars[row].session)
        Q_EMIT sessionChosen(*m_bars[row].session);
}

void BarChart::mousePressEvent(QMouseEvent *event)
{
    if (const auto row = rowAt(event->position()); row && event->button() == Qt::LeftButton)
        choose(*row);
}

void BarChart::mouseMoveEvent(QMouseEvent *event)
{
    const auto row = rowAt(event->position());
    setCursor(row && m_bars[*row].session ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void BarChart::keyPressEvent(QKeyEvent *event)
{
    const int key = event->key();
    if (m_bars.empty())
        return ChartCard::keyPressEvent(event);
    if (key == Qt::Key_Up)
        m_current -= m_current > 0 ? 1 : 0;
    else if (key == Qt::Key_Down)
        m_current += m_current + 1 < m_bars.size() ? 1 : 0;
    else if (key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Space)
        choose(m_current);
    else
        return ChartCard::keyPressEvent(event);
    update();
}

void BarChart::focusInEvent(QFocusEvent *event)
{
    ChartCard::focusInEvent(event);
    update();
}

void BarChart::focusOutEvent(QFocusEvent *event)
{
    ChartCard::focusOutEvent(event);
    update();
}

} // namespace Inspector
