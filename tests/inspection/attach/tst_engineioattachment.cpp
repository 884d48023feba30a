// SPDX-License-Identifier: MIT
#include <EngineIoAttachment>

#include "inspection/attach/attachformat.h"
#include "inspection/attach/eventencoder.h"
#include "shared/decodedevents.h"
#include "shared/otherprocess.h"
#include "shared/pollingclient.h"
#include "shared/rawwebsocketclient.h"
#include "shared/testserver.h"

#include <EngineIoTap>
#include <QLocalServer>
#include <QLocalSocket>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

using namespace EngineIo;
using namespace Qt::StringLiterals;
using Kind = EngineIoTapEvent::Kind;
using State = EngineIoAttachment::State;

class tst_EngineIoAttachment : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void getsThePresentSessionsFirst();
    void getsEveryEvent();
    void attachesAndDetachesAtAnyTime();
    void servesSeveralInspectors();
    void leavesTheApplicationsOwnTapAlone();
    void looksAwayFromAnInspectorThatWasRefused();
    void observesNothingWhileNobodyIsAttached();
    void seesTheEndOfTheServer();
    void endsWithinACommand();
    void commandsWhereItIsAllowed();
    void isRefusedWhatIsNotAllowed_data();
    void isRefusedWhatIsNotAllowed();
    void losesAPermissionAtOnce();
    void isRefusedForAnotherVersion();
    void refusesAnApplicationOfAnotherVersion();
    void mayEndWhileItTells_data();
    void mayEndWhileItTells();
    void refusesAnotherProtocol();
    void failsWhereNobodyListens();
    void dropsWhatAnInspectorDoesNotRead();
    void goesOnWithASlowInspectorWhereItCan();
    void refusesAnotherUser();

private:
    QTemporaryDir m_runtime;
};

namespace {

struct Fixture
{
    explicit Fixture(InspectionPermissions permissions = InspectionPermission::ObserveOnly)
    {
        server.setInspectionPermissions(permissions);
        server.setInspectionEnabled(true, u"test"_s);
        QObject::connect(&server, &EngineIoServer::messageReceived, &server,
                         [this](const QByteArray &sid, const EngineIoMessage &message) {
                             server.sendUtf8(sid, message.data());
                         });
    }

    EngineIoApplication application() const { return EngineIoApplication::running().value(0); }

    TestServer server;
};

struct Inspector
{
    Inspector()
    {
        QObject::connect(&attachment, &EngineIoAttachment::eventsReceived, &attachment,
                         [this](const QList<EngineIoTapEvent> &batch) { events += batch; });
        QObject::connect(&attachment, &EngineIoAttachment::detached, &attachment,
                         [this](const QString &text) { error = text; });
        QObject::connect(&attachment, &EngineIoAttachment::answered, &attachment,
                         [this](quint64, bool done, const QString &reason) {
                             answers.append(done ? u"done"_s : reason);
                         });
    }

    qsizetype count(Kind kind) const
    {
        return std::ranges::count(events, kind, &EngineIoTapEvent::kind);
    }
    bool attach(const EngineIoApplication &application)
    {
        attachment.attach(application);
        return QTest::qWaitFor([this] { return attachment.state() != State::Attaching; })
               && attachment.state() == State::Attached;
    }

    EngineIoAttachment attachment;
    QList<EngineIoTapEvent> events;
    QStringList answers;
    QString error;
};

// Says hello, or anything else, and reads only when it is told to.
struct RawInspector
{
    RawInspector(const QString &address, const QByteArray &hello)
    {
        socket.setReadBufferSize(1);
        socket.connectToServer(address);
        socket.waitForConnected();
        socket.write(hello);
        socket.flush();
    }
    QByteArray readAll()
    {
        socket.setReadBufferSize(0);
        QByteArray bytes;
        do
            bytes += socket.readAll();
        while (QTest::qWaitFor([this] { return socket.bytesAvailable() > 0; }, 500));
        return bytes;
    }

    QLocalSocket socket;
};

} // namespace

