// SPDX-License-Identifier: MIT
#include <EngineIoEvent>

#include "shared/threads.h"

#include <QElapsedTimer>
#include <QTest>
#include <QThread>

#include <memory>
#include <vector>

using namespace std::chrono_literals;

class tst_EngineIoEvent : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isSetUntilItIsCleared();
    void doesNotWaitWhenItIsSet();
    void stopsWaitingAtTheDeadline();
    void wakesEveryThreadThatWaits();
};

void tst_EngineIoEvent::isSetUntilItIsCleared()
{
    EngineIoEvent event;
    QVERIFY(!event.isSet());
    event.set();
    QVERIFY(event.isSet());
    QVERIFY(event.wait(QDeadlineTimer(0)));
    QVERIFY(event.isSet()); // waiting uses nothing up
    event.clear();
    QVERIFY(!event.isSet());
}

void tst_EngineIoEvent::doesNotWaitWhenItIsSet()
{
    EngineIoEvent event;
    event.set();
    QVERIFY(event.wait());
}

void tst_EngineIoEvent::stopsWaitingAtTheDeadline()
{
    EngineIoEvent event;
    QElapsedTimer timer;
    timer.start();
    QVERIFY(!event.wait(QDeadlineTimer(20ms)));
    QVERIFY(timer.elapsed() >= 15);
    QVERIFY(!event.wait(QDeadlineTimer(0)));
}

void tst_EngineIoEvent::wakesEveryThreadThatWaits()
{
    constexpr int Threads = 4;
    EngineIoEvent event;
    std::atomic<int> woken = 0;
    std::vector<std::unique_ptr<TestThread>> threads;
    for (int i = 0; i < Threads; ++i) {
        threads.emplace_back(TestThread::create([&] {
            if (event.wait(QDeadlineTimer(5s)))
                ++woken;
        }));
        threads.back()->start();
    }
    event.set();
    for (const auto &thread : threads)
        thread->wait();
    QCOMPARE(woken.load(), Threads);
}

QTEST_APPLESS_MAIN(tst_EngineIoEvent)
#include "tst_engineioevent.moc"
