// SPDX-License-Identifier: MIT
#include "replay/replayrun.h"

#include "sources/democlient.h"
#include "sources/embeddedserver.h"
#include "sources/taprecorder.h"
#include "sources/workspace.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTest>

using namespace Inspector;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using PacketType = EngineIoPacket::Type;

// Recorded on one embedded server, played again on another one.
class tst_ReplayRun : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void playsAgain_data();
    void playsAgain();
    void playsSeveralSessions();
    void keepsTheTimesOrNot_data();
    void keepsTheTimesOrNot();
    void waitsForEachAnswerInLockstep();
    void waitsForOtherSessionsInLockstep();
    void leavesAsItDidThen_data();
    void leavesAsItDidThen();
    void tellsTheFirstDifference_data();
    void tellsTheFirstDifference();
    void saysThatTheUpgradeFailed();
    void saysThatNobodyAnswers_data();
    void saysThatNobodyAnswers();
    void saysThatTheServerEndedIt();
    void splitsWhatIsTooMuchForOnePost();
    void isCancelled();
    void takesWhatIsInTheAddress();

private:
    DemoClient &connectClient(DemoClient::Kind kind);
    void exchange(DemoClient &client, const QString &text);
    ReplayPlan plan(std::chrono::nanoseconds pause = 0ns);
    std::unique_ptr<ReplayRun> start(const ReplayPlan &plan, ReplayPace pace);
    std::vector<ReplayOutcome> replay(ReplayPace pace) { return replay(plan(), pace); }
    std::vector<ReplayOutcome> replay(const ReplayPlan &plan, ReplayPace pace);
    static QList<QByteArray> messagesIn(Workspace &workspace);

    std::unique_ptr<Workspace> m_recorded;
    std::unique_ptr<Workspace> m_target;
    std::vector<std::unique_ptr<DemoClient>> m_clients;
};

void tst_ReplayRun::init()
{
    for (auto *workspace : {&m_recorded, &m_target}) {
        *workspace = std::make_unique<Workspace>();
        (*workspace)->server().setPreferredPort(0);
        (*workspace)->startServer();
    }
}

void tst_ReplayRun::cleanup()
{
    m_clients.clear();
    m_recorded.reset();
    m_target.reset();
}

DemoClient &tst_ReplayRun::connectClient(DemoClient::Kind kind)
{
    m_clients.push_back(std::make_unique<DemoClient>(m_recorded->server().url(), kind));
    DemoClient &client = *m_clients.back();
    QSignalSpy opened(&client, &DemoClient::opened);
    QSignalSpy upgraded(&client, &DemoClient::upgraded);
    client.open();
    opened.wait();
    if (kind == DemoClient::Kind::Upgrading && upgraded.isEmpty())
        upgraded.wait();
    return client;
}

// Sends a text and waits for its echo.
void tst_ReplayRun::exchange(DemoClient &client, const QString &text)
{
    QSignalSpy received(&client, &DemoClient::textReceived);
    client.sendText(text);
    QTRY_VERIFY(!received.isEmpty());
}

// What was recorded, with a pause in front of the client's second message.
ReplayPlan tst_ReplayRun::plan(std::chrono::nanoseconds pause)
{
    m_recorded->recorder().flush();
    ReplayPlan plan = *planReplay(m_recorded->store());
    int messages = 0;
    for (ReplayItem &item : plan.items) {
        messages += item.what == ReplayItem::What::Send;
        item.time += messages > 1 ? pause.count() : 0;
    }
    return plan;
}

std::unique_ptr<ReplayRun> tst_ReplayRun::start(const ReplayPlan &plan, ReplayPace pace)
{
    auto run = std::make_unique<ReplayRun>(plan, m_target->server().url(), pace);
    run->setPatience(1s);
    run->start();
    return run;
}

