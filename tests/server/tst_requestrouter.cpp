// SPDX-License-Identifier: MIT
#include "server/requestrouter.h"

#include <QTest>

using namespace EngineIo;
using namespace Qt::StringLiterals;
using Kind = Route::Kind;
using Error = ConnectionError;

class tst_RequestRouter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void routesRequests_data();
    void routesRequests();
    void matchesThePath_data();
    void matchesThePath();
    void asksTheOriginBeforeAnythingElse_data();
    void asksTheOriginBeforeAnythingElse();
    void tellsTheVersionOfAHandshake_data();
    void tellsTheVersionOfAHandshake();
    void offersOnlyTheConfiguredTransports();
    void refusesUpgradesThatAreOff();
};

// Sessions "p" and "w" poll and use a WebSocket.
static std::optional<TransportType> transportOf(const QByteArray &sid)
{
    if (sid == "p")
        return TransportType::Polling;
    if (sid == "w")
        return TransportType::WebSocket;
    return std::nullopt;
}

static RequestRouter router(const EngineIoServerOptions &options = {})
{
    return RequestRouter(options, &transportOf);
}

static EngineIoHttpRequest request(const QByteArray &method, const QByteArray &target,
                                   bool webSocket = false)
{
    EngineIoHttpRequest request;
    request.method = method;
    request.target = target;
    request.headers.set("Host"_ba, "localhost"_ba);
    if (webSocket)
        request.headers.set("Upgrade"_ba, "websocket"_ba);
    return request;
}

void tst_RequestRouter::routesRequests_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<bool>("webSocket"); // an Upgrade field
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<Error>("error"); // of a refusal

    const auto row = [](const char *name, const QByteArray &method, const QByteArray &query,
                        bool webSocket, Kind kind, Error error = Error::BadRequest) {
        QTest::newRow(name) << method << query << webSocket << kind << error;
    };
    const QByteArray polling = "EIO=4&transport=polling"_ba;
    const QByteArray socket = "EIO=4&transport=websocket"_ba;

    row("polling handshake", "GET"_ba, polling, false, Kind::OpenPolling);
    row("websocket handshake", "GET"_ba, socket, true, Kind::OpenWebSocket);
    row("poll", "GET"_ba, polling + "&sid=p", false, Kind::Poll);
    row("poll without EIO", "GET"_ba, "transport=polling&sid=p"_ba, false, Kind::Poll);
    row("post", "POST"_ba, polling + "&sid=p", false, Kind::Post);
    row("upgrade", "GET"_ba, socket + "&sid=p", true, Kind::Upgrade);
    row("second upgrade", "GET"_ba, socket + "&sid=w", true, Kind::Upgrade);
    row("preflight", "OPTIONS"_ba, ""_ba, false, Kind::Preflight);

    row("no transport", "GET"_ba, "EIO=4"_ba, false, Kind::Refuse, Error::UnknownTransport);
    row("other transport", "GET"_ba, "EIO=4&transport=tube"_ba, false, Kind::Refuse,
        Error::UnknownTransport);
    row("name of an object's member", "GET"_ba, "EIO=4&transport=constructor"_ba, false,
        Kind::Refuse, Error::UnknownTransport);
    row("unknown sid", "GET"_ba, polling + "&sid=x", false, Kind::Refuse, Error::UnknownSid);
    row("empty sid", "GET"_ba, polling + "&sid=", false, Kind::Refuse, Error::UnknownSid);
    row("post of an unknown sid", "POST"_ba, polling + "&sid=x", false, Kind::Refuse,
        Error::UnknownSid);
    row("upgrade of an unknown sid", "GET"_ba, socket + "&sid=x", true, Kind::Refuse,
        Error::UnknownSid);
    row("post as a handshake", "POST"_ba, polling, false, Kind::Refuse, Error::BadHandshakeMethod);
    row("websocket without Upgrade", "GET"_ba, socket, false, Kind::Refuse, Error::BadRequest);
    row("polling with Upgrade", "GET"_ba, polling, true, Kind::Refuse, Error::BadRequest);
    row("poll of a websocket session", "GET"_ba, polling + "&sid=w", false, Kind::Refuse,
        Error::BadRequest);
    row("transport=websocket without Upgrade", "GET"_ba, socket + "&sid=p", false, Kind::Refuse,
        Error::BadRequest);
    row("upgrade with transport=polling", "GET"_ba, polling + "&sid=p", true, Kind::Refuse,
        Error::BadRequest);
    row("no EIO", "GET"_ba, "transport=polling"_ba, false, Kind::Refuse,
        Error::UnsupportedProtocolVersion);
    row("EIO=3", "GET"_ba, "EIO=3&transport=polling"_ba, false, Kind::Refuse,
        Error::UnsupportedProtocolVersion);
    row("EIO=abc", "GET"_ba, "EIO=abc&transport=polling"_ba, false, Kind::Refuse,
        Error::UnsupportedProtocolVersion);
    row("put", "PUT"_ba, polling + "&sid=p", false, Kind::MethodNotAllowed);
    row("head", "HEAD"_ba, polling + "&sid=p", false, Kind::MethodNotAllowed);
}

void tst_RequestRouter::routesRequests()
{
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, query);
    QFETCH(bool, webSocket);
    QFETCH(Kind, kind);
    QFETCH(Error, error);
    const Route route = router().route(request(method, "/engine.io/?" + query, webSocket));
    QCOMPARE(route.kind, kind);
    if (kind == Kind::Refuse)
        QCOMPARE(route.error, error);
    if (kind == Kind::Poll || kind == Kind::Post)
        QCOMPARE(route.sid, "p"_ba);
}

