// SPDX-License-Identifier: MIT
#pragma once

class QAction;

namespace Inspector {

// Puts the action's text and shortcut into its tool tip; menus show it by themselves.
void showShortcutInTip(QAction &action);

} // namespace Inspector
