// SPDX-License-Identifier: MIT
// What stands in EngineIoServer's responses: handshake, cookie, CORS, hooks, compression.
#include "http/contentencoding.h"
#include "shared/pollingclient.h"
#include "shared/rawwebsocketclient.h"
#include "shared/testserver.h"

#include <QRegularExpression>
#include <QTest>

using namespace EngineIo;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Options = EngineIoServerOptions;

class tst_ServerResponses : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsItsSettingsInTheHandshake();
    void offersUpgradesOnlyWhereTheyWork_data();
    void offersUpgradesOnlyWhereTheyWork();
    void sendsAnInitialPacketBehindTheHandshake();
    void makesIdsByTheApplicationsGenerator();
    void refusesABadIdOfTheGenerator_data();
    void refusesABadIdOfTheGenerator();
    void setsACookieWithTheHandshakeAlone();
    void asksCookieAttributesAtEachUse();
    void letsHooksChangeTheHeaders();
    void givesCookieAndHooksToWebSocketHandshakesToo();
    void survivesAHookThatThrows();
    void answersOriginsByTheirMode_data();
    void answersOriginsByTheirMode();
    void answersAPreflight();
    void compressesLargePolls_data();
    void compressesLargePolls();
    void servesAnotherPath();
};

static const QByteArray Handshake = "/engine.io/?EIO=4&transport=polling"_ba;

void tst_ServerResponses::tellsItsSettingsInTheHandshake()
{
    Options options;
    options.setPingInterval(300ms);
    options.setPingGrace(50ms);
    options.setPingTimeout(200ms);
    options.setMaxHttpBufferSize(1234);
    TestServer server(options);
    const PollingClient client(server.serverPort());
    QCOMPARE(client.handshake(), (QJsonObject{{u"sid"_s, QString::fromLatin1(server.lastSid)},
                                              {u"upgrades"_s, QJsonArray{u"websocket"_s}},
                                              {u"pingInterval"_s, 350},
                                              {u"pingTimeout"_s, 200},
                                              {u"maxPayload"_s, 1234}}));
    QCOMPARE(client.handshakeResponse().headers.value("content-type"),
             "text/plain; charset=UTF-8"_ba);
}

void tst_ServerResponses::offersUpgradesOnlyWhereTheyWork_data()
{
    QTest::addColumn<bool>("allowed");
    QTest::addColumn<QList<TransportType>>("transports");
    QTest::addColumn<qsizetype>("upgrades");

    const QList<TransportType> both{TransportType::Polling, TransportType::WebSocket};
    QTest::newRow("on") << true << both << qsizetype(1);
    QTest::newRow("off") << false << both << qsizetype(0);
    QTest::newRow("polling only") << true << QList<TransportType>{TransportType::Polling}
                                  << qsizetype(0);
}

void tst_ServerResponses::offersUpgradesOnlyWhereTheyWork()
{
    QFETCH(bool, allowed);
    QFETCH(QList<TransportType>, transports);
    Options options;
    options.setAllowUpgrades(allowed);
    options.setTransports(transports);
    TestServer server(options);
    const PollingClient client(server.serverPort());
    QTEST(client.handshake().value(u"upgrades"_s).toArray().size(), "upgrades");
}

void tst_ServerResponses::sendsAnInitialPacketBehindTheHandshake()
{
    Options options;
    options.setInitialPacket(EngineIoPacket{EngineIoPacket::Type::Message, "hi"_ba, false});
    TestServer server(options);
    const PollingClient polling(server.serverPort());
    const QByteArray body = polling.handshakeResponse().body;
    QVERIFY(body.startsWith("0{"));
    QVERIFY(body.endsWith("\x1e"
                          "4hi"));
    RawWebSocketClient socket(server.serverPort());
    QCOMPARE(socket.open(), 101);
    QVERIFY(socket.nextText().startsWith("0{"));
    QCOMPARE(socket.nextText(), "4hi"_ba);
}

