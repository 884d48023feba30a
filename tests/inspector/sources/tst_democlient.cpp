// SPDX-License-Identifier: MIT
#include "liverecording.h"

#include "sources/democlients.h"

#include <EngineIoFaults>
#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

#include <limits>

using namespace Inspector;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using PacketType = EngineIoPacket::Type;

// Real clients, a real server and what the recorder makes of them.
class tst_DemoClient : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void exchangesMessages_data();
    void exchangesMessages();
    void showsThePollingClientsRequests();
    void showsEveryStepOfAnUpgrade();
    void endsByPingTimeoutWhenItMissesItsPongs();
    void endsByClientDisconnectWhenItSaysGoodbye_data();
    void endsByClientDisconnectWhenItSaysGoodbye();
    void endsByTransportCloseWhenItVanishes();
    void noticesThatTheServerClosedIt_data();
    void noticesThatTheServerClosedIt();
    void opensAgain();
    void upgradesWhenItIsTold();
    void saysThatItCannotUpgrade();
    void sendsNoMoreAtOnceThanTheServerTakes();
    void showsTheRoundTripWithinAMillisecond();
    void comesInAllKindsAndStops();
};

static void addKinds()
{
    QTest::addColumn<DemoClient::Kind>("kind");
    QTest::newRow("polling") << DemoClient::Kind::Polling;
    QTest::newRow("websocket") << DemoClient::Kind::WebSocket;
    QTest::newRow("upgrading") << DemoClient::Kind::Upgrading;
}

void tst_DemoClient::exchangesMessages_data()
{
    addKinds();
}

void tst_DemoClient::exchangesMessages()
{
    QFETCH(const DemoClient::Kind, kind);
    LiveRecording live;
    QVERIFY(live.listening);
    DemoClient &client = live.connectClient(kind);
    const QSignalSpy texts(&client, &DemoClient::textReceived);
    const QSignalSpy binaries(&client, &DemoClient::binaryReceived);
    QTRY_VERIFY(client.isOpen());
    QVERIFY(client.sendText(u"grüße"_s));
    QVERIFY(client.sendBinary("\x00\xff"_ba));
    QTRY_COMPARE(live.packets(PacketType::Message, Direction::In), 2);

    live.server.send(client.sid(), u"zurück"_s);
    live.server.send(client.sid(), "\x01\xfe"_ba);
    QTRY_COMPARE(binaries.size(), 1);
    QCOMPARE(texts.size(), 1);
    QCOMPARE(texts[0][0].toString(), u"zurück"_s);
    QCOMPARE(binaries[0][0].toByteArray(), "\x01\xfe"_ba);
    QTRY_COMPARE(live.packets(PacketType::Message, Direction::Out), 2);

    const SessionRecord &session = live.store.sessions().front();
    QCOMPARE(session.sid, client.sid());
    QVERIFY(session.peer.startsWith("127.0.0.1:"_L1));
    QCOMPARE(session.openedOverWebSocket, kind == DemoClient::Kind::WebSocket);
    QTRY_COMPARE(live.store.sessions().front().webSocket, kind != DemoClient::Kind::Polling);
    QTRY_VERIFY(live.store.sessions().front().lastRoundTrip > 0);
}

void tst_DemoClient::showsThePollingClientsRequests()
{
    LiveRecording live;
    DemoClient &client = live.connectClient(DemoClient::Kind::Polling);
    QTRY_VERIFY(client.isOpen());
    client.sendText(u"x"_s);
    QTRY_COMPARE(live.packets(PacketType::Message, Direction::In), 1);
    QTRY_VERIFY(live.count(EventKind::Response) >= 2);

    // The handshake's request belongs to the session too, and every response to its request.
    const Event &request = live.store.at(0);
    QCOMPARE(request.kind, EventKind::Request);
    QCOMPARE(request.session, 0U);
    QVERIFY(live.store.payload(0).startsWith("GET /engine.io/?"));
    QCOMPARE(live.count([](const Event &event) {
        return event.kind == EventKind::Response && event.link == Event::NoLink;
    }),
             0);
}

