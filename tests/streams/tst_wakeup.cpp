// SPDX-License-Identifier: MIT
#include "shared/threads.h"
#include "streams/wakeup.h"

#include <QTest>
#include <QThread>

using namespace EngineIo;

class tst_WakeUp : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void callsInTheThreadThatMadeIt();
    void joinsCallsThatComeTogether();
    void wakesAgain();
    void mayGoWhileACallIsOnItsWay();
};

void tst_WakeUp::callsInTheThreadThatMadeIt()
{
    QThread *woken = nullptr;
    WakeUp wakeUp([&] { woken = QThread::currentThread(); });
    const std::unique_ptr<TestThread> thread(TestThread::create([&] { wakeUp.wake(); }));
    thread->start();
    thread->wait();
    QVERIFY(!woken); // not before its event loop runs
    QTRY_COMPARE(woken, QThread::currentThread());
}

void tst_WakeUp::joinsCallsThatComeTogether()
{
    int calls = 0;
    WakeUp wakeUp([&] { ++calls; });
    for (int i = 0; i < 100; ++i)
        wakeUp.wake();
    QTRY_VERIFY(calls > 0);
    for (int i = 0; i < 20; ++i)
        QCoreApplication::processEvents();
#ifdef Q_OS_LINUX
    QCOMPARE(calls, 1);
#endif
}

void tst_WakeUp::wakesAgain()
{
    int calls = 0;
    WakeUp wakeUp([&] {
        if (++calls < 3)
            wakeUp.wake(); // also from within
    });
    wakeUp.wake();
    QTRY_COMPARE(calls, 3);
    wakeUp.wake();
    QTRY_COMPARE(calls, 4);
}

void tst_WakeUp::mayGoWhileACallIsOnItsWay()
{
    int calls = 0;
    {
        WakeUp wakeUp([&] { ++calls; });
        wakeUp.wake();
    }
    for (int i = 0; i < 20; ++i)
        QCoreApplication::processEvents();
    QCOMPARE(calls, 0);
}

QTEST_GUILESS_MAIN(tst_WakeUp)
#include "tst_wakeup.moc"
