// SPDX-License-Identifier: MIT
#include "views/timing/plotpainter.h"

#include "model/describe.h"
#include "timing/axisticks.h"
#include "views/timing/pinglanes.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>

namespace Inspector {
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 NsPerUs = 1000;
constexpr int RoomForDots = 8; // pixels for each, or they'd be a worm

QString legendText(const SessionRecord &session)
{
    constexpr qsizetype Kept = 4;
    const QString sid = QString::fromUtf8(session.sid);
    return sid.size() <= 2 * Kept + 1 ? sid : sid.first(Kept) + u'\u2026' + sid.last(Kept);
}

} // namespace

PlotLayout::PlotLayout(const QSize &size, const QFontMetrics &metrics, size_t laneCount)
{
    const int line = metrics.height();
    missedHeight = line / 2.0;
    const int left = metrics.horizontalAdvance(u"\u25a0 mmmm\u2026mmmm"_s);
    const int right = metrics.horizontalAdvance(u"00:00"_s);
    const int axis = line + line / 2;
    const int room = std::max(0, size.height() - axis - line);
    const double wanted = laneCount == 0 ? 0 : double(line) * 1.15;
    laneHeight = laneCount == 0 ? 0 : std::min(wanted, room * 0.45 / double(laneCount));
    const int lanesHeight = int(laneHeight * double(laneCount));
    const int width = std::max(1, size.width() - left - right);
    plot = QRect(left, line / 2, width, std::max(1, room - lanesHeight - line / 3));
    lanes = QRect(left, plot.bottom() + axis + line / 3, width, lanesHeight);
}

QRectF PlotLayout::lane(size_t index) const
{
    const double gap = laneHeight * 0.16;
    return {double(lanes.left()), lanes.top() + double(index) * laneHeight + gap,
            double(lanes.width()), laneHeight - 2 * gap};
}

std::optional<size_t> PlotLayout::laneAt(const QPointF &position) const
{
    if (laneHeight <= 0 || position.y() < lanes.top() || position.y() >= lanes.bottom() + 1)
        return std::nullopt;
    return size_t((position.y() - lanes.top()) / laneHeight);
}

QPointF PlotLayout::positionOf(const RoundTripPlot &shown, const RoundTripPoint &point) const
{
    const double x = plot.left() + shown.xOf(point.time) * plot.width();
    const double height = shown.scale().heightOf(point.microseconds) * plot.height();
    return {x, point.isMissed() ? plot.top() + missedHeight : plot.bottom() - height};
}

PlotPainter::PlotPainter(QPainter &painter, const RoundTripPlot &plot, const PlotLayout &layout,
                         const QPalette &palette)
    : m_painter(painter)
    , m_plot(plot)
    , m_layout(layout)
    , m_palette(palette)
    , m_metrics(painter.fontMetrics())
{
}

double PlotPainter::yOf(double microseconds) const
{
    return m_layout.plot.bottom() - m_plot.scale().heightOf(microseconds) * m_layout.plot.height();
}

void PlotPainter::paint(const RoundTripHistogram &histogram, qint64 now)
{
    paintValueAxis();
    paintTimeAxis();
    for (size_t i = 0; i < m_plot.series().size(); ++i) {
        paintSeries(i);
        paintLegend(i);
        PingLane(m_plot, i, m_layout.lane(i)).paint(m_painter, now);
    }
    paintPercentiles(histogram);
}

void PlotPainter::paintValueAxis()
{
    const ValueScale &scale = m_plot.scale();
    const int most = std::max(2, m_layout.plot.height() / (m_metrics.height() * 2));
    const auto ticks = scale.kind() == ValueScale::Kind::Linear
                           ? linearTicks(scale.lowest(), scale.highest(), most)
                           : logTicks(scale.lowest(), scale.highest(), most);
    const Theme &theme = Theme::current();
    for (const double tick : ticks) {
        const double y = yOf(tick);
        m_painter.setPen(theme.line);
        m_painter.drawLine(QPointF(m_layout.plot.left(), y), QPointF(m_layout.plot.right(), y));
        m_painter.setPen(theme.muted);
        const QRectF label(0, y - m_metrics.height() / 2.0,
                           m_layout.plot.left() - m_metrics.averageCharWidth(), m_metrics.height());
        const QString text = tick <= 0 ? u"0"_s : durationText(qint64(tick) * NsPerUs);
        m_painter.drawText(label, Qt::AlignRight | Qt::AlignVCenter, text);
    }
}

