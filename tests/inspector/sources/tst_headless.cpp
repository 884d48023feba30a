// SPDX-License-Identifier: MIT
#include "model/capturewriter.h"
#include "model/eventstore.h"

#include "inspector/sources/programrun.h"
#include "sources/democlient.h"

#include <EngineIoServer>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

#ifdef Q_OS_UNIX
#include <csignal>
#endif

using namespace Inspector;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

// The program itself, without a display.
class tst_Headless : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void printsACapture();
    void printsOnlyWhatTheFilterLetsThrough();
    void printsLinesForPeople();
    void printsWhatWentWrong();
    void printsWhatGoesWrongNow();
    void savesWhatItPrints_data();
    void savesWhatItPrints();
    void printsAndSavesLiveEvents();
    void printsWhatPassesAProxy();
    void endsAfterTheDuration();
    void endsCleanlyWhenInterrupted();
    void endsQuietlyWhenNobodyReads();
    void takesTheNextPort();
    void fails_data();
    void fails();
    void answersQuestions_data();
    void answersQuestions();
    void speaksGerman();

private:
    static QByteArrayList withoutNumbers(const QByteArray &lines);

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_capture;
};

void tst_Headless::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_capture = m_folder->filePath(u"run.eiocap"_s);
    EventStore store;
    const quint32 session = store.addSession("abc"_ba, u"127.0.0.1:4711"_s);
    for (int i = 0; i < 1'000; ++i) {
        Event event;
        event.time = i * 1'000'000;
        event.session = session;
        event.direction = i % 2 == 0 ? Direction::In : Direction::Out;
        event.packetType = quint8(EngineIoPacket::Type::Message);
        store.append(event, "message " + QByteArray::number(i));
    }
    CaptureWriter writer;
    QVERIFY(writer.open(m_capture, {u"test"_s, u"test"_s, 1'700'000'000'000},
                        CaptureWriter::Target::Whole));
    QCOMPARE(writer.writeSome(store, 0, 10s), 1'000U);
    QVERIFY(writer.finish(store));
}

// A filtered capture numbers its events anew.
QByteArrayList tst_Headless::withoutNumbers(const QByteArray &lines)
{
    QByteArrayList objects;
    for (const QByteArray &line : lines.split('\n')) {
        if (line.isEmpty())
            continue;
        QJsonObject object = QJsonDocument::fromJson(line).object();
        if (object.isEmpty())
            qWarning("not a JSON object: %s", line.constData());
        object.remove("n"_L1);
        object.remove("link"_L1);
        objects.append(QJsonDocument(object).toJson(QJsonDocument::Compact));
    }
    return objects;
}

void tst_Headless::printsACapture()
{
    const Outcome outcome = run({u"--headless"_s, u"--json"_s, m_capture});
    QCOMPARE(outcome.status, 0);
    QCOMPARE(outcome.errors, QByteArray());
    const QByteArrayList lines = outcome.output.trimmed().split('\n');
    QCOMPARE(lines.size(), 1'000);
    for (const QByteArray &line : lines)
        QVERIFY2(QJsonDocument::fromJson(line).isObject(), line.constData());
    const QJsonObject last = QJsonDocument::fromJson(lines.back()).object();
    QCOMPARE(last.value("data"_L1).toString(), u"message 999"_s);
    QCOMPARE(last.value("sid"_L1).toString(), u"abc"_s);
    QCOMPARE(last.value("at"_L1).toString(), u"2023-11-14T22:13:20.999Z"_s);
}

void tst_Headless::printsOnlyWhatTheFilterLetsThrough()
{
    const Outcome outcome = run({u"--headless"_s, u"--json"_s, u"--open"_s, m_capture,
                                 u"--filter"_s, u"dir:in \"message 99\""_s});
    QCOMPARE(outcome.status, 0);
    QCOMPARE(outcome.output.count('\n'), 5); // 990, 992 …; 99 itself goes out
}

void tst_Headless::printsLinesForPeople()
{
    const Outcome outcome = run({u"--headless"_s, m_capture, u"--filter"_s, u"\"message 7\""_s});
    QCOMPARE(outcome.status, 0);
    QVERIFY(outcome.output.contains("message 7"));
    QVERIFY(!outcome.output.startsWith('{'));
}

void tst_Headless::printsWhatWentWrong()
{
    const QString capture
        = QStringLiteral(ENGINEIO_SOURCE_DIR "/tests/data/diagnosis/cors-refused.eiocap");
    const Outcome people = run({u"--headless"_s, u"--diagnose"_s, capture});
    QCOMPARE(people.status, 0);
    QVERIFY(people.output.startsWith("CORS: origin https://evil.example"));
    QCOMPARE(people.output.count('\n'), 2); // with the hint
    const Outcome programs = run({u"--headless"_s, u"--diagnose"_s, u"--json"_s, capture});
    const QJsonObject line = QJsonDocument::fromJson(programs.output).object();
    QCOMPARE(line.keys(), (QStringList{u"count"_s, u"events"_s, u"hint"_s, u"rule"_s, u"text"_s}));
    QCOMPARE(line["rule"_L1], QJsonValue(u"cors"_s));
    QCOMPARE(line["count"_L1], QJsonValue(2));
    const Outcome well = run({u"--headless"_s, u"--diagnose"_s, m_capture});
    QCOMPARE(well.status, 0);
    QVERIFY(well.output.isEmpty());
}

void tst_Headless::printsWhatGoesWrongNow()
{
    QProcess process;
    start(process, {u"--headless"_s, u"--diagnose"_s, u"--port"_s, u"0"_s});
    const QUrl url = waitForUrl(process);
    QVERIFY(url.isValid());
    QTcpSocket client;
    client.connectToHost(url.host(), quint16(url.port()));
    client.write("GET " + url.path().toUtf8()
                 + "?EIO=3&transport=polling HTTP/1.1\r\nHost: x\r\n\r\n");
    QByteArray output;
    QTRY_VERIFY((output += process.readAllStandardOutput()).contains("EIO=3"));
    process.kill();
    process.waitForFinished();
}

void tst_Headless::savesWhatItPrints_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::newRow("all") << QStringList{};
    QTest::newRow("filtered") << QStringList{u"--filter"_s, u"dir:out"_s};
}

