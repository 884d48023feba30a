// SPDX-License-Identifier: MIT
#include "events.h"

#include "model/eventstore.h"
#include <EngineIoNamespace>

#include <QTest>

using namespace Inspector;
using namespace Qt::StringLiterals;
using EngineIo::DisconnectReason;
using PacketType = EngineIoPacket::Type;

class tst_SessionTable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void pairsAPongWithItsPing();
    void leavesTheProbeOutOfTheRoundTrips();
    void leavesAPongNobodyAskedForAlone();
    void keepsTheHeartbeatsOfSessionsApart();
    void countsAPingThatNobodyAnswered();
    void doesNotCountAWaitThatTheClientCutShort();
    void learnsThePingTimesFromTheHandshake();
    void survivesAHandshakeThatMakesNoSense();
    void saysHowAHeartbeatStands();
    void followsAnUpgrade();
    void marksABadEndAsAnError_data();
    void marksABadEndAsAnError();
    void countsBytesEachWay();
    void tellsEachChangedSessionOnce();
    void takesClosedSessionsOffTheList();
    void keepsOpenSessionsThroughAClear();
    void forgetsAnIndexThatIsNotThere();

private:
    std::unique_ptr<EventStore> m_store;
    quint32 m_session = 0;
};

void tst_SessionTable::init()
{
    m_store = std::make_unique<EventStore>();
    m_session = m_store->addSession("abc", u"127.0.0.1:4000"_s);
}

