// SPDX-License-Identifier: MIT
#include "liverecording.h"
#include "shared/sanitizer.h"

#include <QSignalSpy>
#include <QTest>

using namespace Inspector;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Kind = EngineIoTapEvent::Kind;
using PacketType = EngineIoPacket::Type;

class tst_TapRecorder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void announcesABurstOnce();
    void keepsTheOrderAndTheFields();
    void rowsKnowHowMuchWasQueued();
    void joinsAResponseWithItsRequest();
    void joinsAPacketOfPollingWithTheBodyThatHeldIt();
    void givesAHandshakesRequestToTheSessionThatItOpened();
    void storesWhatFaultsDid();
    void marksRefusalsAndBadStatusesAsErrors();
    void saysWhatIsWrongWhereThereAreNoBytes();
    void countsWhatDoesNotFitWhereItIsMissing();
    void countsWhatIsLostAtTheEndOfABurst();
    void limitsBytesToo();
    void keepsSessionsLivesBeyondTheLimit();
    void keepsOnlySessionsLivesWhilePaused();
    void marksWhatThePersonSent();
    void makesASessionForPacketsOfOneItNeverSawOpen();
    void opensAnotherSessionWhenASidComesAgain();
    void forgetsRequestsWhenTheStoreIsCleared();
    void takesAHundredThousandEventsASecond();

private:
    static EngineIoTapEvent tapEvent(Kind kind, const QByteArray &sid = "one"_ba);
    static EngineIoTapEvent message(const QByteArray &data);
    static EngineIoTapEvent exchange(Kind kind, quint64 number, const QByteArray &sid);

    std::unique_ptr<EventStore> m_store;
    std::unique_ptr<TapRecorder> m_recorder;
};

EngineIoTapEvent tst_TapRecorder::tapEvent(Kind kind, const QByteArray &sid)
{
    EngineIoTapEvent event;
    event.kind = kind;
    event.sid = sid;
    event.time = std::chrono::steady_clock::now();
    return event;
}

EngineIoTapEvent tst_TapRecorder::message(const QByteArray &data)
{
    EngineIoTapEvent event = tapEvent(Kind::PacketReceived);
    event.packet = {PacketType::Message, data, false};
    return event;
}

EngineIoTapEvent tst_TapRecorder::exchange(Kind kind, quint64 number, const QByteArray &sid)
{
    EngineIoTapEvent event = tapEvent(kind, sid);
    event.exchange = number;
    event.status = 200;
    event.head = "GET /engine.io/?EIO=4&transport=polling HTTP/1.1\r\nHost: x"_ba;
    return event;
}

void tst_TapRecorder::init()
{
    m_recorder.reset();
    m_store = std::make_unique<EventStore>();
    m_recorder = std::make_unique<TapRecorder>(*m_store);
}

void tst_TapRecorder::announcesABurstOnce()
{
    const QSignalSpy appended(m_store.get(), &EventStore::appended);
    for (int i = 0; i < 100; ++i)
        m_recorder->collect(message("x"_ba));
    QCOMPARE(m_store->size(), 0U); // not while the server works
    QTRY_COMPARE(m_store->size(), 100U);
    QVERIFY(appended.size() == 1 || IsSanitized); // longer than a turn may take
}

void tst_TapRecorder::rowsKnowHowMuchWasQueued()
{
    constexpr qint64 KiB = 1024;
    EngineIoTapEvent sent = message("x"_ba);
    for (const qint64 queued : {5 * KiB - 1, 5 * KiB, 1'000'000 * KiB}) {
        sent.queuedBytes = queued;
        m_recorder->collect(sent);
    }
    EngineIoTapEvent closed = tapEvent(Kind::SessionClosed);
    closed.queuedBytes = 1'000'000 * KiB;
    m_recorder->collect(closed);
    m_recorder->flush();
    QCOMPARE(m_store->at(0).detail, 4);
    QCOMPARE(m_store->at(1).detail, 5);
    QCOMPARE(m_store->at(2).detail, 0xffff);
    QCOMPARE(m_store->at(3).elapsed, 1'000'000U);
}

