// SPDX-License-Identifier: MIT
#include "certificate.h"
#include "echoprocess.h"
#include "peer.h"

#include <QTest>

#include <csignal>
#include <memory>

using namespace Qt::StringLiterals;

// Node's engine.io-client, of version 4 and 3; nodeclient.mjs has the scenarios, each a row here.
class tst_NodeClient : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void talksToTheEchoServer_data();
    void talksToTheEchoServer();
    void talksVersion3_data();
    void talksVersion3();
    void refusesVersion3UnlessAllowed();
    void talksOverTls_data();
    void talksOverTls();
    void isClosedWhenTheServerIsTerminated_data();
    void isClosedWhenTheServerIsTerminated();

private:
    void runScenario(EchoProcess &echo, const QString &scenario,
                     const QString &package = u"engine.io-client"_s);
    void expectLogged(EchoProcess &echo, const QString &line);

    QString m_node;
};

void tst_NodeClient::initTestCase()
{
    m_node = Peer::node(u"engine.io-client-3"_s); // installed with the other
    REQUIRE_PEER(m_node, "Node with engine.io-client (npm ci in tests/interop)");
}

void tst_NodeClient::runScenario(EchoProcess &echo, const QString &scenario, const QString &package)
{
    QVERIFY2(echo.isListening(), echo.log().constData());
    const auto result
        = Peer::run(m_node, {Peer::file(u"nodeclient.mjs"_s), scenario, echo.url().toString(),
                             QString::number(echo.pid()), package});
    QVERIFY2(result.exitStatus == 0,
             (result.errors + "\nserver:\n" + echo.log().right(2000)).constData());
}

void tst_NodeClient::expectLogged(EchoProcess &echo, const QString &line)
{
    if (!line.isEmpty())
        QVERIFY2(echo.waitForLogLine(line), echo.log().right(500).constData());
    QCOMPARE(echo.stop(SIGTERM), 0);
}

void tst_NodeClient::talksToTheEchoServer_data()
{
    QTest::addColumn<QString>("scenario");
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("logged"); // a line of the server's log

    const QStringList none;
    const QString closed = u"disconnect \\S+ client disconnect"_s;
    const QString gone = u"disconnect \\S+ transport close"_s;

    QTest::newRow("polling only") << u"polling"_s << none << closed;
    QTest::newRow("websocket only") << u"websocket"_s << none << gone;
    QTest::newRow("upgrade while messages flow") << u"upgrade"_s << none << gone;
    QTest::newRow("no upgrade when the server has none")
        << u"staysOnPolling"_s << QStringList{u"--no-upgrades"_s} << closed;
    QTest::newRow("polling refused")
        << u"pollingRefused"_s << QStringList{u"--transports"_s, u"websocket"_s} << gone;
    QTest::newRow("binary") << u"binary"_s << none << u"message \\S+ 256"_s;
    QTest::newRow("synchronous handlers")
        << u"hundredClients"_s << QStringList{u"--sync-handlers"_s} << gone;
    QTest::newRow("100 clients, 50 messages each") << u"hundredClients"_s << none << gone;
    QTest::newRow("large messages") << u"large"_s << none << u"message \\S+ 100000"_s;
    QTest::newRow("too large") << u"tooLarge"_s
                               << QStringList{u"--max-http-buffer-size"_s, u"1000"_s}
                               << u"disconnect \\S+ transport error"_s;
    QTest::newRow("compression") << u"compression"_s << none << u"message \\S+ 5000"_s;
    QTest::newRow("compression off")
        << u"noCompression"_s << QStringList{u"--no-http-compression"_s} << u"message \\S+ 5000"_s;
    if (qEnvironmentVariable("ENGINEIO_TEST_WS_ENGINE") != "qt"_L1) { // which can't compress
        const QStringList deflate{u"--per-message-deflate"_s};
        QTest::newRow("compressed messages") << u"large"_s << deflate << u"message \\S+ 100000"_s;
        QTest::newRow("compressed messages of 100 clients")
            << u"hundredClients"_s << deflate << gone;
    }
    QTest::newRow("compression threshold")
        << u"noCompression"_s << QStringList{u"--compression-threshold"_s, u"100000"_s}
        << u"message \\S+ 5000"_s;
    QTest::newRow("cookie") << u"cookie"_s
                            << QStringList{u"--cookie"_s,
                                           u"io; Path=/x; HttpOnly; SameSite=Strict"_s}
                            << u"connect \\S+"_s;
    QTest::newRow("one foreign origin") << u"foreignOrigin"_s
                                        << QStringList{u"--cors-origin"_s, u"http://a.example"_s,
                                                       u"--cors-origin"_s, u"http://b.example"_s}
                                        << u"connect \\S+"_s;
    QTest::newRow("same origin only") << u"sameOrigin"_s << none << u"connect \\S+"_s;
    QTest::newRow("any origin, no credentials")
        << u"anyOrigin"_s << QStringList{u"--cors-origin"_s, u"*"_s, u"--no-cors-credentials"_s}
        << u"connect \\S+"_s;
    QTest::newRow("no CORS handling")
        << u"noCors"_s << QStringList{u"--cors-origin"_s, u"none"_s} << u"connect \\S+"_s;
    QTest::newRow("rejection") << u"rejection"_s << QStringList{u"--reject"_s, u"go away"_s}
                               << QString();
    QTest::newRow("missing pong") << u"missingPong"_s
                                  << QStringList{u"--ping-interval"_s, u"100"_s,
                                                 u"--ping-timeout"_s, u"100"_s}
                                  << u"disconnect \\S+ ping timeout"_s;
    QTest::newRow("heartbeats over several intervals")
        << u"heartbeats"_s
        << QStringList{u"--ping-interval"_s, u"100"_s, u"--ping-timeout"_s, u"1000"_s} << gone;
    QTest::newRow("upgrade that is not finished")
        << u"upgradeTimeout"_s << QStringList{u"--upgrade-timeout"_s, u"100"_s}
        << u"message \\S+ 13"_s;
    QTest::newRow("no monitor") << u"noMonitor"_s
                                << QStringList{u"--no-monitor"_s, u"--ping-interval"_s, u"50"_s,
                                               u"--ping-timeout"_s, u"100"_s}
                                << u"message \\S+ 10\\n(.*\\n)*disconnect \\S+ ping timeout"_s;
    QTest::newRow("broadcast") << u"broadcast"_s << QStringList{u"--broadcast"_s} << gone;
    QTest::newRow("another path") << u"upgrade"_s << QStringList{u"--path"_s, u"/live/"_s} << gone;
}

