// SPDX-License-Identifier: MIT
// The layer of docs/guides/socketio.md with npm's socket.io-client.
#include "interop/peer.h"
#include "socketiolayer.h"

using namespace Qt::StringLiterals;

class tst_SocketIoLayer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void talksToTheClientOfTheGuide();
    void refusesOtherNamespaces();
};

namespace {

EngineIoServerOptions socketIoPath()
{
    EngineIoServerOptions options;
    options.setPath("/socket.io/");
    return options;
}

} // namespace

void tst_SocketIoLayer::talksToTheClientOfTheGuide()
{
    const QString node = Peer::node(u"socket.io-client"_s);
    REQUIRE_PEER(node, "Node with socket.io-client (npm ci in tests/interop)");
    EngineIoServer server(socketIoPath());
    SocketIoLayer io(server);
    QVERIFY(!io.emitEvent("nobody", u"greeted"_s, {}));
    io.on(u"greet"_s, [&io](const QByteArray &sid, const QJsonArray &arguments) {
        io.emitEvent(sid, u"greeted"_s, arguments);
        return QJsonArray{"Hello, "_L1 + arguments.at(0).toString()};
    });
    QVERIFY(server.listen());

    const QString url = u"http://127.0.0.1:%1"_s.arg(server.serverPort());
    const auto result = Peer::run(node, {QStringLiteral(SAMPLE_DIR "/client.mjs"), url});
    QVERIFY2(result.exitStatus == 0, result.errors.constData());
    QCOMPARE(result.output, "greeted Bob\nHello, Bob\n"_ba);
    QTRY_COMPARE(server.clientCount(), 0);
}

void tst_SocketIoLayer::refusesOtherNamespaces()
{
    const QString node = Peer::node(u"socket.io-client"_s);
    REQUIRE_PEER(node, "Node with socket.io-client (npm ci in tests/interop)");
    EngineIoServer server(socketIoPath());
    SocketIoLayer io(server);
    QVERIFY(server.listen());

    const QString script = uR"(
        const { io } = require('socket.io-client');
        const socket = io('http://127.0.0.1:%1/admin', { reconnection: false });
        socket.on('connect_error', error => { console.log(error.message); socket.io.engine.close(); });
    )"_s.arg(server.serverPort());
    const auto result = Peer::run(node, {u"-e"_s, script}, 60, QStringLiteral(SAMPLE_DIR));
    QVERIFY2(result.exitStatus == 0, result.errors.constData());
    QCOMPARE(result.output, "Invalid namespace\n"_ba);
}

QTEST_GUILESS_MAIN(tst_SocketIoLayer)
#include "tst_socketiolayer.moc"