void PlotPainter::paintTimeAxis()
{
    const TimeWindow &window = m_plot.window();
    constexpr int UsualTicks = 8; // for how precise the labels are likely to be
    const qint64 usualStep = (window.to() - window.from()) / UsualTicks;
    const int labelWidth = m_metrics.horizontalAdvance(timeTickText(window.to(), usualStep))
                           + 2 * m_metrics.averageCharWidth();
    const int most = std::max(2, m_layout.plot.width() / labelWidth);
    const std::vector<qint64> ticks = timeTicks(window.from(), window.to(), most);
    const qint64 step = ticks.size() > 1 ? ticks[1] - ticks[0] : window.to() - window.from();
    const Theme &theme = Theme::current();
    const int bottom = m_layout.plot.bottom();
    for (const qint64 tick : ticks) {
        if (tick < 0)
            continue; // nothing is before the beginning
        const double x = m_layout.plot.left() + m_plot.xOf(tick) * m_layout.plot.width();
        m_painter.setPen(theme.line);
        m_painter.drawLine(QPointF(x, bottom), QPointF(x, bottom + m_metrics.height() / 4.0));
        m_painter.setPen(theme.muted);
        const QRectF label(x - labelWidth / 2.0, bottom + m_metrics.height() / 4.0, labelWidth,
                           m_metrics.height());
        m_painter.drawText(label, Qt::AlignCenter, timeTickText(tick, step));
    }
    m_painter.setPen(theme.line);
    m_painter.drawLine(m_layout.plot.bottomLeft(), m_layout.plot.bottomRight());
}

void PlotPainter::paintPercentiles(const RoundTripHistogram &histogram)
{
    if (histogram.count() == 0)
        return;
    const Theme &theme = Theme::current();
    double lastY = m_layout.plot.bottom() + m_metrics.height();
    for (const double percent : {50.0, 90.0, 99.0}) {
        const quint32 value = histogram.percentile(percent);
        if (value > m_plot.scale().highest() || value < m_plot.scale().lowest())
            continue;
        const double y = yOf(value);
        m_painter.setPen(QPen(theme.muted, 1, Qt::DashLine));
        m_painter.drawLine(QPointF(m_layout.plot.left(), y), QPointF(m_layout.plot.right(), y));
        if (lastY - y < m_metrics.height() * 0.9)
            continue; // its label would cover the one below
        lastY = y;
        m_painter.setPen(theme.muted);
        const QRectF label(m_layout.plot.right() + m_metrics.averageCharWidth() / 2.0,
                           y - m_metrics.height() / 2.0, m_metrics.averageCharWidth() * 6,
                           m_metrics.height());
        m_painter.drawText(label, Qt::AlignLeft | Qt::AlignVCenter, u"p%1"_s.arg(int(percent)));
    }
}

void PlotPainter::paintSeries(size_t series)
{
    m_painter.save();
    m_painter.setClipRect(m_layout.plot.adjusted(0, -m_metrics.height() / 2, 1, 1));
    paintLine(series);
    if (int(m_plot.columns(series).size()) * RoomForDots < m_layout.plot.width())
        paintDots(series);
    paintTrouble(series);
    m_painter.restore();
}

void PlotPainter::paintLine(size_t series)
{
    const auto &columns = m_plot.columns(series);
    // Where lines stand side by side nobody sees smooth edges, but they take ten times as long.
    const bool sparse = int(columns.size()) * 2 < m_layout.plot.width();
    QList<QLineF> lines;
    lines.reserve(qsizetype(columns.size()) * 2);
    const PixelColumn *previous = nullptr;
    for (const PixelColumn &column : columns) {
        if (column.answered == 0)
            continue;
        const double x = m_layout.plot.left() + column.x + 0.5;
        quint32 lowest = column.lowest;
        quint32 highest = column.highest;
        if (previous && !sparse && previous->x + 1 == column.x) { // one stroke is both lines
            lowest = std::min(lowest, previous->last);
            highest = std::max(highest, previous->last);
        } else if (previous) {
            lines.append({m_layout.plot.left() + previous->x + 0.5, yOf(previous->last), x,
                          yOf(column.first)});
        }
        if (highest > lowest)
            lines.append({x, yOf(highest), x, yOf(lowest)});
        else if (!sparse) // a steady value is a line, too
            lines.append({x - 0.5, yOf(highest), x + 0.5, yOf(highest)});
        previous = &column;
    }
    m_painter.setRenderHint(QPainter::Antialiasing, sparse);
    m_painter.setPen(QPen(Theme::current().series[series], sparse ? 1.4 : 1));
    m_painter.drawLines(lines);
}

