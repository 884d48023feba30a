// SPDX-License-Identifier: MIT
// Limits of EngineIoServer on connections, requests and sessions: at the limit all is well, one
// beyond it is refused, and nothing else is disturbed.
#include "shared/pollingclient.h"
#include "shared/rawwebsocketclient.h"
#include "shared/testserver.h"

#include <QJsonDocument>
#include <QSignalSpy>
#include <QTest>

#include <vector>

using namespace EngineIo;
using namespace Qt::StringLiterals;

static const QByteArray handshakeTarget = "/engine.io/?EIO=4&transport=polling"_ba;

class tst_ServerLimits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void limitsConnections();
    void limitsConnectionsOfAnAddress();
    void countsWebSocketsAsConnections();
    void limitsSessions();
    void limitsHandshakesOfAnAddress();
    void limitsRequestsOfAConnection_data();
    void limitsRequestsOfAConnection();
    void tellsWhatWasRefused_data();
    void tellsWhatWasRefused();
    void answersErrorsInJson();
    void believesTrustedProxies();
    void believesNobodyElse();
};

// The lines that requestRefused() has told.
static QStringList refusals(const QSignalSpy &spy)
{
    QStringList lines;
    for (const auto &arguments : spy)
        lines.append(u"%1 %2"_s.arg(arguments[0].toInt()).arg(arguments[1].toString()));
    return lines;
}

void tst_ServerLimits::limitsConnections()
{
    EngineIoServerOptions options;
    options.setMaxConnections(3);
    TestServer server(options);
    const QSignalSpy refused(&server, &EngineIoServer::requestRefused);

    PollingClient client(server.serverPort()); // two connections
    auto third = std::make_unique<RawHttpClient>(server.serverPort());
    third->get("/"_ba);
    QCOMPARE(third->response().status, 404);
    QVERIFY(refused.isEmpty());

    RawHttpClient fourth(server.serverPort());
    const RawResponse response = fourth.response();
    QCOMPARE(response.status, 503);
    QCOMPARE(response.headers.value("connection"), "close"_ba);
    QTRY_COMPARE(refusals(refused), QStringList{u"503 more than 3 connections"_s});
    QVERIFY(refused.first()[2].toString().startsWith(u"127.0.0.1:"_s));
    fourth.close();
    QVERIFY(fourth.waitUntilClosed());

    server.send(client.sid(), u"still here"_s);
    QCOMPARE(client.poll(), "4still here"_ba);
    third.reset();
    const auto isServed = [&server] {
        RawHttpClient fifth(server.serverPort());
        fifth.get("/"_ba);
        return fifth.response().status == 404;
    };
    QVERIFY(QTest::qWaitFor(isServed)); // the place of the third
}

void tst_ServerLimits::limitsConnectionsOfAnAddress()
{
    EngineIoServerOptions options;
    options.setMaxConnectionsPerAddress(1);
    TestServer server(options);
    RawHttpClient first(server.serverPort());
    first.get("/"_ba);
    QCOMPARE(first.response().status, 404);
    RawHttpClient second(server.serverPort());
    QCOMPARE(second.response().status, 429);
}

void tst_ServerLimits::countsWebSocketsAsConnections()
{
    EngineIoServerOptions options;
    options.setMaxConnections(1);
    TestServer server(options);
    auto client = std::make_unique<RawWebSocketClient>(server.serverPort());
    QCOMPARE(client->open(), 101);
    QTRY_COMPARE(server.clientCount(), 1);
    {
        RawHttpClient second(server.serverPort());
        QCOMPARE(second.response().status, 503);
    }
    client.reset();
    QTRY_COMPARE(server.clientCount(), 0);
    const auto isServed = [&server] {
        RawHttpClient third(server.serverPort());
        third.get("/"_ba);
        return third.response().status == 404;
    };
    QVERIFY(QTest::qWaitFor(isServed));
}

void tst_ServerLimits::limitsSessions()
{
    EngineIoServerOptions options;
    options.setMaxSessions(2);
    TestServer server(options);
    const QSignalSpy refused(&server, &EngineIoServer::requestRefused);
    PollingClient first(server.serverPort());
    PollingClient second(server.serverPort());
    QVERIFY(refused.isEmpty());

    RawHttpClient third(server.serverPort());
    third.get(handshakeTarget);
    const RawResponse response = third.response();
    QCOMPARE(response.status, 503);
    QCOMPARE(response.headers.value("retry-after"), "1"_ba);
    QVERIFY(third.waitUntilClosed());
    QTRY_COMPARE(refusals(refused), QStringList{u"503 more than 2 sessions"_s});
    QCOMPARE(server.clientCount(), 2);

    server.send(first.sid(), u"still here"_s);
    QCOMPARE(first.poll(), "4still here"_ba);
    server.disconnectClient(second.sid());
    second.poll();
    QTRY_COMPARE(server.clientCount(), 1);
    const PollingClient fourth(server.serverPort());
    QCOMPARE(fourth.handshakeResponse().status, 200);
}

