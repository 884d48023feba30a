// SPDX-License-Identifier: MIT
#include "echoprocess.h"
#include "shared/rawwebsocketclient.h"

#include <EngineIoApplication>
#include <QDir>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <memory>

using namespace Qt::StringLiterals;

// engineio-inspector without a window, attached to engineio-echo: two processes, and their ends.
class tst_InspectorAttach : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void showsARunningServer();
    void listsWhatRuns();
    void isAskedByTheEnvironment();
    void failsWithoutAnApplication_data();
    void failsWithoutAnApplication();
    void endsWithAKilledServer();
    void goesOnWithoutAKilledInspector();
    void neverWaitsForAStoppedInspector();

private:
    std::unique_ptr<QTemporaryDir> m_runtime;
};

namespace {

class InspectorProcess
{
public:
    explicit InspectorProcess(const QStringList &arguments)
    {
        m_process.start(QStringLiteral(INSPECTOR_PROGRAM), arguments);
    }
    ~InspectorProcess()
    {
        m_process.kill();
        m_process.waitForFinished();
    }

    QByteArray output() { return m_output += m_process.readAllStandardOutput(); }
    QByteArray errors() { return m_errors += m_process.readAllStandardError(); }
    int waitForExit()
    {
        m_process.waitForFinished();
        return m_process.exitStatus() == QProcess::NormalExit ? m_process.exitCode() : -1;
    }
    void signal(int number) { ::kill(pid_t(m_process.processId()), number); }

private:
    QProcess m_process;
    QByteArray m_output;
    QByteArray m_errors;
};

// Sends a message and waits until it is back.
void echo(RawWebSocketClient &client, const QByteArray &message)
{
    client.sendText("4" + message);
    QCOMPARE(client.nextText().size(), message.size() + 1);
}

std::unique_ptr<RawWebSocketClient> openClient(const EchoProcess &server)
{
    auto client = std::make_unique<RawWebSocketClient>(quint16(server.url().port()));
    if (client->open() == 101)
        client->nextText(); // OPEN
    return client;
}

} // namespace

void tst_InspectorAttach::init()
{
    m_runtime = std::make_unique<QTemporaryDir>();
    qputenv("XDG_RUNTIME_DIR", QFile::encodeName(m_runtime->path()));
    qputenv("LC_ALL", "C.UTF-8");
    qunsetenv("ENGINEIO_QT_INSPECT");
}

void tst_InspectorAttach::showsARunningServer()
{
    EchoProcess server({u"--inspect"_s, u"chat"_s});
    QVERIFY(server.isListening());
    const auto client = openClient(server);
    InspectorProcess inspector({u"--headless"_s, u"--json"_s, u"--attach"_s, u"chat"_s});
    QTRY_VERIFY(inspector.errors().contains("attached to chat ("));
    QTRY_COMPARE(inspector.output().count("\"kind\":\"opened\""), 1); // it was there before
    echo(*client, "hello");
    QTRY_COMPARE(inspector.output().count("hello"), 2);
    QCOMPARE(server.stop(SIGTERM), 0);
    QCOMPARE(inspector.waitForExit(), 0);
    QVERIFY(inspector.output().contains("\"kind\":\"closed\""));
    QVERIFY(inspector.errors().contains("Detached from chat: the application has ended"));
}

void tst_InspectorAttach::listsWhatRuns()
{
    InspectorProcess none({u"--list"_s});
    QCOMPARE(none.waitForExit(), 0);
    QVERIFY(none.output().isEmpty());
    QVERIFY(none.errors().contains("ENGINEIO_QT_INSPECT"));

    const EchoProcess chat({u"--inspect"_s, u"chat"_s});
    const EchoProcess game({u"--inspect"_s, u"game"_s, u"--inspect-commands"_s});
    InspectorProcess two({u"--list"_s});
    QCOMPARE(two.waitForExit(), 0);
    const QByteArrayList lines = two.output().split('\n');
    QCOMPARE(lines.size(), 3);
    QVERIFY2(lines[0].startsWith("chat\t" + QByteArray::number(chat.pid()) + "\tlook only\t"),
             lines[0]);
    QVERIFY2(lines[1].startsWith("game\t" + QByteArray::number(game.pid()) + "\tcommands\t"),
             lines[1]);
    QVERIFY(lines[1].contains("engineio-echo"));
}

