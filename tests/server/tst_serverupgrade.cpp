// SPDX-License-Identifier: MIT
// From polling to WebSocket, and what may come between.
#include "shared/pollingclient.h"
#include "shared/rawwebsocketclient.h"
#include "shared/testserver.h"

#include <QTest>

using namespace EngineIo;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

using Socket = RawWebSocketClient;

class tst_ServerUpgrade : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void movesToTheWebSocket();
    void freesAPollThatWaits();
    void keepsTheOrderOfMessagesSentMeanwhile_data();
    void keepsTheOrderOfMessagesSentMeanwhile();
    void takesAMessageInTheSegmentOfTheUpgrade();
    void takesTheProbeInTheSegmentOfTheHandshake();
    void letsOneOfTwoUpgradesWin();
    void leavesPollingWorkingWhenItTakesTooLong();
    void leavesPollingWorkingWhenTheSocketDies();
    void leavesPollingWorkingWhenTheProbeIsWrong_data();
    void leavesPollingWorkingWhenTheProbeIsWrong();
    void refusesPollsAfterwards();
    void closesASecondUpgradeAfterwards();
    void refusesUpgradesThatAreOff();
    void endsWithTheSession();
    void takesAPostThatCrossesTheUpgrade();
};

namespace {

QByteArray upgradeTarget(const PollingClient &client)
{
    return Socket::EngineIoTarget + "&sid=" + client.sid();
}

bool probe(Socket &socket, const PollingClient &client)
{
    if (socket.open(upgradeTarget(client)) != 101)
        return false;
    socket.sendText("2probe"_ba);
    return socket.nextText() == "3probe";
}

void settle()
{
    for (int i = 0; i < 20; ++i)
        QCoreApplication::processEvents();
}

void startPoll(PollingClient &client)
{
    client.startPoll();
    QTRY_COMPARE(client.polls().socket().bytesToWrite(), 0);
    settle();
}

} // namespace

void tst_ServerUpgrade::movesToTheWebSocket()
{
    TestServer server;
    PollingClient client(server.serverPort());
    Socket socket(server.serverPort());
    QVERIFY(probe(socket, client));
    QCOMPARE(server.transport(client.sid()), TransportType::Polling);
    socket.sendText("5"_ba);
    QTRY_COMPARE(server.log, (QStringList{u"connected"_s, u"upgraded"_s}));
    QCOMPARE(server.transport(client.sid()), TransportType::WebSocket);
    server.send(client.sid(), u"hello"_s);
    QCOMPARE(socket.nextText(), "4hello"_ba);
    socket.sendText("4hi"_ba);
    QTRY_COMPARE(server.log.last(), u"hi"_s);
}

void tst_ServerUpgrade::freesAPollThatWaits()
{
    TestServer server;
    PollingClient client(server.serverPort());
    startPoll(client);
    Socket socket(server.serverPort());
    QVERIFY(probe(socket, client));
    QCOMPARE(client.polled(), "6"_ba);
    socket.sendText("5"_ba);
    QTRY_COMPARE(server.log.last(), u"upgraded"_s);
    server.send(client.sid(), u"hello"_s);
    QCOMPARE(socket.nextText(), "4hello"_ba); // and no NOOP before it
}

void tst_ServerUpgrade::keepsTheOrderOfMessagesSentMeanwhile_data()
{
    QTest::addColumn<bool>("polled"); // a poll waits at the beginning

    QTest::newRow("a poll waits") << true;
    QTest::newRow("no poll waits") << false;
}

