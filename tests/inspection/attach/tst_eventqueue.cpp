// SPDX-License-Identifier: MIT
#include "inspection/attach/eventqueue.h"

#include "shared/decodedevents.h"

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
    void takesAPacketOnItsWayAsTheEventOfIt();
    void dropsWhatDoesNotFit_data();
    void dropsWhatDoesNotFit();
    void keepsRoomForTheLivesOfSessions();
    void doesNotEndASnapshotThatWasCut();
    void beginsAFrameWithASnapshot();
    void makesFramesOfSomeSize();
    void countsEverythingFromManyThreads();
};

static EngineIoTapEvent packet(qsizetype bytes = 1)
{
    EngineIoTapEvent event;
    event.packet.data = QByteArray(bytes, 'x');
    return event;
}

static EngineIoTapEvent life()
{
    EngineIoTapEvent event;
    event.kind = Kind::SessionOpened;
    return event;
}

static quint64 eventsIn(const EventQueue::Batch &batch)
{
    quint64 events = 0;
    for (const EventFrame &frame : batch.frames)
        events += frame.events;
    return events;
}

void tst_EventQueue::wakesOncePerBatch()
{
    int woken = 0;
    EventQueue queue([&woken] { ++woken; });
    queue.push(packet());
    queue.push(packet());
    QCOMPARE(woken, 1);
    QCOMPARE(eventsIn(queue.take()), quint64(2));
    QVERIFY(queue.take().frames.empty());
    queue.push(packet());
    QCOMPARE(woken, 2);
}

void tst_EventQueue::takesAPacketOnItsWayAsTheEventOfIt()
{
    EngineIoTapEvent event = packet(100);
    event.kind = Kind::PacketSent;
    event.transport = TransportType::WebSocket;
    event.time = std::chrono::steady_clock::now();
    event.sid = "a-sid";
    event.packet.binary = true;
    event.queuedBytes = 300;
    event.exchange = 7;
    const SeenPacket seen{event.kind,   event.transport,   event.time,    event.sid,
                          event.packet, event.queuedBytes, event.exchange};
    int woken = 0;
    EventQueue queue([&woken] { ++woken; });
    queue.setLimits({2, 1'000});
    queue.push(event);
    queue.push(event);
    queue.push(event);
    const EventQueue::Batch told = queue.take();
    queue.push(seen);
    queue.push(seen);
    queue.push(seen);
    const EventQueue::Batch passed = queue.take();
    QCOMPARE(woken, 2);
    QCOMPARE(eventsIn(passed), eventsIn(told));
    QCOMPARE(passed.dropped, told.dropped);
    QCOMPARE(passed.frames.size(), told.frames.size());
    QCOMPARE(passed.frames.front().body(), told.frames.front().body());
}

void tst_EventQueue::dropsWhatDoesNotFit_data()
{
    QTest::addColumn<quint64>("events");
    QTest::addColumn<qint64>("bytes");

    QTest::newRow("events") << quint64(3) << qint64(1'000'000);
    QTest::newRow("bytes") << quint64(1'000) << qint64(2'500);
}

void tst_EventQueue::dropsWhatDoesNotFit()
{
    QFETCH(quint64, events);
    QFETCH(qint64, bytes);
    EventQueue queue([] {});
    queue.setLimits({events, bytes});
    for (int i = 0; i < 10; ++i)
        queue.push(packet(1'000));
    const EventQueue::Batch batch = queue.take();
    QCOMPARE(eventsIn(batch), quint64(3));
    QCOMPARE(batch.dropped, quint64(7));
    QVERIFY(!batch.isLosing);
    queue.push(packet(1'000));
    const EventQueue::Batch next = queue.take();
    QCOMPARE(eventsIn(next), quint64(1));
    QCOMPARE(next.dropped, quint64(0));
}

void tst_EventQueue::keepsRoomForTheLivesOfSessions()
{
    EventQueue queue([] {});
    queue.setLimits({2, 1'000});
    for (int i = 0; i < 3; ++i)
        queue.push(packet());
    queue.push(life());
    queue.push(life());
    EventQueue::Batch batch = queue.take();
    QCOMPARE(eventsIn(batch), quint64(4));
    QCOMPARE(batch.dropped, quint64(1));
    QVERIFY(!batch.isLosing);
    for (int i = 0; i < 5; ++i)
        queue.push(life());
    batch = queue.take();
    QCOMPARE(batch.dropped, quint64(1));
    QVERIFY(batch.isLosing);
}

void tst_EventQueue::doesNotEndASnapshotThatWasCut()
{
    EventQueue queue([] {});
    queue.setLimits({1, 1'000});
    queue.pushMark(Mark::SnapshotBegin);
    queue.push(life(), Mark::Present);
    queue.push(life(), Mark::Present); // no room
    const EventQueue::Batch batch = queue.take();
    QVERIFY(batch.isLosing);
    QCOMPARE(batch.dropped, quint64(0)); // that was no event
    queue.pushMark(Mark::SnapshotEnd);
    QVERIFY(queue.take().frames.empty());

    queue.pushMark(Mark::SnapshotBegin);
    queue.pushMark(Mark::SnapshotEnd);
    const EventQueue::Batch whole = queue.take();
    QCOMPARE(whole.frames.size(), 1u);
    QCOMPARE(decodeEvents(whole.frames[0].body())->size(), 2);
}

void tst_EventQueue::beginsAFrameWithASnapshot()
{
    EventQueue queue([] {});
    queue.push(packet());
    queue.pushMark(Mark::SnapshotBegin);
    queue.push(packet());
    const EventQueue::Batch batch = queue.take();
    QCOMPARE(batch.frames.size(), 2u);
    QVERIFY(!batch.frames[0].beginsSnapshot);
    QVERIFY(batch.frames[1].beginsSnapshot);
}

void tst_EventQueue::makesFramesOfSomeSize()
{
    EventQueue queue([] {});
    for (int i = 0; i < 1'000; ++i)
        queue.push(packet(1'000));
    const EventQueue::Batch batch = queue.take();
    QCOMPARE(eventsIn(batch), quint64(1'000));
    QVERIFY(batch.frames.size() >= 1'000'000 / EventEncoder::FrameSize);
    for (const EventFrame &frame : batch.frames)
        QVERIFY(frame.size < EventEncoder::FrameSize + 2'000);
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
        const EventQueue::Batch batch = queue.take();
        seen += eventsIn(batch) + batch.dropped;
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
