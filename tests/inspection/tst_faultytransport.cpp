// SPDX-License-Identifier: MIT
#include "inspection/faults/faultytransport.h"

#include "shared/fakelistener.h"
#include "shared/fakeloop.h"
#include "shared/faketransport.h"

#include <QSignalSpy>
#include <QTest>

using namespace EngineIo;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Kind = EngineIoFault::Kind;
using Type = EngineIoPacket::Type;

class tst_FaultyTransport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void changesNothingWithoutRules();
    void delaysEachWay();
    void keepsJitterWithinItsBounds();
    void keepsTheOrderBehindADelayedPacket();
    void limitsTheBandwidth();
    void dropsTheNextPongsOnly();
    void leavesOtherSessionsAlone_data();
    void leavesOtherSessionsAlone();
    void asksThePredicate();
    void letsRulesChangeWhileAPacketIsJudged();
    void corruptsOneByte_data();
    void corruptsOneByte();
    void makesAnEmptyPacketMalformed();
    void cutsTheConnection();
    void answersTheWaitingPollWhenAPacketIsDue();
    void keepsOneNoop();
    void holdsThePoll();
    void letsThePollGoWithItsRule();
    void deliversWhatCameBeforeTheEnd();
    void sendsWhatWaitsBeforeItCloses();
    void forgetsWhatWaitsWhenTheSessionIsGivenUp();
    void waitsWhilePaused();
    void stopsAndLetsGo();
    void letsGoWithTheBreakpoint();
    void letsHeartbeatsPassABreakpoint();
    void takesWhatWaitsAlongInAnUpgrade();
    void maybeDeletedByItsListener();
};

namespace {

struct Fixture
{
    explicit Fixture(TransportType type = TransportType::WebSocket)
    {
        auto carrier = std::make_unique<FakeTransport>(type);
        fake = carrier.get();
        fake->writable = 1000;
        transport = std::make_unique<FaultyTransport>(
            std::move(carrier),
            FaultyTransport::Place{loop, rules, nullptr, "a"_ba, rules->countSession()});
        transport->setListener(&listener);
        QObject::connect(rules.get(), &FaultRules::packetStopped, rules.get(),
                         [this](quint64 stop) { stops.append(stop); });
        QObject::connect(rules.get(), &FaultRules::stopEnded, rules.get(),
                         [this](quint64 stop) { ended.append(stop); });
    }

    int add(const EngineIoFault &fault) { return rules->add(FaultRule::Role::Fault, fault); }
    int addBreakpoint() { return rules->add(FaultRule::Role::Breakpoint, {}); }
    void send(const QByteArray &data, Type type = Type::Message)
    {
        const OutgoingPacket outgoing{{type, data, false}, Compression::Allowed, {}};
        transport->send({&outgoing, 1});
    }
    void receive(const QByteArray &data) { fake->receiveText(Type::Message, data); }

    QList<quint64> stops; // in front of who appends to them until the end
    QList<quint64> ended;
    FakeLoop loop;
    std::shared_ptr<FaultRules> rules = std::make_shared<FaultRules>();
    FakeTransport *fake;
    std::unique_ptr<FaultyTransport> transport;
    FakeListener listener;
};

EngineIoFault delayOf(std::chrono::milliseconds delay, FaultDirection direction)
{
    EngineIoFault fault;
    fault.delay = delay;
    fault.scope.direction = direction;
    return fault;
}

EngineIoFault faultOf(Kind kind)
{
    EngineIoFault fault;
    fault.kind = kind;
    return fault;
}

} // namespace

void tst_FaultyTransport::changesNothingWithoutRules()
{
    Fixture f;
    f.send("out"_ba);
    f.receive("in"_ba);
    f.fake->receiveGarbage();
    f.fake->end(TransportEnd::Failed);
    QCOMPARE(f.fake->sent, QStringList{u"4out"_s});
    QCOMPARE(f.listener.log, (QStringList{u"4in"_s, u"malformed:?"_s, u"failed"_s}));
}