void tst_ServerUpgrade::keepsTheOrderOfMessagesSentMeanwhile()
{
    QFETCH(bool, polled);
    TestServer server;
    PollingClient client(server.serverPort());
    if (polled)
        startPoll(client);
    int sent = 0;
    const auto send = [&] {
        server.send(client.sid(), QString::number(sent++));
    };
    send();
    settle();
    Socket socket(server.serverPort());
    QCOMPARE(socket.open(upgradeTarget(client)), 101);
    send();
    settle();
    socket.sendText("2probe"_ba);
    send();
    QCOMPARE(socket.nextText(), "3probe"_ba);
    send();
    send();

    QList<QByteArray> received;
    if (polled)
        received = client.polled().split('|');
    received += client.poll().split('|'); // the client's last poll before it says UPGRADE
    send();
    socket.sendText("5"_ba);
    send();
    QTRY_COMPARE(server.log.last(), u"upgraded"_s);
    send();

    received.removeAll("6"_ba);
    while (received.size() < sent)
        received += socket.nextText();
    for (int i = 0; i < sent; ++i)
        QCOMPARE(received[i], '4' + QByteArray::number(i));
}

void tst_ServerUpgrade::takesAMessageInTheSegmentOfTheUpgrade()
{
    TestServer server;
    PollingClient client(server.serverPort());
    Socket socket(server.serverPort());
    QVERIFY(probe(socket, client));
    socket.send(Socket::frame(Socket::Text, "5"_ba) + Socket::frame(Socket::Text, "4a"_ba)
                + Socket::frame(Socket::Binary, "\x01"_ba));
    QTRY_COMPARE(server.log, (QStringList{u"connected"_s, u"upgraded"_s, u"a"_s, u"b:01"_s}));
}

void tst_ServerUpgrade::takesTheProbeInTheSegmentOfTheHandshake()
{
    TestServer server;
    PollingClient client(server.serverPort());
    Socket socket(server.serverPort());
    socket.send(Socket::handshake(upgradeTarget(client))
                + Socket::frame(Socket::Text, "2probe"_ba));
    QCOMPARE(socket.awaitHandshake(), 101);
    QCOMPARE(socket.nextText(), "3probe"_ba);
}

void tst_ServerUpgrade::letsOneOfTwoUpgradesWin()
{
    TestServer server;
    PollingClient client(server.serverPort());
    Socket first(server.serverPort());
    Socket second(server.serverPort());
    QVERIFY(probe(first, client));
    QCOMPARE(second.open(upgradeTarget(client)), 101);
    second.sendText("2probe"_ba);
    second.waitForCloseCode();
    QVERIFY(second.waitUntilClosed());
    first.sendText("5"_ba);
    QTRY_COMPARE(server.log, (QStringList{u"connected"_s, u"upgraded"_s}));
    server.send(client.sid(), u"hello"_s);
    QCOMPARE(first.nextText(), "4hello"_ba);
}

void tst_ServerUpgrade::leavesPollingWorkingWhenItTakesTooLong()
{
    EngineIoServerOptions options;
    options.setUpgradeTimeout(300ms);
    TestServer server(options);
    PollingClient client(server.serverPort());
    Socket socket(server.serverPort());
    QVERIFY(probe(socket, client));
    socket.waitForCloseCode();
    QVERIFY(socket.waitUntilClosed());
    QTRY_COMPARE(server.log, QStringList{u"connected"_s});
    server.send(client.sid(), u"still polling"_s);
    QCOMPARE(client.poll(), "4still polling"_ba);

    Socket again(server.serverPort()); // and may try again
    QVERIFY(probe(again, client));
    again.sendText("5"_ba);
    QTRY_COMPARE(server.log.last(), u"upgraded"_s);
}

void tst_ServerUpgrade::leavesPollingWorkingWhenTheSocketDies()
{
    TestServer server;
    PollingClient client(server.serverPort());
    Socket socket(server.serverPort());
    QVERIFY(probe(socket, client));
    socket.abort();
    settle();
    startPoll(client);
    QVERIFY(!client.isPollAnswered()); // no NOOP: nobody upgrades any more
    server.send(client.sid(), u"still polling"_s);
    QCOMPARE(client.polled(), "4still polling"_ba);
    QTRY_COMPARE(server.log, QStringList{u"connected"_s});
}

