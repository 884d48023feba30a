// SPDX-License-Identifier: MIT
// Everything at once, for the sanitizers: clients of all kinds come, talk, upgrade and go while the
// application broadcasts, disconnects them and shuts down. ENGINEIO_STRESS_SECONDS says how long.
#include "shared/rawwebsocketclient.h"
#include "shared/threads.h"

#include <EngineIoServer>
#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTcpSocket>
#include <QTest>
#include <QThread>
#include <QTimer>

#include <atomic>
#include <vector>

using namespace EngineIo;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class tst_ServerStress : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void survives_data();
    void survives();
};

namespace {

constexpr int PatienceMs = 100;

// A client that expects nothing: it may be closed at any time.
class Visitor
{
public:
    Visitor(quint16 port, quint32 seed)
        : m_port(port)
        , m_random(seed)
    {
    }

    void visit()
    {
        if (m_random.bounded(2) == 0)
            visitByWebSocket("&x=1"_ba);
        else
            visitByPolling();
    }

private:
    std::unique_ptr<QTcpSocket> connection() const
    {
        auto socket = std::make_unique<QTcpSocket>();
        socket->connectToHost(u"127.0.0.1"_s, m_port);
        socket->waitForConnected(PatienceMs);
        return socket;
    }

    static QByteArray ask(QTcpSocket &socket, const QByteArray &bytes)
    {
        if (socket.state() != QAbstractSocket::ConnectedState)
            return {};
        socket.write(bytes);
        socket.waitForBytesWritten(PatienceMs);
        return socket.waitForReadyRead(PatienceMs) ? socket.readAll() : QByteArray();
    }

    static QByteArray text(const QByteArray &packet)
    {
        return RawWebSocketClient::frame(RawWebSocketClient::Text, packet);
    }

    void talk(QTcpSocket &socket)
    {
        for (int left = m_random.bounded(20); left > 0; --left)
            ask(socket, text("4hello"_ba) + text("4again"_ba));
    }

    void leave(QTcpSocket &socket)
    {
        if (m_random.bounded(2) == 0)
            ask(socket, RawWebSocketClient::frame(RawWebSocketClient::Close, {}));
        if (m_random.bounded(2) == 0)
            socket.abort();
    }

    void visitByWebSocket(const QByteArray &query)
    {
        const auto socket = connection();
        ask(*socket, RawWebSocketClient::handshake(RawWebSocketClient::EngineIoTarget + query));
        talk(*socket);
        leave(*socket);
    }

    static QByteArray request(const char *method, const QByteArray &sid, const QByteArray &body)
    {
        return method + " /engine.io/?EIO=4&transport=polling"_ba + sid
               + " HTTP/1.1\r\nHost: a\r\nContent-Length: " + QByteArray::number(body.size())
               + "\r\n\r\n" + body;
    }

    void visitByPolling()
    {
        const auto polls = connection();
        const QByteArray opened = ask(*polls, request("GET", {}, {}));
        const qsizetype at = opened.indexOf("\"sid\":\"");
        if (at < 0)
            return;
        const QByteArray sid
            = "&sid=" + opened.sliced(at + 7, opened.indexOf('"', at + 7) - at - 7);
        const auto posts = connection();
        for (int left = m_random.bounded(10); left > 0; --left) {
            ask(*posts, request("POST", sid, "4hello"_ba));
            ask(*polls, request("GET", sid, {}));
        }
        if (m_random.bounded(2) == 0)
            upgrade(sid);
        else if (m_random.bounded(2) == 0)
            ask(*posts, request("POST", sid, "1"_ba));
    }

    void upgrade(const QByteArray &sid)
    {
        const auto socket = connection();
        ask(*socket, RawWebSocketClient::handshake(RawWebSocketClient::EngineIoTarget + sid));
        ask(*socket, text("2probe"_ba));
        ask(*socket, text("5"_ba));
        talk(*socket);
        leave(*socket);
    }

    const quint16 m_port;
    QRandomGenerator m_random;
};

class Threads
{
public:
    template <typename Function>
    void add(Function function)
    {
        m_threads.emplace_back(TestThread::create([this, function] {
            while (!m_stop)
                function();
        }));
        m_threads.back()->start();
    }
    void stop()
    {
        m_stop = true;
        for (const auto &thread : m_threads)
            thread->wait();
    }

private:
    std::atomic<bool> m_stop = false;
    std::vector<std::unique_ptr<TestThread>> m_threads;
};

} // namespace

void tst_ServerStress::survives_data()
{
    QTest::addColumn<int>("threads");
    QTest::addColumn<bool>("direct");

    QTest::newRow("no I/O threads") << 0 << false;
    QTest::newRow("I/O threads") << 3 << false;
    QTest::newRow("handlers in I/O threads") << 3 << true;
}

void tst_ServerStress::survives()
{
    QFETCH(int, threads);
    QFETCH(bool, direct);
    const int seconds = std::max(2, qEnvironmentVariableIntValue("ENGINEIO_STRESS_SECONDS"));
    EngineIoServerOptions options;
    options.setIoThreads(threads);
    options.setHandlersInIoThreads(direct);
    options.setPingInterval(50ms);
    options.setPingTimeout(400ms);
    options.setUpgradeTimeout(300ms);
    EngineIoServer server(options);
    std::atomic<int> opened = 0;
    std::atomic<int> closed = 0;
    std::atomic<int> messages = 0;
    connect(
        &server, &EngineIoServer::connected, this, [&] { ++opened; }, Qt::DirectConnection);
    connect(
        &server, &EngineIoServer::disconnected, this, [&] { ++closed; }, Qt::DirectConnection);
    server.onMessage([&](const QByteArray &sid, const EngineIoMessage &message) {
        ++messages;
        server.send(sid, message.text());
        if (messages % 50 == 0)
            server.disconnectClient(sid);
    });
    QVERIFY(server.listen());
    const quint16 port = server.serverPort();

    Threads visitors;
    for (quint32 seed = 1; seed <= 6; ++seed) {
        auto visitor = std::make_shared<Visitor>(port, seed);
        visitors.add([visitor] { visitor->visit(); });
    }
    visitors.add([&server] {
        server.broadcast(u"to all"_s);
        for (const QByteArray &sid : server.sids()) {
            server.saveSession(sid, {{u"seen"_s, true}});
            server.statistics(sid);
            server.ping(sid);
        }
        QThread::msleep(1);
    });

    QRandomGenerator random(7);
    int lives = 1;
    QElapsedTimer time;
    time.start();
    while (!time.hasExpired(seconds * 1000)) {
        QTest::qWait(random.bounded(40));
        server.broadcast("\x01\x02"_ba);
        switch (random.bounded(12)) {
        case 0:
            server.disconnectAll();
            break;
        case 1:
            server.shutdown();
            QCOMPARE(server.clientCount(), 0);
            QVERIFY(server.listen(QHostAddress::LocalHost, port));
            ++lives;
            break;
        }
    }
    visitors.stop();
    server.shutdown();
    QCOMPARE(server.clientCount(), 0);
    QTRY_COMPARE(closed.load(), opened.load());
    qInfo("%d sessions, %d messages, %d lives of the server", opened.load(), messages.load(),
          lives);
    QVERIFY(opened > 10 && messages > 10);
}

QTEST_GUILESS_MAIN(tst_ServerStress)
#include "tst_serverstress.moc"
