// SPDX-License-Identifier: MIT
#include "inspection/attach/attachedfaults.h"

#include "inspection/attach/attachedpair.h"
#include "inspection/attach/attachformat.h"
#include "shared/otherprocess.h"
#include "shared/pollingclient.h"

#include <QDeadlineTimer>
#include <QLocalSocket>
#include <QTemporaryDir>

#include <cstdio>
#include <memory>

using namespace EngineIo;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Direction = EngineIoFaultScope::Direction;
using FaultKind = EngineIoFault::Kind;
using State = EngineIoAttachment::State;

// Whose faults a server has, and when they end. The inspector that is killed is this program, too.
class tst_AttachedFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void refusesWhatIsNotAllowed();
    void endsWhenThePermissionIsWithdrawn();
    void refusesASecondInspector();
    void givesWayToTheApplicationsOwn();
    void hasNoMoreThanTheLimit();
    void endsWhenTooMuchIsStopped();
    void hangsUpOnWhoDoesNotRead();
    void endsWhenTheInspectorDetaches_data();
    void endsWhenTheInspectorDetaches();
    void endsWhenTheServerDoes();
    void endsWithAnInspectorThatMakesNoSense();
    void endsWithAnInspectorThatIsKilled_data();
    void endsWithAnInspectorThatIsKilled();

private:
    QTemporaryDir m_runtime;
};

void tst_AttachedFaults::initTestCase()
{
    qputenv("XDG_RUNTIME_DIR", QFile::encodeName(m_runtime.path()));
}

void tst_AttachedFaults::refusesWhatIsNotAllowed()
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

void tst_AttachedFaults::endsWhenThePermissionIsWithdrawn()
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

void tst_AttachedFaults::refusesASecondInspector()
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

void tst_AttachedFaults::givesWayToTheApplicationsOwn()
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

void tst_AttachedFaults::hasNoMoreThanTheLimit()
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

void tst_AttachedFaults::endsWhenTooMuchIsStopped()
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
void tst_AttachedFaults::hangsUpOnWhoDoesNotRead()
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

void tst_AttachedFaults::endsWhenTheInspectorDetaches_data()
{
    QTest::addColumn<QString>("how");
    for (const auto &how : {u"detach"_s, u"delete the faults"_s, u"delete the attachment"_s})
        QTest::newRow(qPrintable(how)) << how;
}

void tst_AttachedFaults::endsWhenTheInspectorDetaches()
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

void tst_AttachedFaults::endsWhenTheServerDoes()
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

void tst_AttachedFaults::endsWithAnInspectorThatMakesNoSense()
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

void tst_AttachedFaults::endsWithAnInspectorThatIsKilled_data()
{
    QTest::addColumn<bool>("polling");
    QTest::newRow("WebSocket") << false;
    QTest::newRow("polling") << true;
}

// A packet is stopped and everything is delayed; then the other process is gone.
void tst_AttachedFaults::endsWithAnInspectorThatIsKilled()
{
    QFETCH(bool, polling);
    EngineIoServerOptions options;
    options.setPingInterval(300ms);
    options.setPingTimeout(1s);
    Application a(InspectionPermission::Faults, options);
    PollingClient poller(a.server.serverPort());
    OtherProcess inspector(QCoreApplication::applicationFilePath(), {u"--inspector"_s});
    QTRY_VERIFY(inspector.output().contains("ready"));

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
    QTRY_VERIFY(inspector.output().contains("stopped"));
    QVERIFY(!a.server.log.contains(u"stopped"_s));
    inspector.kill();
    QCOMPARE(answerPings(), "4stopped"_ba);
    send("4after"_ba);
    QCOMPARE(answerPings(), "4after"_ba);
    QVERIFY(a.server.contains(polling ? poller.sid() : a.server.sids().value(0)));
    QTRY_VERIFY(inspector.hasEnded());
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
    tst_AttachedFaults test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_attachedfaults.moc"
