// SPDX-License-Identifier: MIT
#include "server/handlerstrand.h"
#include "shared/threads.h"

#include <QTest>
#include <QThreadPool>

#include <atomic>

using namespace EngineIo;

class tst_HandlerStrand : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void runsOneAfterAnotherInOrder();
    void runsBesideOtherStrands();
    void givesItsThreadBackToOthers();
    void livesUntilItsHandlersAreDone();
};

void tst_HandlerStrand::runsOneAfterAnotherInOrder()
{
    constexpr int Count = 1'000; // many turns
    QThreadPool pool;
    pool.setMaxThreadCount(4);
    const auto strand = std::make_shared<HandlerStrand>(&pool);
    QList<int> order; // no lock: were two to run at once, a sanitizer would tell
    std::atomic<int> running = 0;
    std::atomic<int> most = 0;
    TestSemaphore done;
    for (int i = 0; i < Count; ++i) {
        strand->run([&, i] {
            most = std::max(most.load(), ++running);
            order.append(i);
            --running;
            done.release();
        });
    }
    QVERIFY(done.tryAcquire(Count, 5'000));
    QCOMPARE(most.load(), 1);
    for (int i = 0; i < Count; ++i)
        QCOMPARE(order[i], i);
}

void tst_HandlerStrand::runsBesideOtherStrands()
{
    QThreadPool pool;
    pool.setMaxThreadCount(2);
    const auto first = std::make_shared<HandlerStrand>(&pool);
    const auto second = std::make_shared<HandlerStrand>(&pool);
    TestSemaphore go;
    TestSemaphore done;
    bool secondCame = false;
    first->run([&] {
        secondCame = go.tryAcquire(1, 5'000);
        done.release();
    });
    second->run([&] { go.release(); });
    QVERIFY(done.tryAcquire(1, 5'000));
    QVERIFY(secondCame);
}

void tst_HandlerStrand::givesItsThreadBackToOthers()
{
    QThreadPool pool;
    pool.setMaxThreadCount(1);
    const auto busy = std::make_shared<HandlerStrand>(&pool);
    const auto other = std::make_shared<HandlerStrand>(&pool);
    TestSemaphore start;
    TestSemaphore done;
    std::atomic<int> busyHandlers = 0;
    int busyBeforeOther = 0;
    busy->run([&] { start.tryAcquire(1, 5'000); });
    for (int i = 0; i < 10'000; ++i)
        busy->run([&] { ++busyHandlers; });
    other->run([&] {
        busyBeforeOther = busyHandlers;
        done.release();
    });
    start.release();
    QVERIFY(done.tryAcquire(1, 5'000));
    QVERIFY2(busyBeforeOther < 1'000, qPrintable(QString::number(busyBeforeOther)));
    pool.waitForDone();
}

void tst_HandlerStrand::livesUntilItsHandlersAreDone()
{
    QThreadPool pool;
    TestSemaphore start;
    std::atomic<int> ran = 0;
    {
        const auto strand = std::make_shared<HandlerStrand>(&pool);
        strand->run([&] { start.acquire(); });
        strand->run([&] { ++ran; });
    }
    start.release();
    pool.waitForDone();
    QCOMPARE(ran.load(), 1);
}

QTEST_GUILESS_MAIN(tst_HandlerStrand)
#include "tst_handlerstrand.moc"
