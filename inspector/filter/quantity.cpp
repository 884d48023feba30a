// SPDX-License-Identifier: MIT
#include "filter/quantity.h"

#include <algorithm>
#include <cmath>

namespace Inspector {
using namespace Qt::StringLiterals;

namespace {

// Names for the same stand together; the first of them is the one to offer.
constexpr Unit CountUnits[] = {{"k"_L1, 1e3}, {"M"_L1, 1e6}, {"G"_L1, 1e9}};
constexpr Unit ByteUnits[] = {
    {"B"_L1, 1},
    {"k"_L1, 1e3},
    {"kB"_L1, 1e3},
    {"M"_L1, 1e6},
    {"MB"_L1, 1e6},
    {"G"_L1, 1e9},
    {"GB"_L1, 1e9},
    {"KiB"_L1, 1024},
    {"MiB"_L1, 1024.0 * 1024},
    {"GiB"_L1, 1024.0 * 1024 * 1024},
};
constexpr Unit TimeUnits[] = {
    {"ns"_L1, 1},  {"us"_L1, 1e3}, {"\xb5s"_L1, 1e3}, {"ms"_L1, 1e6},
    {"s"_L1, 1e9}, {"m"_L1, 60e9}, {"min"_L1, 60e9},  {"h"_L1, 3600e9},
};

constexpr int MaxDigits = 15; // what a double holds exactly
constexpr double MaxValue = 9e18;

std::optional<double> factorOf(const FieldInfo &field, QStringView unit)
{
    if (unit.isEmpty() && field.defaultUnit.isEmpty())
        return 1;
    const QString name = unit.isEmpty() ? QString(field.defaultUnit) : unit.toString();
    const auto units = unitsOf(field.type);
    const auto found = std::ranges::find_if(units, [&name](const Unit &known) {
        return name.compare(known.name, Qt::CaseInsensitive) == 0;
    });
    return found == units.end() ? std::nullopt : std::optional(found->factor);
}

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

} // namespace

std::span<const Unit> unitsOf(FieldType type)
{
    switch (type) {
    case FieldType::Number:
        return CountUnits;
    case FieldType::Bytes:
        return ByteUnits;
    case FieldType::Duration:
        return TimeUnits;
    case FieldType::Word:
    case FieldType::Name:
    case FieldType::Text:
        return {};
    }
    Q_UNREACHABLE();
}

std::optional<Quantity> parseQuantity(const FieldInfo &field, QStringView text)
{
    double mantissa = 0;
    double divisor = 1;
    int digits = 0;
    qsizetype at = 0;
    bool fraction = false;
    for (; at < text.size() && (isDigit(text[at]) || (text[at] == u'.' && !fraction)); ++at) {
        if (text[at] == u'.') {
            fraction = true;
            continue;
        }
        mantissa = mantissa * 10 + (text[at].unicode() - u'0');
        divisor *= fraction ? 10 : 1;
        digits += mantissa > 0 ? 1 : 0;
    }
    const bool hasDigit = at > 0 && isDigit(text[at - 1]); // "12." and "." are not numbers
    const auto factor = factorOf(field, text.sliced(at));
    if (!hasDigit || digits > MaxDigits || !factor || mantissa * *factor / divisor > MaxValue)
        return {};

    Quantity quantity;
    quantity.value = std::llround(mantissa * *factor / divisor);
    quantity.step = std::max<qint64>(1, std::llround(*factor / divisor));
    return quantity;
}

} // namespace Inspector