void tst_TapRecorder::keepsTheOrderAndTheFields()
{
    EngineIoTapEvent opened = tapEvent(Kind::SessionOpened);
    opened.text = u"127.0.0.1:4711"_s;
    m_recorder->collect(opened);
    EngineIoTapEvent sent = tapEvent(Kind::PacketSent);
    sent.transport = EngineIo::TransportType::WebSocket;
    sent.packet = {PacketType::Message, "\x01\x02"_ba, true};
    sent.queuedBytes = 12;
    m_recorder->collect(sent);
    EngineIoTapEvent malformed = tapEvent(Kind::PacketMalformed);
    malformed.packet.data = "zzz"_ba;
    m_recorder->collect(malformed);
    m_recorder->flush();
    QCOMPARE(m_store->sessions().front().queuedBytes, 12);

    EngineIoTapEvent closed = tapEvent(Kind::SessionClosed);
    closed.reason = EngineIo::DisconnectReason::PingTimeout;
    m_recorder->collect(closed);
    m_recorder->flush();

    QCOMPARE(m_store->size(), 4U);
    QCOMPARE(m_store->at(0).kind, EventKind::SessionOpened);
    QCOMPARE(m_store->at(1).direction, Direction::Out);
    QVERIFY(m_store->at(1).has(Event::Binary));
    QVERIFY(m_store->at(1).has(Event::WebSocket));
    QCOMPARE(m_store->payload(1), "\x01\x02"_ba);
    QVERIFY(m_store->at(2).has(Event::Error));
    QVERIFY(m_store->at(2).packetType > quint8(PacketType::Noop));
    QCOMPARE(m_store->payload(2), "zzz"_ba);
    QCOMPARE(m_store->at(3).detail, quint16(EngineIo::DisconnectReason::PingTimeout));
    QCOMPARE(m_store->sessions().front().peer, u"127.0.0.1:4711"_s);
    QCOMPARE(m_store->sessions().front().state, SessionState::Closed);
    QVERIFY(m_store->at(0).time <= m_store->at(1).time);
    QVERIFY(m_store->at(3).time <= m_recorder->now());
}

