// SPDX-License-Identifier: MIT
#include "shared/pollingclient.h"
#include "shared/rawwebsocketclient.h"
#include "shared/testserver.h"

#include <QElapsedTimer>
#include <QTest>

#include <vector>

using namespace EngineIo;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class tst_ServerHeartbeat : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pingsAfterTheInterval();
    void pingsOverWebSocketAndMeasures();
    void findsAMissingPongInTime_data();
    void findsAMissingPongInTime();
    void tellsTheClientThatItWasGivenUp();
    void findsAMissingPongOnlyWhenAskedWithoutMonitoring_data();
    void findsAMissingPongOnlyWhenAskedWithoutMonitoring();
    void keepsASessionThatAnswers();
    void pingsManySessionsInTime();
};

static EngineIoServerOptions periods(std::chrono::milliseconds interval,
                                     std::chrono::milliseconds timeout)
{
    EngineIoServerOptions options;
    options.setPingInterval(interval);
    options.setPingTimeout(timeout);
    return options;
}

void tst_ServerHeartbeat::pingsAfterTheInterval()
{
    QElapsedTimer timer;
    timer.start();
    TestServer server(periods(50ms, 5s));
    PollingClient client(server.serverPort());
    QCOMPARE(client.poll(), "2"_ba);
    QVERIFY(timer.elapsed() >= 50);
    client.post("3"_ba);
    QCOMPARE(client.poll(), "2"_ba);
    QVERIFY(timer.elapsed() >= 100);
}

void tst_ServerHeartbeat::pingsOverWebSocketAndMeasures()
{
    TestServer server(periods(20ms, 5s));
    RawWebSocketClient client(server.serverPort());
    QCOMPARE(client.open(), 101);
    QVERIFY(client.nextText().startsWith("0{"));
    QCOMPARE(client.nextText(), "2"_ba);
    client.sendText("3"_ba);
    QTRY_VERIFY(server.statistics(server.lastSid)->lastRoundTrip >= 0us);
}

void tst_ServerHeartbeat::findsAMissingPongInTime_data()
{
    QTest::addColumn<bool>("webSocket");

    QTest::newRow("polling") << false;
    QTest::newRow("websocket") << true;
}

void tst_ServerHeartbeat::findsAMissingPongInTime()
{
    QFETCH(bool, webSocket);
    TestServer server(periods(100ms, 150ms));
    QElapsedTimer timer;
    qint64 found = -1;
    connect(&server, &EngineIoServer::connected, &server, [&] { timer.start(); });
    connect(&server, &EngineIoServer::disconnected, &server, [&] { found = timer.elapsed(); });
    RawWebSocketClient socket(server.serverPort());
    std::unique_ptr<PollingClient> polling;
    if (webSocket)
        QCOMPARE(socket.open(), 101);
    else
        polling = std::make_unique<PollingClient>(server.serverPort());
    QTRY_COMPARE(server.log, (QStringList{u"connected"_s, u"ping timeout"_s}));
    // With I/O threads the start is told a little later than it was.
    QVERIFY2(found >= (server.isThreaded() ? 200 : 249), qPrintable(QString::number(found)));
    QVERIFY2(found <= 250 + 100, qPrintable(QString::number(found)));
}

void tst_ServerHeartbeat::tellsTheClientThatItWasGivenUp()
{
    TestServer server(periods(20ms, 300ms)); // time enough for the client's second poll
    PollingClient client(server.serverPort());
    QCOMPARE(client.poll(), "2"_ba);
    QCOMPARE(client.poll(), "1"_ba);
    QTRY_COMPARE(server.log.last(), u"ping timeout"_s);
    RawWebSocketClient socket(server.serverPort());
    QCOMPARE(socket.open(), 101);
    QVERIFY(socket.waitForCloseCode() > 0);
}

void tst_ServerHeartbeat::findsAMissingPongOnlyWhenAskedWithoutMonitoring_data()
{
    QTest::addColumn<bool>("bySending"); // or by a poll

    QTest::newRow("the application sends") << true;
    QTest::newRow("the client polls") << false;
}

void tst_ServerHeartbeat::findsAMissingPongOnlyWhenAskedWithoutMonitoring()
{
    QFETCH(bool, bySending);
    EngineIoServerOptions options = periods(10ms, 200ms);
    options.setMonitorClients(false);
    TestServer server(options);
    PollingClient client(server.serverPort());
    QCOMPARE(client.poll(), "2"_ba);
    QElapsedTimer watched;
    watched.start();
    QTRY_VERIFY(watched.hasExpired(300));
    QTRY_COMPARE(server.log, QStringList{u"connected"_s});

    if (bySending) {
        server.send(client.sid(), u"hi"_s);
    } else {
        client.startPoll();
        QCOMPARE(client.pollResponse().status, 400);
    }
    QTRY_VERIFY(server.log.contains(u"ping timeout"_s));
}

void tst_ServerHeartbeat::keepsASessionThatAnswers()
{
    TestServer server(periods(20ms, 200ms));
    RawWebSocketClient client(server.serverPort());
    QCOMPARE(client.open(), 101);
    client.nextText();
    for (int i = 0; i < 15; ++i) { // longer than the timeout
        QCOMPARE(client.nextText(), "2"_ba);
        client.sendText("3"_ba);
    }
    QTRY_COMPARE(server.log, QStringList{u"connected"_s});
}

void tst_ServerHeartbeat::pingsManySessionsInTime()
{
    constexpr int Clients = 30;
    TestServer server(periods(50ms, 5s));
    std::vector<std::unique_ptr<RawWebSocketClient>> clients;
    for (int i = 0; i < Clients; ++i) {
        clients.push_back(std::make_unique<RawWebSocketClient>(server.serverPort()));
        clients.back()->send(RawWebSocketClient::handshake(RawWebSocketClient::EngineIoTarget));
    }
    for (const auto &client : clients) {
        QCOMPARE(client->awaitHandshake(), 101);
        client->nextText();
        QCOMPARE(client->nextText(), "2"_ba);
    }
}

QTEST_GUILESS_MAIN(tst_ServerHeartbeat)
#include "tst_serverheartbeat.moc"
