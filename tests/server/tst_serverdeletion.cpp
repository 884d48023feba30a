// SPDX-License-Identifier: MIT
// Slots that delete EngineIoServer, shut it down or keep an event loop running in its signals.
#include "shared/pollingclient.h"
#include "shared/rawwebsocketclient.h"

#include <EngineIoServer>
#include <QPointer>
#include <QTest>

using namespace EngineIo;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class tst_ServerDeletion : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void survivesWhatASlotDoes_data();
    void survivesWhatASlotDoes();
    void survivesASlotThatWaitsWhileItsSessionEnds();
    void mayBeDeletedWithPendingRequests();
};

namespace {

using Connect = std::function<void(EngineIoServer &, std::function<void()>)>;
using Act = std::function<void(EngineIoServer &)>;

template <typename Signal>
Connect on(Signal signal)
{
    return [signal](EngineIoServer &server, std::function<void()> slot) {
        QObject::connect(&server, signal, &server, [slot] { slot(); });
    };
}

// Everything that makes a server emit: over polling, over WebSocket, by an upgrade, by a refusal.
void makeEverySignal(QPointer<EngineIoServer> server)
{
    const quint16 port = server->serverPort();
    const auto lives = [&] {
        return server && server->isListening();
    };
    const auto settle = [] {
        for (int i = 0; i < 30; ++i)
            QCoreApplication::processEvents();
    };
    RawHttpClient refused(port);
    refused.get("/engine.io/?transport=tube"_ba);
    settle();
    if (!lives())
        return;
    RawHttpClient polls(port);
    polls.get("/engine.io/?EIO=4&transport=polling"_ba);
    settle();
    if (!lives() || server->sids().isEmpty())
        return;
    const QByteArray sid = server->sids().first();
    const QByteArray target = "/engine.io/?EIO=4&transport=polling&sid=" + sid;
    RawHttpClient posts(port);
    posts.post(target, "4text\x1e"_ba
                       "bAQI="_ba);
    settle();
    if (!lives())
        return;
    server->send(sid, u"hi"_s);
    polls.get(target);
    settle();
    if (!lives())
        return;
    RawWebSocketClient upgrade(port);
    upgrade.send(RawWebSocketClient::handshake(RawWebSocketClient::EngineIoTarget + "&sid=" + sid)
                 + RawWebSocketClient::frame(RawWebSocketClient::Text, "2probe"_ba)
                 + RawWebSocketClient::frame(RawWebSocketClient::Text, "5"_ba)
                 + RawWebSocketClient::frame(RawWebSocketClient::Text, "4text"_ba)
                 + RawWebSocketClient::frame(RawWebSocketClient::Binary, "data"_ba)
                 + RawWebSocketClient::frame(RawWebSocketClient::Text, "1"_ba));
    settle();
    if (!lives())
        return;
    RawWebSocketClient socket(port);
    socket.send(RawWebSocketClient::handshake(RawWebSocketClient::EngineIoTarget)
                + RawWebSocketClient::frame(RawWebSocketClient::Text, "4text"_ba)
                + RawWebSocketClient::frame(RawWebSocketClient::Text, "1"_ba));
    settle();
}

} // namespace

Q_DECLARE_METATYPE(Connect)
Q_DECLARE_METATYPE(Act)

void tst_ServerDeletion::survivesWhatASlotDoes_data()
{
    QTest::addColumn<Connect>("connectTo");
    QTest::addColumn<Act>("act");

    using Server = EngineIoServer;
    const std::pair<const char *, Connect> signalsOfServer[] = {
        {"connected", on(&Server::connected)},
        {"clientCountChanged", on(&Server::clientCountChanged)},
        {"textMessageReceived", on(&Server::textMessageReceived)},
        {"binaryMessageReceived", on(&Server::binaryMessageReceived)},
        {"messageReceived", on(&Server::messageReceived)},
        {"disconnected", on(&Server::disconnected)},
        {"upgraded", on(&Server::upgraded)},
        {"drained", on(&Server::drained)},
        {"connectionRejected", on(&Server::connectionRejected)},
    };
    const std::pair<const char *, Act> acts[] = {
        {"deleteLater",
         [](Server &server) {
             server.deleteLater();
         }},
        {"shutdown",
         [](Server &server) {
             server.shutdown();
         }},
        {"disconnectAll",
         [](Server &server) {
             server.disconnectAll();
         }},
        {"sleep",
         [](Server &) {
             Server::sleep(1ms);
         }},
    };
    for (const auto &[name, connectTo] : signalsOfServer) {
        for (const auto &[what, act] : acts)
            QTest::addRow("%s, %s", name, what) << connectTo << act;
    }
}

void tst_ServerDeletion::survivesWhatASlotDoes()
{
    QFETCH(Connect, connectTo);
    QFETCH(Act, act);
    QPointer<EngineIoServer> server = new EngineIoServer(this);
    QVERIFY(server->listen());
    int calls = 0;
    connectTo(*server, [&] {
        ++calls;
        act(*server);
    });
    makeEverySignal(server);
    QVERIFY(calls > 0);
    delete server.data();
}

// The event loop that the slot runs ends the session whose packet is being delivered.
void tst_ServerDeletion::survivesASlotThatWaitsWhileItsSessionEnds()
{
    EngineIoServer server;
    QVERIFY(server.listen());
    QStringList log;
    connect(&server, &EngineIoServer::textMessageReceived, &server,
            [&](const QByteArray &sid, const QString &text) {
                log.append(text);
                server.disconnectClient(sid);
                for (int i = 0; i < 5; ++i)
                    EngineIoServer::sleep(1ms);
            });
    PollingClient client(server.serverPort());
    client.startPoll();
    QCOMPARE(client.post("4a|4b"_ba).status, 200);
    QCOMPARE(log, QStringList{u"a"_s});
    QCOMPARE(client.polled(), "1"_ba);
    QTRY_COMPARE(server.clientCount(), 0);
}

void tst_ServerDeletion::mayBeDeletedWithPendingRequests()
{
    auto server = std::make_unique<EngineIoServer>();
    QVERIFY(server->listen());
    RawHttpClient half(server->serverPort());
    half.send("POST /engine.io/ HTTP/1.1\r\nHost: a\r\nContent-Length: 10\r\n\r\nab"_ba);
    RawWebSocketClient socket(server->serverPort());
    socket.send(RawWebSocketClient::handshake(RawWebSocketClient::EngineIoTarget));
    PollingClient client(server->serverPort());
    client.startPoll();
    QTRY_COMPARE(client.polls().socket().bytesToWrite(), 0);
    for (int i = 0; i < 30; ++i)
        QCoreApplication::processEvents();
    server.reset();
    QVERIFY(half.waitUntilClosed());
    QVERIFY(socket.waitUntilClosed());
    QCOMPARE(client.polled(), "1"_ba);
}

QTEST_GUILESS_MAIN(tst_ServerDeletion)
#include "tst_serverdeletion.moc"