void PlotPainter::paintDots(size_t series)
{
    m_painter.setRenderHint(QPainter::Antialiasing);
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(Theme::current().series[series]);
    const double radius = m_metrics.height() / 7.0;
    for (const PixelColumn &column : m_plot.columns(series)) {
        if (column.answered > 0)
            m_painter.drawEllipse(
                QPointF(m_layout.plot.left() + column.x + 0.5, yOf(column.highest)), radius,
                radius);
    }
}

// Late pongs get a ring, missed ones a cross at the top: both by shape, not by colour alone.
void PlotPainter::paintTrouble(size_t series)
{
    const Theme &theme = Theme::current();
    const SessionTiming &timing = m_plot.store().timing(m_plot.series()[series].session());
    const double size = m_metrics.height() / 2.0;
    m_painter.setRenderHint(QPainter::Antialiasing);
    m_painter.setBrush(Qt::NoBrush);
    double lastLate = -size;
    double lastMissed = -size;
    for (const PixelColumn &column : m_plot.columns(series)) {
        const double x = m_layout.plot.left() + column.x + 0.5;
        const bool late
            = column.answered > 0 && SessionTable::isLate(timing, qint64(column.highest) * NsPerUs);
        if (late && x - lastLate >= size) {
            m_painter.setPen(QPen(theme.late, 1.5));
            m_painter.drawEllipse(QPointF(x, yOf(column.highest)), size / 2, size / 2);
            lastLate = x;
        }
        if (column.missed > 0 && x - lastMissed >= size) {
            m_painter.setPen(QPen(theme.error, 2));
            paintCross(m_painter, QPointF(x, m_layout.plot.top() + m_layout.missedHeight), size);
            lastMissed = x;
        }
    }
}

void PlotPainter::paintLegend(size_t series)
{
    const QRectF lane = m_layout.lane(series);
    if (m_layout.laneHeight < m_metrics.height() * 0.7)
        return; // too low to be read
    const QRectF label(m_metrics.averageCharWidth() / 2.0,
                       lane.center().y() - m_metrics.height() / 2.0,
                       m_layout.plot.left() - m_metrics.averageCharWidth(), m_metrics.height());
    const SessionRecord &session = m_plot.store().sessions()[m_plot.series()[series].session()];
    const QString square = u"\u25a0 "_s;
    m_painter.setPen(Theme::current().series[series]);
    m_painter.drawText(label, Qt::AlignLeft | Qt::AlignVCenter, square);
    m_painter.setPen(session.state == SessionState::Closed ? Theme::current().muted
                                                           : m_palette.color(QPalette::Text));
    const double indent = m_metrics.horizontalAdvance(square);
    m_painter.drawText(
        label.adjusted(indent, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter,
        m_metrics.elidedText(legendText(session), Qt::ElideMiddle, int(label.width() - indent)));
}

void PlotPainter::paintHit(const RoundTripPlot::Hit &hit)
{
    const QPointF centre = m_layout.positionOf(m_plot, hit.point);
    if (centre.x() < m_layout.plot.left() || centre.x() > m_layout.plot.right() + 1)
        return;
    m_painter.save();
    m_painter.setRenderHint(QPainter::Antialiasing);
    m_painter.setBrush(Qt::NoBrush);
    m_painter.setPen(QPen(m_palette.color(QPalette::Highlight), 2));
    const double radius = m_metrics.height() / 2.5;
    m_painter.drawEllipse(centre, radius, radius);
    m_painter.restore();
}

} // namespace Inspector
