// SPDX-License-Identifier: MIT
// Clients of version 3 of the protocol, which Socket.IO 1 and 2 use.
#include "shared/pollingclient.h"
#include "shared/rawwebsocketclient.h"
#include "shared/testserver.h"

#include <QElapsedTimer>
#include <QJsonDocument>
#include <QTest>

using namespace EngineIo;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

using Socket = RawWebSocketClient;

static const QByteArray BytesType = "Content-Type: application/octet-stream\r\n"_ba;

class tst_ServerVersion3 : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isRefusedUnlessAllowed_data();
    void isRefusedUnlessAllowed();
    void tellsTheClientWhatVersion3Knows();
    void tellsTheApplicationTheVersion();
    void exchangesMessagesByPolling_data();
    void exchangesMessagesByPolling();
    void exchangesMessagesByWebSocket_data();
    void exchangesMessagesByWebSocket();
    void keepsTheVersionOfTheHandshake();
    void upgradesWithBase64OfItsOwn_data();
    void upgradesWithBase64OfItsOwn();
    void answersPings();
    void givesUpASilentClient_data();
    void givesUpASilentClient();
    void waitsForTheGraceAsWell();
    void closesThePollOfAClientThatWasDisconnected();
    void endsASessionWhosePostIsMalformed_data();
    void endsASessionWhosePostIsMalformed();
    void endsASessionWhosePostIsTooLarge();
    void endsAWebSocketThatSendsMalformedBytes();
    void broadcastsToBothVersions();
};

namespace {

EngineIoServerOptions allowed(std::chrono::milliseconds interval = 25s,
                              std::chrono::milliseconds timeout = 20s)
{
    EngineIoServerOptions options;
    options.setAllowEio3(true);
    options.setPingInterval(interval);
    options.setPingTimeout(timeout);
    return options;
}

// Polls as PollingClient does, with payloads as they are on the wire.
class OldPollingClient
{
public:
    explicit OldPollingClient(quint16 port, const QByteArray &query = {})
        : m_polls(port)
        , m_posts(port)
    {
        m_polls.get("/engine.io/?EIO=3&transport=polling" + query);
        const QByteArray payload = m_polls.response().body;
        const qsizetype colon = payload.indexOf(':');
        if (payload.first(std::max<qsizetype>(colon, 0)).toInt() == payload.size() - colon - 1)
            m_handshake = QJsonDocument::fromJson(payload.sliced(colon + 2)).object();
    }

    QJsonObject handshake() const { return m_handshake; }
    QByteArray sid() const { return m_handshake["sid"_L1].toString().toLatin1(); }
    QByteArray target() const { return "/engine.io/?EIO=3&transport=polling&sid=" + sid(); }
    void startPoll() { m_polls.get(target()); }
    RawResponse polled() { return m_polls.response(); }
    RawResponse poll()
    {
        startPoll();
        return polled();
    }
    RawResponse post(const QByteArray &payload, const QByteArray &headerLines = {})
    {
        m_posts.post(target(), payload, headerLines);
        return m_posts.response();
    }

private:
    RawHttpClient m_polls;
    RawHttpClient m_posts;
    QJsonObject m_handshake;
};

const QByteArray SocketTarget = "/engine.io/?EIO=3&transport=websocket"_ba;

} // namespace

void tst_ServerVersion3::isRefusedUnlessAllowed_data()
{
    QTest::addColumn<bool>("allow");
    QTest::addColumn<QByteArray>("version");
    QTest::addColumn<bool>("refused");

    QTest::newRow("off") << false << "3"_ba << true;
    QTest::newRow("on") << true << "3"_ba << false;
    QTest::newRow("version 2") << true << "2"_ba << true;
    QTest::newRow("version 4") << true << "4"_ba << false;
}

void tst_ServerVersion3::isRefusedUnlessAllowed()
{
    QFETCH(bool, allow);
    QFETCH(QByteArray, version);
    QFETCH(bool, refused);
    EngineIoServerOptions options;
    options.setAllowEio3(allow);
    TestServer server(options);
    RawHttpClient client(server.serverPort());
    client.get("/engine.io/?transport=polling&EIO=" + version);
    const RawResponse response = client.response();
    QCOMPARE(response.status, refused ? 400 : 200);
    Socket socket(server.serverPort());
    QCOMPARE(socket.open("/engine.io/?transport=websocket&EIO=" + version), refused ? 400 : 101);
    if (!refused)
        return;
    QCOMPARE(response.body, R"({"code":5,"message":"Unsupported protocol version"})"_ba);
    const QString told = u"rejected 5 Unsupported protocol version"_s;
    QTRY_COMPARE(server.log, (QStringList{told, told}));
}

