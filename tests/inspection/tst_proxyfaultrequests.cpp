// SPDX-License-Identifier: MIT
#include "inspection/faultyproxy.h"

#include <QElapsedTimer>

using namespace EngineIo;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Kind = EngineIoFault::Kind;

// Faults for requests that pass through EngineIoProxy.
class tst_ProxyFaultRequests : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answersAHandshakeWithAStatus();
    void answersAPostWithAStatusAndTakesTheNext();
    void refusesUpgradesOnly();
    void holdsPolls();
    void holdsPollsUntilTheFaultIsRemoved();
    void cutsTheConnectionOfARequest();
    void asksThePredicateAboutTheHead();
    void leavesRequestsOfOthersAlone();
    void tellsTheSink();
    void answersForAPostThatWaits();
    void closesWhenTheClientWantsIt();
    void pollsTheServerForAClientThatWaits();
    void endsItsPollWithThatOfTheClient();
    void losesAHandshakeForGood();
};

static const QByteArray PollingTarget = "/engine.io/?EIO=4&transport=polling"_ba;

static EngineIoFault faultOf(Kind kind, int count = 0)
{
    EngineIoFault fault;
    fault.kind = kind;
    fault.count = count;
    return fault;
}

void tst_ProxyFaultRequests::answersAHandshakeWithAStatus()
{
    FaultyProxy f;
    EngineIoFault fault = faultOf(Kind::AnswerStatus, 1);
    fault.status = 502;
    fault.scope.sessions = EngineIoFaultScope::Sessions::New;
    f.faults->addFault(fault);
    RawHttpClient client(f.port());
    client.get(PollingTarget);
    const RawResponse refused = client.response();
    QCOMPARE(refused.status, 502);
    QCOMPARE(refused.body, "Bad Gateway"_ba);
    client.get(PollingTarget); // on the same connection
    QCOMPARE(client.response().status, 200);
    QTRY_COMPARE(f.server.log, QStringList{u"connected"_s});
}

void tst_ProxyFaultRequests::answersAPostWithAStatusAndTakesTheNext()
{
    FaultyProxy f;
    PollingClient client(f.port());
    f.faults->addFault(faultOf(Kind::AnswerStatus, 1));
    QCOMPARE(client.post("4lost"_ba).status, 503);
    QCOMPARE(client.post("4kept"_ba).status, 200);
    QTRY_COMPARE(f.server.log, (QStringList{u"connected"_s, u"kept"_s}));
}

void tst_ProxyFaultRequests::refusesUpgradesOnly()
{
    FaultyProxy f;
    EngineIoFault fault = faultOf(Kind::RefuseUpgrades);
    fault.status = 403;
    const int id = f.faults->addFault(fault);
    RawWebSocketClient direct(f.port());
    QCOMPARE(direct.open(), 101);
    PollingClient client(f.port());
    RawWebSocketClient socket(f.port());
    QCOMPARE(socket.open(RawWebSocketClient::EngineIoTarget + "&sid=" + client.sid()), 403);
    QCOMPARE(f.faults->hits(id), 1U);
    client.post("4still polling"_ba);
    QTRY_COMPARE(f.server.log.last(), u"still polling"_s);
}

void tst_ProxyFaultRequests::holdsPolls()
{
    FaultyProxy f;
    PollingClient client(f.port());
    EngineIoFault fault = faultOf(Kind::HoldPolls);
    fault.delay = 100ms;
    f.faults->addFault(fault);
    f.server.send(client.sid(), u"waits"_s);
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(client.poll(), "4waits"_ba);
    QVERIFY(timer.elapsed() >= 99);
    QVERIFY(timer.elapsed() < 2000);
}

void tst_ProxyFaultRequests::holdsPollsUntilTheFaultIsRemoved()
{
    EngineIoServerOptions options;
    options.setPingInterval(1h);
    FaultyProxy f(options);
    PollingClient client(f.port());
    const int id = f.faults->addFault(faultOf(Kind::HoldPolls));
    f.server.send(client.sid(), u"waits"_s);
    client.startPoll();
    QTRY_COMPARE(f.faults->hits(id), 1U);
    client.post("4hi"_ba); // which is served meanwhile
    QTRY_COMPARE(f.proxied.of(EngineIoTapEvent::Kind::PacketSent).size(), 2);
    QVERIFY(!client.isPollAnswered());
    f.faults->removeFault(id);
    QCOMPARE(client.polled(), "4waits"_ba);
}

void tst_ProxyFaultRequests::cutsTheConnectionOfARequest()
{
    FaultyProxy f;
    PollingClient client(f.port());
    const int id = f.faults->addFault(faultOf(Kind::Cut, 1));
    client.posts().post(client.target(), "4lost"_ba);
    QVERIFY(client.posts().waitUntilClosed());
    QCOMPARE(f.faults->hits(id), 1U);
    RawHttpClient again(f.port());
    again.post(client.target(), "4kept"_ba);
    QCOMPARE(again.response().status, 200);
    QTRY_COMPARE(f.server.log, (QStringList{u"connected"_s, u"kept"_s}));
}

void tst_ProxyFaultRequests::asksThePredicateAboutTheHead()
{
    FaultyProxy f;
    EngineIoFault fault = faultOf(Kind::AnswerStatus);
    fault.scope.predicate = [](const EngineIoTapEvent &event) {
        return event.head.contains("X-Fail: yes");
    };
    f.faults->addFault(fault);
    RawHttpClient client(f.port());
    client.get(PollingTarget, "X-Fail: no\r\n");
    QCOMPARE(client.response().status, 200);
    client.get(PollingTarget, "X-Fail: yes\r\n");
    QCOMPARE(client.response().status, 503);
}

