// SPDX-License-Identifier: MIT
#include "peer.h"

#include <EngineIoServer>
#include <QElapsedTimer>
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

    const OtherProcess clients(m_node, {Peer::file(u"blockedserver.mjs"_s), server.url().toString(),
                                        QString::number(seconds)});
    QTRY_VERIFY2_WITH_TIMEOUT(clients.output().startsWith("ready"),
                              clients.result().errors.constData(), 20'000);

    QThread::sleep(ulong(seconds)); // what the test is about: no event loop, nothing
    QCOMPARE(server.clientCount(), 15);

    QTRY_VERIFY_WITH_TIMEOUT(clients.hasEnded(), 20'000);
    QVERIFY2(clients.result().exitStatus == 0, clients.output() + clients.result().errors);
    QTRY_COMPARE(server.clientCount(), 0);
    QCOMPARE(reasons.size(), 15);
    for (const QString &reason : reasons) // closed by the clients, over either transport
        QVERIFY2(reason == u"client disconnect" || reason == u"transport close",
                 qPrintable(reason));
}

QTEST_GUILESS_MAIN(tst_BlockedServer)
#include "tst_blockedserver.moc"
