// SPDX-License-Identifier: MIT
#include <EngineIoTap>

#include "server/engineioserver_p.h"
#include "shared/pollingclient.h"
#include "shared/rawwebsocketclient.h"
#include "shared/testserver.h"

#include <QMetaEnum>
#include <QTest>

using namespace EngineIo;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Kind = EngineIoTapEvent::Kind;

class tst_EngineIoTap : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void seesAPollingSessionFromBeginningToEnd();
    void joinsAResponseWithItsRequest();
    void joinsPacketsOfPollingWithTheExchangeThatCarriedThem();
    void seesPacketsOfAWebSocket();
    void seesAnUpgrade();
    void seesAnUpgradeThatFails();
    void saysWhyAnUpgradeFailed_data();
    void saysWhyAnUpgradeFailed();
    void seesWhatIsMalformed();
    void seesARefusal_data();
    void seesARefusal();
    void seesAPostThatIsRefusedBeforeItIsWhole_data();
    void seesAPostThatIsRefusedBeforeItIsWhole();
    void seesAMessageOverTheLimit();
    void tellsTheTimeOfEachEvent();
    void seesSessionsThatWereOpenBefore();
    void stopsWhenTheSinkIsTakenAway();
    void sharesTheServerWithOtherTaps();
    void mayOutliveTheServer();
};

namespace {

// A server with a tap, and what it told.
struct Fixture
{
    explicit Fixture(const EngineIoServerOptions &options = {})
        : server(options)
    {
        tap.setSink([this](const EngineIoTapEvent &event) { events.append(event); });
    }

    QList<EngineIoTapEvent> of(Kind kind) const
    {
        QList<EngineIoTapEvent> found;
        for (const EngineIoTapEvent &event : events) {
            if (event.kind == kind)
                found.append(event);
        }
        return found;
    }
    QStringList kinds() const
    {
        QStringList names;
        for (const EngineIoTapEvent &event : events) {
            names.append(
                QString::fromLatin1(QMetaEnum::fromType<Kind>().valueToKey(int(event.kind))));
        }
        return names;
    }

    TestServer server;
    EngineIoTap tap{&server};
    QList<EngineIoTapEvent> events;
};

QByteArray upgradeTarget(const QByteArray &sid)
{
    return RawWebSocketClient::EngineIoTarget + "&sid=" + sid;
}

} // namespace

void tst_EngineIoTap::seesAPollingSessionFromBeginningToEnd()
{
    Fixture f;
    PollingClient client(f.server.serverPort());
    client.post("4hi"_ba);
    f.server.send(client.sid(), "\x01"_ba);
    client.poll();
    client.post("1"_ba);
    QCOMPARE(f.kinds(), (QStringList{u"RequestReceived"_s, u"SessionOpened"_s, u"ResponseSent"_s,
                                     u"PacketSent"_s, u"RequestReceived"_s, u"PacketReceived"_s,
                                     u"ResponseSent"_s, u"RequestReceived"_s, u"ResponseSent"_s,
                                     u"PacketSent"_s, u"RequestReceived"_s, u"PacketReceived"_s,
                                     u"SessionClosed"_s, u"ResponseSent"_s}));
    const EngineIoTapEvent opened = f.of(Kind::SessionOpened).first();
    QCOMPARE(opened.sid, client.sid());
    QCOMPARE(opened.transport, TransportType::Polling);
    QCOMPARE(opened.text, u"127.0.0.1:%1"_s.arg(client.polls().socket().localPort()));
    const auto sent = f.of(Kind::PacketSent);
    QCOMPARE(sent[0].packet.type, EngineIoPacket::Type::Open);
    QCOMPARE(sent[1].packet, (EngineIoPacket{EngineIoPacket::Type::Message, "\x01"_ba, true}));
    QCOMPARE(f.of(Kind::PacketReceived).first().packet.data, "hi"_ba);
    QCOMPARE(f.of(Kind::SessionClosed).first().reason, DisconnectReason::ClientDisconnect);
}