void tst_ServerResponses::makesIdsByTheApplicationsGenerator()
{
    Options options;
    options.setIdGenerator([](const EngineIoHttpRequest &request) {
        return "user-" + request.headers.value("x-user");
    });
    TestServer server(options);
    const PollingClient client(server.serverPort(), "X-User: ann\r\n"_ba);
    QCOMPARE(client.sid(), "user-ann"_ba);
    QVERIFY(server.contains("user-ann"_ba));
}

void tst_ServerResponses::refusesABadIdOfTheGenerator_data()
{
    QTest::addColumn<QByteArray>("id");

    QTest::newRow("empty") << ""_ba;
    QTest::newRow("space") << "a b"_ba;
    QTest::newRow("line break") << "a\r\nX: y"_ba;
    QTest::newRow("too long") << QByteArray(256, 'a');
    QTest::newRow("used") << "used"_ba;
}

void tst_ServerResponses::refusesABadIdOfTheGenerator()
{
    QFETCH(QByteArray, id);
    QByteArray next = "used"_ba;
    Options options;
    options.setIdGenerator([&](const EngineIoHttpRequest &) { return next; });
    TestServer server(options);
    const PollingClient first(server.serverPort());
    QCOMPARE(first.sid(), "used"_ba);
    next = id;
    QTest::ignoreMessage(QtCriticalMsg, QRegularExpression(u"id generator"_s));
    RawHttpClient client(server.serverPort());
    client.get(Handshake);
    QCOMPARE(client.response().status, 500);
    QCOMPARE(server.sids(), QList<QByteArray>{"used"_ba});
}

void tst_ServerResponses::setsACookieWithTheHandshakeAlone()
{
    Options options;
    options.setCookie(EngineIoCookie("io"_ba));
    TestServer server(options);
    PollingClient client(server.serverPort());
    QCOMPARE(client.handshakeResponse().headers.value("set-cookie"),
             "io=" + client.sid() + "; Path=/; SameSite=Lax");
    server.send(client.sid(), u"hi"_s);
    client.startPoll();
    QVERIFY(!client.pollResponse().headers.contains("set-cookie"));
    QVERIFY(!PollingClient(TestServer().serverPort())
                 .handshakeResponse()
                 .headers.contains("set-cookie"));
}

void tst_ServerResponses::asksCookieAttributesAtEachUse()
{
    int calls = 0;
    EngineIoCookie cookie("io"_ba);
    cookie.setAttribute("Expires"_ba, [&calls] { return "call " + QByteArray::number(++calls); });
    cookie.setAttribute("HttpOnly"_ba, true);
    Options options;
    options.setCookie(cookie);
    TestServer server(options);
    for (int i = 1; i <= 2; ++i) {
        const PollingClient client(server.serverPort());
        const QByteArray value = client.handshakeResponse().headers.value("set-cookie");
        QVERIFY2(value.contains("Expires=call " + QByteArray::number(i)), value.constData());
        QVERIFY(value.endsWith("; HttpOnly"));
    }
}

void tst_ServerResponses::letsHooksChangeTheHeaders()
{
    Options options;
    options.setHeadersHook([](EngineIoHttpHeaders &headers, const EngineIoHttpRequest &request) {
        headers.set("X-All"_ba, request.method);
    });
    options.setInitialHeadersHook([](EngineIoHttpHeaders &headers, const EngineIoHttpRequest &) {
        headers.set("X-Initial"_ba, "yes"_ba);
    });
    TestServer server(options);
    PollingClient client(server.serverPort());
    QCOMPARE(client.handshakeResponse().headers.value("x-all"), "GET"_ba);
    QCOMPARE(client.handshakeResponse().headers.value("x-initial"), "yes"_ba);
    const RawResponse post = client.post("4hi"_ba);
    QCOMPARE(post.headers.value("x-all"), "POST"_ba);
    QVERIFY(!post.headers.contains("x-initial"));
}

