// SPDX-License-Identifier: MIT
// What befalls processes, connections and clocks: engineio-echo must go on as if nothing had been.
#include "echoprocess.h"
#include "serverwatch.h"
#include "shared/pollingclient.h"
#include "shared/rawwebsocketclient.h"
#include "shared/sanitizer.h"

#include <QElapsedTimer>
#include <QRegularExpression>
#include <QScopeGuard>
#include <QTest>

#include <csignal>
#include <sys/socket.h>
#include <vector>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class tst_ServerFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void outlivesClients_data();
    void outlivesClients();
    void blamesNoClientForItsOwnPause_data();
    void blamesNoClientForItsOwnPause();
    void endsInTimeUnderLoad_data();
    void endsInTimeUnderLoad();
    void doesNotLookAtTheTimeOfDay();
};

namespace {

using End = void (*)(EchoProcess &echo, int count);
using Frames = RawWebSocketClient;
using Clients = std::vector<std::unique_ptr<RawWebSocketClient>>;

const QStringList Impatient{u"--ping-interval"_s, u"300"_s, u"--ping-timeout"_s, u"300"_s};

quint16 portOf(const EchoProcess &echo)
{
    return quint16(echo.url().port());
}

Clients openSessions(const EchoProcess &echo, int count)
{
    Clients clients;
    for (int i = 0; i < count; ++i) {
        clients.push_back(std::make_unique<RawWebSocketClient>(portOf(echo)));
        clients.back()->open();
    }
    return clients;
}

// Processes of their own; they end without a word.
void killClients(EchoProcess &echo, int count)
{
    std::vector<std::unique_ptr<QProcess>> clients;
    for (int i = 0; i < count; ++i) {
        clients.push_back(std::make_unique<QProcess>());
        QProcess &client = *clients.back();
        client.start(
            u"bash"_s,
            {u"-c"_s, u"exec 3<>/dev/tcp/127.0.0.1/%1; printf '%2' >&3; "
                      "exec cat <&3"_s.arg(portOf(echo))
                          .arg(QString::fromLatin1(Frames::handshake(Frames::EngineIoTarget)))});
        QByteArray seen;
        QTRY_VERIFY((seen += client.readAllStandardOutput()).contains("sid"));
    }
    for (const auto &client : clients)
        client->kill();
    for (const auto &client : clients)
        QVERIFY(client->waitForFinished());
}

void resetConnections(EchoProcess &echo, int count)
{
    for (const auto &client : openSessions(echo, count)) {
        const linger atOnce{1, 0};
        ::setsockopt(int(client->socket().socketDescriptor()), SOL_SOCKET, SO_LINGER, &atOnce,
                     sizeof atOnce);
        client->abort();
    }
}

// They send FIN and go on reading.
void closeHalf(EchoProcess &echo, int count)
{
    const Clients clients = openSessions(echo, count);
    for (const auto &client : clients)
        ::shutdown(int(client->socket().socketDescriptor()), SHUT_WR);
    for (const auto &client : clients)
        QVERIFY(client->waitUntilClosed());
}

// As after a power cut: no FIN, no PONG.
void fallSilent(EchoProcess &echo, int count)
{
    const Clients clients = openSessions(echo, count);
    for (const auto &client : clients)
        QVERIFY(client->waitForCloseCode() > 0);
}

} // namespace

Q_DECLARE_METATYPE(End)

void tst_ServerFaults::outlivesClients_data()
{
    QTest::addColumn<End>("end");
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("reason");

    QTest::newRow("killed") << End(killClients) << QStringList() << u"transport (close|error)"_s;
    QTest::newRow("reset") << End(resetConnections) << QStringList() << u"transport error"_s;
    QTest::newRow("half closed") << End(closeHalf) << QStringList() << u"transport close"_s;
    QTest::newRow("silent") << End(fallSilent) << Impatient << u"ping timeout"_s;
}

void tst_ServerFaults::outlivesClients()
{
    QFETCH(End, end);
    QFETCH(QStringList, arguments);
    QFETCH(QString, reason);
    constexpr int Count = 20;
    EchoProcess echo(arguments);
    QVERIFY(echo.isListening());
    ServerWatch watch(echo);
    end(echo, Count);
    if (QTest::currentTestFailed())
        return;
    const QRegularExpression ended(u"disconnected: \""_s + reason);
    QTRY_COMPARE(QString::fromUtf8(echo.log()).count(ended), Count);
    watch.stop();
    qInfo() << "good client:" << watch.worstLatency().count() << "ms at worst";
    QVERIFY(watch.isContent());
    QVERIFY(watch.worstLatency() < 2s);
    QTRY_COMPARE(ProcessSample::of(echo.pid()).descriptors, watch.before().descriptors);
}

