// SPDX-License-Identifier: MIT
#include "views/details/whyclosed.h"

#include "actions/linkedevent.h"
#include "inspector/details/storedevents.h"
#include "views/details/whyclosedview.h"
#include "views/eventlinks.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

using namespace Inspector;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 Second = 1'000'000'000;
using enum EngineIoPacket::Type;

} // namespace

class tst_WhyClosed : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aPingTimeoutNamesThePingAndTheDeadline();
    void everyReasonIsExplained_data();
    void everyReasonIsExplained();
    void aTransportErrorShowsTheLastError();
    void aLatePongIsExplained();
    void aPongInTimeNeedsNoWords();
    void aPingThatStillWaitsIsExplained();
    void theLastEventsAreOfTheSession();
    void hostileTextStaysText();
    void linksGoBothWays();
    void anExplanationOfABusyCaptureTakesAFrame();

private:
    EventStore &store() { return *m_store; }

    std::unique_ptr<EventStore> m_store;
    quint32 m_session = 0;
};

void tst_WhyClosed::init()
{
    m_store = std::make_unique<EventStore>();
    m_session = store().addSession("sid", u"127.0.0.1:5000"_s);
    store().setPingTimes(m_session, 5 * Second, 4 * Second);
}

void tst_WhyClosed::aPingTimeoutNamesThePingAndTheDeadline()
{
    addPacket(store(), m_session, Message, Direction::In, "hi", Second);
    const quint32 ping = addPacket(store(), m_session, Ping, Direction::Out, {}, 5 * Second);
    const quint32 close
        = addClose(store(), m_session, EngineIo::DisconnectReason::PingTimeout, 9 * Second);
    const auto why = explain(store(), close, 20 * Second);
    QVERIFY(why);
    QVERIFY(why->title.contains(u"ping timeout"_s));
    QVERIFY(why->timer.contains(u"#%1"_s.arg(ping)));
    QVERIFY(why->timer.contains(u"4.0 s"_s));
    QVERIFY(why->story.contains(u"8.0 s"_s)); // of silence
    QVERIFY(!why->advice.isEmpty());
    QCOMPARE(why->lastEvents, (std::vector<quint32>{0, ping}));
}

void tst_WhyClosed::everyReasonIsExplained_data()
{
    QTest::addColumn<EngineIo::DisconnectReason>("reason");
    using enum EngineIo::DisconnectReason;
    for (const auto reason :
         {ClientDisconnect, ServerDisconnect, PingTimeout, TransportClose, TransportError})
        QTest::addRow("%s", qPrintable(EngineIo::reasonText(reason))) << reason;
}

void tst_WhyClosed::everyReasonIsExplained()
{
    QFETCH(EngineIo::DisconnectReason, reason);
    const quint32 close = addClose(store(), m_session, reason, Second);
    const auto why = explain(store(), close, Second);
    QVERIFY(why);
    QVERIFY(why->title.contains(EngineIo::reasonText(reason)));
    QVERIFY(!why->story.isEmpty());
    QVERIFY(!why->advice.isEmpty());
    QVERIFY(!why->story.contains(u'%'));
}

void tst_WhyClosed::aTransportErrorShowsTheLastError()
{
    addMessage(store(), m_session, "fine");
    const quint32 bad = addMessage(store(), m_session, "garbage", Event::Error);
    const quint32 close
        = addClose(store(), m_session, EngineIo::DisconnectReason::TransportError, Second);
    const auto why = explain(store(), close, Second);
    QVERIFY(why);
    QVERIFY(why->story.contains(u"#%1"_s.arg(bad)));
    QVERIFY(why->story.contains(u"garbage"_s));
}

void tst_WhyClosed::aLatePongIsExplained()
{
    const quint32 ping = addPacket(store(), m_session, Ping, Direction::Out, {}, Second);
    const quint32 pong = addPacket(store(), m_session, Pong, Direction::In, {}, 3 * Second);
    const auto why = explain(store(), pong, 3 * Second);
    QVERIFY(why);
    QVERIFY(why->story.contains(u"#%1"_s.arg(ping)));
    QVERIFY(why->timer.contains(u"50 %"_s));
}

