// SPDX-License-Identifier: MIT
#include "replay/replayplan.h"

#include "model/eventstore.h"
#include "replay/replayoutcome.h"

#include <EngineIoPacket>
#include <EngineIoServer>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Inspector;
using namespace Qt::StringLiterals;
using What = ReplayItem::What;
using PacketType = EngineIoPacket::Type;

class tst_ReplayPlan : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsWhatTheClientDid();
    void leavesOut_data();
    void leavesOut();
    void takesOnlyTheChosenSessions();
    void countsLostPayloads();
    void isLimited();
    void describesOutcomes();
};

namespace {

struct Recording
{
    quint32 open(const QByteArray &sid, bool webSocket = false)
    {
        SessionRecord record;
        record.sid = sid;
        const quint32 session = store.addSession(record);
        Event event;
        event.kind = EventKind::SessionOpened;
        event.flags = webSocket ? quint8(Event::WebSocket) : quint8(0);
        append(event, session, {});
        return session;
    }
    void packet(quint32 session, PacketType type, Direction direction, const QByteArray &data = {},
                quint8 flags = 0)
    {
        Event event;
        event.packetType = quint8(type);
        event.direction = direction;
        event.flags = flags;
        append(event, session, data);
    }
    void add(quint32 session, EventKind kind, quint16 detail)
    {
        Event event;
        event.kind = kind;
        event.detail = detail;
        append(event, session, {});
    }
    void append(Event event, quint32 session, const QByteArray &data)
    {
        event.session = session;
        event.time = time += 1'000;
        store.append(event, data);
    }

    EventStore store;
    qint64 time = 5'000'000;
};

QList<What> whatIn(const ReplayPlan &plan)
{
    QList<What> what;
    for (const ReplayItem &item : plan.items)
        what << item.what;
    return what;
}

} // namespace

