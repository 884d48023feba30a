// SPDX-License-Identifier: MIT
#include "sources/democlient.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace Inspector;
using namespace Qt::StringLiterals;

// engineio-inspector --script and --expect: what CI sees of them.
class tst_HeadlessScript : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hasAStatus_data();
    void hasAStatus();
    void saysEachThingThatIsUnmet();
    void expectsInACapture();
    void runsTheExamples_data();
    void runsTheExamples();

private:
    struct Outcome
    {
        int status = -1;
        QByteArray output;
        QByteArrayList errors; // without where it listens
    };
    static void start(QProcess &process, const QStringList &arguments);
    static Outcome outcome(QProcess &process);
    static Outcome run(const QStringList &arguments);
    QString script(const QByteArray &steps) const;

    QTemporaryDir m_folder;
};

void tst_HeadlessScript::start(QProcess &process, const QStringList &arguments)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(INSPECTOR_PROGRAM), QStringList{u"--headless"_s} + arguments);
}

tst_HeadlessScript::Outcome tst_HeadlessScript::outcome(QProcess &process)
{
    process.waitForFinished();
    Outcome outcome;
    outcome.status = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
    outcome.output = process.readAllStandardOutput();
    for (const QByteArray &line : process.readAllStandardError().split('\n')) {
        if (!line.isEmpty() && !line.contains("listening on"))
            outcome.errors << line;
    }
    return outcome;
}

tst_HeadlessScript::Outcome tst_HeadlessScript::run(const QStringList &arguments)
{
    QProcess process;
    start(process, arguments);
    return outcome(process);
}

QString tst_HeadlessScript::script(const QByteArray &steps) const
{
    QFile file(m_folder.filePath(u"script.json"_s));
    if (file.open(QIODevice::WriteOnly))
        file.write(R"({"steps": [)" + steps + "]}");
    return file.fileName();
}

void tst_HeadlessScript::hasAStatus_data()
{
    QTest::addColumn<QByteArray>("steps");
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("error");

    const QStringList demo{u"--demo"_s};
    const auto opened = R"({"await": {"filter": "kind:opened"}})"_ba;
    QTest::newRow("passed") << opened << demo << 0 << ""_ba;
    QTest::newRow("expected by both")
        << R"({"expect": "kind:opened"}, )" + opened
        << QStringList{u"--demo"_s, u"--expect"_s, u"type:open"_s} << 0 << ""_ba;
    QTest::newRow("fault") << R"({"fault": {"kind": "answerStatus", "status": 502}},
                                 {"await": {"filter": "type:fault"}})"_ba
                           << demo << 0 << ""_ba;
    QTest::newRow("in vain") << R"({"await": {"filter": "sid:nobody", "within": 50}})"_ba << demo
                             << 3 << "Step 1: Within 50 ms"_ba;
    QTest::newRow("came all the same")
        << R"({"never": "kind:opened"}, {"wait": 60000})"_ba << demo << 3 << "Step 1: event #"_ba;
    QTest::newRow("expected by an option")
        << R"({"wait": 0})"_ba << QStringList{u"--expect"_s, u"sid:nobody"_s} << 3
        << "No event matches: sid:nobody"_ba;
    QTest::newRow("cannot be done") << R"({"ping": "newest"})"_ba << QStringList() << 1
                                    << "Step 1: There is no such session."_ba;
    QTest::newRow("duration is over first")
        << R"({"wait": 0}, {"wait": 60000})"_ba << QStringList{u"--duration"_s, u"0.3"_s} << 3
        << "it was at step 2 of 2"_ba;
    QTest::newRow("wrong script") << R"({"wait": "x"})"_ba << QStringList() << 2 << "Step 1: "_ba;
    QTest::newRow("for a proxy") << R"({"fault": {"kind": "drop"}})"_ba
                                 << QStringList{u"--proxy"_s, u"0=http://127.0.0.1:9"_s} << 0
                                 << ""_ba;
}

void tst_HeadlessScript::hasAStatus()
{
    QFETCH(const QByteArray, steps);
    QFETCH(QStringList, arguments);
    QFETCH(const int, status);
    QFETCH(const QByteArray, error);
    if (!arguments.contains(u"--proxy"_s))
        arguments << u"--port"_s << u"0"_s;
    const Outcome outcome = run(QStringList{u"--script"_s, script(steps)} + arguments);
    QVERIFY2(outcome.status == status, outcome.errors.join('\n').constData());
    QCOMPARE(outcome.errors.size(), error.isEmpty() ? 0 : 1);
    if (!error.isEmpty())
        QVERIFY2(outcome.errors[0].contains(error), outcome.errors[0].constData());
}

void tst_HeadlessScript::saysEachThingThatIsUnmet()
{
    const Outcome outcome
        = run({u"--script"_s, script(R"({"expect": "sid:one"}, {"expect": "sid:two"})"),
               u"--expect"_s, u"sid:three"_s, u"--expect"_s, u"sid:four"_s, u"--port"_s, u"0"_s});
    QCOMPARE(outcome.status, 3);
    const QByteArrayList expected{
        "engineio-inspector: Step 1: no event came that matches: sid:one"_ba,
        "engineio-inspector: Step 2: no event came that matches: sid:two"_ba,
        "engineio-inspector: No event matches: sid:three"_ba,
        "engineio-inspector: No event matches: sid:four"_ba};
    QCOMPARE(outcome.errors, expected);
}

void tst_HeadlessScript::expectsInACapture()
{
    const QString capture
        = QStringLiteral(ENGINEIO_SOURCE_DIR "/tests/data/diagnosis/missed-pong.eiocap");
    QVERIFY(QFile::exists(capture));
    const QString ended = u"reason:ping-timeout"_s;
    QCOMPARE(run({capture, u"--expect"_s, ended}).status, 0);
    // The filter decides what is printed, not what is expected.
    QCOMPARE(run({capture, u"--expect"_s, ended, u"--filter"_s, u"sid:nobody"_s}).status, 0);
    const Outcome outcome = run({capture, u"--expect"_s, ended, u"--expect"_s, u"sid:nobody"_s});
    QCOMPARE(outcome.status, 3);
    QCOMPARE(outcome.errors.size(), 1);
}

void tst_HeadlessScript::runsTheExamples_data()
{
    QTest::addColumn<QString>("path");
    const QDir folder(QStringLiteral(ENGINEIO_SOURCE_DIR "/examples/scripts"));
    for (const QString &name : folder.entryList({u"*.json"_s}, QDir::Files))
        QTest::newRow(qPrintable(name)) << folder.filePath(name);
}

void tst_HeadlessScript::runsTheExamples()
{
    QFETCH(const QString, path);
    QProcess process;
    start(process, {u"--script"_s, path, u"--port"_s, u"0"_s});
    static const QRegularExpression address(u"listening on (http://\\S+)"_s);
    QByteArray errors;
    QTRY_VERIFY((errors += process.readAllStandardError()).contains('\n'));
    const QUrl url(address.match(QString::fromUtf8(errors)).captured(1));
    QVERIFY(url.isValid());
    DemoClient client(url, DemoClient::Kind::WebSocket);
    connect(&client, &DemoClient::opened, &client, [&client] { client.sendText(u"hello"_s); });
    client.open();
    QTRY_COMPARE_WITH_TIMEOUT(process.state(), QProcess::NotRunning, 30'000);
    QVERIFY2(process.exitCode() == 0, process.readAllStandardError().constData());
}

QTEST_GUILESS_MAIN(tst_HeadlessScript)
#include "tst_headlessscript.moc"
