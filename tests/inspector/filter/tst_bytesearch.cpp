// SPDX-License-Identifier: MIT
#include "filter/bytesearch.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Inspector;

class tst_ByteSearch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsTheSameAsAComparisonInLowerCase();
    void everythingHoldsAnEmptyText();
    void caseOfLettersBeyondAsciiMatters();
};

void tst_ByteSearch::findsTheSameAsAComparisonInLowerCase()
{
    QRandomGenerator random(1);
    static const QByteArray Bytes = "aAbB@[`{ zZ";
    const auto randomBytes = [&random](int maximum) {
        QByteArray bytes(random.bounded(maximum + 1), ' ');
        for (char &c : bytes)
            c = Bytes[random.bounded(int(Bytes.size()))];
        return bytes;
    };
    int hits = 0;
    for (int i = 0; i < 50'000; ++i) {
        const QByteArray text = randomBytes(4);
        const QByteArray bytes = randomBytes(30);
        const bool expected = bytes.toLower().contains(text.toLower());
        QCOMPARE(ByteSearch(text).isFoundIn(bytes), expected);
        hits += expected;
    }
    QVERIFY(hits > 1'000 && hits < 49'000);
}

void tst_ByteSearch::everythingHoldsAnEmptyText()
{
    QVERIFY(ByteSearch().isFoundIn("abc"));
    QVERIFY(ByteSearch().isFoundIn({}));
}

void tst_ByteSearch::caseOfLettersBeyondAsciiMatters()
{
    QVERIFY(ByteSearch("\xc3\xa4").isFoundIn("x\xc3\xa4"));
    QVERIFY(!ByteSearch("\xc3\xa4").isFoundIn("x\xc3\x84"));
}

QTEST_APPLESS_MAIN(tst_ByteSearch)
#include "tst_bytesearch.moc"
