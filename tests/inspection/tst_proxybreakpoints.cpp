// SPDX-License-Identifier: MIT
#include "inspection/faultyproxy.h"

#include <QElapsedTimer>

using namespace EngineIo;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Direction = EngineIoFaultScope::Direction;
using Type = EngineIoPacket::Type;

// Breakpoints for packets that pass through EngineIoProxy, over each transport.
class tst_ProxyBreakpoints : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void stopsAPacketUntilItIsLetGo_data() { addTransportsAndDirections(); }
    void stopsAPacketUntilItIsLetGo();
    void sendsWhatWasEdited_data() { addTransports(); }
    void sendsWhatWasEdited();
    void dropsAPacket_data() { addTransports(); }
    void dropsAPacket();
    void keepsTheOrder_data() { addTransports(); }
    void keepsTheOrder();
    void heartbeatsGoOn_data() { addTransports(); }
    void heartbeatsGoOn();
    void letsGoWhenItIsRemoved_data() { addTransports(); }
    void letsGoWhenItIsRemoved();
    void letsGoWhenAllEnd_data() { addTransports(); }
    void letsGoWhenAllEnd();
    void forgetsThePacketsOfASessionThatEnds_data() { addTransports(); }
    void forgetsThePacketsOfASessionThatEnds();
    void keepsAStopThroughAnUpgrade();
    void passesWebSocketPings();
    void mayBeAnsweredInItsSlot_data() { addTransports(); }
    void mayBeAnsweredInItsSlot();
};

void tst_ProxyBreakpoints::stopsAPacketUntilItIsLetGo()
{
    QFETCH(TransportType, transport);
    QFETCH(Direction, direction);
    FaultyProxy f;
    AnyClient client(transport, f.port());
    const int id = f.breakAt(direction);
    client.startReceiving();
    if (direction == Direction::Incoming)
        client.send("4hi"_ba);
    else
        f.server.send(client.sid(), u"hi"_s);
    QTRY_COMPARE(f.stopped.size(), 1);
    QCOMPARE(f.stopped[0].sid, client.sid());
    QCOMPARE(f.stopped[0].direction, direction);
    QCOMPARE(f.stopped[0].packet, (EngineIoPacket{Type::Message, "hi"_ba, false}));
    QCOMPARE(f.faults->stoppedCount(), 1);
    QCOMPARE(f.faults->hits(id), 1U);
    QVERIFY(f.ended.isEmpty());

    QVERIFY(f.faults->letGo(f.stopped[0].stop));
    QVERIFY(!f.faults->letGo(f.stopped[0].stop));
    QCOMPARE(f.faults->stoppedCount(), 0);
    if (direction == Direction::Incoming)
        QTRY_COMPARE(f.server.log.last(), u"hi"_s);
    else
        QCOMPARE(client.receive(), "4hi"_ba);
    QTRY_COMPARE(f.ended.size(), 1);
}

void tst_ProxyBreakpoints::sendsWhatWasEdited()
{
    QFETCH(TransportType, transport);
    FaultyProxy f;
    AnyClient client(transport, f.port());
    f.breakAt(Direction::Both);
    client.send("4in"_ba);
    QTRY_COMPARE(f.stopped.size(), 1);
    QVERIFY(!f.faults->letGo(f.stopped[0].stop, {Type::Ping, "x"_ba, true})); // no packet
    QVERIFY(f.faults->letGo(f.stopped[0].stop, {Type::Message, "\x01"_ba, true}));
    QTRY_COMPARE(f.server.log.last(), u"b:01"_s);
    client.startReceiving();
    f.server.send(client.sid(), u"out"_s);
    QTRY_COMPARE(f.stopped.size(), 2);
    QVERIFY(f.faults->letGo(f.stopped[1].stop, {Type::Message, "edited"_ba, false}));
    QCOMPARE(client.receive(), "4edited"_ba);
    QCOMPARE(f.proxied.of(EngineIoTapEvent::Kind::PacketReceived).last().packet.data, "\x01"_ba);
}

