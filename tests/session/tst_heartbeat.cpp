// SPDX-License-Identifier: MIT
#include "session/heartbeat.h"

#include <QTest>

using namespace EngineIo;
using namespace std::chrono_literals;

class tst_Heartbeat : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sendsAPingAfterTheInterval_data();
    void sendsAPingAfterTheInterval();
    void expiresOnlyAfterTheTimeout_data();
    void expiresOnlyAfterTheTimeout();
    void aLateTimerDoesNotPutTheDeadlineOff_data();
    void aLateTimerDoesNotPutTheDeadlineOff();
    void aPongStartsTheIntervalAnew();
    void measuresTheRoundTrip();
    void ignoresAPongThatNobodyAskedFor();
    void pingsAtOnceWhenAsked();
    void leavesAMissingPongToBeFoundWhenNotMonitored();
    void hasNothingDueWhenStopped();
    void givesUpASilentClientThatSendsThePings_data();
    void givesUpASilentClientThatSendsThePings();
    void neverPingsAClientThatSendsThePings();
    void leavesSilenceToBeFoundWhenNotMonitored();

    void forgivesOnce();
    void forgivesNobodyWhoHasTime();

private:
    const Time m_start = Time(1h);
};

void tst_Heartbeat::sendsAPingAfterTheInterval_data()
{
    QTest::addColumn<std::chrono::milliseconds>("after");
    QTest::addColumn<Heartbeat::Action>("expected");

    QTest::newRow("at once") << 0ms << Heartbeat::Action::None;
    QTest::newRow("one millisecond early") << 24'999ms << Heartbeat::Action::None;
    QTest::newRow("due") << 25'000ms << Heartbeat::Action::SendPing;
    QTest::newRow("late") << 100'000ms << Heartbeat::Action::SendPing;
}

void tst_Heartbeat::sendsAPingAfterTheInterval()
{
    QFETCH(std::chrono::milliseconds, after);
    Heartbeat heartbeat({25s, 20s});
    heartbeat.start(m_start);
    QTEST(heartbeat.advance(m_start + after), "expected");
}

void tst_Heartbeat::expiresOnlyAfterTheTimeout_data()
{
    QTest::addColumn<std::chrono::milliseconds>("afterPing");
    QTest::addColumn<Heartbeat::Action>("expected");

    QTest::newRow("one millisecond early") << 19'999ms << Heartbeat::Action::None;
    QTest::newRow("due") << 20'000ms << Heartbeat::Action::Expire;
}

void tst_Heartbeat::expiresOnlyAfterTheTimeout()
{
    QFETCH(std::chrono::milliseconds, afterPing);
    Heartbeat heartbeat({25s, 20s});
    heartbeat.start(m_start);
    const Time pinged = m_start + 25s;
    QCOMPARE(heartbeat.advance(pinged), Heartbeat::Action::SendPing);
    QTEST(heartbeat.advance(pinged + afterPing), "expected");
    QCOMPARE(heartbeat.isExpired(pinged + afterPing), afterPing >= 20s);
}

void tst_Heartbeat::aLateTimerDoesNotPutTheDeadlineOff_data()
{
    QTest::addColumn<std::chrono::milliseconds>("late");
    QTest::addColumn<std::chrono::milliseconds>("due"); // after the interval

    QTest::newRow("on time") << 0ms << 20'000ms;
    QTest::newRow("a little") << 40ms << 20'000ms;
    QTest::newRow("held up") << 3'000ms << 22'950ms;
}

void tst_Heartbeat::aLateTimerDoesNotPutTheDeadlineOff()
{
    QFETCH(std::chrono::milliseconds, late);
    QFETCH(std::chrono::milliseconds, due);
    Heartbeat heartbeat({25s, 20s});
    heartbeat.start(m_start);
    heartbeat.advance(m_start + 25s + late);
    QCOMPARE(heartbeat.due(), m_start + 25s + due);
}

void tst_Heartbeat::aPongStartsTheIntervalAnew()
{
    Heartbeat heartbeat({25s, 20s});
    heartbeat.start(m_start);
    heartbeat.advance(m_start + 25s);
    QVERIFY(heartbeat.pongReceived(m_start + 30s));
    QCOMPARE(heartbeat.due(), m_start + 55s);
    QCOMPARE(heartbeat.advance(m_start + 55s), Heartbeat::Action::SendPing);
}

