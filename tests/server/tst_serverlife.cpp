// SPDX-License-Identifier: MIT
// From listen() to shutdown(), and what EngineIoServer tells about its sessions.
#include "shared/pollingclient.h"
#include "shared/rawwebsocketclient.h"
#include "shared/testserver.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

using namespace EngineIo;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class tst_ServerLife : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsWhereItListens();
    void saysWhyItCannotListen();
    void changesItsOptionsOnlyWhenIdle();
    void countsItsClients();
    void knowsEachTransport();
    void keepsStatisticsOfASession();
    void knowsNothingOfAnUnknownSid();
    void endsEverySessionAtShutdown();
    void answersPendingPollsAtShutdown();
    void rejectsUndecidedClientsAtShutdown();
    void leavesNoTimersBehind();
    void listensAgainAfterShutdown();
    void shutsDownWhenItIsDeleted();
};

void tst_ServerLife::tellsWhereItListens()
{
    EngineIoServer server;
    QSignalSpy changes(&server, &EngineIoServer::listeningChanged);
    QVERIFY(!server.isListening());
    QVERIFY(server.url().isEmpty());
    QCOMPARE(server.serverPort(), quint16(0));

    QVERIFY(server.listen());
    QVERIFY(server.isListening());
    QCOMPARE(server.serverAddress(), QHostAddress(QHostAddress::LocalHost));
    QVERIFY(server.serverPort() > 0);
    QCOMPARE(server.url(), QUrl(u"http://127.0.0.1:%1/engine.io/"_s.arg(server.serverPort())));
    QCOMPARE(changes.size(), 1);
    QCOMPARE(changes.last().first().toBool(), true);

    server.shutdown();
    QVERIFY(!server.isListening());
    QCOMPARE(changes.size(), 2);
    QCOMPARE(changes.last().first().toBool(), false);
    server.shutdown();
    QCOMPARE(changes.size(), 2);
}

void tst_ServerLife::saysWhyItCannotListen()
{
    EngineIoServer first;
    QVERIFY(first.listen());
    QVERIFY(!first.listen());
    QVERIFY(!first.errorString().isEmpty());
    QVERIFY(first.isListening());

    EngineIoServer second;
    QSignalSpy changes(&second, &EngineIoServer::listeningChanged);
    QVERIFY(!second.listen(QHostAddress::LocalHost, first.serverPort()));
    QVERIFY(!second.errorString().isEmpty());
    QVERIFY(!second.isListening());
    QVERIFY(changes.isEmpty());
}

void tst_ServerLife::changesItsOptionsOnlyWhenIdle()
{
    EngineIoServerOptions options;
    options.setPath("/chat/"_ba);
    EngineIoServer server;
    QVERIFY(server.listen());
    QVERIFY(!server.setOptions(options));
    QVERIFY(!server.errorString().isEmpty());
    QCOMPARE(server.options().path(), "/engine.io/"_ba);
    server.shutdown();
    QVERIFY(server.setOptions(options));
    QCOMPARE(server.options().path(), "/chat/"_ba);
    QVERIFY(server.listen());
    QVERIFY(server.url().path() == u"/chat/"_s);
}

void tst_ServerLife::countsItsClients()
{
    TestServer server;
    QSignalSpy counts(&server, &EngineIoServer::clientCountChanged);
    PollingClient first(server.serverPort());
    const PollingClient second(server.serverPort());
    QTRY_COMPARE(server.clientCount(), 2);
    const QList<QByteArray> sids = server.sids();
    QCOMPARE(QSet<QByteArray>(sids.begin(), sids.end()),
             (QSet<QByteArray>{first.sid(), second.sid()}));
    QVERIFY(server.contains(first.sid()));

    first.post("1"_ba);
    QTRY_COMPARE(server.clientCount(), 1);
    QCOMPARE(server.sids(), QList<QByteArray>{second.sid()});
    QVERIFY(!server.contains(first.sid()));
    QCOMPARE(counts.size(), 3);
    QCOMPARE(counts[1].first().toInt(), 2);
    QCOMPARE(counts[2].first().toInt(), 1);
}

void tst_ServerLife::knowsEachTransport()
{
    TestServer server;
    const PollingClient polling(server.serverPort());
    QCOMPARE(server.transport(polling.sid()), TransportType::Polling);
    RawWebSocketClient socket(server.serverPort());
    QCOMPARE(socket.open(), 101);
    socket.nextText();
    QCOMPARE(server.transport(server.lastSid), TransportType::WebSocket);
}

void tst_ServerLife::keepsStatisticsOfASession()
{
    TestServer server;
    PollingClient client(server.serverPort());
    const auto atFirst = server.statistics(client.sid());
    QVERIFY(atFirst);
    QCOMPARE(atFirst->packetsSent, quint64(1)); // OPEN
    QCOMPARE(atFirst->packetsReceived, quint64(0));
    QCOMPARE(atFirst->lastRoundTrip, -1us);
    QVERIFY(atFirst->age >= 0ms && atFirst->age < 5s);

    client.post("4abc|bAQI="_ba);
    server.send(client.sid(), u"hello"_s);
    QCOMPARE(server.statistics(client.sid())->queuedBytes, 6);
    QCOMPARE(client.poll(), "4hello"_ba);
    QVERIFY(server.ping(client.sid()));
    if (!server.isThreaded())                // then the answer would come too late
        QVERIFY(!server.ping(client.sid())); // one waits for its PONG
    QCOMPARE(client.poll(), "2"_ba);
    client.post("3"_ba);

    const auto later = server.statistics(client.sid());
    QCOMPARE(later->packetsReceived, quint64(3));
    QCOMPARE(later->bytesReceived, quint64(4 + 3 + 1));
    QCOMPARE(later->packetsSent, quint64(3));
    QCOMPARE(later->bytesSent, atFirst->bytesSent + 6 + 1);
    QCOMPARE(later->queuedBytes, 0);
    QVERIFY(later->lastRoundTrip >= 0us);
}

