// SPDX-License-Identifier: MIT
#include "timing/upgradestages.h"

#include "inspector/sessions/fakesessions.h"

#include <QTest>

#include <algorithm>

using namespace Inspector;
using namespace Qt::StringLiterals;
using State = UpgradeStage::State;
using Outcome = UpgradeStory::Outcome;
using Type = EngineIoPacket::Type;

class tst_UpgradeStages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsACompleteUpgrade();
    void countsThePollsBefore();
    void namesTheStepThatNeverCame_data();
    void namesTheStepThatNeverCame();
    void waitsWhileTheUpgradeRuns();
    void tellsTheLastAttempt();
    void saysThatTheSessionClosedBefore();
    void saysThatThereIsNothingToUpgrade();
    void saysThatTheClientHasNotTried();
    void saysThatTheServerOffersNone();
    void saysThatTheWebSocketWasRefused();
    void copesWithLostPackets();

private:
    static QStringList titles(const UpgradeStory &story)
    {
        QStringList titles;
        for (const UpgradeStage &stage : story.stages)
            titles << stage.title;
        return titles;
    }
    static const UpgradeStage &stageOf(const UpgradeStory &story, const QString &title)
    {
        return *std::ranges::find(story.stages, title, &UpgradeStage::title);
    }
};

void tst_UpgradeStages::tellsACompleteUpgrade()
{
    EventStore store;
    FakeSessions fake(store);
    const quint32 session = fake.open("a", 10 * Ms);
    fake.upgrade(session, 50 * Ms);
    const quint32 message
        = fake.packet(session, Type::Message, Direction::In, 60 * Ms, "hi", Event::WebSocket);

    const UpgradeStory story = upgradeStory(store, session, Seconds);
    QCOMPARE(story.outcome, Outcome::Done);
    QCOMPARE(titles(story),
             (QStringList{u"Handshake"_s, u"WebSocket opened"_s, u"Probe"_s, u"Probe answered"_s,
                          u"NOOP"_s, u"UPGRADE"_s, u"First packet over WebSocket"_s}));
    for (const UpgradeStage &stage : story.stages)
        QCOMPARE(stage.state, State::Done);
    QCOMPARE(story.stages[1].sincePrevious, 40 * Ms);
    QCOMPARE(story.stages[5].sincePrevious, 2 * Ms);
    QCOMPARE(story.stages.back().event, message);
    QVERIFY2(story.verdict.contains(u"6.0 ms"_s), qPrintable(story.verdict));
}

void tst_UpgradeStages::countsThePollsBefore()
{
    EventStore store;
    FakeSessions fake(store);
    const quint32 session = fake.open("a");
    const quint32 other = fake.open("b");
    for (int i = 1; i <= 3; ++i)
        store.append(otherEvent(EventKind::Request, i * Ms, session), "GET /?sid=a HTTP/1.1\r\n");
    store.append(otherEvent(EventKind::Request, 3 * Ms, other), "GET /?sid=b HTTP/1.1\r\n");
    fake.upgrade(session, 50 * Ms);
    QCOMPARE(upgradeStory(store, session, Seconds).stages[1].title, u"3 poll(s)"_s);
}

void tst_UpgradeStages::namesTheStepThatNeverCame_data()
{
    QTest::addColumn<int>("reached"); // 0: WebSocket opened, 1: probe, 2: answered
    QTest::addColumn<QString>("failed");
    QTest::addColumn<QString>("words");
    QTest::newRow("no probe") << 0 << u"Probe"_s << u"No PING \u201cprobe\u201d within 10 s"_s;
    QTest::newRow("no answer") << 1 << u"Probe answered"_s
                               << u"No PONG \u201cprobe\u201d within 10 s"_s;
    QTest::newRow("no upgrade") << 2 << u"UPGRADE"_s
                                << u"No UPGRADE packet within 10 s: the client or a proxy between "
                                   "gave up."_s;
}

void tst_UpgradeStages::namesTheStepThatNeverCame()
{
    QFETCH(int, reached);
    QFETCH(QString, failed);
    QFETCH(QString, words);
    EventStore store;
    FakeSessions fake(store);
    const quint32 session = fake.open("a");
    fake.step(session, UpgradeStep::Started, Seconds);
    if (reached >= 1)
        fake.packet(session, Type::Ping, Direction::In, Seconds + Ms, "probe", Event::WebSocket);
    if (reached >= 2)
        fake.packet(session, Type::Pong, Direction::Out, Seconds + Ms, "probe", Event::WebSocket);
    const quint32 end = fake.step(session, UpgradeStep::Failed, 11 * Seconds);

    const UpgradeStory story = upgradeStory(store, session, 20 * Seconds);
    QCOMPARE(story.outcome, Outcome::Failed);
    QVERIFY2(story.verdict.startsWith(words), qPrintable(story.verdict));
    QCOMPARE(stageOf(story, failed).state, State::Failed);
    QCOMPARE(stageOf(story, failed).event, end);
    QCOMPARE(std::ranges::count(story.stages, State::Failed, &UpgradeStage::state), 1);
    if (failed != u"UPGRADE"_s)
        QCOMPARE(stageOf(story, u"UPGRADE"_s).state, State::NotReached);
}

