// SPDX-License-Identifier: MIT
#include "inspection/faultyproxy.h"
#include "shared/sanitizer.h"

#include <QSignalSpy>
#include <QTimer>

#include <algorithm>
#include <vector>

using namespace EngineIo;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Kind = EngineIoFault::Kind;
using Direction = EngineIoFaultScope::Direction;
using Sessions = EngineIoFaultScope::Sessions;

// Faults for packets that pass through EngineIoProxy, over each transport.
class tst_ProxyFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void delaysAreRightToTwoMilliseconds_data() { addTransportsAndDirections(); }
    void delaysAreRightToTwoMilliseconds();
    void losesNothingWithADelay_data() { addTransports(); }
    void losesNothingWithADelay();
    void limitsTheBandwidth_data() { addTransports(); }
    void limitsTheBandwidth();
    void dropsPackets_data() { addTransports(); }
    void dropsPackets();
    void corruptsPackets_data() { addTransports(); }
    void corruptsPackets();
    void cutsAtAPacket_data() { addTransports(); }
    void cutsAtAPacket();
    void cutsConnections_data() { addTransports(); }
    void cutsConnections();
    void isForOneSession_data() { addTransports(); }
    void isForOneSession();
    void isForNewSessionsOnly_data() { addTransports(); }
    void isForNewSessionsOnly();
    void isForOneTypeAndPredicate_data() { addTransports(); }
    void isForOneTypeAndPredicate();
    void isForConnectionsThatWereOpenBefore_data() { addTransports(); }
    void isForConnectionsThatWereOpenBefore();
    void upgradesWhileDelayed();
    void tellsTheSink_data() { addTransports(); }
    void tellsTheSink();
    void needsNoSink_data() { addTransports(); }
    void needsNoSink();
    void switchesOffAndOn_data() { addTransports(); }
    void switchesOffAndOn();
    void givesWayToANewOne();
    void mayEndBeforeItsProxyAndAfter_data() { addTransports(); }
    void mayEndBeforeItsProxyAndAfter();
    void deliversWhatAClientSentBeforeItWent_data() { addTransports(); }
    void deliversWhatAClientSentBeforeItWent();
};

namespace {

using Clock = std::chrono::steady_clock;
using Milliseconds = std::chrono::duration<double, std::milli>;

EngineIoFault faultOf(Kind kind, Direction direction = Direction::Both)
{
    EngineIoFault fault;
    fault.kind = kind;
    fault.scope.direction = direction;
    fault.scope.packet = EngineIoPacket::Type::Message;
    return fault;
}

EngineIoFault delayOf(std::chrono::milliseconds delay, Direction direction = Direction::Both)
{
    EngineIoFault fault = faultOf(Kind::Delay, direction);
    fault.delay = delay;
    return fault;
}

double median(std::vector<double> values)
{
    std::ranges::sort(values);
    return values.at(values.size() / 2);
}

QByteArrayList numbered(int count)
{
    QByteArrayList packets;
    for (int i = 0; i < count; ++i)
        packets.append("4" + QByteArray::number(i));
    return packets;
}

} // namespace

// The figure of the documentation. What the machine itself is late by is measured with a timer that
// runs at the same time, so that a busy one doesn't fail.
void tst_ProxyFaults::delaysAreRightToTwoMilliseconds()
{
    QFETCH(TransportType, transport);
    QFETCH(Direction, direction);
    constexpr double Tolerance = IsSanitized ? 20.0 : 2.0; // ms
    constexpr auto Delay = 30ms;
    constexpr int Samples = 15;
    FaultyProxy f;
    AnyClient client(transport, f.port());
    QTRY_VERIFY(!f.server.lastSid.isEmpty());
    f.faults->addFault(delayOf(Delay, direction));

    Clock::time_point arrived;
    connect(&client.receivingSocket(), &QTcpSocket::readyRead, &f.server,
            [&] { arrived = Clock::now(); });
    connect(&f.server, &EngineIoServer::textMessageReceived, &f.server,
            [&] { arrived = Clock::now(); });
    std::vector<double> late;
    std::vector<double> timerLate;
    for (int i = 0; i < Samples; ++i) {
        if (direction == Direction::Outgoing)
            f.startReceiving(client);
        arrived = {};
        Clock::time_point timer;
        const auto sent = Clock::now();
        if (direction == Direction::Outgoing)
            f.server.send(f.server.lastSid, u"x"_s);
        else
            client.send("4x"_ba);
        QTimer::singleShot(Delay, Qt::PreciseTimer, &f.server, [&timer] { timer = Clock::now(); });
        QTRY_VERIFY(arrived != Clock::time_point() && timer != Clock::time_point());
        late.push_back(Milliseconds(arrived - sent - Delay).count());
        timerLate.push_back(Milliseconds(timer - sent - Delay).count());
        if (direction == Direction::Outgoing)
            QCOMPARE(client.receive(), "4x"_ba);
    }
    qInfo() << "late by" << median(late) << "ms, a timer by" << median(timerLate);
    QVERIFY(*std::ranges::min_element(late) >= 0);
    QVERIFY(median(late) <= Tolerance + std::max(0.0, median(timerLate)));
}

