// SPDX-License-Identifier: MIT
// Sessions of EngineIoServer over WebSocket, and the ways in which they end.
#include "shared/rawwebsocketclient.h"
#include "shared/testserver.h"

#include <QElapsedTimer>
#include <QEventLoop>
#include <QTest>
#include <QTimer>
#include <QWebSocket>

#include <vector>

using namespace EngineIo;
using namespace Qt::StringLiterals;

using Client = RawWebSocketClient;

class tst_ServerWebSocket : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesTextAndBinary();
    void takesAMessageInTheHandshakesSegment();
    void answersAWebSocketPingAtOnce();
    void talksToQtsOwnClient();
    void endsByItsReason_data();
    void endsByItsReason();
    void endsWhenTheConnectionIsLost();
    void endsWhenTheClientClosesTheSocketsConnection();
    void takesMessagesAtTheLimit();
    void saysThatAMessageIsTooLargeWhileItIsStillSent();
    void echoesLargeMessagesWithoutDelay();
    void acceptsAHundredClientsAtOnce();
};

static bool open(Client &client)
{
    return client.open() == 101 && client.nextText().startsWith("0{");
}

void tst_ServerWebSocket::takesTextAndBinary()
{
    TestServer server;
    Client client(server.serverPort());
    QVERIFY(open(client));
    client.sendText("4žluť"_ba);
    client.sendBinary("\x00\xff"_ba);
    client.sendText("4"_ba);
    QTRY_COMPARE(server.log, (QStringList{u"connected"_s, u"žluť"_s, u"b:00ff"_s, u""_s}));
}

void tst_ServerWebSocket::takesAMessageInTheHandshakesSegment()
{
    TestServer server;
    Client client(server.serverPort());
    client.send(Client::handshake(Client::EngineIoTarget) + Client::frame(Client::Text, "4a"_ba)
                + Client::frame(Client::Text, "4b"_ba));
    QTRY_COMPARE(server.log, (QStringList{u"connected"_s, u"a"_s, u"b"_s}));
    QCOMPARE(client.awaitHandshake(), 101);
}

void tst_ServerWebSocket::answersAWebSocketPingAtOnce()
{
    TestServer server;
    Client client(server.serverPort());
    QVERIFY(open(client));
    client.send(Client::frame(Client::Ping, "are you there"_ba));
    const Client::Frame pong = client.nextFrame();
    QCOMPARE(pong.opcode, Client::Pong);
    QCOMPARE(pong.payload, "are you there"_ba);
}

void tst_ServerWebSocket::talksToQtsOwnClient()
{
    TestServer server;
    connect(&server, &EngineIoServer::textMessageReceived, &server,
            [&](const QByteArray &sid, const QString &text) { server.send(sid, text); });
    QWebSocket client;
    QStringList received;
    connect(&client, &QWebSocket::textMessageReceived, this,
            [&](const QString &text) { received.append(text); });
    client.open(
        QUrl(u"ws://127.0.0.1:%1/engine.io/?EIO=4&transport=websocket"_s.arg(server.serverPort())));
    QTRY_COMPARE(received.size(), 1);
    client.sendTextMessage(u"4hello"_s);
    QTRY_COMPARE(received.size(), 2);
    QCOMPARE(received.last(), u"4hello"_s);
    client.close();
    QTRY_COMPARE(server.log.last(), u"transport close"_s);
}

void tst_ServerWebSocket::endsByItsReason_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("reason");
    QTest::addColumn<int>("code"); // of the close frame

    const QString error = u"transport error"_s;
    QTest::newRow("CLOSE") << Client::frame(Client::Text, "1"_ba) << u"client disconnect"_s << 1000;
    QTest::newRow("close frame") << Client::frame(Client::Close, "\x03\xe8"_ba)
                                 << u"transport close"_s << 1000;
    QTest::newRow("going away") << Client::frame(Client::Close, "\x03\xe9"_ba)
                                << u"transport close"_s << 1001;
    QTest::newRow("unknown packet") << Client::frame(Client::Text, "9"_ba) << error << 1002;
    QTest::newRow("empty packet") << Client::frame(Client::Text, ""_ba) << error << 1002;
    QTest::newRow("OPEN") << Client::frame(Client::Text, "0"_ba) << error << 1002;
    QTest::newRow("PING") << Client::frame(Client::Text, "2"_ba) << error << 1002;
    QTest::newRow("invalid UTF-8") << Client::frame(Client::Text, "4\xff"_ba) << error << 1007;
    QTest::newRow("too large") << Client::frame(Client::Text, '4' + QByteArray(1'000, 'x')) << error
                               << 1009;
    QTest::newRow("too large in pieces")
        << Client::frame(Client::Binary, QByteArray(600, 'x'), false)
               + Client::frame(Client::Continuation, QByteArray(600, 'x'))
        << error << 1009;
}

void tst_ServerWebSocket::endsByItsReason()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, reason);
    EngineIoServerOptions options;
    options.setMaxHttpBufferSize(1'000);
    TestServer server(options);
    Client client(server.serverPort());
    QVERIFY(open(client));
    client.send(bytes + Client::frame(Client::Text, "4late"_ba));
    QTEST(client.waitForCloseCode(), "code");
    QTRY_COMPARE(server.log, (QStringList{u"connected"_s, reason}));
    QVERIFY(client.waitUntilClosed());
}