void tst_EngineIoTap::joinsAResponseWithItsRequest()
{
    Fixture f;
    PollingClient client(f.server.serverPort());
    client.startPoll();
    QTRY_COMPARE(f.of(Kind::RequestReceived).size(), 2);
    client.post("4hi"_ba);
    const auto requests = f.of(Kind::RequestReceived);
    const auto responses = f.of(Kind::ResponseSent);
    QCOMPARE(requests.size(), 3);
    QCOMPARE(responses.size(), 2); // the poll waits
    QCOMPARE(responses[0].exchange, requests[0].exchange);
    QCOMPARE(responses[1].exchange, requests[2].exchange);
    QVERIFY(requests[0].exchange != requests[2].exchange);
    QCOMPARE(requests[2].sid, client.sid());
    QVERIFY(requests[2].head.startsWith("POST " + client.target() + " HTTP/1.1\r\nHost: "));
    QCOMPARE(requests[2].size, 3);
    QCOMPARE(responses[1].status, 200);
    QCOMPARE(responses[1].size, 2);
    QVERIFY(responses[1].head.startsWith("HTTP/1.1 200 OK\r\n"));
    QVERIFY(
        responses[1].head.contains("\r\nContent-Length: " + QByteArray::number(responses[1].size)));
}

void tst_EngineIoTap::joinsPacketsOfPollingWithTheExchangeThatCarriedThem()
{
    Fixture f;
    PollingClient client(f.server.serverPort());
    client.startPoll();
    QTRY_COMPARE(f.of(Kind::RequestReceived).size(), 2);
    QObject::connect(
        &f.server, &EngineIoServer::textMessageReceived, &f.server,
        [&f](const QByteArray &sid, const QString &text) { f.server.send(sid, text); });
    client.post("4one|4two"_ba);
    client.polled();
    if (f.server.isThreaded()) { // both answers in one response, or one after another
        client.startPoll();
        QTRY_COMPARE(f.of(Kind::PacketSent).size(), 3);
        return;
    }
    const auto requests = f.of(Kind::RequestReceived);
    const auto received = f.of(Kind::PacketReceived);
    const auto sent = f.of(Kind::PacketSent);
    QCOMPARE(received.size(), 2);
    QCOMPARE(received[0].exchange, requests[2].exchange);
    QCOMPARE(received[1].exchange, requests[2].exchange);
    QCOMPARE(sent.size(), 3);
    QCOMPARE(sent[0].exchange, requests[0].exchange); // OPEN
    QCOMPARE(sent[1].exchange, requests[1].exchange);
    QCOMPARE(sent[2].exchange, requests[1].exchange);
}

void tst_EngineIoTap::seesPacketsOfAWebSocket()
{
    Fixture f;
    RawWebSocketClient client(f.server.serverPort());
    QCOMPARE(client.open(), 101);
    client.sendText("4hi"_ba);
    client.sendBinary("\x01"_ba);
    QTRY_COMPARE(f.of(Kind::PacketReceived).size(), 2);
    QCOMPARE(f.of(Kind::PacketReceived)[1].packet.binary, true);
    QCOMPARE(f.of(Kind::PacketReceived)[1].transport, TransportType::WebSocket);
    f.server.ping(f.server.lastSid);
    QTRY_COMPARE(f.of(Kind::PacketSent).size(), 2);
    QCOMPARE(f.of(Kind::PacketSent)[1].packet.type, EngineIoPacket::Type::Ping);
    client.abort();
    QTRY_COMPARE(f.of(Kind::SessionClosed).size(), 1);
}

void tst_EngineIoTap::seesAnUpgrade()
{
    Fixture f;
    PollingClient client(f.server.serverPort());
    RawWebSocketClient socket(f.server.serverPort());
    QCOMPARE(socket.open(upgradeTarget(client.sid())), 101);
    QTRY_COMPARE(f.of(Kind::UpgradeStarted).size(), 1);
    socket.sendText("2probe"_ba);
    QTRY_COMPARE(f.of(Kind::UpgradeProbed).size(), 1);
    socket.sendText("5"_ba);
    QTRY_COMPARE(f.of(Kind::UpgradeCompleted).size(), 1);
    QCOMPARE(f.of(Kind::UpgradeCompleted).first().sid, client.sid());
    QVERIFY(f.of(Kind::UpgradeFailed).isEmpty());
    QCOMPARE(f.of(Kind::PacketReceived).first().packet,
             (EngineIoPacket{EngineIoPacket::Type::Ping, "probe"_ba, false}));
    QCOMPARE(f.of(Kind::PacketReceived).first().transport, TransportType::WebSocket);
}

void tst_EngineIoTap::seesAnUpgradeThatFails()
{
    Fixture f;
    PollingClient client(f.server.serverPort());
    RawWebSocketClient socket(f.server.serverPort());
    QCOMPARE(socket.open(upgradeTarget(client.sid())), 101);
    socket.sendText("5"_ba);
    QTRY_COMPARE(f.of(Kind::UpgradeFailed).size(), 1);
    QCOMPARE(f.of(Kind::UpgradeFailed).first().text,
             u"another packet came than the probe or the UPGRADE"_s);
    QVERIFY(f.of(Kind::UpgradeCompleted).isEmpty());
    QVERIFY(f.of(Kind::SessionClosed).isEmpty());
}

