// SPDX-License-Identifier: MIT
// What EngineIoServer sends, in which order, and to whom.
#include "shared/pollingclient.h"
#include "shared/rawwebsocketclient.h"
#include "shared/testserver.h"

#include <QTest>

#include <vector>

using namespace EngineIo;
using namespace Qt::StringLiterals;

class tst_ServerSending : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sendsEveryKindOfMessageOverPolling();
    void sendsEveryKindOfMessageOverWebSocket();
    void answersAPollThatWaits();
    void sendsPacketsAsTheyAre();
    void refusesPacketsThatCannotBe();
    void refusesAClosedSession();
    void sendsBeforeTheHandshakeIsAnswered();
    void broadcastsToEveryClient();
    void encodesABroadcastOnce();
    void deliversWhatWasQueuedBeforeADisconnect();
    void deliversWhatWasQueuedBeforeADisconnectOverWebSocket();
    void disconnectsEveryClient();
    void handsAFetchedMessageOutOnce();
};

static void sendOneOfEach(EngineIoServer &server, const QByteArray &sid)
{
    QVERIFY(server.send(sid, u"žluť"_s));
    QVERIFY(server.send(sid, "\x00\xff"_ba));
    QVERIFY(server.send(sid, QJsonObject{{u"a"_s, 1}}));
    QVERIFY(server.send(sid, QJsonArray{1, 2}));
    QVERIFY(server.send(sid, QJsonDocument(QJsonArray{3})));
    QVERIFY(server.sendUtf8(sid, "kůň"_ba));
    QVERIFY(server.send(sid, QString()));
}

void tst_ServerSending::sendsEveryKindOfMessageOverPolling()
{
    TestServer server;
    PollingClient client(server.serverPort());
    sendOneOfEach(server, client.sid());
    QCOMPARE(client.poll(), R"(4žluť|bAP8=|4{"a":1}|4[1,2]|4[3]|4kůň|4)"_ba);
}

void tst_ServerSending::sendsEveryKindOfMessageOverWebSocket()
{
    TestServer server;
    RawWebSocketClient client(server.serverPort());
    QCOMPARE(client.open(), 101);
    QVERIFY(client.nextText().startsWith("0{"));
    sendOneOfEach(server, server.lastSid);
    QCOMPARE(client.nextText(), "4žluť"_ba);
    const RawWebSocketClient::Frame binary = client.nextFrame();
    QCOMPARE(binary.opcode, RawWebSocketClient::Binary);
    QCOMPARE(binary.payload, "\x00\xff"_ba);
    QCOMPARE(client.texts(5),
             (QList<QByteArray>{R"(4{"a":1})"_ba, "4[1,2]"_ba, "4[3]"_ba, "4kůň"_ba, "4"_ba}));
}

void tst_ServerSending::answersAPollThatWaits()
{
    TestServer server;
    PollingClient client(server.serverPort());
    client.startPoll();
    QTRY_COMPARE(client.polls().socket().bytesToWrite(), 0);
    QCoreApplication::processEvents();
    QVERIFY(!client.isPollAnswered());
    server.send(client.sid(), u"a"_s);
    server.send(client.sid(), u"b"_s); // of the same turn: in the same payload
    QByteArray polled = client.polled();
    if (polled == "4a" && server.isThreaded()) // whose loop was quicker than the second call
        polled += '|' + client.poll();
    QCOMPARE(polled, "4a|4b"_ba);
}

void tst_ServerSending::sendsPacketsAsTheyAre()
{
    TestServer server;
    PollingClient client(server.serverPort());
    QVERIFY(server.sendPacket(client.sid(), {EngineIoPacket::Type::Noop, {}, false}));
    QVERIFY(server.sendPacket(client.sid(), {EngineIoPacket::Type::Message, "\x01"_ba, true}));
    QVERIFY(server.sendPacket(client.sid(), {EngineIoPacket::Type::Pong, "probe"_ba, false}));
    QCOMPARE(client.poll(), "6|bAQ==|3probe"_ba);
}

void tst_ServerSending::refusesPacketsThatCannotBe()
{
    TestServer server;
    const PollingClient client(server.serverPort());
    QVERIFY(!server.sendPacket(client.sid(), {EngineIoPacket::Type::Ping, "\x01"_ba, true}));
    QCOMPARE(server.queuedBytes(client.sid()), 0);
}

void tst_ServerSending::refusesAClosedSession()
{
    TestServer server;
    PollingClient client(server.serverPort());
    client.post("1"_ba);
    QVERIFY(!server.send(client.sid(), u"late"_s));
    QVERIFY(!server.disconnectClient(client.sid()));
    QTRY_COMPARE(server.log, (QStringList{u"connected"_s, u"client disconnect"_s}));
}

