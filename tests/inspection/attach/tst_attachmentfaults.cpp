// SPDX-License-Identifier: MIT
#include <EngineIoAttachment>
#include <EngineIoFaults>

#include "inspection/attach/attachformat.h"
#include "inspection/attach/faultformat.h"
#include "shared/pollingclient.h"
#include "shared/rawwebsocketclient.h"
#include "shared/testserver.h"

#include <QDeadlineTimer>
#include <QElapsedTimer>
#include <QLocalServer>
#include <QLocalSocket>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>
#include <memory>

using namespace EngineIo;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Direction = EngineIoFaultScope::Direction;
using FaultKind = EngineIoFault::Kind;
using State = EngineIoAttachment::State;
using Type = EngineIoPacket::Type;

// Faults of a server that is attached to. The process that the last tests kill is this program,
// too.
class tst_AttachmentFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void appliesFaultsUntilTheyAreRemoved();
    void countsHits();
    void appliesTheWholeScope();
    void stopsAndLetsGo();
    void cutsConnections();
    void tellsTheTap();
    void refusesAtOnce();
    void refusesWhatIsNotAllowed();
    void endsWhenThePermissionIsWithdrawn();
    void refusesASecondInspector();
    void givesWayToTheApplicationsOwn();
    void givesWayToNewerOnes();
    void hasNoMoreThanTheLimit();
    void endsWhenTooMuchIsStopped();
    void hangsUpOnWhoDoesNotRead();
    void endsWhenTheInspectorDetaches_data();
    void endsWhenTheInspectorDetaches();
    void endsWhenTheServerDoes();
    void maybeDeletedInASlot();
    void endsWithAnInspectorThatMakesNoSense();
    void servesAnInspectorOfVersionOne();
    void knowsAnApplicationOfVersionOne();
    void refusesAReportThatMakesNoSense();
    void endsWithAnInspectorThatIsKilled_data();
    void endsWithAnInspectorThatIsKilled();

private:
    QTemporaryDir m_runtime;
};

namespace {

struct Stopped
{
    quint64 stop;
    QByteArray sid;
    Direction direction;
    EngineIoPacket packet;
};

// An echo server that inspectors attach to, and a client.
struct Application
{
    explicit Application(InspectionPermissions permissions = InspectionPermission::Faults,
                         const EngineIoServerOptions &options = {})
        : server(options)
        , client(server.serverPort())
    {
        server.setInspectionPermissions(permissions);
        server.setInspectionEnabled(true, u"test"_s);
        QObject::connect(&server, &EngineIoServer::messageReceived, &server,
                         [this](const QByteArray &sid, const EngineIoMessage &message) {
                             server.sendUtf8(sid, message.data());
                         });
        if (client.open() == 101)
            client.nextText(); // OPEN
    }

    bool echoes(const QByteArray &text)
    {
        client.sendText("4" + text);
        return client.nextText() == "4" + text;
    }

    TestServer server;
    RawWebSocketClient client;
};

struct Inspector
{
    Inspector()
    {
        QObject::connect(&faults, &EngineIoFaults::packetStopped, &faults,
                         [this](quint64 stop, const QByteArray &sid, Direction direction,
                                const EngineIoPacket &packet) {
                             stopped.append({stop, sid, direction, packet});
                         });
        QObject::connect(&faults, &EngineIoFaults::stopEnded, &faults,
                         [this](quint64 stop) { ended.append(stop); });
        QObject::connect(&faults, &EngineIoFaults::refused, &faults,
                         [this](int id, const QString &why) {
                             refused.append(id);
                             reason = why;
                         });
    }

    bool attach()
    {
        attachment.attach(EngineIoApplication::running().value(0));
        return QTest::qWaitFor([this] { return attachment.state() != State::Attaching; })
               && attachment.state() == State::Attached;
    }
    int add(FaultKind kind, int count = 0)
    {
        EngineIoFault fault;
        fault.kind = kind;
        fault.count = count;
        fault.scope.packet = Type::Message;
        return faults.addFault(fault);
    }
    // Waits until the application has done what was asked: it answers to this last.
    bool sync()
    {
        refused.removeAll(0);
        faults.cutConnections("nobody"_ba);
        return QTest::qWaitFor([this] { return refused.removeOne(0); });
    }
    int breakAtMessages(Direction direction = Direction::Incoming)
    {
        EngineIoFaultScope scope;
        scope.packet = Type::Message;
        scope.direction = direction;
        return faults.addBreakpoint(scope);
    }

