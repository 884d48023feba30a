// SPDX-License-Identifier: MIT
#include "sources/democlient.h"
#include "sources/democlients.h"
#include "sources/embeddedserver.h"
#include "sources/proxysource.h"
#include "sources/taprecorder.h"
#include "sources/workspace.h"

#include <EngineIoServer>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTest>

using namespace Inspector;
using namespace Qt::StringLiterals;

// A proxy as the inspector's source.
class tst_ProxySource : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void readsASetup_data();
    void readsASetup();
    void refusesASetup_data();
    void refusesASetup();
    void showsWhatPasses();
    void onlyWatches();
    void takesThePlaceOfTheServer();
    void keepsTheSourceWhenItCannotListen();
    void restartsOnTheSamePort();
    void saysOnceThatTheTargetIsGone();
    void showsThatItWasStopped();

private:
    ProxySetup setup() const { return {QHostAddress::LocalHost, 0, m_target->url()}; }
    std::unique_ptr<DemoClient> openClient() const;

    std::unique_ptr<EngineIoServer> m_target;
    std::unique_ptr<Workspace> m_workspace;
};

void tst_ProxySource::init()
{
    m_workspace = std::make_unique<Workspace>();
    m_workspace->server().setPreferredPort(0);
    m_target = std::make_unique<EngineIoServer>();
    QVERIFY(m_target->listen());
}

std::unique_ptr<DemoClient> tst_ProxySource::openClient() const
{
    auto client = std::make_unique<DemoClient>(m_workspace->url(), DemoClient::Kind::Upgrading);
    client->open();
    return client;
}

void tst_ProxySource::readsASetup_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("address");
    QTest::addColumn<int>("port");
    QTest::addColumn<QString>("target");

    QTest::newRow("port") << u"4000=http://127.0.0.1:3000"_s << u"127.0.0.1"_s << 4000
                          << u"http://127.0.0.1:3000"_s;
    QTest::newRow("address") << u"0.0.0.0:80=wss://a.example/live/"_s << u"0.0.0.0"_s << 80
                             << u"wss://a.example/live/"_s;
    QTest::newRow("IPv6") << u"[::1]:0=https://[::1]:3000"_s << u"::1"_s << 0
                          << u"https://[::1]:3000"_s;
    QTest::newRow("localhost") << u"localhost:1=ws://x"_s << u"127.0.0.1"_s << 1 << u"ws://x"_s;
    QTest::newRow("no scheme") << u"1=localhost:3000"_s << u"127.0.0.1"_s << 1
                               << u"http://localhost:3000"_s;
    QTest::newRow("query") << u"1=http://x/?a=b"_s << u"127.0.0.1"_s << 1 << u"http://x/?a=b"_s;
}

void tst_ProxySource::readsASetup()
{
    QFETCH(const QString, text);
    QFETCH(const int, port);
    const auto setup = parseProxySetup(text);
    QVERIFY2(setup, qPrintable(setup ? QString() : setup.error()));
    QTEST(setup->address.toString(), "address");
    QCOMPARE(int(setup->port), port);
    QTEST(setup->target.toString(), "target");
}

void tst_ProxySource::refusesASetup_data()
{
    QTest::addColumn<QString>("text");

    QTest::newRow("empty") << QString();
    QTest::newRow("no target") << u"4000="_s;
    QTest::newRow("no port") << u"=http://x"_s;
    QTest::newRow("target only") << u"http://x"_s;
    QTest::newRow("large port") << u"65536=http://x"_s;
    QTest::newRow("host that is no address") << u"a.example:1=http://x"_s;
    QTest::newRow("scheme") << u"1=ftp://x"_s;
    QTest::newRow("target without host") << u"1=http://"_s;
}

void tst_ProxySource::refusesASetup()
{
    QFETCH(const QString, text);
    const auto setup = parseProxySetup(text);
    QVERIFY(!setup);
    QVERIFY(!setup.error().isEmpty());
}

void tst_ProxySource::showsWhatPasses()
{
    m_workspace->startProxy(setup());
    QCOMPARE(m_workspace->source(), Workspace::Source::Proxy);
    QVERIFY(m_workspace->isLive());
    QCOMPARE(m_workspace->sourceText(),
             m_workspace->url().toString() + u" \u2192 "_s + m_target->url().toString());
    const auto client = openClient();
    QTRY_VERIFY(client->isUpgraded());
    m_workspace->recorder().flush();
    const int session = m_workspace->store().sessionOf(client->sid());
    QVERIFY(session >= 0);
    const SessionRecord &record = m_workspace->store().sessions()[size_t(session)];
    QVERIFY(record.webSocket);
    QVERIFY(record.peer.startsWith("127.0.0.1:"_L1));
    // As with a server: the handshake's request belongs to its session, responses to requests.
    const EventStore &store = m_workspace->store();
    QCOMPARE(store.at(0).kind, EventKind::Request);
    QCOMPARE(store.at(0).session, quint32(session));
    bool linked = false;
    for (quint32 number = 0; number < store.size(); ++number)
        linked |= store.at(number).kind == EventKind::Response && store.at(number).link == 0;
    QVERIFY(linked);
}

