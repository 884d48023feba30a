// SPDX-License-Identifier: MIT
#pragma once

#include <QIcon>
#include <QString>

namespace Inspector {

// The icon of resources/icons/\a name.svg in the palette's text colour, sharp at any scale. Follows
// the palette: it is drawn anew when a widget with other colours asks for it.
QIcon icon(const QString &name);
QIcon applicationIcon();

} // namespace Inspector
