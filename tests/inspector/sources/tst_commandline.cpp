// SPDX-License-Identifier: MIT
#include "headless/commandline.h"

#include <QTest>

using namespace Inspector;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class tst_CommandLine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesNothing();
    void takesEverything();
    void takesAScriptAndExpectations();
    void takesAReplay();
    void complains_data();
    void complains();
    void saysWhereAFilterIsWrong();
    void leavesAWrongFilterToTheWindow();
    void findsTheLanguageBeforeParsing();
    void needsNoDisplayWithoutAWindow_data();
    void needsNoDisplayWithoutAWindow();
};

static const QString ExampleScript
    = QStringLiteral(ENGINEIO_SOURCE_DIR "/examples/scripts/lost-pong.json");

static CommandLine parse(const QStringList &arguments)
{
    return parseCommandLine(QStringList{u"engineio-inspector"_s} + arguments);
}

void tst_CommandLine::takesNothing()
{
    const CommandLine line = parse({});
    QCOMPARE(line.wish, CommandLine::Wish::Run);
    QVERIFY(!line.headless);
    QVERIFY(line.capture.isEmpty());
    QVERIFY(line.filter.matchesAll());
    QVERIFY(!line.port);
    QVERIFY(!line.duration);
}

void tst_CommandLine::takesEverything()
{
    const CommandLine line
        = parse({u"--headless"_s, u"--json"_s, u"--filter"_s, u"type:ping"_s, u"--save"_s,
                 u"out.eiocap"_s, u"--port"_s, u"0"_s, u"--demo"_s, u"--duration"_s, u"1.5"_s});
    QCOMPARE(line.wish, CommandLine::Wish::Run);
    QVERIFY(line.headless && line.json && line.demo);
    QCOMPARE(line.filter.text(), u"type:ping"_s);
    QCOMPARE(line.save, u"out.eiocap"_s);
    QCOMPARE(line.port.value_or(1), quint16(0));
    QVERIFY(line.duration == 1500ms);
    const CommandLine proxy = parse({u"--proxy"_s, u"4000=http://127.0.0.1:3000"_s});
    QCOMPARE(proxy.wish, CommandLine::Wish::Run);
    QVERIFY(proxy.proxy && proxy.proxy->port == 4000);
    QCOMPARE(parse({u"run.eiocap"_s}).capture, u"run.eiocap"_s);
    QCOMPARE(parse({u"--open"_s, u"run.eiocap"_s}).capture, u"run.eiocap"_s);
    QCOMPARE(parse({u"--attach"_s, u"chat"_s}).application, u"chat"_s);
    QCOMPARE(parse({u"--list"_s}).wish, CommandLine::Wish::ListApplications);
}

void tst_CommandLine::takesAScriptAndExpectations()
{
    const CommandLine line = parse({u"--headless"_s, u"--script"_s, ExampleScript, u"--expect"_s,
                                    u"type:ping"_s, u"--expect"_s, u"type:pong"_s});
    QCOMPARE(line.wish, CommandLine::Wish::Run);
    QVERIFY(line.script && !line.script->steps.empty());
    QCOMPARE(line.expected.size(), size_t(2));
    QCOMPARE(line.expected[1].text(), u"type:pong"_s);
}

void tst_CommandLine::takesAReplay()
{
    const QStringList shortest{u"--headless"_s, u"--replay"_s, u"a.eiocap"_s, u"--to"_s,
                               u"localhost:3000"_s};
    const CommandLine line = parse(shortest);
    QCOMPARE(line.wish, CommandLine::Wish::Run);
    QCOMPARE(line.replay, u"a.eiocap"_s);
    QCOMPARE(line.replayTo, QUrl(u"http://localhost:3000"_s));
    QVERIFY(line.pace == ReplayPace::Lockstep);
    QVERIFY(parse(shortest + QStringList{u"--pace"_s, u"recorded"_s}).pace == ReplayPace::Recorded);
    QVERIFY(parse(shortest + QStringList{u"--pace"_s, u"fast"_s}).pace == ReplayPace::Fast);
}