void tst_Headless::savesWhatItPrints()
{
    QFETCH(const QStringList, options);
    const QString copy = m_folder->filePath(u"copy.eiocap"_s);
    const Outcome first
        = run(QStringList{u"--headless"_s, u"--json"_s, m_capture, u"--save"_s, copy} + options);
    QCOMPARE(first.status, 0);
    const Outcome second = run({u"--headless"_s, u"--json"_s, copy});
    QCOMPARE(second.status, 0);
    QVERIFY(first.output.size() > 10'000);
    QCOMPARE(withoutNumbers(second.output), withoutNumbers(first.output));
    if (options.isEmpty())
        QCOMPARE(second.output, first.output);
}

void tst_Headless::printsAndSavesLiveEvents()
{
    const QString path = m_folder->filePath(u"live.eiocap"_s);
    QProcess process;
    start(process, {u"--headless"_s, u"--json"_s, u"--port"_s, u"0"_s, u"--save"_s, path});
    const QUrl url = waitForUrl(process);
    QVERIFY(url.isValid());
    DemoClient client(url, DemoClient::Kind::Upgrading);
    client.open();
    QTRY_VERIFY(client.isUpgraded());
    client.sendText(uR"(2["chat",{"n":1}])"_s);
    QByteArray output;
    QTRY_VERIFY((output += process.readAllStandardOutput()).contains(R"("event":"chat")"));
    process.terminate();
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.exitCode(), 0);
    output += process.readAllStandardOutput();

    const Outcome saved = run({u"--headless"_s, u"--json"_s, path});
    QCOMPARE(saved.status, 0);
    QCOMPARE(saved.output.split('\n'), output.split('\n'));
}

void tst_Headless::printsWhatPassesAProxy()
{
    EngineIoServer server;
    QVERIFY(server.listen());
    QProcess process;
    start(process, {u"--headless"_s, u"--json"_s, u"--proxy"_s, u"0="_s + server.url().toString()});
    QByteArray errors;
    QTRY_VERIFY((errors += process.readAllStandardError()).contains('\n'));
    const QByteArray target = server.url().toString().toLatin1();
    QVERIFY2(errors.trimmed().endsWith(", in front of " + target), errors.constData());
    const qsizetype begin = errors.indexOf("http://");
    DemoClient client(QUrl(QString::fromLatin1(errors.sliced(begin, errors.indexOf(',') - begin))),
                      DemoClient::Kind::Upgrading);
    client.open();
    QTRY_VERIFY(client.isUpgraded());
    QByteArray output;
    QTRY_VERIFY((output += process.readAllStandardOutput()).contains(R"("step":"completed")"));
    QVERIFY(output.contains(client.sid()));
    process.terminate();
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.exitCode(), 0);
}

void tst_Headless::endsAfterTheDuration()
{
    const Outcome outcome = run({u"--headless"_s, u"--port"_s, u"0"_s, u"--duration"_s, u"0.1"_s});
    QCOMPARE(outcome.status, 0);
    QCOMPARE(outcome.output, QByteArray());
}

void tst_Headless::endsCleanlyWhenInterrupted()
{
#ifdef Q_OS_UNIX
    QProcess process;
    start(process, {u"--headless"_s, u"--port"_s, u"0"_s});
    QVERIFY(waitForUrl(process).isValid());
    QCOMPARE(::kill(pid_t(process.processId()), SIGINT), 0);
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    QCOMPARE(process.exitCode(), 0);
#else
    QSKIP("needs Unix signals");
#endif
}

