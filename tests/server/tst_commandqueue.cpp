// SPDX-License-Identifier: MIT
#include "server/commandqueue.h"
#include "shared/threads.h"

#include <QObject>
#include <QTest>
#include <QThread>

#include <memory>

using namespace EngineIo;

class tst_CommandQueue : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void runsAtOnceInItsOwnThread();
    void runsWhatCameBeforeFirst();
    void postsToTheLoop();
    void runsCommandsOfOtherThreadsInTheTargets();
    void keepsTheOrderWhenACommandRunsOthers();
    void forgetsItsCommandsWhenTheTargetGoes();
};

void tst_CommandQueue::runsAtOnceInItsOwnThread()
{
    CommandQueue queue;
    QVERIFY(queue.isInTargetThread());
    bool ran = false;
    queue.run([&] { ran = true; });
    QVERIFY(ran);
}

void tst_CommandQueue::runsWhatCameBeforeFirst()
{
    CommandQueue queue;
    QList<int> order;
    queue.post([&] { order.append(1); });
    queue.run([&] { order.append(2); });
    QCOMPARE(order, (QList<int>{1, 2}));
}

void tst_CommandQueue::postsToTheLoop()
{
    CommandQueue queue;
    QList<int> order;
    queue.post([&] { order.append(1); });
    queue.post([&] { order.append(2); });
    QVERIFY(order.isEmpty());
    QTRY_COMPARE(order, (QList<int>{1, 2}));
    queue.post([&] { order.append(3); }); // wakes the loop again
    QTRY_COMPARE(order.size(), 3);
}

void tst_CommandQueue::runsCommandsOfOtherThreadsInTheTargets()
{
    CommandQueue queue;
    QThread *ranIn = nullptr;
    bool isTargets = true;
    runInThread([&] {
        isTargets = queue.isInTargetThread();
        queue.run([&] { ranIn = QThread::currentThread(); });
    });
    QVERIFY(!isTargets);
    QVERIFY(!ranIn);
    QTRY_COMPARE(ranIn, QThread::currentThread());
}

void tst_CommandQueue::keepsTheOrderWhenACommandRunsOthers()
{
    CommandQueue queue;
    QList<int> order;
    queue.post([&] {
        order.append(1);
        queue.post([&] { order.append(4); });
        queue.run([&] { order.append(5); }); // as a slot does that sends
    });
    queue.post([&] { order.append(2); });
    queue.post([&] { order.append(3); });
    queue.execute();
    QCOMPARE(order, (QList<int>{1, 2, 3, 4, 5}));
}

void tst_CommandQueue::forgetsItsCommandsWhenTheTargetGoes()
{
    CommandQueue queue;
    bool ran = false;
    queue.post([&] { ran = true; });
    queue.detach();
    queue.post([&] { ran = true; });
    queue.run([&] { ran = true; });
    runInThread([&] { queue.run([&] { ran = true; }); });
    queue.execute();
    QCoreApplication::processEvents();
    QVERIFY(!ran);
}

QTEST_GUILESS_MAIN(tst_CommandQueue)
#include "tst_commandqueue.moc"