void tst_FaultyTransport::delaysEachWay()
{
    Fixture f;
    f.add(delayOf(200ms, FaultDirection::Outgoing));
    f.add(delayOf(50ms, FaultDirection::Incoming));
    f.send("out"_ba);
    f.receive("in"_ba);
    QCOMPARE(f.transport->bytesToWrite(), 4);
    f.loop.advance(49ms);
    QVERIFY(f.listener.log.isEmpty());
    f.loop.advance(1ms);
    QCOMPARE(f.listener.log, QStringList{u"4in"_s});
    f.loop.advance(149ms);
    QVERIFY(f.fake->sent.isEmpty());
    f.loop.advance(1ms);
    QCOMPARE(f.fake->sent, QStringList{u"4out"_s});
    QCOMPARE(f.listener.log, (QStringList{u"4in"_s, u"writable"_s})); // so that drained() comes
    QCOMPARE(f.transport->bytesToWrite(), 0);
    QCOMPARE(f.loop.deadlines.next(), NotDue);
}

void tst_FaultyTransport::keepsJitterWithinItsBounds()
{
    for (int i = 0; i < 200; ++i) {
        Fixture f;
        EngineIoFault fault = delayOf(100ms, FaultDirection::Both);
        fault.jitter = 30ms;
        f.add(fault);
        f.send("out"_ba);
        f.loop.advance(69ms);
        QVERIFY(f.fake->sent.isEmpty());
        f.loop.advance(61ms);
        QCOMPARE(f.fake->sent.size(), 1);
    }
}

void tst_FaultyTransport::keepsTheOrderBehindADelayedPacket()
{
    Fixture f;
    EngineIoFault fault = delayOf(100ms, FaultDirection::Both);
    fault.count = 1;
    f.add(fault);
    f.send("1"_ba);
    f.send("2"_ba);
    QVERIFY(f.fake->sent.isEmpty());
    f.loop.advance(100ms);
    QCOMPARE(f.fake->sent, (QStringList{u"41"_s, u"42"_s}));
    f.send("3"_ba);
    QCOMPARE(f.fake->sent.size(), 3);
}

void tst_FaultyTransport::limitsTheBandwidth()
{
    Fixture f;
    EngineIoFault fault = faultOf(Kind::Bandwidth);
    fault.bytesPerSecond = 1000;
    f.add(fault);
    f.send(QByteArray(99, 'x')); // and its type
    f.send(QByteArray(99, 'x'));
    f.loop.advance(99ms);
    QCOMPARE(f.fake->sent.size(), 0);
    f.loop.advance(1ms);
    QCOMPARE(f.fake->sent.size(), 1);
    f.loop.advance(99ms);
    QCOMPARE(f.fake->sent.size(), 1);
    f.loop.advance(1ms);
    QCOMPARE(f.fake->sent.size(), 2);
}

void tst_FaultyTransport::dropsTheNextPongsOnly()
{
    Fixture f;
    EngineIoFault fault = faultOf(Kind::Drop);
    fault.scope.packet = Type::Pong;
    fault.count = 2;
    const int id = f.add(fault);
    f.receive("a"_ba);
    f.fake->receiveText(Type::Pong);
    f.fake->receiveText(Type::Pong);
    QVERIFY(f.rules->isSpent(id));
    f.fake->receiveText(Type::Pong);
    QCOMPARE(f.listener.log, (QStringList{u"4a"_s, u"3"_s}));
    QCOMPARE(f.rules->hits(id), 2U);
}

void tst_FaultyTransport::leavesOtherSessionsAlone_data()
{
    QTest::addColumn<EngineIoFaultScope::Sessions>("sessions");
    QTest::addColumn<QByteArray>("sid");
    QTest::addColumn<bool>("isFor");

    using Sessions = EngineIoFaultScope::Sessions;
    QTest::newRow("all") << Sessions::All << ""_ba << true;
    QTest::newRow("this one") << Sessions::One << "a"_ba << true;
    QTest::newRow("another") << Sessions::One << "b"_ba << false;
    QTest::newRow("new ones") << Sessions::New << ""_ba << false; // it opened before
}

