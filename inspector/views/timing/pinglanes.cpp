// SPDX-License-Identifier: MIT
#include "views/timing/pinglanes.h"

#include <QPainter>

#include <algorithm>

namespace Inspector {

namespace {

constexpr double RoomForOne = 5; // pixels that a heartbeat needs to be drawn with its deadline

QColor colorOf(PongFate fate)
{
    const Theme &theme = Theme::current();
    switch (fate) {
    case PongFate::InTime:
        return theme.good;
    case PongFate::Late:
        return theme.late;
    case PongFate::Missed:
        return theme.error;
    }
    Q_UNREACHABLE();
}

PongFate worstOf(const PixelColumn &column, const SessionTiming &timing)
{
    if (column.missed > 0)
        return PongFate::Missed;
    return SessionTable::isLate(timing, qint64(column.highest) * 1000) ? PongFate::Late
                                                                       : PongFate::InTime;
}

} // namespace

PongFate fateOf(const RoundTripPoint &point, const SessionTiming &timing)
{
    if (point.isMissed())
        return PongFate::Missed;
    return SessionTable::isLate(timing, qint64(point.microseconds) * 1000) ? PongFate::Late
                                                                           : PongFate::InTime;
}

void paintCross(QPainter &painter, const QPointF &centre, double size)
{
    const double r = size / 2;
    painter.drawLine(centre + QPointF(-r, -r), centre + QPointF(r, r));
    painter.drawLine(centre + QPointF(-r, r), centre + QPointF(r, -r));
}

PingLane::PingLane(const RoundTripPlot &plot, size_t series, const QRectF &rect)
    : m_plot(plot)
    , m_index(series)
    , m_series(plot.series()[series])
    , m_timing(plot.store().timing(m_series.session()))
    , m_rect(rect)
{
}

double PingLane::xOf(qint64 time) const
{
    // Far outside it ends anyway; a painter's coordinates are not endless.
    return m_rect.left() + std::clamp(m_plot.xOf(time), -1.0, 2.0) * m_rect.width();
}

void PingLane::paint(QPainter &painter, qint64 now) const
{
    painter.save();
    painter.setClipRect(m_rect.adjusted(0, -1, 0, 1));
    painter.setPen(QPen(Theme::current().line, 1));
    const double middle = m_rect.center().y();
    painter.drawLine(QPointF(m_rect.left(), middle), QPointF(m_rect.right(), middle));
    // A wait that has begun to the left reaches into the window.
    const qint64 before = std::max(m_timing.pingTimeout, qint64(0));
    const auto points
        = m_series.within(m_plot.window().from() - before, m_plot.window().to() + before);
    if (double(points.size()) * RoomForOne > m_rect.width())
        paintDense(painter);
    else
        paintSeparate(painter, points);
    paintPending(painter, now);
    painter.restore();
}

void PingLane::paintDeadline(QPainter &painter, qint64 sentAt) const
{
    if (m_timing.pingTimeout <= 0)
        return;
    const double due = xOf(sentAt + m_timing.pingTimeout);
    const double middle = m_rect.center().y();
    const Theme &theme = Theme::current();
    painter.setPen(QPen(theme.muted, 1, Qt::DotLine));
    painter.drawLine(QPointF(xOf(sentAt), middle), QPointF(due, middle));
    painter.setPen(QPen(theme.muted, 1));
    painter.drawLine(QPointF(due, m_rect.top()), QPointF(due, m_rect.bottom()));
}

void PingLane::paintSeparate(QPainter &painter, std::span<const RoundTripPoint> points) const
{
    painter.setRenderHint(QPainter::Antialiasing);
    const double middle = m_rect.center().y();
    const double thickness = m_rect.height() * 0.45;
    for (const RoundTripPoint &point : points) {
        const PongFate fate = fateOf(point, m_timing);
        const double sent = xOf(point.sentAt());
        paintDeadline(painter, point.sentAt());
        const qint64 endAt
            = fate == PongFate::Missed ? point.time + m_timing.pingTimeout : point.time;
        const double end = xOf(endAt);
        const QRectF bar(sent, middle - thickness / 2, std::max(2.0, end - sent), thickness);
        QColor fill = colorOf(fate);
        painter.setPen(QPen(fill, 1));
        painter.drawLine(QPointF(sent, m_rect.top()), QPointF(sent, m_rect.bottom()));
        if (fate == PongFate::Missed)
            fill.setAlphaF(0.3F); // nothing came: hollow
        painter.fillRect(bar, fill);
        if (fate == PongFate::Missed) {
            painter.setPen(QPen(colorOf(fate), 2));
            paintCross(painter, QPointF(end, middle), m_rect.height() * 0.7);
        }
    }
}

// The worst of each pixel: no missed pong may hide behind its neighbours.
void PingLane::paintDense(QPainter &painter) const
{
    painter.setRenderHint(QPainter::Antialiasing, false);
    const auto &columns = m_plot.columns(m_index);
    for (size_t i = 0; i < columns.size();) {
        const PongFate fate = worstOf(columns[i], m_timing);
        size_t end = i + 1; // neighbours of one colour are one rectangle: there are thousands
        while (end < columns.size() && columns[end].x == columns[end - 1].x + 1
               && worstOf(columns[end], m_timing) == fate)
            ++end;
        paintRun(painter, fate, columns[i].x, columns[end - 1].x - columns[i].x + 1);
        i = end;
    }
}

void PingLane::paintRun(QPainter &painter, PongFate fate, double x, double width) const
{
    const double inset = fate == PongFate::Missed ? 0 : m_rect.height() * 0.2;
    painter.fillRect(
        QRectF(m_rect.left() + x, m_rect.top() + inset, width, m_rect.height() - 2 * inset),
        colorOf(fate));
}

void PingLane::paintPending(QPainter &painter, qint64 now) const
{
    const SessionRecord &record = m_plot.store().sessions()[m_series.session()];
    if (record.pendingPingAt < 0)
        return;
    const qint64 waited = now - record.pendingPingAt;
    const bool overdue = m_timing.pingTimeout > 0 && waited >= m_timing.pingTimeout;
    const PongFate fate = overdue                                  ? PongFate::Missed
                          : SessionTable::isLate(m_timing, waited) ? PongFate::Late
                                                                   : PongFate::InTime;
    paintDeadline(painter, record.pendingPingAt);
    const double sent = xOf(record.pendingPingAt);
    const double thickness = m_rect.height() * 0.45;
    const QRectF bar(sent, m_rect.center().y() - thickness / 2, std::max(2.0, xOf(now) - sent),
                     thickness);
    painter.setPen(QPen(colorOf(fate), 1));
    painter.setBrush(QBrush(colorOf(fate), Qt::BDiagPattern)); // not over yet
    painter.drawRect(bar);
}

} // namespace Inspector
