// SPDX-License-Identifier: MIT
#pragma once

#include "filter/fields.h"

#include <optional>

namespace Inspector {

// A number as it was written: 12.03s is 12 030 000 000 ns, to the nearest 10 000 000.
struct Quantity
{
    qint64 value = 0;
    qint64 step = 1; // what one more in the last digit would be
};

struct Unit
{
    QLatin1StringView name;
    double factor;
};

std::span<const Unit> unitsOf(FieldType type);

// Nothing: not a number, not one of the field's units, or beyond what 64 bits hold.
std::optional<Quantity> parseQuantity(const FieldInfo &field, QStringView text);

} // namespace Inspector
