// SPDX-License-Identifier: MIT
#include "views/timing/timewindow.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Inspector;
using Mode = TimeWindow::Mode;

class tst_TimeWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void followsThePresent();
    void staysWhereThePersonHasGone();
    void keepsTheTimeUnderThePointerWhenZooming();
    void keepsThePresentWhenZoomingWhileItFollows();
    void showsEverythingThereIs();
    void neverLosesSightOfTheData();
};

static constexpr qint64 Second = 1'000'000'000;

void tst_TimeWindow::followsThePresent()
{
    TimeWindow window;
    window.setRange(0, 1000 * Second);
    QCOMPARE(window.to(), 1000 * Second);
    QCOMPARE(window.length(), TimeWindow::Usual);
    window.setRange(0, 1001 * Second);
    QCOMPARE(window.to(), 1001 * Second);
}

void tst_TimeWindow::staysWhereThePersonHasGone()
{
    TimeWindow window;
    window.setRange(0, 1000 * Second);
    window.pan(-0.5);
    QCOMPARE(window.mode(), Mode::Fixed);
    const qint64 from = window.from();
    QCOMPARE(from, 1000 * Second - TimeWindow::Usual * 3 / 2);
    window.setRange(0, 2000 * Second);
    QCOMPARE(window.from(), from);
    window.follow();
    QCOMPARE(window.to(), 2000 * Second);
}

void tst_TimeWindow::keepsTheTimeUnderThePointerWhenZooming()
{
    TimeWindow window;
    window.setRange(0, 1000 * Second);
    window.pan(-0.5);
    const auto timeAt = [&window](double share) {
        return double(window.from()) + share * double(window.length());
    };
    const double before = timeAt(0.25);
    window.zoom(4, 0.25);
    QVERIFY(std::abs(timeAt(0.25) - before) < 10);
    QCOMPARE(window.length(), TimeWindow::Usual / 4);
}

void tst_TimeWindow::keepsThePresentWhenZoomingWhileItFollows()
{
    TimeWindow window;
    window.setRange(0, 1000 * Second);
    window.zoom(2, 0.1);
    QCOMPARE(window.mode(), Mode::Following);
    QCOMPARE(window.to(), 1000 * Second);
    QCOMPARE(window.length(), TimeWindow::Usual / 2);
}

void tst_TimeWindow::showsEverythingThereIs()
{
    TimeWindow window;
    window.setRange(5 * Second, 1000 * Second);
    window.showEverything();
    QVERIFY(window.from() <= 5 * Second && window.to() >= 1000 * Second);
    window.setRange(5 * Second, 3000 * Second);
    QVERIFY(window.to() >= 3000 * Second);
    window.zoom(2, 0.5);
    QCOMPARE(window.mode(), Mode::Fixed);
}

void tst_TimeWindow::neverLosesSightOfTheData()
{
    QRandomGenerator random(3);
    TimeWindow window;
    window.setRange(0, 500 * Second);
    for (int i = 0; i < 5000; ++i) {
        if (random.bounded(2) == 0)
            window.zoom(0.2 + random.generateDouble() * 5, random.generateDouble());
        else
            window.pan(random.generateDouble() * 4 - 2);
        QVERIFY(window.length() >= TimeWindow::Shortest);
        QVERIFY(window.length() <= 520 * Second);
        QVERIFY(window.from() <= 500 * Second && window.to() >= 0);
    }
}

QTEST_GUILESS_MAIN(tst_TimeWindow)
#include "tst_timewindow.moc"
