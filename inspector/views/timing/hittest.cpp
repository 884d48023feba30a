// SPDX-License-Identifier: MIT
#include "views/timing/hittest.h"

#include <algorithm>
#include <cmath>

namespace Inspector {

namespace {

using Hit = RoundTripPlot::Hit;

double shareAt(const PlotLayout &layout, double x)
{
    return (x - layout.plot.left()) / double(layout.plot.width());
}

std::optional<Hit> hitInLane(const RoundTripPlot &plot, const PlotLayout &layout, size_t lane,
                             double x, double reach)
{
    if (lane >= plot.series().size())
        return std::nullopt;
    const RoundTripSeries &series = plot.series()[lane];
    const qint64 timeout = plot.store().timing(series.session()).pingTimeout;
    const qint64 time = plot.timeAt(shareAt(layout, x));
    const auto slack = qint64(double(plot.window().length()) * reach / layout.plot.width());
    std::optional<Hit> best;
    qint64 nearest = slack;
    for (const RoundTripPoint &point :
         series.within(time - timeout - slack, time + timeout + slack)) {
        const qint64 end = point.isMissed() ? point.time + timeout : point.time;
        const qint64 outside = std::max<qint64>({0, point.sentAt() - time, time - end});
        if (outside < nearest) {
            nearest = outside;
            best = Hit{lane, point};
        }
    }
    return best;
}

} // namespace

std::optional<Hit> hitAt(const RoundTripPlot &plot, const PlotLayout &layout,
                         const QPointF &position, double reach)
{
    if (const auto lane = layout.laneAt(position))
        return hitInLane(plot, layout, *lane, position.x(), reach);
    const qint64 from = plot.timeAt(shareAt(layout, position.x() - reach));
    const qint64 to = plot.timeAt(shareAt(layout, position.x() + reach));
    std::optional<Hit> best;
    double nearest = reach;
    for (size_t i = 0; i < plot.series().size(); ++i) {
        for (const RoundTripPoint &point : plot.series()[i].within(from, to)) {
            const QPointF at = layout.positionOf(plot, point);
            const double distance = std::hypot(at.x() - position.x(), at.y() - position.y());
            if (distance < nearest) {
                nearest = distance;
                best = Hit{i, point};
            }
        }
    }
    return best;
}

} // namespace Inspector
