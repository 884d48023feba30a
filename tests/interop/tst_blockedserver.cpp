// SPDX-License-Identifier: MIT
#include "peer.h"
#include "shared/threads.h"

#include <EngineIoServer>
#include <QElapsedTimer>
#include <QProcess>
#include <QTest>
#include <QThread>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

// With I/O threads clients are kept alive while the application's thread does nothing at all.
class tst_BlockedServer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void keepsItsClients_data();
    void keepsItsClients();

private:
    QString m_node;
};

// The script with the clients, watched by a thread: this one has no time for it. Besides,
// ThreadSanitizer loses sight of a thread that has started a QProcess.
class Clients
{
public:
    Clients(const QString &node, const QUrl &server, int seconds)
        : m_thread(TestThread::create([this, node, server, seconds] {
            QProcess process;
            process.setProcessChannelMode(QProcess::MergedChannels);
            process.start(node, {Peer::file(u"blockedserver.mjs"_s), server.toString(),
                                 QString::number(seconds)});
            while (process.state() != QProcess::NotRunning) {
                process.waitForReadyRead(100);
                const std::lock_guard locker(m_mutex);
                m_printed += process.readAll();
            }
            const std::lock_guard locker(m_mutex);
            m_printed += process.readAll();
            m_exitStatus = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
        }))
    {
        m_thread->start();
    }

    QByteArray printed() const
    {
        const std::lock_guard locker(m_mutex);
        return m_printed;
    }
    bool hasEnded() const { return exitStatus() != Running; }
    int exitStatus() const
    {
        const std::lock_guard locker(m_mutex);
        return m_exitStatus;
    }

private:
    static constexpr int Running = -2;

    mutable std::mutex m_mutex;
    QByteArray m_printed;
    int m_exitStatus = Running;
    const std::unique_ptr<TestThread> m_thread;
};

void tst_BlockedServer::initTestCase()
{
    m_node = Peer::node(u"engine.io-client"_s);
    REQUIRE_PEER(m_node, "Node with engine.io-client (npm ci in tests/interop)");
}

void tst_BlockedServer::keepsItsClients_data()
{
    QTest::addColumn<int>("threads");
    QTest::addColumn<int>("seconds");

    QTest::newRow("one I/O thread, 10 s") << 1 << 10;
    QTest::newRow("three I/O threads, 60 s") << 3 << 60;
}

void tst_BlockedServer::keepsItsClients()
{
    QFETCH(int, threads);
    QFETCH(int, seconds);
    EngineIoServerOptions options;
    options.setIoThreads(threads);
    options.setPingInterval(1s);
    options.setPingTimeout(3s);
    EngineIoServer server(options);
    connect(&server, &EngineIoServer::textMessageReceived, &server,
            [&](const QByteArray &sid, const QString &text) { server.send(sid, text); });
    QStringList reasons;
    connect(&server, &EngineIoServer::disconnected, this,
            [&](const QByteArray &, EngineIo::DisconnectReason reason) {
                reasons.append(EngineIo::reasonText(reason));
            });
    QVERIFY(server.listen());

    Clients clients(m_node, server.url(), seconds);
    QTRY_VERIFY2_WITH_TIMEOUT(clients.printed().startsWith("ready"), clients.printed().constData(),
                              20'000);

    QThread::sleep(ulong(seconds)); // what the test is about: no event loop, nothing
    QCOMPARE(server.clientCount(), 15);

    QTRY_VERIFY_WITH_TIMEOUT(clients.hasEnded(), 20'000);
    QVERIFY2(clients.exitStatus() == 0, clients.printed().constData());
    QTRY_COMPARE(server.clientCount(), 0);
    QCOMPARE(reasons.size(), 15);
    for (const QString &reason : reasons) // closed by the clients, over either transport
        QVERIFY2(reason == u"client disconnect" || reason == u"transport close",
                 qPrintable(reason));
}

QTEST_GUILESS_MAIN(tst_BlockedServer)
#include "tst_blockedserver.moc"
