// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

namespace Inspector {

// From a round trip to a height and back: 0 is the bottom, 1 the top.
class ValueScale
{
public:
    enum class Kind : quint8 { Linear, Logarithmic };

    ValueScale() = default;
    ValueScale(Kind kind, double lowest, double highest); // µs

    Kind kind() const { return m_kind; }
    double lowest() const { return m_lowest; }
    double highest() const { return m_highest; }
    double heightOf(double value) const; // within 0 to 1
    double valueAt(double height) const;

private:
    Kind m_kind = Kind::Linear;
    double m_lowest = 0;
    double m_highest = 1;
    double m_decades = 1; // logarithm of the highest by the lowest
};

} // namespace Inspector
