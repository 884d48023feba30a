// SPDX-License-Identifier: MIT
#include "actions/filterstate.h"
#include "actions/selection.h"
#include "inspector/views/sampleevents.h"
#include "views/packetactions.h"
#include "views/packetcopy.h"
#include "views/packettable.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace Inspector;
using namespace Qt::StringLiterals;

namespace {

// A table as the window has it, with more rows than it shows.
struct Fixture
{
    explicit Fixture(int messages = 200)
    {
        session = events.openSession("session-1");
        for (int i = 0; i < messages; ++i)
            events.message(session, "message " + QByteArray::number(i));
        QObject::connect(&filter, &FilterState::applied, &model, &PacketModel::setFilter);
        table.resize(900, 300);
        table.show();
        (void)QTest::qWaitForWindowExposed(&table);
        waitForAll();
    }

    bool waitForAll()
    {
        return QTest::qWaitFor([this] { return model.rowCount() == int(store.size()); });
    }
    int topRow() const { return table.rowAt(0); }
    bool isAtEnd() const
    {
        return table.verticalScrollBar()->value() == table.verticalScrollBar()->maximum();
    }
    void scrollUp() { table.verticalScrollBar()->triggerAction(QScrollBar::SliderPageStepSub); }
    void appendAndShow(int count)
    {
        for (int i = 0; i < count; ++i)
            events.message(session, "more");
        QVERIFY(waitForAll());
    }
    QAction *action(const QList<QAction *> &group, const QKeySequence &shortcut) const
    {
        for (QAction *candidate : group) {
            if (candidate->shortcut() == shortcut)
                return candidate;
        }
        return nullptr;
    }

    EventStore store;
    SampleEvents events{store};
    Selection selection;
    FilterState filter;
    PacketModel model{store};
    PacketTable table{model, selection};
    PacketActions actions{table, filter};
    quint32 session = 0;
};

} // namespace

class tst_PacketTable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void followsTheNewestRowToBeginWith();
    void staysWhereThePersonScrolledTo();
    void followsAgainBy_data();
    void followsAgainBy();
    void stopsFollowingWhenARowIsChosen();
    void stopsFollowingAtAKey();
    void followsOnWhenItGetsTheFocus();
    void goesToErrorsAndMessages();
    void tellsWhenThereIsNoFurtherError();
    void marksAndAsksForAComment();
    void filtersFromACell_data();
    void filtersFromACell();
    void asksToHighlightRowsLike_data();
    void asksToHighlightRowsLike();
    void keepsTheChosenEventThroughAFilter();
    void isInStepWithTheSelection();
    void goesToTheLinkedRow();
    void copiesTheSelectedRows();
    void restoresItsColumns();
};

void tst_PacketTable::followsTheNewestRowToBeginWith()
{
    Fixture fixture;
    QVERIFY(fixture.table.isFollowing());
    QVERIFY(fixture.isAtEnd());
    fixture.appendAndShow(50);
    QVERIFY(fixture.isAtEnd());
    QVERIFY(!fixture.table.pill()->isVisible());
}

void tst_PacketTable::staysWhereThePersonScrolledTo()
{
    Fixture fixture;
    fixture.scrollUp();
    QVERIFY(!fixture.table.isFollowing());
    const int top = fixture.topRow();
    fixture.appendAndShow(300);
    fixture.appendAndShow(12);
    QCOMPARE(fixture.topRow(), top);
    QVERIFY(fixture.table.pill()->isVisible());
    QCOMPARE(fixture.table.newRows(), 312);
    QVERIFY(fixture.table.pill()->text().contains(u"312"_s));
}

void tst_PacketTable::followsAgainBy_data()
{
    QTest::addColumn<int>("way");

    QTest::newRow("the pill") << 0;
    QTest::newRow("the End key") << 1;
    QTest::newRow("scrolling to the end") << 2;
}

void tst_PacketTable::followsAgainBy()
{
    QFETCH(int, way);
    Fixture fixture;
    fixture.scrollUp();
    fixture.appendAndShow(100);
    QVERIFY(!fixture.isAtEnd());
    if (way == 0)
        QTest::mouseClick(fixture.table.pill(), Qt::LeftButton);
    else if (way == 1)
        QTest::keyClick(&fixture.table, Qt::Key_End);
    else
        fixture.table.verticalScrollBar()->triggerAction(QScrollBar::SliderToMaximum);
    QVERIFY(fixture.table.isFollowing());
    QVERIFY(fixture.isAtEnd());
    QVERIFY(!fixture.table.pill()->isVisible());
    fixture.appendAndShow(10);
    QVERIFY(fixture.isAtEnd());
}

