// SPDX-License-Identifier: MIT
#include "echoprocess.h"
#include "peer.h"
#include "sources/democlient.h"
#include "sources/embeddedserver.h"
#include "sources/workspace.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#ifdef Q_OS_UNIX
#include <csignal>
#endif

using namespace Inspector;
using namespace Qt::StringLiterals;

// engineio-inspector --replay: a capture of the embedded server against real servers in processes
// of their own.
class tst_InspectorReplay : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void repeatsWhatWasRecorded_data();
    void repeatsWhatWasRecorded();
    void repeatsItAgainstNode_data();
    void repeatsItAgainstNode();
    void tellsWhatDiffers();
    void isInterrupted();
    void fails_data();
    void fails();

private:
    void record(const QString &path, DemoClient::Kind kind);
    QString capture(DemoClient::Kind kind) const;

    static Peer::Result replay(const QStringList &arguments)
    {
        return Peer::run(QStringLiteral(INSPECTOR_PROGRAM),
                         QStringList{u"--headless"_s} + arguments);
    }

    QTemporaryDir m_folder;
};

static const QList<DemoClient::Kind> Kinds{DemoClient::Kind::Polling, DemoClient::Kind::WebSocket,
                                           DemoClient::Kind::Upgrading};

void tst_InspectorReplay::initTestCase()
{
    qputenv("LC_ALL", "C.UTF-8");
    for (const DemoClient::Kind kind : Kinds)
        record(capture(kind), kind);
}

QString tst_InspectorReplay::capture(DemoClient::Kind kind) const
{
    return m_folder.filePath(u"%1.eiocap"_s.arg(int(kind)));
}

void tst_InspectorReplay::record(const QString &path, DemoClient::Kind kind)
{
    Workspace workspace;
    workspace.server().setPreferredPort(0);
    workspace.startServer();
    DemoClient client(workspace.server().url(), kind);
    QSignalSpy texts(&client, &DemoClient::textReceived);
    QSignalSpy binaries(&client, &DemoClient::binaryReceived);
    client.open();
    QTRY_VERIFY(client.isOpen() && client.isUpgraded() == (kind == DemoClient::Kind::Upgrading));
    for (int i = 0; i < 3; ++i) {
        client.sendText(u"grüße %1"_s.arg(i));
        QTRY_COMPARE(texts.size(), i + 1);
    }
    client.sendBinary("\x00\xff"_ba);
    QTRY_COMPARE(binaries.size(), 1);
    QSignalSpy saved(&workspace, &Workspace::captureSaved);
    workspace.saveCapture(path);
    QTRY_COMPARE(saved.size(), 1);
}

static void addRows()
{
    QTest::addColumn<DemoClient::Kind>("kind");
    QTest::addColumn<QString>("pace");
    for (const DemoClient::Kind kind : Kinds) {
        for (const QString &pace : {u"recorded"_s, u"lockstep"_s, u"fast"_s})
            QTest::addRow("kind %d, %s", int(kind), qPrintable(pace)) << kind << pace;
    }
}

void tst_InspectorReplay::repeatsWhatWasRecorded_data()
{
    addRows();
}

void tst_InspectorReplay::repeatsWhatWasRecorded()
{
    QFETCH(const DemoClient::Kind, kind);
    QFETCH(const QString, pace);
    EchoProcess server;
    QVERIFY(server.isListening());
    const auto result = replay({u"--replay"_s, capture(kind), u"--to"_s, server.url().toString(),
                                u"--pace"_s, pace, u"--json"_s});
    QVERIFY2(result.exitStatus == 0, (result.output + result.errors).constData());
    const QJsonObject outcome = QJsonDocument::fromJson(result.output).object();
    QCOMPARE(outcome.value("sent"_L1).toInt(), 4);
    QCOMPARE(outcome.value("received"_L1).toInt(), 4);
    QCOMPARE(outcome.value("expected"_L1).toInt(), 4);
    QCOMPARE(outcome.value("differences"_L1).toInt(), 0);
    QTRY_VERIFY(server.log().contains(outcome.value("sid"_L1).toString().toLatin1()));
}

void tst_InspectorReplay::repeatsItAgainstNode_data()
{
    addRows();
}

