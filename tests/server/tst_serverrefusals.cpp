// SPDX-License-Identifier: MIT
// Requests that EngineIoServer refuses, with the codes of Node's engine.io.
#include "shared/pollingclient.h"
#include "shared/rawwebsocketclient.h"
#include "shared/testserver.h"

#include <QJsonDocument>
#include <QTest>

using namespace EngineIo;
using namespace Qt::StringLiterals;

class tst_ServerRefusals : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answersByCodeStatusAndSignal_data();
    void answersByCodeStatusAndSignal();
    void givesTheRequestToTheSignal();
    void refusesAWebSocketHandshake_data();
    void refusesAWebSocketHandshake();
    void refusesOtherMethods();
    void refusesATransportThatIsOff();
};

void tst_ServerRefusals::answersByCodeStatusAndSignal_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<QByteArray>("headers");
    QTest::addColumn<int>("status");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("message");

    QTest::newRow("0") << "GET"_ba
                       << "EIO=4&transport=tube"_ba
                       << ""_ba << 400 << 0 << u"Transport unknown"_s;
    QTest::newRow("0, none") << "GET"_ba
                             << ""_ba
                             << ""_ba << 400 << 0 << u"Transport unknown"_s;
    QTest::newRow("1") << "GET"_ba
                       << "EIO=4&transport=polling&sid=x"_ba
                       << ""_ba << 400 << 1 << u"Session ID unknown"_s;
    QTest::newRow("1, POST") << "POST"_ba
                             << "EIO=4&transport=polling&sid=x"_ba
                             << ""_ba << 400 << 1 << u"Session ID unknown"_s;
    QTest::newRow("2") << "POST"_ba
                       << "EIO=4&transport=polling"_ba
                       << ""_ba << 400 << 2 << u"Bad handshake method"_s;
    QTest::newRow("3") << "GET"_ba
                       << "EIO=4&transport=websocket"_ba
                       << ""_ba << 400 << 3 << u"Bad request"_s;
    QTest::newRow("4") << "GET"_ba
                       << "EIO=4&transport=polling"_ba
                       << "Origin: https://evil.example\r\n"_ba << 403 << 4 << u"Forbidden"_s;
    QTest::newRow("5") << "GET"_ba
                       << "EIO=5&transport=polling"_ba
                       << ""_ba << 400 << 5 << u"Unsupported protocol version"_s;
}

void tst_ServerRefusals::answersByCodeStatusAndSignal()
{
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, query);
    QFETCH(QByteArray, headers);
    QFETCH(int, code);
    QFETCH(QString, message);
    TestServer server;
    RawHttpClient client(server.serverPort());
    client.send(method + " /engine.io/?" + query + " HTTP/1.1\r\nHost: localhost\r\n" + headers
                + "Content-Length: 0\r\n\r\n");
    const RawResponse response = client.response();
    QTEST(response.status, "status");
    QVERIFY(response.headers.value("content-type").startsWith("application/json"));
    QCOMPARE(QJsonDocument::fromJson(response.body).object(),
             (QJsonObject{{u"code"_s, code}, {u"message"_s, message}}));
    QTRY_COMPARE(server.log, QStringList{u"rejected %1 %2"_s.arg(code).arg(message)});
    client.get("/engine.io/?EIO=4&transport=polling"_ba); // the connection goes on
    QCOMPARE(client.response().status, 200);
}

void tst_ServerRefusals::givesTheRequestToTheSignal()
{
    TestServer server;
    EngineIoHttpRequest refused;
    connect(&server, &EngineIoServer::connectionRejected, &server,
            [&](ConnectionError, const QString &, const EngineIoHttpRequest &request) {
                refused = request;
            });
    RawHttpClient client(server.serverPort());
    client.get("/engine.io/?transport=tube"_ba, "X-Key: a\r\n"_ba);
    client.response();
    QCOMPARE(refused.queryValue("transport"), "tube"_ba);
    QCOMPARE(refused.headers.value("x-key"), "a"_ba);
    QCOMPARE(refused.peerAddress, "127.0.0.1"_ba);
}

void tst_ServerRefusals::refusesAWebSocketHandshake_data()
{
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<QByteArray>("replaced"); // in a well-formed handshake
    QTest::addColumn<QByteArray>("by");
    QTest::addColumn<int>("status");

    const QByteArray good = RawWebSocketClient::EngineIoTarget;
    QTest::newRow("version 8") << good << "Version: 13"_ba
                               << "Version: 8"_ba << 426;
    QTest::newRow("short key") << good << "dGhlIHNhbXBsZSBub25jZQ=="_ba
                               << "dGhl"_ba << 400;
    QTest::newRow("Connection") << good << "Connection: Upgrade"_ba
                                << "Connection: close"_ba << 400;
    QTest::newRow("other origin") << good << "Host: localhost"_ba
                                  << "Host: localhost\r\nOrigin: https://evil.example"_ba << 403;
    QTest::newRow("unknown sid") << good + "&sid=x"
                                 << ""_ba
                                 << ""_ba << 400;
    QTest::newRow("EIO 3") << "/engine.io/?EIO=5&transport=websocket"_ba
                           << ""_ba
                           << ""_ba << 400;
    QTest::newRow("polling") << "/engine.io/?EIO=4&transport=polling"_ba
                             << ""_ba
                             << ""_ba << 400;
    QTest::newRow("other path") << "/chat"_ba
                                << ""_ba
                                << ""_ba << 404;
}

void tst_ServerRefusals::refusesAWebSocketHandshake()
{
    QFETCH(QByteArray, target);
    QFETCH(QByteArray, replaced);
    QFETCH(QByteArray, by);
    TestServer server;
    QByteArray handshake = RawWebSocketClient::handshake(target);
    if (!replaced.isEmpty()) {
        QVERIFY(handshake.contains(replaced));
        handshake.replace(replaced, by);
    }
    RawHttpClient client(server.serverPort());
    client.send(handshake);
    const RawResponse response = client.response();
    QTEST(response.status, "status");
    if (response.status == 426)
        QCOMPARE(response.headers.value("sec-websocket-version"), "13"_ba);
    QTRY_COMPARE(server.clientCount(), 0);
}

void tst_ServerRefusals::refusesOtherMethods()
{
    TestServer server;
    const PollingClient session(server.serverPort());
    RawHttpClient client(server.serverPort());
    client.send("PUT " + session.target() + " HTTP/1.1\r\nHost: a\r\nContent-Length: 0\r\n\r\n");
    const RawResponse response = client.response();
    QCOMPARE(response.status, 405);
    QVERIFY(response.headers.hasToken("allow", "GET"));
    QVERIFY(response.headers.hasToken("allow", "POST"));
    client.send("HEAD " + session.target() + " HTTP/1.1\r\nHost: a\r\n\r\n");
    QCOMPARE(client.responseToHead().status, 405);
    QVERIFY(server.contains(session.sid()));
}

void tst_ServerRefusals::refusesATransportThatIsOff()
{
    EngineIoServerOptions options;
    options.setTransports({TransportType::Polling});
    TestServer server(options);
    RawWebSocketClient socket(server.serverPort());
    QCOMPARE(socket.open(), 400);
    QTRY_COMPARE(server.log, QStringList{u"rejected 0 Transport unknown"_s});
    const PollingClient client(server.serverPort());
    QVERIFY(client.handshake().value(u"upgrades"_s).toArray().isEmpty());
}

QTEST_GUILESS_MAIN(tst_ServerRefusals)
#include "tst_serverrefusals.moc"
