// SPDX-License-Identifier: MIT
#include "actions/highlightrules.h"
#include "inspector/views/sampleevents.h"
#include "views/packetmodel.h"
#include "views/theme.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Inspector;
using namespace Qt::StringLiterals;

class tst_PacketModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void insertsWhatAFrameBroughtInOneBatch();
    void showsTheRowsThatAFilterLetsThrough();
    void addsOnlyWhatMatchesWhileFiltered();
    void findsTheFirstScreenAtOnceAndTheRestInSlices();
    void startsAnewWhenTheStoreIsCleared();
    void writesTimesInEachFormat();
    void repaintsTheRowThatWasMarked();
    void coloursTheRowThatIsLinked();
    void coloursRowsByTheFirstRuleThatMatches();
    void coloursARowAnewWhenItsCommentChanges();
    void paintsNoMutedTextOnAColour();
    void saysDirectionsInWordsToScreenReaders();
};

static Filter filterOf(QStringView text)
{
    const auto filter = parseFilter(text);
    return filter ? *filter : Filter();
}

void tst_PacketModel::insertsWhatAFrameBroughtInOneBatch()
{
    EventStore store;
    PacketModel model(store);
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    SampleEvents events(store);
    const quint32 session = events.openSession("abc");
    for (int i = 0; i < 100; ++i)
        events.message(session, "hello");
    QCOMPARE(model.rowCount(), 0);
    QTRY_COMPARE(model.rowCount(), 101);
    QCOMPARE(inserted.count(), 1);
    QCOMPARE(model.text(100, PacketModel::Preview), u"hello"_s);
}

void tst_PacketModel::showsTheRowsThatAFilterLetsThrough()
{
    EventStore store;
    SampleEvents events(store);
    const quint32 session = events.openSession("abc");
    events.message(session, "one");
    const quint32 wanted = events.message(session, "two");
    PacketModel model(store);
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    QCOMPARE(model.rowCount(), 3);
    model.setFilter(filterOf(u"two"));
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.eventAt(0), wanted);
    QCOMPARE(model.rowOf(wanted), 0);
    QCOMPARE(model.rowOf(wanted - 1), -1);
    model.setFilter({});
    QCOMPARE(model.rowCount(), 3);
}

void tst_PacketModel::addsOnlyWhatMatchesWhileFiltered()
{
    EventStore store;
    PacketModel model(store);
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    SampleEvents events(store);
    model.setFilter(filterOf(u"type:message"));
    const quint32 session = events.openSession("abc");
    events.ping(session);
    const quint32 wanted = events.message(session, "one");
    QTRY_COMPARE(model.rowCount(), 1);
    QCOMPARE(model.eventAt(0), wanted);
}

void tst_PacketModel::findsTheFirstScreenAtOnceAndTheRestInSlices()
{
    EventStore store;
    SampleEvents events(store);
    const quint32 session = events.openSession("abc");
    constexpr int Messages = 300'000;
    {
        const EventStore::Batch batch(store);
        for (int i = 0; i < Messages; ++i)
            events.message(session, R"({"user":{"id":1234},"text":"something to look through"})");
    }
    PacketModel model(store);
    QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    model.setFilter(filterOf(u"data.user.id=1234"));
    QVERIFY(model.isScanning());
    QVERIFY(model.rowCount() > 50);
    QVERIFY(model.rowCount() < Messages);
    events.message(session, R"({"user":{"id":1234}})"); // meanwhile
    QTRY_VERIFY(!model.isScanning());
    QCOMPARE(model.rowCount(), Messages + 1);
    QVERIFY(inserted.count() > 2);

    model.setFilter(filterOf(u"data.user.id=1"));
    QVERIFY(model.isScanning());
    model.setFilter({}); // cancels
    QVERIFY(!model.isScanning());
    QCOMPARE(model.rowCount(), Messages + 2);
}

void tst_PacketModel::startsAnewWhenTheStoreIsCleared()
{
    EventStore store;
    PacketModel model(store);
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    SampleEvents events(store);
    events.openSession("abc");
    QTRY_COMPARE(model.rowCount(), 1);
    events.openSession("def"); // not shown yet
    store.clear();
    QCOMPARE(model.rowCount(), 0);
    events.openSession("ghi");
    QTRY_COMPARE(model.rowCount(), 1);
    QCOMPARE(model.text(0, PacketModel::Session), u"ghi"_s);
}

void tst_PacketModel::writesTimesInEachFormat()
{
    EventStore store;
    store.setStartedAt(0);
    SampleEvents events(store);
    const quint32 session = events.openSession("abc"); // at 1 ms
    events.wait(249);
    events.message(session, "one"); // at 251 ms
    PacketModel model(store);
    QCOMPARE(model.text(1, PacketModel::Time), u"0.251000"_s);
    model.setTimeFormat(PacketModel::TimeFormat::SincePrevious);
    QCOMPARE(model.text(0, PacketModel::Time), u"0.000000"_s);
    QCOMPARE(model.text(1, PacketModel::Time), u"0.250000"_s);
    model.setTimeFormat(PacketModel::TimeFormat::Clock);
    QVERIFY(model.text(1, PacketModel::Time).endsWith(u":00.251"_s));
}

