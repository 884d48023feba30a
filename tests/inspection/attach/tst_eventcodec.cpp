// SPDX-License-Identifier: MIT
#include "inspection/attach/eventcodec.h"

#include "inspection/attach/eventencoder.h"
#include "shared/decodedevents.h"

#include <QRandomGenerator>
#include <QTest>

using namespace EngineIo;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Kind = EngineIoTapEvent::Kind;
using Mark = ReportedEvent::Mark;

class tst_EventCodec : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsEveryKind_data();
    void keepsEveryKind();
    void keepsMarksAndOrder();
    void writesFramesWithTheirHeads();
    void writesEachSidOnce();
    void beginsEachFrameAnew();
    void sharesLargePayloads();
    void refusesWhatIsCut();
    void survivesGarbage();
};

namespace {

// With a value in every field that the kind has.
EngineIoTapEvent sample(Kind kind)
{
    EngineIoTapEvent event;
    event.kind = kind;
    event.time = std::chrono::steady_clock::time_point(123'456'789'012ns);
    event.sid = "sid-of-a-session-with-27-ch"_ba;
    event.transport = TransportType::WebSocket;
    switch (kind) {
    case Kind::SessionOpened:
    case Kind::UpgradeFailed:
        event.text = u"127.0.0.1:5 ä"_s;
        break;
    case Kind::SessionClosed:
        event.reason = DisconnectReason::TransportError;
        break;
    case Kind::PacketReceived:
    case Kind::PacketSent:
        event.packet = {EngineIoPacket::Type::Message, "\0\xff"_ba, true};
        event.queuedBytes = 4096;
        event.exchange = 77;
        break;
    case Kind::PacketMalformed:
        event.packet.data = "9"_ba;
        event.text = u"unknown packet type"_s;
        break;
    case Kind::UpgradeStarted:
    case Kind::UpgradeProbed:
    case Kind::UpgradeCompleted:
        break;
    case Kind::RequestReceived:
    case Kind::ResponseSent:
        event.head = "GET / HTTP/1.1\r\nA: b"_ba;
        event.size = 1'000'000;
        event.status = 200;
        event.exchange = 1;
        break;
    case Kind::ConnectionRejected:
        event.sid.clear();
        event.head = "GET / HTTP/1.1"_ba;
        event.status = 400;
        event.code = ConnectionError::UnsupportedProtocolVersion;
        event.text = u"no"_s;
        break;
    case Kind::FaultInjected:
        event.packet = {EngineIoPacket::Type::Pong, "late"_ba, false};
        event.size = 5;
        event.text = u"dropped"_s;
        break;
    }
    return event;
}

void compare(const EngineIoTapEvent &actual, const EngineIoTapEvent &expected)
{
    QCOMPARE(actual.kind, expected.kind);
    QCOMPARE(actual.transport, expected.transport);
    QCOMPARE(actual.reason, expected.reason);
    QCOMPARE(actual.code, expected.code);
    QVERIFY(actual.time == expected.time);
    QCOMPARE(actual.sid, expected.sid);
    QCOMPARE(actual.packet, expected.packet);
    QCOMPARE(actual.head, expected.head);
    QCOMPARE(actual.size, expected.size);
    QCOMPARE(actual.queuedBytes, expected.queuedBytes);
    QCOMPARE(actual.exchange, expected.exchange);
    QCOMPARE(actual.status, expected.status);
    QCOMPARE(actual.text, expected.text);
}

EventFrame encode(const std::vector<ReportedEvent> &events)
{
    EventEncoder encoder;
    for (const ReportedEvent &reported : events)
        encoder.add(reported.event, reported.mark);
    return encoder.finish();
}

QByteArray encodeEvents(const std::vector<ReportedEvent> &events)
{
    const EventFrame frame = encode(events);
    Q_ASSERT(frame.body().size() + FrameHeadSize == frame.size);
    return frame.body();
}

std::vector<ReportedEvent> allKinds()
{
    std::vector<ReportedEvent> events;
    for (int kind = 0; kind <= int(Kind::ConnectionRejected); ++kind)
        events.push_back({sample(Kind(kind)), Mark::None});
    return events;
}

} // namespace

void tst_EventCodec::keepsEveryKind_data()
{
    QTest::addColumn<Kind>("kind");

    for (int kind = 0; kind <= int(Kind::ConnectionRejected); ++kind)
        QTest::addRow("%d", kind) << Kind(kind);
}

void tst_EventCodec::keepsEveryKind()
{
    QFETCH(Kind, kind);
    const std::vector events{ReportedEvent{sample(kind), Mark::None}};
    const auto back = decodeEvents(encodeEvents(events));
    QVERIFY(back.has_value());
    QCOMPARE(back->size(), 1);
    QCOMPARE(back->first().mark, Mark::None);
    compare(back->first().event, events[0].event);
}

void tst_EventCodec::keepsMarksAndOrder()
{
    std::vector<ReportedEvent> events = allKinds();
    events.push_back({{}, Mark::SnapshotBegin});
    events.push_back({sample(Kind::SessionOpened), Mark::Present});
    events.push_back({{}, Mark::SnapshotEnd});
    events.back().event.time = {};
    events.push_back({sample(Kind::PacketSent), Mark::None});
    events.back().event.time -= 1h; // of a session in another thread
    const auto back = decodeEvents(encodeEvents(events));
    QVERIFY(back.has_value());
    QCOMPARE(back->size(), qsizetype(events.size()));
    for (size_t i = 0; i < events.size(); ++i) {
        QCOMPARE((*back)[qsizetype(i)].mark, events[i].mark);
        if (events[i].mark == Mark::None || events[i].mark == Mark::Present)
            compare((*back)[qsizetype(i)].event, events[i].event);
    }
}

void tst_EventCodec::writesFramesWithTheirHeads()
{
    std::vector<ReportedEvent> events = allKinds();
    events[2].event.packet.data = QByteArray(EventEncoder::SharedSize, 'x');
    const EventFrame frame = encode(events);
    FrameReader reader(AttachFormat::MaxReport);
    reader.append(frame.parts.join());
    const auto back = reader.take();
    QVERIFY(back.has_value());
    QCOMPARE(back->type, FrameType::Events);
    QCOMPARE(back->body, frame.body());
    QCOMPARE(frame.size, FrameHeadSize + back->body.size());
    QCOMPARE(EventEncoder().finish().size, 0); // of nothing
}

void tst_EventCodec::writesEachSidOnce()
{
    std::vector<ReportedEvent> events(100, {sample(Kind::PacketSent), Mark::None});
    for (ReportedEvent &event : events) {
        event.event.packet = {EngineIoPacket::Type::Message, QByteArray(32, 'x'), false};
        event.event.queuedBytes = 0;
        event.event.exchange = 0;
    }
    const QByteArray body = encodeEvents(events);
    QCOMPARE(body.count(events[0].event.sid), 1);
    QVERIFY2(body.size() < 100 * (32 + 6) + 100, QByteArray::number(body.size()));
}

void tst_EventCodec::beginsEachFrameAnew()
{
    EventEncoder encoder;
    for (int frame = 0; frame < 2; ++frame) {
        encoder.add({}, Mark::SnapshotBegin);
        encoder.add(sample(Kind::PacketSent), Mark::None);
        QVERIFY(!encoder.isEmpty());
        const EventFrame finished = encoder.finish();
        QVERIFY(encoder.isEmpty());
        QVERIFY(finished.beginsSnapshot);
        QCOMPARE(finished.events, quint64(1));
        const auto events = decodeEvents(finished.body());
        QVERIFY(events.has_value());
        compare(events->last().event, sample(Kind::PacketSent));
    }
    encoder.add(sample(Kind::PacketSent), Mark::None);
    QVERIFY(!encoder.finish().beginsSnapshot);
}

void tst_EventCodec::sharesLargePayloads()
{
    std::vector<ReportedEvent> events = allKinds();
    const QByteArray large(EventEncoder::SharedSize, 'x');
    events[2].event.packet.data = large;
    const EventFrame frame = encode(events);
    QCOMPARE(frame.parts.size(), 3);
    QCOMPARE(frame.parts[1].constData(), large.constData()); // not a copy
    const auto back = decodeEvents(frame.body());
    QVERIFY(back.has_value());
    QCOMPARE(back->size(), qsizetype(events.size()));
    for (size_t i = 0; i < events.size(); ++i)
        compare((*back)[qsizetype(i)].event, events[i].event);
}

void tst_EventCodec::refusesWhatIsCut()
{
    const std::vector events{ReportedEvent{sample(Kind::ConnectionRejected), Mark::None}};
    const QByteArray body = encodeEvents(events);
    for (qsizetype size = 1; size < body.size(); ++size)
        QVERIFY2(!decodeEvents(body.first(size)), QByteArray::number(size));
    QVERIFY(decodeEvents({})->isEmpty());
}

// Every single byte changed to anything must be read or refused, and not crash.
void tst_EventCodec::survivesGarbage()
{
    QRandomGenerator random(1);
    const QByteArray body = encodeEvents(allKinds());
    for (int round = 0; round < 20'000; ++round) {
        QByteArray changed = body;
        for (int i = 0; i < 1 + round % 4; ++i)
            changed[random.bounded(changed.size())] = char(random.bounded(256));
        const auto events = decodeEvents(changed);
        QVERIFY(!events || events->size() <= changed.size());
    }
    QVERIFY(!decodeEvents("\x0c\x00\x00"_ba));     // a kind that is none
    QVERIFY(!decodeEvents("\x02\x07\x00"_ba));     // a packet type that is none
    QVERIFY(!decodeEvents("\x05\x00\x00\x02"_ba)); // a sid that was not introduced
    QVERIFY(!decodeEvents("\x02\x00\x00\x00\xff\xff\xff\xff\x7f"_ba)); // longer than all there is
}

QTEST_APPLESS_MAIN(tst_EventCodec)
#include "tst_eventcodec.moc"
