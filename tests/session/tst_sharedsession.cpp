// SPDX-License-Identifier: MIT
#include "session/sharedsession.h"

#include <QTest>

#include <thread>
#include <vector>

using namespace EngineIo;

class tst_SharedSession : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsUpToTheLimit_data();
    void countsUpToTheLimit();
    void countsWhatLiesInTheSocketToo();
    void threadsNeverReserveMoreThanTheLimit();
    void keepsTheApplicationsData();
};

void tst_SharedSession::countsUpToTheLimit_data()
{
    QTest::addColumn<qint64>("bytes");
    QTest::addColumn<bool>("fits");

    QTest::newRow("one below") << qint64(99) << true;
    QTest::newRow("the limit") << qint64(100) << true;
    QTest::newRow("one above") << qint64(101) << false;
}

void tst_SharedSession::countsUpToTheLimit()
{
    QFETCH(qint64, bytes);
    SharedSession session("sid");
    QVERIFY(session.takesPackets());
    QTEST(session.reserve(bytes, 100), "fits");
    QTEST(session.takesPackets(), "fits"); // a session that overflowed is about to end
}

void tst_SharedSession::countsWhatLiesInTheSocketToo()
{
    SharedSession session("sid");
    session.socketBytes = 60;
    QVERIFY(session.reserve(40, 100));
    QVERIFY(!session.reserve(1, 100));
    QCOMPARE(session.allQueuedBytes(), 100);
}

void tst_SharedSession::threadsNeverReserveMoreThanTheLimit()
{
    SharedSession session("sid");
    std::atomic<int> reserved = 0;
    std::vector<std::thread> threads;
    for (int i = 0; i < 4; ++i) {
        threads.emplace_back([&] {
            for (int k = 0; k < 10'000; ++k)
                reserved += session.reserve(1, 20'000) ? 1 : 0;
        });
    }
    for (std::thread &thread : threads)
        thread.join();
    QVERIFY(reserved <= 20'000);
    QCOMPARE(session.queuedBytes.load(), qint64(reserved));
}

void tst_SharedSession::keepsTheApplicationsData()
{
    SharedSession session("sid");
    QVERIFY(session.data().isEmpty());
    session.setData({{QStringLiteral("user"), QStringLiteral("ada")}});
    QCOMPARE(session.data().value(QStringLiteral("user")), QVariant(QStringLiteral("ada")));
}

QTEST_APPLESS_MAIN(tst_SharedSession)
#include "tst_sharedsession.moc"