void tst_InspectorReplay::repeatsItAgainstNode()
{
    QFETCH(const DemoClient::Kind, kind);
    QFETCH(const QString, pace);
    const QString node = Peer::node(u"engine.io"_s);
    REQUIRE_PEER(node, "Node with engine.io (npm ci in tests/interop)");
    QProcess server;
    server.start(node, {Peer::file(u"echoserver.mjs"_s)});
    QTRY_VERIFY(server.canReadLine());
    const QString port = QString::fromLatin1(server.readLine().trimmed());
    const auto result = replay(
        {u"--replay"_s, capture(kind), u"--to"_s, u"127.0.0.1:"_s + port, u"--pace"_s, pace});
    QVERIFY2(result.exitStatus == 0, (result.output + result.errors).constData());
    QVERIFY2(result.output.contains("4 of 4 messages sent, 4 of 4 received"),
             result.output.constData());
    server.closeWriteChannel();
    QVERIFY(server.waitForFinished());
}

void tst_InspectorReplay::tellsWhatDiffers()
{
    EmbeddedServer server;
    server.setPreferredPort(0);
    server.setMode(EmbeddedServer::Mode::Scripted);
    QVERIFY(server.setReplies({{QString(), u"other"_s, {}}}));
    QVERIFY(server.start());
    QProcess process; // the server needs this program's event loop
    process.start(QStringLiteral(INSPECTOR_PROGRAM),
                  {u"--headless"_s, u"--replay"_s, capture(DemoClient::Kind::WebSocket), u"--to"_s,
                   server.url().toString()});
    QTRY_COMPARE_WITH_TIMEOUT(process.state(), QProcess::NotRunning, 30'000);
    const QByteArray output = process.readAllStandardOutput();
    QCOMPARE(process.exitCode(), 3);
    QVERIFY2(output.contains("4 differences"), output.constData());
    QVERIFY2(
        output.contains("message 1 of the server was \u201cgrüße 0\u201d, is \u201cother\u201d"),
        output.constData());
    QCOMPARE(output.count('\n'), 1);
}

void tst_InspectorReplay::isInterrupted()
{
#ifdef Q_OS_UNIX
    EmbeddedServer server;
    server.setPreferredPort(0);
    server.setMode(EmbeddedServer::Mode::Silent); // so that it waits for an answer
    QVERIFY(server.start());
    const QSignalSpy received(&server.server(), &EngineIoServer::messageReceived);
    QProcess process;
    process.start(QStringLiteral(INSPECTOR_PROGRAM),
                  {u"--headless"_s, u"--replay"_s, capture(DemoClient::Kind::WebSocket), u"--to"_s,
                   server.url().toString()});
    QTRY_COMPARE(received.size(), 1);
    QCOMPARE(::kill(pid_t(process.processId()), SIGINT), 0);
    QTRY_COMPARE(process.state(), QProcess::NotRunning);
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    QCOMPARE(process.exitCode(), 3);
    QVERIFY(process.readAllStandardOutput().contains("1 of 4 messages sent, 0 of 4 received"));
#else
    QSKIP("needs Unix signals");
#endif
}

void tst_InspectorReplay::fails_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("status");
    const QString nowhere = u"http://127.0.0.1:9"_s;
    const QString file = capture(DemoClient::Kind::Polling);
    QTest::newRow("nobody listens") << QStringList{u"--replay"_s, file, u"--to"_s, nowhere} << 1;
    QTest::newRow("nobody listens, websocket")
        << QStringList{u"--replay"_s, capture(DemoClient::Kind::WebSocket), u"--to"_s, nowhere}
        << 1;
    QTest::newRow("no such file") << QStringList{u"--replay"_s, u"/nowhere/x.eiocap"_s, u"--to"_s,
                                                 nowhere}
                                  << 1;
    QTest::newRow("not a capture")
        << QStringList{u"--replay"_s, QStringLiteral(INSPECTOR_PROGRAM), u"--to"_s, nowhere} << 1;
    QTest::newRow("no server") << QStringList{u"--replay"_s, file} << 2;
    QTest::newRow("unknown pace") << QStringList{u"--replay"_s, file,        u"--to"_s,
                                                 nowhere,       u"--pace"_s, u"slow"_s}
                                  << 2;
}

void tst_InspectorReplay::fails()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const int, status);
    const auto result = replay(arguments);
    QCOMPARE(result.exitStatus, status);
    QVERIFY2(result.errors.startsWith("engineio-inspector: "), result.errors.constData());
    QCOMPARE(result.errors.count('\n'), 1);
    QVERIFY(result.output.isEmpty());
}

QTEST_GUILESS_MAIN(tst_InspectorReplay)
#include "tst_inspectorreplay.moc"