    EngineIoAttachment attachment;
    EngineIoFaults faults{&attachment};
    QList<Stopped> stopped;
    QList<quint64> ended;
    QList<int> refused;
    QString reason;
};

QList<AttachFrame> readFrames(QLocalSocket &socket, qsizetype count)
{
    FrameReader reader(AttachFormat::MaxReport);
    QList<AttachFrame> frames;
    (void)QTest::qWaitFor([&] {
        reader.append(socket.readAll());
        while (const auto frame = reader.take())
            frames.append(*frame);
        return frames.size() >= count;
    });
    frames.resize(std::max(count, frames.size()));
    return frames;
}

} // namespace

void tst_AttachmentFaults::initTestCase()
{
    qputenv("XDG_RUNTIME_DIR", QFile::encodeName(m_runtime.path()));
}

void tst_AttachmentFaults::appliesFaultsUntilTheyAreRemoved()
{
    Application a;
    Inspector inspector;
    QVERIFY(inspector.attach());
    const int drop = inspector.add(FaultKind::Drop);
    QVERIFY(drop > 0);
    QVERIFY(inspector.sync());
    a.client.sendText("4lost"_ba);
    QTRY_COMPARE(inspector.faults.hits(drop), 1U);

    QVERIFY(inspector.faults.setFaultEnabled(drop, false));
    QVERIFY(inspector.sync());
    QVERIFY(a.echoes("off"));
    QVERIFY(inspector.faults.setFaultEnabled(drop, true));
    QVERIFY(inspector.sync());
    a.client.sendText("4lost"_ba);
    QTRY_COMPARE(inspector.faults.hits(drop), 2U);

    QVERIFY(inspector.faults.removeFault(drop));
    QVERIFY(!inspector.faults.removeFault(drop));
    QVERIFY(!inspector.faults.setFaultEnabled(drop, true));
    QCOMPARE(inspector.faults.hits(drop), 0U);
    QVERIFY(inspector.sync());
    QVERIFY(a.echoes("removed"));
    QCOMPARE(a.server.log, (QStringList{u"connected"_s, u"off"_s, u"removed"_s}));
    QVERIFY(inspector.refused.isEmpty());
}

void tst_AttachmentFaults::countsHits()
{
    Application a;
    Inspector inspector;
    QVERIFY(inspector.attach());
    int changes = 0;
    QObject::connect(&inspector.faults, &EngineIoFaults::hitsChanged, &inspector.faults,
                     [&changes] { ++changes; });
    EngineIoFault fault;
    fault.kind = FaultKind::Drop;
    fault.count = 3;
    fault.scope.direction = Direction::Incoming;
    const int id = inspector.faults.addFault(fault);
    QVERIFY(inspector.sync());
    for (int i = 0; i < 200; ++i)
        a.client.sendText("4" + QByteArray::number(i));
    QTRY_VERIFY(inspector.faults.isSpent(id));
    QCOMPARE(inspector.faults.hits(id), 3U);
    QTRY_COMPARE(a.server.log.size(), 198);
    QVERIFY(changes >= 1 && changes <= 3);
}

