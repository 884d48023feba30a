// SPDX-License-Identifier: MIT
// Slots that delete EngineIoServer, shut it down or keep an event loop running in its signals.
#include "shared/pollingclient.h"
#include "shared/rawwebsocketclient.h"
#include "shared/testserver.h"

#include <EngineIoServer>
#include <QPointer>
#include <QTest>
#include <QTimer>

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
    void survivesASlotThatWaitsWhileItsSessionUpgrades();
    void survivesASlotThatWaitsWhileItsClientGoes_data();
    void survivesASlotThatWaitsWhileItsClientGoes();
    void mayBeDeletedWithPendingRequests();
};

namespace {

using Connect = std::function<void(EngineIoServer &, std::function<void()>)>;
using Act = std::function<void(EngineIoServer &)>;
using Frames = RawWebSocketClient;

template <typename Signal>
Connect on(Signal signal)
{
    return [signal](EngineIoServer &server, std::function<void()> slot) {
        QObject::connect(&server, signal, &server, [slot] { slot(); });
    };
}

// Something else ends the server's work while a slot runs an event loop.
Act waitingWhile(const Act &act)
{
    return [act](EngineIoServer &server) {
        QTimer::singleShot(0, &server, [act, &server] { act(server); });
        for (int i = 0; i < 3; ++i)
            EngineIoServer::sleep(1ms);
    };
}

void abortAll(EngineIoServer &server)
{
    for (const QByteArray &sid : server.sids())
        server.abortClient(sid);
}

// Everything that makes a server emit: over polling, over WebSocket, by an upgrade, by a refusal.
void makeEverySignal(const QPointer<EngineIoServer> &server)
{
    const quint16 port = server->serverPort();
    const auto lives = [&] {
        return server && server->isListening();
    };
    const auto livesAfter = [&](const std::function<bool()> &condition) {
        return QTest::qWaitFor([&] { return !lives() || condition(); }) && lives();
    };
    const auto answered = [](RawHttpClient &client) {
        return [&client] {
            return client.hasReceived() || client.isClosed();
        };
    };
    RawHttpClient malformed(port);
    malformed.send("malformed\r\n\r\n"_ba);
    RawHttpClient refused(port);
    refused.get("/engine.io/?transport=tube"_ba);
    if (!livesAfter(answered(malformed)) || !livesAfter(answered(refused)))
        return;
    RawHttpClient elsewhere(port);
    elsewhere.get("/elsewhere"_ba);
    RawHttpClient polls(port);
    polls.get("/engine.io/?EIO=4&transport=polling"_ba);
    if (!livesAfter(answered(elsewhere)) || !livesAfter(answered(polls)))
        return;
    const QByteArray sid = server->sids().value(0, "gone"_ba);
    const QByteArray target = "/engine.io/?EIO=4&transport=polling&sid=" + sid;
    polls.response();
    server->send(sid, u"hi"_s);
    polls.get(target);
    if (!livesAfter(answered(polls)))
        return;
    RawHttpClient posts(port);
    posts.post(target, "4text\x1e"_ba
                       "bAQI="_ba);
    if (!livesAfter(answered(posts)))
        return;
    RawWebSocketClient upgrade(port);
    upgrade.send(Frames::handshake(Frames::EngineIoTarget + "&sid=" + sid)
                 + Frames::frame(Frames::Text, "2probe"_ba) + Frames::frame(Frames::Text, "5"_ba)
                 + Frames::frame(Frames::Text, "4text"_ba)
                 + Frames::frame(Frames::Binary, "data"_ba) + Frames::frame(Frames::Text, "1"_ba));
    if (!livesAfter([&] { return !server->contains(sid); }))
        return;
    RawWebSocketClient socket(port);
    socket.send(Frames::handshake(Frames::EngineIoTarget) + Frames::frame(Frames::Text, "4text"_ba)
                + Frames::frame(Frames::Text, "1"_ba));
    if (socket.awaitHandshake() == 101)
        socket.waitForCloseCode(); // which it never answers
}

} // namespace

Q_DECLARE_METATYPE(Connect)
Q_DECLARE_METATYPE(Act)

