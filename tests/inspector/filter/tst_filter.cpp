// SPDX-License-Identifier: MIT
#include "sampleevents.h"

#include "filter/filter.h"

#include <EngineIoNamespace>

#include <QTest>

#include <algorithm>
#include <thread>

using namespace Inspector;
using namespace Qt::StringLiterals;
using Type = EngineIoPacket::Type;

class tst_Filter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void matchesByEachField_data();
    void matchesByEachField();
    void findsWhatAFaultDid_data();
    void findsWhatAFaultDid();
    void emptyFilterMatchesEverything();
    void aPongWithoutItsPingHasNoRoundTrip();
    void asksForThePayloadOnlyWhenItMust();
    void triesCheapConditionsFirst();
    void takesAPayloadWithoutASource();
    void canBeAskedFromSeveralThreads();

private:
    std::vector<quint32> rowsOf(const QString &text) const;

    std::unique_ptr<SampleEvents> m_events;
};

// Eleven rows with everything in them that a field can ask for.
void tst_Filter::init()
{
    m_events = std::make_unique<SampleEvents>();
    SessionRecord first;
    first.sid = "AbC-1";
    first.peer = u"127.0.0.1:51234"_s;
    first.state = SessionState::Upgrading;
    first.lastRoundTrip = 9'000;
    SessionRecord second;
    second.sid = "xyz_2";
    second.peer = u"[::1]:80"_s;
    second.state = SessionState::Closed;
    second.webSocket = true;
    second.closeReason = quint16(EngineIo::DisconnectReason::PingTimeout);
    const quint32 a = m_events->addSession(first);
    const quint32 b = m_events->addSession(second);

    const auto add = [this](EventKind kind, quint32 session, Direction direction,
                            const QByteArray &payload = {}) -> Event & {
        Event event;
        event.kind = kind;
        event.session = session;
        event.direction = direction;
        event.time = m_events->size() * 500'000'000LL;
        return m_events->event(m_events->add(event, payload));
    };
    const auto addPacket = [&](Type type, quint32 session, Direction direction,
                               const QByteArray &payload = {}) -> Event & {
        Event &event = add(EventKind::Packet, session, direction, payload);
        event.packetType = quint8(type);
        return event;
    };

    add(EventKind::Request, a, Direction::In, "GET /engine.io/?EIO=4 HTTP/1.1\r\n\r\n");      // 0
    Event &response = add(EventKind::Response, a, Direction::Out, "HTTP/1.1 200 OK\r\n\r\n"); // 1
    response.detail = 200;
    response.link = 0;
    response.elapsed = 1'500;
    add(EventKind::SessionOpened, a, Direction::None);                      // 2
    addPacket(Type::Ping, a, Direction::Out, "probe").flags = Event::Probe; // 3
    Event &pong = addPacket(Type::Pong, a, Direction::In);                  // 4
    pong.link = 3;
    pong.elapsed = 12'345;
    pong.flags = Event::WebSocket;
    addPacket(Type::Message, a, Direction::In,
              R"(2/admin,12["order",{"id":42,"user":{"name":"Ann"}}])");                // 5
    Event &binary = addPacket(Type::Message, b, Direction::Out, QByteArray(2048, 'x')); // 6
    binary.flags = Event::Binary | Event::WebSocket | Event::Injected | Event::Marked;
    add(EventKind::UpgradeStep, b, Direction::None).detail = quint16(UpgradeStep::Failed); // 7
    Event &closed = add(EventKind::SessionClosed, b, Direction::None);                     // 8
    closed.detail = quint16(EngineIo::DisconnectReason::PingTimeout);
    closed.flags = Event::Error;
    add(EventKind::Rejected, Event::NoSession, Direction::None, "Session ID unknown").detail
        = 400;                                                        // 9
    add(EventKind::Lost, Event::NoSession, Direction::None).link = 7; // 10
    m_events->setComment(6, u"Größe prüfen"_s);
}

std::vector<quint32> tst_Filter::rowsOf(const QString &text) const
{
    const auto filter = parseFilter(text);
    if (!filter) {
        qWarning().noquote() << filter.error().message;
        return {9999};
    }
    return m_events->matching(*filter);
}

