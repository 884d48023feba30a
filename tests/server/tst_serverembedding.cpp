// SPDX-License-Identifier: MIT
// EngineIoServer inside of another server: sockets and requests that others accepted.
#include "shared/pollingclient.h"
#include "shared/rawwebsocketclient.h"
#include "shared/socketpair.h"
#include "shared/testserver.h"

#include <EngineIoStaticFiles>
#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>

using namespace EngineIo;
using namespace Qt::StringLiterals;

class tst_ServerEmbedding : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesASocketOver();
    void putsBytesBackThatWereRead_data();
    void putsBytesBackThatWereRead();
    void leavesASocketThatIsNotConnected();
    void leavesASocketWhenItsOptionsAreInvalid();
    void servesRequestsWithoutASocket();
    void answersAPollLater();
    void noticesAConnectionThatIsDeleted();
    void refusesAWebSocketWithoutASocket();
    void answersNothingTwice();
    void answers404OutsideOfItsPath();
    void asksTheFallbackHandler();
    void survivesAFallbackHandlerThatThrows();
    void leavesTheResponsesOfTheFallbackAlone();
    void servesFilesBesideItsPath();
};

namespace {

EngineIoHttpRequest request(const QByteArray &method, const QByteArray &query,
                            const QByteArray &body = {})
{
    EngineIoHttpRequest request;
    request.method = method;
    request.target = "/engine.io/?EIO=4&transport=polling" + query;
    request.body = body;
    return request;
}

// What the application's own server would send.
struct Answers
{
    EngineIoServer::Responder responder()
    {
        return [this](const EngineIoHttpResponse &response) {
            list.append(response);
        };
    }
    QList<EngineIoHttpResponse> list;
};

} // namespace

void tst_ServerEmbedding::takesASocketOver()
{
    TestServer server;
    server.shutdown(); // it needs no port of its own
    SocketPair pair;
    RawHttpClient client(pair.port());
    QTcpSocket *const accepted = pair.accept().release();
    bool heard = false;
    connect(accepted, &QTcpSocket::readyRead, this, [&] { heard = true; });
    const int descriptor = int(accepted->socketDescriptor());
    QVERIFY(server.handleConnection(accepted)); // not ours any more, but for what the system knows
    client.get("/engine.io/?EIO=4&transport=polling"_ba);
    QCOMPARE(client.response().status, 200);
    QTRY_COMPARE(server.log, QStringList{u"connected"_s});
    QVERIFY(!heard);
    int noDelay = 0;
    socklen_t size = sizeof noDelay;
    QCOMPARE(::getsockopt(descriptor, IPPROTO_TCP, TCP_NODELAY, &noDelay, &size), 0);
    QVERIFY(noDelay);
}

void tst_ServerEmbedding::putsBytesBackThatWereRead_data()
{
    QTest::addColumn<bool>("webSocket");

    QTest::addColumn<qsizetype>("cut"); // bytes that were read

    constexpr qsizetype All = 100'000;
    QTest::newRow("polling, in part") << false << qsizetype(10);
    QTest::newRow("polling, all") << false << All;
    QTest::newRow("websocket, in part") << true << qsizetype(10);
    QTest::newRow("websocket, all") << true << All;
}

void tst_ServerEmbedding::putsBytesBackThatWereRead()
{
    QFETCH(bool, webSocket);
    QFETCH(qsizetype, cut);
    TestServer server;
    SocketPair pair;
    RawHttpClient client(pair.port());
    const QByteArray bytes
        = webSocket ? RawWebSocketClient::handshake(RawWebSocketClient::EngineIoTarget)
                          + RawWebSocketClient::frame(RawWebSocketClient::Text, "4early"_ba)
                    : "GET /engine.io/?EIO=4&transport=polling HTTP/1.1\r\nHost: a\r\n\r\n"_ba;
    cut = std::min(cut, bytes.size());
    QVERIFY(server.handleConnection(pair.accept().release(), bytes.first(cut)));
    client.send(bytes.sliced(cut));
    QCOMPARE(client.response().status, webSocket ? 101 : 200);
    const QStringList expected
        = webSocket ? QStringList{u"connected"_s, u"early"_s} : QStringList{u"connected"_s};
    QTRY_COMPARE(server.log, expected);
}