void tst_ServerResponses::givesCookieAndHooksToWebSocketHandshakesToo()
{
    EngineIoServerOptions options;
    options.setCookie(EngineIoCookie("io"_ba));
    options.setHeadersHook([](EngineIoHttpHeaders &headers, const EngineIoHttpRequest &) {
        headers.set("X-Every"_ba, "1"_ba);
    });
    options.setInitialHeadersHook([](EngineIoHttpHeaders &headers, const EngineIoHttpRequest &) {
        headers.set("X-First"_ba, "1"_ba);
    });
    EngineIoServer server(options);
    QVERIFY(server.listen());
    RawWebSocketClient opening(server.serverPort());
    QCOMPARE(opening.open(), 101);
    QVERIFY(opening.responseHead().contains("Set-Cookie: io=" + server.sids().first()));
    QVERIFY(opening.responseHead().contains("X-Every: 1"));
    QVERIFY(opening.responseHead().contains("X-First: 1"));

    PollingClient client(server.serverPort());
    RawWebSocketClient upgrading(server.serverPort());
    QCOMPARE(upgrading.open(RawWebSocketClient::EngineIoTarget + "&sid=" + client.sid()), 101);
    QVERIFY(upgrading.responseHead().contains("X-Every: 1"));
    QVERIFY(!upgrading.responseHead().contains("Set-Cookie"));
    QVERIFY(!upgrading.responseHead().contains("X-First"));
}

void tst_ServerResponses::survivesAHookThatThrows()
{
    Options options;
    options.setHeadersHook(
        [](EngineIoHttpHeaders &, const EngineIoHttpRequest &) { throw std::runtime_error("no"); });
    TestServer server(options);
    QTest::ignoreMessage(QtCriticalMsg, QRegularExpression(u"headers hook"_s));
    const PollingClient client(server.serverPort());
    QVERIFY(!client.sid().isEmpty());
}

using Change = std::function<void(Options &)>;
Q_DECLARE_METATYPE(Change)

void tst_ServerResponses::answersOriginsByTheirMode_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<QByteArray>("origin"); // the Host is "localhost"
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("allowed"); // Access-Control-Allow-Origin

    const auto row = [](const char *name, const Change &change, const QByteArray &origin,
                        int status, const QByteArray &allowed) {
        QTest::newRow(name) << change << origin << status << allowed;
    };
    const Change list = [](Options &o) {
        o.setCorsAllowedOrigins({"https://a.org"_ba});
    };
    const Change predicate = [](Options &o) {
        o.setCorsOriginPredicate([](const QByteArray &origin, const EngineIoHttpRequest &) {
            return origin.endsWith(".a.org");
        });
    };
    row(
        "same", [](Options &) {}, "http://localhost"_ba, 200, "http://localhost"_ba);
    row(
        "not the same", [](Options &) {}, "https://a.org"_ba, 403, ""_ba);
    row("in the list", list, "https://a.org"_ba, 200, "https://a.org"_ba);
    row("not in the list", list, "https://b.org"_ba, 403, ""_ba);
    row(
        "any", [](Options &o) { o.setCorsAnyOrigin(); }, "https://b.org"_ba, 200,
        "https://b.org"_ba);
    row(
        "off", [](Options &o) { o.setCorsOff(); }, "https://b.org"_ba, 200, ""_ba);
    row("predicate says yes", predicate, "https://b.a.org"_ba, 200, "https://b.a.org"_ba);
    row("predicate says no", predicate, "https://b.org"_ba, 403, ""_ba);
}

void tst_ServerResponses::answersOriginsByTheirMode()
{
    QFETCH(Change, change);
    QFETCH(QByteArray, origin);
    QFETCH(QByteArray, allowed);
    Options options;
    change(options);
    TestServer server(options);
    RawHttpClient client(server.serverPort());
    client.get(Handshake, "Origin: " + origin + "\r\n");
    const RawResponse response = client.response();
    QTEST(response.status, "status");
    QCOMPARE(response.headers.value("access-control-allow-origin"), allowed);
    QCOMPARE(response.headers.value("access-control-allow-credentials"),
             allowed.isEmpty() ? ""_ba : "true"_ba);
}

