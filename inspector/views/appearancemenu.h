// SPDX-License-Identifier: MIT
#pragma once

#include "views/appearance.h"

#include <QMenu>

class QSettings;

namespace Inspector {

// Lets the person choose the colours of all windows.
class AppearanceMenu final : public QMenu
{
    Q_OBJECT

public:
    explicit AppearanceMenu(QWidget *parent = nullptr);

    void restore(const QSettings &settings); // and applies it
    void save(QSettings &settings) const;

private:
    Appearance m_chosen = Appearance::System;
};

} // namespace Inspector
