// SPDX-License-Identifier: MIT
#include "scripts/script.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace Inspector;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class tst_Script : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsEveryStep();
    void knowsWhatIsLeftOut();
    void readsFaults_data();
    void readsFaults();
    void readsSessions_data();
    void readsSessions();
    void saysWhatIsWrong_data();
    void saysWhatIsWrong();
    void saysTheLine();
    void hasLimits();
    void readsTheExamples();
};

namespace {

EngineIo::Expected<Script, QString> parseSteps(const QByteArray &steps)
{
    return parseScript(R"({"steps": [)" + steps + "]}");
}

template <typename Kind>
Kind only(const QByteArray &step)
{
    const auto script = parseSteps(step);
    if (!script || script->steps.size() != 1 || !std::holds_alternative<Kind>(script->steps[0])) {
        QTest::qFail(script ? "another step" : qPrintable(script.error()), __FILE__, __LINE__);
        return {};
    }
    return std::get<Kind>(script->steps[0]);
}

} // namespace

void tst_Script::readsEveryStep()
{
    const auto fault = only<Step::AddFault>(
        R"({"comment": "slow", "fault": {"kind": "delay", "delay": 200, "jitter": 50,
            "session": "new", "direction": "in", "type": "pong", "count": 3,
            "filter": "size>1k", "name": "late"}})");
    QCOMPARE(fault.name, u"late"_s);
    QCOMPARE(fault.spec.filter, u"size>1k"_s);
    QCOMPARE(fault.spec.fault.delay, 200ms);
    QCOMPARE(fault.spec.fault.jitter, 50ms);
    QCOMPARE(fault.spec.fault.count, 3);
    QCOMPARE(fault.spec.fault.scope.direction, EngineIoFaultScope::Direction::Incoming);
    QVERIFY(fault.spec.fault.scope.packet == EngineIoPacket::Type::Pong);
    QCOMPARE(fault.sessions.which, SessionChoice::Which::New);

    QCOMPARE(only<Step::RemoveFault>(R"({"removeFault": ""})").name, QString());
    QCOMPARE(only<Step::Break>(R"({"breakpoint": "type:message"})").filter.value_or(QString()),
             u"type:message"_s);
    QVERIFY(only<Step::Break>(R"({"breakpoint": ""})").filter);
    QVERIFY(!only<Step::Break>(R"({"breakpoint": null})").filter);

    const auto edit
        = only<Step::Decide>(R"({"stopped": {"do": "edit", "text": "grüße", "within": 0}})");
    QCOMPARE(edit.decision, Step::Decide::Decision::Edit);
    QCOMPARE(edit.data, "grüße"_ba);
    QVERIFY(!edit.binary);
    QCOMPARE(edit.within, 0ms);
    QCOMPARE(only<Step::Decide>(R"({"stopped": {"do": "drop"}})").decision,
             Step::Decide::Decision::Drop);

    const auto send = only<Step::Send>(R"({"send": {"base64": "AP8=", "session": "all"}})");
    QCOMPARE(send.data, "\x00\xff"_ba);
    QVERIFY(send.binary);
    QCOMPARE(send.sessions.which, SessionChoice::Which::All);

    QCOMPARE(only<Step::Act>(R"({"ping": "newest"})").action, Step::Act::Action::Ping);
    QCOMPARE(only<Step::Act>(R"({"disconnect": "all"})").action, Step::Act::Action::Disconnect);
    QCOMPARE(only<Step::Act>(R"({"abort": "all"})").action, Step::Act::Action::Abort);
    QCOMPARE(only<Step::Act>(R"({"cut": "all"})").action, Step::Act::Action::Cut);
    QCOMPARE(only<Step::Wait>(R"({"wait": 1500})").duration, 1500ms);
    const auto await = only<Step::Await>(R"({"await": {"filter": "type:pong", "within": 100}})");
    QCOMPARE(await.filter.text(), u"type:pong"_s);
    QCOMPARE(await.within, 100ms);
    QCOMPARE(only<Step::Expect>(R"({"expect": "hello"})").filter.text(), u"hello"_s);
    QCOMPARE(only<Step::Never>(R"({"never": "flag:error"})").filter.text(), u"flag:error"_s);
}

void tst_Script::knowsWhatIsLeftOut()
{
    const auto fault = only<Step::AddFault>(R"({"fault": {"kind": "drop"}})");
    QCOMPARE(fault.sessions.which, SessionChoice::Which::All);
    QCOMPARE(fault.spec.fault.count, 0);
    QCOMPARE(fault.spec.fault.scope.direction, EngineIoFaultScope::Direction::Both);
    QVERIFY(!fault.spec.fault.scope.packet);
    QCOMPARE(only<Step::Send>(R"({"send": {"text": "x"}})").sessions.which,
             SessionChoice::Which::Newest);
    QCOMPARE(only<Step::Await>(R"({"await": {"filter": "x"}})").within, 5s);
    QCOMPARE(only<Step::Decide>(R"({"stopped": {"do": "letGo"}})").within, 5s);
    QCOMPARE(parseScript(R"({"steps": []})")->steps.size(), size_t(0));
}

