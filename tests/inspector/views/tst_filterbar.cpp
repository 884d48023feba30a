// SPDX-License-Identifier: MIT
#include "actions/filterstate.h"
#include "actions/savedfilters.h"
#include "views/filterbar.h"
#include "views/filteredit.h"

#include <QAbstractItemView>
#include <QAction>
#include <QCompleter>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace Inspector;
using namespace Qt::StringLiterals;

namespace {

struct Fixture
{
    Fixture()
    {
        bar.resize(900, 80);
        bar.show();
        (void)QTest::qWaitForWindowExposed(&bar);
        bar.focusEdit();
    }
    void type(const QString &text) { QTest::keyClicks(bar.edit(), text); }
    QToolButton *savedButton(const QString &text) const
    {
        for (QToolButton *button : bar.findChildren<QToolButton *>()) {
            if (button->text() == text)
                return button;
        }
        return nullptr;
    }

    FilterState state;
    SavedFilters saved;
    FilterBar bar{state, saved};
};

} // namespace

class tst_FilterBar : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void appliesWhatIsTypedAfterAPause();
    void appliesAtOnceByEnter();
    void saysWhatIsWrongAndKeepsTheRows();
    void proposesFieldsAndTheirValues();
    void takesAProposalByTab();
    void hidesHeartbeatsByItsAction();
    void showsTheFilterThatWasSetElsewhere();
    void savesTheFilterAsAButton();
    void leavesByEscape();
};

void tst_FilterBar::appliesWhatIsTypedAfterAPause()
{
    Fixture fixture;
    QSignalSpy applied(&fixture.state, &FilterState::applied);
    fixture.type(u"order"_s);
    QCOMPARE(applied.count(), 0);
    QTRY_COMPARE(applied.count(), 1);
    QCOMPARE(fixture.state.text(), u"order"_s);
}

void tst_FilterBar::appliesAtOnceByEnter()
{
    Fixture fixture;
    fixture.type(u"order"_s);
    QTest::keyClick(fixture.bar.edit(), Qt::Key_Return);
    QCOMPARE(fixture.state.filter().text(), u"order"_s);
}

void tst_FilterBar::saysWhatIsWrongAndKeepsTheRows()
{
    Fixture fixture;
    fixture.state.setText(u"order"_s);
    fixture.type(u"rtt>soon"_s);
    QTest::keyClick(fixture.bar.edit(), Qt::Key_Return);
    QVERIFY(fixture.state.error());
    QVERIFY(fixture.bar.message().contains(fixture.state.error()->message));
    QVERIFY(fixture.bar.edit()->toolTip().contains(fixture.state.error()->message));
    QCOMPARE(fixture.state.filter().text(), u"order"_s);
    fixture.state.setText({});
    QVERIFY(fixture.bar.message().isEmpty());
}

void tst_FilterBar::proposesFieldsAndTheirValues()
{
    Fixture fixture;
    fixture.bar.setKnownValues([](Field) { return QStringList{u"8fKq"_s}; });
    QCompleter *proposals = fixture.bar.edit()->proposals();
    fixture.type(u"ty"_s);
    QVERIFY(proposals->popup()->isVisible());
    QCOMPARE(proposals->completionModel()->index(0, 0).data().toString(), u"type:"_s);
    fixture.bar.edit()->clear();
    fixture.type(u"sid:"_s);
    QCOMPARE(proposals->completionModel()->index(0, 0).data().toString(), u"8fKq"_s);
    fixture.bar.edit()->clear();
    fixture.type(u"word "_s);
    QVERIFY2(!proposals->popup()->isVisible(), "nothing was begun");
}

void tst_FilterBar::takesAProposalByTab()
{
    Fixture fixture;
    fixture.type(u"dir:in ty"_s);
    QAbstractItemView *popup = fixture.bar.edit()->proposals()->popup();
    QTest::keyClick(popup, Qt::Key_Tab);
    QCOMPARE(fixture.bar.edit()->text(), u"dir:in type:"_s);
    QVERIFY2(popup->isVisible(), "the values of the field come next");
}

void tst_FilterBar::hidesHeartbeatsByItsAction()
{
    Fixture fixture;
    for (QAction *action : fixture.bar.actions()) {
        if (action->isCheckable())
            action->trigger();
    }
    QVERIFY(fixture.state.hidesHeartbeats());
    fixture.state.clear();
    for (QAction *action : fixture.bar.actions())
        QVERIFY(!action->isChecked());
}

void tst_FilterBar::showsTheFilterThatWasSetElsewhere()
{
    Fixture fixture;
    fixture.state.setText(u"type:ping"_s);
    QCOMPARE(fixture.bar.edit()->text(), u"type:ping"_s);
    fixture.state.goBack();
    QCOMPARE(fixture.bar.edit()->text(), QString());
}

void tst_FilterBar::savesTheFilterAsAButton()
{
    Fixture fixture;
    fixture.type(u"size>1k"_s);
    fixture.bar.saveCurrent();
    QVERIFY(fixture.bar.nameEdit()->isVisible());
    fixture.bar.nameEdit()->setText(u"Large"_s);
    QTest::keyClick(fixture.bar.nameEdit(), Qt::Key_Return);
    QVERIFY(!fixture.bar.nameEdit()->isVisible());
    QCOMPARE(fixture.saved.all(), QList<SavedFilter>({{u"Large"_s, u"size>1k"_s}}));

    fixture.state.clear();
    QToolButton *button = fixture.savedButton(u"Large"_s);
    QVERIFY(button);
    QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(fixture.state.text(), u"size>1k"_s);
    QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(fixture.state.text(), QString());
}

void tst_FilterBar::leavesByEscape()
{
    Fixture fixture;
    QSignalSpy left(&fixture.bar, &FilterBar::left);
    QTest::keyClick(fixture.bar.edit(), Qt::Key_Escape);
    QCOMPARE(left.count(), 1);
}

QTEST_MAIN(tst_FilterBar)
#include "tst_filterbar.moc"
