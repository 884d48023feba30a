// SPDX-License-Identifier: MIT
#pragma once

#include "views/timing/plotpainter.h"

namespace Inspector {

// Which heartbeat of the chart is at a place, if one is within \a reach pixels: its point above, or
// its whole wait in the lane of its session.
std::optional<RoundTripPlot::Hit> hitAt(const RoundTripPlot &plot, const PlotLayout &layout,
                                        const QPointF &position, double reach);

} // namespace Inspector
