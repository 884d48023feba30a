// SPDX-License-Identifier: MIT
#include "inspection/attach/faultformat.h"

#include <QTest>

using namespace EngineIo;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Request = FaultRequest::Kind;
using Report = FaultReport::Kind;
using Type = EngineIoPacket::Type;

class tst_FaultFormat : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsRequests_data();
    void keepsRequests();
    void keepsAFault();
    void refusesRequests_data();
    void refusesRequests();
    void keepsReports_data();
    void keepsReports();
    void refusesReports_data();
    void refusesReports();
};

namespace {

constexpr qsizetype HeadSize = 5;

QByteArray bodyOf(const QByteArray &frame)
{
    return frame.sliced(HeadSize);
}

EngineIoFault sampleFault()
{
    EngineIoFault fault;
    fault.kind = EngineIoFault::Kind::AnswerStatus;
    fault.scope.sessions = EngineIoFaultScope::Sessions::One;
    fault.scope.sid = "abc"_ba;
    fault.scope.direction = EngineIoFaultScope::Direction::Outgoing;
    fault.scope.packet = Type::Pong;
    fault.delay = EngineIoFault::MaxDelay;
    fault.jitter = 17ms;
    fault.bytesPerSecond = EngineIoFault::MaxBytesPerSecond;
    fault.status = 599;
    fault.count = std::numeric_limits<int>::max();
    return fault;
}

FaultRequest adding(const EngineIoFault &fault)
{
    return {Request::AddFault, 7, fault};
}

} // namespace

void tst_FaultFormat::keepsRequests_data()
{
    QTest::addColumn<FaultRequest>("request");

    EngineIoFault breakpoint;
    breakpoint.scope = sampleFault().scope;
    EngineIoFault cut;
    cut.scope.sid = "abc"_ba;
    QTest::newRow("fault") << adding(sampleFault());
    QTest::newRow("breakpoint") << FaultRequest{Request::AddBreakpoint, 8, breakpoint};
    for (const Request kind : {Request::Remove, Request::Enable, Request::Disable, Request::Clear,
                               Request::LetGo, Request::Drop})
        QTest::addRow("%d", int(kind)) << FaultRequest{kind, 300};
    QTest::newRow("cut") << FaultRequest{Request::Cut, 0, cut};
    QTest::newRow("edited") << FaultRequest{
        Request::LetGoEdited, 1'000'000, {}, {Type::Message, "\0\xff"_ba, true}};
}

void tst_FaultFormat::keepsRequests()
{
    QFETCH(FaultRequest, request);
    const QByteArray body = bodyOf(encodeFaultRequest(request));
    const auto read = decodeFaultRequest(body);
    QVERIFY(read.has_value());
    QCOMPARE(read->kind, request.kind);
    QCOMPARE(read->id, request.id);
    QCOMPARE(read->packet, request.packet);
    QCOMPARE(read->fault.scope.sid, request.fault.scope.sid);
    QCOMPARE(read->fault.scope.packet, request.fault.scope.packet);
    for (qsizetype size = 0; size < body.size(); ++size)
        QVERIFY2(!decodeFaultRequest(body.first(size)), QByteArray::number(size));
    QVERIFY(!decodeFaultRequest(body + 'x'));
}

void tst_FaultFormat::keepsAFault()
{
    const EngineIoFault fault = sampleFault();
    const auto request = decodeFaultRequest(bodyOf(encodeFaultRequest(adding(fault))));
    QVERIFY(request.has_value());
    QCOMPARE(request->fault.kind, fault.kind);
    QCOMPARE(request->fault.scope.sessions, fault.scope.sessions);
    QCOMPARE(request->fault.scope.direction, fault.scope.direction);
    QCOMPARE(request->fault.delay, fault.delay);
    QCOMPARE(request->fault.jitter, fault.jitter);
    QCOMPARE(request->fault.bytesPerSecond, fault.bytesPerSecond);
    QCOMPARE(request->fault.status, fault.status);
    QCOMPARE(request->fault.count, fault.count);
}