void tst_ServerEmbedding::leavesASocketThatIsNotConnected()
{
    TestServer server;
    QTcpSocket socket;
    QVERIFY(!server.handleConnection(&socket));
    QVERIFY(!server.errorString().isEmpty());
    QVERIFY(!server.handleConnection(nullptr));
}

void tst_ServerEmbedding::leavesASocketWhenItsOptionsAreInvalid()
{
    EngineIoServerOptions options;
    options.setTransports({});
    EngineIoServer server(options);
    SocketPair pair;
    const RawHttpClient client(pair.port());
    const auto accepted = pair.accept();
    QVERIFY(!server.handleConnection(accepted.get()));
    QCOMPARE(server.errorString(), options.validationError());
    QCOMPARE(accepted->state(), QAbstractSocket::ConnectedState);
}

void tst_ServerEmbedding::servesRequestsWithoutASocket()
{
    TestServer server;
    Answers answers;
    QObject connection;
    server.handleRequest(request("GET"_ba, ""_ba), &connection, answers.responder());
    QTRY_COMPARE(answers.list.size(), 1);
    QCOMPARE(answers.list.last().status, 200);
    QVERIFY(answers.list.last().body.startsWith("0{"));

    const QByteArray sid = "&sid=" + server.lastSid;
    server.handleRequest(request("POST"_ba, sid, "4hi"_ba), &connection, answers.responder());
    QTRY_COMPARE(answers.list.last().body, "ok"_ba);
    QTRY_COMPARE(server.log, (QStringList{u"connected"_s, u"hi"_s}));
    server.handleRequest(request("GET"_ba, "&sid=x"_ba), nullptr, answers.responder());
    QTRY_COMPARE(answers.list.last().status, 400);
}

void tst_ServerEmbedding::answersAPollLater()
{
    TestServer server;
    Answers answers;
    QObject connection;
    server.handleRequest(request("GET"_ba, ""_ba), &connection, answers.responder());
    QTRY_COMPARE(answers.list.size(), 1);
    server.handleRequest(request("GET"_ba, "&sid=" + server.lastSid), &connection,
                         answers.responder());
    QCoreApplication::processEvents();
    QCOMPARE(answers.list.size(), 1);
    server.send(server.lastSid, u"hi"_s);
    QTRY_COMPARE(answers.list.size(), 2);
    QCOMPARE(answers.list.last().body, "4hi"_ba);
}

void tst_ServerEmbedding::noticesAConnectionThatIsDeleted()
{
    TestServer server;
    Answers answers;
    auto connection = std::make_unique<QObject>();
    server.handleRequest(request("GET"_ba, ""_ba), connection.get(), answers.responder());
    QTRY_COMPARE(answers.list.size(), 1);
    const QByteArray sid = "&sid=" + server.lastSid;
    server.handleRequest(request("GET"_ba, sid), connection.get(), answers.responder());
    connection.reset();
    server.send(server.lastSid, u"kept"_s);
    QCoreApplication::processEvents();
    QCOMPARE(answers.list.size(), 1); // nobody is there to be answered

    server.handleRequest(request("GET"_ba, sid), nullptr, answers.responder());
    QTRY_COMPARE(answers.list.size(), 2);
    QCOMPARE(answers.list.last().body, "4kept"_ba);
}

void tst_ServerEmbedding::refusesAWebSocketWithoutASocket()
{
    TestServer server;
    Answers answers;
    EngineIoHttpRequest webSocket = request("GET"_ba, ""_ba);
    webSocket.target = RawWebSocketClient::EngineIoTarget;
    webSocket.headers = {{"Upgrade"_ba, "websocket"_ba},
                         {"Connection"_ba, "Upgrade"_ba},
                         {"Sec-WebSocket-Version"_ba, "13"_ba},
                         {"Sec-WebSocket-Key"_ba, "dGhlIHNhbXBsZSBub25jZQ=="_ba}};
    server.handleRequest(webSocket, nullptr, answers.responder());
    QTRY_COMPARE(answers.list.size(), 1);
    QCOMPARE(answers.list.last().status, 400);
    QTRY_COMPARE(server.log, QStringList{u"rejected 3 Bad request"_s});
}

