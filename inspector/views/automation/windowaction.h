// SPDX-License-Identifier: MIT
#pragma once

class QAction;
class QKeySequence;
class QString;
class QWidget;

namespace Inspector {

// An action that the whole window has.
QAction *addWindowAction(QWidget &window, const QString &text, const QString &iconName,
                         const QKeySequence &shortcut);

} // namespace Inspector
