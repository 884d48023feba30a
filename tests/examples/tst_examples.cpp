// SPDX-License-Identifier: MIT
#include "shared/rawhttpclient.h"
#include "shared/rawwebsocketclient.h"

#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

using namespace Qt::StringLiterals;

// Each program of examples/ does what its first lines say.
class tst_Examples : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isShort_data();
    void isShort();
    void minimalSendsEverythingBack();
    void chatTellsEveryoneWhatOneSays();
    void authRefusesAWrongToken();
    void clockTicks();
    void tasksAnswerWhileTheyCount();
    void embeddingServesItsOwnPagesToo();
    void capturedPacketsAreReadByTheInspector();
    void dashboardServesClients();
    void qmlServesClients();
};

namespace {

constexpr int Patience = 10000; // ms

// A running example on a free port; killed with the object.
class Example : public QProcess
{
public:
    explicit Example(const QString &name, const QStringList &arguments = {})
    {
        start(QStringLiteral(EXAMPLES) + u"/%1/engineio-%1"_s.arg(name),
              QStringList(u"0"_s) + arguments);
        m_line = nextLine();
    }
    ~Example() override
    {
        kill();
        waitForFinished();
    }

    QByteArray nextLine()
    {
        while (!canReadLine()) {
            if (!waitForReadyRead(Patience))
                return {};
        }
        return readLine();
    }

    // 0 when it doesn't listen
    quint16 port() const
    {
        static const QRegularExpression pattern(u":(\\d+)/"_s);
        return pattern.match(QString::fromUtf8(m_line)).captured(1).toUShort();
    }

private:
    QByteArray m_line;
};

// A client that has got its handshake.
class Client : public RawWebSocketClient
{
public:
    explicit Client(quint16 port, const QByteArray &target = EngineIoTarget)
        : RawWebSocketClient(port)
        , status(open(target))
        , handshake(status == 101 ? nextText() : QByteArray())
    {
    }

    QJsonObject nextJson() { return QJsonDocument::fromJson(nextText().mid(1)).object(); }

    const int status;
    const QByteArray handshake;
};

} // namespace

void tst_Examples::isShort_data()
{
    QTest::addColumn<QString>("folder");
    const QDir examples(QStringLiteral(ENGINEIO_SOURCE_DIR "/examples"));
    for (const QString &folder : examples.entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        // The echo server is a program of its own, with options for everything.
        if (folder != "echo"_L1 && examples.exists(folder + "/main.cpp"_L1))
            QTest::newRow(qPrintable(folder)) << examples.filePath(folder);
    }
}

void tst_Examples::isShort()
{
    QFETCH(QString, folder);
    qsizetype lines = 0;
    for (const QFileInfo &source : QDir(folder).entryInfoList({u"*.cpp"_s, u"*.h"_s, u"*.qml"_s})) {
        QFile file(source.filePath());
        QVERIFY(file.open(QIODevice::ReadOnly));
        lines += file.readAll().count('\n');
    }
    QVERIFY2(lines > 0 && lines < 100, qPrintable(QString::number(lines)));
}

void tst_Examples::minimalSendsEverythingBack()
{
    const Example example(u"minimal"_s);
    Client client(example.port());
    client.sendText("4héllo");
    QCOMPARE(client.nextText(), "4héllo"_ba);
    client.sendBinary("\x00\x01\x02"_ba);
    QCOMPARE(client.nextText(), "\x00\x01\x02"_ba);
}

void tst_Examples::chatTellsEveryoneWhatOneSays()
{
    const Example example(u"chat"_s);
    Client alice(example.port());
    alice.sendText(R"(4{"name":"Alice"})");
    QCOMPARE(alice.nextJson()[u"text"_s], u"Alice has come in"_s);
    Client bob(example.port());
    bob.sendText(R"(4{"name":"Bob"})");
    QCOMPARE(bob.nextJson()[u"people"_s], 2);

    alice.sendText(R"(4{"text":"Hello, Bob"})");
    const QJsonObject expected{{u"name"_s, u"Alice"_s}, {u"text"_s, u"Hello, Bob"_s}};
    QCOMPARE(bob.nextJson(), expected);
    QCOMPARE(alice.nextJson()[u"text"_s], u"Bob has come in"_s);
    QCOMPARE(alice.nextJson(), expected);
    RawHttpClient browser(example.port());
    browser.get("/");
    QCOMPARE(browser.response().status, 200);
}

void tst_Examples::authRefusesAWrongToken()
{
    const Example example(u"auth"_s);
    const QByteArray target = RawWebSocketClient::EngineIoTarget;
    QCOMPARE(Client(example.port(), target + "&token=guessed").status, 401);
    QCOMPARE(Client(example.port(), target).status, 401);

    Client alice(example.port(), target + "&token=alice-secret");
    alice.sendText("4hello");
    QCOMPARE(alice.nextText(), "4Alice, message 1: hello"_ba);
}

