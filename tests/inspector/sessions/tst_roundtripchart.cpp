// SPDX-License-Identifier: MIT
#include "views/timing/roundtripchart.h"

#include "actions/selection.h"
#include "inspector/sessions/fakesessions.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

using namespace Inspector;
using namespace Qt::StringLiterals;

class tst_RoundTripChart : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void tellsTheValueUnderThePointer();
    void choosesThePacketThatIsClicked();
    void choosesByKeysAlone();
    void hitsAHeartbeatInItsLane();
    void zoomsAroundThePointerWithTheWheel();
    void pansByDraggingAndSelectsNothing();
    void movesWithTheKeys();
    void saysLateAndMissedInWords();
    void paintsASmallWindowAndNoData();
    void paintsASteadyValueAlsoWhereItIsDense();
    void forgetsBeforeTheStoreIsCleared();

private:
    RoundTripPlot::Hit hitOf(quint32 event) const { return *m_chart->plot().hitOf(event); }
    void show() { m_chart->showSessions({m_session}, m_store->timing(m_session).histogram); }

    std::unique_ptr<EventStore> m_store;
    std::unique_ptr<Selection> m_selection;
    std::unique_ptr<RoundTripChart> m_chart;
    quint32 m_session = 0;
    quint32 m_fast = 0;
    quint32 m_late = 0;
    qint64 m_now = 200 * Seconds;
};

void tst_RoundTripChart::init()
{
    m_store = std::make_unique<EventStore>();
    m_selection = std::make_unique<Selection>();
    FakeSessions fake(*m_store);
    m_session = fake.open("abc");
    m_fast = fake.heartbeat(m_session, 25 * Seconds, 40 * Ms);
    fake.heartbeat(m_session, 50 * Seconds, 60 * Ms);
    m_late = fake.heartbeat(m_session, 100 * Seconds, 3 * Seconds);
    m_chart = std::make_unique<RoundTripChart>(*m_store, *m_selection, [this] { return m_now; });
    m_chart->resize(800, 400);
    show();
    m_chart->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_chart.get()));
    m_chart->grab(); // the scale is fitted while painting
}

void tst_RoundTripChart::cleanup()
{
    m_chart.reset();
}

void tst_RoundTripChart::tellsTheValueUnderThePointer()
{
    QTest::mouseMove(m_chart.get(), m_chart->positionOf(hitOf(m_late)) + QPoint(2, 2));
    QTRY_VERIFY(m_chart->hovered());
    QCOMPARE(m_chart->hovered()->point.event, m_late);
    QVERIFY(m_chart->textOf(*m_chart->hovered()).contains(u"3.0 s"_s));
    QVERIFY(m_chart->accessibleDescription().contains(u"abc"_s));
    QVERIFY(!m_chart->grab().isNull());
    QTest::mouseMove(m_chart.get(), QPoint(400, 60));
    QTRY_VERIFY(!m_chart->hovered());
}

void tst_RoundTripChart::choosesThePacketThatIsClicked()
{
    QTest::mouseClick(m_chart.get(), Qt::LeftButton, {}, m_chart->positionOf(hitOf(m_fast)));
    QCOMPARE(m_selection->currentEvent(), std::optional(m_fast));
}

void tst_RoundTripChart::choosesByKeysAlone()
{
    QTest::keyClick(m_chart.get(), Qt::Key_Right, Qt::ControlModifier);
    QTest::keyClick(m_chart.get(), Qt::Key_Return);
    QCOMPARE(m_selection->currentEvent(), std::optional(m_fast));
    QTest::keyClick(m_chart.get(), Qt::Key_Right, Qt::ControlModifier);
    QTest::keyClick(m_chart.get(), Qt::Key_Right, Qt::ControlModifier);
    QTest::keyClick(m_chart.get(), Qt::Key_Return);
    QCOMPARE(m_selection->currentEvent(), std::optional(m_late));
}

void tst_RoundTripChart::hitsAHeartbeatInItsLane()
{
    const QPoint onPlot = m_chart->positionOf(hitOf(m_late));
    const QPoint inLane(onPlot.x() - 2, m_chart->height() - m_chart->fontMetrics().height());
    QTest::mouseClick(m_chart.get(), Qt::LeftButton, {}, inLane);
    QCOMPARE(m_selection->currentEvent(), std::optional(m_late));
}