void tst_ProxyBreakpoints::dropsAPacket()
{
    QFETCH(TransportType, transport);
    FaultyProxy f;
    AnyClient client(transport, f.port());
    f.breakAt(Direction::Both);
    client.send("41"_ba);
    client.send("42"_ba);
    client.startReceiving();
    f.server.send(client.sid(), u"lost"_s);
    QTRY_COMPARE(f.stopped.size(), 3);
    for (const FaultyProxy::Stopped &one : std::as_const(f.stopped)) {
        if (one.packet.data == "2")
            QVERIFY(f.faults->letGo(one.stop));
        else
            QVERIFY(f.faults->drop(one.stop));
    }
    QTRY_COMPARE(f.server.log, (QStringList{u"connected"_s, u"2"_s}));
    f.faults->clear();
    f.server.send(client.sid(), u"kept"_s);
    QCOMPARE(client.receive(), "4kept"_ba);
    QTRY_COMPARE(f.ended.size(), 3);
}

// Those behind a stopped packet wait for it, those of later requests, too.
void tst_ProxyBreakpoints::keepsTheOrder()
{
    QFETCH(TransportType, transport);
    FaultyProxy f;
    AnyClient client(transport, f.port());
    EngineIoFaultScope scope;
    scope.predicate = [](const EngineIoTapEvent &event) {
        return event.packet.data == "1";
    };
    f.faults->addBreakpoint(scope);
    client.startReceiving();
    for (int i = 0; i < 4; ++i) {
        client.send("4" + QByteArray::number(i));
        f.server.send(client.sid(), QString::number(i));
    }
    QCOMPARE(client.receive(), "40"_ba);
    client.startReceiving();
    QTRY_COMPARE(f.stopped.size(), 2);
    QCOMPARE(f.server.log, (QStringList{u"connected"_s, u"0"_s}));
    f.faults->clear();
    for (int i = 1; i < 4; ++i)
        QCOMPARE(client.receive(), "4" + QByteArray::number(i));
    QTRY_COMPARE(f.server.log, (QStringList{u"connected"_s, u"0"_s, u"1"_s, u"2"_s, u"3"_s}));
}

// Longer than pingInterval and pingTimeout, with a packet stopped each way.
void tst_ProxyBreakpoints::heartbeatsGoOn()
{
    QFETCH(TransportType, transport);
    EngineIoServerOptions options;
    options.setPingInterval(60ms);
    options.setPingTimeout(200ms);
    FaultyProxy f(options);
    AnyClient client(transport, f.port());
    const int id = f.breakAt(Direction::Both);
    QElapsedTimer timer;
    timer.start();
    client.send("4in"_ba);
    f.server.send(client.sid(), u"out"_s);
    while (timer.elapsed() < 600) {
        QCOMPARE(client.receive(), "2"_ba);
        client.send("3"_ba);
    }
    QCOMPARE(f.stopped.size(), 2);
    QCOMPARE(f.faults->stoppedCount(), 2);
    QCOMPARE(f.server.log, QStringList{u"connected"_s});
    f.faults->removeBreakpoint(id);
    QTRY_COMPARE(f.server.log, (QStringList{u"connected"_s, u"in"_s}));
    QByteArray out;
    do {
        out = client.receive();
    } while (out == "2");
    QCOMPARE(out, "4out"_ba);
}

void tst_ProxyBreakpoints::letsGoWhenItIsRemoved()
{
    QFETCH(TransportType, transport);
    FaultyProxy f;
    AnyClient client(transport, f.port());
    EngineIoFaultScope onlyTwo;
    onlyTwo.predicate = [](const EngineIoTapEvent &event) {
        return event.packet.data == "2";
    };
    const int two = f.faults->addBreakpoint(onlyTwo);
    const int all = f.breakAt(Direction::Incoming);
    for (const QByteArray &packet : {"41"_ba, "42"_ba, "43"_ba})
        client.send(packet);
    QTRY_COMPARE(f.stopped.size(), 3);
    QVERIFY(f.faults->removeBreakpoint(all));
    QVERIFY(!f.faults->removeBreakpoint(all));
    QTRY_COMPARE(f.server.log, (QStringList{u"connected"_s, u"1"_s})); // 3 is behind 2
    QTRY_COMPARE(f.ended.size(), 2);
    QVERIFY(f.faults->removeBreakpoint(two));
    QTRY_COMPARE(f.server.log, (QStringList{u"connected"_s, u"1"_s, u"2"_s, u"3"_s}));
}

void tst_ProxyBreakpoints::letsGoWhenAllEnd()
{
    QFETCH(TransportType, transport);
    FaultyProxy f;
    AnyClient client(transport, f.port());
    f.breakAt(Direction::Both);
    client.send("4hi"_ba);
    client.startReceiving();
    f.server.send(client.sid(), u"out"_s);
    QTRY_COMPARE(f.stopped.size(), 2);
    f.faults.reset();
    QTRY_COMPARE(f.server.log, (QStringList{u"connected"_s, u"hi"_s}));
    QCOMPARE(client.receive(), "4out"_ba);
}

