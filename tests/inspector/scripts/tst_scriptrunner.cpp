// SPDX-License-Identifier: MIT
#include "scripts/scriptrunner.h"

#include "faults/faultlist.h"
#include "faults/stoppedpackets.h"
#include "sources/democlient.h"
#include "sources/embeddedserver.h"
#include "sources/taprecorder.h"
#include "sources/workspace.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

using namespace Inspector;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Outcome = ScriptRunner::Outcome;

// Scripts on the embedded server, with real clients.
class tst_ScriptRunner : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void passes_data();
    void passes();
    void sendsToTheSessionsOfAFilter();
    void delaysForAsLongAsTheFaultIsThere();
    void editsWhatStops();
    void awaitsOneThingAfterTheOther();
    void isUnmet_data();
    void isUnmet();
    void fails_data();
    void fails();
    void needsAServer();
    void leavesNothingBehind_data();
    void leavesNothingBehind();
    void leavesAPersonsBreakpointAlone();
    void goesOnWhenTheStoreIsCleared();

private:
    struct End
    {
        Outcome outcome = Outcome::Stopped;
        QStringList complaints;
    };
    void start(const QByteArray &steps);
    End run(const QByteArray &steps);
    DemoClient &connectClient();

    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<EngineIoFaults> m_faults;
    std::unique_ptr<FaultList> m_list;
    std::unique_ptr<StoppedPackets> m_stopped;
    std::unique_ptr<ScriptRunner> m_runner;
    std::vector<std::unique_ptr<DemoClient>> m_clients;
};

void tst_ScriptRunner::init()
{
    m_workspace = std::make_unique<Workspace>();
    m_workspace->server().setPreferredPort(0);
    m_workspace->startServer();
    m_faults = std::make_unique<EngineIoFaults>(&m_workspace->server().server());
    m_list = std::make_unique<FaultList>();
    m_list->setFaults(m_faults.get());
    m_stopped = std::make_unique<StoppedPackets>();
    m_stopped->setFaults(m_faults.get());
    m_runner = std::make_unique<ScriptRunner>(*m_workspace, *m_list, *m_stopped);
    connectClient();
}

void tst_ScriptRunner::cleanup()
{
    m_clients.clear();
    m_runner.reset();
    m_stopped.reset();
    m_list.reset();
    m_faults.reset();
    m_workspace.reset();
}

DemoClient &tst_ScriptRunner::connectClient()
{
    m_clients.push_back(
        std::make_unique<DemoClient>(m_workspace->server().url(), DemoClient::Kind::WebSocket));
    DemoClient &client = *m_clients.back();
    QSignalSpy opened(&client, &DemoClient::opened);
    client.open();
    opened.wait();
    m_workspace->recorder().flush();
    return client;
}

void tst_ScriptRunner::start(const QByteArray &steps)
{
    const auto script = parseScript(R"({"steps": [)" + steps + "]}");
    if (!script)
        qWarning("%s", qPrintable(script.error()));
    else
        m_runner->start(*script);
}

