// SPDX-License-Identifier: MIT
#include "echoprocess.h"
#include "peer.h"

#include <QTest>

using namespace Qt::StringLiterals;

// Debian's python3-autobahn, a WebSocket client with every option that the protocol has;
// autobahnclient.py has the scenarios, each a row here.
class tst_AutobahnClient : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void getsItsEchoes_data();
    void getsItsEchoes();

private:
    QString m_python;
};

void tst_AutobahnClient::initTestCase()
{
    m_python = Peer::python({u"autobahn"_s});
    REQUIRE_PEER(m_python, "Python with autobahn (python3-autobahn)");
}

void tst_AutobahnClient::getsItsEchoes_data()
{
    QTest::addColumn<QString>("scenario");
    QTest::addColumn<QStringList>("arguments");

    const QStringList plain{u"plain"_s, u"fragments_of_1000"_s, u"pings"_s};
    for (const QString &scenario : plain)
        QTest::newRow(qPrintable(scenario)) << scenario << QStringList();
    // Qt 6.4's refuses a character that two fragments share, and does not compress.
    if (qEnvironmentVariable("ENGINEIO_TEST_WS_ENGINE") == "qt"_L1)
        return;
    QTest::newRow("fragments_of_7") << u"fragments_of_7"_s << QStringList();
    const QStringList compressed{u"deflate"_s, u"deflate_without_context"_s,
                                 u"deflate_small_window"_s, u"deflate_fragments"_s};
    for (const QString &scenario : compressed) {
        QTest::newRow(qPrintable(scenario)) << scenario << QStringList{u"--per-message-deflate"_s};
    }
}

void tst_AutobahnClient::getsItsEchoes()
{
    QFETCH(QString, scenario);
    QFETCH(QStringList, arguments);
    EchoProcess echo(arguments);
    QVERIFY2(echo.isListening(), echo.log().constData());
    const auto result = Peer::run(
        m_python, {Peer::file(u"autobahnclient.py"_s), scenario, echo.url().toString()});
    QVERIFY2(result.exitStatus == 0,
             (result.errors + "\nserver:\n" + echo.log().right(2000)).constData());
}

QTEST_GUILESS_MAIN(tst_AutobahnClient)
#include "tst_autobahnclient.moc"
