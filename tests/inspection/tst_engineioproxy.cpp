// SPDX-License-Identifier: MIT
#include <EngineIoProxy>

#include "shared/pollingclient.h"
#include "shared/rawwebsocketclient.h"
#include "shared/socketpair.h"
#include "shared/testserver.h"
#include "streams/streamloop.h"

#include <EngineIoTap>
#include <QElapsedTimer>
#include <QMetaEnum>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

#include <sys/socket.h>

using namespace EngineIo;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Kind = EngineIoTapEvent::Kind;

class tst_EngineIoProxy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refusesToListen_data();
    void refusesToListen();
    void saysWhereItListens_data();
    void saysWhereItListens();
    void passesEveryByteUnchanged();
    void passesWhatIsNoHttp();
    void passesTheEndOfOneDirection();
    void passesABrokenConnection_data();
    void passesABrokenConnection();
    void waitsForASlowReader_data();
    void waitsForASlowReader();
    void answersForATargetThatCannotBeReached();
    void seesWhatTheServersTapSees_data();
    void seesWhatTheServersTapSees();
    void seesCompressedMessages_data();
    void seesCompressedMessages();
    void seesACompressedPoll();
    void seesASessionThatStopsPolling();
    void seesNothingWithoutASink();
    void closesWhatIsOpen();
    void mayBeDeletedWithOpenConnections();
};

namespace {

QStringList namesOf(const QList<EngineIoTapEvent> &events)
{
    QStringList names;
    for (const EngineIoTapEvent &event : events)
        names.append(QString::fromLatin1(QMetaEnum::fromType<Kind>().valueToKey(int(event.kind))));
    return names;
}

// A proxy in front of a port, and what it told.
struct Proxied
{
    explicit Proxied(quint16 port)
        : proxy(QUrl(u"http://127.0.0.1:%1/engine.io/"_s.arg(port)))
    {
        proxy.setSink([this](const EngineIoTapEvent &event) { events.append(event); });
        proxy.listen();
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

    QList<EngineIoTapEvent> events;
    EngineIoProxy proxy;
};

// A proxy whose target is the test itself: the two ends of one connection.
struct Line
{
    Line()
        : proxied(target.port())
    {
        client.connectToHost(QHostAddress::LocalHost, proxied.proxy.port());
        server = target.accept();
    }

    SocketPair target;
    Proxied proxied;
    QTcpSocket client;
    std::unique_ptr<QTcpSocket> server;
};

// Answers when the client has ended its direction, and not before.
class AnsweringServer final : public QTcpServer, private Stream::Listener
{
public:
    AnsweringServer() { listen(QHostAddress::LocalHost); }

    QList<bool> failed; // how connections have ended

protected:
    void incomingConnection(qintptr descriptor) override
    {
        m_stream = m_loop.open(descriptor, std::nullopt);
        m_stream->setListener(this);
        m_stream->keepHalfOpen();
        m_stream->start();
    }

private:
    void bytesReceived(QByteArrayView bytes) override { m_received += bytes; }
    void bytesWritten() override {}
    void inputEnded() override
    {
        m_stream->write("to " + m_received);
        m_stream->finishWriting();
    }
    void streamEnded(bool broken) override { failed.append(broken); }

