// SPDX-License-Identifier: MIT
#include "timing/axisticks.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace Inspector {
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 Second = 1'000'000'000;
constexpr std::array<qint64, 20> LongSteps{
    Second,          2 * Second,      5 * Second,      10 * Second,      15 * Second,
    30 * Second,     60 * Second,     120 * Second,    300 * Second,     600 * Second,
    900 * Second,    1800 * Second,   3600 * Second,   7200 * Second,    10'800 * Second,
    21'600 * Second, 43'200 * Second, 86'400 * Second, 172'800 * Second, 604'800 * Second};

double roundStep(double least)
{
    const double power = std::pow(10.0, std::floor(std::log10(least)));
    for (const double factor : {1.0, 2.0, 5.0}) {
        if (factor * power >= least * (1 - 1e-9))
            return factor * power;
    }
    return 10 * power;
}

qint64 roundTimeStep(qint64 least)
{
    if (least <= Second / 2)
        return std::max<qint64>(1, std::llround(roundStep(double(std::max<qint64>(1, least)))));
    const auto step = std::ranges::lower_bound(LongSteps, least);
    if (step != LongSteps.end())
        return *step;
    const qint64 weeks = (least + LongSteps.back() - 1) / LongSteps.back();
    return weeks * LongSteps.back();
}

qint64 ceilToMultiple(qint64 value, qint64 step)
{
    const qint64 rest = value % step;
    return rest == 0 ? value : value - rest + (value > 0 ? step : 0);
}

// How many of the powers of ten, with the given factors, lie within.
std::vector<double> powersWithin(double from, double to, std::initializer_list<double> factors)
{
    std::vector<double> ticks;
    for (int exponent = int(std::floor(std::log10(from)));; ++exponent) {
        const double power = std::pow(10.0, exponent);
        if (power > to)
            return ticks;
        for (const double factor : factors) {
            if (factor * power >= from && factor * power <= to)
                ticks.push_back(factor * power);
        }
    }
}

} // namespace

std::vector<double> linearTicks(double from, double to, int most)
{
    std::vector<double> ticks;
    if (!(to > from) || most < 1 || !std::isfinite(to - from))
        return ticks;
    // One interval less than ticks, when both ends are hit.
    const double step = roundStep((to - from) / std::max(1, most - 1));
    const double first = std::ceil(from / step - 1e-9);
    for (double number = first; number * step <= to + step * 1e-9; ++number) {
        if (int(ticks.size()) == most)
            break;
        ticks.push_back(number * step);
    }
    return ticks;
}

std::vector<double> logTicks(double from, double to, int most)
{
    if (!(from > 0) || !(to > from) || most < 1 || !std::isfinite(to))
        return {};
    std::vector<double> ticks = powersWithin(from, to, {1, 2, 5});
    if (int(ticks.size()) > most)
        ticks = powersWithin(from, to, {1});
    if (int(ticks.size()) <= most)
        return ticks;
    const size_t stride = (ticks.size() + size_t(most) - 1) / size_t(most);
    std::vector<double> fewer;
    for (size_t i = 0; i < ticks.size(); i += stride)
        fewer.push_back(ticks[i]);
    return fewer;
}

std::vector<qint64> timeTicks(qint64 from, qint64 to, int most)
{
    std::vector<qint64> ticks;
    if (to <= from || most < 1)
        return ticks;
    const qint64 step = roundTimeStep((to - from) / std::max(1, most - 1));
    for (qint64 tick = ceilToMultiple(from, step); tick <= to; tick += step) {
        if (int(ticks.size()) == most)
            break;
        ticks.push_back(tick);
    }
    return ticks;
}

QString timeTickText(qint64 time, qint64 step)
{
    const QString sign = time < 0 ? u"\u2212"_s : QString();
    const qint64 absolute = std::abs(time);
    const qint64 seconds = absolute / Second;
    int decimals = 0;
    for (qint64 unit = Second; unit > step && decimals < 6; unit /= 10)
        ++decimals;
    QString text = seconds < 3600
                       ? u"%1:%2"_s.arg(seconds / 60).arg(seconds % 60, 2, 10, QLatin1Char('0'))
                       : u"%1:%2:%3"_s.arg(seconds / 3600)
                             .arg(seconds / 60 % 60, 2, 10, QLatin1Char('0'))
                             .arg(seconds % 60, 2, 10, QLatin1Char('0'));
    if (decimals > 0) {
        const auto unit = qint64(std::llround(std::pow(10.0, 9 - decimals)));
        text += u'.' + u"%1"_s.arg(absolute % Second / unit, decimals, 10, QLatin1Char('0'));
    }
    return sign + text;
}

} // namespace Inspector