void tst_ProxyFaults::losesNothingWithADelay()
{
    QFETCH(TransportType, transport);
    constexpr int Count = 50;
    FaultyProxy f;
    EngineIoFault fault = delayOf(10ms);
    fault.jitter = 10ms;
    f.faults->addFault(fault);
    connect(&f.server, &EngineIoServer::textMessageReceived, &f.server,
            [&](const QByteArray &sid, const QString &text) { f.server.send(sid, text); });
    AnyClient client(transport, f.port());
    for (const QByteArray &packet : numbered(Count))
        client.send(packet);
    QByteArrayList answers;
    while (answers.size() < Count) {
        answers += client.receive();
        QVERIFY(!answers.last().isEmpty());
    }
    QCOMPARE(answers, numbered(Count));
}

void tst_ProxyFaults::limitsTheBandwidth()
{
    QFETCH(TransportType, transport);
    FaultyProxy f;
    AnyClient client(transport, f.port());
    EngineIoFault fault = faultOf(Kind::Bandwidth);
    fault.bytesPerSecond = 20'000;
    f.faults->addFault(fault);
    const auto start = Clock::now();
    for (int i = 0; i < 4; ++i)
        f.server.send(client.sid(), QString(999, u'x'));
    for (int i = 0; i < 4; ++i)
        QCOMPARE(client.receive().size(), 1000);
    QVERIFY(Clock::now() - start >= 200ms);
    QVERIFY(Clock::now() - start < 2s);
}

void tst_ProxyFaults::dropsPackets()
{
    QFETCH(TransportType, transport);
    FaultyProxy f;
    AnyClient client(transport, f.port());
    EngineIoFault fault = faultOf(Kind::Drop);
    fault.count = 2;
    const int id = f.faults->addFault(fault);
    client.startReceiving();
    client.send("4lost"_ba); // of which the client hears nothing
    QTRY_COMPARE(f.faults->hits(id), 1U);
    f.server.send(client.sid(), u"lost"_s);
    QTRY_COMPARE(f.faults->hits(id), 2U);
    QVERIFY(f.faults->isSpent(id));
    client.send("4kept"_ba);
    f.server.send(client.sid(), u"answer"_s);
    QCOMPARE(client.receive(), "4answer"_ba);
    QTRY_COMPARE(f.server.log, (QStringList{u"connected"_s, u"kept"_s}));
}

void tst_ProxyFaults::corruptsPackets()
{
    QFETCH(TransportType, transport);
    FaultyProxy f;
    AnyClient client(transport, f.port());
    f.faults->addFault(faultOf(Kind::Corrupt));
    client.send("4aaa"_ba);
    QTRY_COMPARE(f.server.log, (QStringList{u"connected"_s, u"a`a"_s}));
    f.server.send(client.sid(), u"bbb"_s);
    QCOMPARE(client.receive(), "4bcb"_ba);
    client.send("4"_ba); // gets a type that there is not
    QTRY_COMPARE(f.server.log.last(), u"transport error"_s);
}

void tst_ProxyFaults::cutsAtAPacket()
{
    QFETCH(TransportType, transport);
    FaultyProxy f;
    AnyClient client(transport, f.port());
    f.faults->addFault(faultOf(Kind::Cut, Direction::Incoming));
    client.send("4lost"_ba);
    QVERIFY(client.waitUntilSendingIsClosed());
    if (transport == TransportType::WebSocket)
        QTRY_COMPARE(f.server.log, (QStringList{u"connected"_s, u"transport error"_s}));
    else
        QCOMPARE(f.server.log, QStringList{u"connected"_s});
}

void tst_ProxyFaults::cutsConnections()
{
    QFETCH(TransportType, transport);
    FaultyProxy f;
    AnyClient client(transport, f.port());
    f.startReceiving(client);
    QVERIFY(!f.faults->cutConnections("unknown"_ba));
    QVERIFY(f.faults->cutConnections(client.sid()));
    QTRY_COMPARE(client.receivingSocket().state(), QAbstractSocket::UnconnectedState);
    QTRY_COMPARE(f.proxied.proxy.connectionCount(), transport == TransportType::Polling ? 1 : 0);
}

