// SPDX-License-Identifier: MIT
#include <EngineIoQueue>

#include "shared/threads.h"

#include <QElapsedTimer>
#include <QTest>
#include <QThread>

#include <memory>
#include <vector>

using namespace std::chrono_literals;

class tst_EngineIoQueue : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void givesTheOldestFirst();
    void givesAValueOfItsOwnWhenEmpty();
    void takesNoMoreThanItsCapacity();
    void holdsAtLeastOneValue();
    void waitsForAValue();
    void waitsForRoom();
    void movesValuesThatCannotBeCopied();
    void losesNothingBetweenManyThreads();
};

void tst_EngineIoQueue::givesTheOldestFirst()
{
    EngineIoQueue<int> queue;
    QVERIFY(queue.isEmpty());
    QVERIFY(queue.put(1));
    QVERIFY(queue.put(2));
    QCOMPARE(queue.size(), 2);
    QCOMPARE(queue.get(), std::optional<int>(1));
    QCOMPARE(queue.tryGet(), std::optional<int>(2));
    QVERIFY(queue.isEmpty());
}

void tst_EngineIoQueue::givesAValueOfItsOwnWhenEmpty()
{
    EngineIoQueue<int> queue;
    QCOMPARE(queue.tryGet(), std::nullopt);
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(queue.get(QDeadlineTimer(20ms)), std::nullopt);
    QVERIFY(timer.elapsed() >= 15);
}

void tst_EngineIoQueue::takesNoMoreThanItsCapacity()
{
    EngineIoQueue<int> queue(2);
    QCOMPARE(queue.capacity(), 2);
    QVERIFY(queue.put(1));
    QVERIFY(queue.put(2));
    QVERIFY(!queue.put(3, QDeadlineTimer(0)));
    QVERIFY(!queue.put(3, QDeadlineTimer(10ms)));
    QCOMPARE(queue.tryGet(), std::optional<int>(1));
    QVERIFY(queue.put(4, QDeadlineTimer(0)));
    QCOMPARE(queue.tryGet(), std::optional<int>(2));
    QCOMPARE(queue.tryGet(), std::optional<int>(4));
}

void tst_EngineIoQueue::holdsAtLeastOneValue()
{
    EngineIoQueue<int> queue(0);
    QCOMPARE(queue.capacity(), 1);
    QVERIFY(queue.put(1, QDeadlineTimer(0)));
}

void tst_EngineIoQueue::waitsForAValue()
{
    EngineIoQueue<int> queue;
    std::optional<int> got;
    const std::unique_ptr<TestThread> reader(
        TestThread::create([&] { got = queue.get(QDeadlineTimer(5s)); }));
    reader->start();
    queue.put(7);
    reader->wait();
    QCOMPARE(got, std::optional<int>(7));
}

void tst_EngineIoQueue::waitsForRoom()
{
    EngineIoQueue<int> queue(1);
    queue.put(1);
    bool put = false;
    const std::unique_ptr<TestThread> writer(
        TestThread::create([&] { put = queue.put(2, QDeadlineTimer(5s)); }));
    writer->start();
    QCOMPARE(queue.get(QDeadlineTimer(5s)), std::optional<int>(1));
    QCOMPARE(queue.get(QDeadlineTimer(5s)), std::optional<int>(2));
    writer->wait();
    QVERIFY(put);
}

void tst_EngineIoQueue::movesValuesThatCannotBeCopied()
{
    EngineIoQueue<std::unique_ptr<int>> queue;
    queue.put(std::make_unique<int>(3));
    const auto value = queue.tryGet();
    QVERIFY(value);
    QCOMPARE(**value, 3);
}

void tst_EngineIoQueue::losesNothingBetweenManyThreads()
{
    constexpr int Threads = 4;
    constexpr int Values = 500;
    EngineIoQueue<int> queue(10);
    std::atomic<int> sum = 0;
    std::vector<std::unique_ptr<TestThread>> threads;
    for (int i = 0; i < Threads; ++i) {
        threads.emplace_back(TestThread::create([&] {
            for (int value = 1; value <= Values; ++value)
                queue.put(value);
        }));
        threads.emplace_back(TestThread::create([&] {
            for (int n = 0; n < Values; ++n)
                sum += queue.get(QDeadlineTimer(5s)).value_or(0);
        }));
    }
    for (const auto &thread : threads)
        thread->start();
    for (const auto &thread : threads)
        thread->wait();
    QCOMPARE(sum.load(), Threads * Values * (Values + 1) / 2);
    QVERIFY(queue.isEmpty());
}

QTEST_APPLESS_MAIN(tst_EngineIoQueue)
#include "tst_engineioqueue.moc"
