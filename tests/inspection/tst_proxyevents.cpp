// SPDX-License-Identifier: MIT
#include <EngineIoProxy>

#include "inspection/proxied.h"
#include "shared/pollingclient.h"
#include "shared/rawwebsocketclient.h"
#include "shared/testserver.h"

#include <EngineIoTap>
#include <QTest>

using namespace EngineIo;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Kind = EngineIoTapEvent::Kind;

// What EngineIoProxy tells of what passes.
class tst_ProxyEvents : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void seesWhatTheServersTapSees_data();
    void seesWhatTheServersTapSees();
    void seesCompressedMessages_data();
    void seesCompressedMessages();
    void seesACompressedPoll();
    void seesASessionThatStopsPolling();
    void seesNothingWithoutASink();
};

struct Talk
{
    void (*run)(quint16 port, EngineIoServer &server);
};

static void talkByPolling(quint16 port, EngineIoServer &server)
{
    PollingClient client(port);
    client.post("4hi|bAQID"_ba);
    server.send(client.sid(), "\x01"_ba);
    client.poll();
    client.post("1"_ba);
}

static void talkByWebSocket(quint16 port, EngineIoServer &server)
{
    RawWebSocketClient client(port);
    QCOMPARE(client.open(), 101);
    client.nextFrame();
    client.sendText("4hi"_ba);
    client.sendBinary("\x01"_ba);
    QTRY_COMPARE(static_cast<TestServer &>(server).log.last(), u"b:01"_s);
    server.broadcast(u"to all"_s);
    QCOMPARE(client.nextText(), "4to all"_ba);
    client.sendText("1"_ba);
    QVERIFY(client.waitUntilClosed());
}

static QByteArray upgradeTarget(const QByteArray &sid)
{
    return RawWebSocketClient::EngineIoTarget + "&sid=" + sid;
}

static void talkAndUpgrade(quint16 port, EngineIoServer &server)
{
    PollingClient client(port);
    RawWebSocketClient socket(port);
    QCOMPARE(socket.open(upgradeTarget(client.sid())), 101);
    socket.sendText("2probe"_ba);
    QCOMPARE(socket.nextText(), "3probe"_ba);
    socket.sendText("5"_ba);
    socket.sendText("4hi"_ba);
    QTRY_COMPARE(static_cast<TestServer &>(server).log.last(), u"hi"_s);
    socket.send(RawWebSocketClient::frame(RawWebSocketClient::Close, {}));
    QVERIFY(socket.waitUntilClosed());
}

static void upgradeInVain(quint16 port, EngineIoServer &)
{
    PollingClient client(port);
    RawWebSocketClient socket(port);
    QCOMPARE(socket.open(upgradeTarget(client.sid())), 101);
    socket.sendText("4too early"_ba);
    QVERIFY(socket.waitUntilClosed());
    client.post("1"_ba);
}

static void beDisconnected(quint16 port, EngineIoServer &server)
{
    RawWebSocketClient client(port);
    QCOMPARE(client.open(), 101);
    client.nextFrame();
    QTRY_COMPARE(server.clientCount(), 1);
    server.disconnectClient(static_cast<TestServer &>(server).lastSid);
    QVERIFY(client.waitForCloseCode() > 0);
    client.send(RawWebSocketClient::frame(RawWebSocketClient::Close, {}));
    QVERIFY(client.waitUntilClosed());
}

static void missThePong(quint16 port, EngineIoServer &)
{
    RawWebSocketClient client(port);
    QCOMPARE(client.open(), 101);
    QVERIFY(client.waitUntilClosed());
}

static void vanish(quint16 port, EngineIoServer &server)
{
    RawWebSocketClient client(port);
    QCOMPARE(client.open(), 101);
    client.nextFrame();
    QTRY_COMPARE(server.clientCount(), 1);
    client.socket().disconnectFromHost();
    QTRY_COMPARE(server.clientCount(), 0);
}

static void sendNonsense(quint16 port, EngineIoServer &server)
{
    RawWebSocketClient client(port);
    QCOMPARE(client.open(), 101);
    client.nextFrame();
    client.sendText("9abc"_ba);
    QTRY_COMPARE(server.clientCount(), 0);
    QVERIFY(client.waitUntilClosed());
}

static void beRefused(quint16 port, EngineIoServer &)
{
    RawHttpClient client(port);
    client.get("/engine.io/?EIO=4&transport=tube");
    QCOMPARE(client.response().status, 400);
    client.get("/engine.io/?EIO=4&transport=polling&sid=unknown");
    QCOMPARE(client.response().status, 400);
    client.post("/engine.io/?EIO=4&transport=polling&sid=unknown", "4hi");
    QCOMPARE(client.response().status, 400);
}

Q_DECLARE_METATYPE(Talk)

void tst_ProxyEvents::seesWhatTheServersTapSees_data()
{
    QTest::addColumn<Talk>("talk");

    QTest::newRow("polling") << Talk{talkByPolling};
    QTest::newRow("websocket") << Talk{talkByWebSocket};
    QTest::newRow("upgrade") << Talk{talkAndUpgrade};
    QTest::newRow("failed upgrade") << Talk{upgradeInVain};
    QTest::newRow("server disconnect") << Talk{beDisconnected};
    QTest::newRow("ping timeout") << Talk{missThePong};
    QTest::newRow("transport close") << Talk{vanish};
    QTest::newRow("malformed") << Talk{sendNonsense};
    QTest::newRow("refused") << Talk{beRefused};
}

