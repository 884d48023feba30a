// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <vector>

namespace Inspector {

// Where an axis has its lines: round values from \a from to \a to, at most \a most of them. Empty
// when there is nothing between.
std::vector<double> linearTicks(double from, double to, int most); // 1, 2, 5 times a power of ten
std::vector<double> logTicks(double from, double to, int most);    // from > 0; powers of ten, 2, 5
std::vector<qint64> timeTicks(qint64 from, qint64 to, int most);   // ns; round in s, min and h

// "1:05", or with as many decimals as ticks that are \a step apart need.
QString timeTickText(qint64 time, qint64 step);

} // namespace Inspector