void tst_PacketTable::stopsFollowingWhenARowIsChosen()
{
    Fixture fixture;
    const QModelIndex last = fixture.model.index(fixture.model.rowCount() - 1, 0);
    const QPoint place = fixture.table.visualRect(last).center();
    QTest::mouseClick(fixture.table.viewport(), Qt::LeftButton, {}, place);
    QVERIFY(!fixture.table.isFollowing());
    const int top = fixture.topRow();
    fixture.appendAndShow(40);
    QCOMPARE(fixture.topRow(), top);
    QCOMPARE(fixture.selection.currentEvent(), std::optional(quint32(last.row())));
}

void tst_PacketTable::stopsFollowingAtAKey()
{
    Fixture fixture;
    QTest::keyClick(&fixture.table, Qt::Key_Up);
    QVERIFY(!fixture.table.isFollowing());
    QVERIFY2(fixture.table.currentIndex().row() > 150, "from where the person looks");
}

void tst_PacketTable::followsOnWhenItGetsTheFocus()
{
    Fixture fixture;
    fixture.table.clearFocus();
    fixture.table.setFocus();
    QVERIFY(fixture.table.hasFocus());
    QVERIFY(fixture.table.isFollowing());
    QCOMPARE(fixture.selection.currentEvent(), std::nullopt);
}

void tst_PacketTable::goesToErrorsAndMessages()
{
    Fixture fixture(20);
    const quint32 first = fixture.events.rejected("bad");
    fixture.events.ping(fixture.session);
    const quint32 second = fixture.events.rejected("worse");
    fixture.appendAndShow(20);
    const auto trigger = [&fixture](const QKeySequence &keys) {
        fixture.action(fixture.actions.navigation(), keys)->trigger();
    };
    fixture.table.goToEvent(3);
    trigger(Qt::Key_F8);
    QCOMPARE(fixture.table.currentEvent(), std::optional(first));
    trigger(Qt::Key_F8);
    QCOMPARE(fixture.table.currentEvent(), std::optional(second));
    trigger(Qt::SHIFT | Qt::Key_F8);
    QCOMPARE(fixture.table.currentEvent(), std::optional(first));
    trigger(Qt::ALT | Qt::Key_Down);
    QCOMPARE(fixture.table.currentEvent(), std::optional(second + 1));
    trigger(Qt::ALT | Qt::Key_Up);
    QCOMPARE(fixture.table.currentEvent(), std::optional(first - 1));
}

void tst_PacketTable::tellsWhenThereIsNoFurtherError()
{
    Fixture fixture(5);
    QSignalSpy nothing(&fixture.actions, &PacketActions::nothingFound);
    fixture.action(fixture.actions.navigation(), Qt::Key_F8)->trigger();
    QCOMPARE(nothing.count(), 1);
}

void tst_PacketTable::marksAndAsksForAComment()
{
    Fixture fixture(5);
    fixture.table.goToEvent(2);
    fixture.table.setFocus();
    QTest::keyClick(&fixture.table, Qt::Key_M);
    QVERIFY(fixture.store.at(2).has(Event::Marked));
    QTest::keyClick(&fixture.table, Qt::Key_M);
    QVERIFY(!fixture.store.at(2).has(Event::Marked));
    QSignalSpy asked(&fixture.actions, &PacketActions::commentRequested);
    QTest::keyClick(&fixture.table, Qt::Key_M, Qt::ShiftModifier);
    QCOMPARE(asked.count(), 1);
    QCOMPARE(asked.front().front().toUInt(), 2u);
}

void tst_PacketTable::filtersFromACell_data()
{
    QTest::addColumn<int>("action");
    QTest::addColumn<int>("column");
    QTest::addColumn<QString>("expected");

    const int any = PacketModel::Size;
    QTest::newRow("only this session") << 0 << any << u"sid=session-1"_s;
    QTest::newRow("only this type") << 1 << any << u"type:message"_s;
    QTest::newRow("not this type") << 2 << any << u"-type:message"_s;
    QTest::newRow("from here on") << 3 << any << u"n>=2"_s;
    QTest::newRow("this direction") << 4 << int(PacketModel::Direction) << u"dir:in"_s;
    QTest::newRow("this payload") << 4 << int(PacketModel::Preview) << u"data=\"message 1\""_s;
    QTest::newRow("not this size") << 5 << int(PacketModel::Size) << u"-size=9"_s;
}

void tst_PacketTable::filtersFromACell()
{
    QFETCH(int, action);
    QFETCH(int, column);
    QFETCH(QString, expected);
    Fixture fixture(5);
    fixture.table.selectionModel()->setCurrentIndex(fixture.model.index(2, column),
                                                    QItemSelectionModel::NoUpdate);
    fixture.actions.filtering().at(action)->trigger();
    QCOMPARE(fixture.filter.text(), expected);
    QVERIFY(!fixture.filter.error());
}

