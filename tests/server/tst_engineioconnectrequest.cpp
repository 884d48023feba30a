// SPDX-License-Identifier: MIT
#include "shared/pollingclient.h"
#include "shared/rawwebsocketclient.h"
#include "shared/testserver.h"
#include "shared/threads.h"

#include <QRegularExpression>
#include <QTest>
#include <QThread>

using namespace EngineIo;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

static const QByteArray PollingTarget = "/engine.io/?EIO=4&transport=polling&token=a%20b"_ba;

class tst_EngineIoConnectRequest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsWhoAsks();
    void letsTheClientIn();
    void refusesAPollingClientWithAMessage_data();
    void refusesAPollingClientWithAMessage();
    void refusesAWebSocketClientDuringItsHandshake();
    void isAnsweredOnce();
    void isAnsweredLaterFromAnotherThread_data();
    void isAnsweredLaterFromAnotherThread();
    void rejectsWhenNobodyAnswersInTime();
    void rejectsWhenItIsDroppedWithoutAnAnswer();
    void rejectsWhenTheHandlerThrows();
    void isNotNeededWhenTheClientHasGone_data();
    void isNotNeededWhenTheClientHasGone();
    void savesDataForTheSessionToCome();
    void mayBeAnsweredWhenTheServerIsGone();
};

void tst_EngineIoConnectRequest::tellsWhoAsks()
{
    TestServer server;
    std::optional<EngineIoConnectRequest> seen;
    server.onConnect([&](EngineIoConnectRequest request) {
        seen = request;
        QVERIFY(!request.isAnswered());
        request.accept();
        QVERIFY(request.isAnswered());
    });
    RawHttpClient client(server.serverPort());
    client.get(PollingTarget, "X-Key: secret\r\nCookie: user=ann\r\n"_ba);
    const RawResponse response = client.response();
    QVERIFY(response.body.contains(seen->sid()));
    QCOMPARE(seen->transport(), TransportType::Polling);
    QCOMPARE(seen->request().method, "GET"_ba);
    QCOMPARE(seen->request().path(), "/engine.io/"_ba);
    QCOMPARE(seen->request().queryValue("token"), "a b"_ba);
    QCOMPARE(seen->request().headers.value("x-key"), "secret"_ba);
    QCOMPARE(seen->request().cookie("user"), "ann"_ba);
    QCOMPARE(seen->peerAddress(), QHostAddress(QHostAddress::LocalHost));
    QCOMPARE(seen->peerPort(), client.socket().localPort());
    QVERIFY(seen->peerCertificate().isNull());

    RawWebSocketClient socket(server.serverPort());
    QCOMPARE(socket.open(), 101);
    QCOMPARE(seen->transport(), TransportType::WebSocket);
}

void tst_EngineIoConnectRequest::letsTheClientIn()
{
    TestServer server;
    server.onConnect([](EngineIoConnectRequest request) { request.accept(); });
    const PollingClient polling(server.serverPort());
    QVERIFY(!polling.sid().isEmpty());
    RawWebSocketClient socket(server.serverPort());
    QCOMPARE(socket.open(), 101);
    QVERIFY(socket.nextText().startsWith("0{"));
    QTRY_COMPARE(server.clientCount(), 2);
}

void tst_EngineIoConnectRequest::refusesAPollingClientWithAMessage_data()
{
    QTest::addColumn<QJsonValue>("message");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("text");

    QTest::newRow("none") << QJsonValue() << R"("Unauthorized")"_ba << u"Unauthorized"_s;
    QTest::newRow("text") << QJsonValue(u"bad \"token\""_s) << R"("bad \"token\"")"_ba
                          << u"bad \"token\""_s;
    QTest::newRow("object") << QJsonValue(QJsonObject{{u"code"_s, 7}}) << R"({"code":7})"_ba
                            << u"{\"code\":7}"_s;
    QTest::newRow("array") << QJsonValue(QJsonArray{1, 2}) << "[1,2]"_ba << u"[1,2]"_s;
    QTest::newRow("false") << QJsonValue(false) << "false"_ba << u"false"_s;
}

void tst_EngineIoConnectRequest::refusesAPollingClientWithAMessage()
{
    QFETCH(QJsonValue, message);
    QFETCH(QString, text);
    TestServer server;
    server.onConnect([&](EngineIoConnectRequest request) { request.reject(message); });
    RawHttpClient client(server.serverPort());
    client.get(PollingTarget);
    const RawResponse response = client.response();
    QCOMPARE(response.status, 401);
    QVERIFY(response.headers.value("content-type").startsWith("application/json"));
    QTEST(response.body, "body");
    QTRY_COMPARE(server.log, QStringList{u"rejected 4 "_s + text});
    QTRY_COMPARE(server.clientCount(), 0);
    client.get("/engine.io/"_ba); // the connection goes on
    QCOMPARE(client.response().status, 400);
}

void tst_EngineIoConnectRequest::refusesAWebSocketClientDuringItsHandshake()
{
    TestServer server;
    server.onConnect([](EngineIoConnectRequest request) { request.reject(u"no"_s); });
    RawWebSocketClient client(server.serverPort());
    QCOMPARE(client.open(), 401);
    QTRY_COMPARE(client.responseBody(), R"("no")"_ba);
    QTRY_COMPARE(server.log, QStringList{u"rejected 4 no"_s});
}

void tst_EngineIoConnectRequest::isAnsweredOnce()
{
    TestServer server;
    server.onConnect([](EngineIoConnectRequest request) {
        request.reject(u"first"_s);
        request.accept();
        request.reject(u"second"_s);
    });
    RawHttpClient client(server.serverPort());
    client.get(PollingTarget);
    QCOMPARE(client.response().body, R"("first")"_ba);
    QTRY_COMPARE(server.log, QStringList{u"rejected 4 first"_s});
}