void tst_EngineIoTap::saysWhyAnUpgradeFailed_data()
{
    QTest::addColumn<QList<QByteArray>>("packets");
    QTest::addColumn<bool>("disconnects");
    QTest::addColumn<QString>("reason");

    QTest::newRow("no probe") << QList<QByteArray>() << false
                              << u"no probe came within the upgrade timeout"_s;
    QTest::newRow("no UPGRADE")
        << QList<QByteArray>{"2probe"_ba} << false
        << u"the probe was answered, but no UPGRADE came within the upgrade timeout"_s;
    QTest::newRow("disconnected") << QList<QByteArray>{"2probe"_ba} << true
                                  << u"the WebSocket was closed or lost"_s;
}

void tst_EngineIoTap::saysWhyAnUpgradeFailed()
{
    QFETCH(QList<QByteArray>, packets);
    QFETCH(bool, disconnects);
    QFETCH(QString, reason);
    EngineIoServerOptions options;
    options.setUpgradeTimeout(disconnects ? 30s : 50ms);
    Fixture f(options);
    PollingClient client(f.server.serverPort());
    RawWebSocketClient socket(f.server.serverPort());
    QCOMPARE(socket.open(upgradeTarget(client.sid())), 101);
    for (const QByteArray &packet : packets)
        socket.sendText(packet);
    if (disconnects) {
        QTRY_COMPARE(f.of(Kind::UpgradeProbed).size(), 1);
        socket.abort();
    }
    QTRY_COMPARE(f.of(Kind::UpgradeFailed).size(), 1);
    QCOMPARE(f.of(Kind::UpgradeFailed).first().text, reason);
}

void tst_EngineIoTap::seesWhatIsMalformed()
{
    Fixture f;
    RawWebSocketClient socket(f.server.serverPort());
    QCOMPARE(socket.open(), 101);
    socket.sendText("9abc"_ba);
    QTRY_COMPARE(f.of(Kind::PacketMalformed).size(), 1);
    QCOMPARE(f.of(Kind::PacketMalformed).first().packet.data, "9abc"_ba);
    QCOMPARE(f.of(Kind::PacketMalformed).first().text, u"unknown packet type"_s);

    PollingClient polling(f.server.serverPort());
    polling.post("b!"_ba);
    QCOMPARE(f.of(Kind::PacketMalformed).size(), 2);
    QCOMPARE(f.of(Kind::PacketMalformed).last().text, u"invalid base64"_s);
}

void tst_EngineIoTap::seesARefusal_data()
{
    QTest::addColumn<bool>("byHandler");
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("text");

    QTest::newRow("protocol") << false << "/engine.io/?EIO=4&transport=tube"_ba << 400
                              << u"Transport unknown"_s;
    QTest::newRow("application") << true << "/engine.io/?EIO=4&transport=polling"_ba << 401
                                 << u"no"_s;
}

void tst_EngineIoTap::seesARefusal()
{
    QFETCH(bool, byHandler);
    QFETCH(QByteArray, target);
    Fixture f;
    if (byHandler)
        f.server.onConnect([](EngineIoConnectRequest request) { request.reject(u"no"_s); });
    RawHttpClient client(f.server.serverPort());
    client.get(target);
    client.response();
    QCOMPARE(f.of(Kind::ConnectionRejected).size(), 1);
    const EngineIoTapEvent rejected = f.of(Kind::ConnectionRejected).first();
    QTEST(rejected.status, "status");
    QTEST(rejected.text, "text");
    QVERIFY(rejected.head.startsWith("GET " + target));
    QVERIFY(f.of(Kind::SessionOpened).isEmpty());
}

void tst_EngineIoTap::seesAPostThatIsRefusedBeforeItIsWhole_data()
{
    QTest::addColumn<QByteArray>("begun"); // by another connection
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("text");

    QTest::newRow("over the limit")
        << ""_ba << '4' + QByteArray(100, 'x') << 413 << u"Content Too Large"_s;
    QTest::newRow("second at once")
        << "HTTP/1.1\r\nHost: x\r\nContent-Length: 9\r\nExpect: 100-continue\r\n\r\n"_ba
        << "4hi"_ba << 400 << u"overlapping POST"_s;
}