void tst_ServerEmbedding::answersNothingTwice()
{
    TestServer server;
    Answers answers;
    server.handleRequest(request("GET"_ba, ""_ba), nullptr, answers.responder());
    QTRY_COMPARE(answers.list.size(), 1);
    server.handleRequest(request("GET"_ba, "&sid=" + server.lastSid), nullptr, answers.responder());
    server.shutdown();
    QCOMPARE(answers.list.size(), 2);
    QCOMPARE(answers.list.last().body, "1"_ba);
    QCoreApplication::processEvents();
    QCOMPARE(answers.list.size(), 2);
}

void tst_ServerEmbedding::answers404OutsideOfItsPath()
{
    TestServer server;
    RawHttpClient client(server.serverPort());
    client.get("/"_ba);
    QCOMPARE(client.response().status, 404);
    client.get("/engine.io/?EIO=4&transport=polling"_ba);
    QCOMPARE(client.response().status, 200);
}

void tst_ServerEmbedding::asksTheFallbackHandler()
{
    TestServer server;
    EngineIoHttpRequest seen;
    server.setFallbackHandler([&](const EngineIoHttpRequest &request) {
        seen = request;
        return EngineIoHttpResponse::text(201, "page"_ba);
    });
    RawHttpClient client(server.serverPort());
    client.post("/page?a=b"_ba, "body"_ba);
    const RawResponse response = client.response();
    QCOMPARE(response.status, 201);
    QCOMPARE(response.body, "page"_ba);
    QCOMPARE(seen.method, "POST"_ba);
    QCOMPARE(seen.queryValue("a"), "b"_ba);
    QCOMPARE(seen.body, "body"_ba);
    client.send("HEAD /page HTTP/1.1\r\nHost: a\r\n\r\n"_ba);
    QCOMPARE(client.responseToHead().headers.value("content-length"), "4"_ba);
}

void tst_ServerEmbedding::survivesAFallbackHandlerThatThrows()
{
    TestServer server;
    server.setFallbackHandler([](const EngineIoHttpRequest &) -> EngineIoHttpResponse {
        throw std::runtime_error("no luck");
    });
    QTest::ignoreMessage(QtCriticalMsg, QRegularExpression(u"fallback handler.*no luck"_s));
    RawHttpClient client(server.serverPort());
    client.get("/page"_ba);
    QCOMPARE(client.response().status, 500);
}

void tst_ServerEmbedding::leavesTheResponsesOfTheFallbackAlone()
{
    EngineIoServerOptions options;
    options.setCorsAnyOrigin();
    options.setHeadersHook([](EngineIoHttpHeaders &headers, const EngineIoHttpRequest &) {
        headers.set("X-Hook"_ba, "yes"_ba);
    });
    TestServer server(options);
    server.setFallbackHandler(
        [](const EngineIoHttpRequest &) { return EngineIoHttpResponse::text(200, "page"_ba); });
    RawHttpClient client(server.serverPort());
    client.get("/page"_ba, "Origin: https://a.org\r\n"_ba);
    const RawResponse response = client.response();
    QVERIFY(!response.headers.contains("x-hook"));
    QVERIFY(!response.headers.contains("access-control-allow-origin"));
}

void tst_ServerEmbedding::servesFilesBesideItsPath()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"index.html"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("<p>hello");
    file.close();
    TestServer server;
    server.setFallbackHandler(EngineIoStaticFiles(folder.path()));
    RawHttpClient client(server.serverPort());
    client.get("/"_ba);
    QCOMPARE(client.response().body, "<p>hello"_ba);
    client.get("/absent"_ba);
    QCOMPARE(client.response().status, 404);
}

QTEST_GUILESS_MAIN(tst_ServerEmbedding)
#include "tst_serverembedding.moc"
