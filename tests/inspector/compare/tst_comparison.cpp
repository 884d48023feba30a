// SPDX-License-Identifier: MIT
#include "compare/comparison.h"

#include "inspector/compare/comparedsessions.h"

#include <QTest>

using namespace Inspector;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Kind = ComparedRow::Kind;

class tst_Comparison : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsNoDifferenceWhereThereIsNone();
    void facesWhatHasChanged();
    void tellsDirectionsAndKindsApart();
    void ignoresTransportsAndTimes();
    void comparesTwoStores();
    void looksOnlyAtWhatIsSelected();
    void saysWhatWasLeftOut();
    void worksInSlices();
    void countsTimesFromEachBeginning();
    void hasFiguresOfBothSides();

private:
    static Comparison compared(const EventStore &left, std::optional<quint32> leftSession,
                               const EventStore &right, std::optional<quint32> rightSession);
};

Comparison tst_Comparison::compared(const EventStore &left, std::optional<quint32> leftSession,
                                    const EventStore &right, std::optional<quint32> rightSession)
{
    Comparison comparison({&left, {{}, leftSession}}, {&right, {{}, rightSession}});
    while (comparison.step(1h)) {
    }
    return comparison;
}

void tst_Comparison::findsNoDifferenceWhereThereIsNone()
{
    EventStore store;
    const quint32 a = addConversation(store, "a", {"one", ">two", "three"});
    const quint32 b = addConversation(store, "b", {"one", ">two", "three"}, 500 * Ms);
    const Comparison comparison = compared(store, a, store, b);
    QVERIFY(comparison.isEqual());
    QCOMPARE(comparison.count(Kind::Equal), 3U);
    QCOMPARE(comparison.differences(), 0U);
    QVERIFY(comparison.rows().front() == (ComparedRow{Kind::Equal, 0, 3}));
}

void tst_Comparison::facesWhatHasChanged()
{
    EventStore store;
    const quint32 a = addConversation(store, "a", {"one", "two", "three", "four"});
    const quint32 b = addConversation(store, "b", {"one", "2", ">more", "three", "four", "five"});
    const Comparison comparison = compared(store, a, store, b);
    QVERIFY(!comparison.isEqual());
    const std::vector<ComparedRow> expected{
        {Kind::Equal, 0, 4}, {Kind::Changed, 1, 5}, {Kind::RightOnly, Event::NoLink, 6},
        {Kind::Equal, 2, 7}, {Kind::Equal, 3, 8},   {Kind::RightOnly, Event::NoLink, 9}};
    QVERIFY(comparison.rows() == expected);
    QCOMPARE(comparison.differences(), 3U);
    QCOMPARE(compared(store, b, store, a).count(Kind::LeftOnly), 2U);
}

void tst_Comparison::tellsDirectionsAndKindsApart()
{
    EventStore store;
    const quint32 a = addConversation(store, "a", {"one"});
    const quint32 b = addConversation(store, "b", {">one"});
    QCOMPARE(compared(store, a, store, b).count(Kind::LeftOnly), 1U);
    const quint32 c = store.addSession("c", {});
    Event binary = packetEvent(EngineIoPacket::Type::Message, Direction::In, 0, c);
    binary.flags = Event::Binary;
    store.append(binary, "one");
    QCOMPARE(compared(store, a, store, c).count(Kind::Equal), 0U);
}

void tst_Comparison::ignoresTransportsAndTimes()
{
    EventStore store;
    const quint32 a = addConversation(store, "a", {"one"});
    const quint32 b = store.addSession("b", {});
    Event event = packetEvent(EngineIoPacket::Type::Message, Direction::In, 99'000 * Ms, b);
    event.flags = Event::WebSocket;
    store.append(event, "one");
    QVERIFY(compared(store, a, store, b).isEqual());
}

void tst_Comparison::comparesTwoStores()
{
    EventStore left;
    EventStore right;
    addConversation(left, "a", {"one", "two"});
    addConversation(right, "b", {"one", "2"});
    const Comparison comparison = compared(left, {}, right, {});
    QCOMPARE(comparison.count(Kind::Equal), 1U);
    QCOMPARE(comparison.count(Kind::Changed), 1U);
}

void tst_Comparison::looksOnlyAtWhatIsSelected()
{
    EventStore store;
    const quint32 a = addConversation(store, "a", {"one", "noise", "two"});
    const quint32 b = addConversation(store, "b", {"one", "two"});
    store.append(otherEvent(EventKind::SessionClosed, 0, b), {}); // no packet
    const Filter filter = *parseFilter(u"not noise");
    Comparison comparison({&store, {filter, a}}, {&store, {filter, b}});
    while (comparison.step(1h)) {
    }
    QVERIFY(comparison.isEqual());
    QCOMPARE(comparison.count(Kind::Equal), 2U);
}

void tst_Comparison::saysWhatWasLeftOut()
{
    EventStore store;
    const quint32 a = store.addSession("a", {});
    const EventStore::Batch batch(store);
    for (quint32 i = 0; i < Comparison::MostPackets + 3; ++i)
        store.append(pingAt(i, a), {});
    const Comparison comparison = compared(store, a, store, a);
    QCOMPARE(comparison.count(Kind::Equal), Comparison::MostPackets);
    QCOMPARE(comparison.leftOut(Comparison::Left), 3U);
    QVERIFY(!comparison.isEqual()); // nobody knows
}

void tst_Comparison::worksInSlices()
{
    EventStore store;
    const quint32 a = store.addSession("a", {});
    for (int i = 0; i < 1'000; ++i)
        store.append(pingAt(i, a), {});
    Comparison comparison({&store, {{}, a}}, {&store, {{}, a}});
    int slices = 0;
    while (comparison.step(0ns)) {
        QVERIFY(comparison.rows().empty());
        ++slices;
    }
    QVERIFY(slices > 10);
    QVERIFY(comparison.isEqual());
}

void tst_Comparison::countsTimesFromEachBeginning()
{
    EventStore store;
    const quint32 a = addConversation(store, "a", {"one"}, 3'000 * Ms);
    const quint32 b = addConversation(store, "b", {"one"}, 5'000 * Ms);
    const Comparison comparison = compared(store, a, store, b);
    QCOMPARE(comparison.origin(Comparison::Left), 3'000 * Ms);
    QCOMPARE(comparison.origin(Comparison::Right), 5'000 * Ms);
    QCOMPARE(compared(store, {}, store, {}).origin(Comparison::Left), 4'000 * Ms);
}

void tst_Comparison::hasFiguresOfBothSides()
{
    EventStore store;
    const quint32 a = addConversation(store, "a", {"one", ">two"});
    const quint32 b = addConversation(store, "b", {"one"});
    store.append(otherEvent(EventKind::SessionClosed, 5'000 * Ms, b, 2), {}); // ping timeout
    QHash<QString, QStringList> figures;
    for (const ComparedFigure &figure : compared(store, a, store, b).figures())
        figures.insert(figure.name, {figure.left, figure.right});
    QCOMPARE(figures.value(u"Packets to the client"_s), (QStringList{u"1"_s, u"0"_s}));
    QCOMPARE(figures.value(u"End"_s), (QStringList{u"open"_s, u"ping timeout"_s}));
    QVERIFY(!figures.contains(u"Sessions"_s)); // empty on both sides
}

QTEST_GUILESS_MAIN(tst_Comparison)
#include "tst_comparison.moc"