// One line for each event with all that both know. A tap sees no response of a WebSocket.
static QStringList described(const QList<EngineIoTapEvent> &events)
{
    QStringList lines;
    const QStringList names = namesOf(events);
    for (qsizetype i = 0; i < events.size(); ++i) {
        const EngineIoTapEvent &event = events[i];
        if (event.status == 101)
            continue;
        const bool closed = event.kind == Kind::SessionClosed;
        const QString opener = event.kind == Kind::SessionOpened ? QString() : event.text;
        // Which sids there are only the server knows at once.
        const QByteArray sid = event.sid == "unknown" ? QByteArray() : event.sid;
        const bool head = event.kind == Kind::RequestReceived || event.kind == Kind::ResponseSent;
        lines.append(u"%1 %2 %3 %4 %5 %6 %7 %8 %9 %10 %11"_s.arg(names[i])
                         .arg(QString::fromLatin1(sid))
                         .arg(head ? 0 : int(event.transport))
                         .arg(closed ? reasonText(event.reason) : QString())
                         .arg(int(event.code))
                         .arg(int(event.packet.type))
                         .arg(QString::fromLatin1(event.packet.data.toHex()))
                         .arg(event.size)
                         .arg(event.exchange > 0)
                         .arg(event.status)
                         .arg(opener));
    }
    return lines;
}

void tst_ProxyEvents::seesWhatTheServersTapSees()
{
    QFETCH(Talk, talk);
    EngineIoServerOptions options;
    if (talk.run == missThePong) {
        options.setPingInterval(50ms);
        options.setPingTimeout(200ms);
    }
    TestServer server(options);
    EngineIoTap tap(&server);
    QList<EngineIoTapEvent> expected;
    tap.setSink([&](const EngineIoTapEvent &event) { expected.append(event); });
    Proxied proxied(server.serverPort());
    talk.run(proxied.proxy.port(), server);
    if (QTest::currentTestFailed())
        return;
    QTRY_COMPARE(described(proxied.events).size(), described(expected).size());
    QCOMPARE(described(proxied.events), described(expected));
}

void tst_ProxyEvents::seesCompressedMessages_data()
{
    QTest::addColumn<QByteArray>("offer");
    QTest::addColumn<bool>("contextTakeover");

    QTest::newRow("with context") << "permessage-deflate"_ba << true;
    QTest::newRow("without context")
        << "permessage-deflate; server_no_context_takeover; client_no_context_takeover"_ba << false;
    QTest::newRow("small windows")
        << "permessage-deflate; server_max_window_bits=9; client_max_window_bits=10"_ba << true;
}

void tst_ProxyEvents::seesCompressedMessages()
{
    QFETCH(QByteArray, offer);
    QFETCH(bool, contextTakeover);
    EngineIoServerOptions options;
    options.setPerMessageDeflate(true);
    options.setPerMessageDeflateThreshold(0);
    options.setPerMessageDeflateContextTakeover(contextTakeover);
    TestServer server(options);
    Proxied proxied(server.serverPort());
    RawWebSocketClient client(proxied.proxy.port());
    QCOMPARE(client.open(RawWebSocketClient::EngineIoTarget,
                         "Sec-WebSocket-Extensions: " + offer + "\r\n"),
             101);
    QVERIFY(client.responseHead().contains("permessage-deflate"));
    QTRY_COMPARE(server.clientCount(), 1);
    const QString text = u"all work and no play "_s.repeated(1000);
    for (int i = 0; i < 3; ++i)
        server.broadcast(text);
    QTRY_COMPARE(proxied.of(Kind::PacketSent).size(), 4); // OPEN as well
    for (const EngineIoTapEvent &event : proxied.of(Kind::PacketSent).mid(1))
        QCOMPARE(event.packet.data, text.toUtf8());
    QVERIFY(proxied.of(Kind::PacketMalformed).isEmpty());
}

void tst_ProxyEvents::seesACompressedPoll()
{
    TestServer server;
    Proxied proxied(server.serverPort());
    PollingClient client(proxied.proxy.port());
    const QString text = u"all work and no play "_s.repeated(1000);
    server.send(client.sid(), text);
    client.startPoll("Accept-Encoding: gzip\r\n");
    const RawResponse response = client.pollResponse();
    QCOMPARE(response.headers.value("content-encoding"), "gzip"_ba);
    QTRY_COMPARE(proxied.of(Kind::PacketSent).size(), 2);
    QCOMPARE(proxied.of(Kind::PacketSent).last().packet.data, text.toUtf8());
    QCOMPARE(proxied.of(Kind::ResponseSent).last().size, response.body.size());
}

void tst_ProxyEvents::seesASessionThatStopsPolling()
{
    EngineIoServerOptions options;
    options.setPingInterval(50ms);
    options.setPingTimeout(50ms);
    TestServer server(options);
    Proxied proxied(server.serverPort());
    const PollingClient client(proxied.proxy.port());
    QTRY_COMPARE(proxied.of(Kind::SessionClosed).size(), 1);
    QCOMPARE(proxied.of(Kind::SessionClosed).first().sid, client.sid());
    QCOMPARE(proxied.of(Kind::SessionClosed).first().reason, DisconnectReason::PingTimeout);
}

void tst_ProxyEvents::seesNothingWithoutASink()
{
    TestServer server;
    Proxied proxied(server.serverPort());
    proxied.proxy.setSink({});
    PollingClient client(proxied.proxy.port());
    QVERIFY(!client.sid().isEmpty());
    client.post("4hi"_ba);
    QTRY_COMPARE(server.log.last(), u"hi"_s);
    QVERIFY(proxied.events.isEmpty());
}

QTEST_GUILESS_MAIN(tst_ProxyEvents)
#include "tst_proxyevents.moc"
