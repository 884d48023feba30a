// SPDX-License-Identifier: MIT
// What EngineIoServer lets other threads do.
#include "shared/pollingclient.h"
#include "shared/rawwebsocketclient.h"
#include "shared/testserver.h"
#include "shared/threads.h"

#include <QElapsedTimer>
#include <QRegularExpression>
#include <QSet>
#include <QTest>
#include <QThread>

#include <vector>

using namespace EngineIo;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class tst_ServerThreads : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsTheOrderOfEachThread_data();
    void keepsTheOrderOfEachThread();
    void keepsTheOrderWhenASlotSends();
    void broadcastsFromAnotherThread();
    void disconnectsFromAnotherThread();
    void sharesSessionDataBetweenThreads();
    void answersQuestionsInEveryThread();
    void givesAResultFromTheBackground();
    void passesAnExceptionFromTheBackground();
    void waitsForBackgroundTasksWhenItIsDeleted();
    void keepsTheEventLoopAliveWhileItSleeps();
    void generatesIds();
};

void tst_ServerThreads::keepsTheOrderOfEachThread_data()
{
    QTest::addColumn<bool>("webSocket");

    QTest::newRow("polling") << false;
    QTest::newRow("websocket") << true;
}

void tst_ServerThreads::keepsTheOrderOfEachThread()
{
    QFETCH(bool, webSocket);
    constexpr int Threads = 8;
    constexpr int Messages = 200;
    TestServer server;
    RawWebSocketClient socket(server.serverPort());
    std::unique_ptr<PollingClient> polling;
    if (webSocket) {
        QCOMPARE(socket.open(), 101);
        socket.nextText();
    } else {
        polling = std::make_unique<PollingClient>(server.serverPort());
    }

    const QByteArray sid = server.lastSid;
    std::atomic<int> refused = 0;
    std::vector<std::unique_ptr<TestThread>> threads;
    for (int t = 0; t < Threads; ++t) {
        threads.emplace_back(TestThread::create([&, t] {
            for (int i = 0; i < Messages; ++i) {
                if (!server.send(sid, u"%1:%2"_s.arg(t).arg(i)))
                    ++refused;
            }
        }));
    }
    for (const auto &thread : threads)
        thread->start();

    QList<int> next(Threads, 0);
    int received = 0;
    while (received < Threads * Messages) {
        const QList<QByteArray> packets
            = webSocket ? QList<QByteArray>{socket.nextText()} : polling->poll().split('|');
        for (const QByteArray &packet : packets) {
            QVERIFY2(packet.startsWith('4'), packet.constData());
            const QList<QByteArray> parts = packet.sliced(1).split(':');
            const int thread = parts.value(0).toInt();
            QCOMPARE(parts.value(1).toInt(), next[thread]);
            ++next[thread];
            ++received;
        }
    }
    for (const auto &thread : threads)
        thread->wait();
    QCOMPARE(refused.load(), 0);
}

void tst_ServerThreads::keepsTheOrderWhenASlotSends()
{
    TestServer server;
    PollingClient client(server.serverPort());
    PollingClient other(server.serverPort());
    // A command of the other thread makes the server emit; the slot sends while later commands
    // wait.
    connect(&server, &EngineIoServer::disconnected, &server, [&] {
        runInThread([&] { server.send(client.sid(), u"3"_s); });
        server.send(client.sid(), u"4"_s);
    });
    runInThread([&] {
        server.disconnectClient(other.sid());
        server.send(client.sid(), u"1"_s);
        server.send(client.sid(), u"2"_s);
    });
    QTRY_COMPARE(server.clientCount(), 1);
    QByteArray polled = client.poll();
    while (polled.size() < 11 && server.isThreaded()) // as far as the I/O thread had it
        polled += '|' + client.poll();
    QCOMPARE(polled, "41|42|43|44"_ba);
}

void tst_ServerThreads::broadcastsFromAnotherThread()
{
    TestServer server;
    PollingClient client(server.serverPort());
    int count = 0;
    runInThread([&] { count = server.broadcast(u"all"_s); });
    QCOMPARE(count, 1);
    QCOMPARE(client.poll(), "4all"_ba);
}

