// SPDX-License-Identifier: MIT
#include "certificate.h"
#include "echoprocess.h"
#include "peer.h"
#include "peerserver.h"
#include "shared/sanitizer.h"

#include <EngineIoProxy>
#include <QSslCertificate>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using Kind = EngineIoTapEvent::Kind;

// A proxy between Node's socket.io server and client: neither of them sees a difference.
class tst_NodeProxy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void changesNothing_data();
    void changesNothing();
    void seesWhatPasses();
    void addsLessThanAMillisecond();
    void makesTls_data();
    void makesTls();
    void cleanupTestCase();

private:
    QByteArray talk(const QString &scenario, quint16 port);

    QString m_node;
    PeerServer m_server;
};

void tst_NodeProxy::initTestCase()
{
    m_node = Peer::node(u"socket.io"_s);
    REQUIRE_PEER(m_node, "Node with socket.io (npm ci in tests/interop)");
    QVERIFY(m_server.start(m_node, u"socketioserver.mjs"_s));
}

void tst_NodeProxy::cleanupTestCase()
{
    QVERIFY(m_server.stop());
}

// What the client has seen.
QByteArray tst_NodeProxy::talk(const QString &scenario, quint16 port)
{
    const auto result = Peer::run(m_node, {Peer::file(u"socketioclient.mjs"_s), scenario,
                                           u"http://127.0.0.1:%1"_s.arg(port)});
    if (result.exitStatus != 0)
        qWarning("%s", result.errors.constData());
    return result.exitStatus == 0 ? result.output : QByteArray();
}

void tst_NodeProxy::changesNothing_data()
{
    QTest::addColumn<QString>("scenario");

    for (const QString &scenario :
         {u"polling"_s, u"websocket"_s, u"upgrade"_s, u"namespace"_s, u"other"_s})
        QTest::newRow(qPrintable(scenario)) << scenario;
}

void tst_NodeProxy::changesNothing()
{
    QFETCH(QString, scenario);
    const QByteArray client = talk(scenario, m_server.port());
    QVERIFY(!client.isEmpty());
    const QByteArray server = m_server.ask("\n");
    QVERIFY(server.contains(scenario == u"other"_s ? "/page" : "EIO=4"));

    EngineIoProxy proxy(QUrl(u"http://127.0.0.1:%1"_s.arg(m_server.port())));
    QStringList malformed;
    proxy.setSink([&](const EngineIoTapEvent &event) {
        if (event.kind == Kind::PacketMalformed)
            malformed.append(event.text);
    });
    QVERIFY(proxy.listen());
    QCOMPARE(talk(scenario, proxy.port()), client);
    QCOMPARE(m_server.ask("\n"), server);
    QCOMPARE(malformed, QStringList());
}

void tst_NodeProxy::seesWhatPasses()
{
    EngineIoProxy proxy(QUrl(u"http://127.0.0.1:%1"_s.arg(m_server.port())));
    QList<EngineIoTapEvent> events;
    proxy.setSink([&events](const EngineIoTapEvent &event) { events.append(event); });
    QVERIFY(proxy.listen());
    QVERIFY(!talk(u"upgrade"_s, proxy.port()).isEmpty());
    const auto count = [&events](Kind kind) {
        return std::ranges::count(events, kind, &EngineIoTapEvent::kind);
    };
    QTRY_COMPARE(count(Kind::SessionClosed), 1);
    QCOMPARE(count(Kind::SessionOpened), 1);
    for (const Kind step : {Kind::UpgradeStarted, Kind::UpgradeProbed, Kind::UpgradeCompleted})
        QCOMPARE(count(step), 1);
    QCOMPARE(count(Kind::UpgradeFailed), 0);
    QCOMPARE(count(Kind::ConnectionRejected), 0);
    // Compressed on the way, and read all the same: the acknowledgement of a long text.
    const bool read = std::ranges::any_of(events, [](const EngineIoTapEvent &event) {
        return event.kind == Kind::PacketSent && event.packet.data.startsWith("61-1")
               && event.packet.data.contains(QByteArray(200'000, 'x'));
    });
    QVERIFY(read);
    const auto binary = std::ranges::count_if(events, [](const EngineIoTapEvent &event) {
        return event.kind == Kind::PacketSent && event.packet.binary;
    });
    QCOMPARE(binary, 21); // that of the acknowledgement and the twenty that are pushed
}

void tst_NodeProxy::addsLessThanAMillisecond()
{
    if (IsSanitized)
        QSKIP("with a sanitizer time cannot be judged");
    const double direct = talk(u"latency"_s, m_server.port()).toDouble(); // us
    EngineIoProxy proxy(QUrl(u"http://127.0.0.1:%1"_s.arg(m_server.port())));
    proxy.setSink([](const EngineIoTapEvent &) {});
    QVERIFY(proxy.listen());
    const double proxied = talk(u"latency"_s, proxy.port()).toDouble();
    qInfo("median round trip: %.0f us, %.0f us through the proxy", direct, proxied);
    QVERIFY(direct > 0 && proxied > 0);
    QVERIFY2(proxied - direct < 1000, qPrintable(u"%1 us more"_s.arg(proxied - direct)));
}

void tst_NodeProxy::makesTls_data()
{
    QTest::addColumn<QString>("scenario");
    QTest::addColumn<QString>("scheme");
    QTest::addColumn<bool>("trusted");

    QTest::newRow("polling") << u"polling"_s << u"https"_s << true;
    QTest::newRow("websocket") << u"websocket"_s << u"wss"_s << true;
    QTest::newRow("upgrade") << u"upgrade"_s << u"https"_s << true;
    QTest::newRow("unknown certificate") << u"polling"_s << u"https"_s << false;
}

void tst_NodeProxy::makesTls()
{
    QFETCH(QString, scenario);
    QFETCH(QString, scheme);
    QFETCH(bool, trusted);
    const Certificate certificate;
    REQUIRE_PEER(certificate.isValid() ? m_node : QString(), "openssl");
    EchoProcess echo(
        {u"--tls-cert"_s, certificate.certificateFile(), u"--tls-key"_s, certificate.keyFile()});
    QVERIFY2(echo.isListening(), echo.log().constData());
    QUrl target = echo.url();
    target.setScheme(scheme);

    EngineIoProxy proxy(target);
    QStringList failures;
    connect(&proxy, &EngineIoProxy::targetFailed, this,
            [&failures](const QString &why) { failures.append(why); });
    if (trusted) {
        QSslConfiguration tls;
        tls.setCaCertificates(QSslCertificate::fromPath(certificate.certificateFile()));
        proxy.setSslConfiguration(tls);
    }
    QVERIFY(proxy.listen());
    const auto result = Peer::run(m_node, {Peer::file(u"nodeclient.mjs"_s), scenario,
                                           proxy.url().toString(), QString::number(echo.pid())});
    QVERIFY2((result.exitStatus == 0) == trusted, result.errors);
    QCOMPARE(failures.isEmpty(), trusted);
    if (!trusted)
        QVERIFY2(failures.first().contains("self-signed"_L1), qPrintable(failures.first()));
}

QTEST_GUILESS_MAIN(tst_NodeProxy)
#include "tst_nodeproxy.moc"