std::vector<ReplayOutcome> tst_ReplayRun::replay(const ReplayPlan &plan, ReplayPace pace)
{
    const auto run = start(plan, pace);
    QSignalSpy finished(run.get(), &ReplayRun::finished);
    finished.wait(15'000);
    m_target->recorder().flush();
    return run->outcomes();
}

QList<QByteArray> tst_ReplayRun::messagesIn(Workspace &workspace)
{
    QList<QByteArray> messages;
    EventStore &store = workspace.store();
    for (quint32 number = 0; number < store.size(); ++number) {
        const Event &event = store.at(number);
        if (event.kind == EventKind::Packet && event.packetType == quint8(PacketType::Message)
            && event.direction == Direction::In)
            messages << (event.has(Event::Binary) ? "b" : "t") + store.payload(number);
    }
    return messages;
}

void tst_ReplayRun::playsAgain_data()
{
    QTest::addColumn<DemoClient::Kind>("kind");
    QTest::addColumn<ReplayPace>("pace");
    for (const auto kind :
         {DemoClient::Kind::Polling, DemoClient::Kind::WebSocket, DemoClient::Kind::Upgrading}) {
        const QByteArray name = QByteArray::number(int(kind));
        QTest::newRow("recorded, kind " + name) << kind << ReplayPace::Recorded;
        QTest::newRow("lockstep, kind " + name) << kind << ReplayPace::Lockstep;
        QTest::newRow("fast, kind " + name) << kind << ReplayPace::Fast;
    }
}

void tst_ReplayRun::playsAgain()
{
    QFETCH(const DemoClient::Kind, kind);
    QFETCH(const ReplayPace, pace);
    DemoClient &client = connectClient(kind);
    for (const QString &text : {u"one"_s, u"grüße"_s, QString(2'000, u'x')})
        exchange(client, text);
    QSignalSpy binary(&client, &DemoClient::binaryReceived);
    client.sendBinary("\x00\xff"_ba);
    QTRY_COMPARE(binary.size(), 1);

    const auto outcomes = replay(pace);
    QCOMPARE(outcomes.size(), size_t(1));
    QVERIFY2(areSame(outcomes), qPrintable(outcomeText(outcomes[0])));
    QCOMPARE(outcomes[0].recordedSid, client.sid());
    QVERIFY(!outcomes[0].sid.isEmpty() && outcomes[0].sid != client.sid());
    QCOMPARE(outcomes[0].sent, 4);
    QCOMPARE(outcomes[0].received, 4);
    QCOMPARE(messagesIn(*m_target), messagesIn(*m_recorded));
    const auto &sessions = m_target->store().sessions();
    QCOMPARE(sessions.size(), size_t(1));
    QCOMPARE(sessions[0].openedOverWebSocket, kind == DemoClient::Kind::WebSocket);
    QCOMPARE(sessions[0].webSocket, kind != DemoClient::Kind::Polling);
    // Its goodbye may still be on its way.
    QTRY_COMPARE(m_target->store().sessions()[0].state, SessionState::Closed);
}

void tst_ReplayRun::playsSeveralSessions()
{
    DemoClient &first = connectClient(DemoClient::Kind::Polling);
    exchange(first, u"one"_s);
    DemoClient &second = connectClient(DemoClient::Kind::WebSocket);
    exchange(second, u"two"_s);
    exchange(first, u"three"_s);
    const auto outcomes = replay(ReplayPace::Lockstep);
    QVERIFY(areSame(outcomes));
    QCOMPARE(outcomes.size(), size_t(2));
    QCOMPARE(outcomes[0].sent, 2);
    QCOMPARE(outcomes[1].sent, 1);
    const QList<QByteArray> inOrder{"tone"_ba, "ttwo"_ba, "tthree"_ba};
    QCOMPARE(messagesIn(*m_target), inOrder);
}

void tst_ReplayRun::keepsTheTimesOrNot_data()
{
    QTest::addColumn<ReplayPace>("pace");
    QTest::newRow("recorded") << ReplayPace::Recorded;
    QTest::newRow("lockstep") << ReplayPace::Lockstep;
    QTest::newRow("fast") << ReplayPace::Fast;
}

void tst_ReplayRun::keepsTheTimesOrNot()
{
    QFETCH(const ReplayPace, pace);
    DemoClient &client = connectClient(DemoClient::Kind::WebSocket);
    exchange(client, u"one"_s);
    exchange(client, u"two"_s);
    QVERIFY(areSame(replay(plan(800ms), pace)));
    std::vector<qint64> times; // of the messages
    EventStore &store = m_target->store();
    for (quint32 number = 0; number < store.size(); ++number) {
        const Event &event = store.at(number);
        if (event.kind == EventKind::Packet && event.packetType == quint8(PacketType::Message)
            && event.direction == Direction::In)
            times.push_back(event.time);
    }
    QCOMPARE(times.size(), size_t(2));
    // The first is later than recorded when the session takes longer to open.
    QCOMPARE(std::chrono::nanoseconds(times[1] - times[0]) > 500ms, pace == ReplayPace::Recorded);
}

void tst_ReplayRun::waitsForEachAnswerInLockstep()
{
    DemoClient &client = connectClient(DemoClient::Kind::WebSocket);
    exchange(client, u"one"_s);
    exchange(client, u"two"_s);
    ScriptedReply slow;
    slow.condition = u"one"_s;
    slow.reply = u"one"_s;
    slow.delay = 300ms;
    ScriptedReply quick;
    quick.condition = u"two"_s;
    quick.reply = u"two"_s;
    QVERIFY(m_target->server().setReplies({slow, quick}));
    m_target->server().setMode(EmbeddedServer::Mode::Scripted);
    QVERIFY(areSame(replay(ReplayPace::Lockstep)));
    // Fast, the second message overtakes the answer to the first.
    const auto outcomes = replay(ReplayPace::Fast);
    QCOMPARE(outcomes[0].differences, 2);
}

void tst_ReplayRun::waitsForOtherSessionsInLockstep()
{
    m_recorded->server().setMode(EmbeddedServer::Mode::Broadcast);
    m_target->server().setMode(EmbeddedServer::Mode::Broadcast);
    DemoClient &first = connectClient(DemoClient::Kind::Polling);
    DemoClient &second = connectClient(DemoClient::Kind::WebSocket);
    QSignalSpy atSecond(&second, &DemoClient::textReceived);
    exchange(first, u"to all"_s);
    QTRY_COMPARE(atSecond.size(), 1);
    exchange(second, u"likewise"_s);
    QTRY_VERIFY(m_recorded->store().sessions().size() == 2);
    const auto outcomes = replay(ReplayPace::Lockstep);
    QVERIFY2(areSame(outcomes), qPrintable(summaryLines(outcomes, 2).join(u'\n')));
    QCOMPARE(outcomes[1].expected, 2);
}

void tst_ReplayRun::leavesAsItDidThen_data()
{
    QTest::addColumn<bool>("goodbye");
    QTest::newRow("goodbye") << true;
    QTest::newRow("vanished") << false;
}

void tst_ReplayRun::leavesAsItDidThen()
{
    QFETCH(const bool, goodbye);
    DemoClient &client = connectClient(DemoClient::Kind::WebSocket);
    exchange(client, u"one"_s);
    if (goodbye)
        client.close();
    else
        client.abort();
    const auto reason = [](Workspace &workspace) {
        workspace.recorder().flush();
        const auto &sessions = workspace.store().sessions();
        return sessions.empty() || sessions[0].state != SessionState::Closed
                   ? -1
                   : int(sessions[0].closeReason);
    };
    QTRY_VERIFY(reason(*m_recorded) >= 0);
    QVERIFY(areSame(replay(ReplayPace::Fast)));
    QTRY_COMPARE(reason(*m_target), reason(*m_recorded));
    QCOMPARE(reason(*m_target), int(goodbye ? EngineIo::DisconnectReason::ClientDisconnect
                                            : EngineIo::DisconnectReason::TransportClose));
}

void tst_ReplayRun::tellsTheFirstDifference_data()
{
    QTest::addColumn<EmbeddedServer::Mode>("mode");
    QTest::addColumn<ReplayPace>("pace");
    QTest::addColumn<int>("differences");
    QTest::addColumn<QString>("first");
    QTest::newRow("answers are missing")
        << EmbeddedServer::Mode::Silent << ReplayPace::Fast << 2
        << u"message 1 of the server did not come: \u201cone\u201d"_s;
    QTest::newRow("answers are missing in lockstep")
        << EmbeddedServer::Mode::Silent << ReplayPace::Lockstep << 2
        << u"message 1 of the server did not come: \u201cone\u201d"_s;
    QTest::newRow("another answer")
        << EmbeddedServer::Mode::Scripted << ReplayPace::Recorded << 1
        << u"message 2 of the server was \u201ctwo\u201d, is \u201cother\u201d"_s;
}

void tst_ReplayRun::tellsTheFirstDifference()
{
    QFETCH(const EmbeddedServer::Mode, mode);
    QFETCH(const ReplayPace, pace);
    QFETCH(const int, differences);
    QFETCH(const QString, first);
    DemoClient &client = connectClient(DemoClient::Kind::Polling);
    exchange(client, u"one"_s);
    exchange(client, u"two"_s);
    ScriptedReply one;
    one.condition = u"one"_s;
    one.reply = u"one"_s;
    ScriptedReply other;
    other.reply = u"other"_s;
    QVERIFY(m_target->server().setReplies({one, other}));
    m_target->server().setMode(mode);
    const auto outcomes = replay(pace);
    QCOMPARE(outcomes[0].sent, 2);
    QCOMPARE(outcomes[0].differences, differences);
    QCOMPARE(outcomes[0].firstDifference, first);
    QVERIFY(outcomes[0].problem.isEmpty());
}

void tst_ReplayRun::saysThatTheUpgradeFailed()
{
    exchange(connectClient(DemoClient::Kind::Upgrading), u"one"_s);
    EngineIoServerOptions options = m_target->server().options();
    options.setAllowUpgrades(false);
    QVERIFY(m_target->server().setOptions(options));
    const auto outcomes = replay(ReplayPace::Lockstep);
    QCOMPARE(outcomes[0].differences, 0);
    QCOMPARE(outcomes[0].sent, 1);
    QVERIFY(!outcomes[0].problem.isEmpty());
    QVERIFY(!areSame(outcomes));
}

void tst_ReplayRun::saysThatNobodyAnswers_data()
{
    QTest::addColumn<DemoClient::Kind>("kind");
    QTest::addColumn<bool>("listens");
    QTest::newRow("refused, polling") << DemoClient::Kind::Polling << false;
    QTest::newRow("refused, websocket") << DemoClient::Kind::WebSocket << false;
    QTest::newRow("silent, polling") << DemoClient::Kind::Polling << true;
    QTest::newRow("silent, websocket") << DemoClient::Kind::WebSocket << true;
}

void tst_ReplayRun::saysThatNobodyAnswers()
{
    QFETCH(const DemoClient::Kind, kind);
    QFETCH(const bool, listens);
    exchange(connectClient(kind), u"one"_s);
    QTcpServer silent;
    QVERIFY(silent.listen(QHostAddress::LocalHost));
    const quint16 port = silent.serverPort();
    if (!listens)
        silent.close();
    ReplayRun run(plan(), QUrl(u"http://127.0.0.1:%1"_s.arg(port)), ReplayPace::Lockstep);
    run.setPatience(200ms);
    QSignalSpy finished(&run, &ReplayRun::finished);
    run.start();
    QVERIFY(finished.wait());
    const ReplayOutcome outcome = run.outcomes()[0];
    QCOMPARE(outcome.sent, 0);
    QVERIFY(outcome.sid.isEmpty());
    QCOMPARE(outcome.problem, u"no session could be opened"_s);
}

void tst_ReplayRun::saysThatTheServerEndedIt()
{
    DemoClient &client = connectClient(DemoClient::Kind::WebSocket);
    exchange(client, u"one"_s);
    exchange(client, u"two"_s);
    EngineIoServer &server = m_target->server().server();
    connect(&server, &EngineIoServer::messageReceived, this,
            [&server](const QByteArray &sid) { server.disconnectClient(sid); });
    const auto outcomes = replay(ReplayPace::Lockstep);
    QCOMPARE(outcomes[0].sent, 1);
    QVERIFY(!outcomes[0].problem.isEmpty());
}

void tst_ReplayRun::splitsWhatIsTooMuchForOnePost()
{
    DemoClient &client = connectClient(DemoClient::Kind::Polling);
    QSignalSpy received(&client, &DemoClient::textReceived);
    constexpr int Messages = 60;
    for (int i = 0; i < Messages; ++i) {
        client.sendText(QString(40'000, QChar(u'a' + i % 26)));
        if (i % 10 == 9)
            QTRY_COMPARE(received.size(), i + 1);
    }
    const auto outcomes = replay(ReplayPace::Fast);
    QVERIFY2(areSame(outcomes), qPrintable(outcomeText(outcomes[0])));
    QCOMPARE(messagesIn(*m_target).size(), Messages);
}

void tst_ReplayRun::isCancelled()
{
    DemoClient &client = connectClient(DemoClient::Kind::WebSocket);
    exchange(client, u"one"_s);
    exchange(client, u"two"_s);
    const auto run = start(plan(60s), ReplayPace::Recorded);
    QSignalSpy finished(run.get(), &ReplayRun::finished);
    QTRY_COMPARE(run->outcomes()[0].sent, 1);
    run->cancel();
    QCOMPARE(finished.size(), 1);
    QVERIFY(!run->isRunning());
    QVERIFY(run->wasCancelled());
    QCOMPARE(run->outcomes()[0].sent, 1);
    QTRY_VERIFY(m_target->openSids().isEmpty());
}

void tst_ReplayRun::takesWhatIsInTheAddress()
{
    exchange(connectClient(DemoClient::Kind::Upgrading), u"one"_s);
    EngineIoServerOptions options = m_target->server().options();
    options.setPath("/socket.io/"_ba);
    QVERIFY(m_target->server().setOptions(options));
    QUrl url = m_target->server().url();
    url.setScheme(u"ws"_s);
    url.setQuery(u"token=abc"_s);
    ReplayRun run(plan(), url, ReplayPace::Fast);
    QSignalSpy finished(&run, &ReplayRun::finished);
    run.start();
    QVERIFY(finished.wait());
    QVERIFY(areSame(run.outcomes()));
    m_target->recorder().flush();
    int requests = 0;
    for (quint32 number = 0; number < m_target->store().size(); ++number) {
        if (m_target->store().at(number).kind != EventKind::Request)
            continue;
        ++requests;
        QVERIFY(m_target->store().payload(number).contains("/socket.io/?token=abc&EIO=4&"));
    }
    QVERIFY(requests > 2);
}

QTEST_GUILESS_MAIN(tst_ReplayRun)
#include "tst_replayrun.moc"
