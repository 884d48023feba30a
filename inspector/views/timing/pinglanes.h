// SPDX-License-Identifier: MIT
#pragma once

#include "views/timing/roundtripplot.h"

#include <QRectF>

class QPainter;

namespace Inspector {

// How one heartbeat went, from the best to the worst.
enum class PongFate : quint8 { InTime, Late, Missed };

PongFate fateOf(const RoundTripPoint &point, const SessionTiming &timing);

// Paints a session's heartbeats on a line: ping sent, pong received and the deadline between, or
// only their colours where there is no room for more.
class PingLane
{
public:
    PingLane(const RoundTripPlot &plot, size_t series, const QRectF &rect);

    void paint(QPainter &painter, qint64 now) const;

private:
    void paintSeparate(QPainter &painter, std::span<const RoundTripPoint> points) const;
    void paintDense(QPainter &painter) const;
    void paintRun(QPainter &painter, PongFate fate, double x, double width) const;
    void paintPending(QPainter &painter, qint64 now) const;
    void paintDeadline(QPainter &painter, qint64 sentAt) const;
    double xOf(qint64 time) const;

    const RoundTripPlot &m_plot;
    size_t m_index;
    const RoundTripSeries &m_series;
    const SessionTiming &m_timing;
    QRectF m_rect;
};

void paintCross(QPainter &painter, const QPointF &centre, double size); // for a pong that is missed

} // namespace Inspector