void tst_FaultyTransport::leavesOtherSessionsAlone()
{
    QFETCH(EngineIoFaultScope::Sessions, sessions);
    QFETCH(QByteArray, sid);
    QFETCH(bool, isFor);
    Fixture f;
    EngineIoFault fault = faultOf(Kind::Drop);
    fault.scope.sessions = sessions;
    fault.scope.sid = sid;
    f.add(fault);
    f.receive("in"_ba);
    QCOMPARE(f.listener.log.isEmpty(), isFor);
}

void tst_FaultyTransport::asksThePredicate()
{
    Fixture f;
    EngineIoFault fault = faultOf(Kind::Drop);
    fault.scope.predicate = [](const EngineIoTapEvent &event) {
        return event.kind == EngineIoTapEvent::Kind::PacketReceived && event.packet.data == "b";
    };
    f.add(fault);
    f.receive("a"_ba);
    f.receive("b"_ba);
    f.receive("c"_ba);
    f.send("b"_ba);
    QCOMPARE(f.listener.log, (QStringList{u"4a"_s, u"4c"_s}));
    QCOMPARE(f.fake->sent, QStringList{u"4b"_s});
}

// As another thread may.
void tst_FaultyTransport::letsRulesChangeWhileAPacketIsJudged()
{
    Fixture f;
    int removed = 0;
    EngineIoFault fault = faultOf(Kind::Drop);
    fault.scope.predicate = [&](const EngineIoTapEvent &) {
        return f.rules->remove(removed);
    };
    removed = f.add(fault);
    f.receive("a"_ba);
    f.receive("b"_ba);
    QCOMPARE(f.listener.log, QStringList{u"4b"_s});
}

void tst_FaultyTransport::corruptsOneByte_data()
{
    QTest::addColumn<QByteArray>("data");
    QTest::addColumn<QString>("expected");

    QTest::newRow("in the middle") << "abc"_ba << u"4acc"_s;
    QTest::newRow("one byte") << "a"_ba << u"4`"_s;
    QTest::newRow("no part of a character") << "\xc3\xa4\xc3\xa4z"_ba << u"4ää{"_s;
    QTest::newRow("in front of the middle") << "z\xc3\xa4"_ba << u"4{ä"_s;
}

void tst_FaultyTransport::corruptsOneByte()
{
    QFETCH(QByteArray, data);
    QFETCH(QString, expected);
    Fixture f;
    f.add(faultOf(Kind::Corrupt));
    OutgoingPacket outgoing{{Type::Message, data, false}, Compression::Allowed, "4"_ba + data};
    f.transport->send({&outgoing, 1});
    QCOMPARE(f.fake->sent, QStringList{expected});
    QCOMPARE(outgoing.packet.data, data); // a broadcast's other receivers have the same
    f.receive(data);
    QCOMPARE(f.listener.log, QStringList{expected});
}

void tst_FaultyTransport::makesAnEmptyPacketMalformed()
{
    Fixture f;
    f.add(faultOf(Kind::Corrupt));
    f.fake->receiveText(Type::Pong);
    QCOMPARE(f.listener.log, QStringList{u"malformed:9"_s});
    f.send({}, Type::Ping);
    QCOMPARE(f.fake->sent, QStringList{u"9"_s});
}

void tst_FaultyTransport::cutsTheConnection()
{
    Fixture f;
    EngineIoFault fault = faultOf(Kind::Cut);
    fault.scope.direction = FaultDirection::Outgoing;
    f.add(fault);
    f.receive("in"_ba);
    f.send("out"_ba);
    QVERIFY(!f.fake->aborted); // the session is on the stack
    f.loop.advance(0ms);
    QVERIFY(f.fake->aborted);
    QCOMPARE(f.listener.log, (QStringList{u"4in"_s, u"failed"_s}));
    QVERIFY(f.fake->sent.isEmpty());
}

void tst_FaultyTransport::answersTheWaitingPollWhenAPacketIsDue()
{
    Fixture f(TransportType::Polling);
    f.add(delayOf(100ms, FaultDirection::Outgoing));
    f.send("1"_ba);
    f.loop.advance(50ms);
    QVERIFY(f.transport->isWritable());
    f.send("2"_ba);
    f.loop.advance(50ms);
    QCOMPARE(f.fake->sent, QStringList{u"41"_s});
    f.loop.advance(100ms);
    QCOMPARE(f.fake->sent.size(), 1); // there is no poll
    f.fake->poll();
    QCOMPARE(f.fake->sent, (QStringList{u"41"_s, u"42"_s}));
}