void tst_PacketTable::asksToHighlightRowsLike_data()
{
    QTest::addColumn<int>("column");
    QTest::addColumn<QString>("expected");

    QTest::newRow("its session") << int(PacketModel::Session) << u"sid=session-1"_s;
    QTest::newRow("its type") << int(PacketModel::Type) << u"type:message"_s;
    QTest::newRow("its payload") << int(PacketModel::Preview) << u"data=\"message 1\""_s;
    QTest::newRow("its type, for its number") << int(PacketModel::Number) << u"type:message"_s;
    QTest::newRow("its type, for its time") << int(PacketModel::Time) << u"type:message"_s;
}

void tst_PacketTable::asksToHighlightRowsLike()
{
    QFETCH(const int, column);
    QFETCH(const QString, expected);
    Fixture fixture(5);
    QSignalSpy requested(&fixture.actions, &PacketActions::highlightRequested);
    QVERIFY(!fixture.actions.highlighting()->isEnabled());
    fixture.table.selectionModel()->setCurrentIndex(fixture.model.index(2, column),
                                                    QItemSelectionModel::NoUpdate);
    QVERIFY(fixture.actions.highlighting()->isEnabled());
    fixture.actions.highlighting()->trigger();
    QCOMPARE(requested.count(), 1);
    QCOMPARE(requested.front().front().toString(), expected);
    QVERIFY(fixture.filter.text().isEmpty());
}

void tst_PacketTable::keepsTheChosenEventThroughAFilter()
{
    Fixture fixture;
    fixture.table.goToEvent(101);
    fixture.filter.setText(u"\"message 1\""_s);
    QVERIFY(fixture.model.rowCount() < 200);
    QCOMPARE(fixture.table.currentEvent(), std::optional(101u));
    fixture.filter.setText(u"nothing-matches-this"_s);
    QCOMPARE(fixture.table.currentEvent(), std::nullopt);
    fixture.filter.clear();
    QCOMPARE(fixture.table.currentEvent(), std::optional(101u));
    QVERIFY(fixture.table.viewport()->rect().contains(
        fixture.table.visualRect(fixture.table.currentIndex()).center()));
}

void tst_PacketTable::isInStepWithTheSelection()
{
    Fixture fixture;
    fixture.selection.setCurrentEvent(50);
    QCOMPARE(fixture.table.currentEvent(), std::optional(50u));
    QVERIFY(!fixture.table.isFollowing());
    fixture.table.goToEvent(60);
    QCOMPARE(fixture.selection.currentEvent(), std::optional(60u));
    fixture.selection.clear();
    QCOMPARE(fixture.table.currentEvent(), std::nullopt);
}

void tst_PacketTable::goesToTheLinkedRow()
{
    Fixture fixture(5);
    const quint32 ping = fixture.events.ping(fixture.session);
    fixture.events.message(fixture.session, "between");
    const quint32 pong = fixture.events.pong(fixture.session);
    QVERIFY(fixture.waitForAll());
    fixture.table.goToEvent(ping);
    QAction *linked = fixture.action(fixture.actions.navigation(), Qt::CTRL | Qt::Key_L);
    linked->trigger();
    QCOMPARE(fixture.table.currentEvent(), std::optional(pong));
    linked->trigger();
    QCOMPARE(fixture.table.currentEvent(), std::optional(ping));
}

void tst_PacketTable::copiesTheSelectedRows()
{
    Fixture fixture(5);
    fixture.table.goToEvent(2);
    QTest::keyClick(&fixture.table, Qt::Key_Down, Qt::ShiftModifier);
    fixture.actions.copying()->actions().front()->trigger();
    QCOMPARE(QApplication::clipboard()->text(), u"message 1\nmessage 2"_s);
}

void tst_PacketTable::restoresItsColumns()
{
    Fixture one(1);
    one.table.setColumnHidden(PacketModel::Transport, true);
    one.table.setColumnWidth(PacketModel::Session, 222);
    one.table.horizontalHeader()->moveSection(0, 3);
    Fixture other(1);
    QVERIFY(other.table.restoreState(one.table.saveState()));
    QVERIFY(other.table.isColumnHidden(PacketModel::Transport));
    QCOMPARE(other.table.columnWidth(PacketModel::Session), 222);
    QCOMPARE(other.table.horizontalHeader()->visualIndex(0), 3);
    QVERIFY(!other.table.restoreState("nonsense"));
    other.table.resetColumns();
    QVERIFY(!other.table.isColumnHidden(PacketModel::Transport));
    QCOMPARE(other.table.horizontalHeader()->visualIndex(0), 0);
}

QTEST_MAIN(tst_PacketTable)
#include "tst_packettable.moc"