void tst_ProxySource::onlyWatches()
{
    m_workspace->startProxy(setup());
    const auto client = openClient();
    QTRY_VERIFY(client->isUpgraded());
    QVERIFY(!m_workspace->canAct());
    QVERIFY(m_workspace->whyNot(Workspace::Command::Send).startsWith("A proxy only watches"_L1));
    QVERIFY(!m_workspace->sendText(client->sid(), u"x"_s));
    QVERIFY(!m_workspace->ping(client->sid()));
    QVERIFY(!m_workspace->disconnectClient(client->sid()));
    QCOMPARE(m_target->clientCount(), 1);
}

void tst_ProxySource::takesThePlaceOfTheServer()
{
    m_workspace->startDemo();
    QTRY_VERIFY(m_workspace->store().size() > 0);
    m_workspace->startProxy(setup());
    QVERIFY(!m_workspace->server().isListening());
    QVERIFY(!m_workspace->demo().isRunning());
    QCOMPARE(m_workspace->store().size(), 0U);
    auto client = openClient();
    QTRY_VERIFY(client->isUpgraded());

    m_workspace->startServer();
    QCOMPARE(m_workspace->source(), Workspace::Source::Server);
    QVERIFY(!m_workspace->proxy().isListening());
    QCOMPARE(m_workspace->store().size(), 0U);
    client = openClient();
    QTRY_VERIFY(client->isUpgraded());
    QTRY_VERIFY(m_workspace->store().sessionOf(client->sid()) >= 0);
}

void tst_ProxySource::keepsTheSourceWhenItCannotListen()
{
    m_workspace->startServer();
    QTcpServer other;
    QVERIFY(other.listen(QHostAddress::LocalHost));
    const QSignalSpy failed(m_workspace.get(), &Workspace::failed);
    m_workspace->startProxy({QHostAddress::LocalHost, other.serverPort(), m_target->url()});
    QCOMPARE(failed.size(), 1);
    QVERIFY(failed.first().first().toString().contains(QString::number(other.serverPort())));
    QCOMPARE(m_workspace->source(), Workspace::Source::Server);
    QVERIFY(m_workspace->canAct());
}

void tst_ProxySource::restartsOnTheSamePort()
{
    m_workspace->startProxy(setup());
    const auto client = openClient();
    QTRY_VERIFY(client->isUpgraded());
    ProxySetup again = setup();
    again.port = quint16(m_workspace->url().port());
    m_workspace->startProxy(again);
    QVERIFY(m_workspace->isLive());
    QCOMPARE(m_workspace->url().port(), int(again.port));
    const auto second = openClient();
    QTRY_VERIFY(second->isUpgraded());
    QTRY_VERIFY(m_workspace->store().sessionOf(second->sid()) >= 0);
    const int first = m_workspace->store().sessionOf(client->sid());
    QVERIFY(first >= 0);
    QCOMPARE(m_workspace->store().sessions()[size_t(first)].state, SessionState::Closed);
}

void tst_ProxySource::saysOnceThatTheTargetIsGone()
{
    const QSignalSpy noticed(m_workspace.get(), &Workspace::noticed);
    m_workspace->startProxy(setup());
    m_target.reset();
    const auto one = openClient();
    const auto two = openClient();
    const auto rejected = [this] {
        const EventStore &store = m_workspace->store();
        int count = 0;
        for (quint32 number = 0; number < store.size(); ++number)
            count += store.at(number).kind == EventKind::Rejected ? 1 : 0;
        return count;
    };
    QTRY_COMPARE(rejected(), 2);
    QCOMPARE(noticed.size(), 1);
}

void tst_ProxySource::showsThatItWasStopped()
{
    m_workspace->startProxy(setup());
    const auto client = openClient();
    QTRY_VERIFY(client->isUpgraded());
    const QSignalSpy changed(m_workspace.get(), &Workspace::sourceChanged);
    m_workspace->proxy().stop();
    QCOMPARE(changed.size(), 1);
    QVERIFY(!m_workspace->isLive());
    QCOMPARE(m_workspace->source(), Workspace::Source::Proxy);
    m_workspace->recorder().flush();
    const int session = m_workspace->store().sessionOf(client->sid());
    QVERIFY(session >= 0); // what was seen stays
    QCOMPARE(m_workspace->store().sessions()[size_t(session)].state, SessionState::Closed);
}

QTEST_GUILESS_MAIN(tst_ProxySource)
#include "tst_proxysource.moc"