void tst_Headless::endsQuietlyWhenNobodyReads()
{
    QProcess reader;
    QProcess program;
    program.setStandardOutputProcess(&reader);
    reader.start(u"head"_s, {u"-n"_s, u"1"_s});
    start(program, {u"--headless"_s, u"--json"_s, u"--demo"_s, u"--port"_s, u"0"_s});
    QVERIFY(reader.waitForFinished());
    QVERIFY(program.waitForFinished());
    QCOMPARE(program.exitStatus(), QProcess::NormalExit);
    QCOMPARE(program.exitCode(), 0);
    QVERIFY(reader.readAllStandardOutput().startsWith('{'));
    QCOMPARE(program.readAllStandardError().count('\n'), 1); // where it listens, and no more
}

void tst_Headless::takesTheNextPort()
{
    QProcess first;
    start(first, {u"--headless"_s, u"--port"_s, u"0"_s});
    const QUrl url = waitForUrl(first);
    QVERIFY(url.isValid());
    const Outcome second
        = run({u"--headless"_s, u"--port"_s, QString::number(url.port()), u"--duration"_s, u"0"_s});
    QCOMPARE(second.status, 0);
    QVERIFY2(second.errors.contains(QByteArray::number(url.port())), second.errors.constData());
    first.kill();
    first.waitForFinished();
}

void tst_Headless::fails_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("status");

    QTest::newRow("no such file") << QStringList{u"--headless"_s, u"/nowhere/run.eiocap"_s} << 1;
    QTest::newRow("not a capture")
        << QStringList{u"--headless"_s, QStringLiteral(INSPECTOR_PROGRAM)} << 1;
    QTest::newRow("cannot save") << QStringList{u"--headless"_s, u"--port"_s, u"0"_s, u"--save"_s,
                                                u"/nowhere/x"_s}
                                 << 1;
    QTest::newRow("proxy that cannot listen")
        << QStringList{u"--headless"_s, u"--proxy"_s, u"203.0.113.1:4000=http://x"_s} << 1;
    QTest::newRow("cannot export")
        << QStringList{u"--headless"_s, u"CAPTURE"_s, u"--export"_s, u"/nowhere/x.csv"_s} << 1;
    QTest::newRow("export over the capture")
        << QStringList{u"--headless"_s, u"CAPTURE"_s,  u"--export"_s,
                       u"CAPTURE"_s,    u"--format"_s, u"csv"_s}
        << 1;
    QTest::newRow("export to an unknown format")
        << QStringList{u"--headless"_s, u"--export"_s, u"out.xls"_s} << 2;
    QTest::newRow("compares with nothing")
        << QStringList{u"--headless"_s, u"--compare"_s, u"a.eiocap"_s} << 2;
    QTest::newRow("compares with no file")
        << QStringList{u"--headless"_s, u"--compare"_s, u"/nowhere/a"_s, u"/nowhere/b"_s} << 1;
    QTest::newRow("unknown option") << QStringList{u"--headless"_s, u"--nonsense"_s} << 2;
    QTest::newRow("bad filter") << QStringList{u"--headless"_s, u"--filter"_s, u"type:ping and ("_s}
                                << 2;
}

void tst_Headless::fails()
{
    QFETCH(QStringList, arguments);
    QFETCH(const int, status);
    arguments.replaceInStrings(u"CAPTURE"_s, m_capture);
    const Outcome outcome = run(arguments);
    QCOMPARE(outcome.status, status);
    QCOMPARE(outcome.output, QByteArray());
    QVERIFY2(outcome.errors.startsWith("engineio-inspector: "), outcome.errors.constData());
    QCOMPARE(outcome.errors.count('\n'), 1);
}

void tst_Headless::answersQuestions_data()
{
    QTest::addColumn<QString>("argument");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("help") << u"--help"_s << "--filter"_ba;
    QTest::newRow("version") << u"--version"_s << "engineio-inspector "_ba;
}

void tst_Headless::answersQuestions()
{
    QFETCH(const QString, argument);
    QFETCH(const QByteArray, expected);
    const Outcome outcome = run({argument});
    QCOMPARE(outcome.status, 0);
    QVERIFY2(outcome.output.contains(expected), outcome.output.constData());
}

void tst_Headless::speaksGerman()
{
    const Outcome outcome = run({u"--headless"_s, u"--lang"_s, u"de"_s, u"--port"_s, u"x"_s});
    QCOMPARE(outcome.status, 2);
    QVERIFY2(outcome.errors.contains("eine Zahl"), outcome.errors.constData());
}

QTEST_GUILESS_MAIN(tst_Headless)
#include "tst_headless.moc"