void tst_WhyClosed::aPongInTimeNeedsNoWords()
{
    addPacket(store(), m_session, Ping, Direction::Out, {}, Second);
    const quint32 pong = addPacket(store(), m_session, Pong, Direction::In, {}, Second + 1000);
    QVERIFY(!explain(store(), pong, 2 * Second));
}

void tst_WhyClosed::aPingThatStillWaitsIsExplained()
{
    const quint32 ping = addPacket(store(), m_session, Ping, Direction::Out, {}, Second);
    QVERIFY(!explain(store(), ping, Second + 1000));
    const auto why = explain(store(), ping, 3 * Second);
    QVERIFY(why);
    QVERIFY(why->story.contains(u"2.0 s"_s));
}

void tst_WhyClosed::theLastEventsAreOfTheSession()
{
    const quint32 other = store().addSession("other", {});
    for (int i = 0; i < 20; ++i)
        addMessage(store(), i % 2 ? m_session : other, "x");
    const quint32 close
        = addClose(store(), m_session, EngineIo::DisconnectReason::TransportClose, Second);
    const auto why = explain(store(), close, Second);
    QVERIFY(why);
    QCOMPARE(why->lastEvents, (std::vector<quint32>{5, 7, 9, 11, 13, 15, 17, 19}));
}

void tst_WhyClosed::hostileTextStaysText()
{
    addMessage(store(), m_session, "<a href='event:0'>x</a><script>", Event::Error);
    const quint32 close
        = addClose(store(), m_session, EngineIo::DisconnectReason::TransportError, Second);
    WhyClosedView view;
    view.show(store(), *explain(store(), close, Second));
    QVERIFY(view.toPlainText().contains(u"<script>"_s));
    QCOMPARE(linkTarget(u"event:7"_s), std::optional<quint32>(7));
    QVERIFY(!linkTarget(u"event:x"_s));
    QVERIFY(!linkTarget(u"file:///etc/passwd"_s));
    QSignalSpy spy(&view, &WhyClosedView::eventActivated);
    Q_EMIT view.anchorClicked(QUrl(u"event:0"_s));
    QCOMPARE(spy.size(), 1);
}

void tst_WhyClosed::linksGoBothWays()
{
    const quint32 ping = addPacket(store(), m_session, Ping, Direction::Out, {}, Second);
    QVERIFY(!linkedEvent(store(), ping));
    addMessage(store(), m_session, "between");
    const quint32 pong = addPacket(store(), m_session, Pong, Direction::In, {}, 2 * Second);
    QCOMPARE(linkedEvent(store(), ping), std::optional(pong));
    QCOMPARE(linkedEvent(store(), pong), std::optional(ping));
    Event request;
    request.kind = EventKind::Request;
    Event response;
    response.kind = EventKind::Response;
    response.link = store().append(request, "GET / HTTP/1.1");
    const quint32 answer = store().append(response, "HTTP/1.1 200 OK");
    QCOMPARE(linkedEvent(store(), response.link), std::optional(answer));
    Event lost;
    lost.kind = EventKind::Lost;
    lost.link = 3; // a count, no event
    QVERIFY(!linkedEvent(store(), store().append(lost, {})));
}

void tst_WhyClosed::anExplanationOfABusyCaptureTakesAFrame()
{
    const quint32 other = store().addSession("other", {});
    for (int i = 0; i < 500'000; ++i)
        addMessage(store(), other, {});
    const quint32 close
        = addClose(store(), m_session, EngineIo::DisconnectReason::PingTimeout, Second);
    QElapsedTimer timer;
    timer.start();
    QVERIFY(explain(store(), close, Second));
    qInfo("explained among 500 000 events in %.1f ms", double(timer.nsecsElapsed()) / 1e6);
    QVERIFY(timer.elapsed() < 100);
}

QTEST_MAIN(tst_WhyClosed)
#include "tst_whyclosed.moc"
