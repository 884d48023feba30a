// SPDX-License-Identifier: MIT
// EngineIoServer with I/O threads: what is not the same as without; the other tests run on them
// too.
#include "shared/pollingclient.h"
#include "shared/rawwebsocketclient.h"
#include "shared/testserver.h"
#include "shared/threads.h"

#include "server/eventrelay.h"

#include <QElapsedTimer>
#include <QSet>
#include <QTcpServer>
#include <QTest>
#include <QThread>

#include <vector>

using namespace EngineIo;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class tst_ServerIoThreads : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void emitsItsSignalsInItsOwnThread();
    void callsHandlersInIoThreadsWhenItIsToldTo();
    void spreadsClientsOverItsThreads();
    void movesAConnectionToItsSession();
    void movesAConnectionInTheMiddleOfAPost();
    void movesPipelinedRequests();
    void upgradesOnAConnectionOfAnotherThread();
    void servesAConnectionThatAnotherServerAccepted();
    void keepsTheDataOfASessionUntilItsEndWasTold();
    void keepsTheOrderOfEachSession();
    void deliversWhileASlotRunsAnEventLoop();
    void refusesMoreThanItsLimitOfThreads();
    void stopsReadingWhenTheApplicationIsTooSlow_data();
    void stopsReadingWhenTheApplicationIsTooSlow();
    void changesItsOptionsBetweenTwoLives();
};

namespace {

EngineIoServerOptions withThreads(int threads)
{
    EngineIoServerOptions options;
    options.setIoThreads(threads);
    return options;
}

QByteArray upgradeTarget(const QByteArray &sid)
{
    return RawWebSocketClient::EngineIoTarget + "&sid=" + sid;
}

// A new session's thread follows that of the one before: of two, one after another, each has its
// own, and connections that come next do as well.
constexpr int Threads = 2;

} // namespace

void tst_ServerIoThreads::emitsItsSignalsInItsOwnThread()
{
    TestServer server(withThreads(Threads));
    QSet<QThread *> threads;
    const auto note = [&] {
        threads.insert(QThread::currentThread());
    };
    connect(&server, &EngineIoServer::connected, this, note, Qt::DirectConnection);
    connect(&server, &EngineIoServer::textMessageReceived, this, note, Qt::DirectConnection);
    connect(&server, &EngineIoServer::disconnected, this, note, Qt::DirectConnection);
    server.onConnect([&](EngineIoConnectRequest request) {
        note();
        request.accept();
    });
    PollingClient client(server.serverPort());
    client.post("4hello"_ba);
    client.post("1"_ba);
    QTRY_COMPARE(server.log.size(), 3);
    QCOMPARE(threads, QSet<QThread *>{QThread::currentThread()});
}

void tst_ServerIoThreads::callsHandlersInIoThreadsWhenItIsToldTo()
{
    EngineIoServerOptions options = withThreads(Threads);
    options.setHandlersInIoThreads(true);
    options.setAsyncHandlers(false);
    EngineIoServer server(options);
    std::mutex mutex;
    QSet<QThread *> threads;
    const auto note = [&] {
        const std::lock_guard locker(mutex);
        threads.insert(QThread::currentThread());
    };
    server.onMessage([&](const QByteArray &sid, const EngineIoMessage &message) {
        note();
        server.send(sid, message.text());
    });
    QStringList here; // with a context object the slot comes in that object's thread
    connect(&server, &EngineIoServer::textMessageReceived, this,
            [&](const QByteArray &, const QString &text) { here.append(text); });
    QVERIFY(server.listen());
    PollingClient first(server.serverPort());
    PollingClient second(server.serverPort());
    first.post("4one"_ba);
    second.post("4two"_ba);
    QCOMPARE(first.poll(), "4one"_ba);
    QCOMPARE(second.poll(), "4two"_ba);
    QTRY_COMPARE(here, (QStringList{u"one"_s, u"two"_s}));
    const std::lock_guard locker(mutex);
    QVERIFY(!threads.contains(QThread::currentThread()));
}

