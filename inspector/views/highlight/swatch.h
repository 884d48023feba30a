// SPDX-License-Identifier: MIT
#pragma once

#include "actions/highlightcolor.h"

#include <QIcon>

namespace Inspector {

// A sample of the colour as rows have it, \a size wide and high. Made for the palette as it is now.
QIcon swatch(HighlightColor color, int size);

} // namespace Inspector
