// SPDX-License-Identifier: MIT
// Clients that don't fetch what EngineIoServer has for them.
#include "shared/pollingclient.h"
#include "shared/rawwebsocketclient.h"
#include "shared/testserver.h"
#include "shared/threads.h"

#include <QTest>
#include <QThread>

using namespace EngineIo;
using namespace Qt::StringLiterals;

class tst_ServerBackpressure : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void endsASessionWhoseQueueIsFull_data();
    void endsASessionWhoseQueueIsFull();
    void endsAWebSocketSessionWhoseClientDoesNotRead();
    void leavesABroadcastsOtherReceiversAlone();
    void hasRoomAgainWhenTheClientFetches();
    void countsWhatIsQueued();
    void countsWhatIsInTheSocket();
    void saysWhenEverythingIsOut_data();
    void saysWhenEverythingIsOut();
    void letsAnApplicationSendAsFastAsTheClientReads();
};

static EngineIoServerOptions queueOf(qint64 bytes)
{
    EngineIoServerOptions options;
    options.setMaxQueuedBytes(bytes);
    return options;
}

void tst_ServerBackpressure::endsASessionWhoseQueueIsFull_data()
{
    QTest::addColumn<bool>("otherThread");

    QTest::newRow("server's thread") << false;
    QTest::newRow("another thread") << true;
}

void tst_ServerBackpressure::endsASessionWhoseQueueIsFull()
{
    QFETCH(bool, otherThread);
    TestServer server(queueOf(100));
    const PollingClient client(server.serverPort());
    bool fits = false;
    bool tooMuch = true;
    bool later = true;
    const auto send = [&] {
        fits = server.send(client.sid(), QByteArray(99, 'x')); // and its type
        tooMuch = server.send(client.sid(), u""_s);
        later = server.send(client.sid(), u""_s);
    };
    if (otherThread) {
        const std::unique_ptr<TestThread> thread(TestThread::create(send));
        thread->start();
        thread->wait();
    } else {
        send();
    }
    QVERIFY(fits);
    QVERIFY(!tooMuch);
    QVERIFY(!later);
    QTRY_COMPARE(server.log, (QStringList{u"connected"_s, u"transport error"_s}));
    QTRY_COMPARE(server.clientCount(), 0);
}

void tst_ServerBackpressure::endsAWebSocketSessionWhoseClientDoesNotRead()
{
    TestServer server(queueOf(8 * 1024 * 1024));
    RawWebSocketClient client(server.serverPort());
    QCOMPARE(client.open(), 101);
    client.socket().setReadBufferSize(1);
    const QByteArray piece(256 * 1024, 'x');
    bool sent = true;
    qint64 accepted = 0;
    for (int i = 0; i < 400 && sent; ++i) {
        sent = server.send(server.lastSid, piece);
        if (sent)
            accepted += piece.size();
        QCoreApplication::processEvents();
    }
    QVERIFY(!sent);
    QVERIFY(accepted < 64 * 1024 * 1024);
    QTRY_COMPARE(server.log, (QStringList{u"connected"_s, u"transport error"_s}));
}

void tst_ServerBackpressure::leavesABroadcastsOtherReceiversAlone()
{
    TestServer server(queueOf(100));
    PollingClient slow(server.serverPort());
    server.send(slow.sid(), QByteArray(90, 'x'));
    PollingClient quick(server.serverPort());
    QCOMPARE(server.broadcast(QString(20, u'y')), 1);
    QCOMPARE(quick.poll(), '4' + QByteArray(20, 'y'));
    QVERIFY(server.contains(quick.sid()));
    // As for a send: the one that missed a message is not left with a gap.
    QTRY_VERIFY(!server.contains(slow.sid()));
}

void tst_ServerBackpressure::hasRoomAgainWhenTheClientFetches()
{
    TestServer server(queueOf(100));
    PollingClient client(server.serverPort());
    for (int i = 0; i < 5; ++i) {
        QVERIFY(server.send(client.sid(), QString(90, u'x')));
        QCOMPARE(client.poll().size(), 91);
    }
    QTRY_COMPARE(server.log, QStringList{u"connected"_s});
}

void tst_ServerBackpressure::countsWhatIsQueued()
{
    TestServer server;
    PollingClient client(server.serverPort());
    QCOMPARE(server.queuedBytes(client.sid()), 0);
    server.send(client.sid(), u"abc"_s);
    server.send(client.sid(), "\x01\x02"_ba);
    QCOMPARE(server.queuedBytes(client.sid()), 4 + 3);
    client.poll();
    QCOMPARE(server.queuedBytes(client.sid()), 0);
}

void tst_ServerBackpressure::countsWhatIsInTheSocket()
{
    TestServer server;
    RawWebSocketClient client(server.serverPort());
    QCOMPARE(client.open(), 101);
    client.socket().setReadBufferSize(1);
    const QByteArray large(12 * 1024 * 1024, 'x');
    QVERIFY(server.send(server.lastSid, large));
    QTRY_COMPARE(server.statistics(server.lastSid)->packetsSent, quint64(2));
    QVERIFY(server.queuedBytes(server.lastSid) > 1024 * 1024);
    client.socket().setReadBufferSize(0);
    QTRY_COMPARE(server.queuedBytes(server.lastSid), 0);
}

void tst_ServerBackpressure::saysWhenEverythingIsOut_data()
{
    QTest::addColumn<bool>("webSocket");

    QTest::newRow("polling") << false;
    QTest::newRow("websocket") << true;
}

void tst_ServerBackpressure::saysWhenEverythingIsOut()
{
    QFETCH(bool, webSocket);
    TestServer server;
    RawWebSocketClient socket(server.serverPort());
    std::unique_ptr<PollingClient> polling;
    if (webSocket) {
        QCOMPARE(socket.open(), 101);
        QTRY_COMPARE(server.drains, 1); // the handshake
    } else {
        polling = std::make_unique<PollingClient>(server.serverPort());
    }
    server.drains = 0;
    server.send(server.lastSid, u"a"_s);
    server.send(server.lastSid, u"b"_s);
    QCOMPARE(server.drains, 0);
    if (polling)
        polling->poll();
    QTRY_VERIFY(server.drains > 0 && server.queuedBytes(server.lastSid) == 0);
    // An I/O thread may have sent the first before the second was queued.
    QVERIFY(server.drains == 1 || (server.isThreaded() && server.drains == 2));
}

void tst_ServerBackpressure::letsAnApplicationSendAsFastAsTheClientReads()
{
    constexpr int Messages = 100;
    TestServer server(queueOf(1024 * 1024));
    RawWebSocketClient client(server.serverPort());
    const QByteArray piece(512 * 1024, 'x');
    int sent = 0;
    connect(&server, &EngineIoServer::drained, &server, [&](const QByteArray &sid) {
        if (sent < Messages) {
            QVERIFY(server.send(sid, piece));
            ++sent;
        }
    });
    QCOMPARE(client.open(), 101);
    qint64 received = 0;
    while (received < Messages * piece.size()) {
        const RawWebSocketClient::Frame frame = client.nextFrame();
        QVERIFY(frame.opcode != RawWebSocketClient::Close);
        if (frame.opcode != RawWebSocketClient::Text)
            received += frame.payload.size();
    }
    QCOMPARE(sent, Messages);
    QTRY_COMPARE(server.log, QStringList{u"connected"_s});
}

QTEST_GUILESS_MAIN(tst_ServerBackpressure)
#include "tst_serverbackpressure.moc"