void tst_ServerThreads::disconnectsFromAnotherThread()
{
    TestServer server;
    PollingClient client(server.serverPort());
    bool known = false;
    runInThread([&] {
        server.send(client.sid(), u"last"_s);
        known = server.disconnectClient(client.sid());
    });
    QVERIFY(known);
    QTRY_COMPARE(server.log.last(), u"server disconnect"_s);
    QCOMPARE(client.poll(), "4last|1"_ba);
}

void tst_ServerThreads::sharesSessionDataBetweenThreads()
{
    TestServer server;
    const PollingClient client(server.serverPort());
    QVariantMap seen;
    bool saved = false;
    runInThread([&] { saved = server.saveSession(client.sid(), {{u"user"_s, u"ann"_s}}); });
    QVERIFY(saved);
    QCOMPARE(server.session(client.sid()).value(u"user"_s), QVariant(u"ann"_s));
    server.saveSession(client.sid(), {{u"user"_s, u"bob"_s}});
    runInThread([&] { seen = server.session(client.sid()); });
    QCOMPARE(seen, (QVariantMap{{u"user"_s, u"bob"_s}}));
}

void tst_ServerThreads::answersQuestionsInEveryThread()
{
    TestServer server;
    const PollingClient client(server.serverPort());
    bool right = false;
    runInThread([&] {
        right = server.contains(client.sid()) && server.clientCount() == 1
                && server.sids() == QList<QByteArray>{client.sid()}
                && server.transport(client.sid()) == TransportType::Polling
                && server.statistics(client.sid()).has_value()
                && server.queuedBytes(client.sid()) == 0 && server.ping(client.sid());
    });
    QVERIFY(right);
}

void tst_ServerThreads::givesAResultFromTheBackground()
{
    TestServer server;
    QThread *ranIn = nullptr;
    const QFuture<int> future = server.startBackgroundTask([&] {
        ranIn = QThread::currentThread();
        return 42;
    });
    QCOMPARE(future.result(), 42);
    QVERIFY(ranIn != QThread::currentThread());

    std::atomic<bool> ran = false;
    server.startBackgroundTask([&] { ran = true; }).waitForFinished();
    QVERIFY(ran);
}

void tst_ServerThreads::passesAnExceptionFromTheBackground()
{
    TestServer server;
    QFuture<void> future = server.startBackgroundTask([] { throw std::runtime_error("no luck"); });
    QVERIFY_THROWS_EXCEPTION(std::runtime_error, future.waitForFinished());
}

void tst_ServerThreads::waitsForBackgroundTasksWhenItIsDeleted()
{
    std::atomic<bool> finished = false;
    {
        TestServer server;
        server.startBackgroundTask([&] {
            while (!server.isShuttingDown())
                QThread::yieldCurrentThread();
            finished = true;
        });
        QVERIFY(!server.isShuttingDown());
    }
    QVERIFY(finished);
}

void tst_ServerThreads::keepsTheEventLoopAliveWhileItSleeps()
{
    bool ran = false;
    QMetaObject::invokeMethod(
        this, [&] { ran = true; }, Qt::QueuedConnection);
    QElapsedTimer timer;
    timer.start();
    EngineIoServer::sleep(20ms);
    QVERIFY(timer.elapsed() >= 19);
    QVERIFY(ran);

    qint64 elapsed = 0; // in a thread without a loop of its own
    runInThread([&] {
        QElapsedTimer inThread;
        inThread.start();
        EngineIoServer::sleep(10ms);
        elapsed = inThread.elapsed();
    });
    QVERIFY(elapsed >= 9);
}

void tst_ServerThreads::generatesIds()
{
    static const QRegularExpression urlSafe(u"\\A[A-Za-z0-9_-]{27}\\z"_s);
    QSet<QByteArray> ids;
    for (int i = 0; i < 1'000; ++i) {
        const QByteArray id = EngineIoServer::generateId();
        QVERIFY2(urlSafe.match(QString::fromLatin1(id)).hasMatch(), id.constData());
        ids.insert(id);
    }
    QCOMPARE(ids.size(), 1'000);
}

QTEST_GUILESS_MAIN(tst_ServerThreads)
#include "tst_serverthreads.moc"
