// SPDX-License-Identifier: MIT
#include "peer.h"
#include "peerserver.h"

#include <EngineIoProxy>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using Kind = EngineIoTapEvent::Kind;

// A proxy in front of python-engineio's server, and what it sees of that.
class tst_PythonProxy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void passesAndSees_data();
    void passesAndSees();
    void cleanupTestCase();

private:
    QString m_python;
    QString m_node;
    PeerServer m_server;
};

void tst_PythonProxy::initTestCase()
{
    m_python = Peer::python({u"aiohttp"_s, u"engineio"_s, u"requests"_s, u"websocket"_s});
    REQUIRE_PEER(m_python,
                 "Python with aiohttp, engineio, requests and websocket (python3-aiohttp, "
                 "python3-engineio, python3-requests, python3-websocket)");
    m_node = Peer::node(u"engine.io-client"_s);
    REQUIRE_PEER(m_node, "Node with engine.io-client (npm ci in tests/interop)");
    QVERIFY(m_server.start(m_python, u"pythonserver.py"_s));
}

void tst_PythonProxy::cleanupTestCase()
{
    QVERIFY(m_server.stop());
}

void tst_PythonProxy::passesAndSees_data()
{
    QTest::addColumn<bool>("byNode");
    QTest::addColumn<QString>("scenario");
    QTest::addColumn<int>("sessions");
    QTest::addColumn<int>("upgrades");
    QTest::addColumn<int>("binary"); // packets each way

    // No large messages: this server takes for a POST's body what has come of it so far.
    QTest::newRow("polling") << false << u"polling"_s << 1 << 0 << 0;
    QTest::newRow("websocket") << false << u"websocket"_s << 1 << 0 << 0;
    QTest::newRow("upgrade") << false << u"upgrade"_s << 1 << 1 << 0;
    QTest::newRow("binary") << false << u"binary"_s << 3 << 1 << 6;
    QTest::newRow("JSON") << false << u"json"_s << 3 << 1 << 0;
    QTest::newRow("polling, Node's client") << true << u"polling"_s << 1 << 0 << 0;
    QTest::newRow("websocket, Node's client") << true << u"websocket"_s << 1 << 0 << 0;
}

void tst_PythonProxy::passesAndSees()
{
    QFETCH(bool, byNode);
    QFETCH(QString, scenario);
    QFETCH(int, sessions);
    QFETCH(int, upgrades);
    QFETCH(int, binary);

    EngineIoProxy proxy(QUrl(u"http://127.0.0.1:%1/engine.io/"_s.arg(m_server.port())));
    QList<EngineIoTapEvent> events;
    proxy.setSink([&events](const EngineIoTapEvent &event) { events.append(event); });
    QVERIFY(proxy.listen());
    const auto count = [&events](Kind kind) {
        return int(std::ranges::count(events, kind, &EngineIoTapEvent::kind));
    };
    const auto countBinary = [&events](Kind kind) {
        return int(std::ranges::count_if(events, [kind](const EngineIoTapEvent &event) {
            return event.kind == kind && event.packet.binary;
        }));
    };
    const auto result
        = Peer::run(byNode ? m_node : m_python,
                    {Peer::file(byNode ? u"nodeclient.mjs"_s : u"pythonclient.py"_s), scenario,
                     proxy.url().toString(), QString::number(m_server.pid())});
    QVERIFY2(result.exitStatus == 0, result.errors);
    QCOMPARE(count(Kind::SessionOpened), sessions);
    QTRY_COMPARE(count(Kind::SessionClosed), sessions);
    QCOMPARE(count(Kind::UpgradeCompleted), upgrades);
    QCOMPARE(count(Kind::UpgradeFailed), 0);
    QCOMPARE(count(Kind::PacketMalformed), 0);
    QCOMPARE(countBinary(Kind::PacketReceived), binary);
    QCOMPARE(countBinary(Kind::PacketSent), binary);
}

QTEST_GUILESS_MAIN(tst_PythonProxy)
#include "tst_pythonproxy.moc"
