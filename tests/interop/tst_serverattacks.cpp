// SPDX-License-Identifier: MIT
// Clients that want to use up what engineio-echo has, while another one goes on talking to it.
#include "echoprocess.h"
#include "serverwatch.h"
#include "shared/pollingclient.h"
#include "shared/rawhttpclient.h"
#include "shared/rawwebsocketclient.h"
#include "shared/sanitizer.h"

#include <QElapsedTimer>
#include <QTest>

#include <vector>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class tst_ServerAttacks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void leavesOthersAlone_data();
    void leavesOthersAlone();
};

namespace {

using Attack = void (*)(quint16 port);
using Frames = RawWebSocketClient;

constexpr qint64 Mebibyte = 1024 * 1024;
constexpr int Patience = 10'000; // ms

// Blocking, so that no event loop reads what comes; false when the server has hung up.
bool push(QTcpSocket &socket, const QByteArray &bytes)
{
    socket.write(bytes);
    while (socket.bytesToWrite() > 0) {
        if (!socket.waitForBytesWritten(Patience))
            return false;
    }
    return socket.state() == QAbstractSocket::ConnectedState;
}

// Lets nothing be read but by the test.
void stopReading(QTcpSocket &socket)
{
    socket.setReadBufferSize(1);
}

std::unique_ptr<RawWebSocketClient> openSession(quint16 port)
{
    auto client = std::make_unique<RawWebSocketClient>(port);
    if (client->open() != 101 || !client->nextText().startsWith('0'))
        qWarning("no session");
    return client;
}

// Heads of requests that go on for ever, a byte at a time.
void slowloris(quint16 port)
{
    std::vector<std::unique_ptr<RawHttpClient>> clients;
    for (int i = 0; i < 400; ++i) {
        clients.push_back(std::make_unique<RawHttpClient>(port));
        clients.back()->send("GET /engine.io/ HTTP/1.1\r\nHost: a\r\nX: "_ba);
    }
    QElapsedTimer timer;
    timer.start();
    while (!timer.hasExpired(1'500)) {
        for (const auto &client : clients)
            client->send("x"_ba);
        QTest::qWait(10);
    }
    for (const auto &client : clients)
        QVERIFY(!client->isClosed());
}

void sessionsThatNeverPoll(quint16 port)
{
    RawHttpClient client(port);
    QByteArray sid;
    for (int i = 0; i < 5'000; ++i) {
        client.get("/engine.io/?EIO=4&transport=polling"_ba);
        while (!client.hasReceived())
            QVERIFY(client.socket().waitForReadyRead(Patience));
        const QByteArray body = client.response().body;
        sid = body.sliced(body.indexOf("sid\":\"") + 6);
        sid.truncate(sid.indexOf('"'));
    }
    // The PING that nobody fetches is not answered.
    QTRY_VERIFY_WITH_TIMEOUT(
        (client.post("/engine.io/?EIO=4&transport=polling&sid=" + sid, "4x"_ba),
         client.response().status == 400),
        Patience);
}

void webSocketThatNeverReads(quint16 port)
{
    const QByteArray piece = Frames::frame(Frames::Text, QByteArray(999'000, '4'));
    std::unique_ptr<RawWebSocketClient> client;
    for (int sent = 0; sent < 200; ++sent) {
        if (!client) {
            client = openSession(port);
            stopReading(client->socket());
        }
        if (!push(client->socket(), piece))
            client.reset(); // its queue was full, and its session has ended
    }
}

void pollingThatNeverReads(quint16 port)
{
    const QByteArray body(999'000, '4');
    std::unique_ptr<PollingClient> client;
    for (int sent = 0; sent < 200; ++sent) {
        if (!client)
            client = std::make_unique<PollingClient>(port);
        client->posts().post(client->target(), body);
        if (client->posts().response().status != 200)
            client.reset();
    }
}

// It asks for what it doesn't take.
void responsesThatNobodyTakes(quint16 port)
{
    std::vector<std::unique_ptr<PollingClient>> clients;
    for (int i = 0; i < 20; ++i) {
        clients.push_back(std::make_unique<PollingClient>(port));
        PollingClient &client = *clients.back();
        stopReading(client.polls().socket());
        for (int k = 0; k < 4; ++k) {
            client.startPoll();
            client.posts().post(client.target(), QByteArray(900'000, '4'));
            client.posts().response();
        }
    }
}

void manyPacketsInOneBody(quint16 port)
{
    constexpr int Count = 100'000;
    QByteArray body("4a");
    for (int i = 1; i < Count; ++i)
        body += "\x1e"
                "4a";
    for (int i = 0; i < 5; ++i) {
        PollingClient client(port);
        client.posts().post(client.target(), body);
        QCOMPARE(client.posts().response().status, 200);
        QByteArray echoed = client.poll();
        while (echoed.size() < body.size())
            echoed += '|' + client.poll();
        QCOMPARE(echoed.count('a'), Count);
    }
}

void fragmentsOfOneByte(quint16 port)
{
    constexpr int Count = 200'000;
    const auto client = openSession(port);
    const QByteArray fragment = Frames::frame(Frames::Continuation, "a"_ba, false);
    QByteArray frames = Frames::frame(Frames::Text, "4"_ba, false);
    for (int i = 0; i < Count; ++i)
        frames += fragment;
    frames += Frames::frame(Frames::Continuation, {});
    QVERIFY(push(client->socket(), frames));
    QCOMPARE(client->nextText(), '4' + QByteArray(Count, 'a'));
}

void bytesOneByOne(quint16 port)
{
    const auto client = openSession(port);
    const QByteArray frame = Frames::frame(Frames::Text, '4' + QByteArray(5'000, 'a'));
    for (const char byte : frame)
        QVERIFY(push(client->socket(), QByteArray(1, byte)));
    QCOMPARE(client->nextText().size(), 5'001);
}

// Of WebSocket, by a client that doesn't read the answers.
void pingFlood(quint16 port)
{
    const auto client = openSession(port);
    stopReading(client->socket());
    QByteArray pings;
    while (pings.size() < Mebibyte)
        pings += Frames::frame(Frames::Ping, QByteArray(125, 'p'));
    for (int i = 0; i < 50; ++i)
        QVERIFY(push(client->socket(), pings));
}

// Of Engine.IO: PONGs that nobody has asked for, then the PING that only a server may send.
void pongFlood(quint16 port)
{
    const auto client = openSession(port);
    QByteArray pongs;
    while (pongs.size() < Mebibyte)
        pongs += Frames::frame(Frames::Text, "3"_ba);
    for (int i = 0; i < 10; ++i)
        QVERIFY(push(client->socket(), pongs));
    client->sendText("2"_ba);
    QVERIFY(client->waitUntilClosed());
}

void handshakesAndResets(quint16 port)
{
    for (int i = 0; i < 1'000; ++i) {
        RawWebSocketClient client(port);
        client.send(Frames::handshake(Frames::EngineIoTarget)
                    + Frames::frame(Frames::Text, "4text"_ba));
        client.abort();
    }
}

} // namespace

Q_DECLARE_METATYPE(Attack)

void tst_ServerAttacks::leavesOthersAlone_data()
{
    QTest::addColumn<Attack>("attack");
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("mebibytes"); // that the server may grow by, at most

    const QStringList impatient{u"--ping-interval"_s, u"300"_s, u"--ping-timeout"_s, u"300"_s};
    const struct
    {
        const char *name;
        Attack attack;
        int mebibytes;
        QStringList arguments;
    } rows[] = {
        {"slowloris", slowloris, 20, {}},
        {"sessions that never poll", sessionsThatNeverPoll, 60, impatient},
        {"WebSocket that never reads", webSocketThatNeverReads, 80, {}},
        {"polling that never reads", pollingThatNeverReads, 80, {}},
        {"responses that nobody takes", responsesThatNobodyTakes, 120, {}},
        {"100 000 packets in one body", manyPacketsInOneBody, 120, {}},
        {"fragments of one byte", fragmentsOfOneByte, 20, {}},
        {"bytes one by one", bytesOneByOne, 10, {}},
        {"ping flood", pingFlood, 20, {}},
        {"pong flood", pongFlood, 10, {}},
        {"handshakes and resets", handshakesAndResets, 30, {}},
    };
    for (const auto &[name, attack, mebibytes, arguments] : rows) {
        QTest::addRow("%s", name) << attack << arguments << mebibytes;
        QTest::addRow("%s, I/O threads", name)
            << attack << arguments + QStringList{u"--threads"_s, u"2"_s} << mebibytes;
    }
}

void tst_ServerAttacks::leavesOthersAlone()
{
    QFETCH(Attack, attack);
    QFETCH(QStringList, arguments);
    QFETCH(int, mebibytes);
    EchoProcess echo(arguments, EchoProcess::Log::Quiet);
    QVERIFY(echo.isListening());
    ServerWatch watch(echo);
    attack(quint16(echo.url().port()));
    if (QTest::currentTestFailed())
        return;
    watch.stop();

    const ProcessSample after = ProcessSample::of(echo.pid());
    qInfo().nospace() << "good client: " << watch.worstLatency().count()
                      << " ms at worst; memory: " << watch.before().memory / 1024 << " KiB before, "
                      << watch.mostMemory() / 1024 << " KiB at most, " << after.memory / 1024
                      << " KiB behind it";
    QVERIFY(watch.isContent());
    if (!IsSanitized) {
        QVERIFY(watch.worstLatency() < 2s);
        QVERIFY(watch.mostMemory() - watch.before().memory < mebibytes * Mebibyte);
    }
    QTRY_COMPARE(ProcessSample::of(echo.pid()).descriptors, watch.before().descriptors);
}

QTEST_GUILESS_MAIN(tst_ServerAttacks)
#include "tst_serverattacks.moc"