void tst_Script::readsFaults_data()
{
    QTest::addColumn<QByteArray>("fault");
    QTest::addColumn<EngineIoFault::Kind>("kind");
    using Kind = EngineIoFault::Kind;
    QTest::newRow("delay") << R"("kind": "delay", "delay": 1)"_ba << Kind::Delay;
    QTest::newRow("bandwidth") << R"("kind": "bandwidth", "bytesPerSecond": 1)"_ba
                               << Kind::Bandwidth;
    QTest::newRow("drop") << R"("kind": "drop", "type": "noop")"_ba << Kind::Drop;
    QTest::newRow("corrupt") << R"("kind": "corrupt", "direction": "both")"_ba << Kind::Corrupt;
    QTest::newRow("cut") << R"("kind": "cut", "direction": "out")"_ba << Kind::Cut;
    QTest::newRow("holdPolls") << R"("kind": "holdPolls", "delay": 0)"_ba << Kind::HoldPolls;
    QTest::newRow("refuseUpgrades")
        << R"("kind": "refuseUpgrades", "status": 403)"_ba << Kind::RefuseUpgrades;
    QTest::newRow("answerStatus") << R"("kind": "answerStatus")"_ba << Kind::AnswerStatus;
}

void tst_Script::readsFaults()
{
    QFETCH(const QByteArray, fault);
    QFETCH(const EngineIoFault::Kind, kind);
    QCOMPARE(only<Step::AddFault>(R"({"fault": {)" + fault + "}}").spec.fault.kind, kind);
}

void tst_Script::readsSessions_data()
{
    QTest::addColumn<QByteArray>("session");
    QTest::addColumn<SessionChoice::Which>("which");
    QTest::newRow("all") << R"("all")"_ba << SessionChoice::Which::All;
    QTest::newRow("newest") << R"("newest")"_ba << SessionChoice::Which::Newest;
    QTest::newRow("filter") << R"({"filter": "peer:10.0.0.7"})"_ba
                            << SessionChoice::Which::Matching;
}

void tst_Script::readsSessions()
{
    QFETCH(const QByteArray, session);
    QFETCH(const SessionChoice::Which, which);
    QCOMPARE(only<Step::Act>(R"({"ping": )" + session + "}").sessions.which, which);
    QCOMPARE(
        only<Step::Send>(R"({"send": {"text": "", "session": )" + session + "}}").sessions.which,
        which);
    QCOMPARE(only<Step::AddFault>(R"({"fault": {"kind": "drop", "session": )" + session + "}}")
                 .sessions.which,
             which);
}

