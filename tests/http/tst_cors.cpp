// SPDX-License-Identifier: MIT
#include "http/cors.h"

#include <QtTest>

using namespace EngineIo;
using namespace Qt::StringLiterals;
using Mode = CorsPolicy::Mode;

class tst_Cors : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comparesOriginWithHost_data();
    void comparesOriginWithHost();
    void decidesByMode_data();
    void decidesByMode();
    void givesThePredicateTheRequest();
    void answersAPreflight();
    void echoesOnlyValidFieldNames_data();
    void echoesOnlyValidFieldNames();
    void mentionsTheOriginInVaryOnce();
};

static EngineIoHttpRequest requestFrom(const QByteArray &origin)
{
    EngineIoHttpRequest request;
    request.method = "GET"_ba;
    request.headers.append("Host"_ba, "a.org"_ba);
    request.headers.append("Origin"_ba, origin);
    return request;
}

void tst_Cors::comparesOriginWithHost_data()
{
    QTest::addColumn<QByteArray>("origin");
    QTest::addColumn<QByteArray>("host");
    QTest::addColumn<bool>("secure");
    QTest::addColumn<bool>("expected");

    QTest::newRow("same") << "http://a.org"_ba
                          << "a.org"_ba << false << true;
    QTest::newRow("same with port") << "http://a.org:81"_ba
                                    << "a.org:81"_ba << false << true;
    QTest::newRow("other case") << "HTTP://A.org"_ba
                                << "a.ORG"_ba << false << true;
    QTest::newRow("default port in Host") << "http://a.org"_ba
                                          << "a.org:80"_ba << false << true;
    QTest::newRow("default port in Origin") << "https://a.org:443"_ba
                                            << "a.org"_ba << true << true;
    QTest::newRow("IPv6") << "http://[::1]:81"_ba
                          << "[::1]:81"_ba << false << true;
    QTest::newRow("IPv6 that ends like a port") << "http://[::80]"_ba
                                                << "[::]"_ba << false << false;
    QTest::newRow("port of the other scheme") << "http://a.org"_ba
                                              << "a.org:443"_ba << false << false;
    QTest::newRow("TLS page, plain server") << "https://a.org"_ba
                                            << "a.org"_ba << false << false;
    QTest::newRow("plain page, TLS server") << "http://a.org"_ba
                                            << "a.org"_ba << true << false;
    QTest::newRow("other port") << "http://a.org:81"_ba
                                << "a.org:82"_ba << false << false;
    QTest::newRow("other host") << "http://b.org"_ba
                                << "a.org"_ba << false << false;
    QTest::newRow("longer host") << "http://a.org.evil"_ba
                                 << "a.org"_ba << false << false;
    QTest::newRow("subdomain") << "http://x.a.org"_ba
                               << "a.org"_ba << false << false;
    QTest::newRow("path") << "http://a.org/"_ba
                          << "a.org"_ba << false << false;
    QTest::newRow("null") << "null"_ba
                          << "null"_ba << false << false;
    QTest::newRow("empty Host") << "http://"_ba
                                << ""_ba << false << false;
    QTest::newRow("empty Origin") << ""_ba
                                  << "a.org"_ba << false << false;
}

void tst_Cors::comparesOriginWithHost()
{
    QFETCH(QByteArray, origin);
    QFETCH(QByteArray, host);
    QFETCH(bool, secure);
    QFETCH(bool, expected);
    EngineIoHttpRequest request = requestFrom(origin);
    request.headers.set("Host"_ba, host);
    request.secure = secure;
    QCOMPARE(isOriginAllowed({}, request), expected);

    EngineIoHttpHeaders headers;
    addCorsHeaders({}, request, headers);
    QCOMPARE(headers.value("access-control-allow-origin"), expected ? origin : QByteArray());
}

void tst_Cors::decidesByMode_data()
{
    QTest::addColumn<Mode>("mode");
    QTest::addColumn<QByteArray>("origin");
    QTest::addColumn<bool>("allowed");
    QTest::addColumn<bool>("echoed");

    QTest::newRow("list, listed") << Mode::List << "https://l.org"_ba << true << true;
    QTest::newRow("list, other") << Mode::List << "https://m.org"_ba << false << false;
    QTest::newRow("list, same origin") << Mode::List << "http://a.org"_ba << false << false;
    QTest::newRow("any") << Mode::Any << "https://m.org"_ba << true << true;
    QTest::newRow("any, null") << Mode::Any << "null"_ba << true << true;
    QTest::newRow("predicate, yes") << Mode::Predicate << "https://p.org"_ba << true << true;
    QTest::newRow("predicate, no") << Mode::Predicate << "https://q.org"_ba << false << false;
    QTest::newRow("off") << Mode::Off << "https://m.org"_ba << true << false;
}

