// SPDX-License-Identifier: MIT
#pragma once

#include "timing/roundtripseries.h"

namespace Inspector {

// All points that fall into one column of pixels: enough to draw what a line through all of them
// would have covered.
struct PixelColumn
{
    int x = 0;
    quint32 first = 0; // µs, of those that were answered
    quint32 last = 0;
    quint32 lowest = 0;
    quint32 highest = 0;
    quint32 answered = 0; // how many
    quint32 missed = 0;
};

// The columns that have points, from left to right: \a width of them show \a from to \a to. Points
// outside are left out, but for the nearest on each side, at -1 and at width, that a line leads to.
std::vector<PixelColumn> decimated(std::span<const RoundTripPoint> points, qint64 from, qint64 to,
                                   int width);

} // namespace Inspector
