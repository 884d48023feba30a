// SPDX-License-Identifier: MIT
#include "model/roundtriphistogram.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <cmath>

using namespace Inspector;

class tst_RoundTripHistogram : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isZeroWhenEmpty();
    void staysWithinOnePartIn32OfTheExactPercentile_data();
    void staysWithinOnePartIn32OfTheExactPercentile();
    void mergedIsTheSameAsAddedTogether();
    void takesTheLargestValue();
};

namespace {
quint32 exactPercentile(const std::vector<quint32> &sorted, double percent)
{
    const auto rank = size_t(std::ceil(percent / 100.0 * double(sorted.size())));
    return sorted[std::max<size_t>(1, rank) - 1];
}
} // namespace

void tst_RoundTripHistogram::isZeroWhenEmpty()
{
    const RoundTripHistogram histogram;
    QCOMPARE(histogram.percentile(50), 0U);
    QCOMPARE(histogram.maximum(), 0U);
}

void tst_RoundTripHistogram::staysWithinOnePartIn32OfTheExactPercentile_data()
{
    QTest::addColumn<double>("exponent"); // of the values' spread
    QTest::newRow("a few µs, exact") << 3.9;
    QTest::newRow("to a ms") << 10.0;
    QTest::newRow("to a minute") << 26.0;
    QTest::newRow("whole range") << 31.9;
}

void tst_RoundTripHistogram::staysWithinOnePartIn32OfTheExactPercentile()
{
    QFETCH(double, exponent);
    QRandomGenerator random(4711);
    RoundTripHistogram histogram;
    std::vector<quint32> values;
    for (int i = 0; i < 20'000; ++i) {
        values.push_back(quint32(std::exp2(random.generateDouble() * exponent)));
        histogram.add(values.back());
    }
    std::sort(values.begin(), values.end());

    for (const double percent : {0.0, 1.0, 50.0, 90.0, 99.0, 99.9, 100.0}) {
        const double exact = exactPercentile(values, percent);
        const double error = std::abs(double(histogram.percentile(percent)) - exact);
        QVERIFY2(error <= exact / 32.0, qPrintable(QString::number(percent)));
    }
    QCOMPARE(histogram.maximum(), values.back());
    QCOMPARE(histogram.count(), quint64(values.size()));
}

void tst_RoundTripHistogram::mergedIsTheSameAsAddedTogether()
{
    RoundTripHistogram all;
    RoundTripHistogram small;
    RoundTripHistogram large;
    for (quint32 i = 1; i <= 1000; ++i) {
        all.add(i);
        (i <= 300 ? small : large).add(i);
    }
    small.merge(large);
    QCOMPARE(small.count(), all.count());
    QCOMPARE(small.maximum(), 1000U);
    for (const double percent : {10.0, 50.0, 95.0})
        QCOMPARE(small.percentile(percent), all.percentile(percent));
}

void tst_RoundTripHistogram::takesTheLargestValue()
{
    RoundTripHistogram histogram;
    histogram.add(std::numeric_limits<quint32>::max());
    histogram.add(0);
    QCOMPARE(histogram.percentile(50), 0U);
    QCOMPARE(histogram.percentile(99), std::numeric_limits<quint32>::max());
}

QTEST_GUILESS_MAIN(tst_RoundTripHistogram)
#include "tst_roundtriphistogram.moc"
