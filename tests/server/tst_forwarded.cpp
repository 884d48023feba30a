// SPDX-License-Identifier: MIT
#include "server/forwarded.h"

#include <QTest>

using namespace EngineIo;
using namespace Qt::StringLiterals;

class tst_Forwarded : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void trustsSubnets_data();
    void trustsSubnets();
    void namesTheClient_data();
    void namesTheClient();
    void believesNobodyElse();
    void saysNothingWithoutAField();
};

void tst_Forwarded::trustsSubnets_data()
{
    QTest::addColumn<QByteArray>("address");
    QTest::addColumn<bool>("trusted");

    QTest::newRow("the address") << "127.0.0.1"_ba << true;
    QTest::newRow("its neighbour") << "127.0.0.2"_ba << false;
    QTest::newRow("first of a subnet") << "10.0.0.0"_ba << true;
    QTest::newRow("last of a subnet") << "10.255.255.255"_ba << true;
    QTest::newRow("behind a subnet") << "11.0.0.0"_ba << false;
    QTest::newRow("IPv4 within IPv6") << "::ffff:10.1.2.3"_ba << true;
    QTest::newRow("IPv6") << "2001:db8::7"_ba << true;
    QTest::newRow("another IPv6") << "2001:db9::7"_ba << false;
    QTest::newRow("none") << ""_ba << false;
    QTest::newRow("a name") << "localhost"_ba << false;
}

void tst_Forwarded::trustsSubnets()
{
    QFETCH(QByteArray, address);
    const TrustedProxies proxies({"127.0.0.1"_ba, "10.0.0.0/8"_ba, "2001:db8::/32"_ba});
    QTEST(proxies.contains(address), "trusted");
}

void tst_Forwarded::namesTheClient_data()
{
    QTest::addColumn<QByteArray>("forwarded");
    QTest::addColumn<QByteArray>("forwardedFor");
    QTest::addColumn<QByteArray>("proto");
    QTest::addColumn<QByteArray>("address");
    QTest::addColumn<int>("port");
    QTest::addColumn<int>("secure"); // -1: not told

    const auto row = [](const char *name, const QByteArray &forwarded, const QByteArray &legacy,
                        const QByteArray &proto, const QByteArray &address, int port, int secure) {
        QTest::newRow(name) << forwarded << legacy << proto << address << port << secure;
    };
    row("one address", {}, "192.0.2.1", {}, "192.0.2.1", 0, -1);
    row("with its port", {}, "192.0.2.1:80", {}, "192.0.2.1", 80, -1);
    row("IPv6", {}, "2001:db8::1", {}, "2001:db8::1", 0, -1);
    row("IPv6 with its port", {}, "[2001:db8::1]:443", {}, "2001:db8::1", 443, -1);
    row("over TLS", {}, "192.0.2.1", "https", "192.0.2.1", 0, 1);
    row("in the clear", {}, "192.0.2.1", "HTTP", "192.0.2.1", 0, 0);
    row("trusted proxies between", {}, "192.0.2.1, 10.1.1.1, 10.2.2.2", {}, "192.0.2.1", 0, -1);
    row("what the client has made up", {}, "1.1.1.1, 192.0.2.1", "https,http", "192.0.2.1", 0, 0);
    row("all trusted", {}, "10.0.0.3, 10.0.0.2", {}, "10.0.0.3", 0, -1);
    row("no address", {}, "unknown", {}, "", 0, -1);
    row("an address behind what is none", {}, "192.0.2.1, nonsense", {}, "", 0, -1);
    row("CR and LF", {}, "192.0.2.1\t", {}, "192.0.2.1", 0, -1);
    row("Forwarded", "for=192.0.2.1;proto=https;by=10.0.0.1", {}, {}, "192.0.2.1", 0, 1);
    row("… in capitals", "For=192.0.2.1;PROTO=HTTP", {}, {}, "192.0.2.1", 0, 0);
    row("… quoted", "for=\"[2001:db8::1]:4711\"", {}, {}, "2001:db8::1", 4711, -1);
    row("… of several", "for=192.0.2.1, for=10.0.0.7;proto=https", {}, {}, "192.0.2.1", 0, -1);
    row("… hidden", "for=_hidden", {}, {}, "", 0, -1);
    row("… before the older fields", "for=192.0.2.1", "192.0.2.9", "https", "192.0.2.1", 0, -1);
    row("… with a comma in quotes", "for=\"a,for=10.0.0.9\"", {}, {}, "", 0, -1);
    row("… without for", "proto=https", {}, {}, "", 0, 1);
}

void tst_Forwarded::namesTheClient()
{
    QFETCH(QByteArray, forwarded);
    QFETCH(QByteArray, forwardedFor);
    QFETCH(QByteArray, proto);
    EngineIoHttpHeaders headers;
    if (!forwarded.isEmpty())
        headers.append("Forwarded", forwarded);
    if (!forwardedFor.isEmpty())
        headers.append("X-Forwarded-For", forwardedFor);
    if (!proto.isEmpty())
        headers.append("X-Forwarded-Proto", proto);
    const auto client = forwardedClient(headers, "10.0.0.1"_ba, TrustedProxies({"10.0.0.0/8"_ba}));
    QVERIFY(client);
    QTEST(client->address, "address");
    QTEST(int(client->port), "port");
    QTEST(client->secure ? int(*client->secure) : -1, "secure");
}

void tst_Forwarded::believesNobodyElse()
{
    EngineIoHttpHeaders headers;
    headers.append("X-Forwarded-For", "192.0.2.1");
    headers.append("Forwarded", "for=192.0.2.1");
    const TrustedProxies proxies({"10.0.0.0/8"_ba});
    QVERIFY(!forwardedClient(headers, "11.0.0.1"_ba, proxies));
    QVERIFY(!forwardedClient(headers, "10.0.0.1"_ba, TrustedProxies()));
}

void tst_Forwarded::saysNothingWithoutAField()
{
    EngineIoHttpHeaders headers;
    headers.append("X-Forwarded-Proto", "https");
    QVERIFY(!forwardedClient(headers, "10.0.0.1"_ba, TrustedProxies({"10.0.0.0/8"_ba})));
}

QTEST_GUILESS_MAIN(tst_Forwarded)
#include "tst_forwarded.moc"