void tst_RoundTripChart::zoomsAroundThePointerWithTheWheel()
{
    m_chart->showEverything();
    const qint64 before = m_chart->plot().window().length();
    const QPointF at(m_chart->positionOf(hitOf(m_late)));
    QWheelEvent wheel(at, m_chart->mapToGlobal(at), {}, {0, 120}, Qt::NoButton, {},
                      Qt::NoScrollPhase, false);
    QApplication::sendEvent(m_chart.get(), &wheel);
    QVERIFY(m_chart->plot().window().length() < before);
    QVERIFY(std::abs(m_chart->positionOf(hitOf(m_late)).x() - at.x()) <= 1);
}

void tst_RoundTripChart::pansByDraggingAndSelectsNothing()
{
    const qint64 from = m_chart->plot().window().from();
    QTest::mousePress(m_chart.get(), Qt::LeftButton, {}, {300, 100});
    QTest::mouseMove(m_chart.get(), {350, 100});
    QTest::mouseMove(m_chart.get(), {420, 100});
    QTest::mouseRelease(m_chart.get(), Qt::LeftButton, {}, {420, 100});
    QVERIFY(m_chart->plot().window().from() < from);
    QVERIFY(!m_chart->isFollowing());
    QVERIFY(!m_selection->currentEvent());
}

void tst_RoundTripChart::movesWithTheKeys()
{
    const QSignalSpy changed(m_chart.get(), &RoundTripChart::windowChanged);
    const TimeWindow &window = m_chart->plot().window();
    const qint64 length = window.length();
    QTest::keyClick(m_chart.get(), Qt::Key_Plus);
    QVERIFY(window.length() < length);
    QTest::keyClick(m_chart.get(), Qt::Key_Minus);
    QCOMPARE(window.length(), length);
    QTest::keyClick(m_chart.get(), Qt::Key_Left);
    QVERIFY(!m_chart->isFollowing());
    QTest::keyClick(m_chart.get(), Qt::Key_End);
    QVERIFY(m_chart->isFollowing());
    QTest::keyClick(m_chart.get(), Qt::Key_Home);
    QCOMPARE(window.mode(), TimeWindow::Mode::Everything);
    QCOMPARE(changed.count(), 5);
}

void tst_RoundTripChart::saysLateAndMissedInWords()
{
    FakeSessions fake(*m_store);
    const quint32 ping = fake.ping(m_session, 150 * Seconds);
    fake.close(m_session, 170 * Seconds, PingTimeoutReason);
    m_chart->refresh();
    QVERIFY(m_chart->textOf(hitOf(ping)).contains(u"no pong within 20 s"_s));
    QVERIFY(m_chart->textOf(hitOf(m_late)).contains(u"late"_s));
    QVERIFY(!m_chart->textOf(hitOf(m_fast)).contains(u"late"_s));
}

void tst_RoundTripChart::paintsASmallWindowAndNoData()
{
    m_chart->resize(3, 3);
    QVERIFY(!m_chart->grab().isNull());
    m_chart->resize(200, 40);
    QVERIFY(!m_chart->grab().isNull());
    m_chart->resize(600, 300);
    m_chart->showSessions({}, {});
    QVERIFY(!m_chart->grab().isNull());
}

void tst_RoundTripChart::paintsASteadyValueAlsoWhereItIsDense()
{
    FakeSessions fake(*m_store);
    const quint32 steady = fake.open("steady");
    for (int i = 0; i < 5000; ++i)
        fake.heartbeat(steady, i * 40 * Ms, 20 * Ms);
    m_chart->showSessions({steady}, {});
    m_chart->showEverything();
    const QImage image = m_chart->grab().toImage();
    const QRgb line = Theme::current().series[0].rgb();
    int most = 0; // pixels of its colour in one row
    for (int y = 0; y < image.height() * 3 / 4; ++y) {
        int count = 0;
        for (int x = 0; x < image.width(); ++x)
            count += image.pixel(x, y) == line;
        most = std::max(most, count);
    }
    QVERIFY2(most > image.width() / 2, qPrintable(QString::number(most)));
}

void tst_RoundTripChart::forgetsBeforeTheStoreIsCleared()
{
    connect(m_store.get(), &EventStore::aboutToClear, m_chart.get(), &RoundTripChart::forget);
    m_store->clear();
    m_chart->refresh();
    QVERIFY(m_chart->plot().isEmpty());
    QVERIFY(!m_chart->grab().isNull());
}

QTEST_MAIN(tst_RoundTripChart)
#include "tst_roundtripchart.moc"
