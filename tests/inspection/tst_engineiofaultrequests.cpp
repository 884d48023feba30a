// SPDX-License-Identifier: MIT
#include <EngineIoFaults>
#include <EngineIoTap>

#include "shared/pollingclient.h"
#include "shared/rawwebsocketclient.h"
#include "shared/testserver.h"

#include <QElapsedTimer>
#include <QTest>

using namespace EngineIo;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Kind = EngineIoFault::Kind;

class tst_EngineIoFaultRequests : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answersAHandshakeWithAStatus();
    void answersAPostWithAStatusAndTakesTheNext();
    void refusesUpgradesOnly();
    void holdsPolls();
    void holdsPollsUntilTheFaultIsRemoved();
    void answersAHeldPollWhenTheSessionEnds();
    void cutsTheConnectionOfARequest();
    void answersWhereItCannotCut();
    void asksThePredicateAboutTheHead();
    void leavesRequestsOfOthersAlone();
    void tellsTheTap();
};

static const QByteArray PollingTarget = "/engine.io/?EIO=4&transport=polling"_ba;

static EngineIoFault faultOf(Kind kind, int count = 0)
{
    EngineIoFault fault;
    fault.kind = kind;
    fault.count = count;
    return fault;
}

void tst_EngineIoFaultRequests::answersAHandshakeWithAStatus()
{
    TestServer server;
    EngineIoFaults faults(&server);
    EngineIoFault fault = faultOf(Kind::AnswerStatus, 1);
    fault.status = 502;
    fault.scope.sessions = EngineIoFaultScope::Sessions::New;
    faults.addFault(fault);
    RawHttpClient client(server.serverPort());
    client.get(PollingTarget);
    const RawResponse refused = client.response();
    QCOMPARE(refused.status, 502);
    QCOMPARE(refused.body, "{\"message\":\"Bad Gateway\"}"_ba);
    client.get(PollingTarget); // on the same connection
    QCOMPARE(client.response().status, 200);
    QTRY_COMPARE(server.log, QStringList{u"connected"_s});
}

void tst_EngineIoFaultRequests::answersAPostWithAStatusAndTakesTheNext()
{
    TestServer server;
    EngineIoFaults faults(&server);
    PollingClient client(server.serverPort());
    faults.addFault(faultOf(Kind::AnswerStatus, 1));
    QCOMPARE(client.post("4lost"_ba).status, 503);
    QCOMPARE(client.post("4kept"_ba).status, 200); // no overlapping POST
    QTRY_COMPARE(server.log, (QStringList{u"connected"_s, u"kept"_s}));
}

void tst_EngineIoFaultRequests::refusesUpgradesOnly()
{
    TestServer server;
    EngineIoFaults faults(&server);
    EngineIoFault fault = faultOf(Kind::RefuseUpgrades);
    fault.status = 403;
    const int id = faults.addFault(fault);
    RawWebSocketClient direct(server.serverPort());
    QCOMPARE(direct.open(), 101);
    PollingClient client(server.serverPort());
    RawWebSocketClient socket(server.serverPort());
    QCOMPARE(socket.open(RawWebSocketClient::EngineIoTarget + "&sid=" + client.sid()), 403);
    QCOMPARE(faults.hits(id), 1U);
    client.post("4still polling"_ba);
    QTRY_COMPARE(server.log.last(), u"still polling"_s);
}

void tst_EngineIoFaultRequests::holdsPolls()
{
    TestServer server;
    EngineIoFaults faults(&server);
    PollingClient client(server.serverPort());
    EngineIoFault fault = faultOf(Kind::HoldPolls);
    fault.delay = 100ms;
    faults.addFault(fault);
    server.send(client.sid(), u"waits"_s);
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(client.poll(), "4waits"_ba);
    QVERIFY(timer.elapsed() >= 99);
    QVERIFY(timer.elapsed() < 2000);
}

void tst_EngineIoFaultRequests::holdsPollsUntilTheFaultIsRemoved()
{
    EngineIoServerOptions options;
    options.setPingInterval(1h);
    TestServer server(options);
    EngineIoFaults faults(&server);
    PollingClient client(server.serverPort());
    const int id = faults.addFault(faultOf(Kind::HoldPolls));
    server.send(client.sid(), u"waits"_s);
    client.startPoll();
    QTRY_COMPARE(faults.hits(id), 1U);
    client.post("4hi"_ba); // which is served meanwhile
    QVERIFY(!client.isPollAnswered());
    faults.removeFault(id);
    QCOMPARE(client.polled(), "4waits"_ba);
}