void tst_PacketModel::repaintsTheRowThatWasMarked()
{
    EventStore store;
    SampleEvents events(store);
    const quint32 session = events.openSession("abc");
    const quint32 message = events.message(session, "one");
    PacketModel model(store);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    store.setMarked(message, true);
    store.setComment(message, u"look here"_s);
    QCOMPARE(changed.count(), 2);
    QCOMPARE(changed.front().front().toModelIndex().row(), 1);
    QVERIFY(model.text(1, PacketModel::Number).contains(u'\u2605'));
    QVERIFY(model.text(1, PacketModel::Preview).contains(u"look here"_s));
    QVERIFY(model.background(1).isValid());
}

void tst_PacketModel::coloursTheRowThatIsLinked()
{
    EventStore store;
    SampleEvents events(store);
    const quint32 session = events.openSession("abc");
    const quint32 ping = events.ping(session);
    const quint32 pong = events.pong(session);
    PacketModel model(store);
    QVERIFY(!model.background(int(pong)).isValid());
    model.setCurrentEvent(ping);
    QVERIFY(model.background(int(pong)).isValid());
    model.setCurrentEvent(pong);
    QVERIFY(!model.background(int(pong)).isValid());
    QVERIFY(model.background(int(ping)).isValid());
    QCOMPARE(model.text(int(pong), PacketModel::Delta), u"1.0 ms"_s);
}

void tst_PacketModel::coloursRowsByTheFirstRuleThatMatches()
{
    EventStore store;
    SampleEvents events(store);
    const quint32 session = events.openSession("abc");
    const int apple = int(events.message(session, "an apple"));
    const int pear = int(events.message(session, "a pear"));
    const int error = int(events.rejected("an apple"));
    HighlightRules rules;
    PacketModel model(store);
    model.setHighlightRules(rules);
    QVERIFY(!model.background(apple).isValid());

    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    rules.add({u"apple"_s, HighlightColor::Green});
    rules.add({u"type:message"_s, HighlightColor::Purple});
    QCOMPARE(changed.count(), 2);
    const Theme &theme = Theme::current();
    QCOMPARE(model.background(apple), theme.highlight(HighlightColor::Green));
    QCOMPARE(model.background(pear), theme.highlight(HighlightColor::Purple));
    QCOMPARE(model.background(error), theme.highlight(HighlightColor::Green));
    QVERIFY2(model.text(error, PacketModel::Direction).contains(u'\u26a0'), "an error still");
    QVERIFY(!model.background(0).isValid());
    const QModelIndex number = model.index(apple, PacketModel::Number);
    QCOMPARE(number.data(Qt::BackgroundRole).value<QColor>(),
             theme.highlight(HighlightColor::Green));
    QVERIFY(number.data(Qt::ToolTipRole).toString().contains(u"apple"_s));
    QVERIFY(number.data(Qt::AccessibleDescriptionRole).toString().contains(u"apple"_s));

    store.setMarked(quint32(pear), true);
    QCOMPARE(model.background(pear), theme.markedBackground);
    rules.remove(0);
    QCOMPARE(model.background(error), theme.errorBackground);
}

void tst_PacketModel::coloursARowAnewWhenItsCommentChanges()
{
    EventStore store;
    SampleEvents events(store);
    const quint32 row = events.message(events.openSession("abc"), "one");
    HighlightRules rules;
    rules.add({u"comment:odd"_s, HighlightColor::Blue});
    PacketModel model(store);
    model.setHighlightRules(rules);
    QVERIFY(!model.background(int(row)).isValid());
    store.setComment(row, u"odd one"_s);
    QCOMPARE(model.background(int(row)), Theme::current().highlight(HighlightColor::Blue));
}

void tst_PacketModel::paintsNoMutedTextOnAColour()
{
    EventStore store;
    SampleEvents events(store);
    const int plain = int(events.openSession("abc"));
    const int ping = int(events.ping(0));
    HighlightRules rules;
    rules.add({u"type:ping"_s, HighlightColor::Red});
    PacketModel model(store);
    model.setHighlightRules(rules);
    QCOMPARE(model.foreground(plain, PacketModel::Time), Theme::current().muted);
    for (const auto column :
         {PacketModel::Number, PacketModel::Time, PacketModel::Transport, PacketModel::Delta})
        QVERIFY(!model.foreground(ping, column).isValid());
    QCOMPARE(model.foreground(ping, PacketModel::Type), Theme::current().outgoing);
}

void tst_PacketModel::saysDirectionsInWordsToScreenReaders()
{
    EventStore store;
    SampleEvents events(store);
    events.message(events.openSession("abc"), "one");
    const PacketModel model(store);
    QCOMPARE(model.index(1, PacketModel::Direction).data(Qt::AccessibleTextRole).toString(),
             u"from the client"_s);
}

QTEST_MAIN(tst_PacketModel)
#include "tst_packetmodel.moc"