void tst_ServerLimits::limitsHandshakesOfAnAddress()
{
    EngineIoServerOptions options;
    options.setMaxHandshakesPerSecond(2);
    TestServer server(options);
    const QSignalSpy refused(&server, &EngineIoServer::requestRefused);
    std::vector<std::unique_ptr<RawHttpClient>> clients;
    QList<int> statuses;
    for (int i = 0; i < 20; ++i) { // within much less than a second
        clients.push_back(std::make_unique<RawHttpClient>(server.serverPort()));
        clients.back()->get(handshakeTarget);
    }
    for (const auto &client : clients)
        statuses.append(client->response().status);
    QVERIFY(statuses.count(200) >= 2);
    QVERIFY(statuses.count(429) >= 10);
    QCOMPARE(statuses.count(200) + statuses.count(429), 20);
    QTRY_COMPARE(refused.size(), statuses.count(429));

    const auto opensSession = [&server] {
        RawHttpClient client(server.serverPort());
        client.get(handshakeTarget);
        return client.response().status == 200;
    };
    QVERIFY(QTest::qWaitFor(opensSession)); // QTRY_VERIFY would ask once more
}

void tst_ServerLimits::limitsRequestsOfAConnection_data()
{
    QTest::addColumn<int>("limit");
    QTest::newRow("1") << 1;
    QTest::newRow("3") << 3;
}

void tst_ServerLimits::limitsRequestsOfAConnection()
{
    QFETCH(int, limit);
    EngineIoServerOptions options;
    options.setMaxRequestsPerConnection(limit);
    TestServer server(options);
    RawHttpClient client(server.serverPort());
    for (int i = 1; i < limit; ++i) {
        client.get("/"_ba);
        QVERIFY(client.response().headers.value("connection") != "close"_ba);
    }
    client.get("/"_ba);
    QCOMPARE(client.response().headers.value("connection"), "close"_ba);
    QVERIFY(client.waitUntilClosed());
}

void tst_ServerLimits::tellsWhatWasRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("line");

    QTest::newRow("nonsense") << "nonsense\r\n\r\n"_ba << u"400 a malformed request"_s;
    QTest::newRow("body") << "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 101\r\n\r\n"_ba
                          << u"413 a body of more than 100 bytes"_s;
    QTest::newRow("request line") << "GET /" + QByteArray(200, 'x')
                                  << u"414 a request line of more than 100 bytes"_s;
    QTest::newRow("fields") << "GET / HTTP/1.1\r\n" + QByteArray("X: y\r\n").repeated(6)
                            << u"431 more than 5 header fields or 1000 bytes of them"_s;
    QTest::newRow("time") << "GET / HT"_ba << u"408 a request took too long to arrive"_s;
}

void tst_ServerLimits::tellsWhatWasRefused()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, line);
    EngineIoServerOptions options;
    options.setMaxHttpBufferSize(100);
    options.setMaxRequestLine(100);
    options.setMaxHeaderCount(5);
    options.setMaxHeaderBytes(1'000);
    options.setHeadTimeout(std::chrono::milliseconds(200));
    TestServer server(options);
    const QSignalSpy refused(&server, &EngineIoServer::requestRefused);
    PollingClient other(server.serverPort());
    RawHttpClient client(server.serverPort());
    client.send(bytes);
    QCOMPARE(client.response().status, line.left(3).toInt());
    QTRY_COMPARE(refusals(refused), QStringList{line});
    server.send(other.sid(), u"not disturbed"_s);
    QCOMPARE(other.poll(), "4not disturbed"_ba);
}

void tst_ServerLimits::answersErrorsInJson()
{
    TestServer server;
    RawHttpClient client(server.serverPort());
    client.get("/elsewhere"_ba);
    const RawResponse response = client.response();
    QCOMPARE(response.status, 404);
    QCOMPARE(response.headers.value("content-type"), "application/json"_ba);
    QCOMPARE(response.headers.value("x-content-type-options"), "nosniff"_ba);
    QCOMPARE(response.body, "{\"message\":\"Not Found\"}"_ba);
}

static QString peerOfHandshake(EngineIoServerOptions options)
{
    TestServer server(options);
    QString peer;
    server.onConnect([&peer](EngineIoConnectRequest request) {
        peer = QString::fromLatin1(request.request().peerAddress)
               + (request.request().secure ? u" secure"_s : QString());
        request.accept();
    });
    PollingClient client(server.serverPort(),
                         "X-Forwarded-For: 192.0.2.7\r\nX-Forwarded-Proto: https\r\n"_ba);
    return peer;
}

void tst_ServerLimits::believesTrustedProxies()
{
    EngineIoServerOptions options;
    options.setTrustedProxies({"127.0.0.0/8"_ba});
    QCOMPARE(peerOfHandshake(options), u"192.0.2.7 secure"_s);
}

void tst_ServerLimits::believesNobodyElse()
{
    EngineIoServerOptions options;
    options.setTrustedProxies({"10.0.0.0/8"_ba});
    QCOMPARE(peerOfHandshake(options), u"127.0.0.1"_s);
}

QTEST_GUILESS_MAIN(tst_ServerLimits)
#include "tst_serverlimits.moc"