void tst_RequestRouter::tellsTheVersionOfAHandshake_data()
{
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<bool>("webSocket");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<ProtocolVersion>("version");

    QTest::newRow("3, polling") << "EIO=3&transport=polling"_ba << false << Kind::OpenPolling
                                << ProtocolVersion::V3;
    QTest::newRow("3, websocket") << "EIO=3&transport=websocket"_ba << true << Kind::OpenWebSocket
                                  << ProtocolVersion::V3;
    QTest::newRow("4, polling") << "EIO=4&transport=polling"_ba << false << Kind::OpenPolling
                                << ProtocolVersion::V4;
    for (const char *const other : {"EIO=2", "EIO=5", "EIO=33", "EIO=", "EIO=abc", "x=3"})
        QTest::newRow(other) << other + "&transport=polling"_ba << false << Kind::Refuse
                             << ProtocolVersion::V4;
}

void tst_RequestRouter::tellsTheVersionOfAHandshake()
{
    QFETCH(QByteArray, query);
    QFETCH(bool, webSocket);
    QFETCH(Kind, kind);
    QFETCH(ProtocolVersion, version);
    EngineIoServerOptions options;
    options.setAllowEio3(true);
    const Route route = router(options).route(request("GET"_ba, "/engine.io/?" + query, webSocket));
    QCOMPARE(route.kind, kind);
    if (kind == Kind::Refuse)
        QCOMPARE(route.error, Error::UnsupportedProtocolVersion);
    else
        QCOMPARE(route.version, version);
}

void tst_RequestRouter::matchesThePath_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<bool>("matches");

    QTest::newRow("exact") << "/engine.io/"_ba
                           << "/engine.io/"_ba << true;
    QTest::newRow("without the last slash") << "/engine.io/"_ba
                                            << "/engine.io"_ba << true;
    QTest::newRow("percent-encoded") << "/engine.io/"_ba
                                     << "/engine%2Eio/"_ba << true;
    QTest::newRow("longer") << "/engine.io/"_ba
                            << "/engine.io/x"_ba << false;
    QTest::newRow("shorter") << "/engine.io/"_ba
                             << "/engine"_ba << false;
    QTest::newRow("other case") << "/engine.io/"_ba
                                << "/Engine.io/"_ba << false;
    QTest::newRow("root") << "/"_ba
                          << "/"_ba << true;
    QTest::newRow("below the root") << "/"_ba
                                    << "/x"_ba << false;
    QTest::newRow("own path") << "/a/b"_ba
                              << "/a/b"_ba << true;
    QTest::newRow("own path, one slash more") << "/a/b"_ba
                                              << "/a/b/"_ba << false;
}

void tst_RequestRouter::matchesThePath()
{
    QFETCH(QByteArray, path);
    QFETCH(QByteArray, target);
    QFETCH(bool, matches);
    EngineIoServerOptions options;
    options.setPath(path);
    const Route route
        = router(options).route(request("GET"_ba, target + "?EIO=4&transport=polling"));
    QCOMPARE(route.kind, matches ? Kind::OpenPolling : Kind::Fallback);
}

void tst_RequestRouter::asksTheOriginBeforeAnythingElse_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<bool>("webSocket");

    QTest::newRow("handshake") << "GET"_ba
                               << "EIO=4&transport=polling"_ba << false;
    QTest::newRow("websocket") << "GET"_ba
                               << "EIO=4&transport=websocket"_ba << true;
    QTest::newRow("poll") << "GET"_ba
                          << "transport=polling&sid=p"_ba << false;
    QTest::newRow("preflight") << "OPTIONS"_ba
                               << ""_ba << false;
    QTest::newRow("nonsense") << "GET"_ba
                              << "transport=tube"_ba << false;
}

void tst_RequestRouter::asksTheOriginBeforeAnythingElse()
{
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, query);
    QFETCH(bool, webSocket);
    EngineIoHttpRequest fromElsewhere = request(method, "/engine.io/?" + query, webSocket);
    fromElsewhere.headers.set("Origin"_ba, "https://evil.example"_ba);
    const Route route = router().route(fromElsewhere);
    QCOMPARE(route.kind, Kind::Refuse);
    QCOMPARE(route.error, Error::Forbidden);

    EngineIoServerOptions options;
    options.setCorsAnyOrigin();
    QVERIFY(router(options).route(fromElsewhere).error != Error::Forbidden);
}

void tst_RequestRouter::offersOnlyTheConfiguredTransports()
{
    EngineIoServerOptions options;
    options.setTransports({TransportType::WebSocket});
    const Route polling
        = router(options).route(request("GET"_ba, "/engine.io/?EIO=4&transport=polling"_ba));
    QCOMPARE(polling.error, Error::UnknownTransport);
    QCOMPARE(polling.kind, Kind::Refuse);
    const Route socket = router(options).route(
        request("GET"_ba, "/engine.io/?EIO=4&transport=websocket"_ba, true));
    QCOMPARE(socket.kind, Kind::OpenWebSocket);
}

void tst_RequestRouter::refusesUpgradesThatAreOff()
{
    EngineIoServerOptions options;
    options.setAllowUpgrades(false);
    const Route route = router(options).route(
        request("GET"_ba, "/engine.io/?EIO=4&transport=websocket&sid=p"_ba, true));
    QCOMPARE(route.kind, Kind::Refuse);
    QCOMPARE(route.error, Error::BadRequest);
}

QTEST_APPLESS_MAIN(tst_RequestRouter)
#include "tst_requestrouter.moc"