void tst_EngineIoFaultRequests::answersAHeldPollWhenTheSessionEnds()
{
    TestServer server;
    EngineIoFaults faults(&server);
    PollingClient client(server.serverPort());
    const int id = faults.addFault(faultOf(Kind::HoldPolls));
    client.startPoll();
    QTRY_COMPARE(faults.hits(id), 1U);
    server.shutdown();
    QCOMPARE(client.polled(), "1"_ba);
}

void tst_EngineIoFaultRequests::cutsTheConnectionOfARequest()
{
    TestServer server;
    EngineIoFaults faults(&server);
    PollingClient client(server.serverPort());
    const int id = faults.addFault(faultOf(Kind::Cut, 1));
    client.posts().post(client.target(), "4lost"_ba);
    QVERIFY(client.posts().waitUntilClosed());
    QCOMPARE(faults.hits(id), 1U);
    RawHttpClient again(server.serverPort());
    again.post(client.target(), "4kept"_ba);
    QCOMPARE(again.response().status, 200);
    QTRY_COMPARE(server.log, (QStringList{u"connected"_s, u"kept"_s}));
}

void tst_EngineIoFaultRequests::answersWhereItCannotCut()
{
    TestServer server;
    EngineIoFaults faults(&server);
    faults.addFault(faultOf(Kind::Cut));
    EngineIoHttpRequest request;
    request.method = "GET"_ba;
    request.target = PollingTarget;
    int status = 0;
    server.handleRequest(request, nullptr, [&status](const EngineIoHttpResponse &response) {
        status = response.status;
    });
    QTRY_COMPARE(status, 503);
}

void tst_EngineIoFaultRequests::asksThePredicateAboutTheHead()
{
    TestServer server;
    EngineIoFaults faults(&server);
    EngineIoFault fault = faultOf(Kind::AnswerStatus);
    fault.scope.predicate = [](const EngineIoTapEvent &event) {
        return event.head.contains("X-Fail: yes");
    };
    faults.addFault(fault);
    RawHttpClient client(server.serverPort());
    client.get(PollingTarget, "X-Fail: no\r\n");
    QCOMPARE(client.response().status, 200);
    client.get(PollingTarget, "X-Fail: yes\r\n");
    QCOMPARE(client.response().status, 503);
}

void tst_EngineIoFaultRequests::leavesRequestsOfOthersAlone()
{
    TestServer server;
    EngineIoFaults faults(&server);
    PollingClient first(server.serverPort());
    PollingClient second(server.serverPort());
    EngineIoFault fault = faultOf(Kind::AnswerStatus);
    fault.scope.sessions = EngineIoFaultScope::Sessions::One;
    fault.scope.sid = first.sid();
    faults.addFault(fault);
    QCOMPARE(second.post("4a"_ba).status, 200);
    QCOMPARE(first.post("4a"_ba).status, 503);
    const PollingClient third(server.serverPort());
    QVERIFY(!third.sid().isEmpty());
}

void tst_EngineIoFaultRequests::tellsTheTap()
{
    TestServer server;
    EngineIoFaults faults(&server);
    EngineIoTap tap(&server);
    QList<EngineIoTapEvent> told;
    quint64 request = 0;
    tap.setSink([&](const EngineIoTapEvent &event) {
        if (event.kind == EngineIoTapEvent::Kind::FaultInjected)
            told.append(event);
        else if (event.kind == EngineIoTapEvent::Kind::RequestReceived)
            request = event.exchange;
    });
    faults.addFault(faultOf(Kind::AnswerStatus));
    RawHttpClient client(server.serverPort());
    client.get(PollingTarget);
    QCOMPARE(client.response().status, 503);
    QTRY_COMPARE(told.size(), 1);
    QCOMPARE(told[0].text, u"answered with 503"_s);
    QCOMPARE(told[0].exchange, request);
    QVERIFY(told[0].sid.isEmpty());
    QCOMPARE(told[0].size, 0); // no packet
}

QTEST_GUILESS_MAIN(tst_EngineIoFaultRequests)
#include "tst_engineiofaultrequests.moc"
