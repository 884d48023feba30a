// SPDX-License-Identifier: MIT
#include "inspection/attach/attachmentfaults.h"

#include "inspection/attach/attachedpair.h"
#include "inspection/attach/attachformat.h"
#include "shared/pollingclient.h"

#include <QElapsedTimer>
#include <QLocalServer>
#include <QLocalSocket>
#include <QTemporaryDir>

#include <memory>

using namespace EngineIo;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Direction = EngineIoFaultScope::Direction;
using FaultKind = EngineIoFault::Kind;
using State = EngineIoAttachment::State;
using Type = EngineIoPacket::Type;

// Faults of a server that is attached to, as the inspector sees them.
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
    void givesWayToNewerOnes();
    void maybeDeletedInASlot();
    void servesAnInspectorOfVersionOne();
    void knowsAnApplicationOfVersionOne();
    void refusesAReportThatMakesNoSense();

private:
    QTemporaryDir m_runtime;
};

namespace {

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

QTEST_GUILESS_MAIN(tst_AttachmentFaults)
#include "tst_attachmentfaults.moc"