// Each field matters: with any of them lost something else would be hit.
void tst_AttachmentFaults::appliesTheWholeScope()
{
    Application a;
    PollingClient other(a.server.serverPort());
    Inspector inspector;
    QVERIFY(inspector.attach());
    EngineIoFault answer;
    answer.kind = FaultKind::AnswerStatus;
    answer.status = 418;
    answer.count = 1;
    answer.scope.sessions = EngineIoFaultScope::Sessions::One;
    answer.scope.sid = other.sid();
    inspector.faults.addFault(answer);
    EngineIoFault slow;
    slow.delay = 100ms;
    slow.scope.direction = Direction::Outgoing;
    slow.scope.packet = Type::Message;
    inspector.faults.addFault(slow);
    EngineIoFault fresh;
    fresh.kind = FaultKind::RefuseUpgrades;
    fresh.scope.sessions = EngineIoFaultScope::Sessions::New;
    fresh.status = 403;
    inspector.faults.addFault(fresh);
    QVERIFY(inspector.sync());

    QElapsedTimer timer;
    timer.start();
    QVERIFY(a.echoes("slow"));
    QVERIFY2(timer.elapsed() >= 98 && timer.elapsed() < 1'000, QByteArray::number(timer.elapsed()));
    QCOMPARE(other.post("4hi"_ba).status, 418);
    QCOMPARE(other.post("4hi"_ba).status, 200);
    const PollingClient newer(a.server.serverPort());
    const auto upgrade = [&a](const QByteArray &sid) {
        RawWebSocketClient socket(a.server.serverPort());
        return socket.open(RawWebSocketClient::EngineIoTarget + "&sid=" + sid);
    };
    QCOMPARE(upgrade(newer.sid()), 403);
    QCOMPARE(upgrade(other.sid()), 101);
}

void tst_AttachmentFaults::stopsAndLetsGo()
{
    Application a;
    Inspector inspector;
    QVERIFY(inspector.attach());
    const int id = inspector.breakAtMessages();
    QVERIFY(inspector.sync());
    for (const QByteArray &text : {"4one"_ba, "4two"_ba, "4three"_ba, "4four"_ba})
        a.client.sendText(text);
    QTRY_COMPARE(inspector.stopped.size(), 4);
    QCOMPARE(inspector.faults.stoppedCount(), 4);
    const QList<Stopped> &stopped = inspector.stopped;
    QCOMPARE(stopped[0].sid, a.server.lastSid);
    QCOMPARE(stopped[0].direction, Direction::Incoming);
    QCOMPARE(stopped[0].packet, (EngineIoPacket{Type::Message, "one"_ba, false}));
    QTRY_COMPARE(inspector.faults.hits(id), 4U);

    QVERIFY(inspector.faults.letGo(stopped[0].stop));
    QVERIFY(!inspector.faults.letGo(stopped[0].stop));
    QCOMPARE(inspector.faults.stoppedCount(), 3);
    QTRY_COMPARE(a.server.log.last(), u"one"_s);
    QVERIFY(!inspector.faults.letGo(stopped[1].stop, {Type::Ping, "x"_ba, true}));
    QVERIFY(inspector.faults.letGo(stopped[1].stop, {Type::Message, "\x02"_ba, true}));
    QVERIFY(inspector.faults.drop(stopped[2].stop));
    QTRY_COMPARE(a.server.log.last(), u"b:02"_s);
    QVERIFY(inspector.faults.removeBreakpoint(id));
    QTRY_COMPARE(a.server.log.last(), u"four"_s);
    QTRY_COMPARE(inspector.ended.size(), 4);
    QCOMPARE(inspector.faults.stoppedCount(), 0);
    QCOMPARE(a.server.log.size(), 4); // three was dropped
}

void tst_AttachmentFaults::cutsConnections()
{
    Application a;
    Inspector inspector;
    QVERIFY(inspector.attach());
    QVERIFY(inspector.faults.cutConnections("nobody"_ba));
    QTRY_COMPARE(inspector.refused, QList<int>{0});
    QCOMPARE(inspector.reason, u"no such session is open"_s);
    QVERIFY(inspector.faults.cutConnections(a.server.lastSid));
    QTRY_COMPARE(a.server.log.last(), u"transport error"_s);
}

void tst_AttachmentFaults::tellsTheTap()
{
    Application a;
    Inspector inspector;
    QStringList texts;
    QObject::connect(&inspector.attachment, &EngineIoAttachment::eventsReceived,
                     &inspector.attachment, [&texts](const QList<EngineIoTapEvent> &events) {
                         for (const EngineIoTapEvent &event : events) {
                             if (event.kind == EngineIoTapEvent::Kind::FaultInjected)
                                 texts.append(event.text);
                         }
                     });
    QVERIFY(inspector.attach());
    inspector.add(FaultKind::Drop);
    QVERIFY(inspector.sync());
    a.client.sendText("4lost"_ba);
    QTRY_COMPARE(texts, QStringList{u"from the client, dropped"_s});
}

void tst_AttachmentFaults::refusesAtOnce()
{
    Application a;
    Inspector inspector;
    QCOMPARE(inspector.add(FaultKind::Drop), 0);
    QCOMPARE(inspector.faults.errorString(), u"no application is attached"_s);
    QVERIFY(!inspector.faults.cutConnections(a.server.lastSid));
    QVERIFY(inspector.attach());
    QVERIFY(!inspector.faults.takesPredicates());
    EngineIoFaultScope scope;
    scope.predicate = [](const EngineIoTapEvent &) {
        return true;
    };
    QCOMPARE(inspector.faults.addBreakpoint(scope), 0);
    QCOMPARE(inspector.faults.errorString(), u"a predicate cannot be sent to another process"_s);
    EngineIoFault fault;
    fault.status = 42;
    QCOMPARE(inspector.faults.addFault(fault), 0);
    QCOMPARE(inspector.faults.errorString(), fault.validationError());
    QVERIFY(a.echoes("as ever"));
}

void tst_AttachmentFaults::refusesWhatIsNotAllowed()
{
    Application a(InspectionPermission::Send | InspectionPermission::Disconnect
                  | InspectionPermission::Ping);
    Inspector inspector;
    QVERIFY(inspector.attach());
    const int fault = inspector.add(FaultKind::Drop);
    const int breakpoint = inspector.breakAtMessages();
    inspector.faults.cutConnections(a.server.lastSid);
    QTRY_COMPARE(inspector.refused, (QList<int>{fault, breakpoint, 0}));
    QCOMPARE(inspector.reason, u"the application does not allow faults"_s);
    QVERIFY(!inspector.faults.removeFault(fault));
    QVERIFY(a.echoes("as ever"));

    a.server.setInspectionPermissions(InspectionPermission::Faults);
    const int later = inspector.add(FaultKind::Drop);
    QVERIFY(inspector.sync());
    a.client.sendText("4lost"_ba);
    QTRY_COMPARE(inspector.faults.hits(later), 1U);
}

void tst_AttachmentFaults::endsWhenThePermissionIsWithdrawn()
{
    Application a;
    Inspector inspector;
    QVERIFY(inspector.attach());
    const int fault = inspector.add(FaultKind::Cut);
    QVERIFY(inspector.faults.setFaultEnabled(fault, false));
    const int breakpoint = inspector.breakAtMessages();
    QVERIFY(inspector.sync());
    a.client.sendText("4stopped"_ba);
    QTRY_COMPARE(inspector.stopped.size(), 1);
    a.server.setInspectionPermissions(InspectionPermission::AllCommands); // still allowed
    QVERIFY(inspector.sync());
    QVERIFY(inspector.refused.isEmpty());

    a.server.setInspectionPermissions(InspectionPermission::Send);
    QTRY_COMPARE(inspector.refused, (QList<int>{fault, breakpoint}));
    QCOMPARE(inspector.reason, u"the application does not allow faults any more"_s);
    QTRY_COMPARE(inspector.ended, QList<quint64>{inspector.stopped[0].stop});
    QTRY_COMPARE(a.server.log.last(), u"stopped"_s);
    QCOMPARE(a.client.nextText(), "4stopped"_ba);
    QVERIFY(a.echoes("as ever"));
}

void tst_AttachmentFaults::refusesASecondInspector()
{
    Application a;
    Inspector first;
    Inspector second;
    QVERIFY(first.attach());
    QVERIFY(second.attach());
    const int fault = first.add(FaultKind::Drop);
    QVERIFY(first.sync());
    const int refused = second.breakAtMessages();
    QTRY_COMPARE(second.refused, QList<int>{refused});
    QCOMPARE(second.reason, u"another inspector has faults or breakpoints there"_s);

    second.faults.clear(); // not the other's
    QVERIFY(second.sync());
    a.client.sendText("4lost"_ba);
    QTRY_COMPARE(first.faults.hits(fault), 1U);

    first.faults.removeFault(fault); // then it is another one's turn
    QVERIFY(first.sync());
    const int breakpoint = second.breakAtMessages();
    QVERIFY(second.sync());
    a.client.sendText("4stopped"_ba);
    QTRY_COMPARE(second.stopped.size(), 1);
    QVERIFY(first.stopped.isEmpty());
    QTRY_COMPARE(second.faults.hits(breakpoint), 1U);
}

void tst_AttachmentFaults::givesWayToTheApplicationsOwn()
{
    Application a;
    Inspector inspector;
    QVERIFY(inspector.attach());
    const int breakpoint = inspector.breakAtMessages();
    QVERIFY(inspector.sync());
    a.client.sendText("4stopped"_ba);
    QTRY_COMPARE(inspector.stopped.size(), 1);
    auto own = std::make_unique<EngineIoFaults>(&a.server);
    QTRY_COMPARE(inspector.refused, QList<int>{breakpoint});
    QCOMPARE(inspector.reason, u"the application has faults of its own now"_s);
    QCOMPARE(inspector.ended, QList<quint64>{inspector.stopped[0].stop});
    QCOMPARE(a.client.nextText(), "4stopped"_ba);

    inspector.refused.clear();
    const int refused = inspector.add(FaultKind::Drop);
    inspector.faults.cutConnections(a.server.lastSid);
    QTRY_COMPARE(inspector.refused, (QList<int>{refused, 0}));
    QCOMPARE(inspector.reason, u"the application has faults of its own"_s);
    QVERIFY(a.echoes("as ever"));

    own.reset();
    const int fault = inspector.add(FaultKind::Drop);
    inspector.refused.clear();
    QVERIFY(inspector.sync());
    a.client.sendText("4lost"_ba);
    QTRY_COMPARE(inspector.faults.hits(fault), 1U);
}

void tst_AttachmentFaults::givesWayToNewerOnes()
{
    Application a;
    Inspector inspector;
    QVERIFY(inspector.attach());
    const int old = inspector.add(FaultKind::Drop);
    EngineIoFaults newer(&inspector.attachment);
    QCOMPARE(inspector.refused, QList<int>{old});
    QCOMPARE(inspector.add(FaultKind::Drop), 0);
    QCOMPARE(inspector.faults.errorString(), u"there are newer faults of this attachment"_s);
    EngineIoFault fault;
    fault.kind = FaultKind::Drop;
    fault.scope.direction = Direction::Incoming;
    const int id = newer.addFault(fault);
    QVERIFY(id != old);
    QTRY_VERIFY((a.client.sendText("4lost"_ba), newer.hits(id) > 0));
    QCOMPARE(inspector.faults.hits(id), 0U);
}

void tst_AttachmentFaults::hasNoMoreThanTheLimit()
{
    const Application a;
    Inspector inspector;
    QVERIFY(inspector.attach());
    for (qsizetype i = 0; i < FaultFormat::MostFaults; ++i)
        QVERIFY(inspector.add(FaultKind::Drop) > 0);
    QVERIFY(inspector.sync());
    QVERIFY(inspector.refused.isEmpty());
    const int refused = inspector.add(FaultKind::Drop);
    QTRY_COMPARE(inspector.refused, QList<int>{refused});
    QCOMPARE(inspector.reason, u"there are 1000 faults already"_s);
}

void tst_AttachmentFaults::endsWhenTooMuchIsStopped()
{
    Application a;
    Inspector inspector;
    QVERIFY(inspector.attach());
    const int id = inspector.breakAtMessages();
    QVERIFY(inspector.sync());
    for (qsizetype i = 0; i < FaultFormat::MostStopped; ++i)
        a.client.sendText("4x"_ba);
    QTRY_COMPARE(inspector.stopped.size(), FaultFormat::MostStopped);
    QVERIFY(inspector.refused.isEmpty());
    a.client.sendText("4x"_ba);
    QTRY_COMPARE(inspector.refused, QList<int>{id});
    QCOMPARE(inspector.reason, u"more than 10000 packets were stopped"_s);
    QTRY_COMPARE(inspector.ended.size(), FaultFormat::MostStopped);
    QTRY_COMPARE(a.server.log.size(), FaultFormat::MostStopped + 2);
}

// What is stopped can't be left out as other events are.
void tst_AttachmentFaults::hangsUpOnWhoDoesNotRead()
{
    constexpr qsizetype Messages = 80;
    EngineIoServerOptions options;
    options.setMaxQueuedBytes(qint64(1) << 30);
    options.setMaxHttpBufferSize(qint64(2) << 20);
    Application a(InspectionPermission::Faults, options);
    QLocalSocket stuck;
    stuck.setReadBufferSize(1);
    stuck.connectToServer(EngineIoApplication::running().value(0).address);
    QVERIFY(stuck.waitForConnected());
    stuck.write(encodeHello());
    FaultRequest request{FaultRequest::Kind::AddBreakpoint, 1};
    request.fault.scope.direction = Direction::Incoming;
    stuck.write(encodeFaultRequest(request));
    stuck.flush();
    Inspector reading;
    QVERIFY(reading.attach());
    QVERIFY(reading.sync()); // which came later
    const QByteArray message = "4" + QByteArray(1 << 20, 'x');
    for (qsizetype i = 0; i < Messages; ++i) {
        a.client.sendText(message);
        QTRY_COMPARE(a.client.socket().bytesToWrite(), 0);
    }
    QTRY_COMPARE(a.server.log.size(), Messages + 1); // all are let go
}

void tst_AttachmentFaults::endsWhenTheInspectorDetaches_data()
{
    QTest::addColumn<QString>("how");
    for (const auto &how : {u"detach"_s, u"delete the faults"_s, u"delete the attachment"_s})
        QTest::newRow(qPrintable(how)) << how;
}

void tst_AttachmentFaults::endsWhenTheInspectorDetaches()
{
    QFETCH(QString, how);
    Application a;
    auto attachment = std::make_unique<EngineIoAttachment>();
    auto faults = std::make_unique<EngineIoFaults>(attachment.get());
    QList<int> refused;
    QList<quint64> ended;
    int stopped = 0;
    QObject::connect(faults.get(), &EngineIoFaults::packetStopped, this, [&] { ++stopped; });
    QObject::connect(faults.get(), &EngineIoFaults::stopEnded, this,
                     [&](quint64 stop) { ended.append(stop); });
    QObject::connect(faults.get(), &EngineIoFaults::refused, this,
                     [&](int id) { refused.append(id); });
    attachment->attach(EngineIoApplication::running().value(0));
    QTRY_COMPARE(attachment->state(), State::Attached);
    EngineIoFault slow;
    slow.delay = 20ms;
    const int delay = faults->addFault(slow);
    const int breakpoint = faults->addBreakpoint({});
    faults->cutConnections("nobody"_ba);
    QTRY_COMPARE(refused, QList<int>{0}); // all is in place
    refused.clear();
    a.client.sendText("4stopped"_ba);
    QTRY_COMPARE(stopped, 1);
    if (how == "detach"_L1)
        attachment->detach();
    else if (how == "delete the faults"_L1)
        faults.reset();
    else
        attachment.reset();
    if (faults) {
        QCOMPARE(refused, (QList<int>{delay, breakpoint}));
        QCOMPARE(ended.size(), 1);
        QCOMPARE(faults->stoppedCount(), 0);
        QVERIFY(!faults->letGo(ended[0]));
        QCOMPARE(faults->addBreakpoint({}), 0);
    }
    QCOMPARE(a.client.nextText(), "4stopped"_ba);
    QVERIFY(a.echoes("free"));
}

void tst_AttachmentFaults::endsWhenTheServerDoes()
{
    auto a = std::make_unique<Application>();
    Inspector inspector;
    QVERIFY(inspector.attach());
    const int breakpoint = inspector.breakAtMessages();
    QVERIFY(inspector.sync());
    a->client.sendText("4stopped"_ba);
    QTRY_COMPARE(inspector.stopped.size(), 1);
    a.reset();
    QTRY_COMPARE(inspector.attachment.state(), State::Detached);
    QCOMPARE(inspector.refused, QList<int>{breakpoint});
    QCOMPARE(inspector.ended.size(), 1);
}

void tst_AttachmentFaults::maybeDeletedInASlot()
{
    Application a;
    EngineIoAttachment attachment;
    auto faults = std::make_unique<EngineIoFaults>(&attachment);
    attachment.attach(EngineIoApplication::running().value(0));
    QTRY_COMPARE(attachment.state(), State::Attached);
    QObject::connect(faults.get(), &EngineIoFaults::packetStopped, this, [&] { faults.reset(); });
    faults->addBreakpoint({});
    QTRY_VERIFY((a.client.sendText("4stopped"_ba), !faults));
    QCOMPARE(a.client.nextText(), "4stopped"_ba);

    faults = std::make_unique<EngineIoFaults>(&attachment);
    QObject::connect(faults.get(), &EngineIoFaults::refused, this, [&] { faults.reset(); });
    faults->addBreakpoint({});
    faults->addBreakpoint({});
    attachment.detach();
    QVERIFY(!faults);
}

void tst_AttachmentFaults::endsWithAnInspectorThatMakesNoSense()
{
    Application a;
    QLocalSocket socket;
    socket.connectToServer(EngineIoApplication::running().value(0).address);
    QVERIFY(socket.waitForConnected());
    socket.write(encodeHello());
    socket.write(encodeFaultRequest({FaultRequest::Kind::AddBreakpoint, 1}));
    QByteArray received;
    socket.write(encodeFaultRequest({FaultRequest::Kind::Cut, 0}));
    QTRY_VERIFY((received += socket.readAll()).contains("no such session"));
    a.client.sendText("4stopped"_ba);
    QTRY_VERIFY((received += socket.readAll()).contains("stopped"));
    QCOMPARE(a.server.log, QStringList{u"connected"_s});
    socket.write(encodeFrame(FrameType::FaultRequest, "nonsense"));
    QTRY_COMPARE(socket.state(), QLocalSocket::UnconnectedState);
    received += socket.readAll();
    QVERIFY(received.contains("does not understand"));
    QCOMPARE(a.client.nextText(), "4stopped"_ba);
}

void tst_AttachmentFaults::servesAnInspectorOfVersionOne()
{
    const Application a;
    QLocalSocket socket;
    socket.connectToServer(EngineIoApplication::running().value(0).address);
    QVERIFY(socket.waitForConnected());
    socket.write(encodeHello({1}));
    const QList<AttachFrame> frames = readFrames(socket, 2);
    QCOMPARE(frames[0].type, FrameType::Welcome);
    const auto welcome = decodeWelcome(frames[0].body);
    QVERIFY(welcome.has_value());
    QCOMPARE(welcome->version, 1);
    QCOMPARE(frames[1].type, FrameType::Events);
}

namespace {

// Welcomes with a version and sends what it is told to.
struct FakeApplication
{
    FakeApplication(const QString &path, int version)
    {
        server.listen(path);
        QObject::connect(&server, &QLocalServer::newConnection, &server, [this, version] {
            socket = server.nextPendingConnection();
            EngineIoApplication application;
            application.name = u"fake"_s;
            application.permissions = InspectionPermission::AllCommands;
            socket->write(encodeWelcome({application, version}));
        });
    }

    EngineIoApplication application() const
    {
        EngineIoApplication application;
        application.address = server.fullServerName();
        return application;
    }

    QLocalServer server;
    QLocalSocket *socket = nullptr;
};

} // namespace

void tst_AttachmentFaults::knowsAnApplicationOfVersionOne()
{
    FakeApplication fake(m_runtime.filePath(u"old"_s), 1);
    Inspector inspector;
    inspector.attachment.attach(fake.application());
    QTRY_COMPARE(inspector.attachment.state(), State::Attached);
    const QString reason
        = u"the application speaks version 1 of the inspectors' protocol, which has no faults"_s;
    QCOMPARE(inspector.add(FaultKind::Drop), 0);
    QCOMPARE(inspector.faults.errorString(), reason);
    QCOMPARE(inspector.breakAtMessages(), 0);
    QVERIFY(!inspector.faults.cutConnections("a"_ba));
    inspector.faults.clear();
    QVERIFY(inspector.attachment.ping("a"_ba) != 0);
    const QList<AttachFrame> frames = readFrames(*fake.socket, 2);
    QCOMPARE(frames[0].type, FrameType::Hello);
    QCOMPARE(frames[1].type, FrameType::Command); // the faults have sent nothing
}

void tst_AttachmentFaults::refusesAReportThatMakesNoSense()
{
    FakeApplication fake(m_runtime.filePath(u"mad"_s), 2);
    Inspector inspector;
    inspector.attachment.attach(fake.application());
    QTRY_COMPARE(inspector.attachment.state(), State::Attached);
    const int id = inspector.add(FaultKind::Drop);
    QVERIFY(id > 0);
    const auto write = [&fake](const FaultReport &report) {
        fake.socket->write(encodeFaultReport(report));
    };
    write({FaultReport::Kind::StopEnded, 17}); // unknown: it may have come late
    write({FaultReport::Kind::Refused, 17, u"unknown"_s});
    write({FaultReport::Kind::Hits, 0, {}, {{17, 5}, {quint64(id), 3}}});
    QTRY_COMPARE(inspector.faults.hits(id), 3U);
    QVERIFY(inspector.refused.isEmpty() && inspector.ended.isEmpty());
    fake.socket->write(encodeFrame(FrameType::FaultReport, "nonsense"));
    QTRY_COMPARE(inspector.attachment.state(), State::Detached);
    QCOMPARE(inspector.refused, QList<int>{id});
}

void tst_AttachmentFaults::endsWithAnInspectorThatIsKilled_data()
{
    QTest::addColumn<bool>("polling");
    QTest::newRow("WebSocket") << false;
    QTest::newRow("polling") << true;
}

// A packet is stopped and everything is delayed; then the other process is gone.
void tst_AttachmentFaults::endsWithAnInspectorThatIsKilled()
{
    QFETCH(bool, polling);
    EngineIoServerOptions options;
    options.setPingInterval(300ms);
    options.setPingTimeout(1s);
    Application a(InspectionPermission::Faults, options);
    PollingClient poller(a.server.serverPort());
    QProcess inspector;
    inspector.start(QCoreApplication::applicationFilePath(), {u"--inspector"_s});
    QByteArray output;
    QTRY_VERIFY((output += inspector.readAllStandardOutput()).contains("ready"));

    const auto send = [&](const QByteArray &packet) {
        polling ? void(poller.post(packet)) : a.client.sendText(packet);
    };
    const auto answerPings = [&] { // until something else comes
        const QDeadlineTimer deadline(5s);
        QByteArray packet;
        while ((packet = polling ? poller.poll() : a.client.nextText()) == "2"
               && !deadline.hasExpired())
            send("3"_ba);
        return packet;
    };
    send("4stopped"_ba);
    QTRY_VERIFY((output += inspector.readAllStandardOutput()).contains("stopped"));
    QVERIFY(!a.server.log.contains(u"stopped"_s));
    inspector.kill();
    QCOMPARE(answerPings(), "4stopped"_ba);
    send("4after"_ba);
    QCOMPARE(answerPings(), "4after"_ba);
    QVERIFY(a.server.contains(polling ? poller.sid() : a.server.sids().value(0)));
    QTRY_COMPARE(inspector.state(), QProcess::NotRunning);
}

// Delays everything and stops what clients send, until it is killed.
static int inspect()
{
    Inspector inspector;
    QObject::connect(&inspector.faults, &EngineIoFaults::packetStopped, &inspector.faults, [] {
        std::puts("stopped");
        std::fflush(stdout);
    });
    if (!inspector.attach())
        return 1;
    EngineIoFault slow;
    slow.delay = 30ms;
    inspector.faults.addFault(slow);
    inspector.breakAtMessages();
    if (!inspector.sync())
        return 1;
    std::puts("ready");
    std::fflush(stdout);
    return QCoreApplication::exec();
}

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    if (argc > 1 && qstrcmp(argv[1], "--inspector") == 0)
        return inspect();
    tst_AttachmentFaults test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_attachmentfaults.moc"