tst_ScriptRunner::End tst_ScriptRunner::run(const QByteArray &steps)
{
    End end;
    bool over = false;
    const auto watching = connect(m_runner.get(), &ScriptRunner::finished, this,
                                  [&](Outcome outcome, const QStringList &complaints) {
                                      end = {outcome, complaints};
                                      over = true;
                                  });
    start(steps);
    (void)QTest::qWaitFor([&over] { return over; }, 15'000);
    disconnect(watching);
    return end;
}

void tst_ScriptRunner::passes_data()
{
    QTest::addColumn<QByteArray>("steps");
    QTest::newRow("nothing") << ""_ba;
    QTest::newRow("send") << R"({"send": {"text": "hello"}},
        {"await": {"filter": "dir:out type:message hello flag:injected"}})"_ba;
    QTest::newRow("send binary") << R"({"send": {"base64": "AP8="}},
        {"await": {"filter": "dir:out flag:binary size:2"}})"_ba;
    QTest::newRow("ping") << R"({"ping": "newest"}, {"await": {"filter": "type:pong"}})"_ba;
    QTest::newRow("disconnect") << R"({"disconnect": "all"},
        {"await": {"filter": "reason:server-disconnect"}})"_ba;
    QTest::newRow("abort") << R"({"abort": "newest"},
        {"await": {"filter": "kind:closed reason:transport-close"}})"_ba;
    QTest::newRow("cut") << R"({"cut": "newest"}, {"await": {"filter": "kind:closed"}})"_ba;
    QTest::newRow("lose a pong") << R"(
        {"fault": {"kind": "drop", "type": "pong", "count": 1, "name": "lost"}},
        {"ping": "newest"}, {"await": {"filter": "type:fault"}}, {"removeFault": "lost"})"_ba;
    QTest::newRow("drop what stops") << R"({"breakpoint": "hello"}, {"send": {"text": "hello"}},
        {"stopped": {"do": "drop"}}, {"breakpoint": null})"_ba;
    QTest::newRow("wait") << R"({"wait": 10})"_ba;
    QTest::newRow("expected later") << R"({"expect": "type:pong"}, {"ping": "newest"},
        {"await": {"filter": "type:pong"}})"_ba;
    QTest::newRow("never before") << R"({"send": {"text": "hello"}},
        {"await": {"filter": "hello"}}, {"never": "hello"}, {"wait": 10})"_ba;
}

void tst_ScriptRunner::passes()
{
    QFETCH(const QByteArray, steps);
    const End end = run(steps);
    QVERIFY2(end.outcome == Outcome::Passed, qPrintable(end.complaints.join(u'\n')));
    QVERIFY(end.complaints.isEmpty());
}

void tst_ScriptRunner::sendsToTheSessionsOfAFilter()
{
    DemoClient &first = *m_clients.front();
    DemoClient &second = connectClient();
    const QSignalSpy atFirst(&first, &DemoClient::textReceived);
    const QSignalSpy atSecond(&second, &DemoClient::textReceived);
    first.sendText(u"I am first"_s); // and is answered
    QTRY_COMPARE(atFirst.size(), 1);
    const End end = run(R"({"send": {"text": "one", "session": "newest"}},
                    {"send": {"text": "two", "session": {"filter": "\"I am first\""}}},
                    {"send": {"text": "three", "session": "all"}},
                    {"disconnect": "newest"}, {"await": {"filter": "kind:closed"}},
                    {"send": {"text": "four"}})");
    QCOMPARE(end.outcome, Outcome::Passed);
    QTRY_COMPARE(atFirst.size(), 4);
    QTRY_COMPARE(atSecond.size(), 2);
    QCOMPARE(atFirst[1][0].toString(), u"two"_s);
    QCOMPARE(atFirst[3][0].toString(), u"four"_s);
    QCOMPARE(atSecond[0][0].toString(), u"one"_s);
}

void tst_ScriptRunner::delaysForAsLongAsTheFaultIsThere()
{
    const QSignalSpy texts(m_clients.front().get(), &DemoClient::textReceived);
    QElapsedTimer clock;
    clock.start();
    start(R"({"fault": {"kind": "delay", "delay": 300, "direction": "out", "session": "newest",
                        "name": "slow"}},
             {"send": {"text": "late"}}, {"await": {"filter": "type:fault"}},
             {"wait": 100}, {"removeFault": "slow"}, {"wait": 60000})");
    QTRY_COMPARE(m_list->size(), 1);
    QCOMPARE(m_list->at(0).fault.scope.sid, m_clients.front()->sid());
    QTRY_COMPARE(texts.size(), 1);
    QVERIFY(clock.elapsed() >= 300);
    QCOMPARE(m_list->size(), 0);
    QVERIFY(m_runner->isRunning());
}

