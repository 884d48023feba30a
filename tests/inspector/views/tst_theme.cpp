// SPDX-License-Identifier: MIT
#include "inspector/views/contrast.h"
#include "views/theme.h"

#include <QTest>

using namespace Inspector;
using namespace Qt::StringLiterals;

class tst_Theme : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsTextReadableOn_data();
    void keepsTextReadableOn();
    void hasHighlightsThatCanBeToldApart_data();
    void hasHighlightsThatCanBeToldApart();
};

namespace {

QPalette paletteOf(bool dark)
{
    return dark ? darkPalette() : lightPalette();
}

} // namespace

void tst_Theme::keepsTextReadableOn_data()
{
    QTest::addColumn<bool>("dark");
    QTest::addColumn<QColor>("ground");
    QTest::addColumn<bool>("isPlain"); // where there are no colours, muted text is allowed

    for (const bool dark : {false, true}) {
        const QByteArray name = dark ? "dark, " : "light, ";
        const Theme theme = Theme::of(paletteOf(dark));
        QTest::newRow(name + "base") << dark << paletteOf(dark).color(QPalette::Base) << true;
        QTest::newRow(name + "error") << dark << theme.errorBackground << false;
        QTest::newRow(name + "linked") << dark << theme.linkedBackground << false;
        QTest::newRow(name + "marked") << dark << theme.markedBackground << false;
        for (int color = 0; color < HighlightColorCount; ++color) {
            QTest::newRow(name + "highlight " + QByteArray::number(color))
                << dark << theme.highlight(HighlightColor(color)) << false;
        }
    }
}

void tst_Theme::keepsTextReadableOn()
{
    QFETCH(const bool, dark);
    QFETCH(const QColor, ground);
    QFETCH(const bool, isPlain);
    const QPalette palette = paletteOf(dark);
    const Theme theme = Theme::of(palette);
    QCOMPARE(theme.isDark, dark);
    QList<QColor> inks{palette.color(QPalette::Text), theme.incoming, theme.outgoing, theme.error};
    if (isPlain)
        inks += {theme.muted, theme.late, theme.good};
    for (const QColor &ink : inks) {
        const double reached = contrast(ink, ground);
        QVERIFY2(reached >= ReadableContrast,
                 qPrintable(u"%1 on %2: %3"_s.arg(ink.name(), ground.name()).arg(reached)));
    }
}

void tst_Theme::hasHighlightsThatCanBeToldApart_data()
{
    QTest::addColumn<bool>("dark");
    QTest::newRow("light") << false;
    QTest::newRow("dark") << true;
}

void tst_Theme::hasHighlightsThatCanBeToldApart()
{
    QFETCH(const bool, dark);
    const QPalette palette = paletteOf(dark);
    const Theme theme = Theme::of(palette);
    QList<QColor> colors(theme.highlights.begin(), theme.highlights.end());
    colors.append(palette.color(QPalette::Base));
    for (qsizetype i = 0; i < colors.size(); ++i) {
        for (qsizetype j = 0; j < i; ++j) {
            const int distance = std::abs(colors[i].red() - colors[j].red())
                                 + std::abs(colors[i].green() - colors[j].green())
                                 + std::abs(colors[i].blue() - colors[j].blue());
            QVERIFY2(distance >= 28, qPrintable(colors[i].name() + u' ' + colors[j].name()));
        }
    }
}

QTEST_MAIN(tst_Theme)
#include "tst_theme.moc"