void tst_Script::saysWhatIsWrong_data()
{
    QTest::addColumn<QByteArray>("steps");
    QTest::addColumn<QString>("expected");

    QTest::newRow("unknown step") << R"({"dance": 1})"_ba << u"dance"_s;
    QTest::newRow("nothing to do") << R"({"comment": "x"})"_ba << u"something to do"_s;
    QTest::newRow("no object") << R"("wait")"_ba << u"something to do"_s;
    QTest::newRow("two things at once") << R"({"wait": 1, "ping": "all"})"_ba << u"wait"_s;
    QTest::newRow("unknown key") << R"({"send": {"text": "x", "to": "all"}})"_ba << u"to"_s;
    QTest::newRow("kind missing") << R"({"fault": {}})"_ba << u"kind"_s;
    QTest::newRow("unknown kind") << R"({"fault": {"kind": "explode"}})"_ba
                                  << u"delay, bandwidth"_s;
    QTest::newRow("key of another kind")
        << R"({"fault": {"kind": "drop", "delay": 5}})"_ba << u"delay"_s;
    QTest::newRow("packets of a request's fault")
        << R"({"fault": {"kind": "holdPolls", "delay": 5, "type": "ping"}})"_ba << u"type"_s;
    QTest::newRow("jitter of a poll")
        << R"({"fault": {"kind": "holdPolls", "delay": 5, "jitter": 1}})"_ba << u"jitter"_s;
    QTest::newRow("delay missing") << R"({"fault": {"kind": "delay"}})"_ba << u"delay"_s;
    QTest::newRow("jitter over the delay")
        << R"({"fault": {"kind": "delay", "delay": 5, "jitter": 6}})"_ba << u"jitter"_s;
    QTest::newRow("status") << R"({"fault": {"kind": "answerStatus", "status": 700}})"_ba
                            << u"200"_s;
    QTest::newRow("name twice")
        << R"({"fault": {"kind": "cut", "name": "a"}}, {"fault": {"kind": "cut", "name": "a"}})"_ba
        << u"Step 2"_s;
    QTest::newRow("unknown name") << R"({"removeFault": "a"})"_ba << u"\u201ca\u201d"_s;
    QTest::newRow("removed twice")
        << R"({"fault": {"kind": "cut", "name": "a"}}, {"removeFault": "a"}, {"removeFault": "a"})"_ba
        << u"Step 3"_s;
    QTest::newRow("bad filter") << R"({"expect": "type:("})"_ba << u"character"_s;
    QTest::newRow("no filter") << R"({"await": {}})"_ba << u"filter"_s;
    QTest::newRow("filter is a number") << R"({"never": 3})"_ba << u"a text"_s;
    QTest::newRow("await without an object") << R"({"await": "x"})"_ba << u"an object"_s;
    QTest::newRow("half a millisecond") << R"({"wait": 0.5})"_ba << u"whole number"_s;
    QTest::newRow("negative time") << R"({"wait": -1})"_ba << u"whole number"_s;
    QTest::newRow("too long") << R"({"wait": 3600001})"_ba << u"3600000"_s;
    QTest::newRow("no message") << R"({"send": {}})"_ba << u"text or base64"_s;
    QTest::newRow("two messages") << R"({"send": {"text": "", "base64": ""}})"_ba
                                  << u"text or base64"_s;
    QTest::newRow("bad base64") << R"({"send": {"base64": "!"}})"_ba << u"base64"_s;
    QTest::newRow("message to let go")
        << R"({"stopped": {"do": "letGo", "text": "x"}})"_ba << u"text"_s;
    QTest::newRow("new session to ping") << R"({"ping": "new"})"_ba << u"sessions"_s;
    QTest::newRow("session by number") << R"({"ping": 1})"_ba << u"sessions"_s;
    QTest::newRow("key beside a session's filter")
        << R"({"ping": {"filter": "", "sid": "a"}})"_ba << u"sid"_s;
    QTest::newRow("third step") << R"({"wait": 1}, {"wait": 1}, {"wait": null})"_ba << u"Step 3"_s;
}

void tst_Script::saysWhatIsWrong()
{
    QFETCH(const QByteArray, steps);
    QFETCH(const QString, expected);
    const auto script = parseSteps(steps);
    QVERIFY(!script);
    QVERIFY2(script.error().startsWith("Step "_L1), qPrintable(script.error()));
    QVERIFY2(script.error().contains(expected), qPrintable(script.error()));
}

void tst_Script::saysTheLine()
{
    const auto script = parseScript("{\n  \"steps\": [\n    {\"wait\": 1}\n    {\"wait\": 2}\n]}");
    QVERIFY(!script);
    QVERIFY2(script.error().startsWith("Line 4, "_L1), qPrintable(script.error()));
    for (const QByteArray &json :
         {"[]"_ba, "{}"_ba, R"({"steps": 1})"_ba, R"({"steps": [], "version": 1})"_ba, ""_ba})
        QVERIFY2(!parseScript(json), json.constData());
}

void tst_Script::hasLimits()
{
    QJsonArray steps;
    for (qsizetype i = 0; i < Script::MaxSteps; ++i)
        steps.append(QJsonObject{{u"wait"_s, 0}});
    const auto json = [&steps] {
        return QJsonDocument(QJsonObject{{u"steps"_s, steps}}).toJson();
    };
    QVERIFY(parseScript(json()));
    steps.append(steps.first());
    QVERIFY(parseScript(json()).error().contains("10000"_L1));

    const QByteArray start = R"({"steps": [], "comment": ")";
    const QByteArray end = R"("})";
    const QByteArray comment(Script::MaxBytes - start.size() - end.size(), 'x');
    QVERIFY(parseScript(start + comment + end));
    QVERIFY(parseScript(start + comment + 'x' + end).error().contains("1048576"_L1));

    QTemporaryDir folder;
    QFile file(folder.filePath(u"long.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(start + comment + 'x' + end);
    file.close();
    QVERIFY(loadScript(file.fileName()).error().contains("1048576"_L1));
    QVERIFY(!loadScript(folder.filePath(u"none.json"_s)));
}

void tst_Script::readsTheExamples()
{
    const QDir folder(QStringLiteral(ENGINEIO_SOURCE_DIR "/examples/scripts"));
    const QStringList names = folder.entryList({u"*.json"_s}, QDir::Files);
    QVERIFY(!names.isEmpty());
    for (const QString &name : names) {
        const auto script = loadScript(folder.filePath(name));
        QVERIFY2(script, qPrintable(name + u": "_s + (script ? QString() : script.error())));
    }
}

QTEST_GUILESS_MAIN(tst_Script)
#include "tst_script.moc"