void tst_ProxyBreakpoints::forgetsThePacketsOfASessionThatEnds()
{
    QFETCH(TransportType, transport);
    FaultyProxy f;
    AnyClient client(transport, f.port());
    EngineIoFaultScope scope;
    scope.packet = Type::Message;
    f.faults->addBreakpoint(scope);
    client.send("4never"_ba);
    QTRY_COMPARE(f.stopped.size(), 1);
    client.startReceiving();
    f.server.disconnectClient(client.sid());
    QVERIFY(!client.receive().isEmpty()); // a CLOSE packet or a close frame
    QTRY_COMPARE(f.ended, QList<quint64>{f.stopped[0].stop});
    QCOMPARE(f.faults->stoppedCount(), 0);
    QVERIFY(!f.faults->letGo(f.stopped[0].stop));
    QVERIFY(!f.faults->drop(f.stopped[0].stop));
}

void tst_ProxyBreakpoints::keepsAStopThroughAnUpgrade()
{
    FaultyProxy f;
    PollingClient client(f.port());
    EngineIoFaultScope scope;
    scope.packet = Type::Message;
    f.faults->addBreakpoint(scope);
    client.post("4in"_ba);
    client.startPoll();
    f.server.send(client.sid(), u"out"_s);
    QTRY_COMPARE(f.stopped.size(), 2);

    RawWebSocketClient socket(f.port());
    QCOMPARE(socket.open(RawWebSocketClient::EngineIoTarget + "&sid=" + client.sid()), 101);
    socket.sendText("2probe"_ba);
    QCOMPARE(socket.nextText(), "3probe"_ba);
    QCOMPARE(client.polled(), "6"_ba);
    socket.sendText("5"_ba);
    QTRY_COMPARE(f.server.log.last(), u"upgraded"_s);
    QVERIFY(f.ended.isEmpty());
    for (const FaultyProxy::Stopped &one : std::as_const(f.stopped))
        QVERIFY(f.faults->letGo(one.stop));
    QTRY_COMPARE(f.server.log.last(), u"in"_s);
    QCOMPARE(socket.nextText(), "4out"_ba);
}

// Other servers use them as their heartbeat.
void tst_ProxyBreakpoints::passesWebSocketPings()
{
    FaultyProxy f;
    RawWebSocketClient client(f.port());
    QCOMPARE(client.open(), 101);
    QVERIFY(client.nextText().startsWith('0'));
    f.breakAt(Direction::Both);
    client.sendText("4stopped"_ba);
    const QByteArray whole = RawWebSocketClient::frame(RawWebSocketClient::Text, "4a"_ba, false);
    client.send(whole + RawWebSocketClient::frame(RawWebSocketClient::Ping, "between"_ba)
                + RawWebSocketClient::frame(RawWebSocketClient::Continuation, "b"_ba));
    client.send(RawWebSocketClient::frame(RawWebSocketClient::Ping, "behind"_ba));
    for (const QByteArray &payload : {"between"_ba, "behind"_ba}) {
        const RawWebSocketClient::Frame pong = client.nextFrame();
        QCOMPARE(pong.opcode, RawWebSocketClient::Pong);
        QCOMPARE(pong.payload, payload);
    }
    QTRY_COMPARE(f.stopped.size(), 2);
    f.faults->clear();
    QTRY_COMPARE(f.server.log, (QStringList{u"connected"_s, u"stopped"_s, u"ab"_s}));
}

void tst_ProxyBreakpoints::mayBeAnsweredInItsSlot()
{
    QFETCH(TransportType, transport);
    FaultyProxy f;
    AnyClient client(transport, f.port());
    QObject::connect(f.faults.get(), &EngineIoFaults::packetStopped, f.faults.get(),
                     [&f](quint64 stop) { f.faults->letGo(stop); });
    f.breakAt(Direction::Incoming);
    client.send("41"_ba);
    client.send("42"_ba);
    QTRY_COMPARE(f.server.log, (QStringList{u"connected"_s, u"1"_s, u"2"_s}));
}

QTEST_GUILESS_MAIN(tst_ProxyBreakpoints)
#include "tst_proxybreakpoints.moc"