void tst_CommandLine::complains_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("unknown option") << QStringList{u"--nonsense"_s};
    QTest::newRow("attached to nothing") << QStringList{u"--attach"_s, QString()};
    QTest::newRow("attached and a server")
        << QStringList{u"--attach"_s, u"chat"_s, u"--port"_s, u"0"_s};
    QTest::newRow("attached and a proxy")
        << QStringList{u"--attach"_s, u"chat"_s, u"--proxy"_s, u"0=http://127.0.0.1:3000"_s};
    QTest::newRow("attached and a capture")
        << QStringList{u"--attach"_s, u"chat"_s, u"run.eiocap"_s};
    QTest::newRow("missing value") << QStringList{u"--headless"_s, u"--save"_s};
    QTest::newRow("two files") << QStringList{u"a.eiocap"_s, u"b.eiocap"_s};
    QTest::newRow("a file twice") << QStringList{u"a.eiocap"_s, u"--open"_s, u"b.eiocap"_s};
    QTest::newRow("port too large") << QStringList{u"--port"_s, u"65536"_s};
    QTest::newRow("port of letters") << QStringList{u"--port"_s, u"http"_s};
    QTest::newRow("negative duration") << QStringList{u"--headless"_s, u"--duration"_s, u"-1"_s};
    QTest::newRow("endless duration") << QStringList{u"--headless"_s, u"--duration"_s, u"inf"_s};
    QTest::newRow("export with a window") << QStringList{u"--export"_s, u"out.csv"_s};
    QTest::newRow("export to nothing") << QStringList{u"--headless"_s, u"--export"_s, QString()};
    QTest::newRow("export without a format")
        << QStringList{u"--headless"_s, u"--export"_s, u"out"_s};
    QTest::newRow("unknown format")
        << QStringList{u"--headless"_s, u"--export"_s, u"out.csv"_s, u"--format"_s, u"xls"_s};
    QTest::newRow("format of nothing") << QStringList{u"--headless"_s, u"--format"_s, u"csv"_s};
    QTest::newRow("session of nothing") << QStringList{u"--headless"_s, u"--session"_s, u"abc"_s};
    QTest::newRow("export of two sessions")
        << QStringList{u"--headless"_s, u"--export"_s,  u"out.csv"_s, u"--session"_s,
                       u"a"_s,          u"--session"_s, u"b"_s};
    QTest::newRow("comparison with a window") << QStringList{u"--compare"_s, u"a"_s, u"b"_s};
    QTest::newRow("comparison of one file") << QStringList{u"--headless"_s, u"--compare"_s, u"a"_s};
    QTest::newRow("comparison and export")
        << QStringList{u"--headless"_s, u"--compare"_s, u"a"_s, u"b"_s, u"--export"_s, u"c.csv"_s};
    QTest::newRow("json with a window") << QStringList{u"--json"_s};
    QTest::newRow("diagnose with a window") << QStringList{u"--diagnose"_s};
    QTest::newRow("save with a window") << QStringList{u"--save"_s, u"x"_s};
    QTest::newRow("demo of a file") << QStringList{u"--demo"_s, u"a.eiocap"_s};
    QTest::newRow("no target") << QStringList{u"--proxy"_s, u"4000"_s};
    QTest::newRow("proxy and port")
        << QStringList{u"--proxy"_s, u"1=http://x"_s, u"--port"_s, u"1"_s};
    QTest::newRow("proxy and demo") << QStringList{u"--proxy"_s, u"1=http://x"_s, u"--demo"_s};
    QTest::newRow("proxy and file") << QStringList{u"--proxy"_s, u"1=http://x"_s, u"a.eiocap"_s};
    QTest::newRow("script with a window") << QStringList{u"--script"_s, u"x.json"_s};
    QTest::newRow("expected by a window") << QStringList{u"--expect"_s, u"x"_s};
    QTest::newRow("no such script") << QStringList{u"--headless"_s, u"--script"_s, u"/nowhere/x"_s};
    QTest::newRow("script and file")
        << QStringList{u"--headless"_s, u"a.eiocap"_s, u"--script"_s, ExampleScript};
    QTest::newRow("expected wrongly") << QStringList{u"--headless"_s, u"--expect"_s, u"("_s};
    QTest::newRow("replay with a window") << QStringList{u"--replay"_s, u"a"_s, u"--to"_s, u"b"_s};
    QTest::newRow("replay to nothing") << QStringList{u"--headless"_s, u"--replay"_s, u"a"_s};
    QTest::newRow("replay to no server")
        << QStringList{u"--headless"_s, u"--replay"_s, u"a"_s, u"--to"_s, u"ftp://b"_s};
    QTest::newRow("replay and filter") << QStringList{
        u"--headless"_s, u"--replay"_s, u"a"_s, u"--to"_s, u"b"_s, u"--filter"_s, u"x"_s};
    QTest::newRow("replay and file")
        << QStringList{u"--headless"_s, u"--replay"_s, u"a"_s, u"--to"_s, u"b"_s, u"c"_s};
    QTest::newRow("unknown pace") << QStringList{
        u"--headless"_s, u"--replay"_s, u"a"_s, u"--to"_s, u"b"_s, u"--pace"_s, u"slow"_s};
    QTest::newRow("pace of nothing") << QStringList{u"--headless"_s, u"--pace"_s, u"fast"_s};
    QTest::newRow("unknown language") << QStringList{u"--lang"_s, u"tlh"_s};
}

