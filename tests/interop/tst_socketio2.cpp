// SPDX-License-Identifier: MIT
#include "peer.h"

#include "shared/testserver.h"

#include <QRegularExpression>
#include <QTest>

using namespace EngineIo;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

// Node's socket.io-client 2, which speaks version 3 of the protocol; socketio2client.mjs is its
// side.
class tst_SocketIo2 : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void talks_data();
    void talks();

private:
    QString m_node;
};

namespace {

// As much of Socket.IO as the client asks for: a greeting, each event sent back with its
// attachments, and acknowledgements with what was sent.
class EventEcho
{
public:
    explicit EventEcho(TestServer &server)
        : m_server(server)
    {
        QObject::connect(&server, &EngineIoServer::textMessageReceived, &server,
                         [this](const QByteArray &sid, const QString &text) { answer(sid, text); });
        QObject::connect(&server, &EngineIoServer::binaryMessageReceived, &server,
                         [this](const QByteArray &sid, const QByteArray &attachment) {
                             m_server.send(sid, attachment);
                         });
    }

    static EngineIoServerOptions options()
    {
        EngineIoServerOptions options;
        options.setPath("/socket.io/"_ba);
        options.setAllowEio3(true);
        options.setInitialPacket(EngineIoPacket{EngineIoPacket::Type::Message, "0"_ba, false});
        options.setPingInterval(100ms);
        options.setPingTimeout(2s);
        return options;
    }

private:
    void answer(const QByteArray &sid, const QString &text)
    {
        static const QRegularExpression asks(u"^2(\\d+)(\\[.*)$"_s);
        if (const auto match = asks.match(text); match.hasMatch())
            m_server.send(sid, u'3' + match.captured(1) + match.captured(2));
        else if (text == R"(2["leave"])"_L1)
            m_server.disconnectClient(sid);
        else if (text.startsWith(u'2') || text.startsWith(u'5'))
            m_server.send(sid, text);
    }

    TestServer &m_server;
};

} // namespace

void tst_SocketIo2::initTestCase()
{
    m_node = Peer::node(u"socket.io-client-2"_s);
    REQUIRE_PEER(m_node, "Node with socket.io-client 2 (npm ci in tests/interop)");
}

void tst_SocketIo2::talks_data()
{
    QTest::addColumn<QString>("transports");
    QTest::addColumn<QString>("end");
    QTest::addColumn<QString>("reason");

    const QString client = u"client"_s;
    const QString server = u"server"_s;
    QTest::newRow("polling") << u"polling"_s << client << u"client disconnect"_s;
    QTest::newRow("websocket") << u"websocket"_s << client << u"transport close"_s;
    QTest::newRow("upgrade") << u"polling,websocket"_s << client << u"transport close"_s;
    for (const QString &transports : {u"polling"_s, u"websocket"_s, u"polling,websocket"_s})
        QTest::addRow("%s, closed by the server", qPrintable(transports))
            << transports << server << u"server disconnect"_s;
}

void tst_SocketIo2::talks()
{
    QFETCH(QString, transports);
    QFETCH(QString, end);
    QFETCH(QString, reason);
    TestServer server(EventEcho::options());
    QVERIFY(server.isListening());
    const EventEcho echo(server);
    const QString url = u"http://127.0.0.1:%1"_s.arg(server.serverPort());
    const auto result
        = Peer::run(m_node, {Peer::file(u"socketio2client.mjs"_s), url, transports, end});
    QVERIFY2(result.exitStatus == 0, result.errors.constData());
    QTRY_COMPARE(server.log.last(), reason);
}

QTEST_GUILESS_MAIN(tst_SocketIo2)
#include "tst_socketio2.moc"