void tst_InspectorAttach::isAskedByTheEnvironment()
{
    qputenv("ENGINEIO_QT_INSPECT", "unasked");
    const EchoProcess server;
    qunsetenv("ENGINEIO_QT_INSPECT");
    QVERIFY(server.isListening());
    QCOMPARE(EngineIoApplication::called(u"unasked"_s).size(), 1);
}

void tst_InspectorAttach::failsWithoutAnApplication_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("message");

    QTest::newRow("none") << u"nobody"_s << "No application that can be attached to"_ba;
    QTest::newRow("two") << u"twins"_s << "Several applications are called twins"_ba;
}

void tst_InspectorAttach::failsWithoutAnApplication()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, message);
    const EchoProcess first({u"--inspect"_s, u"twins"_s});
    const EchoProcess second({u"--inspect"_s, u"twins"_s});
    InspectorProcess inspector({u"--headless"_s, u"--attach"_s, name});
    QCOMPARE(inspector.waitForExit(), 1);
    QVERIFY2(inspector.errors().contains(message), inspector.errors());
}

void tst_InspectorAttach::endsWithAKilledServer()
{
    EchoProcess server({u"--inspect"_s, u"chat"_s});
    InspectorProcess inspector({u"--headless"_s, u"--attach"_s, QString::number(server.pid())});
    QTRY_VERIFY(inspector.errors().contains("attached to chat"));
    server.stop(SIGKILL);
    QCOMPARE(inspector.waitForExit(), 0);
    QVERIFY(inspector.errors().contains("Detached from chat"));
    const QDir folder(m_runtime->filePath(u"engineio-qt"_s));
    QVERIFY(!folder.entryList(QDir::Files | QDir::System).isEmpty());
    QVERIFY(EngineIoApplication::running().isEmpty());
    QCOMPARE(folder.entryList(QDir::Files | QDir::System), QStringList()); // cleaned up
}

void tst_InspectorAttach::goesOnWithoutAKilledInspector()
{
    EchoProcess server({u"--inspect"_s, u"chat"_s});
    const auto client = openClient(server);
    for (int round = 0; round < 3; ++round) {
        InspectorProcess inspector({u"--headless"_s, u"--attach"_s, u"chat"_s});
        QTRY_VERIFY(inspector.output().contains("opened"));
        inspector.signal(SIGKILL);
        for (int i = 0; i < 50; ++i)
            echo(*client, QByteArray(10'000, 'x'));
    }
    QCOMPARE(server.stop(SIGTERM), 0);
}

void tst_InspectorAttach::neverWaitsForAStoppedInspector()
{
    EchoProcess server({u"--inspect"_s, u"chat"_s});
    const auto client = openClient(server);
    InspectorProcess inspector({u"--headless"_s, u"--json"_s, u"--attach"_s, u"chat"_s});
    QTRY_VERIFY(inspector.output().contains("\"kind\":\"opened\""));
    inspector.signal(SIGSTOP);
    for (int i = 0; i < 500; ++i) // 100 MB of events
        echo(*client, QByteArray(100'000, 'x'));
    inspector.signal(SIGCONT);
    QTRY_VERIFY(inspector.output().contains("\"kind\":\"lost\""));
    echo(*client, "afterwards"); // it is told of again
    QTRY_COMPARE(inspector.output().count("afterwards"), 2);
    QCOMPARE(inspector.output().count("\"kind\":\"opened\""), 1);
    QCOMPARE(server.stop(SIGTERM), 0);
}

QTEST_GUILESS_MAIN(tst_InspectorAttach)
#include "tst_inspectorattach.moc"
