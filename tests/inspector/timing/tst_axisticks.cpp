// SPDX-License-Identifier: MIT
#include "timing/axisticks.h"

#include "timing/valuescale.h"

#include <QRandomGenerator>
#include <QTest>

#include <cmath>

using namespace Inspector;
using namespace Qt::StringLiterals;

class tst_AxisTicks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void choosesRoundSteps();
    void choosesPowersOfTenForALogarithmicAxis();
    void stepsThroughTimeAsAClockDoes();
    void staysWithinTheRangeAndTheNumber_data();
    void staysWithinTheRangeAndTheNumber();
    void hasNoneWhereThereIsNothing();
    void writesAsManyDecimalsAsTheStepNeeds_data();
    void writesAsManyDecimalsAsTheStepNeeds();
    void mapsAValueToAHeightAndBack_data();
    void mapsAValueToAHeightAndBack();
};

static constexpr qint64 Second = 1'000'000'000;

void tst_AxisTicks::choosesRoundSteps()
{
    QCOMPARE(linearTicks(0, 10, 6), (std::vector<double>{0, 2, 4, 6, 8, 10}));
    QCOMPARE(linearTicks(3, 47, 6), (std::vector<double>{10, 20, 30, 40}));
}

void tst_AxisTicks::choosesPowersOfTenForALogarithmicAxis()
{
    QCOMPARE(logTicks(10, 100, 8), (std::vector<double>{10, 20, 50, 100}));
    QCOMPARE(logTicks(10, 100'000, 5), (std::vector<double>{10, 100, 1000, 10'000, 100'000}));
}

void tst_AxisTicks::stepsThroughTimeAsAClockDoes()
{
    const std::vector<qint64> expected{0, 15 * Second, 30 * Second, 45 * Second, 60 * Second};
    QCOMPARE(timeTicks(0, 60 * Second, 5), expected);
    QCOMPARE(timeTicks(-Second, Second, 3), (std::vector<qint64>{-Second, 0, Second}));
}

void tst_AxisTicks::staysWithinTheRangeAndTheNumber_data()
{
    QTest::addColumn<double>("exponent");
    for (const double exponent : {3.0, 6.0, 9.0, 12.0, 15.0})
        QTest::addRow("up to 1e%g", exponent) << exponent;
}

void tst_AxisTicks::staysWithinTheRangeAndTheNumber()
{
    QFETCH(double, exponent);
    QRandomGenerator random(7);
    for (int round = 0; round < 2000; ++round) {
        const double from = std::pow(10, random.generateDouble() * exponent);
        const double to = from + std::pow(10, random.generateDouble() * exponent) + 1;
        const int most = random.bounded(2, 20);
        const auto check = [&](const auto &ticks, double first, double last) {
            QVERIFY(int(ticks.size()) <= most);
            for (size_t i = 0; i < ticks.size(); ++i) {
                const double slack = (std::abs(double(ticks[i])) + last - first) * 1e-6;
                QVERIFY(double(ticks[i]) >= first - slack && double(ticks[i]) <= last + slack);
                QVERIFY(i == 0 || ticks[i] > ticks[i - 1]);
            }
        };
        check(linearTicks(from, to, most), from, to);
        check(logTicks(from, to, most), from, to);
        check(timeTicks(qint64(from), qint64(to), most), double(qint64(from)), double(qint64(to)));
        // Enough of them to read the axis, unless hardly any fit.
        if (most >= 6)
            QVERIFY(linearTicks(from, to, most).size() >= 2);
        if (most >= 6 && to - from > 10)
            QVERIFY(!timeTicks(qint64(from), qint64(to), most).empty());
    }
}

void tst_AxisTicks::hasNoneWhereThereIsNothing()
{
    QVERIFY(linearTicks(1, 1, 5).empty());
    QVERIFY(linearTicks(0, std::numeric_limits<double>::infinity(), 5).empty());
    QVERIFY(logTicks(0, 10, 5).empty());
    QVERIFY(timeTicks(5, 4, 5).empty());
    QVERIFY(timeTicks(0, Second, 0).empty());
}

void tst_AxisTicks::writesAsManyDecimalsAsTheStepNeeds_data()
{
    QTest::addColumn<qint64>("time");
    QTest::addColumn<qint64>("step");
    QTest::addColumn<QString>("expected");
    QTest::newRow("seconds") << 65 * Second << Second << u"1:05"_s;
    QTest::newRow("hours") << 3661 * Second << 60 * Second << u"1:01:01"_s;
    QTest::newRow("tenths") << Second / 2 << Second / 10 << u"0:00.5"_s;
    QTest::newRow("milliseconds") << 12'005'000'000LL << 5'000'000LL << u"0:12.005"_s;
    QTest::newRow("before the beginning") << -Second << Second << u"\u22120:01"_s;
}

void tst_AxisTicks::writesAsManyDecimalsAsTheStepNeeds()
{
    QFETCH(qint64, time);
    QFETCH(qint64, step);
    QFETCH(QString, expected);
    QCOMPARE(timeTickText(time, step), expected);
}

void tst_AxisTicks::mapsAValueToAHeightAndBack_data()
{
    QTest::addColumn<ValueScale::Kind>("kind");
    QTest::newRow("linear") << ValueScale::Kind::Linear;
    QTest::newRow("logarithmic") << ValueScale::Kind::Logarithmic;
}

void tst_AxisTicks::mapsAValueToAHeightAndBack()
{
    QFETCH(ValueScale::Kind, kind);
    const ValueScale scale(kind, 100, 20'000);
    double before = -1;
    for (const double value : {100.0, 400.0, 5000.0, 20'000.0}) {
        const double height = scale.heightOf(value);
        QVERIFY(height > before && height >= 0 && height <= 1);
        QVERIFY(std::abs(scale.valueAt(height) - value) < value * 1e-6);
        before = height;
    }
    QCOMPARE(scale.heightOf(1e12), 1.0);
}

QTEST_GUILESS_MAIN(tst_AxisTicks)
#include "tst_axisticks.moc"