void tst_ServerVersion3::tellsTheClientWhatVersion3Knows()
{
    EngineIoServerOptions options = allowed();
    options.setPingGrace(5s);
    TestServer server(options);
    const OldPollingClient client(server.serverPort());
    QStringList keys = client.handshake().keys();
    keys.sort();
    QCOMPARE(keys, (QStringList{u"pingInterval"_s, u"pingTimeout"_s, u"sid"_s, u"upgrades"_s}));
    QCOMPARE(client.handshake()["pingInterval"_L1].toInt(), 25'000); // the grace is the server's
    QCOMPARE(client.handshake()["pingTimeout"_L1].toInt(), 20'000);
    QCOMPARE(client.handshake()["upgrades"_L1].toArray(), QJsonArray{u"websocket"_s});
    const PollingClient other(server.serverPort());
    QCOMPARE(other.handshake()["pingInterval"_L1].toInt(), 30'000);
    QVERIFY(other.handshake().contains("maxPayload"_L1));
}

void tst_ServerVersion3::tellsTheApplicationTheVersion()
{
    TestServer server(allowed());
    QList<ProtocolVersion> asked;
    server.onConnect([&asked](EngineIoConnectRequest request) {
        asked.append(request.protocolVersion());
        request.accept();
    });
    const OldPollingClient older(server.serverPort());
    const PollingClient newer(server.serverPort());
    QCOMPARE(asked, (QList<ProtocolVersion>{ProtocolVersion::V3, ProtocolVersion::V4}));
    QTRY_VERIFY(server.protocolVersion(newer.sid()) == ProtocolVersion::V4);
    QVERIFY(server.protocolVersion(older.sid()) == ProtocolVersion::V3);
    QVERIFY(!server.protocolVersion("nobody"_ba));
    QVERIFY(!server.ping(older.sid()) || server.isThreaded());
}

void tst_ServerVersion3::exchangesMessagesByPolling_data()
{
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<QByteArray>("body"); // of the poll
    QTest::addColumn<QByteArray>("contentType");

    QTest::newRow("bytes") << ""_ba
                           << QByteArray::fromHex("0006ff34f09f988061" // an emoji and a letter
                                                  "0103ff040102")
                           << "application/octet-stream"_ba;
    QTest::newRow("base64") << "&b64=1"_ba
                            << "4:4\xf0\x9f\x98\x80"
                               "a6:b4AQI="_ba
                            << "text/plain; charset=UTF-8"_ba;
}

void tst_ServerVersion3::exchangesMessagesByPolling()
{
    QFETCH(QByteArray, query);
    TestServer server(allowed());
    OldPollingClient client(server.serverPort(), query);
    QVERIFY(!client.sid().isEmpty());
    QCOMPARE(client
                 .post("4:4\xf0\x9f\x98\x80"
                       "a6:b4AQI=2:4b"_ba)
                 .status,
             200);
    QCOMPARE(client.post(QByteArray::fromHex("0103ff0403040002ff3463"), BytesType).status, 200);
    QTRY_COMPARE(server.log, (QStringList{u"connected"_s, u"\U0001F600a"_s, u"b:0102"_s, u"b"_s,
                                          u"b:0304"_s, u"c"_s}));

    server.send(client.sid(), u"\U0001F600a"_s);
    server.send(client.sid(), "\x01\x02"_ba);
    RawResponse response = client.poll();
    if (server.isThreaded() && response.body.size() < 12) // each with a poll of its own
        response.body += client.poll().body;
    QTEST(response.body, "body");
    QTEST(response.headers.value("content-type"), "contentType");
}

void tst_ServerVersion3::exchangesMessagesByWebSocket_data()
{
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<int>("opcode"); // of a binary message
    QTest::addColumn<QByteArray>("payload");

    QTest::newRow("bytes") << ""_ba << int(Socket::Binary) << "\x04\x01\x02"_ba;
    QTest::newRow("base64") << "&b64=1"_ba << int(Socket::Text) << "b4AQI="_ba;
}

void tst_ServerVersion3::exchangesMessagesByWebSocket()
{
    QFETCH(QByteArray, query);
    TestServer server(allowed());
    Socket client(server.serverPort());
    QCOMPARE(client.open(SocketTarget + query), 101);
    QVERIFY(client.nextText().startsWith("0{"));
    client.sendText("4a"_ba);
    client.sendBinary("\x04\x01\x02"_ba);
    client.sendText("b4AwQ="_ba);
    QTRY_COMPARE(server.log, (QStringList{u"connected"_s, u"a"_s, u"b:0102"_s, u"b:0304"_s}));

    server.send(server.lastSid, u"hello"_s);
    server.send(server.lastSid, "\x01\x02"_ba);
    QCOMPARE(client.nextText(), "4hello"_ba);
    const Socket::Frame frame = client.nextFrame();
    QTEST(int(frame.opcode), "opcode");
    QTEST(frame.payload, "payload");
}

void tst_ServerVersion3::keepsTheVersionOfTheHandshake()
{
    TestServer server(allowed());
    OldPollingClient older(server.serverPort());
    RawHttpClient http(server.serverPort());
    http.post("/engine.io/?EIO=4&transport=polling&sid=" + older.sid(), "2:4a"_ba);
    QCOMPARE(http.response().status, 200);
    server.send(older.sid(), u"b"_s);
    http.get("/engine.io/?transport=polling&sid=" + older.sid());
    QCOMPARE(http.response().body, "2:4b"_ba);

    const PollingClient newer(server.serverPort());
    Socket socket(server.serverPort());
    QCOMPARE(socket.open(SocketTarget + "&sid=" + newer.sid()), 101);
    socket.sendText("2probe"_ba);
    QCOMPARE(socket.nextText(), "3probe"_ba);
    socket.sendText("5"_ba);
    socket.sendBinary("\x04\x01"_ba); // of version 4: both bytes are the message
    QTRY_COMPARE(server.log.last(), u"b:0401"_s);
}

void tst_ServerVersion3::upgradesWithBase64OfItsOwn_data()
{
    QTest::addColumn<QByteArray>("polling");
    QTest::addColumn<QByteArray>("socket");
    QTest::addColumn<QByteArray>("binary"); // over the WebSocket

    // Node's client does the first: its XMLHttpRequest takes only text, its WebSocket anything.
    QTest::newRow("base64, then bytes") << "&b64=1"_ba
                                        << ""_ba
                                        << "\x04\x01"_ba;
    QTest::newRow("bytes, then base64") << ""_ba
                                        << "&b64=1"_ba
                                        << "b4AQ=="_ba;
}

void tst_ServerVersion3::upgradesWithBase64OfItsOwn()
{
    QFETCH(QByteArray, polling);
    QFETCH(QByteArray, socket);
    QFETCH(QByteArray, binary);
    TestServer server(allowed());
    OldPollingClient client(server.serverPort(), polling);
    client.startPoll();
    Socket webSocket(server.serverPort());
    QCOMPARE(webSocket.open(SocketTarget + "&sid=" + client.sid() + socket), 101);
    webSocket.sendText("2probe"_ba);
    QCOMPARE(webSocket.nextText(), "3probe"_ba);
    QCOMPARE(client.polled().body, "1:6"_ba);
    webSocket.sendText("5"_ba);
    QTRY_COMPARE(server.log, (QStringList{u"connected"_s, u"upgraded"_s}));
    QVERIFY(server.protocolVersion(client.sid()) == ProtocolVersion::V3);
    server.send(client.sid(), "\x01"_ba);
    QCOMPARE(webSocket.nextFrame().payload, binary);
    webSocket.sendText("2"_ba);
    QCOMPARE(webSocket.nextText(), "3"_ba);
}

void tst_ServerVersion3::answersPings()
{
    TestServer server(allowed());
    OldPollingClient polling(server.serverPort());
    polling.startPoll();
    QCOMPARE(polling.post("1:2"_ba).status, 200);
    QCOMPARE(polling.polled().body, "1:3"_ba);
    Socket socket(server.serverPort());
    QCOMPARE(socket.open(SocketTarget), 101);
    socket.nextText();
    socket.sendText("2"_ba);
    QCOMPARE(socket.nextText(), "3"_ba);
    QTRY_COMPARE(server.log, (QStringList{u"connected"_s, u"connected"_s}));
}

void tst_ServerVersion3::givesUpASilentClient_data()
{
    QTest::addColumn<bool>("webSocket");

    QTest::newRow("polling") << false;
    QTest::newRow("websocket") << true;
}

void tst_ServerVersion3::givesUpASilentClient()
{
    QFETCH(bool, webSocket);
    TestServer server(allowed(100ms, 150ms));
    QElapsedTimer timer;
    qint64 found = -1;
    connect(&server, &EngineIoServer::connected, &server, [&] { timer.start(); });
    connect(&server, &EngineIoServer::disconnected, &server, [&] { found = timer.elapsed(); });
    Socket socket(server.serverPort());
    std::unique_ptr<OldPollingClient> polling;
    if (webSocket) {
        QCOMPARE(socket.open(SocketTarget), 101);
        QVERIFY(socket.waitForCloseCode() > 0);
    } else {
        polling = std::make_unique<OldPollingClient>(server.serverPort());
        QCOMPARE(polling->poll().body, "1:1"_ba);
    }
    QTRY_COMPARE(server.log, (QStringList{u"connected"_s, u"ping timeout"_s}));
    // With I/O threads the start is told a little later than it was.
    QVERIFY2(found >= (server.isThreaded() ? 200 : 249), qPrintable(QString::number(found)));
}

void tst_ServerVersion3::waitsForTheGraceAsWell()
{
    EngineIoServerOptions options = allowed(1ms, 1ms);
    options.setPingGrace(1h);
    TestServer server(options);
    Socket client(server.serverPort());
    QCOMPARE(client.open(SocketTarget), 101);
    client.nextText();
    QElapsedTimer watched;
    watched.start();
    QTRY_VERIFY(watched.hasExpired(100));
    QCOMPARE(server.log, QStringList{u"connected"_s});
}

void tst_ServerVersion3::closesThePollOfAClientThatWasDisconnected()
{
    TestServer server(allowed());
    OldPollingClient client(server.serverPort());
    server.disconnectClient(client.sid());
    QCOMPARE(client.poll().body, "1:1"_ba);
    QTRY_COMPARE(server.log, (QStringList{u"connected"_s, u"server disconnect"_s}));
}

void tst_ServerVersion3::endsASessionWhosePostIsMalformed_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("headerLines");

    QTest::newRow("version 4") << "4hello"_ba
                               << ""_ba;
    QTest::newRow("cut short") << "7:4hello"_ba
                               << ""_ba;
    QTest::newRow("bytes cut short") << QByteArray::fromHex("0103ff04") << BytesType;
    QTest::newRow("pong") << "1:3"_ba
                          << ""_ba;
}

void tst_ServerVersion3::endsASessionWhosePostIsMalformed()
{
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, headerLines);
    TestServer server(allowed());
    OldPollingClient client(server.serverPort());
    const bool isPayload = body == "1:3"; // which is not the client's to send
    QCOMPARE(client.post(body, headerLines).status, isPayload ? 200 : 400);
    QTRY_COMPARE(server.log, (QStringList{u"connected"_s, u"transport error"_s}));
    QCOMPARE(client.poll().status, 400);
}

void tst_ServerVersion3::endsASessionWhosePostIsTooLarge()
{
    EngineIoServerOptions options = allowed();
    options.setMaxHttpBufferSize(1000);
    TestServer server(options);
    OldPollingClient client(server.serverPort());
    QCOMPARE(client.post("1001:4"_ba + QByteArray(1000, 'x')).status, 413);
    QTRY_COMPARE(server.log, (QStringList{u"connected"_s, u"transport error"_s}));
    Socket socket(server.serverPort());
    QCOMPARE(socket.open(SocketTarget), 101);
    socket.sendBinary("\x04"_ba + QByteArray(1000, 'x'));
    QCOMPARE(socket.waitForCloseCode(), 1009);
    QTRY_COMPARE(server.log.last(), u"transport error"_s);
}

void tst_ServerVersion3::endsAWebSocketThatSendsMalformedBytes()
{
    TestServer server(allowed());
    Socket client(server.serverPort());
    QCOMPARE(client.open(SocketTarget), 101);
    client.sendBinary("4hello"_ba); // a digit where the number is to be
    QCOMPARE(client.waitForCloseCode(), 1002);
    QTRY_COMPARE(server.log, (QStringList{u"connected"_s, u"transport error"_s}));
}

void tst_ServerVersion3::broadcastsToBothVersions()
{
    TestServer server(allowed());
    OldPollingClient older(server.serverPort());
    PollingClient newer(server.serverPort());
    Socket socket(server.serverPort());
    QCOMPARE(socket.open(SocketTarget), 101);
    socket.nextText();
    QTRY_COMPARE(server.clientCount(), 3);
    server.broadcast(u"gr\u00fc\u00df"_s);
    QCOMPARE(older.poll().body, "5:4gr\xc3\xbc\xc3\x9f"_ba);
    QCOMPARE(newer.poll(), "4gr\xc3\xbc\xc3\x9f"_ba);
    QCOMPARE(socket.nextText(), "4gr\xc3\xbc\xc3\x9f"_ba);
    server.broadcast("\x01"_ba);
    QCOMPARE(older.poll().body, QByteArray::fromHex("0102ff0401"));
    QCOMPARE(newer.poll(), "bAQ=="_ba);
    QCOMPARE(socket.nextFrame().payload, "\x04\x01"_ba);
}

QTEST_GUILESS_MAIN(tst_ServerVersion3)
#include "tst_serverversion3.moc"
