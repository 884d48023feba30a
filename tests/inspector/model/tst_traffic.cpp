// SPDX-License-Identifier: MIT
#include "model/traffic.h"

#include "events.h"
#include "model/eventstore.h"

#include <EngineIoNamespace>
#include <QSignalSpy>
#include <QTest>

using namespace Inspector;
using namespace Qt::StringLiterals;
using PacketType = EngineIoPacket::Type;

class tst_Traffic : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsMessagesByTheirSize();
    void countsSessionsByTransportAndEnd();
    void longTimesTakeNoMoreIntervals();
    void findsTheTopTalkers();
    void takesRoundTrips();
    void startsAnewWithTheStore();
    void worksOnlyWhileActive();
};

static void addMessages(EventStore &store, quint32 session, int count, qint64 time = 0,
                        const QByteArray &payload = "text", Direction direction = Direction::In)
{
    for (int i = 0; i < count; ++i)
        store.append(packetEvent(PacketType::Message, direction, time, session), payload);
}

void tst_Traffic::countsMessagesByTheirSize()
{
    EventStore store;
    const quint32 session = store.addSession("a", {});
    addMessages(store, session, 1, 0, {});
    addMessages(store, session, 2, 0, "x");
    addMessages(store, session, 3, 2'500 * Ms, QByteArray(700, 'x'), Direction::Out);
    store.append(pingAt(0, session), {});
    Traffic traffic(store);
    traffic.finish();
    QCOMPARE(traffic.messages().in, quint64(3));
    QCOMPARE(traffic.messages().out, quint64(3));
    QCOMPARE(traffic.sizes()[0].in, quint64(1));
    QCOMPARE(traffic.sizes()[1].in, quint64(2));
    QCOMPARE(traffic.sizes()[10].out, quint64(3)); // 512 to 1023
    QCOMPARE(traffic.intervals().size(), 3U);
    QCOMPARE(traffic.intervals()[0].in, quint64(3));
    QCOMPARE(traffic.intervals()[2].out, quint64(3));
}

void tst_Traffic::countsSessionsByTransportAndEnd()
{
    EventStore store;
    for (int i = 0; i < 3; ++i)
        store.addSession("s" + QByteArray::number(i), {});
    Event opened = otherEvent(EventKind::SessionOpened, 0, 0);
    opened.flags = Event::WebSocket;
    store.append(opened, {});
    Traffic traffic(store);
    traffic.finish();
    QCOMPARE(traffic.transports(), (std::array<quint64, 3>{2, 0, 1}));
    QCOMPARE(traffic.openSessions(), quint64(3));

    store.append(otherEvent(EventKind::UpgradeStep, 0, 1, quint16(UpgradeStep::Completed)), {});
    store.append(otherEvent(EventKind::SessionClosed, 0, 2,
                            quint16(EngineIo::DisconnectReason::PingTimeout)),
                 {});
    store.append(otherEvent(EventKind::SessionClosed, 0, 0, 99), {}); // of a forged file
    traffic.finish();
    QCOMPARE(traffic.transports(), (std::array<quint64, 3>{1, 1, 1}));
    QCOMPARE(traffic.openSessions(), quint64(1));
    QCOMPARE(traffic.reasons(), (std::array<quint64, 6>{0, 0, 1, 0, 0, 1}));
}

void tst_Traffic::longTimesTakeNoMoreIntervals()
{
    EventStore store;
    const quint32 session = store.addSession("a", {});
    for (qint64 time : {qint64(0), 1'000 * Ms, 3'000'000 * Ms, std::numeric_limits<qint64>::max()})
        addMessages(store, session, 1, time);
    Traffic traffic(store);
    traffic.finish();
    QVERIFY(traffic.intervals().size() <= Traffic::MostIntervals);
    quint64 sum = 0;
    for (const Traffic::Counts &counts : traffic.intervals())
        sum += counts.in;
    QCOMPARE(sum, quint64(4));
}

void tst_Traffic::findsTheTopTalkers()
{
    EventStore store;
    for (int i = 0; i < 20; ++i)
        store.addSession("s" + QByteArray::number(i), {});
    for (quint32 round = 0; round < 3; ++round) {
        for (quint32 i = 0; i < 20; ++i)
            addMessages(store, i, int(i * 7 % 20 + 1));
    }
    addMessages(store, 3, 1, 0, QByteArray(10'000, 'x'));
    Traffic traffic(store);
    traffic.finish();
    const auto talkers = traffic.topByMessages().sorted();
    QCOMPARE(talkers.size(), TopList::Size);
    for (size_t i = 0; i < talkers.size(); ++i) {
        const bool isThird = talkers[i].session == 3; // 3 * 7 % 20 + 1 = 2: never among them
        QVERIFY(!isThird);
        QCOMPARE(talkers[i].value, quint64(3 * (20 - i)));
    }
    QCOMPARE(traffic.topByBytes().sorted().front().session, 3U);
}

void tst_Traffic::takesRoundTrips()
{
    EventStore store;
    const quint32 session = store.addSession("a", {});
    store.append(pingAt(0, session), {});
    store.append(pongAt(12 * Ms, session), {});
    store.append(pongAt(13 * Ms, session), {}); // nobody asked
    Traffic traffic(store);
    traffic.finish();
    QCOMPARE(traffic.roundTrips().count(), quint64(1));
    QCOMPARE(traffic.roundTrips().maximum(), 12'000U);
    QCOMPARE(traffic.roundTrips().countUpTo(8'000), quint64(0));
    QCOMPARE(traffic.roundTrips().countUpTo(16'000), quint64(1));
    QCOMPARE(traffic.roundTrips().countUpTo(std::numeric_limits<quint32>::max()), quint64(1));
}

void tst_Traffic::startsAnewWithTheStore()
{
    EventStore store;
    addMessages(store, store.addSession("a", {}), 5);
    Traffic traffic(store);
    traffic.finish();
    store.clear();
    QCOMPARE(traffic.messages().in, quint64(0));
    QCOMPARE(traffic.openSessions(), quint64(0));
    addMessages(store, store.addSession("b", {}), 2);
    traffic.finish();
    QCOMPARE(traffic.messages().in, quint64(2));
}

void tst_Traffic::worksOnlyWhileActive()
{
    EventStore store;
    Traffic traffic(store);
    QSignalSpy changed(&traffic, &Traffic::changed);
    addMessages(store, store.addSession("a", {}), 1000);
    QCoreApplication::processEvents();
    QCOMPARE(traffic.messages().in, quint64(0));
    traffic.setActive(true);
    QTRY_COMPARE(traffic.messages().in, quint64(1000));
    QVERIFY(!changed.isEmpty());
    traffic.setActive(false);
}

QTEST_GUILESS_MAIN(tst_Traffic)
#include "tst_traffic.moc"