void tst_ProxyFaults::isForOneSession()
{
    QFETCH(TransportType, transport);
    FaultyProxy f;
    AnyClient first(transport, f.port());
    AnyClient second(transport, f.port());
    EngineIoFault fault = faultOf(Kind::Drop);
    fault.scope.sessions = Sessions::One;
    fault.scope.sid = first.sid();
    const int id = f.faults->addFault(fault);
    first.send("4lost"_ba);
    QTRY_COMPARE(f.faults->hits(id), 1U);
    second.send("4kept"_ba);
    QTRY_COMPARE(f.server.log.last(), u"kept"_s);
    QCOMPARE(f.server.log.size(), 3);
}

void tst_ProxyFaults::isForNewSessionsOnly()
{
    QFETCH(TransportType, transport);
    FaultyProxy f;
    AnyClient before(transport, f.port());
    EngineIoFault fault = faultOf(Kind::Drop);
    fault.scope.sessions = Sessions::New;
    const int id = f.faults->addFault(fault);
    AnyClient after(transport, f.port());
    after.send("4lost"_ba);
    QTRY_COMPARE(f.faults->hits(id), 1U);
    before.send("4kept"_ba);
    QTRY_COMPARE(f.server.log, (QStringList{u"connected"_s, u"connected"_s, u"kept"_s}));
}

void tst_ProxyFaults::isForOneTypeAndPredicate()
{
    QFETCH(TransportType, transport);
    FaultyProxy f;
    AnyClient client(transport, f.port());
    EngineIoFault fault = faultOf(Kind::Drop, Direction::Incoming);
    fault.scope.predicate = [](const EngineIoTapEvent &event) {
        return event.kind == EngineIoTapEvent::Kind::PacketReceived
               && event.packet.data.contains("bad");
    };
    const int id = f.faults->addFault(fault);
    client.send("4good"_ba);
    client.send("4bad"_ba);
    client.send("4better"_ba);
    QTRY_COMPARE(f.server.log, (QStringList{u"connected"_s, u"good"_s, u"better"_s}));
    QCOMPARE(f.faults->hits(id), 1U);
    f.server.send(client.sid(), u"bad"_s);
    QCOMPARE(client.receive(), "4bad"_ba);
}

// Their poll is at the server already.
void tst_ProxyFaults::isForConnectionsThatWereOpenBefore()
{
    QFETCH(TransportType, transport);
    FaultyProxy f;
    f.faults.reset();
    AnyClient client(transport, f.port());
    client.startReceiving();
    client.send("4before"_ba);
    QTRY_COMPARE(f.server.log.last(), u"before"_s);
    EngineIoFaults faults(&f.proxied.proxy);
    const int id = faults.addFault(delayOf(40ms, Direction::Outgoing));
    const auto start = Clock::now();
    f.server.send(client.sid(), u"late"_s);
    QCOMPARE(client.receive(), "4late"_ba);
    QVERIFY(Clock::now() - start >= 40ms);
    QCOMPARE(faults.hits(id), 1U);
}

void tst_ProxyFaults::upgradesWhileDelayed()
{
    FaultyProxy f;
    PollingClient client(f.port());
    EngineIoFault fault = delayOf(50ms);
    fault.scope.packet.reset();
    f.faults->addFault(fault);
    client.startPoll();
    client.post("4posted"_ba);
    f.server.send(client.sid(), u"polled"_s);
    RawWebSocketClient socket(f.port());
    QCOMPARE(socket.open(RawWebSocketClient::EngineIoTarget + "&sid=" + client.sid()), 101);
    socket.sendText("2probe"_ba);
    QCOMPARE(client.polled(), "4polled"_ba);
    QCOMPARE(socket.nextText(), "3probe"_ba);
    socket.sendText("5"_ba);
    socket.sendText("4socket"_ba);
    f.server.send(client.sid(), u"answer"_s);
    QCOMPARE(socket.nextText(), "4answer"_ba);
    QTRY_COMPARE(f.server.log,
                 (QStringList{u"connected"_s, u"posted"_s, u"upgraded"_s, u"socket"_s}));
}