void tst_FaultFormat::refusesRequests_data()
{
    QTest::addColumn<QByteArray>("body");

    EngineIoFault fault;
    fault.jitter = 1ms; // more than the delay
    QTest::newRow("a fault that is invalid") << bodyOf(encodeFaultRequest(adding(fault)));
    fault = EngineIoFault();
    fault.scope.sid = QByteArray(FaultFormat::LongestSid + 1, 'x');
    QTest::newRow("a long sid") << bodyOf(encodeFaultRequest(adding(fault)));
    fault = EngineIoFault();
    fault.scope.sessions = EngineIoFaultScope::Sessions::One;
    QTest::newRow("one session, without its sid")
        << bodyOf(encodeFaultRequest({Request::AddBreakpoint, 1, fault}));
    QTest::newRow("a binary ping")
        << bodyOf(encodeFaultRequest({Request::LetGoEdited, 1, {}, {Type::Ping, "x"_ba, true}}));
    QTest::newRow("no kind") << "\0\1"_ba;
    QTest::newRow("an unknown kind") << "\x0b\1"_ba;
    QTest::newRow("nothing") << QByteArray();
    // Kind, number, all sessions, no sid, both directions, any packet, Delay, its delay …
    QTest::newRow("a delay that fits nowhere")
        << "\1\1\0\0\0\7\0"_ba + QByteArray(8, '\xff') + "\x7f"_ba + "\0\1\xc8\1\0"_ba;
}

void tst_FaultFormat::refusesRequests()
{
    QFETCH(QByteArray, body);
    QVERIFY(!decodeFaultRequest(body));
}

void tst_FaultFormat::keepsReports_data()
{
    QTest::addColumn<FaultReport>("report");

    QTest::newRow("refused") << FaultReport{Report::Refused, 7, u"nicht möglich"_s};
    QTest::newRow("hits") << FaultReport{Report::Hits, 0, {}, {{1, 2}, {300, 1'000'000'000'000}}};
    QTest::newRow("no hits") << FaultReport{Report::Hits};
    QTest::newRow("stopped") << FaultReport{Report::Stopped,
                                            9,
                                            {},
                                            {},
                                            "abc"_ba,
                                            EngineIoFaultScope::Direction::Outgoing,
                                            {Type::Message, "hi"_ba, false}};
    QTest::newRow("stop ended") << FaultReport{Report::StopEnded, 9};
}

void tst_FaultFormat::keepsReports()
{
    QFETCH(FaultReport, report);
    const auto read = decodeFaultReport(bodyOf(encodeFaultReport(report)));
    QVERIFY(read.has_value());
    QCOMPARE(read->kind, report.kind);
    QCOMPARE(read->id, report.id);
    QCOMPARE(read->text, report.text);
    QCOMPARE(read->hits.size(), report.hits.size());
    for (qsizetype i = 0; i < report.hits.size(); ++i) {
        QCOMPARE(read->hits[i].id, report.hits[i].id);
        QCOMPARE(read->hits[i].count, report.hits[i].count);
    }
    QCOMPARE(read->sid, report.sid);
    QCOMPARE(read->direction, report.direction);
    QCOMPARE(read->packet, report.packet);
}

void tst_FaultFormat::refusesReports_data()
{
    QTest::addColumn<QByteArray>("body");

    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("no kind") << "\0\1"_ba;
    QTest::newRow("an unknown kind") << "\5\1"_ba;
    QTest::newRow("half of a hit") << "\2\1"_ba;
    QTest::newRow("more hits than there are faults")
        << "\2"_ba + QByteArray(2 * (FaultFormat::MostFaults + 1), '\1');
    QTest::newRow("a packet of no direction") << bodyOf(encodeFaultReport(
        {Report::Stopped, 1, {}, {}, "abc"_ba, EngineIoFaultScope::Direction::Both}));
    QTest::newRow("too much") << "\4\1x"_ba;
}

void tst_FaultFormat::refusesReports()
{
    QFETCH(QByteArray, body);
    QVERIFY(!decodeFaultReport(body));
}

QTEST_APPLESS_MAIN(tst_FaultFormat)
#include "tst_faultformat.moc"
