// SPDX-License-Identifier: MIT
#include "views/timing/roundtripplot.h"

#include "inspector/sessions/fakesessions.h"

#include <QTest>

using namespace Inspector;

class tst_RoundTripPlot : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsOnlyWhatIsNew();
    void staysSortedWhenAFileIsWrongAboutItsTimes();
    void showsTheMissedPingAtTheTimeItWasSent();
    void takesOnlyAsManySessionsAsCanBeToldApart();
    void choosesThoseInTroubleWhenNoneIsChosen();
    void fitsTheScaleToWhatIsVisible();
    void stepsFromHeartbeatToHeartbeat();
};

void tst_RoundTripPlot::readsOnlyWhatIsNew()
{
    EventStore store;
    FakeSessions fake(store);
    const quint32 session = fake.open("a");
    RoundTripPlot plot(store);
    plot.showSessions({session});
    QVERIFY(!plot.readNew(Seconds));
    QVERIFY(plot.isEmpty());

    const quint32 pong = fake.heartbeat(session, Seconds, 20 * Ms);
    QVERIFY(plot.readNew(2 * Seconds));
    QVERIFY(!plot.readNew(2 * Seconds));
    QVERIFY(!plot.isEmpty());
    const RoundTripPoint point = plot.series()[0].points().front();
    QCOMPARE(point.event, pong);
    QCOMPARE(point.time, Seconds + 20 * Ms);
    QCOMPARE(point.sentAt(), Seconds);
    QCOMPARE(point.microseconds, 20'000U);
}

void tst_RoundTripPlot::staysSortedWhenAFileIsWrongAboutItsTimes()
{
    EventStore store;
    FakeSessions fake(store);
    const quint32 session = fake.open("a");
    for (const qint64 at : {9, 3, 7, 1})
        fake.heartbeat(session, at * Seconds, Ms);
    RoundTripPlot plot(store);
    plot.showSessions({session});
    plot.readNew(10 * Seconds);
    const auto points = plot.series()[0].points();
    QCOMPARE(points.size(), size_t(4));
    for (size_t i = 1; i < points.size(); ++i)
        QVERIFY(points[i].time >= points[i - 1].time);
}

void tst_RoundTripPlot::showsTheMissedPingAtTheTimeItWasSent()
{
    EventStore store;
    FakeSessions fake(store);
    const quint32 session = fake.open("a");
    const quint32 ping = fake.ping(session, 25 * Seconds);
    fake.close(session, 45 * Seconds, PingTimeoutReason);
    RoundTripPlot plot(store);
    plot.showSessions({session});
    plot.readNew(60 * Seconds);
    const RoundTripPoint point = plot.series()[0].points().front();
    QVERIFY(point.isMissed());
    QCOMPARE(point.event, ping);
    QCOMPARE(point.sentAt(), 25 * Seconds);
}

void tst_RoundTripPlot::takesOnlyAsManySessionsAsCanBeToldApart()
{
    EventStore store;
    FakeSessions fake(store);
    QList<quint32> sessions;
    for (int i = 0; i < 20; ++i)
        sessions.append(fake.open("s" + QByteArray::number(i)));
    RoundTripPlot plot(store);
    plot.showSessions(sessions);
    QCOMPARE(plot.series().size(), RoundTripPlot::MostSessions);
    QCOMPARE(plot.series().front().session(), sessions.front());
}

void tst_RoundTripPlot::choosesThoseInTroubleWhenNoneIsChosen()
{
    EventStore store;
    FakeSessions fake(store);
    const quint32 silent = fake.open("silent");
    const quint32 missed = fake.open("missed");
    fake.ping(missed, Seconds);
    fake.close(missed, 21 * Seconds, PingTimeoutReason);
    const quint32 late = fake.open("late");
    fake.heartbeat(late, Seconds, 3 * Seconds);
    const quint32 good = fake.open("good");
    fake.heartbeat(good, Seconds, Ms);
    QCOMPARE(sessionsToChart(store, {}), (QList<quint32>{missed, late, good}));
    QCOMPARE(sessionsToChart(store, {silent}), QList<quint32>{silent});
    QCOMPARE(sessionsToChart(store, {silent, 99}), QList<quint32>{silent});
}

void tst_RoundTripPlot::fitsTheScaleToWhatIsVisible()
{
    EventStore store;
    FakeSessions fake(store);
    const quint32 session = fake.open("a");
    fake.heartbeat(session, Seconds, 900 * Ms);
    fake.heartbeat(session, 900 * Seconds, 10 * Ms);
    RoundTripPlot plot(store);
    plot.showSessions({session});
    plot.readNew(1000 * Seconds);
    plot.fitTo(400);
    QVERIFY(plot.scale().highest() < 100'000);
    plot.window().showEverything();
    plot.fitTo(400);
    QVERIFY(plot.scale().highest() > 900'000);
    plot.setScaleKind(ValueScale::Kind::Logarithmic);
    plot.fitTo(400);
    QVERIFY(plot.scale().lowest() > 0 && plot.scale().lowest() < 10'000);
}

void tst_RoundTripPlot::stepsFromHeartbeatToHeartbeat()
{
    EventStore store;
    FakeSessions fake(store);
    const quint32 a = fake.open("a");
    const quint32 b = fake.open("b");
    const quint32 first = fake.heartbeat(a, Seconds, Ms);
    const quint32 second = fake.heartbeat(b, 2 * Seconds, Ms);
    const quint32 third = fake.heartbeat(a, 3 * Seconds, Ms);
    RoundTripPlot plot(store);
    plot.showSessions({a, b});
    plot.readNew(4 * Seconds);

    auto hit = plot.neighbour(std::nullopt, 1);
    QCOMPARE(hit->point.event, first);
    hit = plot.neighbour(hit, 1);
    QCOMPARE(hit->point.event, second);
    QCOMPARE(hit->series, size_t(1));
    hit = plot.neighbour(hit, 1);
    QCOMPARE(hit->point.event, third);
    QVERIFY(!plot.neighbour(hit, 1));
    QCOMPARE(plot.neighbour(hit, -1)->point.event, second);
    QCOMPARE(plot.neighbour(std::nullopt, -1)->point.event, third);
    QCOMPARE(plot.hitOf(second)->series, size_t(1));
    QVERIFY(!plot.hitOf(0));
}

QTEST_GUILESS_MAIN(tst_RoundTripPlot)
#include "tst_roundtripplot.moc"
