// SPDX-License-Identifier: MIT
#pragma once

#include "views/timing/roundtripplot.h"

#include <QFontMetrics>
#include <QPalette>
#include <QRect>

class QPainter;

namespace Inspector {

// Where things are in the chart: the round trips above, a lane of heartbeats for each session
// below.
struct PlotLayout
{
    QRect plot;
    QRect lanes;
    double laneHeight = 0;
    double missedHeight = 0; // below the top: where a missed pong has its cross

    PlotLayout(const QSize &size, const QFontMetrics &metrics, size_t laneCount);
    QRectF lane(size_t index) const;
    std::optional<size_t> laneAt(const QPointF &position) const;
    QPointF positionOf(const RoundTripPlot &plot, const RoundTripPoint &point) const;
};

class PlotPainter
{
public:
    PlotPainter(QPainter &painter, const RoundTripPlot &plot, const PlotLayout &layout,
                const QPalette &palette);

    void paint(const RoundTripHistogram &histogram, qint64 now);
    void paintHit(const RoundTripPlot::Hit &hit); // a ring around it

private:
    void paintValueAxis();
    void paintTimeAxis();
    void paintPercentiles(const RoundTripHistogram &histogram);
    void paintSeries(size_t series);
    void paintLine(size_t series);
    void paintDots(size_t series);
    void paintTrouble(size_t series);
    void paintLegend(size_t series);
    double yOf(double microseconds) const;

    QPainter &m_painter;
    const RoundTripPlot &m_plot;
    const PlotLayout &m_layout;
    const QPalette &m_palette;
    QFontMetrics m_metrics;
};

} // namespace Inspector
