// SPDX-License-Identifier: MIT
#include "inspector/views/contrast.h"
#include "views/emptystate.h"
#include "views/theme.h"

#include <QApplication>
#include <QLabel>
#include <QTest>

using namespace Inspector;
using namespace Qt::StringLiterals;

class tst_EmptyState : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void mutesItsExplanation_data();
    void mutesItsExplanation();
    void cleanup() { QApplication::setPalette(QPalette()); }
};

namespace {

// The darkest ink on light ground, or the brightest on dark: letters have softer edges.
double strongestContrast(const QImage &picture, const QColor &ground)
{
    double strongest = 1;
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x)
            strongest = std::max(strongest, contrast(picture.pixelColor(x, y), ground));
    }
    return strongest;
}

// On the ground that its parent paints.
QImage pictureOf(QWidget &label)
{
    return label.parentWidget()->grab(label.geometry()).toImage();
}

} // namespace

void tst_EmptyState::mutesItsExplanation_data()
{
    QTest::addColumn<bool>("dark");
    QTest::addColumn<bool>("switched"); // while it was there

    QTest::newRow("light") << false << false;
    QTest::newRow("dark") << true << false;
    QTest::newRow("from light to dark") << true << true;
    QTest::newRow("from dark to light") << false << true;
}

void tst_EmptyState::mutesItsExplanation()
{
    QFETCH(const bool, dark);
    QFETCH(const bool, switched);
    const QPalette palette = dark ? darkPalette() : lightPalette();
    const QPalette other = dark ? lightPalette() : darkPalette();
    QApplication::setPalette(switched ? other : palette);
    EmptyState state;
    state.resize(600, 400);
    state.setTexts(u"MMMM"_s, u"<b>MMMMMMMM</b>"_s);
    state.show();
    QVERIFY(QTest::qWaitForWindowExposed(&state));
    QApplication::setPalette(palette);
    QCoreApplication::processEvents();

    const auto labels = state.findChildren<QLabel *>();
    const QColor ground = palette.color(QPalette::Base);
    const double title = strongestContrast(pictureOf(*labels[0]), ground);
    const double explanation = strongestContrast(pictureOf(*labels[1]), ground);
    QCOMPARE(state.grab().toImage().pixelColor(2, 2), ground);
    QVERIFY2(explanation >= ReadableContrast, qPrintable(QString::number(explanation)));
    QVERIFY2(explanation < title * 0.7, "muted beside the title");
}

QTEST_MAIN(tst_EmptyState)
#include "tst_emptystate.moc"