void tst_DemoClient::showsEveryStepOfAnUpgrade()
{
    LiveRecording live;
    DemoClient &client = live.connectClient(DemoClient::Kind::Upgrading);
    QTRY_VERIFY(client.isUpgraded());
    QTRY_COMPARE(live.count(EventKind::UpgradeStep), 3);
    QVERIFY(client.sendText(u"x"_s));
    QTRY_COMPARE(live.packets(PacketType::Message, Direction::In), 1);

    std::vector<UpgradeStep> steps;
    for (quint32 number = 0; number < live.store.size(); ++number) {
        if (live.store.at(number).kind == EventKind::UpgradeStep)
            steps.push_back(UpgradeStep(live.store.at(number).detail));
    }
    const std::vector<UpgradeStep> all{UpgradeStep::Started, UpgradeStep::Probed,
                                       UpgradeStep::Completed};
    QVERIFY(steps == all);
    QVERIFY(live.store.sessions().front().webSocket);
    QCOMPARE(live.store.sessions().size(), size_t(1));
}

void tst_DemoClient::endsByPingTimeoutWhenItMissesItsPongs()
{
    LiveRecording live(20ms, 60ms);
    DemoClient &client = live.connectClient(DemoClient::Kind::MissesPongs);
    const QSignalSpy closed(&client, &DemoClient::closed);
    QTRY_COMPARE(closed.size(), 1);
    QTRY_COMPARE(live.count(EventKind::SessionClosed), 1);

    const SessionRecord &session = live.store.sessions().front();
    QCOMPARE(session.closeReason, quint16(EngineIo::DisconnectReason::PingTimeout));
    QCOMPARE(live.store.timing(0).missedPongs, 1U);
    QVERIFY(live.store.at(session.lastEvent).has(Event::Error));
}

void tst_DemoClient::endsByClientDisconnectWhenItSaysGoodbye_data()
{
    addKinds();
}

void tst_DemoClient::endsByClientDisconnectWhenItSaysGoodbye()
{
    QFETCH(const DemoClient::Kind, kind);
    LiveRecording live;
    DemoClient &client = live.connectClient(kind);
    QTRY_VERIFY(client.isOpen());
    const QSignalSpy closed(&client, &DemoClient::closed);
    client.close();
    QTRY_COMPARE(live.count(EventKind::SessionClosed), 1);
    QCOMPARE(live.store.sessions().front().closeReason,
             quint16(EngineIo::DisconnectReason::ClientDisconnect));
    QTRY_COMPARE(closed.size(), 1);
    live.recorder.flush();
    QCOMPARE(live.count(EventKind::Rejected), 0); // it asks for nothing more
}

void tst_DemoClient::endsByTransportCloseWhenItVanishes()
{
    LiveRecording live;
    DemoClient &client = live.connectClient(DemoClient::Kind::WebSocket);
    QTRY_VERIFY(client.isOpen());
    client.abort();
    QTRY_COMPARE(live.count(EventKind::SessionClosed), 1);
    QCOMPARE(live.store.sessions().front().closeReason,
             quint16(EngineIo::DisconnectReason::TransportClose));
}

void tst_DemoClient::noticesThatTheServerClosedIt_data()
{
    addKinds();
}

void tst_DemoClient::noticesThatTheServerClosedIt()
{
    QFETCH(const DemoClient::Kind, kind);
    LiveRecording live;
    DemoClient &client = live.connectClient(kind);
    const QSignalSpy closed(&client, &DemoClient::closed);
    QTRY_VERIFY(client.isOpen());
    live.server.disconnectClient(client.sid());
    QTRY_COMPARE(closed.size(), 1);
    QVERIFY(!client.isOpen());
}

void tst_DemoClient::opensAgain()
{
    LiveRecording live;
    DemoClient &client = live.connectClient(DemoClient::Kind::Upgrading);
    QTRY_VERIFY(client.isUpgraded());
    client.abort();
    client.open();
    QTRY_VERIFY(client.isUpgraded());
    QTRY_COMPARE(live.store.sessions().size(), size_t(2));
}

void tst_DemoClient::upgradesWhenItIsTold()
{
    LiveRecording live;
    DemoClient &client = live.connectClient(DemoClient::Kind::Polling);
    QVERIFY(!client.upgrade()); // not open yet
    QTRY_VERIFY(client.isOpen());
    QVERIFY(client.sendText(u"before"_s));
    QVERIFY(client.upgrade());
    QVERIFY(client.sendText(u"meanwhile"_s));
    QTRY_VERIFY(client.isUpgraded());
    QVERIFY(!client.upgrade());
    QTRY_COMPARE(live.packets(PacketType::Message, Direction::In), 2);
    // A goodbye ends the session also while the transport changes.
    DemoClient &other = live.connectClient(DemoClient::Kind::Polling);
    const QSignalSpy closed(&other, &DemoClient::closed);
    QTRY_VERIFY(other.isOpen());
    QVERIFY(other.upgrade());
    other.close();
    QTRY_COMPARE(closed.size(), 1);
    QTRY_COMPARE(live.count(EventKind::SessionClosed), 1);
}

