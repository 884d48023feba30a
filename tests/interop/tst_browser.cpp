// SPDX-License-Identifier: MIT
#include "echoprocess.h"
#include "peer.h"

#include <QTemporaryDir>
#include <QTest>

#include <csignal>

using namespace Qt::StringLiterals;

// Chromium without a window. browser.mjs steers the echo server's own page; browser3.mjs puts the
// client of version 3 into it.
class tst_Browser : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void upgradesAndShowsTheEcho_data();
    void upgradesAndShowsTheEcho();
    void talksVersion3_data();
    void talksVersion3();

private:
    QString m_chromium;
    QString m_node;
};

void tst_Browser::initTestCase()
{
    m_chromium = Peer::chromium();
    m_node = Peer::node(u"ws"_s);
    REQUIRE_PEER(m_chromium, "Chromium");
    REQUIRE_PEER(m_node, "Node with ws (npm ci in tests/interop)");
}

void tst_Browser::upgradesAndShowsTheEcho_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("state"); // that the page shows in the end

    const QStringList quick{u"--ping-interval"_s, u"100"_s, u"--ping-timeout"_s, u"2000"_s};
    QTest::newRow("upgrade") << quick << u"websocket"_s;
    QTest::newRow("polling only") << quick + QStringList{u"--no-upgrades"_s} << u"polling"_s;
    QTest::newRow("another path") << quick + QStringList{u"--path"_s, u"/live/"_s}
                                  << u"websocket"_s;
    QTest::newRow("server without polling")
        << QStringList{u"--transports"_s, u"websocket"_s} << u"closed"_s;
}

void tst_Browser::upgradesAndShowsTheEcho()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, state);

    EchoProcess echo(arguments);
    QVERIFY2(echo.isListening(), echo.log().constData());
    const QTemporaryDir profile;
    const auto result = Peer::run(m_node, {Peer::file(u"browser.mjs"_s), m_chromium, profile.path(),
                                           echo.url().resolved(QUrl(u"/"_s)).toString(), state});
    QVERIFY2(result.exitStatus == 0,
             (result.errors + "\nserver:\n" + echo.log().right(2000)).constData());
    if (state != "closed"_L1) {
        QVERIFY2(echo.waitForLogLine(u"message \\S+ 24"_s), echo.log().constData());
        QVERIFY2(echo.waitForLogLine(u"disconnect \\S+ .*"_s), echo.log().constData());
    }
    QCOMPARE(echo.stop(SIGTERM), 0);
}

void tst_Browser::talksVersion3_data()
{
    QTest::addColumn<QString>("options"); // of the client
    QTest::addColumn<QByteArray>("seen");

    QTest::newRow("polling with bytes")
        << uR"({"transports":["polling"]})"_s << "polling, sent bytes, received bytes\n"_ba;
    QTest::newRow("polling with base64")
        << uR"({"transports":["polling"],"forceBase64":true})"_s << "polling\n"_ba;
    QTest::newRow("script elements")
        << uR"({"transports":["polling"],"forceJSONP":true})"_s << "polling\n"_ba;
    QTest::newRow("websocket") << uR"({"transports":["websocket"]})"_s << "websocket\n"_ba;
    QTest::newRow("upgrade") << u"{}"_s << "websocket\n"_ba;
}

void tst_Browser::talksVersion3()
{
    QFETCH(QString, options);
    QFETCH(QByteArray, seen);
    REQUIRE_PEER(Peer::node(u"engine.io-client-3"_s),
                 "engine.io-client 3 (npm ci in tests/interop)");

    EchoProcess echo(
        {u"--allow-eio3"_s, u"--ping-interval"_s, u"100"_s, u"--ping-timeout"_s, u"2000"_s});
    QVERIFY2(echo.isListening(), echo.log().constData());
    const QTemporaryDir profile;
    const auto result
        = Peer::run(m_node, {Peer::file(u"browser3.mjs"_s), m_chromium, profile.path(),
                             echo.url().resolved(QUrl(u"/"_s)).toString(), options});
    QVERIFY2(result.exitStatus == 0,
             (result.errors + "\nserver:\n" + echo.log().right(2000)).constData());
    QCOMPARE(result.output, seen);
    QCOMPARE(echo.stop(SIGTERM), 0);
}

QTEST_GUILESS_MAIN(tst_Browser)
#include "tst_browser.moc"
