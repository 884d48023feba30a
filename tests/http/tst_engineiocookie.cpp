// SPDX-License-Identifier: MIT
#include "http/engineiocookie.h"

#include <QtTest>

using namespace Qt::StringLiterals;

class tst_EngineIoCookie : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hasPathAndSameSiteByDefault();
    void parsesSpecifications_data();
    void parsesSpecifications();
    void writesEachKindOfAttribute();
    void callsFunctionsAtEachUse();
    void replacesAttributesWithoutCase();
    void refusesWhatWouldBreakTheField_data();
    void refusesWhatWouldBreakTheField();
};

void tst_EngineIoCookie::hasPathAndSameSiteByDefault()
{
    const EngineIoCookie cookie("io"_ba);
    QVERIFY(cookie.isValid());
    QCOMPARE(cookie.name(), "io"_ba);
    QCOMPARE(cookie.attributes().size(), 2);
    QCOMPARE(cookie.header("SID"_ba), "io=SID; Path=/; SameSite=Lax"_ba);
}

void tst_EngineIoCookie::parsesSpecifications_data()
{
    QTest::addColumn<QByteArray>("spec");
    QTest::addColumn<QByteArray>("header"); // empty when malformed

    QTest::newRow("name") << "io"_ba
                          << "io=S; Path=/; SameSite=Lax"_ba;
    QTest::newRow("attributes") << "io; Path=/x; HttpOnly; SameSite=Strict"_ba
                                << "io=S; Path=/x; HttpOnly; SameSite=Strict"_ba;
    QTest::newRow("other spaces") << " io;Secure ;  Max-Age = 5 "_ba
                                  << "io=S; Secure; Max-Age=5"_ba;
    QTest::newRow("sign in a value") << "io; A=b=c"_ba
                                     << "io=S; A=b=c"_ba;
    QTest::newRow("empty value") << "io; A="_ba
                                 << "io=S; A="_ba;
    QTest::newRow("empty") << ""_ba
                           << ""_ba;
    QTest::newRow("no name") << "; Path=/"_ba
                             << ""_ba;
    QTest::newRow("name is no token") << "i o"_ba
                                      << ""_ba;
    QTest::newRow("name with a value") << "io=1"_ba
                                       << ""_ba;
    QTest::newRow("attribute is no token") << "io; Http Only"_ba
                                           << ""_ba;
    QTest::newRow("attribute without a name") << "io; =x"_ba
                                              << ""_ba;
    QTest::newRow("line end") << "io; Path=/\r\nX: 1"_ba
                              << ""_ba;
}

void tst_EngineIoCookie::parsesSpecifications()
{
    QFETCH(QByteArray, spec);
    QFETCH(QByteArray, header);
    const auto cookie = EngineIoCookie::parse(spec);
    QCOMPARE(cookie.has_value(), !header.isEmpty());
    if (cookie)
        QCOMPARE(cookie->header("S"_ba), header);
}

void tst_EngineIoCookie::writesEachKindOfAttribute()
{
    EngineIoCookie cookie("io"_ba);
    cookie.setAttribute("Path"_ba, false);
    cookie.setAttribute("SameSite"_ba, false);
    cookie.setAttribute("HttpOnly"_ba, true);
    cookie.setAttribute("Secure"_ba, false);
    cookie.setAttribute("Domain"_ba, "a.b");
    cookie.setAttribute("Max-Age"_ba, [] { return "5"_ba; });
    QVERIFY(cookie.isValid());
    QCOMPARE(cookie.header("S"_ba), "io=S; HttpOnly; Domain=a.b; Max-Age=5"_ba);
}

void tst_EngineIoCookie::callsFunctionsAtEachUse()
{
    int calls = 0;
    EngineIoCookie cookie("io"_ba);
    cookie.setAttribute("Path"_ba, [&calls] { return QByteArray::number(++calls); });
    QVERIFY(cookie.isValid());
    QCOMPARE(calls, 0);
    QCOMPARE(cookie.header("S"_ba), "io=S; Path=1; SameSite=Lax"_ba);
    QCOMPARE(cookie.header("S"_ba), "io=S; Path=2; SameSite=Lax"_ba);

    cookie.setAttribute("Path"_ba, [] { return "/\r\nX: 1"_ba; });
    QCOMPARE(cookie.header("S"_ba), QByteArray());
}

void tst_EngineIoCookie::replacesAttributesWithoutCase()
{
    EngineIoCookie cookie("io"_ba);
    cookie.setAttribute("path"_ba, "/x"_ba);
    QCOMPARE(cookie.header("S"_ba), "io=S; path=/x; SameSite=Lax"_ba);
}

void tst_EngineIoCookie::refusesWhatWouldBreakTheField_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("CR") << "a\rb"_ba;
    QTest::newRow("LF") << "a\nb"_ba;
    QTest::newRow("NUL") << QByteArray("a\0b", 3);
    QTest::newRow("semicolon") << "a;b"_ba;
}

void tst_EngineIoCookie::refusesWhatWouldBreakTheField()
{
    QFETCH(QByteArray, bytes);
    EngineIoCookie cookie("io"_ba);
    QCOMPARE(cookie.header(bytes), QByteArray());
    cookie.setAttribute("Path"_ba, bytes);
    QVERIFY(!cookie.isValid());
    QCOMPARE(cookie.header("S"_ba), QByteArray());

    EngineIoCookie attribute("io"_ba);
    attribute.setAttribute(bytes, true);
    QVERIFY(!attribute.isValid());
    QVERIFY(!EngineIoCookie(bytes).isValid());
    QCOMPARE(EngineIoCookie(bytes).header("S"_ba), QByteArray());
}

QTEST_APPLESS_MAIN(tst_EngineIoCookie)
#include "tst_engineiocookie.moc"
