// SPDX-License-Identifier: MIT
#include "timing/valuescale.h"

#include <algorithm>
#include <cmath>

namespace Inspector {

namespace {
constexpr double HeadRoom = 1.08; // so that the highest point isn't cut by the frame
constexpr double LeastOfLog = 10; // µs; below it is noise, and log(0) has no place
} // namespace

ValueScale::ValueScale(Kind kind, double lowest, double highest)
    : m_kind(kind)
{
    switch (kind) {
    case Kind::Linear: // from 0, or a flat line would look like a storm
        m_lowest = 0;
        m_highest = std::max(1.0, highest * HeadRoom);
        break;
    case Kind::Logarithmic:
        m_lowest = std::max(LeastOfLog, lowest / HeadRoom);
        m_highest = std::max(m_lowest * 10, highest * HeadRoom * HeadRoom);
        m_decades = std::log(m_highest / m_lowest);
        break;
    }
}

double ValueScale::heightOf(double value) const
{
    const double bounded = std::clamp(value, m_lowest, m_highest);
    if (m_kind == Kind::Linear)
        return (bounded - m_lowest) / (m_highest - m_lowest);
    return std::log(bounded / m_lowest) / m_decades;
}

double ValueScale::valueAt(double height) const
{
    if (m_kind == Kind::Linear)
        return m_lowest + height * (m_highest - m_lowest);
    return m_lowest * std::pow(m_highest / m_lowest, height);
}

} // namespace Inspector
