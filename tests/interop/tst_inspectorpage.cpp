// SPDX-License-Identifier: MIT
#include "peer.h"
#include "sources/embeddedserver.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Inspector;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

// Chromium without a window and the page of the inspector's own server; browser.mjs steers it.
class tst_InspectorPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void connectsAndShowsTheEcho_data();
    void connectsAndShowsTheEcho();

private:
    QString m_chromium;
    QString m_node;
};

void tst_InspectorPage::initTestCase()
{
    m_chromium = Peer::chromium();
    m_node = Peer::node(u"ws"_s);
    REQUIRE_PEER(m_chromium, "Chromium");
    REQUIRE_PEER(m_node, "Node with ws (npm ci in tests/interop)");
}

void tst_InspectorPage::connectsAndShowsTheEcho_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<bool>("upgrades");
    QTest::addColumn<QString>("state"); // that the page shows in the end

    QTest::newRow("upgrade") << "/engine.io/"_ba << true << u"websocket"_s;
    QTest::newRow("polling only") << "/engine.io/"_ba << false << u"polling"_s;
    QTest::newRow("another path") << "/live/"_ba << true << u"websocket"_s;
}

void tst_InspectorPage::connectsAndShowsTheEcho()
{
    QFETCH(QByteArray, path);
    QFETCH(bool, upgrades);
    QFETCH(QString, state);

    EngineIoServerOptions options = EmbeddedServer::defaultOptions();
    options.setPath(path);
    options.setAllowUpgrades(upgrades);
    options.setPingInterval(100ms);
    EmbeddedServer server;
    server.setPreferredPort(0);
    QVERIFY(server.setOptions(options));
    QVERIFY(server.start());

    const QTemporaryDir profile;
    QProcess browser;
    browser.start(m_node, {Peer::file(u"browser.mjs"_s), m_chromium, profile.path(),
                           server.url().resolved(QUrl(u"/"_s)).toString(), state});
    QVERIFY(browser.waitForStarted());
    QTRY_COMPARE_WITH_TIMEOUT(browser.state(), QProcess::NotRunning, 60'000);
    QVERIFY2(browser.exitCode() == 0, browser.readAllStandardError().constData());
}

QTEST_GUILESS_MAIN(tst_InspectorPage)
#include "tst_inspectorpage.moc"
