// SPDX-License-Identifier: MIT
#include "filter/composefilter.h"
#include "filter/filter.h"

#include <QTest>

using namespace Inspector;
using namespace Qt::StringLiterals;

class tst_ComposeFilter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void addsAConditionToAFilter_data();
    void addsAConditionToAFilter();
    void beginsFromANumber_data();
    void beginsFromANumber();
};

void tst_ComposeFilter::addsAConditionToAFilter_data()
{
    QTest::addColumn<QString>("filter");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("only");
    QTest::addColumn<QString>("but");

    QTest::newRow("nothing yet") << u""_s << u"type"_s << u"ping"_s << u"type:ping"_s
                                 << u"-type:ping"_s;
    QTest::newRow("text") << u" x "_s << u"sid"_s << u"ab-c"_s << u"x sid=ab-c"_s
                          << u"x -sid=ab-c"_s;
    QTest::newRow("either") << u"a or b"_s << u"n"_s << u"3"_s << u"(a or b) n=3"_s
                            << u"(a or b) -n=3"_s;
    QTest::newRow("bracketed already")
        << u"(a or b) c"_s << u"n"_s << u"3"_s << u"(a or b) c n=3"_s << u"(a or b) c -n=3"_s;
    QTest::newRow("asked already") << u"a dir:in -dir:in"_s << u"dir"_s << u"in"_s
                                   << u"a dir:in -dir:in"_s << u"a dir:in -dir:in"_s;
    QTest::newRow("broken") << u"a ("_s << u"dir"_s << u"in"_s << u"dir:in"_s << u"-dir:in"_s;
    QTest::newRow("blanks") << u""_s << u"event"_s << u"new order"_s << u"event=\"new order\""_s
                            << u"-event=\"new order\""_s;
    QTest::newRow("marks") << u""_s << u"data.name"_s << u"say \"a\\b\""_s
                           << uR"(data.name="say \"a\\b\"")"_s << uR"(-data.name="say \"a\\b\"")"_s;
    QTest::newRow("empty") << u""_s << u"data.name"_s << u""_s << u"data.name=\"\""_s
                           << u"-data.name=\"\""_s;
    QTest::newRow("address") << u""_s << u"peer"_s << u"[::1]:80"_s << u"peer=[::1]:80"_s
                             << u"-peer=[::1]:80"_s;
}

void tst_ComposeFilter::addsAConditionToAFilter()
{
    QFETCH(QString, filter);
    QFETCH(QString, field);
    QFETCH(QString, value);
    QTEST(onlyThis(filter, field, value), "only");
    QTEST(notThis(filter, field, value), "but");
    QVERIFY(bool(parseFilter(onlyThis(filter, field, value))));
    QVERIFY(bool(parseFilter(notThis(filter, field, value))));
}

void tst_ComposeFilter::beginsFromANumber_data()
{
    QTest::addColumn<QString>("filter");
    QTest::addColumn<QString>("expected");

    QTest::newRow("nothing yet") << u""_s << u"n>=90"_s;
    QTest::newRow("with another") << u"a"_s << u"a n>=90"_s;
    QTest::newRow("again") << u"n>=5"_s << u"n>=90"_s;
    QTest::newRow("again among others") << u"a and n >= 5 b"_s << u"a and n>=90 b"_s;
    QTest::newRow("not within brackets") << u"(n>=5 or a) b"_s << u"(n>=5 or a) b n>=90"_s;
    QTest::newRow("not of an either") << u"n>=5 or a"_s << u"(n>=5 or a) n>=90"_s;
}

void tst_ComposeFilter::beginsFromANumber()
{
    QFETCH(QString, filter);
    QTEST(fromHereOn(filter, 90), "expected");
}

QTEST_APPLESS_MAIN(tst_ComposeFilter)
#include "tst_composefilter.moc"
