// SPDX-License-Identifier: MIT
#pragma once

#include "actions/highlightcolor.h"

#include <QColor>
#include <QPalette>

#include <array>

namespace Inspector {

// The colours that a palette has no role for, in a light and a dark set. A widget asks for them
// while it paints: after a change of the palette it is repainted anyway.
struct Theme
{
    static constexpr size_t SeriesCount = 8;

    bool isDark = false;
    QColor incoming; // from the client; text on Base
    QColor outgoing; // to the client
    QColor error;
    QColor late;
    QColor good;
    QColor muted;           // text that matters less
    QColor line;            // axes and separators
    QColor errorBackground; // of a row; Text stays readable on it
    QColor lateBackground;
    QColor linkedBackground; // of a row that belongs to the selected one
    QColor markedBackground;
    std::array<QColor, HighlightColorCount> highlights; // of rows, by HighlightColor
    std::array<QColor, SeriesCount> series; // of charts; also told apart by colour-blind people

    QColor highlight(HighlightColor color) const { return highlights[size_t(color)]; }

    static const Theme &current(); // of the application's palette as it is now
    static Theme of(const QPalette &palette);
};

QColor mixed(const QColor &a, const QColor &b, qreal share); // \a share of b
QPalette lightPalette();
QPalette darkPalette();

} // namespace Inspector
