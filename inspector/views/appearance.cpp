// SPDX-License-Identifier: MIT
#include "views/appearance.h"

#include "views/theme.h"

#include <QApplication>
#include <QStyle>
#include <QStyleFactory>

namespace Inspector {
using namespace Qt::StringLiterals;

void applyAppearance(Appearance appearance)
{
    static const QString systemStyle = QApplication::style()->name();
    const QString style = appearance == Appearance::System ? systemStyle : u"fusion"_s;
    // Other styles paint some parts in the system's colours whatever the palette says.
    if (QApplication::style()->name() != style)
        QApplication::setStyle(QStyleFactory::create(style));
    switch (appearance) {
    case Appearance::System:
        QApplication::setPalette(QPalette());
        return;
    case Appearance::Light:
        QApplication::setPalette(lightPalette());
        return;
    case Appearance::Dark:
        QApplication::setPalette(darkPalette());
        return;
    }
}

} // namespace Inspector
