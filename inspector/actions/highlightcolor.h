// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace Inspector {

// A name, since what is legible on light ground is not on dark: Theme knows how each looks.
enum class HighlightColor : quint8 { Yellow, Green, Blue, Orange, Purple, Red, Gray };
inline constexpr int HighlightColorCount = int(HighlightColor::Gray) + 1;

QString colorName(HighlightColor color); // translated

} // namespace Inspector
