// SPDX-License-Identifier: MIT
#include <EngineIoFaults>

#include "shared/pollingclient.h"
#include "shared/rawwebsocketclient.h"
#include "shared/testserver.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

using namespace EngineIo;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Direction = EngineIoFaultScope::Direction;
using Type = EngineIoPacket::Type;

class tst_EngineIoBreakpoints : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void stopsAPacketUntilItIsLetGo_data();
    void stopsAPacketUntilItIsLetGo();
    void sendsWhatWasEdited();
    void dropsAPacket();
    void heartbeatsGoOn_data();
    void heartbeatsGoOn();
    void letsGoWhenItIsRemoved();
    void letsGoWhenAllEnd();
    void forgetsThePacketsOfASessionThatEnds();
    void keepsAStopThroughAnUpgrade();
    void asksThePredicate();
    void maybeAnsweredInItsSlot();
    void refusesAnEditThatIsNoPacket();
};

namespace {

struct Stopped
{
    quint64 stop;
    QByteArray sid;
    Direction direction;
    EngineIoPacket packet;
};

// A server with breakpoints, and what they have stopped.
struct Fixture
{
    explicit Fixture(const EngineIoServerOptions &options = {})
        : server(options)
    {
        QObject::connect(&faults, &EngineIoFaults::packetStopped, &faults,
                         [this](quint64 stop, const QByteArray &sid, Direction direction,
                                const EngineIoPacket &packet) {
                             stopped.append({stop, sid, direction, packet});
                         });
        QObject::connect(&faults, &EngineIoFaults::stopEnded, &faults,
                         [this](quint64 stop) { ended.append(stop); });
    }

    int breakAt(Direction direction)
    {
        EngineIoFaultScope scope;
        scope.direction = direction;
        return faults.addBreakpoint(scope);
    }

    TestServer server;
    EngineIoFaults faults{&server};
    QList<Stopped> stopped;
    QList<quint64> ended;
};

void openWebSocket(RawWebSocketClient &client)
{
    QCOMPARE(client.open(), 101);
    QVERIFY(client.nextText().startsWith('0'));
}

} // namespace

void tst_EngineIoBreakpoints::stopsAPacketUntilItIsLetGo_data()
{
    QTest::addColumn<Direction>("direction");
    QTest::newRow("incoming") << Direction::Incoming;
    QTest::newRow("outgoing") << Direction::Outgoing;
}

void tst_EngineIoBreakpoints::stopsAPacketUntilItIsLetGo()
{
    QFETCH(Direction, direction);
    Fixture f;
    RawWebSocketClient client(f.server.serverPort());
    openWebSocket(client);
    QTRY_VERIFY(!f.server.lastSid.isEmpty());
    const int id = f.breakAt(direction);
    if (direction == Direction::Incoming)
        client.sendText("4hi"_ba);
    else
        f.server.send(f.server.lastSid, u"hi"_s);
    QTRY_COMPARE(f.stopped.size(), 1);
    QCOMPARE(f.stopped[0].sid, f.server.lastSid);
    QCOMPARE(f.stopped[0].direction, direction);
    QCOMPARE(f.stopped[0].packet, (EngineIoPacket{Type::Message, "hi"_ba, false}));
    QCOMPARE(f.faults.stoppedCount(), 1);
    QCOMPARE(f.faults.hits(id), 1U);
    QVERIFY(f.ended.isEmpty());

    QVERIFY(f.faults.letGo(f.stopped[0].stop));
    QVERIFY(!f.faults.letGo(f.stopped[0].stop));
    QCOMPARE(f.faults.stoppedCount(), 0);
    if (direction == Direction::Incoming)
        QTRY_COMPARE(f.server.log.last(), u"hi"_s);
    else
        QCOMPARE(client.nextText(), "4hi"_ba);
    QTRY_COMPARE(f.ended.size(), 1);
}

void tst_EngineIoBreakpoints::sendsWhatWasEdited()
{
    Fixture f;
    RawWebSocketClient client(f.server.serverPort());
    openWebSocket(client);
    f.breakAt(Direction::Both);
    client.sendText("4in"_ba);
    QTRY_COMPARE(f.stopped.size(), 1);
    QVERIFY(f.faults.letGo(f.stopped[0].stop, {Type::Message, "\x01"_ba, true}));
    QTRY_COMPARE(f.server.log.last(), u"b:01"_s);
    f.server.broadcast(u"out"_s); // which is encoded already
    QTRY_COMPARE(f.stopped.size(), 2);
    QVERIFY(f.faults.letGo(f.stopped[1].stop, {Type::Message, "edited"_ba, false}));
    QCOMPARE(client.nextText(), "4edited"_ba);
}