void tst_UpgradeStages::waitsWhileTheUpgradeRuns()
{
    EventStore store;
    FakeSessions fake(store);
    const quint32 session = fake.open("a");
    fake.step(session, UpgradeStep::Started, Seconds);
    const UpgradeStory story = upgradeStory(store, session, 4 * Seconds);
    QCOMPARE(story.outcome, Outcome::Running);
    QVERIFY2(story.verdict.contains(u"3.0 s so far"_s), qPrintable(story.verdict));
    QCOMPARE(stageOf(story, u"Probe"_s).state, State::Waiting);
}

void tst_UpgradeStages::tellsTheLastAttempt()
{
    EventStore store;
    FakeSessions fake(store);
    const quint32 session = fake.open("a");
    fake.step(session, UpgradeStep::Started, Seconds);
    fake.step(session, UpgradeStep::Failed, 2 * Seconds);
    fake.upgrade(session, 3 * Seconds);
    const UpgradeStory story = upgradeStory(store, session, 4 * Seconds);
    QCOMPARE(story.outcome, Outcome::Done);
    QVERIFY(titles(story).contains(u"WebSocket opened, attempt 2"_s));
    QVERIFY(story.verdict.endsWith(u"It took 2 attempt(s)."_s));
}

void tst_UpgradeStages::saysThatTheSessionClosedBefore()
{
    EventStore store;
    FakeSessions fake(store);
    const quint32 session = fake.open("a");
    fake.step(session, UpgradeStep::Started, Seconds);
    fake.close(session, 3 * Seconds, PingTimeoutReason);
    const UpgradeStory story = upgradeStory(store, session, 9 * Seconds);
    QCOMPARE(story.outcome, Outcome::Failed);
    QVERIFY2(story.verdict.contains(u"closed (ping timeout) 2.0 s after"_s),
             qPrintable(story.verdict));
}

void tst_UpgradeStages::saysThatThereIsNothingToUpgrade()
{
    EventStore store;
    const quint32 session = store.addSession("a", {}, 0);
    Event opened = otherEvent(EventKind::SessionOpened, 0, session);
    opened.flags = Event::WebSocket;
    store.append(opened, {});
    const UpgradeStory story = upgradeStory(store, session, Seconds);
    QCOMPARE(story.outcome, Outcome::NotNeeded);
    QCOMPARE(story.stages.size(), size_t(1));
}

void tst_UpgradeStages::saysThatTheClientHasNotTried()
{
    EventStore store;
    FakeSessions fake(store);
    const quint32 session = fake.open("a");
    UpgradeStory story = upgradeStory(store, session, 5 * Seconds);
    QCOMPARE(story.outcome, Outcome::NotTried);
    QVERIFY2(story.verdict.contains(u"5.0 s ago"_s), qPrintable(story.verdict));
    fake.close(session, 6 * Seconds);
    story = upgradeStory(store, session, 9 * Seconds);
    QVERIFY2(story.verdict.contains(u"never opened a WebSocket in the 6.0 s"_s),
             qPrintable(story.verdict));
}

void tst_UpgradeStages::saysThatTheServerOffersNone()
{
    EventStore store;
    const quint32 session = store.addSession("a", {}, 0);
    store.append(packetEvent(Type::Open, Direction::Out, 0, session), R"({"upgrades":[]})");
    QVERIFY(upgradeStory(store, session, Seconds).verdict.contains(u"offers no upgrade"_s));
}

void tst_UpgradeStages::saysThatTheWebSocketWasRefused()
{
    EventStore store;
    FakeSessions fake(store);
    const quint32 session = fake.open("a");
    Event refused = otherEvent(EventKind::Rejected, Seconds, session, 400);
    refused.flags = Event::WebSocket;
    const quint32 number = store.append(refused, "Bad request");
    const UpgradeStory story = upgradeStory(store, session, 2 * Seconds);
    QCOMPARE(story.outcome, Outcome::Failed);
    QVERIFY2(story.verdict.contains(u"400 Bad request"_s), qPrintable(story.verdict));
    QCOMPARE(story.stages.back().event, number);
}

void tst_UpgradeStages::copesWithLostPackets()
{
    EventStore store;
    const quint32 session = store.addSession("a", {}, 0);
    QCOMPARE(upgradeStory(store, session, Seconds).outcome, Outcome::NotTried); // no event at all
    FakeSessions fake(store);
    fake.step(session, UpgradeStep::Completed, Seconds);
    const UpgradeStory story = upgradeStory(store, session, 2 * Seconds);
    QCOMPARE(story.outcome, Outcome::Done);
}

QTEST_GUILESS_MAIN(tst_UpgradeStages)
#include "tst_upgradestages.moc"
