// SPDX-License-Identifier: MIT
#include "sampleevents.h"

#include "filter/filteredrows.h"

#include <QTest>

using namespace Inspector;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

Filter filter(const QString &text)
{
    return *parseFilter(text);
}

std::vector<quint32> rowsOf(const FilteredRows &rows)
{
    std::vector<quint32> result;
    for (quint32 i = 0; i < rows.size(); ++i)
        result.push_back(rows.at(i));
    return result;
}

} // namespace

class tst_FilteredRows : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void agreesWithAFullScanWhateverHappens();
    void scansInSlicesFromTheFirstRow();
    void aScanGoesOnToRowsAppendedMeanwhile();
    void withoutAConditionNoRowIsLookedAt();
    void findsRowsByNumber();
    void canBeCleared();
};

void tst_FilteredRows::agreesWithAFullScanWhateverHappens()
{
    static const QStringList Filters{u""_s,           u"dir:in"_s, u"order or type:pong"_s,
                                     u"data.id=42"_s, u"-/o/"_s,   u"size>1M"_s};
    for (quint32 seed = 0; seed < 30; ++seed) {
        QRandomGenerator random(seed);
        SampleEvents events;
        FilteredRows rows(events);
        Filter current;
        for (int turn = 0; turn < 60; ++turn) {
            switch (random.bounded(4)) {
            case 0: // a key: the scan under way, if any, is given up
                current = filter(Filters[random.bounded(int(Filters.size()))]);
                rows.start(current);
                break;
            case 1:
                events.addRandom(random, random.bounded(2'000));
                rows.appendNew();
                break;
            default:
                rows.step(0ns);
                break;
            }
            const auto all = events.matching(current);
            const auto found = rowsOf(rows);
            QVERIFY(found.size() <= all.size());
            QVERIFY(std::equal(found.begin(), found.end(), all.begin()));
            if (rows.scanned() == events.size())
                QCOMPARE(found.size(), all.size());
        }
        while (rows.step(1ms)) {
        }
        rows.appendNew();
        QCOMPARE(rowsOf(rows), events.matching(current));
    }
}

void tst_FilteredRows::scansInSlicesFromTheFirstRow()
{
    QRandomGenerator random(1);
    SampleEvents events;
    events.addRandom(random, 10'000);
    FilteredRows rows(events);
    rows.start(filter(u"n>=0"_s));
    QVERIFY(rows.isScanning());
    QCOMPARE(rows.size(), 0u);
    QVERIFY(rows.step(0ns)); // spent at the first look at the clock
    QVERIFY(rows.size() > 0 && rows.size() < 10'000);
    QCOMPARE(rows.at(0), 0u);
    int turns = 1;
    while (rows.step(0ns))
        ++turns;
    QVERIFY(turns > 2);
    QVERIFY(!rows.isScanning());
    QCOMPARE(rows.size(), 10'000u);
}

void tst_FilteredRows::aScanGoesOnToRowsAppendedMeanwhile()
{
    QRandomGenerator random(1);
    SampleEvents events;
    events.addRandom(random, 5'000);
    FilteredRows rows(events);
    rows.start(filter(u"n>=0"_s));
    rows.step(0ns);
    events.addRandom(random, 10);
    QCOMPARE(rows.appendNew(), 0u); // would be out of order now
    while (rows.step(1s)) {
    }
    QCOMPARE(rows.size(), 5'010u);
    events.addRandom(random, 3);
    QCOMPARE(rows.appendNew(), 3u);
    QCOMPARE(rows.appendNew(), 0u);
}

void tst_FilteredRows::withoutAConditionNoRowIsLookedAt()
{
    struct Blind : RowSource
    {
        quint32 size() const override { return count; }
        FilterInput at(quint32) const override { qFatal("looked at"); }
        quint32 count = 4'000'000'000;
    } source;
    FilteredRows rows(source);
    rows.start({});
    QVERIFY(!rows.isScanning());
    QVERIFY(!rows.step(1s));
    QCOMPARE(rows.size(), 4'000'000'000);
    QCOMPARE(rows.at(3'999'999'999), 3'999'999'999);
    source.count += 5;
    QCOMPARE(rows.appendNew(), 5u);
}

void tst_FilteredRows::findsRowsByNumber()
{
    QRandomGenerator random(1);
    SampleEvents events;
    events.addRandom(random, 20);
    FilteredRows rows(events);
    rows.start(filter(u"n:{3,5,8}"_s));
    while (rows.step(1s)) {
    }
    QCOMPARE(rows.indexOf(5), 1);
    QCOMPARE(rows.indexOf(6), -1);
    QCOMPARE(rows.lowerBound(6), 2u);
    QCOMPARE(rows.lowerBound(9), 3u);
    QCOMPARE(rows.indexOf(9), -1);
    rows.start({});
    QCOMPARE(rows.indexOf(6), 6);
    QCOMPARE(rows.indexOf(20), -1);
}

void tst_FilteredRows::canBeCleared()
{
    QRandomGenerator random(1);
    SampleEvents events;
    events.addRandom(random, 100);
    FilteredRows rows(events);
    rows.start(filter(u"n<10"_s));
    while (rows.step(1s)) {
    }
    rows.sourceCleared();
    QCOMPARE(rows.size(), 0u);
    QCOMPARE(rows.filter().text(), u"n<10"_s);
    QCOMPARE(rows.appendNew(), 10u);
}

QTEST_APPLESS_MAIN(tst_FilteredRows)
#include "tst_filteredrows.moc"