void tst_EngineIoBreakpoints::dropsAPacket()
{
    Fixture f;
    RawWebSocketClient client(f.server.serverPort());
    openWebSocket(client);
    f.breakAt(Direction::Incoming);
    client.sendText("41"_ba);
    client.sendText("42"_ba);
    QTRY_COMPARE(f.stopped.size(), 2);
    QVERIFY(f.faults.drop(f.stopped[0].stop));
    QVERIFY(f.faults.letGo(f.stopped[1].stop));
    QTRY_COMPARE(f.server.log, (QStringList{u"connected"_s, u"2"_s}));
}

void tst_EngineIoBreakpoints::heartbeatsGoOn_data()
{
    QTest::addColumn<bool>("polling");
    QTest::newRow("WebSocket") << false;
    QTest::newRow("polling") << true;
}

// Longer than pingInterval and pingTimeout, with a packet stopped each way.
void tst_EngineIoBreakpoints::heartbeatsGoOn()
{
    QFETCH(bool, polling);
    EngineIoServerOptions options;
    options.setPingInterval(60ms);
    options.setPingTimeout(200ms);
    Fixture f(options);
    std::unique_ptr<RawWebSocketClient> socket;
    std::unique_ptr<PollingClient> client;
    if (polling) {
        client = std::make_unique<PollingClient>(f.server.serverPort());
    } else {
        socket = std::make_unique<RawWebSocketClient>(f.server.serverPort());
        openWebSocket(*socket);
    }
    QTRY_VERIFY(!f.server.lastSid.isEmpty());
    const int id = f.breakAt(Direction::Both);
    const auto send = [&](const QByteArray &packet) {
        if (polling)
            client->post(packet);
        else
            socket->sendText(packet);
    };
    const auto receive = [&] {
        return polling ? client->poll() : socket->nextText();
    };
    QElapsedTimer timer;
    timer.start();
    send("4in"_ba);
    f.server.send(f.server.lastSid, u"out"_s);
    while (timer.elapsed() < 600) {
        QCOMPARE(receive(), "2"_ba);
        send("3"_ba);
    }
    QCOMPARE(f.stopped.size(), 2);
    QCOMPARE(f.faults.stoppedCount(), 2);
    QCOMPARE(f.server.log, QStringList{u"connected"_s});
    f.faults.removeBreakpoint(id);
    QTRY_COMPARE(f.server.log, (QStringList{u"connected"_s, u"in"_s}));
    QByteArray out;
    do {
        out = receive();
    } while (out == "2");
    QCOMPARE(out, "4out"_ba);
}

void tst_EngineIoBreakpoints::letsGoWhenItIsRemoved()
{
    Fixture f;
    RawWebSocketClient client(f.server.serverPort());
    openWebSocket(client);
    EngineIoFaultScope onlyTwo;
    onlyTwo.predicate = [](const EngineIoTapEvent &event) {
        return event.packet.data == "2";
    };
    const int two = f.faults.addBreakpoint(onlyTwo);
    const int all = f.breakAt(Direction::Incoming);
    client.sendText("41"_ba);
    client.sendText("42"_ba);
    client.sendText("43"_ba);
    QTRY_COMPARE(f.stopped.size(), 3);
    QVERIFY(f.faults.removeBreakpoint(all));
    QVERIFY(!f.faults.removeBreakpoint(all));
    QTRY_COMPARE(f.server.log, (QStringList{u"connected"_s, u"1"_s})); // 3 is behind 2
    QTRY_COMPARE(f.ended.size(), 2);
    QVERIFY(f.faults.removeBreakpoint(two));
    QTRY_COMPARE(f.server.log.size(), 4);
    QCOMPARE(f.server.log.mid(2), (QStringList{u"2"_s, u"3"_s}));
}