void tst_ServerLife::knowsNothingOfAnUnknownSid()
{
    TestServer server;
    QVERIFY(!server.contains("x"_ba));
    QVERIFY(!server.transport("x"_ba));
    QVERIFY(!server.statistics("x"_ba));
    QCOMPARE(server.queuedBytes("x"_ba), 0);
    QVERIFY(server.session("x"_ba).isEmpty());
    QVERIFY(!server.saveSession("x"_ba, {}));
    QVERIFY(!server.send("x"_ba, u"hi"_s));
    QVERIFY(!server.ping("x"_ba));
    QVERIFY(!server.disconnectClient("x"_ba));
    QVERIFY(server.sids().isEmpty());
}

void tst_ServerLife::endsEverySessionAtShutdown()
{
    TestServer server;
    const PollingClient polling(server.serverPort());
    RawWebSocketClient socket(server.serverPort());
    QCOMPARE(socket.open(), 101);
    socket.nextText();
    server.send(server.lastSid, u"last"_s);
    server.shutdown();
    QTRY_COMPARE(server.log, (QStringList{u"connected"_s, u"connected"_s, u"server disconnect"_s,
                                          u"server disconnect"_s}));
    QTRY_COMPARE(server.clientCount(), 0);
    QCOMPARE(socket.nextText(), "4last"_ba);
    QCOMPARE(socket.waitForCloseCode(), 1000);
    QVERIFY(!server.send(polling.sid(), u"late"_s));
}

void tst_ServerLife::answersPendingPollsAtShutdown()
{
    TestServer server;
    PollingClient client(server.serverPort());
    client.startPoll();
    QTRY_COMPARE(server.clientCount(), 1);
    QCoreApplication::processEvents(); // the poll arrives
    server.send(client.sid(), u"last"_s);
    server.shutdown();
    if (!server.isThreaded()) // then the message goes out while shutdown() is on its way
        QCOMPARE(client.polled(), "4last|1"_ba);
    else
        QVERIFY(client.polled().startsWith("4last"_ba));
}

void tst_ServerLife::rejectsUndecidedClientsAtShutdown()
{
    TestServer server;
    std::optional<EngineIoConnectRequest> undecided;
    server.onConnect([&](const EngineIoConnectRequest &request) { undecided = request; });
    RawHttpClient client(server.serverPort());
    client.get("/engine.io/?EIO=4&transport=polling"_ba);
    QTRY_VERIFY(undecided);
    server.shutdown();
    QCOMPARE(client.response().status, 401);
    undecided->accept(); // too late
    QTRY_COMPARE(server.clientCount(), 0);
}

namespace {

struct TimerEvents final : QObject
{
    bool eventFilter(QObject *object, QEvent *event) override
    {
        if (event->type() == QEvent::Timer && object->inherits("QTimer"))
            ++count;
        return false;
    }
    int count = 0;
};

} // namespace

void tst_ServerLife::leavesNoTimersBehind()
{
    EngineIoServerOptions options;
    options.setPingInterval(20ms);
    options.setPingTimeout(40ms);
    options.setKeepAliveTimeout(40ms);
    TestServer server(options);
    if (server.isThreaded())
        QSKIP("the timers of other threads can't be seen from here");
    TimerEvents timers;
    qApp->installEventFilter(&timers);
    const PollingClient client(server.serverPort());
    QTRY_VERIFY(timers.count > 0); // the PING; its PONG and the connection are timed still
    server.shutdown();
    timers.count = 0;
    QElapsedTimer watched;
    watched.start();
    QTRY_VERIFY(watched.hasExpired(100));
    QCOMPARE(timers.count, 0);
    qApp->removeEventFilter(&timers);
}

void tst_ServerLife::listensAgainAfterShutdown()
{
    TestServer server;
    {
        const PollingClient client(server.serverPort());
        QVERIFY(!client.sid().isEmpty());
    }
    server.shutdown();
    QVERIFY(server.listen());
    PollingClient client(server.serverPort());
    QVERIFY(!client.sid().isEmpty());
    server.send(client.sid(), u"hi"_s);
    QCOMPARE(client.poll(), "4hi"_ba);
}

void tst_ServerLife::shutsDownWhenItIsDeleted()
{
    auto server = std::make_unique<TestServer>();
    PollingClient polling(server->serverPort());
    RawWebSocketClient socket(server->serverPort());
    QCOMPARE(socket.open(), 101);
    socket.nextText();
    polling.startPoll();
    QTRY_COMPARE(server->clientCount(), 2);
    QCoreApplication::processEvents();
    server.reset();
    QCOMPARE(polling.polled(), "1"_ba);
    QVERIFY(socket.waitUntilClosed());
}

QTEST_GUILESS_MAIN(tst_ServerLife)
#include "tst_serverlife.moc"