void tst_TapRecorder::joinsAResponseWithItsRequest()
{
    m_recorder->collect(tapEvent(Kind::SessionOpened));
    m_recorder->collect(exchange(Kind::RequestReceived, 7, "one"_ba));
    m_recorder->collect(exchange(Kind::RequestReceived, 8, "one"_ba));
    m_recorder->flush(); // a poll's answer comes many frames later
    EngineIoTapEvent response = exchange(Kind::ResponseSent, 7, "one"_ba);
    response.time += 30ms;
    m_recorder->collect(response);
    m_recorder->flush();

    QCOMPARE(m_store->at(3).kind, EventKind::Response);
    QCOMPARE(m_store->at(3).link, 1U);
    QVERIFY(m_store->at(3).elapsed >= 30'000);
    QCOMPARE(m_store->at(3).detail, quint16(200));
}

void tst_TapRecorder::joinsAPacketOfPollingWithTheBodyThatHeldIt()
{
    m_recorder->collect(tapEvent(Kind::SessionOpened));
    m_recorder->collect(exchange(Kind::RequestReceived, 7, "one"_ba)); // a poll
    m_recorder->collect(exchange(Kind::RequestReceived, 8, "one"_ba)); // a POST
    m_recorder->collect(exchange(Kind::PacketReceived, 8, "one"_ba));
    m_recorder->collect(exchange(Kind::ResponseSent, 7, "one"_ba));
    m_recorder->collect(exchange(Kind::PacketSent, 7, "one"_ba));
    m_recorder->collect(exchange(Kind::PacketSent, 7, "one"_ba));
    m_recorder->collect(exchange(Kind::PacketReceived, 0, "one"_ba)); // over WebSocket
    m_recorder->flush();

    QCOMPARE(m_store->at(3).carrier, 2U);
    QCOMPARE(m_store->at(5).carrier, 4U);
    QCOMPARE(m_store->at(6).carrier, 4U);
    QCOMPARE(m_store->at(7).carrier, Event::NoLink);
}

void tst_TapRecorder::givesAHandshakesRequestToTheSessionThatItOpened()
{
    m_recorder->collect(exchange(Kind::RequestReceived, 7, {}));
    EngineIoTapEvent opened = tapEvent(Kind::SessionOpened);
    opened.text = u"127.0.0.1:4711"_s;
    m_recorder->collect(opened);
    m_recorder->collect(exchange(Kind::ResponseSent, 7, "one"_ba));
    m_recorder->flush();

    QCOMPARE(m_store->sessions().size(), size_t(1));
    QCOMPARE(m_store->sessions().front().peer, u"127.0.0.1:4711"_s);
    for (quint32 number = 0; number < 3; ++number)
        QCOMPARE(m_store->at(number).session, 0U);
}

void tst_TapRecorder::storesWhatFaultsDid()
{
    m_recorder->collect(tapEvent(Kind::SessionOpened, "a"_ba));
    EngineIoTapEvent fault = tapEvent(Kind::FaultInjected, "a"_ba);
    fault.text = u"from the client, dropped"_s;
    fault.packet.data = "hi"_ba;
    fault.size = fault.packet.size();
    m_recorder->collect(fault);
    fault.text = u"answered with 503"_s;
    fault.packet = {};
    fault.size = 0;
    m_recorder->collect(fault);
    m_recorder->flush();
    QCOMPARE(m_store->at(1).kind, EventKind::Fault);
    QCOMPARE(m_store->at(1).session, 0U);
    QCOMPARE(m_store->payload(1), "from the client, dropped: message hi"_ba);
    QCOMPARE(m_store->payload(2), "answered with 503"_ba);
}

void tst_TapRecorder::marksRefusalsAndBadStatusesAsErrors()
{
    m_recorder->collect(exchange(Kind::RequestReceived, 7, "unknown"_ba));
    EngineIoTapEvent rejected = tapEvent(Kind::ConnectionRejected, {});
    rejected.status = 400;
    rejected.text = u"Session ID unknown"_s;
    m_recorder->collect(rejected);
    EngineIoTapEvent response = exchange(Kind::ResponseSent, 7, "unknown"_ba);
    response.status = 400;
    m_recorder->collect(response);
    m_recorder->flush();

    QVERIFY(m_store->sessions().empty()); // a request may name any sid
    QCOMPARE(m_store->at(1).kind, EventKind::Rejected);
    QCOMPARE(m_store->at(1).detail, quint16(400));
    QCOMPARE(m_store->payload(1), "Session ID unknown"_ba);
    QVERIFY(m_store->at(1).has(Event::Error));
    QVERIFY(m_store->at(2).has(Event::Error));
    QCOMPARE(m_store->totals().errors, quint64(2));
}

void tst_TapRecorder::saysWhatIsWrongWhereThereAreNoBytes()
{
    EngineIoTapEvent malformed = tapEvent(Kind::PacketMalformed, {});
    malformed.text = u"a request that cannot be read"_s;
    m_recorder->collect(malformed);
    m_recorder->flush();
    QCOMPARE(m_store->payload(0), "a request that cannot be read"_ba);
    QVERIFY(m_store->at(0).has(Event::Error));
}

void tst_TapRecorder::countsWhatDoesNotFitWhereItIsMissing()
{
    m_recorder->setLimits({3, 1'000'000});
    for (int i = 0; i < 5; ++i)
        m_recorder->collect(message("early"_ba));
    m_recorder->collect(tapEvent(Kind::SessionClosed));
    m_recorder->flush();

    QCOMPARE(m_store->size(), 5U);
    QCOMPARE(m_store->at(3).kind, EventKind::Lost);
    QCOMPARE(m_store->at(3).link, 2U);
    QCOMPARE(m_store->at(4).kind, EventKind::SessionClosed);
    QCOMPARE(m_store->totals().lostEvents, quint64(2));
}

void tst_TapRecorder::countsWhatIsLostAtTheEndOfABurst()
{
    m_recorder->setLimits({2, 1'000'000});
    for (int i = 0; i < 6; ++i)
        m_recorder->collect(message("x"_ba));
    QTRY_COMPARE(m_store->size(), 3U);
    QCOMPARE(m_store->at(2).kind, EventKind::Lost);
    QCOMPARE(m_store->at(2).link, 4U);

    m_recorder->collect(message("there is room again"_ba));
    QTRY_COMPARE(m_store->size(), 4U);
    QCOMPARE(m_store->at(3).kind, EventKind::Packet);
}

void tst_TapRecorder::limitsBytesToo()
{
    m_recorder->setLimits({1'000, 100});
    for (int i = 0; i < 3; ++i)
        m_recorder->collect(message(QByteArray(80, 'x')));
    m_recorder->flush();
    QCOMPARE(m_store->totals().packets, quint64(2));
    QCOMPARE(m_store->totals().lostEvents, quint64(1));
}

void tst_TapRecorder::keepsSessionsLivesBeyondTheLimit()
{
    m_recorder->setLimits({2, 1'000'000});
    m_recorder->collect(tapEvent(Kind::SessionOpened));
    for (int i = 0; i < 5; ++i)
        m_recorder->collect(message("x"_ba));
    m_recorder->collect(tapEvent(Kind::SessionClosed));
    m_recorder->flush();
    QCOMPARE(m_store->sessions().front().state, SessionState::Closed);
    QCOMPARE(m_store->totals().lostEvents, quint64(4));
}

void tst_TapRecorder::keepsOnlySessionsLivesWhilePaused()
{
    m_recorder->collect(tapEvent(Kind::SessionOpened));
    m_recorder->collect(message("before"_ba));
    m_recorder->setPaused(true);
    QCOMPARE(m_store->size(), 2U);

    m_recorder->collect(message("during"_ba));
    m_recorder->collect(tapEvent(Kind::SessionClosed));
    m_recorder->flush();
    QCOMPARE(m_store->size(), 2U);

    m_recorder->setPaused(false);
    QTRY_COMPARE(m_store->size(), 4U);
    QCOMPARE(m_store->totals().lostEvents, quint64(1));
    QCOMPARE(m_store->sessions().front().state, SessionState::Closed);
}

void tst_TapRecorder::marksWhatThePersonSent()
{
    const EngineIoPacket packet{PacketType::Message, "hello"_ba, false};
    m_recorder->injected().expect("one"_ba, packet);
    EngineIoTapEvent sent = tapEvent(Kind::PacketSent, "two"_ba);
    sent.packet = packet;
    m_recorder->collect(sent); // to another session
    sent.sid = "one"_ba;
    m_recorder->collect(sent);
    m_recorder->collect(sent); // the application's own
    m_recorder->injected().expect("one"_ba, packet);
    m_recorder->injected().withdraw("one"_ba, packet);
    m_recorder->collect(sent);
    m_recorder->flush();

    QVERIFY(!m_store->at(0).has(Event::Injected));
    QVERIFY(m_store->at(1).has(Event::Injected));
    QVERIFY(!m_store->at(2).has(Event::Injected));
    QVERIFY(!m_store->at(3).has(Event::Injected));
}

void tst_TapRecorder::makesASessionForPacketsOfOneItNeverSawOpen()
{
    m_recorder->collect(message("x"_ba));
    m_recorder->flush();
    QCOMPARE(m_store->sessions().size(), size_t(1));
    QCOMPARE(m_store->sessions().front().packetsIn, 1);
}

void tst_TapRecorder::opensAnotherSessionWhenASidComesAgain()
{
    m_recorder->collect(tapEvent(Kind::SessionOpened));
    m_recorder->collect(tapEvent(Kind::SessionClosed));
    m_recorder->collect(tapEvent(Kind::SessionOpened));
    m_recorder->flush();
    QCOMPARE(m_store->sessions().size(), size_t(2));
    QCOMPARE(m_store->at(2).session, 1U);
}

void tst_TapRecorder::forgetsRequestsWhenTheStoreIsCleared()
{
    m_recorder->collect(tapEvent(Kind::SessionOpened));
    m_recorder->collect(exchange(Kind::RequestReceived, 7, "one"_ba));
    m_recorder->flush();
    m_store->clear(EventStore::Keep::OpenSessions);
    for (int i = 0; i < 3; ++i)
        m_recorder->collect(message("x"_ba));
    m_recorder->collect(exchange(Kind::ResponseSent, 7, "one"_ba));
    m_recorder->flush();
    QCOMPARE(m_store->at(3).link, Event::NoLink);
}

void tst_TapRecorder::takesAHundredThousandEventsASecond()
{
    constexpr int Events = 100'000;
    const EngineIoTapEvent event = message(QByteArray(96, 'x'));
    QElapsedTimer timer;
    timer.start();
    for (int i = 0; i < Events; ++i)
        m_recorder->collect(event);
    m_recorder->flush();
    QCOMPARE(m_store->size(), quint32(Events));
    QVERIFY2(timer.elapsed() < 1'000 || IsSanitized, qPrintable(u"%1 ms"_s.arg(timer.elapsed())));
}

QTEST_GUILESS_MAIN(tst_TapRecorder)
#include "tst_taprecorder.moc"