void tst_DemoClient::saysThatItCannotUpgrade()
{
    LiveRecording live;
    live.server.shutdown();
    EngineIoServerOptions options = live.server.options();
    options.setAllowUpgrades(false);
    QVERIFY(live.server.setOptions(options) && live.server.listen());
    DemoClient &offeredNone = live.connectClient(DemoClient::Kind::Polling);
    QTRY_VERIFY(offeredNone.isOpen());
    QVERIFY(!offeredNone.upgrade());

    live.server.shutdown();
    options.setAllowUpgrades(true);
    QVERIFY(live.server.setOptions(options) && live.server.listen());
    EngineIoFaults faults(&live.server);
    EngineIoFault refuse;
    refuse.kind = EngineIoFault::Kind::RefuseUpgrades;
    faults.addFault(refuse);
    DemoClient &refused = live.connectClient(DemoClient::Kind::Polling);
    const QSignalSpy failed(&refused, &DemoClient::upgradeFailed);
    QTRY_VERIFY(refused.isOpen());
    QVERIFY(refused.upgrade());
    QTRY_COMPARE(failed.size(), 1);
    QVERIFY(refused.isOpen() && !refused.isUpgraded());
}

void tst_DemoClient::sendsNoMoreAtOnceThanTheServerTakes()
{
    LiveRecording live;
    DemoClient &client = live.connectClient(DemoClient::Kind::Polling);
    QTRY_VERIFY(client.isOpen());
    for (int i = 0; i < 50; ++i) // 2 MB, twice of what is the limit
        QVERIFY(client.sendText(QString(40'000, u'x')));
    QTRY_COMPARE(live.packets(PacketType::Message, Direction::In), 50);
    QVERIFY(client.isOpen());
}

void tst_DemoClient::showsTheRoundTripWithinAMillisecond()
{
    LiveRecording live(30ms);
    DemoClient &client = live.connectClient(DemoClient::Kind::WebSocket);
    client.setPongDelay(25ms);
    QElapsedTimer clock;
    clock.start();
    qint64 receivedAt = 0;
    std::vector<qint64> delays; // µs, as the client measured
    connect(&client, &DemoClient::pingReceived, this, [&] { receivedAt = clock.nsecsElapsed(); });
    connect(&client, &DemoClient::pongSent, this,
            [&] { delays.push_back((clock.nsecsElapsed() - receivedAt) / 1'000); });
    QTRY_VERIFY(!live.store.sessions().empty() && live.store.timing(0).samples.size() >= 8);

    // The best of several: on a machine that is busy the loopback takes its time, too.
    qint64 smallest = std::numeric_limits<qint64>::max();
    for (size_t i = 0; i < 8; ++i) {
        const qint64 difference = live.store.timing(0).samples[i].microseconds - delays[i];
        QVERIFY2(delays[i] >= 24'000, "the client did not wait");
        QVERIFY2(difference >= 0, "shorter than the client's own delay");
        smallest = std::min(smallest, difference);
    }
    QVERIFY2(smallest < 1'000, qPrintable(u"%1 µs"_s.arg(smallest)));
}

void tst_DemoClient::comesInAllKindsAndStops()
{
    LiveRecording live;
    DemoClients demo;
    const QSignalSpy running(&demo, &DemoClients::runningChanged);
    demo.start(live.server.url(), 1'000);
    QCOMPARE(demo.count(), DemoClients::Most);
    QTRY_COMPARE(demo.openCount(), DemoClients::Most);
    QTRY_VERIFY(live.packets(PacketType::Message, Direction::In) > DemoClients::Most);
    QVERIFY(live.count(EventKind::UpgradeStep) > 0);
    demo.stop();
    QVERIFY(!demo.isRunning());
    QCOMPARE(running.size(), 2);
}

QTEST_GUILESS_MAIN(tst_DemoClient)
#include "tst_democlient.moc"