void tst_ProxyFaultRequests::leavesRequestsOfOthersAlone()
{
    FaultyProxy f;
    PollingClient first(f.port());
    PollingClient second(f.port());
    EngineIoFault fault = faultOf(Kind::AnswerStatus);
    fault.scope.sessions = EngineIoFaultScope::Sessions::One;
    fault.scope.sid = first.sid();
    f.faults->addFault(fault);
    QCOMPARE(second.post("4a"_ba).status, 200);
    QCOMPARE(first.post("4a"_ba).status, 503);
    const PollingClient third(f.port());
    QVERIFY(!third.sid().isEmpty());
    f.faults->clear();
    f.faults->addFault(faultOf(Kind::AnswerStatus));
    RawHttpClient other(f.port());
    other.get("/index.html"_ba); // no Engine.IO
    QCOMPARE(other.response().status, 404);
}

void tst_ProxyFaultRequests::tellsTheSink()
{
    FaultyProxy f;
    f.faults->addFault(faultOf(Kind::AnswerStatus));
    RawHttpClient client(f.port());
    client.get(PollingTarget);
    QCOMPARE(client.response().status, 503);
    QCOMPARE(namesOf(f.proxied.events),
             (QStringList{u"RequestReceived"_s, u"FaultInjected"_s, u"ResponseSent"_s}));
    const EngineIoTapEvent told = f.proxied.events[1];
    QCOMPARE(told.text, u"answered with 503"_s);
    QCOMPARE(told.exchange, f.proxied.events[0].exchange);
    QVERIFY(told.exchange > 0);
    QVERIFY(told.sid.isEmpty());
    QCOMPARE(told.size, 0); // no packet
    QCOMPARE(f.proxied.events[2].status, 503);
}

// As the server would, so that a page of another origin may read it.
void tst_ProxyFaultRequests::answersForAPostThatWaits()
{
    FaultyProxy f;
    PollingClient client(f.port());
    f.breakAt(EngineIoFaultScope::Direction::Incoming);
    client.posts().post(client.target(), "4waits"_ba, "Origin: http://example.org\r\n");
    const RawResponse response = client.posts().response();
    QCOMPARE(response.status, 200);
    QCOMPARE(response.body, "ok"_ba);
    QCOMPARE(response.headers.value("content-type"), "text/html"_ba);
    QCOMPARE(response.headers.value("access-control-allow-origin"), "http://example.org"_ba);
    QCOMPARE(f.faults->stoppedCount(), 1);
}

void tst_ProxyFaultRequests::closesWhenTheClientWantsIt()
{
    FaultyProxy f;
    f.faults->addFault(faultOf(Kind::AnswerStatus));
    RawHttpClient client(f.port());
    client.get(PollingTarget, "Connection: close\r\n");
    QCOMPARE(client.response().status, 503);
    QVERIFY(client.waitUntilClosed());
}

// What it has lost it doesn't hear of: its poll stays open.
void tst_ProxyFaultRequests::pollsTheServerForAClientThatWaits()
{
    FaultyProxy f;
    PollingClient client(f.port());
    const int id = f.faults->addFault(faultOf(Kind::Drop, 2));
    client.startPoll();
    for (int i = 1; i <= 2; ++i) {
        f.server.send(client.sid(), u"lost"_s);
        QTRY_COMPARE(f.faults->hits(id), quint64(i));
    }
    QVERIFY(!client.isPollAnswered());
    f.server.send(client.sid(), u"kept"_s);
    QCOMPARE(client.polled(), "4kept"_ba);
}

void tst_ProxyFaultRequests::endsItsPollWithThatOfTheClient()
{
    FaultyProxy f;
    PollingClient client(f.port());
    f.breakAt(EngineIoFaultScope::Direction::Outgoing);
    f.server.send(client.sid(), u"stopped"_s);
    client.startPoll();
    QTRY_COMPARE(f.proxied.of(EngineIoTapEvent::Kind::RequestReceived).size(), 3);
    client.polls().close();
    // Its session polls again: the server has no second poll at once.
    RawHttpClient again(f.port());
    f.faults->clear();
    again.get(client.target());
    QCOMPARE(again.response().body, "4stopped"_ba);
    QCOMPARE(f.server.log, QStringList{u"connected"_s});
}

// Asked again the server would open another session.
void tst_ProxyFaultRequests::losesAHandshakeForGood()
{
    FaultyProxy f;
    EngineIoFault fault = faultOf(Kind::Drop);
    fault.scope.packet = EngineIoPacket::Type::Open;
    fault.count = 1;
    const int id = f.faults->addFault(fault);
    RawHttpClient client(f.port());
    client.get(PollingTarget);
    QTRY_COMPARE(f.faults->hits(id), 1U);
    const PollingClient other(f.port());
    QVERIFY(!other.sid().isEmpty());
    QCOMPARE(f.server.log, (QStringList{u"connected"_s, u"connected"_s}));
    QVERIFY(!client.hasReceived());
}

QTEST_GUILESS_MAIN(tst_ProxyFaultRequests)
#include "tst_proxyfaultrequests.moc"