void tst_EngineIoConnectRequest::isAnsweredLaterFromAnotherThread_data()
{
    QTest::addColumn<bool>("webSocket");
    QTest::addColumn<bool>("accepted");

    QTest::newRow("polling, accepted") << false << true;
    QTest::newRow("polling, rejected") << false << false;
    QTest::newRow("websocket, accepted") << true << true;
    QTest::newRow("websocket, rejected") << true << false;
}

void tst_EngineIoConnectRequest::isAnsweredLaterFromAnotherThread()
{
    QFETCH(bool, webSocket);
    QFETCH(bool, accepted);
    TestServer server;
    std::optional<EngineIoConnectRequest> pending;
    server.onConnect([&](const EngineIoConnectRequest &request) { pending = request; });
    RawHttpClient client(server.serverPort());
    client.send(webSocket ? RawWebSocketClient::handshake(RawWebSocketClient::EngineIoTarget)
                          : "GET " + PollingTarget + " HTTP/1.1\r\nHost: a\r\n\r\n");
    QTRY_VERIFY(pending);
    QVERIFY(client.received().isEmpty());
    QTRY_COMPARE(server.clientCount(), 0);

    const std::unique_ptr<TestThread> thread(TestThread::create([&] {
        if (accepted)
            pending->accept();
        else
            pending->reject();
        pending.reset();
    }));
    thread->start();
    thread->wait();
    const int expected = !accepted ? 401 : (webSocket ? 101 : 200);
    QCOMPARE(client.response().status, expected);
    QTRY_COMPARE(server.clientCount(), accepted ? 1 : 0);
}

void tst_EngineIoConnectRequest::rejectsWhenNobodyAnswersInTime()
{
    EngineIoServerOptions options;
    options.setConnectTimeout(30ms);
    TestServer server(options);
    std::optional<EngineIoConnectRequest> pending;
    server.onConnect([&](const EngineIoConnectRequest &request) { pending = request; });
    RawHttpClient client(server.serverPort());
    client.get(PollingTarget);
    const RawResponse response = client.response();
    QCOMPARE(response.status, 401);
    QVERIFY(response.body.contains("in time"));
    pending->accept(); // too late
    QTRY_COMPARE(server.clientCount(), 0);
    QTRY_COMPARE(server.log.size(), 1);
}

void tst_EngineIoConnectRequest::rejectsWhenItIsDroppedWithoutAnAnswer()
{
    TestServer server;
    server.onConnect([](const EngineIoConnectRequest &) {});
    RawHttpClient client(server.serverPort());
    client.get(PollingTarget);
    QCOMPARE(client.response().status, 401);
    QTRY_COMPARE(server.clientCount(), 0);
}

void tst_EngineIoConnectRequest::rejectsWhenTheHandlerThrows()
{
    TestServer server;
    server.onConnect([](const EngineIoConnectRequest &) { throw std::runtime_error("no luck"); });
    QTest::ignoreMessage(QtCriticalMsg, QRegularExpression(u"connect handler.*no luck"_s));
    RawHttpClient client(server.serverPort());
    client.get(PollingTarget);
    QCOMPARE(client.response().status, 401);
    QVERIFY(server.isListening());
}

void tst_EngineIoConnectRequest::isNotNeededWhenTheClientHasGone_data()
{
    QTest::addColumn<bool>("webSocket");

    QTest::newRow("polling") << false;
    QTest::newRow("websocket") << true;
}

void tst_EngineIoConnectRequest::isNotNeededWhenTheClientHasGone()
{
    QFETCH(bool, webSocket);
    TestServer server;
    std::optional<EngineIoConnectRequest> pending;
    server.onConnect([&](const EngineIoConnectRequest &request) { pending = request; });
    RawHttpClient client(server.serverPort());
    client.send(webSocket ? RawWebSocketClient::handshake(RawWebSocketClient::EngineIoTarget)
                          : "GET " + PollingTarget + " HTTP/1.1\r\nHost: a\r\n\r\n");
    QTRY_VERIFY(pending);
    client.abort();
    QTRY_VERIFY(!server.saveSession(pending->sid(), {})); // the session to come is forgotten
    pending->accept();
    QCoreApplication::processEvents();
    QTRY_COMPARE(server.clientCount(), 0);
    QVERIFY(server.log.isEmpty());
}

void tst_EngineIoConnectRequest::savesDataForTheSessionToCome()
{
    TestServer server;
    server.onConnect([&](EngineIoConnectRequest request) {
        server.saveSession(request.sid(), {{u"user"_s, u"ann"_s}});
        request.accept();
    });
    const PollingClient client(server.serverPort());
    QCOMPARE(server.session(client.sid()).value(u"user"_s), QVariant(u"ann"_s));
}

void tst_EngineIoConnectRequest::mayBeAnsweredWhenTheServerIsGone()
{
    std::optional<EngineIoConnectRequest> pending;
    auto server = std::make_unique<TestServer>();
    server->onConnect([&](const EngineIoConnectRequest &request) { pending = request; });
    RawHttpClient client(server->serverPort());
    client.get(PollingTarget);
    QTRY_VERIFY(pending);
    server.reset();
    pending->accept();
    pending.reset();
    QCoreApplication::processEvents();
}

QTEST_GUILESS_MAIN(tst_EngineIoConnectRequest)
#include "tst_engineioconnectrequest.moc"
