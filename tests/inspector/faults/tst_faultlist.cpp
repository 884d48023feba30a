// SPDX-License-Identifier: MIT
#include "faults/faultlist.h"

#include "faults/faulttext.h"

#include <EngineIoServer>
#include <QSet>
#include <QSignalSpy>
#include <QTest>

using namespace Inspector;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Kind = EngineIoFault::Kind;

class tst_FaultList : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void appliesWhatIsAdded();
    void saysWhatIsWrong();
    void beginsAnewWhenASpentOneIsSwitchedOn();
    void replacesAndRemoves();
    void hasTemplatesThatWork();
    void describes_data();
    void describes();
};

namespace {

struct Fixture
{
    Fixture() { list.setFaults(&faults); }

    // The status of a request that opens a session, or is refused when a fault says so.
    int handshake()
    {
        EngineIoHttpRequest request;
        request.method = "GET"_ba;
        request.target = "/engine.io/?EIO=4&transport=polling"_ba;
        const auto status = std::make_shared<int>(0);
        server.handleRequest(request, nullptr, [status](const EngineIoHttpResponse &response) {
            *status = response.status;
        });
        return QTest::qWaitFor([status] { return *status != 0; }) ? *status : 0;
    }

    EngineIoServer server;
    EngineIoFaults faults{&server};
    FaultList list;
};

FaultSpec answering(int status, int count = 0)
{
    FaultSpec spec;
    spec.fault.kind = Kind::AnswerStatus;
    spec.fault.status = status;
    spec.fault.count = count;
    return spec;
}

} // namespace

void tst_FaultList::appliesWhatIsAdded()
{
    Fixture f;
    const QSignalSpy changed(&f.list, &FaultList::listChanged);
    QCOMPARE(f.list.add(answering(502)), QString());
    QCOMPARE(changed.size(), 1);
    QCOMPARE(f.handshake(), 502);
    QCOMPARE(f.list.hits(0), 1U);
    f.list.setEnabled(0, false);
    QCOMPARE(f.list.activeCount(), 0);
    QCOMPARE(f.handshake(), 200);
    f.list.setEnabled(0, true);
    QCOMPARE(f.list.hits(0), 1U);
    QCOMPARE(f.handshake(), 502);
}

void tst_FaultList::saysWhatIsWrong()
{
    Fixture f;
    FaultSpec spec = answering(502);
    spec.filter = u"type:("_s;
    QVERIFY(!f.list.add(spec).isEmpty());
    spec.filter.clear();
    spec.fault.status = 42;
    QVERIFY(!f.list.add(spec).isEmpty());
    QCOMPARE(f.list.size(), 0);
    QCOMPARE(f.list.add(answering(502)), QString());
    QVERIFY(!f.list.replace(0, spec).isEmpty());
    QCOMPARE(f.handshake(), 502); // as it was
}

void tst_FaultList::beginsAnewWhenASpentOneIsSwitchedOn()
{
    Fixture f;
    f.list.add(answering(502, 1));
    QCOMPARE(f.list.activeCount(), 1);
    QCOMPARE(f.handshake(), 502);
    QVERIFY(f.list.isSpent(0));
    QCOMPARE(f.list.activeCount(), 0);
    QCOMPARE(f.handshake(), 200);
    f.list.setEnabled(0, true);
    QVERIFY(!f.list.isSpent(0));
    QCOMPARE(f.handshake(), 502);
}

void tst_FaultList::replacesAndRemoves()
{
    Fixture f;
    f.list.add(answering(502));
    QCOMPARE(f.list.replace(0, answering(404)), QString());
    QCOMPARE(f.handshake(), 404);
    f.list.setEnabled(0, false);
    f.list.replace(0, answering(410));
    QCOMPARE(f.handshake(), 200); // still off
    f.list.setEnabled(0, true);
    f.list.remove(0);
    QCOMPARE(f.list.size(), 0);
    QCOMPARE(f.handshake(), 200);
}

void tst_FaultList::hasTemplatesThatWork()
{
    Fixture f;
    QSet<QString> titles;
    for (const FaultTemplate &one : faultTemplates()) {
        QCOMPARE(f.list.add(one.spec), QString());
        titles.insert(one.title);
    }
    QCOMPARE(titles.size(), f.list.size());
    QCOMPARE(f.list.activeCount(), f.list.size());
}

void tst_FaultList::describes_data()
{
    QTest::addColumn<FaultSpec>("spec");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("scope");

    FaultSpec delay;
    delay.fault.delay = 200ms;
    QTest::newRow("delay") << delay << u"Delay packets by 200 ms"_s << u"all sessions"_s;
    delay.fault.jitter = 50ms;
    delay.fault.scope.sessions = EngineIoFaultScope::Sessions::New;
    delay.fault.scope.direction = EngineIoFaultScope::Direction::Outgoing;
    delay.filter = u" data.id=1 "_s;
    QTest::newRow("jitter") << delay << u"Delay packets by 200 ± 50 ms"_s
                            << u"new sessions · → to the client · data.id=1"_s;
    FaultSpec hold;
    hold.fault.kind = Kind::HoldPolls;
    hold.fault.scope.sessions = EngineIoFaultScope::Sessions::One;
    hold.fault.scope.sid = "abc"_ba;
    hold.fault.scope.direction = EngineIoFaultScope::Direction::Outgoing; // which means nothing
    QTest::newRow("hold") << hold << u"Hold polls until it is off"_s << u"session abc"_s;
    QTest::newRow("status") << answering(502) << u"Answer with 502"_s << u"all sessions"_s;
}

void tst_FaultList::describes()
{
    QFETCH(FaultSpec, spec);
    QTEST(faultText(spec), "text");
    QTEST(faultScopeText(spec), "scope");
}

QTEST_GUILESS_MAIN(tst_FaultList)
#include "tst_faultlist.moc"