void tst_ServerIoThreads::spreadsClientsOverItsThreads()
{
    EngineIoServerOptions options = withThreads(Threads);
    options.setHandlersInIoThreads(true);
    EngineIoServer server(options);
    std::mutex mutex;
    QMap<QThread *, int> clients;
    connect(
        &server, &EngineIoServer::connected, this,
        [&] {
            const std::lock_guard locker(mutex);
            ++clients[QThread::currentThread()];
        },
        Qt::DirectConnection);
    QVERIFY(server.listen());
    std::vector<std::unique_ptr<RawWebSocketClient>> sockets;
    for (int i = 0; i < 10; ++i) {
        sockets.push_back(std::make_unique<RawWebSocketClient>(server.serverPort()));
        QCOMPARE(sockets.back()->open(), 101);
    }
    QTRY_COMPARE(server.clientCount(), 10);
    const std::lock_guard locker(mutex);
    QCOMPARE(clients.values(), (QList<int>{5, 5}));
}

void tst_ServerIoThreads::movesAConnectionToItsSession()
{
    TestServer server(withThreads(Threads));
    PollingClient client(server.serverPort());
    for (int i = 0; i < 4; ++i) { // new connections, in this thread and the other
        RawHttpClient connection(server.serverPort());
        connection.post(client.target(), "4a"_ba + QByteArray::number(i));
        QCOMPARE(connection.response().status, 200);
        connection.post(client.target(), "4b"_ba + QByteArray::number(i)); // is at home now
        QCOMPARE(connection.response().status, 200);
    }
    QTRY_COMPARE(server.log, (QStringList{u"connected"_s, u"a0"_s, u"b0"_s, u"a1"_s, u"b1"_s,
                                          u"a2"_s, u"b2"_s, u"a3"_s, u"b3"_s}));
}