void tst_Examples::clockTicks()
{
    const Example example(u"clock"_s);
    Client client(example.port());
    const auto nextTime = [&client] {
        return QDateTime::fromString(client.nextJson()[u"time"_s].toString(), Qt::ISODateWithMs);
    };
    const QDateTime first = nextTime();
    const QDateTime second = nextTime();
    QVERIFY(first.isValid());
    QVERIFY(first < second);
}

void tst_Examples::tasksAnswerWhileTheyCount()
{
    const Example example(u"tasks"_s);
    Client patient(example.port());
    Client other(example.port());
    patient.sendText("4100000000"); // takes minutes
    other.sendText("410000");
    QJsonObject answer;
    do
        answer = other.nextJson();
    while (answer.contains(u"percent"_s));
    QCOMPARE(answer, (QJsonObject{{u"below"_s, 10000}, {u"primes"_s, 1229}}));
    other.sendText("4many");
    QVERIFY(other.nextJson().contains(u"error"_s));
}

void tst_Examples::embeddingServesItsOwnPagesToo()
{
    const Example example(u"embedding"_s);
    RawHttpClient browser(example.port());
    browser.get("/");
    QVERIFY(browser.response().body.contains("own"));

    Client client(example.port());
    client.sendText("4over WebSocket");
    QCOMPARE(client.nextText(), "4over WebSocket"_ba);

    // One request for each connection: so not with PollingClient.
    const QByteArray target = "/engine.io/?EIO=4&transport=polling";
    RawHttpClient handshake(example.port());
    handshake.get(target);
    const QByteArray opened = handshake.response().body;
    const QByteArray sid = QJsonDocument::fromJson(opened.mid(1))[u"sid"_s].toString().toLatin1();
    RawHttpClient post(example.port());
    post.post(target + "&sid=" + sid, "4by polling");
    QCOMPARE(post.response().status, 200);
    RawHttpClient poll(example.port());
    poll.get(target + "&sid=" + sid);
    QCOMPARE(poll.response().body, "4by polling"_ba);
}

void tst_Examples::capturedPacketsAreReadByTheInspector()
{
#ifdef INSPECTOR_PROGRAM
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"packets.eiocap"_s);
    Example example(u"capture"_s, {file});
    Client client(example.port());
    client.sendText("4to be captured");
    QCOMPARE(client.nextText(), "4to be captured"_ba);
    QCOMPARE(::kill(pid_t(example.processId()), SIGUSR1), 0);
    QVERIFY(example.nextLine().startsWith("3 packets"));

    QProcess inspector;
    inspector.start(QStringLiteral(INSPECTOR_PROGRAM), {u"--headless"_s, u"--json"_s, file});
    QVERIFY(inspector.waitForFinished(Patience));
    const QByteArray lines = inspector.readAllStandardOutput();
    QVERIFY2(inspector.exitCode() == 0, inspector.readAllStandardError().constData());
    QCOMPARE(lines.count("\"kind\":\"packet\""), 3);
    QCOMPARE(lines.count("to be captured"), 2);
#else
    QSKIP("there is no inspector in this build");
#endif
}

// tst_dashboard looks at its table.
void tst_Examples::dashboardServesClients()
{
    if (!QFile::exists(QStringLiteral(EXAMPLES) + u"/dashboard/engineio-dashboard"_s))
        QSKIP("there is no dashboard in this build");
    const Example example(u"dashboard"_s);
    Client client(example.port());
    client.sendText("4hello");
    QCOMPARE(client.nextText(), "4hello"_ba);
}

void tst_Examples::qmlServesClients()
{
#ifdef QML_MODULES
    qputenv("QML_IMPORT_PATH", QML_MODULES);
    Example example(u"qml"_s);
    const QByteArray errors = example.readAllStandardError();
    // Debian has the modules of Qt Quick in packages of their own.
    if (errors.contains("is not installed")
        && qEnvironmentVariableIntValue("ENGINEIO_REQUIRE_PEERS") != 1)
        QSKIP(errors.constData());
    Client client(example.port());
    client.sendText("4hello");
    QCOMPARE(client.nextText(), "4hello"_ba);
    client.sendBinary("\x00\x01\x02"_ba);
    QCOMPARE(client.nextText(), "\x00\x01\x02"_ba);
#else
    QSKIP("there is no Qt Quick in this build");
#endif
}

QTEST_GUILESS_MAIN(tst_Examples)
#include "tst_examples.moc"