void tst_Heartbeat::measuresTheRoundTrip()
{
    Heartbeat heartbeat({25s, 20s});
    QCOMPARE(heartbeat.lastRoundTrip(), -1us);
    heartbeat.start(m_start);
    heartbeat.advance(m_start + 25s);
    heartbeat.pongReceived(m_start + 25s + 1'234us);
    QCOMPARE(heartbeat.lastRoundTrip(), 1'234us);
}

void tst_Heartbeat::ignoresAPongThatNobodyAskedFor()
{
    Heartbeat heartbeat({25s, 20s});
    heartbeat.start(m_start);
    QVERIFY(!heartbeat.pongReceived(m_start + 5s));
    QCOMPARE(heartbeat.due(), m_start + 25s);
}

void tst_Heartbeat::pingsAtOnceWhenAsked()
{
    Heartbeat heartbeat({25s, 20s});
    QVERIFY(!heartbeat.pingNow(m_start)); // not started
    heartbeat.start(m_start);
    QVERIFY(heartbeat.pingNow(m_start + 1s));
    QVERIFY(!heartbeat.pingNow(m_start + 2s));
    QCOMPARE(heartbeat.advance(m_start + 21s), Heartbeat::Action::Expire);
}

void tst_Heartbeat::leavesAMissingPongToBeFoundWhenNotMonitored()
{
    Heartbeat heartbeat({25s, 20s, false});
    heartbeat.start(m_start);
    QCOMPARE(heartbeat.advance(m_start + 25s), Heartbeat::Action::SendPing);
    QCOMPARE(heartbeat.due(), NotDue);
    QCOMPARE(heartbeat.advance(m_start + 100s), Heartbeat::Action::None);
    QVERIFY(heartbeat.isExpired(m_start + 45s));
}

void tst_Heartbeat::hasNothingDueWhenStopped()
{
    Heartbeat heartbeat({25s, 20s});
    heartbeat.start(m_start);
    heartbeat.stop();
    QCOMPARE(heartbeat.due(), NotDue);
    QCOMPARE(heartbeat.advance(m_start + 100s), Heartbeat::Action::None);
}

void tst_Heartbeat::givesUpASilentClientThatSendsThePings_data()
{
    QTest::addColumn<std::chrono::milliseconds>("silent");
    QTest::addColumn<Heartbeat::Action>("expected");

    QTest::newRow("the interval") << 25'000ms << Heartbeat::Action::None;
    QTest::newRow("one millisecond early") << 44'999ms << Heartbeat::Action::None;
    QTest::newRow("interval and timeout") << 45'000ms << Heartbeat::Action::Expire;
}

void tst_Heartbeat::givesUpASilentClientThatSendsThePings()
{
    QFETCH(std::chrono::milliseconds, silent);
    Heartbeat heartbeat({25s, 20s, true, Heartbeat::Pinger::Client});
    heartbeat.start(m_start);
    QTEST(heartbeat.advance(m_start + silent), "expected");

    heartbeat.start(m_start);
    heartbeat.extend(m_start + 40s); // something came
    QTEST(heartbeat.advance(m_start + 40s + silent), "expected");
}

void tst_Heartbeat::neverPingsAClientThatSendsThePings()
{
    Heartbeat heartbeat({25s, 20s, true, Heartbeat::Pinger::Client});
    heartbeat.start(m_start);
    QVERIFY(!heartbeat.pingNow(m_start + 1s));
    QCOMPARE(heartbeat.due(), m_start + 45s);
    heartbeat.stop();
    heartbeat.extend(m_start + 1s);
    QCOMPARE(heartbeat.due(), NotDue);
}

void tst_Heartbeat::leavesSilenceToBeFoundWhenNotMonitored()
{
    Heartbeat heartbeat({25s, 20s, false, Heartbeat::Pinger::Client});
    heartbeat.start(m_start);
    QCOMPARE(heartbeat.due(), NotDue);
    QVERIFY(!heartbeat.isExpired(m_start + 44s));
    QVERIFY(heartbeat.isExpired(m_start + 45s));
}

// A server that was stopped for a minute finds the PONG in the socket.
void tst_Heartbeat::forgivesOnce()
{
    Heartbeat heartbeat({25s, 20s});
    heartbeat.start(m_start);
    heartbeat.advance(m_start + 25s);
    const Time back = m_start + 85s;
    heartbeat.forgive(back + 100ms);
    QCOMPARE(heartbeat.advance(back), Heartbeat::Action::None);
    QVERIFY(!heartbeat.isExpired(back));
    heartbeat.forgive(back + 200ms);
    QCOMPARE(heartbeat.advance(back + 100ms), Heartbeat::Action::Expire);
}

void tst_Heartbeat::forgivesNobodyWhoHasTime()
{
    Heartbeat heartbeat({25s, 20s});
    heartbeat.start(m_start);
    heartbeat.forgive(m_start + 60s); // no PONG is awaited
    QCOMPARE(heartbeat.advance(m_start + 25s), Heartbeat::Action::SendPing);
    heartbeat.forgive(m_start + 30s);
    QCOMPARE(heartbeat.due(), m_start + 45s);
}

QTEST_APPLESS_MAIN(tst_Heartbeat)
#include "tst_heartbeat.moc"
