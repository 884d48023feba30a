// SPDX-License-Identifier: MIT
#include "views/details/hexview.h"

#include "views/details/textview.h"

#include <QClipboard>
#include <QElapsedTimer>
#include <QGuiApplication>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace Inspector;
using namespace Qt::StringLiterals;

class tst_HexView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keysMoveAndExtendTheSelection();
    void aDragSelectsBytesInEitherColumn();
    void selectingFromOutsideScrollsAndStaysSilent();
    void staysWithinThePayload();
    void copiesHexadecimalDigits();
    void leavesAltToTheWindow();
    void aHundredMegabytesPaintWithinAFrame();
    void piecesOfTextEndAtCharacters_data();
    void piecesOfTextEndAtCharacters();
    void aLineOfAMegabyteIsPutInBySlices();
};

namespace {

HexView *shown(HexView &view, const QByteArray &bytes)
{
    view.setSource([bytes] { return QByteArrayView(bytes); });
    view.resize(view.sizeHint() + QSize(40, 0));
    view.show();
    return &view;
}

} // namespace

void tst_HexView::keysMoveAndExtendTheSelection()
{
    HexView view;
    shown(view, QByteArray(100, 'x'));
    QSignalSpy spy(&view, &HexView::selectionChanged);
    QTest::keyClick(&view, Qt::Key_Right);
    QTest::keyClick(&view, Qt::Key_Down);
    QTest::keyClick(&view, Qt::Key_Right, Qt::ShiftModifier);
    QTest::keyClick(&view, Qt::Key_Right, Qt::ShiftModifier);
    QCOMPARE(spy.size(), 4);
    QCOMPARE(view.selectionOffset(), 17);
    QCOMPARE(view.selectionLength(), 3);
    QTest::keyClick(&view, Qt::Key_Up, Qt::ShiftModifier);
    QCOMPARE(view.selectionOffset(), 3);
    QCOMPARE(view.selectionLength(), 15);
    QTest::keyClick(&view, Qt::Key_A, Qt::ControlModifier);
    QCOMPARE(view.selectionLength(), 100);
}

void tst_HexView::aDragSelectsBytesInEitherColumn()
{
    HexView view;
    shown(view, QByteArray(64, 'x'));
    QVERIFY(QTest::qWaitForWindowExposed(&view));
    const int width = QFontMetrics(view.viewport()->font()).horizontalAdvance(u'0');
    const int line = QFontMetrics(view.viewport()->font()).height() + 1;
    const auto at = [&](int column, int row) {
        return QPoint(width / 2 + column * width + width / 2, row * line + line / 2);
    };
    QTest::mousePress(view.viewport(), Qt::LeftButton, {}, at(8, 0)); // first digit of byte 0
    QMouseEvent move(QEvent::MouseMove, at(8 + 6, 1), view.viewport()->mapToGlobal(at(14, 1)),
                     Qt::NoButton, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(view.viewport(), &move);
    QCOMPARE(view.selectionOffset(), 0);
    QCOMPARE(view.selectionLength(), 16 + 3);
    const int ascii = 8 + 16 * 3 + 2;
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, at(ascii + 5, 2));
    QCOMPARE(view.selectionOffset(), 32 + 5);
    QCOMPARE(view.selectionLength(), 1);
}

void tst_HexView::selectingFromOutsideScrollsAndStaysSilent()
{
    HexView view;
    shown(view, QByteArray(10'000, 'x'));
    QSignalSpy spy(&view, &HexView::selectionChanged);
    view.select(8'000, 4);
    QCOMPARE(view.selectionOffset(), 8'000);
    QCOMPARE(view.selectionLength(), 4);
    QVERIFY(view.verticalScrollBar()->value() > 0);
    QCOMPARE(spy.size(), 0);
}

void tst_HexView::staysWithinThePayload()
{
    HexView view;
    shown(view, "abc"_ba);
    view.select(2, 500);
    QCOMPARE(view.selectedBytes(), "c"_ba);
    QTest::keyClick(&view, Qt::Key_PageDown);
    QTest::keyClick(&view, Qt::Key_Right);
    QCOMPARE(view.selectionOffset(), 2);
    view.clear();
    QTest::keyClick(&view, Qt::Key_Right);
    QCOMPARE(view.selectionLength(), 0);
    QCOMPARE(view.selectedBytes(), QByteArray());
}

void tst_HexView::copiesHexadecimalDigits()
{
    HexView view;
    shown(view, "\x00\xff\x10z"_ba);
    view.select(1, 2);
    view.actions().front()->trigger();
    QCOMPARE(QGuiApplication::clipboard()->text(), u"ff 10"_s);
}

void tst_HexView::leavesAltToTheWindow()
{
    HexView view;
    shown(view, QByteArray(100, 'x'));
    view.select(50, 1);
    QTest::keyClick(&view, Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(view.selectionOffset(), 50);
}

void tst_HexView::aHundredMegabytesPaintWithinAFrame()
{
    HexView view;
    shown(view, QByteArray(100 * 1024 * 1024, 'x'));
    view.resize(900, 700);
    QVERIFY(QTest::qWaitForWindowExposed(&view));
    view.grab(); // glyphs are in the cache
    QElapsedTimer timer;
    qint64 worst = 0;
    for (int i = 0; i < 20; ++i) {
        timer.start();
        view.select(qsizetype(i) * 5'000'000, 100);
        view.grab();
        worst = std::max(worst, timer.nsecsElapsed());
    }
    qInfo("worst of 20 jumps in 100 MB: %.1f ms", double(worst) / 1e6);
    QVERIFY2(worst < 100'000'000, "a jump costs a screen of lines, not the payload");
}

void tst_HexView::piecesOfTextEndAtCharacters_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<qsizetype>("end");
    const auto most = TextView::MaxLineBytes;
    QTest::newRow("a line") << "ab\ncd"_ba << qsizetype(3);
    QTest::newRow("the rest") << "abc"_ba << qsizetype(3);
    QTest::newRow("too long") << QByteArray(5000, 'x') << most;
    QTest::newRow("through a character")
        << QByteArray(most - 1, 'x') + "\u20ac"_ba + QByteArray(10, 'y') << most - 1;
    QTest::newRow("no UTF-8") << QByteArray(5000, '\x80') << most - 4;
}

void tst_HexView::piecesOfTextEndAtCharacters()
{
    QFETCH(QByteArray, text);
    QTEST(endOfPiece(text, 0), "end");
}

void tst_HexView::aLineOfAMegabyteIsPutInBySlices()
{
    TextView view;
    view.resize(600, 400);
    view.show();
    QSignalSpy spy(&view, &TextView::completed);
    QElapsedTimer timer;
    timer.start();
    view.setBytes(QByteArray(1024 * 1024, 'x'));
    const qint64 first = timer.elapsed();
    QVERIFY(!view.isComplete());
    QTRY_COMPARE(spy.size(), 1);
    qInfo("first slice of a line of 1 MB: %lld ms, all of it: %lld ms", first, timer.elapsed());
    QCOMPARE(view.toPlainText().remove(u'\n').size(), 1024 * 1024);
    QCOMPARE(view.document()->blockCount(), 512);
}

QTEST_MAIN(tst_HexView)
#include "tst_hexview.moc"