void tst_SessionTable::pairsAPongWithItsPing()
{
    m_store->append(pingAt(1000 * Ms, m_session), {});
    QCOMPARE(m_store->sessions()[m_session].pendingPing, 0U);
    m_store->append(packetEvent(PacketType::Message, Direction::In, 1004 * Ms, m_session), "x");
    const quint32 pong = m_store->append(pongAt(1012 * Ms + 345'000, m_session), {});

    QCOMPARE(m_store->at(pong).link, 0U);
    QCOMPARE(m_store->at(pong).elapsed, 12'345U);
    const SessionRecord &record = m_store->sessions()[m_session];
    QCOMPARE(record.lastRoundTrip, 12'345U);
    QCOMPARE(record.pendingPingAt, -1);
    QCOMPARE(m_store->timing(m_session).samples.size(), size_t(1));
    QCOMPARE(m_store->timing(m_session).samples[0].event, pong);
    QCOMPARE(m_store->timing(m_session).histogram.maximum(), 12'345U);
}

void tst_SessionTable::leavesTheProbeOutOfTheRoundTrips()
{
    m_store->append(packetEvent(PacketType::Ping, Direction::In, 0, m_session), "probe");
    const quint32 pong = m_store->append(
        packetEvent(PacketType::Pong, Direction::Out, 5 * Ms, m_session), "probe");
    QVERIFY(m_store->at(pong).has(Event::Probe));
    QCOMPARE(m_store->at(pong).link, Event::NoLink);
    QVERIFY(m_store->timing(m_session).samples.empty());
}

void tst_SessionTable::leavesAPongNobodyAskedForAlone()
{
    const quint32 pong = m_store->append(pongAt(5 * Ms, m_session), {});
    QCOMPARE(m_store->at(pong).link, Event::NoLink);
    QCOMPARE(m_store->sessions()[m_session].lastRoundTrip, 0U);
}

void tst_SessionTable::keepsTheHeartbeatsOfSessionsApart()
{
    const quint32 other = m_store->addSession("def", {});
    m_store->append(pingAt(0, m_session), {});
    m_store->append(pingAt(1 * Ms, other), {});
    const quint32 second = m_store->append(pongAt(3 * Ms, other), {});
    const quint32 first = m_store->append(pongAt(9 * Ms, m_session), {});
    QCOMPARE(m_store->at(second).link, 1U);
    QCOMPARE(m_store->at(second).elapsed, 2000U);
    QCOMPARE(m_store->at(first).link, 0U);
    QCOMPARE(m_store->at(first).elapsed, 9000U);
}

void tst_SessionTable::countsAPingThatNobodyAnswered()
{
    m_store->append(pingAt(0, m_session), {});
    m_store->append(otherEvent(EventKind::SessionClosed, 20'000 * Ms, m_session,
                               quint16(DisconnectReason::PingTimeout)),
                    {});
    const SessionTiming &timing = m_store->timing(m_session);
    QCOMPARE(timing.missedPongs, 1U);
    QCOMPARE(timing.samples.size(), size_t(1));
    QCOMPARE(timing.samples[0].event, 0U);
    QCOMPARE(timing.samples[0].microseconds, RoundTripSample::Missed);
    QCOMPARE(timing.histogram.count(), quint64(0)); // no time was measured
    QCOMPARE(m_store->pingState(m_session, 20'000 * Ms), PingState::Missed);
}

void tst_SessionTable::doesNotCountAWaitThatTheClientCutShort()
{
    m_store->append(pingAt(0, m_session), {});
    m_store->append(otherEvent(EventKind::SessionClosed, 5 * Ms, m_session,
                               quint16(DisconnectReason::ClientDisconnect)),
                    {});
    QCOMPARE(m_store->timing(m_session).missedPongs, 0U);
    QCOMPARE(m_store->sessions()[m_session].pendingPingAt, -1);
}

void tst_SessionTable::learnsThePingTimesFromTheHandshake()
{
    m_store->append(packetEvent(PacketType::Open, Direction::Out, 0, m_session),
                    R"({"sid":"abc","pingInterval":25000,"pingTimeout":20000})");
    QCOMPARE(m_store->timing(m_session).pingInterval, 25'000 * Ms);
    QCOMPARE(m_store->timing(m_session).pingTimeout, 20'000 * Ms);
}

void tst_SessionTable::survivesAHandshakeThatMakesNoSense()
{
    const Event open = packetEvent(PacketType::Open, Direction::Out, 0, m_session);
    m_store->append(open, "{not json");
    m_store->append(open, R"({"pingInterval":"soon","pingTimeout":-5})");
    QCOMPARE(m_store->timing(m_session).pingInterval, 0);
    m_store->append(open, R"({"pingInterval":9e15,"pingTimeout":1})");
    QCOMPARE(m_store->timing(m_session).pingInterval, qint64(24) * 3600 * 1000 * Ms);
}

void tst_SessionTable::saysHowAHeartbeatStands()
{
    m_store->setPingTimes(m_session, 25'000 * Ms, 20'000 * Ms);
    QCOMPARE(m_store->pingState(m_session, 0), PingState::Idle);
    m_store->append(pingAt(0, m_session), {});
    QCOMPARE(m_store->pingState(m_session, 2'000 * Ms), PingState::Waiting);
    QCOMPARE(m_store->pingState(m_session, 2'001 * Ms), PingState::Late);
    QCOMPARE(m_store->pingState(m_session, 19'999 * Ms), PingState::Late);
    QCOMPARE(m_store->pingState(m_session, 20'000 * Ms), PingState::Missed);
    m_store->append(pongAt(3'000 * Ms, m_session), {});
    QCOMPARE(m_store->pingState(m_session, 4'000 * Ms), PingState::Late);
    QCOMPARE(m_store->timing(m_session).latePongs, 1U);
    m_store->append(pingAt(5'000 * Ms, m_session), {});
    m_store->append(pongAt(5'010 * Ms, m_session), {});
    QCOMPARE(m_store->pingState(m_session, 6'000 * Ms), PingState::Idle);
}

void tst_SessionTable::followsAnUpgrade()
{
    const auto step = [this](UpgradeStep value) {
        return m_store->append(otherEvent(EventKind::UpgradeStep, 0, m_session, quint16(value)),
                               {});
    };
    const auto record = [this] {
        return m_store->sessions()[m_session];
    };

    step(UpgradeStep::Started);
    QCOMPARE(record().state, SessionState::Upgrading);
    m_store->append(packetEvent(PacketType::Noop, Direction::Out, 0, m_session), {});
    step(UpgradeStep::Failed);
    QCOMPARE(record().state, SessionState::Open);
    QVERIFY(!record().webSocket);
    m_store->append(packetEvent(PacketType::Noop, Direction::Out, 0, m_session), {}); // not of it

    step(UpgradeStep::Started);
    step(UpgradeStep::Probed);
    QCOMPARE(record().state, SessionState::Upgrading);
    step(UpgradeStep::Completed);
    QCOMPARE(record().state, SessionState::Open);
    QVERIFY(record().webSocket);
    QVERIFY(!record().openedOverWebSocket);
    QCOMPARE(m_store->timing(m_session).upgradeEvents, (std::vector<quint32>{0, 1, 2, 4, 5, 6}));
}

void tst_SessionTable::marksABadEndAsAnError_data()
{
    QTest::addColumn<DisconnectReason>("reason");
    QTest::addColumn<bool>("error");
    QTest::newRow("client") << DisconnectReason::ClientDisconnect << false;
    QTest::newRow("server") << DisconnectReason::ServerDisconnect << false;
    QTest::newRow("timeout") << DisconnectReason::PingTimeout << true;
    QTest::newRow("closed") << DisconnectReason::TransportClose << false;
    QTest::newRow("broken") << DisconnectReason::TransportError << true;
}

void tst_SessionTable::marksABadEndAsAnError()
{
    QFETCH(DisconnectReason, reason);
    QFETCH(bool, error);
    m_store->append(otherEvent(EventKind::SessionClosed, 7, m_session, quint16(reason)), {});
    QCOMPARE(m_store->at(0).has(Event::Error), error);
    QCOMPARE(m_store->totals().errors, quint64(error));
    const SessionRecord &record = m_store->sessions()[m_session];
    QCOMPARE(record.state, SessionState::Closed);
    QCOMPARE(record.closeReason, quint16(reason));
    QCOMPARE(record.closedAt, 7);
}

void tst_SessionTable::countsBytesEachWay()
{
    m_store->append(packetEvent(PacketType::Message, Direction::In, 0, m_session), "12345");
    m_store->append(packetEvent(PacketType::Message, Direction::Out, 0, m_session), "123");
    m_store->append(otherEvent(EventKind::Request, 0, m_session), "GET / HTTP/1.1");
    const SessionRecord &record = m_store->sessions()[m_session];
    QCOMPARE(record.packetsIn, quint64(1));
    QCOMPARE(record.packetsOut, quint64(1));
    QCOMPARE(record.bytesIn, quint64(5));
    QCOMPARE(record.bytesOut, quint64(3));
    QCOMPARE(record.firstEvent, 0U);
    QCOMPARE(record.lastEvent, 2U);
}

void tst_SessionTable::tellsEachChangedSessionOnce()
{
    const quint32 other = m_store->addSession("def", {});
    m_store->takeDirtySessions();
    for (int i = 0; i < 5; ++i)
        m_store->append(packetEvent(PacketType::Message, Direction::In, 0, other), "x");
    QCOMPARE(m_store->takeDirtySessions(), std::vector<quint32>{other});
    QVERIFY(m_store->takeDirtySessions().empty());
    m_store->setQueuedBytes(m_session, 10);
    m_store->setQueuedBytes(m_session, 10);
    QCOMPARE(m_store->takeDirtySessions(), std::vector<quint32>{m_session});
    m_store->setQueuedBytes(m_session, 10);
    QVERIFY(m_store->takeDirtySessions().empty());
}

void tst_SessionTable::takesClosedSessionsOffTheList()
{
    m_store->append(otherEvent(EventKind::SessionClosed, 0, m_session), {});
    const quint32 other = m_store->addSession("def", {});
    QCOMPARE(m_store->clearClosedSessions(), 1);
    QVERIFY(m_store->sessions()[m_session].cleared);
    QVERIFY(!m_store->sessions()[other].cleared);
    QCOMPARE(m_store->clearClosedSessions(), 0);
}

void tst_SessionTable::keepsOpenSessionsThroughAClear()
{
    m_store->append(otherEvent(EventKind::SessionClosed, 0, m_session), {});
    const quint32 open = m_store->addSession("def", u"peer"_s);
    m_store->setPingTimes(open, 25'000 * Ms, 20'000 * Ms);
    m_store->append(pingAt(10 * Ms, open), {});
    m_store->clear(EventStore::Keep::OpenSessions);

    QCOMPARE(m_store->size(), 0U);
    QCOMPARE(m_store->sessionOf("abc"), -1);
    QCOMPARE(m_store->sessionOf("def"), 0);
    QCOMPARE(m_store->timing(0).pingTimeout, 20'000 * Ms);
    const quint32 pong = m_store->append(pongAt(13 * Ms, 0), {});
    QCOMPARE(m_store->at(pong).elapsed, 3000U);
    QCOMPARE(m_store->at(pong).link, Event::NoLink); // its ping is gone
}

void tst_SessionTable::forgetsAnIndexThatIsNotThere()
{
    m_store->append(packetEvent(PacketType::Message, Direction::In, 0, 77), "x");
    QCOMPARE(m_store->at(0).session, Event::NoSession);
}

QTEST_GUILESS_MAIN(tst_SessionTable)
#include "tst_sessiontable.moc"