void tst_ServerResponses::answersAPreflight()
{
    Options options;
    options.setCorsAllowedOrigins({"https://a.org"_ba});
    TestServer server(options);
    RawHttpClient client(server.serverPort());
    client.send("OPTIONS " + Handshake
                + " HTTP/1.1\r\nHost: localhost\r\nOrigin: https://a.org\r\n"
                  "Access-Control-Request-Method: POST\r\n"
                  "Access-Control-Request-Headers: content-type\r\n\r\n");
    const RawResponse response = client.response();
    QCOMPARE(response.status, 204);
    QCOMPARE(response.headers.value("access-control-allow-origin"), "https://a.org"_ba);
    QVERIFY(response.headers.hasToken("access-control-allow-methods", "POST"));
    QVERIFY(response.headers.hasToken("access-control-allow-headers", "content-type"));
    QVERIFY(server.sids().isEmpty());
}

void tst_ServerResponses::compressesLargePolls_data()
{
    QTest::addColumn<bool>("enabled");
    QTest::addColumn<qsizetype>("size"); // of the message
    QTest::addColumn<Compression>("compression");
    QTest::addColumn<QByteArray>("accepted");
    QTest::addColumn<QByteArray>("coding");

    const auto allowed = Compression::Allowed;
    QTest::newRow("gzip") << true << qsizetype(500) << allowed << "gzip, deflate"_ba
                          << "gzip"_ba;
    QTest::newRow("deflate") << true << qsizetype(500) << allowed << "gzip;q=0, deflate"_ba
                             << "deflate"_ba;
    QTest::newRow("small") << true << qsizetype(50) << allowed << "gzip"_ba
                           << ""_ba;
    QTest::newRow("never") << true << qsizetype(500) << Compression::Never << "gzip"_ba
                           << ""_ba;
    QTest::newRow("not accepted") << true << qsizetype(500) << allowed << "identity"_ba
                                  << ""_ba;
    QTest::newRow("off") << false << qsizetype(500) << allowed << "gzip"_ba
                         << ""_ba;
}

void tst_ServerResponses::compressesLargePolls()
{
    QFETCH(bool, enabled);
    QFETCH(qsizetype, size);
    QFETCH(Compression, compression);
    QFETCH(QByteArray, accepted);
    QFETCH(QByteArray, coding);
    Options options;
    options.setHttpCompression(enabled);
    options.setCompressionThreshold(100);
    TestServer server(options);
    PollingClient client(server.serverPort());
    const QString text(size, u'x');
    server.send(client.sid(), text, compression);
    client.startPoll("Accept-Encoding: " + accepted + "\r\n");
    const RawResponse response = client.pollResponse();
    QCOMPARE(response.headers.value("content-encoding"), coding);
    const auto kind = coding == "gzip" ? ContentCoding::Gzip
                                       : (coding == "deflate" ? ContentCoding::Deflate
                                                              : ContentCoding::Identity);
    const auto body
        = kind == ContentCoding::Identity ? response.body : *decode(kind, response.body, size + 1);
    QCOMPARE(body, '4' + text.toUtf8());
}

void tst_ServerResponses::servesAnotherPath()
{
    Options options;
    options.setPath("/chat/live"_ba);
    TestServer server(options);
    RawHttpClient client(server.serverPort());
    client.get("/chat/live?EIO=4&transport=polling"_ba);
    QCOMPARE(client.response().status, 200);
    client.get(Handshake);
    QCOMPARE(client.response().status, 404);
}

QTEST_GUILESS_MAIN(tst_ServerResponses)
#include "tst_serverresponses.moc"
