// SPDX-License-Identifier: MIT
#include "actions/highlightrules.h"
#include "views/emptystate.h"
#include "views/filteredit.h"
#include "views/highlight/highlightdialog.h"

#include <QAbstractItemModelTester>
#include <QAbstractItemView>
#include <QComboBox>
#include <QCompleter>
#include <QListView>
#include <QPushButton>
#include <QTest>

using namespace Inspector;
using namespace Qt::StringLiterals;

namespace {

struct Fixture
{
    explicit Fixture(const QStringList &expressions = {})
    {
        for (const QString &expression : expressions)
            rules.add({expression, rules.leastUsedColor()});
        dialog.show();
        dialog.activateWindow();
        (void)QTest::qWaitForWindowActive(&dialog);
    }
    QStringList expressions() const
    {
        QStringList all;
        for (const HighlightRule &rule : rules.all())
            all << rule.expression;
        return all;
    }
    void choose(int row) { dialog.list()->setCurrentIndex(dialog.list()->model()->index(row, 0)); }
    int chosen() const { return dialog.list()->currentIndex().row(); }

    HighlightRules rules;
    HighlightDialog dialog{rules, nullptr};
    QAbstractItemModelTester tester{dialog.list()->model(),
                                    QAbstractItemModelTester::FailureReportingMode::Fatal};
};

} // namespace

class tst_HighlightDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhatToDoWhileThereAreNoRules();
    void takesARuleAsItIsTyped();
    void saysWhatIsWrongWithARule();
    void proposesAsTheFilterBarDoes();
    void movesRulesByKey();
    void removesARuleByKey();
    void deletesCharactersInTheExpressionOnly();
    void turnsARuleOffBySpace();
    void givesARuleAnotherColour();
    void goesToARuleThatIsThereAlready();
    void goesBetweenListAndExpressionByEnterAndEscape();
    void namesEveryControl();
};

void tst_HighlightDialog::saysWhatToDoWhileThereAreNoRules()
{
    Fixture fixture;
    auto *nothing = fixture.dialog.findChild<EmptyState *>();
    QVERIFY(nothing->isVisible());
    QVERIFY(!nothing->explanation().isEmpty());
    QVERIFY(!fixture.dialog.edit()->isEnabled());
    fixture.dialog.addRule();
    QVERIFY(!nothing->isVisible());
    QVERIFY(fixture.dialog.list()->isVisible());
    QTest::keyClick(&fixture.dialog, Qt::Key_Delete);
}

void tst_HighlightDialog::takesARuleAsItIsTyped()
{
    Fixture fixture;
    QTest::keyClick(&fixture.dialog, Qt::Key_N, Qt::ControlModifier);
    QVERIFY(fixture.dialog.edit()->hasFocus());
    QTest::keyClicks(fixture.dialog.edit(), u"apple"_s);
    QCOMPARE(fixture.expressions(), QStringList{u"apple"_s});
    QVERIFY(fixture.rules.isActive());
    QTest::keyClick(&fixture.dialog, Qt::Key_N, Qt::ControlModifier);
    QTest::keyClicks(fixture.dialog.edit(), u"pear"_s);
    QCOMPARE(fixture.expressions(), QStringList({u"apple"_s, u"pear"_s}));
    QVERIFY2(fixture.rules.at(0).color != fixture.rules.at(1).color, "a new one is another colour");
    fixture.choose(0);
    QCOMPARE(fixture.dialog.edit()->text(), u"apple"_s);
}

void tst_HighlightDialog::saysWhatIsWrongWithARule()
{
    Fixture fixture({u"apple"_s});
    QVERIFY(fixture.dialog.message().isEmpty());
    fixture.dialog.edit()->setFocus();
    QTest::keyClicks(fixture.dialog.edit(), u" ("_s);
    QVERIFY(fixture.rules.error(0));
    QVERIFY(fixture.dialog.message().contains(fixture.rules.error(0)->message));
    const QModelIndex shown = fixture.dialog.list()->model()->index(0, 0);
    QVERIFY(shown.data().toString().contains(u'\u26a0'));
    QCOMPARE(shown.data(Qt::ToolTipRole).toString(), fixture.rules.error(0)->message);
    QTest::keyClick(fixture.dialog.edit(), Qt::Key_Backspace);
    QVERIFY(fixture.dialog.message().isEmpty());
}

void tst_HighlightDialog::proposesAsTheFilterBarDoes()
{
    Fixture fixture({QString()});
    fixture.dialog.setKnownValues([](Field) { return QStringList{u"8fKq"_s}; });
    fixture.dialog.edit()->setFocus();
    QTest::keyClicks(fixture.dialog.edit(), u"sid:"_s);
    QCompleter *proposals = fixture.dialog.edit()->proposals();
    QVERIFY(proposals->popup()->isVisible());
    QTest::keyClick(proposals->popup(), Qt::Key_Tab);
    QCOMPARE(fixture.expressions(), QStringList{u"sid:8fKq"_s});
}

