// SPDX-License-Identifier: MIT
#include "views/statistics/ratechart.h"

#include "model/describe.h"
#include "timing/axisticks.h"
#include "views/statistics/columnchart.h"
#include "views/theme.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace Inspector {

namespace {
constexpr double ChartLines = 8;
constexpr int MostTicks = 4;
constexpr double Second = 1e9; // ns
} // namespace

RateChart::RateChart(QColor (*in)(), QColor (*out)(), QWidget *parent)
    : ChartCard(tr("Messages a second"), parent)
    , m_in(in)
    , m_out(out)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void RateChart::setRates(const std::vector<Traffic::Counts> &intervals, qint64 length)
{
    m_intervals = intervals;
    m_length = length;
    Traffic::Counts peak;
    for (const Traffic::Counts &counts : m_intervals) {
        peak.in = std::max(peak.in, counts.in);
        peak.out = std::max(peak.out, counts.out);
    }
    m_highest = perSecond(std::max(peak.in, peak.out));
    if (m_highest > 0)
        setSummary({{tr("at most"), nullptr},
                    {tr("\u2190 %1").arg(countText(perSecond(peak.in))), m_in},
                    {tr("\u2192 %1").arg(countText(perSecond(peak.out))), m_out}});
    else
        setSummary({});
    update();
}

double RateChart::perSecond(quint64 count) const
{
    return double(count) * Second / double(m_length);
}

QSize RateChart::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 44,
            int(headHeight() + lineHeight() * (ChartLines + 1.8))};
}

QRectF RateChart::plotIn(const QRectF &body) const
{
    const double axis = QFontMetricsF(font()).horizontalAdvance(countText(888e3)) * 1.2;
    return body.adjusted(axis, lineHeight() * 0.4, 0, -lineHeight() * 1.2);
}

void RateChart::paintBody(QPainter &painter, const QRectF &body)
{
    if (m_highest <= 0) {
        painter.setPen(Theme::current().muted);
        painter.drawText(body, Qt::AlignCenter, tr("None yet"));
        return;
    }
    const QRectF plot = plotIn(body);
    paintAxes(painter, plot);
    paintRate(painter, plot, &Traffic::Counts::out, m_out());
    paintRate(painter, plot, &Traffic::Counts::in, m_in());
}

void RateChart::paintAxes(QPainter &painter, const QRectF &plot) const
{
    const Theme &theme = Theme::current();
    const double line = lineHeight();
    for (double tick : linearTicks(0, m_highest, MostTicks)) {
        const double y = plot.bottom() - plot.height() * tick / m_highest;
        painter.setPen(QPen(theme.line, 1));
        painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y));
        painter.setPen(theme.muted);
        painter.drawText(QRectF(0, y - line / 2, plot.left() - line * 0.3, line),
                         Qt::AlignRight | Qt::AlignVCenter, countText(tick));
    }
    const auto end = qint64(m_intervals.size()) * m_length;
    const int most = std::max(2, int(plot.width() / (line * 4)));
    const std::vector<qint64> ticks = timeTicks(0, end, most);
    const qint64 step = ticks.size() > 1 ? ticks[1] - ticks[0] : end;
    painter.setPen(theme.muted);
    for (qint64 tick : ticks) {
        const QString text = timeTickText(tick, step);
        const double width = QFontMetricsF(font()).horizontalAdvance(text);
        const double x = plot.left() + plot.width() * double(tick) / double(end);
        const double left
            = std::clamp(x - width / 2, plot.left(), std::max(plot.left(), plot.right() - width));
        painter.drawText(QRectF(left, plot.bottom() + line * 0.1, width + 1, line),
                         Qt::AlignLeft | Qt::AlignVCenter, text);
    }
}

// Steps, for each pixel the highest of its intervals: a short burst shall be seen.
void RateChart::paintRate(QPainter &painter, const QRectF &plot, quint64 Traffic::Counts::*way,
                          const QColor &color) const
{
    const size_t columns = std::min(m_intervals.size(), size_t(std::max(1.0, plot.width())));
    QPainterPath path(plot.bottomLeft());
    for (size_t column = 0; column < columns; ++column) {
        const size_t first = column * m_intervals.size() / columns;
        const size_t last = (column + 1) * m_intervals.size() / columns;
        quint64 count = 0;
        for (size_t i = first; i < last; ++i)
            count = std::max(count, m_intervals[i].*way);
        const double y = plot.bottom() - plot.height() * perSecond(count) / m_highest;
        path.lineTo(plot.left() + plot.width() * double(column) / double(columns), y);
        path.lineTo(plot.left() + plot.width() * double(column + 1) / double(columns), y);
    }
    QPainterPath area = path;
    area.lineTo(plot.bottomRight());
    QColor fill = color;
    fill.setAlphaF(0.18F);
    painter.fillPath(area, fill);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(color, lineHeight() * 0.09));
    painter.drawPath(path);
}

QString RateChart::valueAt(const QPointF &position) const
{
    const QRectF plot = plotIn(body());
    if (m_intervals.empty() || !plot.contains(position))
        return {};
    const double share = (position.x() - plot.left()) / plot.width();
    const size_t index
        = std::min(m_intervals.size() - 1, size_t(share * double(m_intervals.size())));
    const Traffic::Counts &counts = m_intervals[index];
    return tr("At %1: \u2190 %2, \u2192 %3 a second")
        .arg(durationText(qint64(index) * m_length), countText(perSecond(counts.in)),
             countText(perSecond(counts.out)));
}

} // namespace Inspector
