// SPDX-License-Identifier: MIT
#include "timing/decimation.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <numeric>

using namespace Inspector;

class tst_Decimation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void losesNoPeakAndNoMissedPong_data();
    void losesNoPeakAndNoMissedPong();
    void keepsTheNearestOnEachSide();
    void ordersColumnsAndLinksTheirEnds();
    void makesNothingOfNothing();
};

namespace {

std::vector<RoundTripPoint> randomPoints(QRandomGenerator &random, int count, qint64 to)
{
    std::vector<RoundTripPoint> points(size_t(count), RoundTripPoint{});
    for (RoundTripPoint &point : points) {
        point.time = random.bounded(to);
        point.microseconds
            = random.bounded(40) == 0 ? RoundTripSample::Missed : random.bounded(1, 5'000'000);
    }
    std::ranges::sort(points, {}, &RoundTripPoint::time);
    return points;
}

const PixelColumn *columnAt(const std::vector<PixelColumn> &columns, int x)
{
    const auto it = std::ranges::find(columns, x, &PixelColumn::x);
    return it == columns.end() ? nullptr : &*it;
}

} // namespace

void tst_Decimation::losesNoPeakAndNoMissedPong_data()
{
    QTest::addColumn<int>("count");
    QTest::addColumn<int>("width");
    QTest::newRow("fewer than pixels") << 40 << 300;
    QTest::newRow("as many as pixels") << 300 << 300;
    QTest::newRow("far more than pixels") << 20'000 << 300;
    QTest::newRow("one pixel") << 500 << 1;
}

void tst_Decimation::losesNoPeakAndNoMissedPong()
{
    QFETCH(int, count);
    QFETCH(int, width);
    QRandomGenerator random(quint32(count + width));
    for (int round = 0; round < 20; ++round) {
        const std::vector<RoundTripPoint> points = randomPoints(random, count, 1'000'000'000);
        const qint64 from = random.bounded(400'000'000);
        const qint64 to = from + 1 + random.bounded(600'000'000);
        const auto columns = decimated(points, from, to, width);

        quint32 answered = 0;
        quint32 missed = 0;
        for (const RoundTripPoint &point : points) {
            if (point.time < from || point.time > to)
                continue;
            const int x = std::min(
                width - 1, int(double(point.time - from) * double(width) / double(to - from)));
            const PixelColumn *column = columnAt(columns, x);
            QVERIFY(column);
            ++(point.isMissed() ? missed : answered);
            if (!point.isMissed())
                QVERIFY(column->lowest <= point.microseconds
                        && point.microseconds <= column->highest);
        }
        quint32 answeredInColumns = 0;
        quint32 missedInColumns = 0;
        for (const PixelColumn &column : columns) {
            if (column.x < 0 || column.x >= width)
                continue;
            answeredInColumns += column.answered;
            missedInColumns += column.missed;
            // What a column says is a point's value, not made up.
            for (const quint32 value : {column.lowest, column.highest, column.first, column.last})
                QVERIFY(column.answered == 0
                        || std::ranges::count(points, value, &RoundTripPoint::microseconds) > 0);
        }
        QCOMPARE(answeredInColumns, answered);
        QCOMPARE(missedInColumns, missed);
    }
}

void tst_Decimation::keepsTheNearestOnEachSide()
{
    const std::vector<RoundTripPoint> points{
        {10, 1, 0}, {20, 2, 1}, {50, 5, 2}, {80, 8, 3}, {90, 9, 4}};
    const auto columns = decimated(points, 30, 70, 40);
    QCOMPARE(columns.size(), size_t(3));
    QCOMPARE(columns.front().x, -1);
    QCOMPARE(columns.front().last, 2U);
    QCOMPARE(columns[1].first, 5U);
    QCOMPARE(columns.back().x, 40);
    QCOMPARE(columns.back().first, 8U);
    QCOMPARE(columns.back().answered, 1U);
}

void tst_Decimation::ordersColumnsAndLinksTheirEnds()
{
    const std::vector<RoundTripPoint> points{{0, 7, 0}, {1, 3, 1}, {2, 9, 2}, {55, 4, 3}};
    const auto columns = decimated(points, 0, 100, 10);
    QCOMPARE(columns.size(), size_t(2));
    QCOMPARE(columns[0].first, 7U);
    QCOMPARE(columns[0].lowest, 3U);
    QCOMPARE(columns[0].highest, 9U);
    QCOMPARE(columns[0].last, 9U);
    QVERIFY(columns[0].x < columns[1].x);
}

void tst_Decimation::makesNothingOfNothing()
{
    QVERIFY(decimated({}, 0, 100, 10).empty());
    const std::vector<RoundTripPoint> points{{5, 1, 0}};
    QVERIFY(decimated(points, 0, 100, 0).empty());
    QVERIFY(decimated(points, 100, 100, 10).empty());
}

QTEST_GUILESS_MAIN(tst_Decimation)
#include "tst_decimation.moc"