void tst_HighlightDialog::movesRulesByKey()
{
    Fixture fixture({u"a"_s, u"b"_s, u"c"_s});
    fixture.choose(0);
    QTest::keyClick(&fixture.dialog, Qt::Key_Down, Qt::AltModifier);
    QCOMPARE(fixture.expressions(), QStringList({u"b"_s, u"a"_s, u"c"_s}));
    QCOMPARE(fixture.chosen(), 1);
    QTest::keyClick(&fixture.dialog, Qt::Key_Down, Qt::AltModifier);
    QTest::keyClick(&fixture.dialog, Qt::Key_Down, Qt::AltModifier);
    QCOMPARE(fixture.expressions(), QStringList({u"b"_s, u"c"_s, u"a"_s}));
    QTest::keyClick(&fixture.dialog, Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(fixture.expressions(), QStringList({u"b"_s, u"a"_s, u"c"_s}));
    QCOMPARE(fixture.dialog.edit()->text(), u"a"_s);
}

void tst_HighlightDialog::removesARuleByKey()
{
    Fixture fixture({u"a"_s, u"b"_s, u"c"_s});
    fixture.choose(1);
    fixture.dialog.list()->setFocus();
    QTest::keyClick(fixture.dialog.list(), Qt::Key_Delete);
    QCOMPARE(fixture.expressions(), QStringList({u"a"_s, u"c"_s}));
    QCOMPARE(fixture.dialog.edit()->text(), u"c"_s);
    QTest::keyClick(fixture.dialog.list(), Qt::Key_Delete);
    QCOMPARE(fixture.dialog.edit()->text(), u"a"_s);
    QTest::keyClick(fixture.dialog.list(), Qt::Key_Delete);
    QCOMPARE(fixture.rules.size(), 0);
    QVERIFY(fixture.dialog.edit()->text().isEmpty());
}

void tst_HighlightDialog::deletesCharactersInTheExpressionOnly()
{
    Fixture fixture({u"apple"_s});
    fixture.dialog.edit()->setFocus();
    fixture.dialog.edit()->setCursorPosition(0);
    QTest::keyClick(fixture.dialog.edit(), Qt::Key_Delete);
    QCOMPARE(fixture.expressions(), QStringList{u"pple"_s});
}

void tst_HighlightDialog::turnsARuleOffBySpace()
{
    Fixture fixture({u"apple"_s});
    fixture.dialog.list()->setFocus();
    QTest::keyClick(fixture.dialog.list(), Qt::Key_Space);
    QVERIFY(!fixture.rules.at(0).enabled);
    QTest::keyClick(fixture.dialog.list(), Qt::Key_Space);
    QVERIFY(fixture.rules.at(0).enabled);
}

void tst_HighlightDialog::givesARuleAnotherColour()
{
    Fixture fixture({u"a"_s, u"b"_s});
    fixture.choose(1);
    QCOMPARE(fixture.dialog.colors()->count(), HighlightColorCount);
    fixture.dialog.colors()->setFocus();
    QTest::keyClick(fixture.dialog.colors(), Qt::Key_End);
    QCOMPARE(int(fixture.rules.at(1).color), HighlightColorCount - 1);
    QCOMPARE(int(fixture.rules.at(0).color), 0);
    fixture.choose(0);
    QCOMPARE(fixture.dialog.colors()->currentIndex(), 0);
}

void tst_HighlightDialog::goesToARuleThatIsThereAlready()
{
    Fixture fixture({u"a"_s, u"b"_s});
    fixture.dialog.addRule(u"a"_s);
    QCOMPARE(fixture.rules.size(), 2);
    QCOMPARE(fixture.chosen(), 0);
    fixture.dialog.addRule(u"new"_s);
    QCOMPARE(fixture.chosen(), 2);
    QCOMPARE(fixture.dialog.edit()->text(), u"new"_s);
}

void tst_HighlightDialog::goesBetweenListAndExpressionByEnterAndEscape()
{
    Fixture fixture({u"a"_s});
    fixture.dialog.list()->setFocus();
    QTest::keyClick(fixture.dialog.list(), Qt::Key_Return);
    QVERIFY(fixture.dialog.edit()->hasFocus());
    QTest::keyClick(fixture.dialog.edit(), Qt::Key_Return);
    QVERIFY(fixture.dialog.list()->hasFocus());
    fixture.dialog.edit()->setFocus();
    QTest::keyClick(fixture.dialog.edit(), Qt::Key_Escape);
    QVERIFY(fixture.dialog.isVisible());
    QTest::keyClick(fixture.dialog.list(), Qt::Key_Escape);
    QVERIFY(!fixture.dialog.isVisible());
}

void tst_HighlightDialog::namesEveryControl()
{
    Fixture fixture({u"a"_s});
    for (const QPushButton *button : fixture.dialog.findChildren<QPushButton *>()) {
        QVERIFY(!button->text().isEmpty());
        QVERIFY(!button->toolTip().isEmpty());
    }
    for (const QWidget *widget : {static_cast<QWidget *>(fixture.dialog.list()),
                                  static_cast<QWidget *>(fixture.dialog.edit()),
                                  static_cast<QWidget *>(fixture.dialog.colors())})
        QVERIFY(!widget->accessibleName().isEmpty());
}

QTEST_MAIN(tst_HighlightDialog)
#include "tst_highlightdialog.moc"