void tst_ServerWebSocket::endsWhenTheConnectionIsLost()
{
    TestServer server;
    Client client(server.serverPort());
    QVERIFY(open(client));
    client.abort();
    QTRY_COMPARE(server.log.size(), 2);
    QVERIFY2(server.log.last().startsWith(u"transport "_s), qPrintable(server.log.last()));
    QTRY_COMPARE(server.clientCount(), 0);
}

void tst_ServerWebSocket::endsWhenTheClientClosesTheSocketsConnection()
{
    TestServer server;
    Client client(server.serverPort());
    QVERIFY(open(client));
    client.socket().disconnectFromHost(); // without a close frame
    QTRY_COMPARE(server.log, (QStringList{u"connected"_s, u"transport close"_s}));
}

void tst_ServerWebSocket::takesMessagesAtTheLimit()
{
    EngineIoServerOptions options;
    options.setMaxHttpBufferSize(1'000);
    TestServer server(options);
    Client client(server.serverPort());
    QVERIFY(open(client));
    client.sendText('4' + QByteArray(999, 'x'));
    QTRY_COMPARE(server.log, (QStringList{u"connected"_s, QString(999, u'x')}));
}

void tst_ServerWebSocket::saysThatAMessageIsTooLargeWhileItIsStillSent()
{
    EngineIoServerOptions options;
    options.setMaxHttpBufferSize(1000);
    TestServer server(options);
    Client client(server.serverPort());
    QVERIFY(open(client));
    client.sendText(QByteArray(20 * 1024 * 1024, 'x')); // still under way when it is refused
    QCOMPARE(client.waitForCloseCode(), 1009);
    QTRY_COMPARE(server.log.last(), u"transport error"_s);
}

void tst_ServerWebSocket::echoesLargeMessagesWithoutDelay()
{
    constexpr int Messages = 50;
    TestServer server;
    connect(&server, &EngineIoServer::binaryMessageReceived, &server,
            [&](const QByteArray &sid, const QByteArray &data) { server.send(sid, data); });
    Client client(server.serverPort());
    QVERIFY(open(client));
    const QByteArray large(64 * 1024, 'x');
    QEventLoop loop; // QTRY_* and its like sleep between two looks
    connect(&client.socket(), &QTcpSocket::readyRead, &loop, &QEventLoop::quit);
    QTimer::singleShot(5'000, &loop, &QEventLoop::quit);
    QElapsedTimer timer;
    timer.start();
    for (int i = 0; i < Messages; ++i) {
        client.sendBinary(large);
        qsizetype received = 0;
        Client::Frame frame;
        while (received < large.size()) {
            while (!client.takeFrame(frame)) {
                loop.exec();
                QVERIFY(!timer.hasExpired(5'000));
            }
            QVERIFY(frame.opcode != Client::Close);
            received += frame.payload.size();
        }
    }
    // Nagle's algorithm would cost 40 ms for each.
    QVERIFY2(timer.elapsed() < 40 * Messages / 2, qPrintable(QString::number(timer.elapsed())));
}

void tst_ServerWebSocket::acceptsAHundredClientsAtOnce()
{
    constexpr int Clients = 100;
    TestServer server;
    QElapsedTimer timer;
    timer.start();
    std::vector<std::unique_ptr<Client>> clients;
    for (int i = 0; i < Clients; ++i) {
        clients.push_back(std::make_unique<Client>(server.serverPort()));
        clients.back()->send(Client::handshake(Client::EngineIoTarget));
    }
    QTRY_COMPARE(server.clientCount(), Clients);
    QVERIFY2(timer.elapsed() < 2'000, qPrintable(QString::number(timer.elapsed())));
    for (const auto &client : clients) {
        QCOMPARE(client->awaitHandshake(), 101);
        QVERIFY(client->nextText().startsWith("0{"));
    }
}

QTEST_GUILESS_MAIN(tst_ServerWebSocket)
#include "tst_serverwebsocket.moc"