void tst_ScriptRunner::editsWhatStops()
{
    const QSignalSpy texts(m_clients.front().get(), &DemoClient::textReceived);
    const End end = run(R"({"breakpoint": "type:message dir:out"}, {"send": {"text": "one"}},
                    {"stopped": {"do": "edit", "text": "two"}},
                    {"send": {"text": "three"}}, {"stopped": {"do": "letGo"}})");
    QCOMPARE(end.outcome, Outcome::Passed);
    QTRY_COMPARE(texts.size(), 2);
    QCOMPARE(texts[0][0].toString(), u"two"_s);
    QCOMPARE(texts[1][0].toString(), u"three"_s);
}

// Both answers may come in one turn of the event loop.
void tst_ScriptRunner::awaitsOneThingAfterTheOther()
{
    DemoClient &client = *m_clients.front();
    connect(&client, &DemoClient::textReceived, &client, [&client](const QString &text) {
        if (text == u"go"_s) {
            client.sendText(u"first"_s);
            client.sendText(u"second"_s);
        }
    });
    const End end
        = run(R"({"send": {"text": "go"}}, {"wait": 200}, {"await": {"filter": "first dir:in"}},
                    {"await": {"filter": "second dir:in"}})");
    QCOMPARE(end.outcome, Outcome::Passed);
    const End wrongOrder = run(R"({"send": {"text": "go"}}, {"await": {"filter": "second dir:in"}},
                                  {"await": {"filter": "first dir:in", "within": 100}})");
    QCOMPARE(wrongOrder.outcome, Outcome::Unmet);
}

void tst_ScriptRunner::isUnmet_data()
{
    QTest::addColumn<QByteArray>("steps");
    QTest::addColumn<QStringList>("complaints");
    QTest::newRow("awaited in vain")
        << R"({"wait": 1}, {"await": {"filter": "sid:nobody", "within": 50}})"_ba
        << QStringList{u"Step 2: Within 50 ms no event came that matches: sid:nobody"_s};
    QTest::newRow("awaited before the deed")
        << R"({"send": {"text": "a"}}, {"await": {"filter": "dir:out \"a\""}},
              {"await": {"filter": "dir:out \"a\"", "within": 50}})"_ba
        << QStringList{u"Step 3: Within 50 ms no event came that matches: dir:out \"a\""_s};
    QTest::newRow("nothing stops")
        << R"({"breakpoint": "sid:nobody"}, {"stopped": {"do": "drop", "within": 50}})"_ba
        << QStringList{u"Step 2: No packet was stopped within 50 ms."_s};
    QTest::newRow("two expected in vain")
        << R"({"expect": "sid:nobody"}, {"expect": "type:pong"}, {"ping": "newest"},
              {"await": {"filter": "type:pong"}}, {"expect": "type:noop"})"_ba
        << QStringList{u"Step 1: no event came that matches: sid:nobody"_s,
                       u"Step 5: no event came that matches: type:noop"_s};
}

void tst_ScriptRunner::isUnmet()
{
    QFETCH(const QByteArray, steps);
    QFETCH(const QStringList, complaints);
    const End end = run(steps);
    QCOMPARE(end.outcome, Outcome::Unmet);
    QCOMPARE(end.complaints, complaints);
}

void tst_ScriptRunner::fails_data()
{
    QTest::addColumn<QByteArray>("steps");
    QTest::addColumn<QString>("complaint");
    QTest::newRow("came all the same")
        << R"({"never": "type:pong"}, {"ping": "newest"}, {"wait": 60000})"_ba
        << u"Step 1: event #"_s;
    QTest::newRow("no session to ping")
        << R"({"disconnect": "all"}, {"await": {"filter": "kind:closed"}}, {"ping": "newest"})"_ba
        << u"Step 3: There is no such session."_s;
    QTest::newRow("no session of the filter")
        << R"({"fault": {"kind": "drop", "session": {"filter": "sid:nobody"}}})"_ba
        << u"Step 1: There is no such session."_s;
}