void tst_EngineIoTap::seesAPostThatIsRefusedBeforeItIsWhole()
{
    QFETCH(QByteArray, begun);
    QFETCH(QByteArray, body);
    EngineIoServerOptions options;
    options.setMaxHttpBufferSize(50);
    Fixture f(options);
    PollingClient client(f.server.serverPort());
    RawHttpClient other(f.server.serverPort());
    if (!begun.isEmpty()) {
        other.send("POST " + client.target() + ' ' + begun);
        QTRY_VERIFY(!other.received().isEmpty()); // the head was taken
    }
    QTEST(client.post(body).status, "status");
    const auto refused = f.of(Kind::ConnectionRejected);
    QCOMPARE(refused.size(), 1);
    QCOMPARE(refused.first().sid, client.sid());
    QTEST(refused.first().status, "status");
    QTEST(refused.first().text, "text");
    QVERIFY(f.kinds().indexOf(u"ConnectionRejected"_s) < f.kinds().indexOf(u"SessionClosed"_s));
}

void tst_EngineIoTap::seesAMessageOverTheLimit()
{
    EngineIoServerOptions options;
    options.setMaxHttpBufferSize(50);
    Fixture f(options);
    RawWebSocketClient client(f.server.serverPort());
    client.open();
    client.sendText('4' + QByteArray(100, 'x'));
    QCOMPARE(client.waitForCloseCode(), 1009);
    QTRY_COMPARE(f.of(Kind::SessionClosed).size(), 1);
    const auto refused = f.of(Kind::ConnectionRejected);
    QCOMPARE(refused.size(), 1);
    QCOMPARE(refused.first().sid, f.server.lastSid);
    QCOMPARE(refused.first().transport, TransportType::WebSocket);
    QVERIFY(refused.first().text.contains(u"1009"_s));
}

void tst_EngineIoTap::tellsTheTimeOfEachEvent()
{
    Fixture f;
    const auto before = std::chrono::steady_clock::now();
    PollingClient client(f.server.serverPort());
    client.post("4hi"_ba);
    auto last = before;
    for (const EngineIoTapEvent &event : std::as_const(f.events)) {
        QVERIFY(event.time >= last);
        last = event.time;
    }
    QVERIFY(last <= std::chrono::steady_clock::now());
}

void tst_EngineIoTap::seesSessionsThatWereOpenBefore()
{
    TestServer server;
    PollingClient client(server.serverPort());
    EngineIoTap tap(&server);
    QList<Kind> kinds;
    tap.setSink([&](const EngineIoTapEvent &event) { kinds.append(event.kind); });
    client.post("4hi"_ba);
    QCOMPARE(kinds, (QList<Kind>{Kind::RequestReceived, Kind::PacketReceived, Kind::ResponseSent}));
}

void tst_EngineIoTap::stopsWhenTheSinkIsTakenAway()
{
    Fixture f;
    PollingClient client(f.server.serverPort());
    f.tap.setSink({});
    f.events.clear();
    client.post("4hi"_ba);
    const PollingClient another(f.server.serverPort());
    QVERIFY(f.events.isEmpty());
    QCOMPARE(f.server.log, (QStringList{u"connected"_s, u"hi"_s, u"connected"_s}));
}

void tst_EngineIoTap::sharesTheServerWithOtherTaps()
{
    Fixture f;
    QList<Kind> second;
    QList<Kind> third;
    EngineIoTap another(&f.server);
    another.setSink([&](const EngineIoTapEvent &event) { second.append(event.kind); });
    {
        EngineIoTap passing(&f.server);
        passing.setSink([&](const EngineIoTapEvent &event) { third.append(event.kind); });
        PollingClient client(f.server.serverPort());
        client.post("4hi"_ba);
        QTRY_COMPARE(f.events.size(), 7);
        QCOMPARE(second.size(), 7);
        QCOMPARE(third, second);
    }
    f.tap.setSink({});
    const PollingClient client(f.server.serverPort());
    QTRY_COMPARE(second.size(), 11);
    QCOMPARE(third.size(), 7);
    QCOMPARE(f.events.size(), 7);
}

void tst_EngineIoTap::mayOutliveTheServer()
{
    auto server = std::make_unique<TestServer>();
    EngineIoTap tap(server.get());
    int seen = 0;
    tap.setSink([&](const EngineIoTapEvent &) { ++seen; });
    const PollingClient client(server->serverPort());
    seen = 0;
    server.reset();
    QVERIFY(seen > 0); // the end of its session
    tap.setSink({});
}

QTEST_GUILESS_MAIN(tst_EngineIoTap)
#include "tst_engineiotap.moc"