void tst_Filter::matchesByEachField_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QList<quint32>>("expected");

    const auto row = [](const char *text, const QList<quint32> &expected) {
        QTest::newRow(text) << QString::fromUtf8(text) << expected;
    };
    row("n=3", {3});
    row("n>=9", {9, 10});
    row("n:{1,5,9}", {1, 5, 9});
    row("n!={0,1,2,3,4,5,6,7,8}", {9, 10});
    row("time<1s", {0, 1});
    row("time:1", {2, 3});
    row("time=1", {2});
    row("time=1500ms", {3});
    row("time>=0.0833min", {10});
    row("type:message", {5, 6});
    row("type:MSG", {5, 6});
    row("type:ping", {3});
    row("type:pong", {4});
    row("type:open", {2});
    row("type:close", {8});
    row("type:upgrade", {7});
    row("type:noop", {});
    row("type:{request,response}", {0, 1});
    row("type:rejected", {9});
    row("type:lost", {10});
    row("type~^p", {3, 4});
    row("type!=message n>2 n<8", {3, 4, 7});
    row("kind:packet", {3, 4, 5, 6});
    row("kind:opened", {2});
    row("kind:closed", {8});
    row("kind:step", {7});
    row("dir:in", {0, 4, 5});
    row("dir:out", {1, 3, 6});
    row("dir:none", {2, 7, 8, 9, 10});
    row("sid:bc", {0, 1, 2, 3, 4, 5});
    row("sid=xyz_2", {6, 7, 8});
    row("sid=XYZ_2", {});
    row("sid!=AbC-1", {6, 7, 8, 9, 10});
    row("sid~^x", {6, 7, 8});
    row("session:xyz", {6, 7, 8});
    row("peer:127.0.0.1:51234", {0, 1, 2, 3, 4, 5});
    row("peer~::1", {6, 7, 8});
    row("transport:websocket", {4, 6});
    row("transport:ws type:pong", {4});
    row("transport:polling type:message", {5});
    row("size>2k", {6});
    row("size=2KiB", {6});
    row("size:2k", {6});
    row("size=2k", {});
    row("len>=5 size<=5", {3});
    row("rtt>12ms", {4});
    row("rtt:12ms", {4});
    row("rtt:12", {4});
    row("rtt=12345us", {4});
    row("rtt<12.345ms", {});
    row("delta<1s", {1, 4});
    row("status:200", {1});
    row("status>=400", {9});
    row("reason:ping-timeout", {8});
    row("reason:transport-close", {});
    row("reason~timeout", {8});
    row("step:failed", {7});
    row("step:started", {});
    row("flag:error", {8});
    row("flag:binary", {6});
    row("flag:marked", {6});
    row("flag:injected", {6});
    row("flag:probe", {3});
    row("flag:{probe,error}", {3, 8});
    row("comment:GRÖSSE", {});
    row("comment:größe", {6});
    row("comment:GRÖßE", {6});
    row("comment~prü", {6});
    row("data:engine.io", {0});
    row("data=probe", {3});
    row("data~^GET", {0});
    row("payload:HTTP/1.1", {0, 1});
    row("data.1.id=42", {5});
    row("data.id=42", {5});
    row("data.id:42", {5});
    row("data.id=\"42\"", {});
    row("data.id>41 data.id<=42", {5});
    row("data.id!=42 type:message", {6});
    row("data.user.name=Ann", {5});
    row("data.user.name:an", {5});
    row("data.user.name=ann", {});
    row("data.user.name~^A", {5});
    row("data.user:ann", {5});
    row("data.0=order", {5});
    row("data[1].user.name:{bob,ann}", {5});
    row("event:order", {5});
    row("event:ord", {});
    row("event:ORDER", {5});
    row("event=ORDER", {});
    row("event~^ord", {5});
    row("ns:/admin", {5});
    row("ns~adm", {5});
    row("ack=12", {5});
    row("ack:{11,12}", {5});
    row("session.state:upgrading type:message", {5});
    row("session.state:closed", {6, 7, 8});
    row("session.transport:websocket", {6, 7, 8});
    row("session.reason:ping-timeout type:message", {6});
    row("session.rtt<10ms type:message", {5});
    row("order", {5});
    row("ORDER", {5});
    row("\"session id\"", {9});
    row("ping", {3});
    row("\"ping\"", {});
    row("/ann|unknown/i", {5, 9});
    row("/ann/", {});
    row("(dir:in or dir:out) and not size>0", {4});
    row("-sid:a -sid:x", {9, 10});
}

