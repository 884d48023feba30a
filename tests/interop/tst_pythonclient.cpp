// SPDX-License-Identifier: MIT
#include "echoprocess.h"
#include "peer.h"

#include <QTest>

#include <csignal>

using namespace Qt::StringLiterals;

// Debian's python3-engineio client; pythonclient.py has the scenarios, each a row here.
class tst_PythonClient : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void talksToTheEchoServer_data();
    void talksToTheEchoServer();

private:
    QString m_python;
};

void tst_PythonClient::initTestCase()
{
    m_python = Peer::python({u"engineio"_s, u"requests"_s, u"websocket"_s});
    REQUIRE_PEER(m_python, "Python with engineio, requests and websocket (python3-engineio, "
                           "python3-requests, python3-websocket)");
}

void tst_PythonClient::talksToTheEchoServer_data()
{
    QTest::addColumn<QString>("scenario");
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("logged"); // a line of the server's log

    // When it disconnects, this client's threads race: the CLOSE packet may go out or not.
    const QString closed = u"disconnect \\S+ (client disconnect|transport close)"_s;
    const QString received = u"message \\S+ 5000"_s;
    const QStringList none;
    const QStringList quick{u"--ping-interval"_s, u"150"_s, u"--ping-timeout"_s, u"1000"_s};

    QTest::newRow("polling only") << u"polling"_s << none << received;
    QTest::newRow("websocket only") << u"websocket"_s << none << closed;
    QTest::newRow("upgrade") << u"upgrade"_s << none << closed;
    QTest::newRow("no upgrade when the server has none")
        << u"polling_by_server"_s << QStringList{u"--no-upgrades"_s} << received;
    QTest::newRow("binary") << u"binary"_s << none << u"message \\S+ 256"_s;
    QTest::newRow("JSON") << u"json"_s << none << closed;
    QTest::newRow("large messages") << u"large"_s << none << u"message \\S+ 100000"_s;
    QTest::newRow("heartbeats over polling")
        << u"heartbeats_polling"_s << quick << u"message \\S+ 10"_s;
    QTest::newRow("heartbeats over websocket") << u"heartbeats_websocket"_s << quick << closed;
    QTest::newRow("rejection") << u"rejection"_s << QStringList{u"--reject"_s, u"go away"_s}
                               << QString();
    QTest::newRow("server terminated")
        << u"server_terminated"_s << none << u"disconnect \\S+ server disconnect"_s;
}

void tst_PythonClient::talksToTheEchoServer()
{
    QFETCH(QString, scenario);
    QFETCH(QStringList, arguments);
    QFETCH(QString, logged);

    EchoProcess echo(arguments);
    QVERIFY2(echo.isListening(), echo.log().constData());
    const auto result = Peer::run(m_python, {Peer::file(u"pythonclient.py"_s), scenario,
                                             echo.url().toString(), QString::number(echo.pid())});
    QVERIFY2(result.exitStatus == 0,
             (result.errors + "\nserver:\n" + echo.log().right(2000)).constData());
    if (!logged.isEmpty())
        QVERIFY2(echo.waitForLogLine(logged), echo.log().constData());
}

QTEST_GUILESS_MAIN(tst_PythonClient)
#include "tst_pythonclient.moc"