// The session sends one whenever it may; more than one poll would be answered by them.
void tst_FaultyTransport::keepsOneNoop()
{
    Fixture f(TransportType::Polling);
    f.add(delayOf(100ms, FaultDirection::Outgoing));
    f.send({}, Type::Noop);
    f.send({}, Type::Noop);
    f.loop.advance(100ms);
    QCOMPARE(f.fake->sent, QStringList{u"6"_s});
    f.fake->poll();
    QCOMPARE(f.fake->sent.size(), 1);
}

void tst_FaultyTransport::holdsThePoll()
{
    Fixture f(TransportType::Polling);
    f.fake->writable = 0;
    const int rule = f.add(faultOf(Kind::HoldPolls));
    f.transport->holdPoll(rule, f.loop.time + 100ms);
    f.fake->poll();
    QVERIFY(!f.transport->isWritable());
    QVERIFY(f.listener.log.isEmpty());
    f.loop.advance(99ms);
    QVERIFY(!f.transport->isWritable());
    f.loop.advance(1ms);
    QVERIFY(f.transport->isWritable());
    QCOMPARE(f.listener.log, QStringList{u"writable"_s});
}

void tst_FaultyTransport::letsThePollGoWithItsRule()
{
    Fixture f(TransportType::Polling);
    f.fake->writable = 0;
    const int rule = f.add(faultOf(Kind::HoldPolls));
    f.transport->holdPoll(rule, NotDue);
    f.fake->poll();
    f.loop.advance(1h);
    f.transport->rulesChanged();
    QVERIFY(!f.transport->isWritable());
    f.rules->remove(rule);
    f.transport->rulesChanged();
    f.loop.advance(0ms);
    QVERIFY(f.transport->isWritable());
    QCOMPARE(f.listener.log, QStringList{u"writable"_s});
}

void tst_FaultyTransport::deliversWhatCameBeforeTheEnd()
{
    Fixture f;
    f.add(delayOf(100ms, FaultDirection::Incoming));
    f.receive("1"_ba);
    f.receive("2"_ba);
    f.fake->end(TransportEnd::Closed);
    QVERIFY(!f.transport->isWritable());
    QVERIFY(f.listener.log.isEmpty());
    f.loop.advance(100ms);
    QCOMPARE(f.listener.log, (QStringList{u"41"_s, u"42"_s, u"closed"_s}));
}

void tst_FaultyTransport::sendsWhatWaitsBeforeItCloses()
{
    Fixture f;
    f.add(delayOf(100ms, FaultDirection::Both));
    f.send("last"_ba);
    f.receive("too late"_ba);
    f.transport->close(CloseCause::Delivered);
    f.transport->close(CloseCause::Delivered); // a session says it with each flush
    QVERIFY(!f.fake->closed);
    QVERIFY(!f.transport->isWritable());
    f.loop.advance(100ms);
    QCOMPARE(f.fake->sent, QStringList{u"4last"_s});
    QCOMPARE(f.fake->closed, CloseCause::Delivered);
    f.fake->end(TransportEnd::Closed);
    QCOMPARE(f.listener.log.last(), u"closed"_s);
    QVERIFY(!f.listener.log.contains(u"4too late"_s));
}

void tst_FaultyTransport::forgetsWhatWaitsWhenTheSessionIsGivenUp()
{
    Fixture f;
    f.addBreakpoint();
    f.send("1"_ba);
    f.receive("2"_ba);
    QCOMPARE(f.stops.size(), 2);
    f.transport->close(CloseCause::GivenUp);
    QCOMPARE(f.fake->closed, CloseCause::GivenUp);
    QCOMPARE(f.ended.size(), 2);
    f.loop.advance(1h);
    QVERIFY(f.fake->sent.isEmpty());
    QVERIFY(f.listener.log.isEmpty());
}