void tst_EngineIoBreakpoints::letsGoWhenAllEnd()
{
    TestServer server;
    auto faults = std::make_unique<EngineIoFaults>(&server);
    RawWebSocketClient client(server.serverPort());
    openWebSocket(client);
    QSignalSpy stopped(faults.get(), &EngineIoFaults::packetStopped);
    faults->addBreakpoint({});
    client.sendText("4hi"_ba);
    QTRY_COMPARE(stopped.size(), 1);
    faults.reset();
    QTRY_COMPARE(server.log, (QStringList{u"connected"_s, u"hi"_s}));
}

void tst_EngineIoBreakpoints::forgetsThePacketsOfASessionThatEnds()
{
    Fixture f;
    RawWebSocketClient client(f.server.serverPort());
    openWebSocket(client);
    QTRY_VERIFY(!f.server.lastSid.isEmpty());
    f.breakAt(Direction::Outgoing);
    f.server.send(f.server.lastSid, u"never"_s);
    QTRY_COMPARE(f.stopped.size(), 1);
    client.abort();
    QTRY_COMPARE(f.ended, QList<quint64>{f.stopped[0].stop});
    QTRY_COMPARE(f.server.log.size(), 2);
    QCOMPARE(f.faults.stoppedCount(), 0);
    QVERIFY(!f.faults.letGo(f.stopped[0].stop));
    QVERIFY(!f.faults.drop(f.stopped[0].stop));
}

void tst_EngineIoBreakpoints::keepsAStopThroughAnUpgrade()
{
    Fixture f;
    PollingClient client(f.server.serverPort());
    EngineIoFaultScope scope;
    scope.packet = Type::Message;
    f.faults.addBreakpoint(scope);
    client.post("4in"_ba);
    client.startPoll();
    f.server.send(client.sid(), u"out"_s);
    QTRY_COMPARE(f.stopped.size(), 2);

    RawWebSocketClient socket(f.server.serverPort());
    QCOMPARE(socket.open(RawWebSocketClient::EngineIoTarget + "&sid=" + client.sid()), 101);
    socket.sendText("2probe"_ba);
    QCOMPARE(socket.nextText(), "3probe"_ba);
    socket.sendText("5"_ba);
    QTRY_COMPARE(f.server.log.last(), u"upgraded"_s);
    QCOMPARE(client.polled(), "6"_ba);
    QVERIFY(f.ended.isEmpty());
    for (const Stopped &one : std::as_const(f.stopped))
        QVERIFY(f.faults.letGo(one.stop));
    QTRY_COMPARE(f.server.log.last(), u"in"_s);
    QCOMPARE(socket.nextText(), "4out"_ba);
}

void tst_EngineIoBreakpoints::asksThePredicate()
{
    Fixture f;
    RawWebSocketClient client(f.server.serverPort());
    openWebSocket(client);
    EngineIoFaultScope scope;
    scope.predicate = [](const EngineIoTapEvent &event) {
        return event.packet.data.contains("stop");
    };
    f.faults.addBreakpoint(scope);
    client.sendText("4go"_ba);
    client.sendText("4stop"_ba);
    QTRY_COMPARE(f.stopped.size(), 1);
    QTRY_COMPARE(f.server.log, (QStringList{u"connected"_s, u"go"_s}));
}

void tst_EngineIoBreakpoints::maybeAnsweredInItsSlot()
{
    Fixture f;
    RawWebSocketClient client(f.server.serverPort());
    openWebSocket(client);
    QObject::connect(&f.faults, &EngineIoFaults::packetStopped, &f.faults,
                     [&f](quint64 stop) { f.faults.letGo(stop); });
    f.breakAt(Direction::Incoming);
    client.sendText("41"_ba);
    client.sendText("42"_ba);
    QTRY_COMPARE(f.server.log, (QStringList{u"connected"_s, u"1"_s, u"2"_s}));
}

void tst_EngineIoBreakpoints::refusesAnEditThatIsNoPacket()
{
    Fixture f;
    RawWebSocketClient client(f.server.serverPort());
    openWebSocket(client);
    f.breakAt(Direction::Incoming);
    client.sendText("41"_ba);
    QTRY_COMPARE(f.stopped.size(), 1);
    QVERIFY(!f.faults.letGo(f.stopped[0].stop, {Type::Ping, "x"_ba, true}));
    QVERIFY(f.faults.letGo(f.stopped[0].stop));
}

QTEST_GUILESS_MAIN(tst_EngineIoBreakpoints)
#include "tst_engineiobreakpoints.moc"
