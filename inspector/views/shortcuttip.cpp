// SPDX-License-Identifier: MIT
#include "views/shortcuttip.h"

#include <QAction>
#include <QCoreApplication>

namespace Inspector {

void showShortcutInTip(QAction &action)
{
    const QString keys = action.shortcut().toString(QKeySequence::NativeText);
    if (!keys.isEmpty() && !action.toolTip().contains(keys))
        action.setToolTip(
            QCoreApplication::translate("Inspector", "%1 (%2)").arg(action.toolTip(), keys));
}

} // namespace Inspector