    StreamLoop m_loop;
    std::unique_ptr<Stream> m_stream;
    QByteArray m_received;
};

QByteArray randomBytes(qsizetype size)
{
    QByteArray bytes(size, Qt::Uninitialized);
    QRandomGenerator random(4711);
    for (char &byte : bytes)
        byte = char(random.generate());
    return bytes;
}

QByteArray upgradeTarget(const QByteArray &sid)
{
    return RawWebSocketClient::EngineIoTarget + "&sid=" + sid;
}

} // namespace

void tst_EngineIoProxy::refusesToListen_data()
{
    QTest::addColumn<QString>("target");
    QTest::addColumn<QString>("error");

    QTest::newRow("no URL") << u"http://"_s << u"the target is no URL with a host"_s;
    QTest::newRow("relative") << u"localhost"_s << u"the target is no URL with a host"_s;
    QTest::newRow("scheme") << u"ftp://localhost"_s
                            << u"the target's scheme is none of http, https, ws and wss"_s;
}

void tst_EngineIoProxy::refusesToListen()
{
    QFETCH(QString, target);
    EngineIoProxy proxy{QUrl(target)};
    QVERIFY(!proxy.listen());
    QTEST(proxy.errorString(), "error");
    QVERIFY(!proxy.isListening());
    QVERIFY(proxy.url().isEmpty());
}

void tst_EngineIoProxy::saysWhereItListens_data()
{
    QTest::addColumn<QString>("target");
    QTest::addColumn<QHostAddress>("address");
    QTest::addColumn<QString>("expected");

    QTest::newRow("path of the target")
        << u"https://example.org/socket.io/"_s << QHostAddress(QHostAddress::LocalHost)
        << u"http://127.0.0.1:%1/socket.io/"_s;
    QTest::newRow("no path") << u"ws://example.org"_s << QHostAddress(QHostAddress::LocalHost)
                             << u"http://127.0.0.1:%1/"_s;
    QTest::newRow("every address") << u"wss://example.org"_s << QHostAddress(QHostAddress::AnyIPv4)
                                   << u"http://127.0.0.1:%1/"_s;
}

void tst_EngineIoProxy::saysWhereItListens()
{
    QFETCH(QString, target);
    QFETCH(QHostAddress, address);
    QFETCH(QString, expected);
    EngineIoProxy proxy{QUrl(target)};
    const QSignalSpy listening(&proxy, &EngineIoProxy::listeningChanged);
    QVERIFY2(proxy.listen(address), qPrintable(proxy.errorString()));
    QCOMPARE(proxy.url().toString(), expected.arg(proxy.port()));
    QVERIFY(!proxy.listen()); // already
    EngineIoProxy second{QUrl(target)};
    QVERIFY(!second.listen(address, proxy.port()));
    QVERIFY(!second.errorString().isEmpty());
    proxy.close();
    QCOMPARE(listening.size(), 2);
    QCOMPARE(proxy.port(), quint16(0));
}

void tst_EngineIoProxy::passesEveryByteUnchanged()
{
    Line line;
    QVERIFY(line.server);
    // Spaces, order, case and doubled fields, which a proxy that parses would touch.
    const QByteArray request = "POST /engine.io/?EIO=4&transport=polling&sid=x HTTP/1.1\r\n"
                               "hOsT:   example.org:1  \r\nX-A: 1\r\nx-a: 2\r\n"
                               "Transfer-Encoding: chunked\r\n\r\n3;ext=1\r\n4hi\r\n0\r\n\r\n"_ba;
    const QByteArray response = "HTTP/1.1 200 Fine\r\nb: 1\r\nA:2\r\n"
                                "Transfer-Encoding: chunked\r\n\r\n2\r\nok\r\n0\r\nT: 1\r\n\r\n"_ba;
    line.client.write(request);
    QTRY_COMPARE(line.server->bytesAvailable(), request.size());
    QCOMPARE(line.server->readAll(), request);
    line.server->write(response);
    QTRY_COMPARE(line.client.bytesAvailable(), response.size());
    QCOMPARE(line.client.readAll(), response);
    QCOMPARE(namesOf(line.proxied.events),
             (QStringList{u"RequestReceived"_s, u"PacketReceived"_s, u"ResponseSent"_s}));
}

void tst_EngineIoProxy::passesWhatIsNoHttp()
{
    Line line;
    QVERIFY(line.server);
    const QByteArray bytes = randomBytes(300'000);
    line.client.write(bytes);
    QTRY_COMPARE(line.server->bytesAvailable(), bytes.size());
    QCOMPARE(line.server->readAll(), bytes);
    line.server->write(bytes);
    QTRY_COMPARE(line.client.bytesAvailable(), bytes.size());
    QCOMPARE(line.client.readAll(), bytes);
    QCOMPARE(namesOf(line.proxied.events), QStringList{u"PacketMalformed"_s});
}

void tst_EngineIoProxy::passesTheEndOfOneDirection()
{
    AnsweringServer target;
    Proxied proxied(target.serverPort());
    RawHttpClient client(proxied.proxy.port());
    client.send("last words");
    // Below QTcpSocket, which would end both directions at once.
    QCOMPARE(::shutdown(int(client.socket().socketDescriptor()), SHUT_WR), 0);
    QTRY_COMPARE(client.received(), "to last words"_ba);
    QVERIFY(client.waitUntilClosed());
    QTRY_COMPARE(proxied.proxy.connectionCount(), 0);
    QCOMPARE(target.failed, QList<bool>{false});
}

void tst_EngineIoProxy::passesABrokenConnection_data()
{
    QTest::addColumn<bool>("ofTheClient");

    QTest::newRow("client") << true;
    QTest::newRow("server") << false;
}

void tst_EngineIoProxy::passesABrokenConnection()
{
    QFETCH(bool, ofTheClient);
    Line line;
    QVERIFY(line.server);
    QTRY_COMPARE(line.client.state(), QAbstractSocket::ConnectedState);
    QTcpSocket &breaks = ofTheClient ? line.client : *line.server;
    QTcpSocket &hears = ofTheClient ? *line.server : line.client;
    const linger atOnce{1, 0};
    ::setsockopt(int(breaks.socketDescriptor()), SOL_SOCKET, SO_LINGER, &atOnce, sizeof atOnce);
    breaks.abort();
    QTRY_COMPARE(hears.state(), QAbstractSocket::UnconnectedState);
    QTRY_COMPARE(line.proxied.proxy.connectionCount(), 0);
}

void tst_EngineIoProxy::waitsForASlowReader_data()
{
    QTest::addColumn<bool>("clientIsSlow");

    QTest::newRow("client") << true;
    QTest::newRow("server") << false;
}

void tst_EngineIoProxy::waitsForASlowReader()
{
    QFETCH(bool, clientIsSlow);
    constexpr qint64 Much = 64 * 1024 * 1024;
    Line line;
    QVERIFY(line.server);
    QTcpSocket &slow = clientIsSlow ? line.client : *line.server;
    QTcpSocket &fast = clientIsSlow ? *line.server : line.client;
    slow.setReadBufferSize(64 * 1024);
    const QByteArray bytes = randomBytes(Much);
    fast.write(bytes);
    // As soon as all buffers on the way are full, nothing moves any more.
    qint64 before = -1;
    QTRY_VERIFY(std::exchange(before, fast.bytesToWrite()) == fast.bytesToWrite()
                && fast.bytesToWrite() < Much);
    QVERIFY(fast.bytesToWrite() > Much / 2);
    slow.setReadBufferSize(0);
    QByteArray received;
    QTRY_COMPARE_WITH_TIMEOUT((received += slow.readAll()).size(), bytes.size(), 20'000);
    QCOMPARE(received, bytes);
}

void tst_EngineIoProxy::answersForATargetThatCannotBeReached()
{
    quint16 freePort = 0;
    {
        const SocketPair gone;
        freePort = gone.port();
    }
    Proxied proxied(freePort);
    const QSignalSpy failed(&proxied.proxy, &EngineIoProxy::targetFailed);
    RawHttpClient client(proxied.proxy.port());
    client.get("/engine.io/?EIO=4&transport=polling");
    const RawResponse response = client.response();
    QCOMPARE(response.status, 502);
    QVERIFY2(response.body.startsWith("The proxy cannot reach http://127.0.0.1:"), response.body);
    QVERIFY2(response.body.endsWith("Connection refused"), response.body);
    QVERIFY(client.waitUntilClosed());
    QCOMPARE(failed.size(), 1);
    QCOMPARE(namesOf(proxied.events),
             (QStringList{u"RequestReceived"_s, u"ConnectionRejected"_s, u"ResponseSent"_s}));
    const EngineIoTapEvent rejected = proxied.of(Kind::ConnectionRejected).first();
    QCOMPARE(rejected.status, 502);
    QCOMPARE(rejected.text, QString::fromUtf8(response.body));
    QTRY_COMPARE(proxied.proxy.connectionCount(), 0);
}

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

void tst_EngineIoProxy::seesWhatTheServersTapSees_data()
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

void tst_EngineIoProxy::seesWhatTheServersTapSees()
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

void tst_EngineIoProxy::seesCompressedMessages_data()
{
    QTest::addColumn<QByteArray>("offer");
    QTest::addColumn<bool>("contextTakeover");

    QTest::newRow("with context") << "permessage-deflate"_ba << true;
    QTest::newRow("without context")
        << "permessage-deflate; server_no_context_takeover; client_no_context_takeover"_ba << false;
    QTest::newRow("small windows")
        << "permessage-deflate; server_max_window_bits=9; client_max_window_bits=10"_ba << true;
}

void tst_EngineIoProxy::seesCompressedMessages()
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

void tst_EngineIoProxy::seesACompressedPoll()
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

void tst_EngineIoProxy::seesASessionThatStopsPolling()
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

void tst_EngineIoProxy::seesNothingWithoutASink()
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

void tst_EngineIoProxy::closesWhatIsOpen()
{
    TestServer server;
    Proxied proxied(server.serverPort());
    RawWebSocketClient client(proxied.proxy.port());
    QCOMPARE(client.open(), 101);
    QTRY_COMPARE(proxied.of(Kind::SessionOpened).size(), 1);
    const QSignalSpy count(&proxied.proxy, &EngineIoProxy::connectionCountChanged);
    proxied.proxy.close();
    QCOMPARE(count.last().first().toInt(), 0);
    QCOMPARE(proxied.of(Kind::SessionClosed).size(), 1);
    QVERIFY(client.waitUntilClosed());
    QTRY_COMPARE(server.clientCount(), 0);
    QVERIFY(proxied.proxy.listen());
    RawWebSocketClient again(proxied.proxy.port());
    QCOMPARE(again.open(), 101);
}

void tst_EngineIoProxy::mayBeDeletedWithOpenConnections()
{
    TestServer server;
    auto proxied = std::make_unique<Proxied>(server.serverPort());
    RawWebSocketClient client(proxied->proxy.port());
    QCOMPARE(client.open(), 101);
    QTRY_COMPARE(server.clientCount(), 1);
    proxied.reset();
    QVERIFY(client.waitUntilClosed());
    QTRY_COMPARE(server.clientCount(), 0);
}

QTEST_GUILESS_MAIN(tst_EngineIoProxy)
#include "tst_engineioproxy.moc"