void tst_FaultyTransport::waitsWhilePaused()
{
    Fixture f;
    f.add(delayOf(100ms, FaultDirection::Both));
    f.receive("in"_ba);
    f.send("out"_ba);
    f.transport->setPaused(true);
    QVERIFY(f.fake->paused);
    f.loop.advance(200ms);
    QCOMPARE(f.listener.log, QStringList{u"writable"_s});
    QCOMPARE(f.fake->sent.size(), 1);
    f.transport->setPaused(false);
    f.loop.advance(0ms);
    QCOMPARE(f.listener.log.last(), u"4in"_s);
}

void tst_FaultyTransport::stopsAndLetsGo()
{
    Fixture f;
    f.addBreakpoint();
    f.send("1"_ba);
    f.send("2"_ba);
    f.send("3"_ba);
    f.receive("in"_ba);
    QCOMPARE(f.stops.size(), 4);
    f.loop.advance(1h);
    QVERIFY(f.fake->sent.isEmpty());
    const EngineIoPacket edited{Type::Message, "edited"_ba, false};
    QVERIFY(f.transport->letGo(f.stops[0], &edited));
    QVERIFY(f.transport->drop(f.stops[1]));
    QVERIFY(f.transport->letGo(f.stops[2]));
    QVERIFY(f.transport->letGo(f.stops[3]));
    QVERIFY(!f.transport->letGo(f.stops[0]));
    f.loop.advance(0ms);
    QCOMPARE(f.fake->sent, (QStringList{u"4edited"_s, u"43"_s}));
    QCOMPARE(f.listener.log.first(), u"4in"_s);
    QCOMPARE(f.ended, f.stops);
}

void tst_FaultyTransport::letsGoWithTheBreakpoint()
{
    Fixture f;
    const int first = f.addBreakpoint();
    f.send("1"_ba);
    f.rules->remove(first);
    f.transport->releaseBreakpoint(first + 1);
    f.loop.advance(1s);
    QVERIFY(f.fake->sent.isEmpty());
    f.transport->releaseBreakpoint(first);
    f.loop.advance(0ms);
    QCOMPARE(f.fake->sent, QStringList{u"41"_s});
}

void tst_FaultyTransport::letsHeartbeatsPassABreakpoint()
{
    Fixture f;
    f.addBreakpoint();
    f.send("1"_ba);
    f.receive("2"_ba);
    f.send({}, Type::Ping);
    f.fake->receiveText(Type::Pong);
    QCOMPARE(f.fake->sent, QStringList{u"2"_s});
    QCOMPARE(f.listener.log, QStringList{u"3"_s});
    QCOMPARE(f.stops.size(), 2);
}

void tst_FaultyTransport::takesWhatWaitsAlongInAnUpgrade()
{
    Fixture f(TransportType::Polling);
    auto carrier = std::make_unique<FakeTransport>(TransportType::WebSocket);
    FakeTransport *const webSocket = carrier.get();
    webSocket->writable = 1000;
    FaultyTransport upgraded(std::move(carrier), f.transport->place());
    FakeListener listener;
    upgraded.setListener(&listener);
    f.transport->setSuccessor(upgraded);

    f.add(delayOf(100ms, FaultDirection::Both));
    f.send("out"_ba);
    f.send({}, Type::Noop);
    f.receive("in"_ba);
    f.transport->close(CloseCause::UpgradeDone);
    f.transport.reset();
    f.loop.advance(100ms);
    QCOMPARE(webSocket->sent, QStringList{u"4out"_s});
    QCOMPARE(listener.log.first(), u"4in"_s);
}

void tst_FaultyTransport::maybeDeletedByItsListener()
{
    Fixture f;
    f.add(delayOf(100ms, FaultDirection::Both));
    f.receive("1"_ba);
    f.receive("2"_ba);
    f.listener.onPacket = [&f] {
        f.transport.reset();
    };
    f.loop.advance(100ms);
    QCOMPARE(f.listener.log, QStringList{u"41"_s});
}

QTEST_APPLESS_MAIN(tst_FaultyTransport)
#include "tst_faultytransport.moc"