void tst_ScriptRunner::fails()
{
    QFETCH(const QByteArray, steps);
    QFETCH(const QString, complaint);
    const End end = run(steps);
    QVERIFY(end.outcome == Outcome::Failed || end.outcome == Outcome::Unmet);
    QCOMPARE(end.complaints.size(), 1);
    QVERIFY2(end.complaints[0].startsWith(complaint), qPrintable(end.complaints[0]));
}

void tst_ScriptRunner::needsAServer()
{
    m_clients.clear();
    m_workspace->server().stop();
    for (const QByteArray &step :
         {R"({"send": {"text": "x"}})"_ba, R"({"fault": {"kind": "drop"}})"_ba,
          R"({"breakpoint": ""})"_ba, R"({"cut": "all"})"_ba, R"({"ping": "all"})"_ba}) {
        const End end = run(step);
        QCOMPARE(end.outcome, Outcome::Failed);
        QVERIFY2(end.complaints.value(0).contains("The server doesn't run"_L1), step.constData());
    }
}

void tst_ScriptRunner::leavesNothingBehind_data()
{
    QTest::addColumn<QByteArray>("last");
    QTest::addColumn<Outcome>("outcome");
    QTest::newRow("passed") << R"({"wait": 0})"_ba << Outcome::Passed;
    QTest::newRow("unmet") << R"({"await": {"filter": "sid:nobody", "within": 0}})"_ba
                           << Outcome::Unmet;
    QTest::newRow("failed") << R"({"ping": {"filter": "sid:nobody"}})"_ba << Outcome::Failed;
    QTest::newRow("stopped") << R"({"wait": 60000})"_ba << Outcome::Stopped;
}

void tst_ScriptRunner::leavesNothingBehind()
{
    QFETCH(const QByteArray, last);
    QFETCH(const Outcome, outcome);
    FaultSpec persons;
    persons.fault.kind = EngineIoFault::Kind::Bandwidth;
    QCOMPARE(m_list->add(persons), QString());
    const QSignalSpy texts(m_clients.front().get(), &DemoClient::textReceived);
    connect(m_runner.get(), &ScriptRunner::stepBegan, this, [this, outcome](int step, int count) {
        if (step < count)
            return;
        QCOMPARE(m_list->size(), 3);
        QVERIFY(m_stopped->isActive());
        if (outcome == Outcome::Stopped)
            m_runner->stop();
    });
    const End end = run(R"({"fault": {"kind": "bandwidth", "bytesPerSecond": 100000}},
                           {"fault": {"kind": "holdPolls", "delay": 0, "name": "polls"}},
                           {"breakpoint": "hello"}, {"send": {"text": "hello"}}, )"
                        + last);
    QCOMPARE(end.outcome, outcome);
    QVERIFY(!m_runner->isRunning());
    QCOMPARE(m_list->size(), 1);
    QCOMPARE(m_list->at(0).tag, 0);
    QVERIFY(!m_stopped->isActive());
    QTRY_COMPARE(texts.size(), 1); // what was stopped goes on
}

void tst_ScriptRunner::leavesAPersonsBreakpointAlone()
{
    QCOMPARE(m_stopped->start(u"type:message"_s), QString());
    const End end = run(R"({"breakpoint": "hello"})");
    QCOMPARE(end.outcome, Outcome::Failed);
    QVERIFY(m_stopped->isActive());
}

void tst_ScriptRunner::goesOnWhenTheStoreIsCleared()
{
    start(R"({"expect": "first dir:in"}, {"await": {"filter": "first dir:in"}},
             {"await": {"filter": "second dir:in"}})");
    const QSignalSpy finished(m_runner.get(), &ScriptRunner::finished);
    QTRY_COMPARE(m_runner->currentStep(), 2);
    m_clients.front()->sendText(u"first"_s);
    QTRY_COMPARE(m_runner->currentStep(), 3);
    m_workspace->clear();
    m_clients.front()->sendText(u"second"_s);
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(finished[0][0].value<Outcome>(), Outcome::Passed);
}

QTEST_GUILESS_MAIN(tst_ScriptRunner)
#include "tst_scriptrunner.moc"