void tst_ServerIoThreads::movesAConnectionInTheMiddleOfAPost()
{
    TestServer server(withThreads(Threads));
    PollingClient client(server.serverPort());
    const QByteArray body = '4' + QByteArray(300'000, 'x');
    for (int i = 0; i < 3; ++i) {
        RawHttpClient connection(server.serverPort());
        connection.send("POST " + client.target() + " HTTP/1.1\r\nHost: a\r\nContent-Length: "
                        + QByteArray::number(body.size()) + "\r\n\r\n" + body.first(100));
        QTRY_COMPARE(connection.socket().bytesToWrite(), 0);
        connection.send(body.sliced(100, 100'000));
        connection.send(body.sliced(100'100));
        QCOMPARE(connection.response().body, "ok"_ba);
    }
    QTRY_COMPARE(server.log.size(), 4);
    QCOMPARE(server.log.last().size(), 300'000);
}

void tst_ServerIoThreads::movesPipelinedRequests()
{
    TestServer server(withThreads(Threads));
    PollingClient first(server.serverPort());
    PollingClient second(server.serverPort());
    const auto post = [](const PollingClient &client, const QByteArray &text) {
        return "POST " + client.target() + " HTTP/1.1\r\nHost: a\r\nContent-Length: "
               + QByteArray::number(text.size()) + "\r\n\r\n" + text;
    };
    RawHttpClient connection(server.serverPort());
    connection.send(post(first, "41"_ba) + post(second, "42"_ba) + post(first, "43"_ba)
                    + post(second, "44"_ba));
    for (int i = 0; i < 4; ++i)
        QCOMPARE(connection.response().body, "ok"_ba);
    QTRY_COMPARE(server.log.size(), 6);
    for (const QString &text : {u"1"_s, u"2"_s, u"3"_s, u"4"_s})
        QVERIFY2(server.log.contains(text), qPrintable(server.log.join(u' ')));
}

void tst_ServerIoThreads::upgradesOnAConnectionOfAnotherThread()
{
    TestServer server(withThreads(Threads));
    for (int i = 0; i < 4; ++i) {
        PollingClient client(server.serverPort());
        client.startPoll();
        RawWebSocketClient socket(server.serverPort());
        QCOMPARE(socket.open(upgradeTarget(client.sid())), 101);
        socket.sendText("2probe"_ba);
        QCOMPARE(socket.nextText(), "3probe"_ba);
        QCOMPARE(client.polled(), "6"_ba);
        socket.sendText("5"_ba);
        QTRY_COMPARE(server.log.last(), u"upgraded"_s);
        server.send(client.sid(), u"over"_s);
        QCOMPARE(socket.nextText(), "4over"_ba);
    }
}

void tst_ServerIoThreads::servesAConnectionThatAnotherServerAccepted()
{
    TestServer server(withThreads(Threads));
    QTcpServer acceptor;
    QVERIFY(acceptor.listen(QHostAddress::LocalHost));
    connect(&acceptor, &QTcpServer::newConnection, &acceptor, [&] {
        while (QTcpSocket *const socket = acceptor.nextPendingConnection())
            QVERIFY(server.handleConnection(socket));
    });
    PollingClient client(acceptor.serverPort());
    for (int i = 0; i < 4; ++i) { // QTcpSockets move as well
        RawHttpClient connection(acceptor.serverPort());
        connection.post(client.target(), "4hello"_ba);
        QCOMPARE(connection.response().body, "ok"_ba);
    }
    RawWebSocketClient socket(acceptor.serverPort());
    QCOMPARE(socket.open(upgradeTarget(client.sid())), 101);
    socket.sendText("2probe"_ba);
    QCOMPARE(socket.nextText(), "3probe"_ba);
    QTRY_COMPARE(server.log.size(), 5);
}

void tst_ServerIoThreads::keepsTheDataOfASessionUntilItsEndWasTold()
{
    TestServer server(withThreads(1));
    QVariantMap data;
    connect(&server, &EngineIoServer::disconnected, this,
            [&](const QByteArray &sid) { data = server.session(sid); });
    PollingClient client(server.serverPort());
    QVERIFY(server.saveSession(client.sid(), {{u"user"_s, u"ada"_s}}));
    client.post("1"_ba);
    QTRY_COMPARE(server.log.size(), 2);
    QCOMPARE(data.value(u"user"_s), QVariant(u"ada"_s));
    QTRY_VERIFY(!server.saveSession(client.sid(), {}));
}

void tst_ServerIoThreads::keepsTheOrderOfEachSession()
{
    constexpr int Messages = 2000;
    TestServer server(withThreads(Threads));
    connect(&server, &EngineIoServer::textMessageReceived, &server,
            [&](const QByteArray &sid, const QString &text) { server.send(sid, text); });
    std::vector<std::unique_ptr<RawWebSocketClient>> clients;
    for (int i = 0; i < 4; ++i) {
        clients.push_back(std::make_unique<RawWebSocketClient>(server.serverPort()));
        QCOMPARE(clients.back()->open(), 101);
        clients.back()->nextText();
    }
    QList<QByteArray> expected;
    for (int i = 0; i < Messages; ++i) {
        expected.append('4' + QByteArray::number(i));
        for (const auto &client : clients)
            client->sendText(expected.last());
    }
    for (const auto &client : clients)
        QCOMPARE(client->texts(Messages), expected);
}

void tst_ServerIoThreads::deliversWhileASlotRunsAnEventLoop()
{
    TestServer server(withThreads(1));
    RawWebSocketClient other(server.serverPort());
    QCOMPARE(other.open(), 101);
    connect(&server, &EngineIoServer::textMessageReceived, &server,
            [&](const QByteArray &, const QString &text) {
                if (text != u"wait"_s)
                    return;
                other.sendText("4meanwhile"_ba);
                QTRY_VERIFY(server.log.contains(u"meanwhile"_s));
            });
    RawWebSocketClient client(server.serverPort());
    QCOMPARE(client.open(), 101);
    client.send(RawWebSocketClient::frame(RawWebSocketClient::Text, "4wait"_ba)
                + RawWebSocketClient::frame(RawWebSocketClient::Text, "4behind"_ba));
    QTRY_COMPARE(server.log.size(), 5);
    QVERIFY(server.log.contains(u"behind"_s));
}

void tst_ServerIoThreads::refusesMoreThanItsLimitOfThreads()
{
    EngineIoServer server(withThreads(-1));
    QVERIFY(!server.listen());
    QVERIFY(server.setOptions(withThreads(257)));
    QVERIFY(!server.listen());
    QVERIFY(server.setOptions(withThreads(256)));
    QVERIFY2(server.listen(), qPrintable(server.errorString()));
}

void tst_ServerIoThreads::stopsReadingWhenTheApplicationIsTooSlow_data()
{
    QTest::addColumn<bool>("webSocket");

    QTest::newRow("polling") << false;
    QTest::newRow("websocket") << true;
}

// The limit is for what the application has not taken: while it does nothing a client gets no more
// than that (and what sockets hold) out, is not taken for dead though its PONGs are not read, and
// loses nothing.
void tst_ServerIoThreads::stopsReadingWhenTheApplicationIsTooSlow()
{
    QFETCH(bool, webSocket);
    constexpr qint64 MessageSize = 900'000;
    constexpr int Messages = int(2 * Backlog::Limit / MessageSize);
    EngineIoServerOptions options = withThreads(1);
    options.setPingInterval(100ms);
    options.setPingTimeout(2s);
    int received = 0;
    QStringList reasons; // in front of the server, whose end is told to it
    EngineIoServer server(options);
    connect(&server, &EngineIoServer::binaryMessageReceived, this, [&] { ++received; });
    connect(&server, &EngineIoServer::textMessageReceived, this, [&] { ++received; });
    connect(
        &server, &EngineIoServer::disconnected, this,
        [&](const QByteArray &, DisconnectReason reason) { reasons.append(reasonText(reason)); });
    QVERIFY(server.listen());

    std::atomic<int> sent = 0;
    std::atomic<bool> done = false;
    std::atomic<bool> mayLeave = false; // closing with PINGs unread would drop what is on its way
    const std::unique_ptr<QThread> sender(QThread::create([&, port = server.serverPort()] {
        const QByteArray message(MessageSize, 'x');
        if (webSocket) {
            RawWebSocketClient client(port);
            client.open();
            client.nextText();
            for (; sent < Messages; ++sent) {
                client.sendBinary(message);
                client.sendText("3"_ba);
                while (client.socket().bytesToWrite() > 0) {
                    if (!client.socket().waitForBytesWritten(60'000))
                        return;
                }
            }
            done = true;
            while (!mayLeave)
                client.socket().waitForReadyRead(50);
        } else {
            PollingClient client(port);
            for (; sent < Messages; ++sent)
                client.post("3|4"_ba + message);
            done = true;
        }
    }));
    sender->start();
    // The application is busy until the client gets no further.
    int before = -1;
    while (before != sent) {
        before = sent;
        QThread::msleep(1000);
    }
    QVERIFY2(sent > 30 && sent < Messages * 3 / 4, qPrintable(QString::number(sent)));
    QVERIFY(!done);
    QThread::sleep(3); // longer than a PONG may take
    QTRY_VERIFY2_WITH_TIMEOUT(received == Messages || !reasons.isEmpty(), "stalled", 60'000);
    mayLeave = true;
    sender->wait();
    QVERIFY2(!reasons.contains(u"ping timeout"_s), qPrintable(reasons.join(u' ')));
    QTRY_COMPARE(received, Messages);
    QVERIFY(done);
}

void tst_ServerIoThreads::changesItsOptionsBetweenTwoLives()
{
    TestServer server(withThreads(2));
    {
        PollingClient client(server.serverPort());
        QVERIFY(!server.setOptions(withThreads(0)));
        server.shutdown();
        QCOMPARE(server.log.last(), u"server disconnect"_s);
    }
    for (const int threads : {0, 3, 1}) {
        QVERIFY(server.setOptions(withThreads(threads)));
        QVERIFY(server.listen());
        PollingClient client(server.serverPort());
        client.post("4hello"_ba);
        QTRY_COMPARE(server.log.last(), u"hello"_s);
        server.shutdown();
    }
}

QTEST_GUILESS_MAIN(tst_ServerIoThreads)
#include "tst_serveriothreads.moc"