void tst_ServerFaults::blamesNoClientForItsOwnPause_data()
{
    QTest::addColumn<bool>("overWebSocket");
    QTest::addColumn<QStringList>("arguments");
    const QStringList threads{u"--threads"_s, u"2"_s};
    QTest::newRow("polling") << false << Impatient;
    QTest::newRow("websocket") << true << Impatient;
    QTest::newRow("polling, I/O threads") << false << Impatient + threads;
    QTest::newRow("websocket, I/O threads") << true << Impatient + threads;
}

// The PONG comes in time, but while the server's process is stopped, for longer than it may take.
void tst_ServerFaults::blamesNoClientForItsOwnPause()
{
    QFETCH(bool, overWebSocket);
    QFETCH(QStringList, arguments);
    EchoProcess echo(arguments);
    QVERIFY(echo.isListening());
    PollingClient polling(portOf(echo));
    RawWebSocketClient socket(portOf(echo));
    QCOMPARE(socket.open(), 101);
    QVERIFY(socket.nextText().startsWith('0'));
    for (int i = 0; i < 4; ++i) {
        if (overWebSocket)
            QCOMPARE(socket.nextText(), "2"_ba);
        else
            QCOMPARE(polling.poll(), "2"_ba);
        ::kill(pid_t(echo.pid()), SIGSTOP);
        if (overWebSocket)
            socket.sendText("3"_ba);
        else
            polling.posts().post(polling.target(), "3"_ba);
        QTest::qWait(700); // the pause itself
        ::kill(pid_t(echo.pid()), SIGCONT);
        if (!overWebSocket)
            QCOMPARE(polling.posts().response().status, 200);
    }
    if (overWebSocket) {
        socket.sendText("4on"_ba);
        QByteArray text = socket.nextText();
        while (text == "2")
            text = socket.nextText();
        QCOMPARE(text, "4on"_ba);
    } else {
        QCOMPARE(polling.post("4on"_ba).status, 200);
    }
}

void tst_ServerFaults::endsInTimeUnderLoad_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("one thread") << QStringList();
    QTest::newRow("I/O threads") << QStringList{u"--threads"_s, u"2"_s};
}

void tst_ServerFaults::endsInTimeUnderLoad()
{
    QFETCH(QStringList, arguments);
    EchoProcess echo(arguments, EchoProcess::Log::Quiet);
    QVERIFY(echo.isListening());
    const Clients sockets = openSessions(echo, 40);
    std::vector<std::unique_ptr<PollingClient>> polling;
    for (int i = 0; i < 40; ++i) {
        polling.push_back(std::make_unique<PollingClient>(portOf(echo)));
        polling.back()->startPoll();
    }
    for (const auto &client : polling)
        QTRY_COMPARE(client->polls().socket().bytesToWrite(), 0);
    // What the server has not read by then resets the connection, and a sanitized one reads slowly.
    const int messages = IsSanitized ? 1 : 20;
    for (const auto &client : sockets) {
        for (int i = 0; i < messages; ++i)
            client->sendText('4' + QByteArray(20'000, 'x'));
    }
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(echo.stop(SIGTERM), 0);
    qInfo() << "ended after" << timer.elapsed() << "ms";
    QVERIFY(timer.elapsed() < 2'000);
    for (const auto &client : sockets)
        QVERIFY(client->waitForCloseCode() > 0);
    for (const auto &client : polling)
        QCOMPARE(client->polled(), "1"_ba);
}

void tst_ServerFaults::doesNotLookAtTheTimeOfDay()
{
    qputenv("LD_PRELOAD", JUMPING_CLOCK);
    qputenv("ASAN_OPTIONS", "verify_asan_link_order=0");
    const auto restore = qScopeGuard([] {
        qunsetenv("LD_PRELOAD");
        qunsetenv("ASAN_OPTIONS");
    });
    EchoProcess echo(Impatient);
    QVERIFY(echo.isListening());
    RawWebSocketClient answers(portOf(echo));
    RawWebSocketClient silent(portOf(echo));
    QCOMPARE(answers.open(), 101);
    QCOMPARE(silent.open(), 101);
    QVERIFY(answers.nextText().startsWith('0'));
    QElapsedTimer timer;
    timer.start();
    for (int i = 0; i < 4; ++i) {
        QCOMPARE(answers.nextText(), "2"_ba);
        answers.sendText("3"_ba);
        QVERIFY(timer.restart() >= 200); // not at once for a day that has gone by
    }
    QVERIFY(silent.isClosed());
}

QTEST_GUILESS_MAIN(tst_ServerFaults)
#include "tst_serverfaults.moc"