void tst_NodeClient::talksToTheEchoServer()
{
    QFETCH(QString, scenario);
    QFETCH(QStringList, arguments);
    QFETCH(QString, logged);

    EchoProcess echo(arguments);
    runScenario(echo, scenario);
    if (!QTest::currentTestFailed())
        expectLogged(echo, logged);
}

void tst_NodeClient::talksVersion3_data()
{
    QTest::addColumn<QString>("scenario");
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("logged"); // a line of the server's log

    const QStringList none;
    const QString closed = u"disconnect \\S+ client disconnect"_s;
    const QString gone = u"disconnect \\S+ transport close"_s;

    QTest::newRow("polling only") << u"polling"_s << none << closed;
    QTest::newRow("websocket only") << u"websocket"_s << none << gone;
    QTest::newRow("upgrade while messages flow") << u"upgrade"_s << none << gone;
    QTest::newRow("no upgrade when the server has none")
        << u"staysOnPolling"_s << QStringList{u"--no-upgrades"_s} << closed;
    QTest::newRow("binary, as bytes and as base64") << u"binary"_s << none << u"message \\S+ 256"_s;
    QTest::newRow("100 clients, 50 messages each") << u"hundredClients"_s << none << gone;
    QTest::newRow("large messages") << u"large"_s << none << u"message \\S+ 100000"_s;
    QTest::newRow("too large") << u"tooLarge"_s
                               << QStringList{u"--max-http-buffer-size"_s, u"1000"_s}
                               << u"disconnect \\S+ transport error"_s;
    QTest::newRow("missing ping") << u"missingPing"_s
                                  << QStringList{u"--ping-interval"_s, u"100"_s,
                                                 u"--ping-timeout"_s, u"100"_s}
                                  << u"(disconnect \\S+ ping timeout\\n(.*\\n)*?){2}"
                                     "disconnect \\S+ ping timeout"_s;
    QTest::newRow("heartbeats over several intervals")
        << u"heartbeats"_s
        << QStringList{u"--ping-interval"_s, u"100"_s, u"--ping-timeout"_s, u"1000"_s} << gone;
    QTest::newRow("rejection") << u"refused"_s << QStringList{u"--reject"_s, u"go away"_s}
                               << QString();
}

void tst_NodeClient::talksVersion3()
{
    QFETCH(QString, scenario);
    QFETCH(QStringList, arguments);
    QFETCH(QString, logged);

    EchoProcess echo(QStringList{u"--allow-eio3"_s} + arguments);
    runScenario(echo, scenario, u"engine.io-client-3"_s);
    if (!QTest::currentTestFailed())
        expectLogged(echo, logged);
}

void tst_NodeClient::refusesVersion3UnlessAllowed()
{
    EchoProcess echo;
    runScenario(echo, u"refused"_s, u"engine.io-client-3"_s);
    if (!QTest::currentTestFailed())
        QVERIFY(!echo.log().contains("connect "));
}

void tst_NodeClient::talksOverTls_data()
{
    QTest::addColumn<QString>("scenario");
    QTest::newRow("polling") << u"polling"_s;
    QTest::newRow("websocket") << u"websocket"_s;
    QTest::newRow("upgrade") << u"upgrade"_s;
}

void tst_NodeClient::talksOverTls()
{
    QFETCH(QString, scenario);
    const Certificate certificate;
    REQUIRE_PEER(certificate.isValid() ? m_node : QString(), "openssl");

    EchoProcess echo(
        {u"--tls-cert"_s, certificate.certificateFile(), u"--tls-key"_s, certificate.keyFile()});
    runScenario(echo, scenario);
}

void tst_NodeClient::isClosedWhenTheServerIsTerminated_data()
{
    QTest::addColumn<QString>("package");
    QTest::newRow("version 4") << u"engine.io-client"_s;
    QTest::newRow("version 3") << u"engine.io-client-3"_s;
}

void tst_NodeClient::isClosedWhenTheServerIsTerminated()
{
    QFETCH(QString, package);
    EchoProcess echo({u"--allow-eio3"_s});
    runScenario(echo, u"serverTerminated"_s, package); // the script sends the signal
    QCOMPARE(echo.waitForExit(), 0);
    QCOMPARE(echo.log().count("server disconnect\n"), 3);
}

QTEST_GUILESS_MAIN(tst_NodeClient)
#include "tst_nodeclient.moc"
