// SPDX-License-Identifier: MIT
#include "views/theme.h"

#include <QGuiApplication>

namespace Inspector {

namespace {

// Contrast with Base is at least 4.5 to 1 for all that is used for text.
Theme lightTheme()
{
    Theme theme;
    theme.incoming = QColor(0x0b, 0x6b, 0x3a);
    theme.outgoing = QColor(0x1d, 0x4e, 0xb0);
    theme.error = QColor(0xb4, 0x1c, 0x1c);
    theme.late = QColor(0x96, 0x5a, 0x00);
    theme.good = QColor(0x1b, 0x7a, 0x43);
    theme.series = {QColor(0x00, 0x72, 0xb2), QColor(0xd5, 0x5e, 0x00), QColor(0x00, 0x8a, 0x66),
                    QColor(0xb3, 0x4f, 0x8b), QColor(0xa0, 0x7a, 0x00), QColor(0x3a, 0x92, 0xc9),
                    QColor(0x5b, 0x4b, 0xb5), QColor(0x5c, 0x5c, 0x5c)};
    return theme;
}

Theme darkTheme()
{
    Theme theme;
    theme.isDark = true;
    theme.incoming = QColor(0x7f, 0xd6, 0x9e);
    theme.outgoing = QColor(0x8a, 0xb8, 0xff);
    theme.error = QColor(0xff, 0x8a, 0x80);
    theme.late = QColor(0xf2, 0xbf, 0x5e);
    theme.good = QColor(0x74, 0xd3, 0x96);
    theme.series = {QColor(0x6c, 0xb8, 0xf0), QColor(0xff, 0x9d, 0x57), QColor(0x4f, 0xcf, 0xa8),
                    QColor(0xe6, 0x94, 0xc6), QColor(0xe3, 0xc3, 0x4a), QColor(0xa6, 0xd8, 0xf7),
                    QColor(0xb5, 0xa8, 0xf5), QColor(0xb8, 0xb8, 0xb8)};
    return theme;
}

// A hue and how much of it is mixed into the ground: as much as text in the colours above bears.
struct Tint
{
    HighlightColor color;
    QColor hue;
    qreal onLight;
    qreal onDark;
};

std::array<QColor, HighlightColorCount> highlightsOn(const QColor &base, bool isDark)
{
    using enum HighlightColor;
    static const std::array<Tint, HighlightColorCount> tints{{
        {Yellow, QColor(0xff, 0xc8, 0x00), 0.45, 0.19},
        {Green, QColor(0x30, 0xa4, 0x6c), 0.28, 0.28},
        {Blue, QColor(0x3e, 0x7b, 0xfa), 0.26, 0.33},
        {Orange, QColor(0xf7, 0x6b, 0x15), 0.28, 0.28},
        {Purple, QColor(0x8e, 0x4e, 0xc6), 0.23, 0.4},
        {Red, QColor(0xe5, 0x48, 0x4d), 0.24, 0.34},
        {Gray, QColor(0x6b, 0x72, 0x80), 0.25, 0.37},
    }};
    std::array<QColor, HighlightColorCount> colors;
    for (const Tint &tint : tints)
        colors[size_t(tint.color)] = mixed(base, tint.hue, isDark ? tint.onDark : tint.onLight);
    return colors;
}

} // namespace

QColor mixed(const QColor &a, const QColor &b, qreal share)
{
    const auto part = [share](float from, float to) {
        return float(from + (to - from) * share);
    };
    return QColor::fromRgbF(part(a.redF(), b.redF()), part(a.greenF(), b.greenF()),
                            part(a.blueF(), b.blueF()));
}

Theme Theme::of(const QPalette &palette)
{
    const QColor base = palette.color(QPalette::Active, QPalette::Base);
    const QColor text = palette.color(QPalette::Active, QPalette::Text);
    Theme theme = base.lightnessF() < text.lightnessF() ? darkTheme() : lightTheme();
    theme.muted = mixed(base, text, 0.62);
    theme.line = mixed(base, text, 0.2);
    theme.errorBackground = mixed(base, theme.error, theme.isDark ? 0.18 : 0.1);
    theme.lateBackground = mixed(base, theme.late, theme.isDark ? 0.16 : 0.12);
    theme.linkedBackground = mixed(base, palette.color(QPalette::Active, QPalette::Highlight), 0.2);
    theme.highlights = highlightsOn(base, theme.isDark);
    theme.markedBackground = mixed(base, theme.series[4], 0.18);
    return theme;
}

const Theme &Theme::current()
{
    static Theme theme;
    static qint64 key = 0;
    const QPalette palette = QGuiApplication::palette();
    if (key != palette.cacheKey()) {
        key = palette.cacheKey();
        theme = of(palette);
    }
    return theme;
}

QPalette lightPalette()
{
    const QColor window(0xf2, 0xf3, 0xf5);
    const QColor text(0x1d, 0x1f, 0x23);
    QPalette palette(text, QColor(0xf7, 0xf8, 0xf9), Qt::white, QColor(0x8a, 0x8e, 0x96),
                     QColor(0xc4, 0xc8, 0xce), text, Qt::white, Qt::white, window);
    palette.setColor(QPalette::AlternateBase, QColor(0xf7, 0xf8, 0xfa));
    palette.setColor(QPalette::Highlight, QColor(0x2b, 0x66, 0xbd));
    palette.setColor(QPalette::HighlightedText, Qt::white);
    palette.setColor(QPalette::PlaceholderText, mixed(Qt::white, text, 0.55));
    const QColor disabled = mixed(window, text, 0.42);
    for (QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, disabled);
    return palette;
}

QPalette darkPalette()
{
    const QColor window(0x1f, 0x21, 0x25);
    const QColor base(0x17, 0x19, 0x1c);
    const QColor text(0xe2, 0xe4, 0xe8);
    QPalette palette(text, QColor(0x2c, 0x2f, 0x35), QColor(0x4a, 0x4e, 0x57),
                     QColor(0x12, 0x13, 0x15), QColor(0x33, 0x36, 0x3d), text, Qt::white, base,
                     window);
    palette.setColor(QPalette::AlternateBase, QColor(0x1c, 0x1e, 0x22));
    palette.setColor(QPalette::Highlight, QColor(0x2f, 0x5f, 0xa8));
    palette.setColor(QPalette::HighlightedText, Qt::white);
    palette.setColor(QPalette::Link, QColor(0x8a, 0xb8, 0xff));
    palette.setColor(QPalette::ToolTipBase, QColor(0x2c, 0x2f, 0x35));
    palette.setColor(QPalette::ToolTipText, text);
    palette.setColor(QPalette::PlaceholderText, mixed(base, text, 0.5));
    const QColor disabled = mixed(window, text, 0.4);
    for (QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, disabled);
    palette.setColor(QPalette::Disabled, QPalette::Highlight, mixed(base, text, 0.25));
    return palette;
}

} // namespace Inspector