void tst_Cors::decidesByMode()
{
    QFETCH(Mode, mode);
    QFETCH(QByteArray, origin);
    QFETCH(bool, allowed);
    QFETCH(bool, echoed);
    CorsPolicy policy{.mode = mode, .origins = {"https://k.org", "https://l.org"}};
    policy.predicate = [](const QByteArray &asked, const EngineIoHttpRequest &) {
        return asked == "https://p.org";
    };
    QCOMPARE(isOriginAllowed(policy, requestFrom(origin)), allowed);
    EngineIoHttpHeaders headers;
    addCorsHeaders(policy, requestFrom(origin), headers);
    QCOMPARE(headers.isEmpty(), !echoed);

    EngineIoHttpRequest without = requestFrom(origin);
    without.headers.remove("origin");
    EngineIoHttpHeaders none;
    addCorsHeaders(policy, without, none);
    QVERIFY(isOriginAllowed(policy, without));
    QVERIFY(none.isEmpty());

    EngineIoHttpRequest twice = requestFrom(origin);
    twice.headers.append("Origin"_ba, origin);
    QCOMPARE(isOriginAllowed(policy, twice), mode == Mode::Off);
}

void tst_Cors::givesThePredicateTheRequest()
{
    CorsPolicy policy{.mode = Mode::Predicate};
    QVERIFY(!isOriginAllowed(policy, requestFrom("x"_ba))); // no predicate allows nothing
    QByteArray seen;
    policy.predicate = [&seen](const QByteArray &, const EngineIoHttpRequest &request) {
        seen = request.headers.value("host");
        return true;
    };
    QVERIFY(isOriginAllowed(policy, requestFrom("x"_ba)));
    QCOMPARE(seen, "a.org"_ba);
}

void tst_Cors::answersAPreflight()
{
    EngineIoHttpRequest request = requestFrom("http://a.org"_ba);
    EngineIoHttpHeaders plain;
    addCorsHeaders({}, request, plain);
    const QList<EngineIoHttpHeaders::Field> simple{{"Access-Control-Allow-Origin", "http://a.org"},
                                                   {"Vary", "Origin"},
                                                   {"Access-Control-Allow-Credentials", "true"}};
    QCOMPARE(plain.fields(), simple);

    request.method = "OPTIONS"_ba;
    request.headers.append("Access-Control-Request-Headers"_ba, "content-type, x-a"_ba);
    EngineIoHttpHeaders headers;
    addCorsHeaders({.credentials = false}, request, headers);
    QVERIFY(!headers.contains("access-control-allow-credentials"));
    QCOMPARE(headers.value("access-control-allow-methods"), "GET, POST, OPTIONS"_ba);
    QCOMPARE(headers.value("access-control-allow-headers"), "content-type, x-a"_ba);
    QVERIFY(headers.value("access-control-max-age").toInt() > 0);
}

void tst_Cors::echoesOnlyValidFieldNames_data()
{
    QTest::addColumn<QByteArray>("wanted");
    QTest::newRow("empty") << ""_ba;
    QTest::newRow("space") << "a b"_ba;
    QTest::newRow("one of them empty") << "a,,b"_ba;
    QTest::newRow("markup") << "a,<b>"_ba;
}

void tst_Cors::echoesOnlyValidFieldNames()
{
    QFETCH(QByteArray, wanted);
    EngineIoHttpRequest request = requestFrom("http://a.org"_ba);
    request.method = "OPTIONS"_ba;
    request.headers.append("Access-Control-Request-Headers"_ba, wanted);
    EngineIoHttpHeaders headers;
    addCorsHeaders({}, request, headers);
    QVERIFY(headers.contains("access-control-allow-methods"));
    QVERIFY(!headers.contains("access-control-allow-headers"));
}

void tst_Cors::mentionsTheOriginInVaryOnce()
{
    EngineIoHttpHeaders headers{{"Vary", "Accept-Encoding"}};
    addCorsHeaders({}, requestFrom("http://a.org"_ba), headers);
    addCorsHeaders({}, requestFrom("http://a.org"_ba), headers);
    QCOMPARE(headers.values("vary"), (QList<QByteArray>{"Accept-Encoding", "Origin"}));
}

QTEST_APPLESS_MAIN(tst_Cors)
#include "tst_cors.moc"
