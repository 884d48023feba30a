// SPDX-License-Identifier: MIT
#include "http/engineiohttprequest.h"

#include <QtTest>

using namespace Qt::StringLiterals;

class tst_EngineIoHttpRequest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void splitsItsTarget_data();
    void splitsItsTarget();
    void findsQueryValues_data();
    void findsQueryValues();
    void findsCookies_data();
    void findsCookies();
};

using OptionalBytes = std::optional<QByteArray>;
static const QByteArray None = "<none>"_ba;

void tst_EngineIoHttpRequest::splitsItsTarget_data()
{
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArray>("query");

    QTest::newRow("both") << "/a%20b/?c=%20"_ba
                          << "/a b/"_ba
                          << "c=%20"_ba;
    QTest::newRow("no query") << "/a"_ba
                              << "/a"_ba
                              << ""_ba;
    QTest::newRow("empty query") << "/a?"_ba
                                 << "/a"_ba
                                 << ""_ba;
    QTest::newRow("two question marks") << "/a?b?c"_ba
                                        << "/a"_ba
                                        << "b?c"_ba;
    QTest::newRow("escaped question mark") << "/a%3Fb"_ba
                                           << "/a?b"_ba
                                           << ""_ba;
    QTest::newRow("plus in the path") << "/a+b"_ba
                                      << "/a+b"_ba
                                      << ""_ba;
    QTest::newRow("malformed") << "/%zz%"_ba
                               << "/%zz%"_ba
                               << ""_ba;
    QTest::newRow("asterisk") << "*"_ba
                              << "*"_ba
                              << ""_ba;
}

void tst_EngineIoHttpRequest::splitsItsTarget()
{
    QFETCH(QByteArray, target);
    EngineIoHttpRequest request;
    request.target = target;
    QTEST(request.path(), "path");
    QTEST(request.query(), "query");
}

void tst_EngineIoHttpRequest::findsQueryValues_data()
{
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<QByteArray>("expected");

    QTest::newRow("only one") << "sid=x"_ba
                              << "x"_ba;
    QTest::newRow("among others") << "EIO=4&sid=x&t=1"_ba
                                  << "x"_ba;
    QTest::newRow("the first counts") << "sid=x&sid=y"_ba
                                      << "x"_ba;
    QTest::newRow("empty") << "sid="_ba
                           << ""_ba;
    QTest::newRow("without a sign") << "a&sid"_ba
                                    << ""_ba;
    QTest::newRow("two signs") << "sid=x=y"_ba
                               << "x=y"_ba;
    QTest::newRow("decoded") << "%73id=a+b%26%2B"_ba
                             << "a b&+"_ba;
    QTest::newRow("malformed") << "sid=%4&b"_ba
                               << "%4"_ba;
    QTest::newRow("other case") << "SID=x"_ba << None;
    QTest::newRow("part of a name") << "asid=x&sida=x"_ba << None;
    QTest::newRow("no query") << ""_ba << None;
}

void tst_EngineIoHttpRequest::findsQueryValues()
{
    QFETCH(QByteArray, query);
    EngineIoHttpRequest request;
    request.target = "/?" + query;
    QTEST(request.queryValue("sid").value_or(None), "expected");
}

void tst_EngineIoHttpRequest::findsCookies_data()
{
    QTest::addColumn<QByteArray>("cookies");
    QTest::addColumn<QByteArray>("expected");

    QTest::newRow("only one") << "io=x"_ba
                              << "x"_ba;
    QTest::newRow("among others") << "a=1; io=x; b=2"_ba
                                  << "x"_ba;
    QTest::newRow("without a space") << "a=1;io=x"_ba
                                     << "x"_ba;
    QTest::newRow("sign in the value") << "io=x=="_ba
                                       << "x=="_ba;
    QTest::newRow("empty") << "io="_ba
                           << ""_ba;
    QTest::newRow("not decoded") << "io=%41"_ba
                                 << "%41"_ba;
    QTest::newRow("other case") << "IO=x"_ba << None;
    QTest::newRow("without a sign") << "io"_ba << None;
    QTest::newRow("in another value") << "a=io=x"_ba << None;
}

void tst_EngineIoHttpRequest::findsCookies()
{
    QFETCH(QByteArray, cookies);
    EngineIoHttpRequest request;
    QVERIFY(!request.cookie("io"));
    request.headers.append("Cookie"_ba, "first=1"_ba);
    request.headers.append("cookie"_ba, cookies);
    QTEST(request.cookie("io").value_or(None), "expected");
    QCOMPARE(request.cookie("first"), OptionalBytes("1"_ba));
}

QTEST_APPLESS_MAIN(tst_EngineIoHttpRequest)
#include "tst_engineiohttprequest.moc"