void tst_EngineIoAttachment::initTestCase()
{
    qputenv("XDG_RUNTIME_DIR", QFile::encodeName(m_runtime.path()));
}

void tst_EngineIoAttachment::getsThePresentSessionsFirst()
{
    Fixture f;
    PollingClient first(f.server.serverPort());
    const PollingClient second(f.server.serverPort());
    Inspector inspector;
    const auto attachedAt = std::chrono::steady_clock::now();
    QVERIFY(inspector.attach(f.application()));
    QCOMPARE(inspector.attachment.application().name, u"test"_s);
    QTRY_COMPARE(inspector.events.size(), 2);
    first.post("4hi"_ba);
    QTRY_COMPARE(inspector.count(Kind::PacketReceived), 1);
    QList<QByteArray> sids;
    for (const EngineIoTapEvent &event : inspector.events.first(2)) {
        QCOMPARE(event.kind, Kind::SessionOpened);
        QVERIFY(event.time < attachedAt);
        QVERIFY(event.text.startsWith("127.0.0.1:"_L1));
        sids.append(event.sid);
    }
    QVERIFY(sids.contains(first.sid()) && sids.contains(second.sid()));
}

void tst_EngineIoAttachment::getsEveryEvent()
{
    Fixture f;
    Inspector inspector;
    QVERIFY(inspector.attach(f.application()));
    RawWebSocketClient client(f.server.serverPort());
    QTRY_VERIFY(f.server.isInspectionEnabled());
    QCOMPARE(client.open(), 101);
    for (int i = 0; i < 1'000; ++i)
        client.sendText("4" + QByteArray::number(i));
    QTRY_COMPARE(inspector.count(Kind::PacketReceived), 1'000);
    QTRY_VERIFY(inspector.count(Kind::PacketSent) >= 1'000);
    int next = 0;
    for (const EngineIoTapEvent &event : std::as_const(inspector.events)) {
        if (event.kind == Kind::PacketReceived)
            QCOMPARE(event.packet.data, QByteArray::number(next++));
    }
    client.abort();
    QTRY_COMPARE(inspector.count(Kind::SessionClosed), 1);
    QCOMPARE(inspector.attachment.droppedEvents(), quint64(0));
}

void tst_EngineIoAttachment::attachesAndDetachesAtAnyTime()
{
    Fixture f;
    PollingClient client(f.server.serverPort());
    for (int round = 0; round < 5; ++round) {
        Inspector inspector;
        inspector.attachment.attach(f.application());
        if (round % 2 == 0) {
            QTRY_COMPARE(inspector.count(Kind::SessionOpened), 1);
        }
        client.post("4hi"_ba);
        inspector.attachment.detach();
        QCOMPARE(inspector.attachment.state(), State::Detached);
        QVERIFY(inspector.error.isEmpty());
    }
    Inspector inspector;
    QVERIFY(inspector.attach(f.application()));
    QTRY_COMPARE(inspector.count(Kind::SessionOpened), 1);
    inspector.events.clear();
    QVERIFY(inspector.attach(f.application())); // again: from the beginning
    QTRY_VERIFY(inspector.count(Kind::SessionOpened) >= 1);
    client.post("4hi"_ba);
    QTRY_COMPARE(inspector.count(Kind::PacketReceived), 1);
}

void tst_EngineIoAttachment::servesSeveralInspectors()
{
    Fixture f;
    PollingClient client(f.server.serverPort());
    Inspector first;
    QVERIFY(first.attach(f.application()));
    QTRY_COMPARE(first.count(Kind::SessionOpened), 1);
    Inspector second;
    QVERIFY(second.attach(f.application()));
    QTRY_COMPARE(second.count(Kind::SessionOpened), 1);
    first.attachment.detach();
    client.post("4hi"_ba);
    QTRY_COMPARE(second.count(Kind::PacketReceived), 1);
    QCOMPARE(first.count(Kind::SessionOpened), 1); // the second snapshot has told nothing new
}

void tst_EngineIoAttachment::leavesTheApplicationsOwnTapAlone()
{
    Fixture f;
    EngineIoTap tap(&f.server);
    int seen = 0;
    tap.setSink(
        [&seen](const EngineIoTapEvent &event) { seen += event.kind == Kind::PacketReceived; });
    PollingClient client(f.server.serverPort());
    Inspector inspector;
    QVERIFY(inspector.attach(f.application()));
    QTRY_COMPARE(inspector.count(Kind::SessionOpened), 1);
    client.post("4hi"_ba);
    QTRY_COMPARE(inspector.count(Kind::PacketReceived), 1);
    QTRY_COMPARE(seen, 1);
    inspector.attachment.detach();
    client.post("4hi"_ba);
    QTRY_COMPARE(seen, 2);
}

// It was welcome before: the next one has to get a snapshot all the same.
void tst_EngineIoAttachment::looksAwayFromAnInspectorThatWasRefused()
{
    Fixture f;
    const PollingClient client(f.server.serverPort());
    RawInspector wrong(f.application().address,
                       encodeHello() + encodeFrame(FrameType::Events, "no command"));
    QVERIFY(wrong.readAll().contains("does not understand"));
    QTRY_COMPARE(wrong.socket.state(), QLocalSocket::UnconnectedState);
    Inspector inspector;
    QVERIFY(inspector.attach(f.application()));
    QTRY_COMPARE(inspector.count(Kind::SessionOpened), 1);
}

void tst_EngineIoAttachment::observesNothingWhileNobodyIsAttached()
{
    Fixture f;
    Inspector inspector;
    PollingClient client(f.server.serverPort());
    QVERIFY(inspector.attach(f.application()));
    QTRY_COMPARE(inspector.count(Kind::SessionOpened), 1);
    inspector.attachment.detach();
    client.post("4hi"_ba);
    QTRY_COMPARE(f.server.log.last(), u"hi"_s);
    QCOMPARE(inspector.count(Kind::PacketReceived), 0);
}

void tst_EngineIoAttachment::seesTheEndOfTheServer()
{
    auto f = std::make_unique<Fixture>();
    const PollingClient client(f->server.serverPort());
    Inspector inspector;
    QVERIFY(inspector.attach(f->application()));
    QTRY_COMPARE(inspector.count(Kind::SessionOpened), 1);
    f.reset();
    QTRY_COMPARE(inspector.attachment.state(), State::Detached);
    QCOMPARE(inspector.count(Kind::SessionClosed), 1);
    QCOMPARE(inspector.error, u"the application has ended"_s);
}

// The inspector's own command is on the stack then.
void tst_EngineIoAttachment::endsWithinACommand()
{
    Fixture f(InspectionPermission::AllCommands);
    const PollingClient client(f.server.serverPort());
    QObject::connect(&f.server, &EngineIoServer::disconnected, &f.server,
                     [&f] { f.server.setInspectionEnabled(false); });
    Inspector inspector;
    QVERIFY(inspector.attach(f.application()));
    inspector.attachment.disconnectClient(client.sid());
    QTRY_COMPARE(inspector.attachment.state(), State::Detached);
    QVERIFY(!f.server.contains(client.sid()));
}

void tst_EngineIoAttachment::commandsWhereItIsAllowed()
{
    Fixture f(InspectionPermission::AllCommands);
    RawWebSocketClient client(f.server.serverPort());
    QCOMPARE(client.open(), 101);
    client.nextText(); // OPEN
    Inspector inspector;
    QVERIFY(inspector.attach(f.application()));
    QVERIFY(inspector.attachment.allows(InspectionPermission::Send));
    const QByteArray sid = f.server.lastSid;
    QVERIFY(inspector.attachment.sendPacket(sid, {EngineIoPacket::Type::Message, "hi"_ba, false}));
    QCOMPARE(client.nextText(), "4hi"_ba);
    QVERIFY(inspector.attachment.ping(sid));
    QCOMPARE(client.nextText(), "2"_ba);
    QVERIFY(inspector.attachment.sendPacket("nobody"_ba, {}));
    QTRY_COMPARE(inspector.answers,
                 (QStringList{u"done"_s, u"done"_s, u"no such session is open"_s}));
    QVERIFY(inspector.attachment.disconnectClient(sid));
    QTRY_COMPARE(f.server.log.last(), u"server disconnect"_s);

    RawWebSocketClient second(f.server.serverPort());
    QCOMPARE(second.open(), 101);
    QTRY_VERIFY(f.server.lastSid != sid);
    QVERIFY(inspector.attachment.abortConnection(f.server.lastSid));
    QTRY_COMPARE(f.server.log.last(), u"transport close"_s);
}

void tst_EngineIoAttachment::isRefusedWhatIsNotAllowed_data()
{
    QTest::addColumn<int>("allowed");
    QTest::addColumn<QString>("answers"); // to send, ping, disconnect, abort: whether refused

    QTest::newRow("nothing") << 0 << u"rrrr"_s;
    QTest::newRow("ping") << int(InspectionPermission::Ping) << u"rdrr"_s;
    QTest::newRow("all but faults") << int(InspectionPermission::Send | InspectionPermission::Ping
                                           | InspectionPermission::Disconnect)
                                    << u"dddr"_s;
}

void tst_EngineIoAttachment::isRefusedWhatIsNotAllowed()
{
    QFETCH(int, allowed);
    Fixture f(InspectionPermissions::fromInt(allowed));
    const PollingClient client(f.server.serverPort());
    Inspector inspector;
    QVERIFY(inspector.attach(f.application()));
    QCOMPARE(inspector.attachment.application().permissions.toInt(), allowed);
    const QByteArray sid = client.sid();
    inspector.attachment.sendPacket(sid, {EngineIoPacket::Type::Message, "hi"_ba, false});
    inspector.attachment.ping(sid);
    inspector.attachment.disconnectClient(sid);
    inspector.attachment.abortConnection(sid);
    QTRY_COMPARE(inspector.answers.size(), 4);
    QString letters;
    for (const QString &answer : std::as_const(inspector.answers))
        letters += answer == "the application does not allow that"_L1 ? u'r' : u'd';
    QTEST(letters, "answers");
    QTRY_COMPARE(f.server.contains(sid), !letters.startsWith("ddd"_L1)); // later with threads
}

void tst_EngineIoAttachment::losesAPermissionAtOnce()
{
    Fixture f(InspectionPermission::AllCommands);
    const PollingClient client(f.server.serverPort());
    Inspector inspector;
    QVERIFY(inspector.attach(f.application()));
    f.server.setInspectionPermissions(InspectionPermission::ObserveOnly);
    inspector.attachment.disconnectClient(client.sid());
    QTRY_COMPARE(inspector.answers, QStringList{u"the application does not allow that"_s});
    QVERIFY(f.server.contains(client.sid()));
}

void tst_EngineIoAttachment::isRefusedForAnotherVersion()
{
    const Fixture f;
    RawInspector inspector(f.application().address, encodeHello({3, 4}));
    const QByteArray answer = inspector.readAll();
    FrameReader reader(AttachFormat::MaxGreeting);
    reader.append(answer);
    const auto frame = reader.take();
    QVERIFY(frame.has_value());
    QCOMPARE(frame->type, FrameType::Refused);
    QCOMPARE(decodeRefusal(frame->body),
             u"the application speaks versions 1 to 2 of the inspectors' protocol, none of which "
             "this inspector knows"_s);
    QTRY_COMPARE(inspector.socket.state(), QLocalSocket::UnconnectedState);
}

void tst_EngineIoAttachment::refusesAnApplicationOfAnotherVersion()
{
    QLocalServer server;
    QVERIFY(server.listen(m_runtime.filePath(u"other"_s)));
    connect(&server, &QLocalServer::newConnection, &server, [&server] {
        server.nextPendingConnection()->write(
            encodeFrame(FrameType::Welcome, R"({"protocol":"engineio-qt-attach","version":3})"));
    });
    Inspector inspector;
    EngineIoApplication application;
    application.address = server.fullServerName();
    QVERIFY(!inspector.attach(application));
    QVERIFY2(inspector.error.contains("it knows versions 1 to 2"_L1), qPrintable(inspector.error));
}

void tst_EngineIoAttachment::mayEndWhileItTells_data()
{
    QTest::addColumn<bool>("byEvents");
    QTest::addColumn<bool>("deleted");

    QTest::newRow("deleted by events") << true << true;
    QTest::newRow("detached by events") << true << false;
    QTest::newRow("deleted by drops") << false << true;
    QTest::newRow("detached by drops") << false << false;
}

// With more frames behind the one that is told of.
void tst_EngineIoAttachment::mayEndWhileItTells()
{
    QFETCH(bool, byEvents);
    QFETCH(bool, deleted);
    EventEncoder encoder;
    encoder.add(EngineIoTapEvent{}, ReportedEvent::Mark::None);
    const QByteArray frames
        = encodeWelcome({}) + encoder.finish().parts.join() + encodeDropped(3) + encodeDropped(3);
    QLocalServer server;
    QVERIFY(server.listen(m_runtime.filePath(u"ending"_s)));
    connect(&server, &QLocalServer::newConnection, &server,
            [&] { server.nextPendingConnection()->write(frames); });

    auto attachment = std::make_unique<EngineIoAttachment>();
    int told = 0;
    const auto end = [&] {
        ++told;
        deleted ? attachment.reset() : attachment->detach();
    };
    if (byEvents)
        connect(attachment.get(), &EngineIoAttachment::eventsReceived, this, end);
    else
        connect(attachment.get(), &EngineIoAttachment::eventsDropped, this, end);
    EngineIoApplication application;
    application.address = server.fullServerName();
    attachment->attach(application);
    QTRY_COMPARE(told, 1);
    QVERIFY(!attachment || attachment->state() == State::Detached);
}

void tst_EngineIoAttachment::refusesAnotherProtocol()
{
    Fixture f;
    const PollingClient client(f.server.serverPort());
    RawInspector inspector(f.application().address, "GET / HTTP/1.1\r\n\r\n"_ba);
    QVERIFY(inspector.readAll().contains("not the protocol"));
    QVERIFY(f.server.contains(client.sid()));
}

void tst_EngineIoAttachment::failsWhereNobodyListens()
{
    Inspector inspector;
    EngineIoApplication application;
    application.address = m_runtime.filePath(u"nobody"_s);
    QVERIFY(!inspector.attach(application));
    QVERIFY2(inspector.error.contains("cannot be reached"_L1), qPrintable(inspector.error));
}

// The server goes on at once, whatever an inspector does; only that inspector misses something.
void tst_EngineIoAttachment::dropsWhatAnInspectorDoesNotRead()
{
    Fixture f;
    RawInspector stuck(f.application().address, encodeHello());
    Inspector reading;
    QVERIFY(reading.attach(f.application()));
    RawWebSocketClient client(f.server.serverPort());
    QCOMPARE(client.open(), 101);
    client.nextText();
    const QByteArray message = "4" + QByteArray(100'000, 'x');
    constexpr int Messages = 200; // 40 MB of events
    for (int i = 0; i < Messages; ++i) {
        client.sendText(message);
        QCOMPARE(client.nextText().size(), message.size());
        QTRY_COMPARE(reading.count(Kind::PacketReceived), i + 1); // it reads, in this thread
    }
    QCOMPARE(reading.attachment.droppedEvents(), quint64(0));
    client.abort();
    QTRY_COMPARE(reading.count(Kind::SessionClosed), 1);

    FrameReader reader(AttachFormat::MaxReport);
    reader.append(stuck.readAll());
    quint64 dropped = 0;
    qint64 bytes = 0;
    bool isFirst = true;
    while (const auto frame = reader.take()) {
        QCOMPARE(frame->type == FrameType::Welcome, std::exchange(isFirst, false));
        bytes += frame->body.size();
        if (frame->type == FrameType::Dropped)
            dropped += *decodeDropped(frame->body);
    }
    QVERIFY2(dropped > Messages, QByteArray::number(dropped));
    QVERIFY2(bytes < 10'000'000, QByteArray::number(bytes));
}

void tst_EngineIoAttachment::goesOnWithASlowInspectorWhereItCan()
{
    Fixture f;
    RawInspector slow(f.application().address, encodeHello());
    auto client = std::make_unique<RawWebSocketClient>(f.server.serverPort());
    QCOMPARE(client->open(), 101);
    const PollingClient staying(f.server.serverPort());
    QTRY_COMPARE(f.server.clientCount(), 2);
    const QByteArray message = "4" + QByteArray(100'000, 'x');
    client->nextText();
    for (int i = 0; i < 100; ++i) {
        client->sendText(message);
        client->nextText();
    }
    client->abort(); // while events are dropped
    QTRY_COMPARE(f.server.clientCount(), 1);

    FrameReader reader(AttachFormat::MaxReport);
    reader.append(slow.readAll()); // all that is left, and a snapshot
    int snapshots = 0;
    QList<QByteArray> present;
    while (const auto frame = reader.take()) {
        if (frame->type != FrameType::Events)
            continue;
        const auto events = decodeEvents(frame->body);
        QVERIFY(events.has_value());
        for (const ReportedEvent &event : *events) {
            if (event.mark == ReportedEvent::Mark::SnapshotBegin) {
                ++snapshots;
                present.clear();
            } else if (event.mark == ReportedEvent::Mark::Present) {
                present.append(event.event.sid);
            }
        }
    }
    QCOMPARE(snapshots, 2);
    QCOMPARE(present, QList<QByteArray>{staying.sid()});
}

void tst_EngineIoAttachment::refusesAnotherUser()
{
#ifdef Q_OS_LINUX
    const QString setpriv = QStandardPaths::findExecutable(u"setpriv"_s);
    const QString python = QStandardPaths::findExecutable(u"python3"_s, {u"/usr/bin"_s});
    if (::geteuid() != 0 || setpriv.isEmpty() || python.isEmpty())
        QSKIP("only root can become another user, with setpriv and Python");
    const Fixture f;
    const QString address = f.application().address;
    const QString script = u"import socket,sys\ns = socket.socket(socket.AF_UNIX)\n"
                           "s.connect(sys.argv[1])\ns.sendall(bytes.fromhex(sys.argv[2]))\n"
                           "print(len(s.recv(1000)))"_s;
    const QString hello = QString::fromLatin1(encodeHello().toHex());
    const auto connectAs = [&](const QString &user) {
        const OtherProcess process(setpriv,
                                   {u"--reuid"_s, user, u"--regid"_s, user, u"--clear-groups"_s,
                                    python, u"-c"_s, script, address, hello});
        (void)QTest::qWaitFor([&process] { return process.hasEnded(); }, 30'000);
        return QString::fromUtf8(process.output() + process.result().errors).trimmed();
    };
    QVERIFY2(connectAs(u"65534"_s).contains("PermissionError"_L1),
             qPrintable(connectAs(u"65534"_s)));
    QVERIFY2(connectAs(u"0"_s).toInt() > 0, qPrintable(connectAs(u"0"_s)));

    // With the folders and the socket wide open, as root could enter them anyway.
    for (const QString &path : {m_runtime.path(), m_runtime.filePath(u"engineio-qt"_s), address}) {
        QFile::setPermissions(path, QFile::Permissions(0x7777));
    }
    const QString answer = connectAs(u"65534"_s);
    for (const QString &path : {m_runtime.path(), m_runtime.filePath(u"engineio-qt"_s)})
        QFile::setPermissions(path, QFile::Permissions(0x7700));
    QVERIFY2(answer == "0"_L1 || answer.contains("Reset"_L1) || answer.contains("BrokenPipe"_L1),
             qPrintable(answer));
#else
    QSKIP("knows how to become another user on Linux only");
#endif
}

QTEST_GUILESS_MAIN(tst_EngineIoAttachment)
#include "tst_engineioattachment.moc"