void tst_CommandLine::complains()
{
    QFETCH(const QStringList, arguments);
    const CommandLine line = parse(arguments);
    QCOMPARE(line.wish, CommandLine::Wish::Complain);
    QVERIFY(!line.text.isEmpty());
}

void tst_CommandLine::saysWhereAFilterIsWrong()
{
    const CommandLine line = parse({u"--headless"_s, u"--filter"_s, u"type:ping and ("_s});
    QCOMPARE(line.wish, CommandLine::Wish::Complain);
    QVERIFY2(line.text.contains("1"_L1), qPrintable(line.text));
}

void tst_CommandLine::leavesAWrongFilterToTheWindow()
{
    const CommandLine good = parse({u"--filter"_s, u"type:ping"_s});
    QCOMPARE(good.wish, CommandLine::Wish::Run);
    QCOMPARE(good.filterText, u"type:ping"_s);
    const CommandLine wrong = parse({u"run.eiocap"_s, u"--filter"_s, u"type:ping and ("_s});
    QCOMPARE(wrong.wish, CommandLine::Wish::Run);
    QCOMPARE(wrong.filterText, u"type:ping and ("_s);
    QCOMPARE(wrong.capture, u"run.eiocap"_s);
}

void tst_CommandLine::findsTheLanguageBeforeParsing()
{
    QCOMPARE(languageIn({u"x"_s, u"--lang"_s, u"de"_s}), u"de"_s);
    QCOMPARE(languageIn({u"x"_s, u"--json"_s, u"--lang=de"_s}), u"de"_s);
    QCOMPARE(languageIn({u"x"_s, u"--lang"_s}), QString());
    QCOMPARE(languageIn({u"x"_s}), QString());
}

void tst_CommandLine::needsNoDisplayWithoutAWindow_data()
{
    QTest::addColumn<QByteArray>("argument");
    QTest::addColumn<bool>("expected");
    QTest::newRow("headless") << "--headless"_ba << true;
    QTest::newRow("help") << "--help"_ba << true;
    QTest::newRow("version") << "-v"_ba << true;
    QTest::newRow("a file") << "run.eiocap"_ba << false;
}

void tst_CommandLine::needsNoDisplayWithoutAWindow()
{
    QFETCH(QByteArray, argument);
    QFETCH(const bool, expected);
    QByteArray program = "engineio-inspector"_ba;
    char *argv[] = {program.data(), argument.data()};
    QCOMPARE(runsWithoutWindow(2, argv), expected);
}

QTEST_GUILESS_MAIN(tst_CommandLine)
#include "tst_commandline.moc"
