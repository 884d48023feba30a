// SPDX-License-Identifier: MIT
#include "events.h"

#include "model/eventstore.h"

#include <QLoggingCategory>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

using namespace Inspector;
using namespace Qt::StringLiterals;
using PacketType = EngineIoPacket::Type;

class tst_EventStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void agreesWithASimpleModelAfterRandomAppends();
    void announcesABatchOnce();
    void announcesChangedSessionsUntilTheyAreTaken();
    void keepsMarksAndComments();
    void measuresAResponseFromItsRequest();
    void ignoresALinkIntoTheFuture();
    void countsWhatWasLost();
    void countsTheEventsOfTheLastSecond();
    void isEmptyAfterAClear();
    void staysWithinItsMemoryBudget();
    void needsNoMoreThan64BytesBesideAPayload();
};

namespace {
struct Expected
{
    qint64 time;
    QByteArray payload;
    quint32 session;
    bool marked = false;
};
} // namespace

void tst_EventStore::agreesWithASimpleModelAfterRandomAppends()
{
    QRandomGenerator random(20'260);
    EventStore store;
    store.setMemoryBudget(2 * PayloadArena::PageSize);
    std::vector<Expected> model;
    std::vector<quint64> packets;
    std::vector<quint64> bytes;

    for (int step = 0; step < 60'000; ++step) {
        if (packets.empty() || random.bounded(1000) == 0) {
            const auto sid = "sid" + QByteArray::number(packets.size());
            QCOMPARE(store.addSession(sid, {}), quint32(packets.size()));
            QCOMPARE(store.sessionOf(sid), int(packets.size()));
            packets.push_back(0);
            bytes.push_back(0);
        }
        if (!model.empty() && random.bounded(50) == 0) {
            const quint32 number = random.bounded(quint32(model.size()));
            model[number].marked = !model[number].marked;
            store.setMarked(number, model[number].marked);
        }
        const quint32 session = random.bounded(quint32(packets.size()));
        const QByteArray payload(random.bounded(random.bounded(20) == 0 ? 5000 : 200),
                                 char(random.bounded(256)));
        const quint32 number = store.append(
            packetEvent(PacketType::Message, Direction::In, step * 1000, session), payload);
        QCOMPARE(number, quint32(model.size()));
        model.push_back({step * 1000, payload, session});
        ++packets[session];
        bytes[session] += quint64(payload.size());
    }

    QCOMPARE(store.size(), quint32(model.size()));
    QVERIFY(store.spilledBytes() > 0);
    quint64 allBytes = 0;
    for (quint32 i = 0; i < store.size(); ++i) {
        QCOMPARE(store.at(i).time, model[i].time);
        QCOMPARE(store.at(i).session, model[i].session);
        QCOMPARE(store.at(i).has(Event::Marked), model[i].marked);
        QCOMPARE(store.marked().count(i), size_t(model[i].marked));
        QVERIFY(store.payloadView(i) == model[i].payload);
        allBytes += quint64(model[i].payload.size());
    }
    for (size_t i = 0; i < packets.size(); ++i) {
        QCOMPARE(store.sessions()[i].packetsIn, packets[i]);
        QCOMPARE(store.sessions()[i].bytesIn, bytes[i]);
    }
    QCOMPARE(store.totals().packets, quint64(model.size()));
    QCOMPARE(store.totals().bytes, allBytes);
}

void tst_EventStore::announcesABatchOnce()
{
    EventStore store;
    const QSignalSpy appended(&store, &EventStore::appended);
    const Event event = packetEvent(PacketType::Message, Direction::In, 0);
    store.append(event, "a");
    QCOMPARE(appended.count(), 1);
    {
        const EventStore::Batch batch(store);
        store.append(event, "b");
        const EventStore::Batch inner(store);
        store.append(event, "c");
        QCOMPARE(appended.count(), 1);
    }
    QCOMPARE(appended.count(), 2);
    {
        const EventStore::Batch nothing(store);
    }
    QCOMPARE(appended.count(), 2);
}

void tst_EventStore::announcesChangedSessionsUntilTheyAreTaken()
{
    EventStore store;
    const QSignalSpy changed(&store, &EventStore::sessionsChanged);
    const quint32 session = store.addSession("a", {});
    store.append(packetEvent(PacketType::Message, Direction::In, 0, session), "x");
    QCOMPARE(changed.count(), 1);
    store.takeDirtySessions();
    store.append(packetEvent(PacketType::Message, Direction::In, 0, session), "x");
    QCOMPARE(changed.count(), 2);
}

void tst_EventStore::keepsMarksAndComments()
{
    EventStore store;
    store.append(packetEvent(PacketType::Message, Direction::In, 0), "a");
    store.append(packetEvent(PacketType::Message, Direction::In, 0), "b");
    const QSignalSpy annotated(&store, &EventStore::annotated);
    store.setMarked(1, true);
    store.setMarked(1, true);
    store.setComment(1, u"why?"_s);
    store.setComment(1, u"why?"_s);
    QCOMPARE(annotated.count(), 2);
    QVERIFY(store.at(1).has(Event::Marked));
    QVERIFY(!store.at(0).has(Event::Marked));
    QCOMPARE(store.comment(1), u"why?"_s);
    QCOMPARE(store.comment(0), QString());
    store.setMarked(1, false);
    store.setComment(1, {});
    QVERIFY(store.marked().empty());
    QVERIFY(store.comments().empty());
}

void tst_EventStore::measuresAResponseFromItsRequest()
{
    EventStore store;
    store.append(otherEvent(EventKind::Request, 10 * Ms), "GET / HTTP/1.1\r\n\r\n");
    Event response = otherEvent(EventKind::Response, 35 * Ms, Event::NoSession, 200);
    response.link = 0;
    store.append(response, "HTTP/1.1 200 OK\r\n\r\n");
    QCOMPARE(store.at(1).elapsed, 25'000U);
}

void tst_EventStore::ignoresALinkIntoTheFuture()
{
    EventStore store;
    Event response = otherEvent(EventKind::Response, 0);
    response.link = 0; // itself
    store.append(response, {});
    QCOMPARE(store.at(0).link, Event::NoLink);
}

void tst_EventStore::countsWhatWasLost()
{
    QLoggingCategory::setFilterRules(u"engineio.inspector.arena=false"_s);
    EventStore store;
    Event lost = otherEvent(EventKind::Lost, 0);
    lost.link = 1234;
    store.append(lost, {});
    QCOMPARE(store.at(0).link, 1234U);
    QCOMPARE(store.totals().lostEvents, quint64(1234));

    Event missing = packetEvent(PacketType::Message, Direction::In, 0);
    missing.length = 100;
    store.appendWithoutPayload(missing);
    QVERIFY(store.isPayloadLost(1));
    QVERIFY(store.payload(1).isEmpty());
    QCOMPARE(store.totals().lostPayloads, quint64(1));

    store.setSpillFolder(u"/nonexistent/folder"_s);
    store.setMemoryBudget(PayloadArena::PageSize);
    const QByteArray half(PayloadArena::PageSize / 2, 'x');
    for (int i = 0; i < 5; ++i)
        store.append(packetEvent(PacketType::Message, Direction::In, 0), half);
    QCOMPARE(store.totals().lostPayloads, quint64(5));
    QVERIFY(store.isPayloadLost(2));
    QVERIFY(!store.isPayloadLost(6));
}

void tst_EventStore::countsTheEventsOfTheLastSecond()
{
    EventStore store;
    for (int i = 0; i < 3000; ++i) // one a ms, three seconds
        store.append(packetEvent(PacketType::Message, Direction::In, i * Ms), {});
    QCOMPARE(store.eventsPerSecond(3000 * Ms), quint64(1000));
    QCOMPARE(store.eventsPerSecond(3500 * Ms), quint64(500));
    QCOMPARE(store.eventsPerSecond(9000 * Ms), quint64(0));
}

void tst_EventStore::isEmptyAfterAClear()
{
    EventStore store;
    const quint32 session = store.addSession("a", {});
    store.append(packetEvent(PacketType::Message, Direction::In, 0, session), "x");
    store.setMarked(0, true);
    store.setComment(0, u"c"_s);
    const QSignalSpy cleared(&store, &EventStore::cleared);
    store.clear();
    QCOMPARE(cleared.count(), 1);
    QCOMPARE(store.size(), 0U);
    QVERIFY(store.sessions().empty());
    QVERIFY(store.marked().empty());
    QCOMPARE(store.comment(0), QString());
    QCOMPARE(store.totals().packets, quint64(0));
    QCOMPARE(store.append(packetEvent(PacketType::Message, Direction::In, 0), "y"), 0U);
    QCOMPARE(store.payload(0), QByteArray("y"));
}

void tst_EventStore::staysWithinItsMemoryBudget()
{
    EventStore store;
    store.setMemoryBudget(4 * PayloadArena::PageSize);
    const QByteArray payload(1000, 'p');
    for (int i = 0; i < 50'000; ++i)
        store.append(packetEvent(PacketType::Message, Direction::In, 0), payload);
    const qint64 events = 64 * qint64(store.size());
    QVERIFY(store.memoryUsage() <= 4 * PayloadArena::PageSize + events);
    QCOMPARE(store.payload(0), payload);
}

void tst_EventStore::needsNoMoreThan64BytesBesideAPayload()
{
    EventStore store;
    const QByteArray payload(96, 'p');
    constexpr int Count = 200'000;
    for (int i = 0; i < Count; ++i)
        store.append(packetEvent(PacketType::Message, Direction::In, 0), payload);
    QVERIFY(store.memoryUsage() <= qint64(Count) * (96 + 64));
}

QTEST_GUILESS_MAIN(tst_EventStore)
#include "tst_eventstore.moc"
