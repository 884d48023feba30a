// SPDX-License-Identifier: MIT
#include "views/automation/windowaction.h"

#include "views/icons.h"

#include <QAction>
#include <QWidget>

namespace Inspector {

QAction *addWindowAction(QWidget &window, const QString &text, const QString &iconName,
                         const QKeySequence &shortcut)
{
    auto *action = new QAction(icon(iconName), text, &window);
    action->setShortcut(shortcut);
    window.addAction(action);
    return action;
}

} // namespace Inspector