void tst_ServerDeletion::survivesWhatASlotDoes_data()
{
    QTest::addColumn<Connect>("connectTo");
    QTest::addColumn<Act>("act");

    using Server = EngineIoServer;
    const auto handle = [](auto set) -> Connect {
        return [set](Server &server, const std::function<void()> &slot) {
            (server.*set)([slot](auto &&...) { slot(); });
        };
    };
    const std::pair<const char *, Connect> callers[] = {
        {"connected", on(&Server::connected)},
        {"clientCountChanged", on(&Server::clientCountChanged)},
        {"textMessageReceived", on(&Server::textMessageReceived)},
        {"binaryMessageReceived", on(&Server::binaryMessageReceived)},
        {"messageReceived", on(&Server::messageReceived)},
        {"disconnected", on(&Server::disconnected)},
        {"upgraded", on(&Server::upgraded)},
        {"drained", on(&Server::drained)},
        {"connectionRejected", on(&Server::connectionRejected)},
        {"requestRefused", on(&Server::requestRefused)},
        {"onMessage", handle(&Server::onMessage)},
        {"onDisconnect", handle(&Server::onDisconnect)},
        {"onConnect",
         [](Server &server, const std::function<void()> &slot) {
             server.onConnect([slot](EngineIoConnectRequest request) {
                 slot();
                 request.accept();
             });
         }},
        {"fallback",
         [](Server &server, const std::function<void()> &slot) {
             server.setFallbackHandler([slot](const EngineIoHttpRequest &) {
                 slot();
                 return EngineIoHttpResponse();
             });
         }},
    };
    const std::pair<const char *, Act> acts[] = {
        {"deleteLater",
         [](Server &server) {
             server.deleteLater();
         }},
        {"shutdown", &Server::shutdown},
        {"disconnectAll", &Server::disconnectAll},
        {"abort all", abortAll},
        {"broadcast",
         [](Server &server) {
             server.broadcast(u"to all"_s);
         }},
        {"sleep",
         [](Server &) {
             Server::sleep(1ms);
         }},
        {"sleep while shut down", waitingWhile(&Server::shutdown)},
        {"sleep while all are disconnected", waitingWhile(&Server::disconnectAll)},
        {"sleep while all are aborted", waitingWhile(abortAll)},
    };
    for (const auto &[name, connectTo] : callers) {
        for (const auto &[what, act] : acts) {
            // See EngineIoServer: Qt's QWebSocket does not survive it.
            if (TestServer::isOnQtEngine() && QByteArray(what).startsWith("sleep while"))
                continue;
            QTest::addRow("%s, %s", name, what) << connectTo << act;
        }
    }
}

void tst_ServerDeletion::survivesWhatASlotDoes()
{
    QFETCH(Connect, connectTo);
    QFETCH(Act, act);
    EngineIoServerOptions options;
    options.setAsyncHandlers(false);
    QPointer<EngineIoServer> server = new EngineIoServer(TestServer::onChosenEngine(options), this);
    QVERIFY(server->listen());
    int calls = 0;
    connectTo(*server, [&] {
        if (++calls < 20) // what it does may bring us here again
            act(*server);
    });
    makeEverySignal(server);
    QTRY_VERIFY(calls > 0);
    if (server)
        server->disconnect();
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

// The polling transport that delivers the message is not needed any more meanwhile.
void tst_ServerDeletion::survivesASlotThatWaitsWhileItsSessionUpgrades()
{
    TestServer server;
    PollingClient client(server.serverPort());
    std::optional<RawWebSocketClient> upgrade;
    connect(&server, &EngineIoServer::textMessageReceived, &server,
            [&](const QByteArray &sid, const QString &text) {
                if (text != u"wait"_s)
                    return;
                upgrade.emplace(server.serverPort());
                upgrade->send(Frames::handshake(Frames::EngineIoTarget + "&sid=" + sid)
                              + Frames::frame(Frames::Text, "2probe"_ba)
                              + Frames::frame(Frames::Text, "5"_ba));
                QTRY_VERIFY(server.log.contains(u"upgraded"_s));
                EngineIoServer::sleep(5ms);
            });
    client.posts().post(client.target(), "4wait\x1e"
                                         "4behind"_ba);
    QTRY_VERIFY(server.log.contains(u"upgraded"_s));
    QCOMPARE(client.posts().response().status, 200);
    upgrade->sendText("4last"_ba);
    QTRY_VERIFY(server.log.contains(u"last"_s));
}

void tst_ServerDeletion::survivesASlotThatWaitsWhileItsClientGoes_data()
{
    QTest::addColumn<TransportType>("transport");
    QTest::newRow("polling") << TransportType::Polling;
    QTest::newRow("websocket") << TransportType::WebSocket;
}

void tst_ServerDeletion::survivesASlotThatWaitsWhileItsClientGoes()
{
    QFETCH(TransportType, transport);
    if (TestServer::isOnQtEngine() && transport == TransportType::WebSocket)
        QSKIP("Qt's QWebSocket does not survive it, see EngineIoServer");
    EngineIoServerOptions options;
    options.setPingInterval(50ms);
    options.setPingTimeout(50ms);
    TestServer server(options);
    PollingClient polling(server.serverPort());
    RawWebSocketClient socket(server.serverPort());
    QCOMPARE(socket.open(), 101);
    bool waited = false;
    connect(&server, &EngineIoServer::textMessageReceived, &server, [&] {
        polling.posts().abort();
        polling.polls().abort();
        socket.abort();
        for (int i = 0; i < 20; ++i)
            EngineIoServer::sleep(10ms);
        waited = true;
    });
    if (transport == TransportType::Polling)
        polling.posts().post(polling.target(), "4text"_ba);
    else
        socket.sendText("4text"_ba);
    QTRY_VERIFY(waited);
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
