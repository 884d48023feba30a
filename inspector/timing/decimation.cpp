// SPDX-License-Identifier: MIT
#include "timing/decimation.h"

#include <algorithm>

namespace Inspector {

namespace {

void addTo(PixelColumn &column, const RoundTripPoint &point)
{
    if (point.isMissed()) {
        ++column.missed;
        return;
    }
    const quint32 value = point.microseconds;
    if (column.answered++ == 0) {
        column.first = column.last = column.lowest = column.highest = value;
        return;
    }
    column.last = value;
    column.lowest = std::min(column.lowest, value);
    column.highest = std::max(column.highest, value);
}

} // namespace

std::vector<PixelColumn> decimated(std::span<const RoundTripPoint> points, qint64 from, qint64 to,
                                   int width)
{
    std::vector<PixelColumn> columns;
    if (width <= 0 || to <= from)
        return columns;
    columns.reserve(std::min(points.size(), size_t(width) + 2));
    const double scale = double(width) / double(to - from);
    const auto columnOf = [&](qint64 time) {
        if (time < from)
            return -1;
        return time > to ? width : std::min(width - 1, int(double(time - from) * scale));
    };
    const auto inside = std::ranges::lower_bound(points, from, {}, &RoundTripPoint::time);
    auto point = inside == points.begin() ? inside : inside - 1;
    for (; point != points.end(); ++point) {
        const int x = columnOf(point->time);
        if (columns.empty() || columns.back().x != x)
            columns.push_back({.x = x});
        addTo(columns.back(), *point);
        if (x == width)
            break;
    }
    return columns;
}

} // namespace Inspector