void tst_ServerSending::sendsBeforeTheHandshakeIsAnswered()
{
    TestServer server;
    server.onConnect([&](EngineIoConnectRequest request) {
        QVERIFY(server.send(request.sid(), u"early"_s));
        request.accept();
    });
    connect(&server, &EngineIoServer::connected, &server,
            [&](const QByteArray &sid) { server.send(sid, u"welcome"_s); });
    PollingClient client(server.serverPort());
    QList<QByteArray> packets = client.handshakeResponse().body.split('\x1e');
    if (server.isThreaded()) // the response is out before the slot is called
        packets += client.poll();
    QCOMPARE(packets.size(), 3);
    QVERIFY(packets[0].startsWith("0{"));
    QCOMPARE(packets[1], "4early"_ba);
    QCOMPARE(packets[2], "4welcome"_ba);
}

void tst_ServerSending::broadcastsToEveryClient()
{
    TestServer server;
    PollingClient polling(server.serverPort());
    RawWebSocketClient socket(server.serverPort());
    QCOMPARE(socket.open(), 101);
    socket.nextText();
    QCOMPARE(server.broadcast(u"all"_s), 2);
    QCOMPARE(server.broadcast("\x01"_ba), 2);
    QCOMPARE(server.broadcast(QJsonArray{1}), 2);
    QCOMPARE(polling.poll(3), "4all|bAQ==|4[1]"_ba);
    QCOMPARE(socket.texts(3), (QList<QByteArray>{"4all"_ba, "\x01"_ba, "4[1]"_ba}));

    polling.post("1"_ba);
    QCOMPARE(server.broadcast(u"rest"_s), 1);
}

void tst_ServerSending::encodesABroadcastOnce()
{
    int calls = 0;
    EngineIoJsonCodec codec;
    codec.encode = [&calls](const QJsonDocument &document) {
        ++calls;
        return document.toJson(QJsonDocument::Compact);
    };
    EngineIoServerOptions options;
    options.setJsonCodec(codec);
    TestServer server(options);
    std::vector<std::unique_ptr<PollingClient>> clients;
    for (int i = 0; i < 5; ++i)
        clients.push_back(std::make_unique<PollingClient>(server.serverPort()));
    QCOMPARE(server.broadcast(QJsonObject{{u"a"_s, 1}}), 5);
    QCOMPARE(calls, 1);
    for (const auto &client : clients)
        QCOMPARE(client->poll(), R"(4{"a":1})"_ba);
}

void tst_ServerSending::deliversWhatWasQueuedBeforeADisconnect()
{
    TestServer server;
    PollingClient client(server.serverPort());
    server.send(client.sid(), u"a"_s);
    server.send(client.sid(), u"b"_s);
    QVERIFY(server.disconnectClient(client.sid()));
    QTRY_COMPARE(server.log, (QStringList{u"connected"_s, u"server disconnect"_s}));
    QVERIFY(!server.send(client.sid(), u"late"_s));
    QCOMPARE(client.poll(), "4a|4b|1"_ba);
    QTRY_COMPARE(server.log.size(), 2);
    client.startPoll();
    QCOMPARE(client.pollResponse().status, 400);
}

void tst_ServerSending::deliversWhatWasQueuedBeforeADisconnectOverWebSocket()
{
    TestServer server;
    RawWebSocketClient client(server.serverPort());
    QCOMPARE(client.open(), 101);
    client.nextText();
    const QByteArray large(3 * 1024 * 1024, 'x'); // takes several turns
    server.send(server.lastSid, large);
    server.send(server.lastSid, u"last"_s);
    QVERIFY(server.disconnectClient(server.lastSid));
    QTRY_COMPARE(server.log.last(), u"server disconnect"_s);
    QByteArray received;
    RawWebSocketClient::Frame frame = client.nextFrame();
    while (frame.opcode != RawWebSocketClient::Text && frame.opcode != RawWebSocketClient::Close) {
        received += frame.payload;
        frame = client.nextFrame();
    }
    QCOMPARE(received, large);
    QCOMPARE(frame.payload, "4last"_ba);
    QCOMPARE(client.waitForCloseCode(), 1000);
    client.send(RawWebSocketClient::frame(RawWebSocketClient::Close, {}));
    QVERIFY(client.waitUntilClosed());
}

void tst_ServerSending::disconnectsEveryClient()
{
    TestServer server;
    PollingClient polling(server.serverPort());
    RawWebSocketClient socket(server.serverPort());
    QCOMPARE(socket.open(), 101);
    server.disconnectAll();
    QTRY_COMPARE(server.clientCount(), 0);
    QVERIFY(server.isListening());
    QCOMPARE(polling.poll(), "1"_ba);
    QCOMPARE(socket.waitForCloseCode(), 1000);
}

void tst_ServerSending::handsAFetchedMessageOutOnce()
{
    TestServer server;
    PollingClient client(server.serverPort());
    server.send(client.sid(), u"a"_s);
    QCOMPARE(client.poll(), "4a"_ba);
    client.startPoll();
    QTRY_COMPARE(client.polls().socket().bytesToWrite(), 0);
    QCoreApplication::processEvents();
    QVERIFY(!client.isPollAnswered());
    server.send(client.sid(), u"b"_s);
    QCOMPARE(client.polled(), "4b"_ba);
}

QTEST_GUILESS_MAIN(tst_ServerSending)
#include "tst_serversending.moc"
