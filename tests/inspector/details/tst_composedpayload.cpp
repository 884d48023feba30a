// SPDX-License-Identifier: MIT
#include "views/compose/composedpayload.h"

#include <QTest>

using namespace Inspector;
using namespace Qt::StringLiterals;

class tst_ComposedPayload : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void accepts_data();
    void accepts();
    void refusesWithThePlace_data();
    void refusesWithThePlace();
    void namesThePlaceByLineAndColumn();
};

void tst_ComposedPayload::accepts_data()
{
    using enum PayloadFormat;
    QTest::addColumn<PayloadFormat>("format");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("binary");

    QTest::newRow("text") << Text << u"{ not JSON"_s << "{ not JSON"_ba << false;
    QTest::newRow("empty text") << Text << QString() << ""_ba << false;
    QTest::newRow("object") << Json << u"{ \"a\": 1 }"_s << "{ \"a\": 1 }"_ba << false;
    QTest::newRow("number") << Json << u" 42 "_s << " 42 "_ba << false;
    QTest::newRow("string") << Json << u"\"a\""_s << "\"a\""_ba << false;
    QTest::newRow("null") << Json << u"null"_s << "null"_ba << false;
    QTest::newRow("hex") << Hex << u"00 fF:1a,\n7"_s + u"f"_s << "\x00\xff\x1a\x7f"_ba << true;
    QTest::newRow("base64") << Base64 << u"AAEC/w=="_s << "\x00\x01\x02\xff"_ba << true;
    QTest::newRow("base64 for URLs, unpadded") << Base64 << u"_-8"_s << "\xff\xef"_ba << true;
}

void tst_ComposedPayload::accepts()
{
    QFETCH(PayloadFormat, format);
    QFETCH(QString, typed);
    const auto result = composePayload(format, typed);
    const auto *payload = std::get_if<ComposedPayload>(&result);
    QVERIFY2(payload, payload ? "" : qPrintable(std::get<PayloadError>(result).text));
    QTEST(payload->binary, "binary");
    QTEST(payload->binary ? payload->bytes : payload->text.toUtf8(), "bytes");
}

void tst_ComposedPayload::refusesWithThePlace_data()
{
    using enum PayloadFormat;
    QTest::addColumn<PayloadFormat>("format");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<qsizetype>("position");

    QTest::newRow("no value") << Json << u"{\"a\": }"_s << qsizetype(6);
    QTest::newRow("behind two bytes of UTF-8") << Json << u"{\"\u00e4\": }"_s << qsizetype(6);
    QTest::newRow("something behind") << Json << u"{} x"_s << qsizetype(3);
    QTest::newRow("not closed") << Json << u"[1"_s << qsizetype(1);
    QTest::newRow("two values") << Json << u"1, 2"_s << qsizetype(0);
    QTest::newRow("empty JSON") << Json << u" "_s << qsizetype(0);
    QTest::newRow("no digit") << Hex << u"00 0g"_s << qsizetype(4);
    QTest::newRow("half a byte") << Hex << u"00 0"_s << qsizetype(4);
    QTest::newRow("no base64") << Base64 << u"AA?A"_s << qsizetype(2);
    QTest::newRow("goes on behind its end") << Base64 << u"AA==AA"_s << qsizetype(4);
    QTest::newRow("cut base64") << Base64 << u"AAAAA"_s << qsizetype(5);
}

void tst_ComposedPayload::refusesWithThePlace()
{
    QFETCH(PayloadFormat, format);
    QFETCH(QString, typed);
    const auto result = composePayload(format, typed);
    const auto *error = std::get_if<PayloadError>(&result);
    QVERIFY(error);
    QVERIFY(!error->text.isEmpty());
    QTEST(error->position, "position");
}

void tst_ComposedPayload::namesThePlaceByLineAndColumn()
{
    QCOMPARE(placeText(u"ab\ncd"_s, 0), u"Line 1, column 1"_s);
    QCOMPARE(placeText(u"ab\ncd"_s, 4), u"Line 2, column 2"_s);
    QCOMPARE(placeText(u"ab"_s, 99), u"Line 1, column 3"_s);
}

QTEST_GUILESS_MAIN(tst_ComposedPayload)
#include "tst_composedpayload.moc"
