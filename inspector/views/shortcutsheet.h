// SPDX-License-Identifier: MIT
#pragma once

#include <QList>

class QAction;
class QWidget;

namespace Inspector {

// Windows that stay open beside the work and block nothing.
void showShortcutSheet(const QList<QAction *> &actions, QWidget *parent);
void showAbout(QWidget *parent);

} // namespace Inspector
