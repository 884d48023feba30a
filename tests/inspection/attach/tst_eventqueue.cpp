// SPDX-License-Identifier: MIT
#include "inspection/attach/eventqueue.h"

#include <QTest>

#include <thread>

using namespace EngineIo;
using Kind = EngineIoTapEvent::Kind;
using Mark = ReportedEvent::Mark;

class tst_EventQueue : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wakesOncePerBatch();
    void dropsWhatDoesNotFit_data();
    void dropsWhatDoesNotFit();
    void keepsRoomForTheLivesOfSessions();
    void doesNotEndASnapshotThatWasCut();
    void countsEverythingFromManyThreads();
};

static ReportedEvent packet(qsizetype bytes = 1)
{
    ReportedEvent reported;
    reported.event.packet.data = QByteArray(bytes, 'x');
    return reported;
}

static ReportedEvent life(Mark mark = Mark::None)
{
    ReportedEvent reported;
    reported.event.kind = Kind::SessionOpened;
    reported.mark = mark;
    return reported;
}

void tst_EventQueue::wakesOncePerBatch()
{
    int woken = 0;
    EventQueue queue([&woken] { ++woken; });
    queue.push(packet());
    queue.push(packet());
    QCOMPARE(woken, 1);
    EventQueue::Batch batch;
    queue.take(batch);
    QCOMPARE(batch.events.size(), 2u);
    queue.push(packet());
    QCOMPARE(woken, 2);
}

void tst_EventQueue::dropsWhatDoesNotFit_data()
{
    QTest::addColumn<quint64>("events");
    QTest::addColumn<qint64>("bytes");

    QTest::newRow("events") << quint64(3) << qint64(1'000);
    QTest::newRow("bytes") << quint64(1'000) << qint64(30);
}

void tst_EventQueue::dropsWhatDoesNotFit()
{
    QFETCH(quint64, events);
    QFETCH(qint64, bytes);
    EventQueue queue([] {});
    queue.setLimits({size_t(events), bytes});
    for (int i = 0; i < 10; ++i)
        queue.push(packet(10));
    EventQueue::Batch batch;
    queue.take(batch);
    QCOMPARE(batch.events.size(), 3u);
    QCOMPARE(batch.dropped, quint64(7));
    QVERIFY(!batch.isLosing);
    batch = {};
    queue.push(packet(10));
    queue.take(batch);
    QCOMPARE(batch.events.size(), 1u);
    QCOMPARE(batch.dropped, quint64(0));
}

void tst_EventQueue::keepsRoomForTheLivesOfSessions()
{
    EventQueue queue([] {});
    queue.setLimits({2, 1'000});
    for (int i = 0; i < 3; ++i)
        queue.push(packet());
    queue.push(life());
    queue.push(life());
    EventQueue::Batch batch;
    queue.take(batch);
    QCOMPARE(batch.events.size(), 4u);
    QCOMPARE(batch.dropped, quint64(1));
    QVERIFY(!batch.isLosing);
    batch = {};
    for (int i = 0; i < 5; ++i)
        queue.push(life());
    queue.take(batch);
    QCOMPARE(batch.dropped, quint64(1));
    QVERIFY(batch.isLosing);
}

void tst_EventQueue::doesNotEndASnapshotThatWasCut()
{
    EventQueue queue([] {});
    queue.setLimits({1, 1'000});
    EventQueue::Batch batch;
    queue.push(life(Mark::SnapshotBegin));
    queue.push(life(Mark::Present));
    queue.push(life(Mark::Present)); // no room
    queue.take(batch);
    queue.push(life(Mark::SnapshotEnd));
    QVERIFY(batch.isLosing);
    batch = {};
    queue.take(batch);
    QVERIFY(batch.events.empty());

    queue.push(life(Mark::SnapshotBegin));
    queue.push(life(Mark::SnapshotEnd));
    queue.take(batch);
    QCOMPARE(batch.events.size(), 2u);
}

void tst_EventQueue::countsEverythingFromManyThreads()
{
    EventQueue queue([] {});
    queue.setLimits({100, 100'000});
    constexpr int Each = 20'000;
    const auto pushAll = [&queue] {
        for (int i = 0; i < Each; ++i)
            queue.push(packet());
    };
    std::thread first(pushAll);
    std::thread second(pushAll);
    quint64 seen = 0;
    const auto takeAll = [&] {
        EventQueue::Batch batch;
        queue.take(batch);
        seen += batch.events.size() + batch.dropped;
    };
    for (int i = 0; i < 1'000; ++i)
        takeAll();
    first.join();
    second.join();
    takeAll();
    QCOMPARE(seen, quint64(2 * Each));
}

QTEST_APPLESS_MAIN(tst_EventQueue)
#include "tst_eventqueue.moc"