void tst_Filter::matchesByEachField()
{
    QFETCH(QString, text);
    const std::vector<quint32> rows = rowsOf(text);
    QTEST(QList<quint32>(rows.begin(), rows.end()), "expected");
}

void tst_Filter::findsWhatAFaultDid_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isFound");

    for (const char *const text : {"type:fault", "TYPE=Fault", "type:{lost,fault}", "type~^fault$",
                                   "kind:fault", "type:fault dir:in dropped", "sid=AbC-1 n=11"})
        QTest::newRow(text) << QString::fromLatin1(text) << true;
    for (const char *const text : {"type:message", "type!=fault", "kind:packet", "-type:fault"})
        QTest::newRow(text) << QString::fromLatin1(text) << false;
}

// It is a row of its own beside that of the packet.
void tst_Filter::findsWhatAFaultDid()
{
    QFETCH(QString, text);
    Event fault;
    fault.kind = EventKind::Fault;
    fault.session = 0;
    fault.direction = Direction::In;
    fault.packetType = quint8(Type::Message);
    const quint32 row = m_events->add(fault, "from the client, dropped");
    const std::vector<quint32> rows = rowsOf(text);
    QTEST(std::ranges::find(rows, row) != rows.end(), "isFound");
}

void tst_Filter::emptyFilterMatchesEverything()
{
    QVERIFY(Filter().matchesAll());
    QVERIFY(!Filter().needsPayload());
    QVERIFY(parseFilter(u"  "_s)->matchesAll());
    QCOMPARE(rowsOf(u""_s).size(), size_t(m_events->size()));
    QCOMPARE(parseFilter(u" a  b"_s)->text(), u" a  b"_s);
}

void tst_Filter::aPongWithoutItsPingHasNoRoundTrip()
{
    SampleEvents events;
    events.addPacket(Type::Pong);
    QVERIFY(events.matching(*parseFilter(u"rtt>=0ms or delta>=0ms"_s)).empty());
}

void tst_Filter::asksForThePayloadOnlyWhenItMust()
{
    QVERIFY(!parseFilter(u"dir:in size>3 sid:a"_s)->needsPayload());
    for (const auto &text : {u"word"_s, u"/re/"_s, u"data.a=1"_s, u"event:x"_s, u"-ns:/x"_s})
        QVERIFY2(parseFilter(text)->needsPayload(), qPrintable(text));
    rowsOf(u"dir:in size>3 sid:a"_s);
    QCOMPARE(m_events->payloadsAsked(), 0);
}

void tst_Filter::triesCheapConditionsFirst()
{
    rowsOf(u"data.id=42 /o/ order type:message -flag:binary"_s);
    QCOMPARE(m_events->payloadsAsked(), 1); // and once for all the conditions that need it
}

void tst_Filter::takesAPayloadWithoutASource()
{
    const Event event;
    FilterInput input;
    input.event = &event;
    input.payload = "hello";
    QVERIFY(parseFilter(u"hell"_s)->matches(input));
    QVERIFY(!parseFilter(u"comment:x"_s)->matches(input));
    QVERIFY(!parseFilter(u"sid:x"_s)->matches(input));
}

void tst_Filter::canBeAskedFromSeveralThreads()
{
    const Filter filter = *parseFilter(u"/o.der/ or data.id=42 or \"größe\""_s);
    Event event;
    FilterInput input;
    input.event = &event;
    input.payload = R"(2["order",{"id":42}])";
    std::atomic<int> hits = 0;
    std::vector<std::jthread> threads;
    for (int i = 0; i < 4; ++i) {
        threads.emplace_back([&hits, &input, copy = filter] {
            for (int j = 0; j < 1'000; ++j)
                hits += copy.matches(input);
        });
    }
    threads.clear(); // joins
    QCOMPARE(hits.load(), 4'000);
}

QTEST_APPLESS_MAIN(tst_Filter)
#include "tst_filter.moc"
