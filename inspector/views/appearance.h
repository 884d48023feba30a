// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

namespace Inspector {

// Qt 6.4 learns of a dark desktop from a platform theme only; where there is none, the person says.
enum class Appearance : quint8 { System, Light, Dark };

void applyAppearance(Appearance appearance); // to the whole application, at once

} // namespace Inspector