void tst_ProxyFaults::tellsTheSink()
{
    QFETCH(TransportType, transport);
    FaultyProxy f;
    AnyClient client(transport, f.port());
    f.faults->addFault(faultOf(Kind::Drop));
    client.send("4lost"_ba);
    QTRY_COMPARE(f.proxied.of(EngineIoTapEvent::Kind::FaultInjected).size(), 1);
    const EngineIoTapEvent told = f.proxied.of(EngineIoTapEvent::Kind::FaultInjected).first();
    QCOMPARE(told.sid, client.sid());
    QCOMPARE(told.text, u"from the client, dropped"_s);
    QCOMPARE(told.size, 5);
    QCOMPARE(told.packet.data, "lost"_ba);
    QCOMPARE(told.transport, transport);
    // As a server's tap: what has not come is not told of.
    QVERIFY(f.proxied.of(EngineIoTapEvent::Kind::PacketReceived).isEmpty());
    f.server.send(client.sid(), u"lost"_s);
    client.startReceiving();
    QTRY_COMPARE(f.proxied.of(EngineIoTapEvent::Kind::FaultInjected).size(), 2);
    QCOMPARE(f.proxied.of(EngineIoTapEvent::Kind::PacketSent).last().packet.data, "lost"_ba);
}

void tst_ProxyFaults::needsNoSink()
{
    QFETCH(TransportType, transport);
    FaultyProxy f;
    f.proxied.proxy.setSink({});
    AnyClient client(transport, f.port());
    const int id = f.faults->addFault(faultOf(Kind::Drop));
    client.send("4lost"_ba);
    QTRY_COMPARE(f.faults->hits(id), 1U);
}

void tst_ProxyFaults::switchesOffAndOn()
{
    QFETCH(TransportType, transport);
    FaultyProxy f;
    AnyClient client(transport, f.port());
    const int id = f.faults->addFault(faultOf(Kind::Drop));
    QVERIFY(f.faults->setFaultEnabled(id, false));
    client.send("41"_ba);
    QTRY_COMPARE(f.server.log.size(), 2);
    QVERIFY(f.faults->setFaultEnabled(id, true));
    client.send("42"_ba);
    QTRY_COMPARE(f.faults->hits(id), 1U);
    QVERIFY(f.faults->removeFault(id));
    QVERIFY(!f.faults->removeFault(id));
    client.send("43"_ba);
    QTRY_COMPARE(f.server.log, (QStringList{u"connected"_s, u"1"_s, u"3"_s}));
}

void tst_ProxyFaults::givesWayToANewOne()
{
    FaultyProxy f;
    AnyClient client(TransportType::WebSocket, f.port());
    f.breakAt(Direction::Incoming);
    client.send("4stopped"_ba);
    QTRY_COMPARE(f.faults->stoppedCount(), 1);
    {
        EngineIoFaults second(&f.proxied.proxy);
        const int id = second.addFault(faultOf(Kind::Drop));
        QTRY_COMPARE(f.server.log.last(), u"stopped"_s);
        client.send("4lost"_ba);
        QTRY_COMPARE(second.hits(id), 1U);
        QCOMPARE(f.faults->stoppedCount(), 0);
    }
    client.send("4kept"_ba);
    QTRY_COMPARE(f.server.log.last(), u"kept"_s);
}

void tst_ProxyFaults::mayEndBeforeItsProxyAndAfter()
{
    QFETCH(TransportType, transport);
    TestServer server;
    auto proxied = std::make_unique<Proxied>(server.serverPort());
    auto faults = std::make_unique<EngineIoFaults>(&proxied->proxy);
    AnyClient client(transport, proxied->proxy.port());
    faults->addFault(faultOf(Kind::Drop));
    faults.reset();
    client.send("4kept"_ba);
    QTRY_COMPARE(server.log, (QStringList{u"connected"_s, u"kept"_s}));
    faults = std::make_unique<EngineIoFaults>(&proxied->proxy);
    const int id = faults->addFault(delayOf(1h));
    client.startReceiving();
    server.send(client.sid(), u"never"_s);
    client.send("4never"_ba);
    QTRY_COMPARE(faults->hits(id), 2U);
    proxied.reset();
    QVERIFY(!faults->cutConnections(client.sid()));
    QVERIFY(!faults->letGo(1));
    faults->clear();
}

void tst_ProxyFaults::deliversWhatAClientSentBeforeItWent()
{
    QFETCH(TransportType, transport);
    FaultyProxy f;
    auto client = std::make_unique<AnyClient>(transport, f.port());
    const int id = f.faults->addFault(delayOf(30ms, Direction::Incoming));
    client->send("4last words"_ba);
    QTRY_COMPARE(f.faults->hits(id), 1U);
    client.reset();
    QTRY_VERIFY(f.server.log.contains(u"last words"_s));
}

QTEST_GUILESS_MAIN(tst_ProxyFaults)
#include "tst_proxyfaults.moc"
