// SPDX-License-Identifier: MIT
#include "http/engineiohttpresponse.h"

#include <QtTest>

using namespace Qt::StringLiterals;

class tst_EngineIoHttpResponse : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void makesATextWithItsType();
    void knowsReasonPhrases();
};

void tst_EngineIoHttpResponse::makesATextWithItsType()
{
    const auto plain = EngineIoHttpResponse::text(404, "gone"_ba);
    QCOMPARE(plain.status, 404);
    QCOMPARE(plain.body, "gone"_ba);
    QCOMPARE(plain.headers.value("content-type"), "text/plain"_ba);
    QVERIFY(!plain.close);

    const auto json = EngineIoHttpResponse::text(400, "{}"_ba, "application/json"_ba);
    QCOMPARE(json.headers.values("content-type"), QList<QByteArray>{"application/json"});
}

void tst_EngineIoHttpResponse::knowsReasonPhrases()
{
    QCOMPARE(EngineIoHttpResponse::reasonPhrase(100), "Continue"_ba);
    QCOMPARE(EngineIoHttpResponse::reasonPhrase(200), "OK"_ba);
    QCOMPARE(EngineIoHttpResponse::reasonPhrase(404), "Not Found"_ba);
    QCOMPARE(EngineIoHttpResponse::reasonPhrase(431), "Request Header Fields Too Large"_ba);
    QCOMPARE(EngineIoHttpResponse::reasonPhrase(511), "Network Authentication Required"_ba);
    QCOMPARE(EngineIoHttpResponse::reasonPhrase(299), ""_ba);
    QCOMPARE(EngineIoHttpResponse::reasonPhrase(-1), ""_ba);
    QCOMPARE(EngineIoHttpResponse::reasonPhrase(1000), ""_ba);
}

QTEST_APPLESS_MAIN(tst_EngineIoHttpResponse)
#include "tst_engineiohttpresponse.moc"