void tst_ReplayPlan::keepsWhatTheClientDid()
{
    Recording recording;
    const quint32 a = recording.open("a");
    recording.packet(a, PacketType::Message, Direction::In, "hello");
    const quint32 b = recording.open("b", true);
    recording.packet(a, PacketType::Message, Direction::Out, "world");
    recording.add(a, EventKind::UpgradeStep, quint16(UpgradeStep::Started));
    recording.packet(b, PacketType::Message, Direction::In, "\x01", Event::Binary);
    recording.packet(a, PacketType::Close, Direction::In);
    recording.add(a, EventKind::SessionClosed,
                  quint16(EngineIo::DisconnectReason::ClientDisconnect));
    recording.add(b, EventKind::SessionClosed, quint16(EngineIo::DisconnectReason::TransportClose));

    const auto plan = planReplay(recording.store);
    QVERIFY(plan);
    const QList<What> expected{What::Open,    What::Send, What::Open,  What::Receive,
                               What::Upgrade, What::Send, What::Close, What::Abort};
    QCOMPARE(whatIn(*plan), expected);
    QCOMPARE(plan->sessions.size(), size_t(2));
    QCOMPARE(plan->sessions[0].sid, "a"_ba);
    QVERIFY(!plan->sessions[0].webSocket);
    QCOMPARE(plan->sessions[0].toSend, 1);
    QCOMPARE(plan->sessions[0].expected.size(), size_t(1));
    QCOMPARE(plan->sessions[0].expected[0].data, "world"_ba);
    QVERIFY(plan->sessions[1].webSocket);
    QCOMPARE(plan->items[0].time, 0);
    QCOMPARE(plan->items[1].time, 1'000);
    QCOMPARE(plan->items[5].session, 1U);
    QVERIFY(plan->items[5].message.binary);
    QCOMPARE(plan->items[5].message.data, "\x01"_ba);
}

void tst_ReplayPlan::leavesOut_data()
{
    QTest::addColumn<PacketType>("type");
    QTest::addColumn<Direction>("direction");
    QTest::addColumn<quint8>("flags");
    QTest::newRow("open") << PacketType::Open << Direction::Out << quint8(0);
    QTest::newRow("ping") << PacketType::Ping << Direction::Out << quint8(0);
    QTest::newRow("pong") << PacketType::Pong << Direction::In << quint8(0);
    QTest::newRow("probe") << PacketType::Ping << Direction::In << quint8(Event::Probe);
    QTest::newRow("upgrade") << PacketType::Upgrade << Direction::In << quint8(0);
    QTest::newRow("noop") << PacketType::Noop << Direction::Out << quint8(0);
    QTest::newRow("server's close") << PacketType::Close << Direction::Out << quint8(0);
    QTest::newRow("composed by a person")
        << PacketType::Message << Direction::Out << quint8(Event::Injected);
}

void tst_ReplayPlan::leavesOut()
{
    QFETCH(const PacketType, type);
    QFETCH(const Direction, direction);
    QFETCH(const quint8, flags);
    Recording recording;
    recording.packet(recording.open("a"), type, direction, "x", flags);
    recording.add(0, EventKind::SessionClosed, quint16(EngineIo::DisconnectReason::PingTimeout));
    QCOMPARE(whatIn(*planReplay(recording.store)), QList{What::Open});
}

void tst_ReplayPlan::takesOnlyTheChosenSessions()
{
    Recording recording;
    recording.open("a");
    const quint32 b = recording.open("b");
    recording.packet(b, PacketType::Message, Direction::In, "x");
    const auto plan = planReplay(recording.store, {b});
    QVERIFY(plan);
    QCOMPARE(plan->sessions.size(), size_t(1));
    QCOMPARE(plan->sessions[0].sid, "b"_ba);
    QCOMPARE(plan->items.size(), size_t(2));
    QCOMPARE(plan->items[1].session, 0U);
}

void tst_ReplayPlan::countsLostPayloads()
{
    Recording recording;
    Event event;
    event.packetType = quint8(PacketType::Message);
    event.direction = Direction::In;
    event.length = 5;
    event.session = recording.open("a");
    recording.store.appendWithoutPayload(event);
    const auto plan = planReplay(recording.store);
    QCOMPARE(plan->lostPayloads, 1);
    QCOMPARE(plan->items.size(), size_t(1));
}

void tst_ReplayPlan::isLimited()
{
    Recording recording;
    QVERIFY(!planReplay(recording.store).error().isEmpty());
    recording.packet(recording.open("a"), PacketType::Message, Direction::In, "12345");
    recording.packet(recording.open("b"), PacketType::Message, Direction::Out, "12345");
    QVERIFY(planReplay(recording.store, {}, {2, 4, 10}));
    QCOMPARE(planReplay(recording.store, {}, {1, 4, 10}).error(),
             u"More than 1 session(s) cannot be replayed at once."_s);
    const QString tooMuch = u"More than 4 messages or 9 B cannot be replayed at once."_s;
    QCOMPARE(planReplay(recording.store, {}, {2, 4, 9}).error(), tooMuch);
    QVERIFY(!planReplay(recording.store, {}, {2, 3, 10}));
}

void tst_ReplayPlan::describesOutcomes()
{
    ReplayOutcome same;
    same.recordedSid = "a";
    same.sid = "b";
    same.toSend = same.sent = 3;
    same.expected = same.received = 2;
    QCOMPARE(outcomeText(same), u"a: 3 of 3 messages sent, 2 of 2 received \u00b7 as recorded"_s);
    ReplayOutcome other = same;
    other.sent = 1;
    other.differences = 4;
    other.problem = u"the upgrade failed"_s;
    other.firstDifference
        = differenceText(2, ReplayMessage{"a\nb", false}, ReplayMessage{"\x01\x02"_ba, true});
    QVERIFY(!other.isSame());
    const QString text = outcomeText(other);
    QVERIFY2(text.endsWith(
                 u"message 2 of the server was \u201ca b\u201d, is 2 B of binary data, 01 02"_s),
             qPrintable(text));
    QVERIFY(text.contains(u"the upgrade failed"_s));
    const QString longText
        = differenceText(1, std::nullopt, ReplayMessage{QByteArray(500, 'x'), false});
    QVERIFY2(longText.size() < 150 && longText.contains(u"one more"_s), qPrintable(longText));
    QVERIFY(differenceText(1, ReplayMessage{"y", false}, std::nullopt).contains("did not come"_L1));

    const QJsonObject object = QJsonDocument::fromJson(outcomeJson(other)).object();
    QCOMPARE(object.value("recordedSid"_L1).toString(), u"a"_s);
    QCOMPARE(object.value("differences"_L1).toInt(), 4);
    QCOMPARE(object.value("problem"_L1).toString(), other.problem);
    QVERIFY(!QJsonDocument::fromJson(outcomeJson(same)).object().contains("problem"_L1));

    QVERIFY(areSame({same, same}));
    QVERIFY(!areSame({same, other}));
    QCOMPARE(summaryLines({same, other, other, other}, 2).size(), 3);
    QVERIFY(summaryLines({same}, 2).first().contains("3 messages sent, 2 received"_L1));
}

QTEST_GUILESS_MAIN(tst_ReplayPlan)
#include "tst_replayplan.moc"
