// SPDX-License-Identifier: MIT
#include "http/syntax.h"

#include <QtTest>

using namespace EngineIo;
using namespace Qt::StringLiterals;

class tst_Syntax : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsTheCharactersOfATokenAndOfAValue();
    void cutsListsIntoParts();
    void cutsNothingWithinQuotes();
    void unquotes();
    void decodesPercentSigns_data();
    void decodesPercentSigns();
};

void tst_Syntax::knowsTheCharactersOfATokenAndOfAValue()
{
    const QByteArray marks = "!#$%&'*+-.^_`|~"_ba;
    for (int c = 0; c < 256; ++c) {
        const QByteArray text(1, char(c));
        const bool letterOrDigit = c < 128 && std::isalnum(c);
        QCOMPARE(isToken(text), letterOrDigit || marks.contains(char(c)));
        QCOMPARE(isFieldValue(text), c == '\t' || (c >= ' ' && c != 0x7f));
    }
    QVERIFY(!isToken(""));
    QVERIFY(isFieldValue(""));
    QVERIFY(!isToken("a b"));
}

void tst_Syntax::cutsListsIntoParts()
{
    QByteArrayView list = " a ,,\tb";
    QCOMPARE(takePart(list, ','), QByteArrayView("a"));
    QCOMPARE(takePart(list, ','), QByteArrayView(""));
    QCOMPARE(takePart(list, ','), QByteArrayView("b"));
    QVERIFY(list.isEmpty());
}

void tst_Syntax::cutsNothingWithinQuotes()
{
    QByteArrayView list = " \"a,b\" , x=\"\\\",\",last ";
    QCOMPARE(takeQuotedPart(list, ','), QByteArrayView("\"a,b\""));
    QCOMPARE(takeQuotedPart(list, ','), QByteArrayView("x=\"\\\",\""));
    QVERIFY(!list.isNull());
    QCOMPARE(takeQuotedPart(list, ','), QByteArrayView("last"));
    QVERIFY(list.isNull());

    QByteArrayView open = "\"a,\\";
    QCOMPARE(takeQuotedPart(open, ','), QByteArrayView("\"a,\\"));
    QVERIFY(open.isNull());

    QByteArrayView endsWithSeparator = "a,";
    QCOMPARE(takeQuotedPart(endsWithSeparator, ','), QByteArrayView("a"));
    QVERIFY(!endsWithSeparator.isNull());
}

void tst_Syntax::unquotes()
{
    QCOMPARE(unquoted("\"a b\""), "a b"_ba);
    QCOMPARE(unquoted("\"\""), ""_ba);
    QCOMPARE(unquoted("\"a\\\"b\\\\c\""), "a\"b\\c"_ba);
    QCOMPARE(unquoted("a"), std::nullopt);
    QCOMPARE(unquoted("\""), std::nullopt);
    QCOMPARE(unquoted("\"a"), std::nullopt);
    QCOMPARE(unquoted(""), std::nullopt);
}

void tst_Syntax::decodesPercentSigns_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("expected");

    QTest::newRow("nothing to do") << "abc"_ba
                                   << "abc"_ba;
    QTest::newRow("both cases") << "%2F%2f"_ba
                                << "//"_ba;
    QTest::newRow("only once") << "%252F"_ba
                               << "%2F"_ba;
    QTest::newRow("not ASCII") << "%C3%a4"_ba
                               << "\xc3\xa4"_ba;
    QTest::newRow("NUL") << "%00"_ba << QByteArray(1, '\0');
    QTest::newRow("at the end") << "a%"_ba
                                << "a%"_ba;
    QTest::newRow("one digit at the end") << "a%4"_ba
                                          << "a%4"_ba;
    QTest::newRow("no digits") << "%zz%4g%41"_ba
                               << "%zz%4gA"_ba;
    QTest::newRow("two signs") << "%%41"_ba
                               << "%A"_ba;
}

void tst_Syntax::decodesPercentSigns()
{
    QFETCH(QByteArray, text);
    QTEST(percentDecoded(text, PlusSign::Literal), "expected");
    QCOMPARE(percentDecoded("a+b%2B", PlusSign::Literal), "a+b+"_ba);
    QCOMPARE(percentDecoded("a+b%2B", PlusSign::Space), "a b+"_ba);
}

QTEST_APPLESS_MAIN(tst_Syntax)
#include "tst_syntax.moc"