void tst_ServerUpgrade::leavesPollingWorkingWhenTheProbeIsWrong_data()
{
    QTest::addColumn<QByteArray>("frame");

    QTest::newRow("PING without probe") << Socket::frame(Socket::Text, "2"_ba);
    QTest::newRow("UPGRADE without probe") << Socket::frame(Socket::Text, "5"_ba);
    QTest::newRow("message") << Socket::frame(Socket::Text, "4a"_ba);
    QTest::newRow("binary message") << Socket::frame(Socket::Binary, "a"_ba);
    QTest::newRow("malformed") << Socket::frame(Socket::Text, "x"_ba);
    QTest::newRow("invalid UTF-8") << Socket::frame(Socket::Text, "\xff"_ba);
}

void tst_ServerUpgrade::leavesPollingWorkingWhenTheProbeIsWrong()
{
    QFETCH(QByteArray, frame);
    TestServer server;
    PollingClient client(server.serverPort());
    Socket socket(server.serverPort());
    QCOMPARE(socket.open(upgradeTarget(client)), 101);
    socket.send(frame);
    QVERIFY(socket.waitForCloseCode() > 0);
    QVERIFY(socket.waitUntilClosed());
    server.send(client.sid(), u"still polling"_s);
    QCOMPARE(client.poll(), "4still polling"_ba);
    QTRY_COMPARE(server.log, QStringList{u"connected"_s});
}

void tst_ServerUpgrade::refusesPollsAfterwards()
{
    TestServer server;
    PollingClient client(server.serverPort());
    Socket socket(server.serverPort());
    QVERIFY(probe(socket, client));
    socket.sendText("5"_ba);
    QTRY_COMPARE(server.log.last(), u"upgraded"_s);
    client.startPoll();
    QCOMPARE(client.pollResponse().status, 400);
    QVERIFY(server.contains(client.sid()));
}

void tst_ServerUpgrade::closesASecondUpgradeAfterwards()
{
    TestServer server;
    PollingClient client(server.serverPort());
    Socket socket(server.serverPort());
    QVERIFY(probe(socket, client));
    socket.sendText("5"_ba);
    QTRY_COMPARE(server.log.last(), u"upgraded"_s);
    Socket second(server.serverPort());
    QCOMPARE(second.open(upgradeTarget(client)), 101);
    QVERIFY(second.waitForCloseCode() > 0);
    server.send(client.sid(), u"hello"_s);
    QCOMPARE(socket.nextText(), "4hello"_ba);
}

void tst_ServerUpgrade::refusesUpgradesThatAreOff()
{
    EngineIoServerOptions options;
    options.setAllowUpgrades(false);
    TestServer server(options);
    PollingClient client(server.serverPort());
    Socket socket(server.serverPort());
    QCOMPARE(socket.open(upgradeTarget(client)), 400);
    QVERIFY(server.contains(client.sid()));
}

void tst_ServerUpgrade::endsWithTheSession()
{
    TestServer server;
    PollingClient client(server.serverPort());
    Socket socket(server.serverPort());
    QVERIFY(probe(socket, client));
    server.send(client.sid(), u"last"_s);
    server.disconnectClient(client.sid());
    QVERIFY(socket.waitForCloseCode() > 0);
    QCOMPARE(client.poll(), "4last|1"_ba);
    QTRY_COMPARE(server.log, (QStringList{u"connected"_s, u"server disconnect"_s}));
}

void tst_ServerUpgrade::takesAPostThatCrossesTheUpgrade()
{
    TestServer server;
    PollingClient client(server.serverPort());
    Socket socket(server.serverPort());
    QVERIFY(probe(socket, client));
    QCOMPARE(client.post("4by post"_ba).status, 200);
    socket.send(Socket::frame(Socket::Text, "5"_ba) + Socket::frame(Socket::Text, "4by socket"_ba));
    QTRY_COMPARE(server.log,
                 (QStringList{u"connected"_s, u"by post"_s, u"upgraded"_s, u"by socket"_s}));
}

QTEST_GUILESS_MAIN(tst_ServerUpgrade)
#include "tst_serverupgrade.moc"
