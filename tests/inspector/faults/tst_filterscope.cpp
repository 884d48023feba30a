// SPDX-License-Identifier: MIT
#include "faults/filterscope.h"

#include "filter/filter.h"

#include <QTest>

using namespace Inspector;
using namespace Qt::StringLiterals;
using Way = EngineIoFaultScope::Direction;
using Sessions = EngineIoFaultScope::Sessions;
using Type = EngineIoPacket::Type;

class tst_FilterScope : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhatItCanByFields_data();
    void saysWhatItCanByFields();
    void takesAPredicateForTheRest_data();
    void takesAPredicateForTheRest();
    void keepsWhatIsSaidAlready();
};

static EngineIoFaultScope narrowed(const QString &text, EngineIoFaultScope scope = {})
{
    narrow(scope, *parseFilter(text));
    return scope;
}

void tst_FilterScope::saysWhatItCanByFields_data()
{
    QTest::addColumn<QString>("filter");
    QTest::addColumn<int>("type"); // -1: any
    QTest::addColumn<Way>("way");
    QTest::addColumn<QByteArray>("sid");

    QTest::newRow("everything") << QString() << -1 << Way::Both << QByteArray();
    QTest::newRow("type") << u"type:message"_s << int(Type::Message) << Way::Both << QByteArray();
    QTest::newRow("short") << u"TYPE=msg"_s << int(Type::Message) << Way::Both << QByteArray();
    QTest::newRow("in") << u"dir:in"_s << -1 << Way::Incoming << QByteArray();
    QTest::newRow("out") << u"dir:out"_s << -1 << Way::Outgoing << QByteArray();
    QTest::newRow("session") << u"sid=aB-1"_s << -1 << Way::Both << "aB-1"_ba;
    QTest::newRow("all") << u"(type:ping and dir:out) sid=\"a\""_s << int(Type::Ping)
                         << Way::Outgoing << "a"_ba;
    QTest::newRow("twice") << u"type:open type:open"_s << int(Type::Open) << Way::Both
                           << QByteArray();
}

void tst_FilterScope::saysWhatItCanByFields()
{
    QFETCH(QString, filter);
    const EngineIoFaultScope scope = narrowed(filter);
    QVERIFY(!scope.predicate);
    QTEST(scope.packet ? int(*scope.packet) : -1, "type");
    QTEST(scope.direction, "way");
    QTEST(scope.sid, "sid");
    QCOMPARE(scope.sessions, scope.sid.isEmpty() ? Sessions::All : Sessions::One);
}

void tst_FilterScope::takesAPredicateForTheRest_data()
{
    QTest::addColumn<QString>("filter");

    for (const char *const filter :
         {"order", "type:message order", "type:{ping,pong}", "type!=ping", "type~^p", "type:fault",
          "dir:none", "sid:ab", "not type:ping", "type:ping or dir:in", "type:ping type:pong",
          "dir:in dir:out", "sid=a sid=b", "sid=\"\"", "size>1k", "transport:ws"})
        QTest::newRow(filter) << QString::fromLatin1(filter);
}

// And leaves the fields as they were: both together would be another scope.
void tst_FilterScope::takesAPredicateForTheRest()
{
    QFETCH(QString, filter);
    const EngineIoFaultScope scope = narrowed(filter);
    QVERIFY(scope.predicate);
    QVERIFY(!scope.packet);
    QCOMPARE(scope.direction, Way::Both);
    QCOMPARE(scope.sessions, Sessions::All);
}

void tst_FilterScope::keepsWhatIsSaidAlready()
{
    EngineIoFaultScope scope;
    scope.sessions = Sessions::New;
    scope.direction = Way::Incoming;
    scope.packet = Type::Pong;
    QVERIFY(!narrowed(u"type:pong dir:in"_s, scope).predicate);
    QCOMPARE(narrowed(u"type:pong"_s, scope).sessions, Sessions::New);
    for (const QString &filter : {u"type:ping"_s, u"dir:out"_s, u"sid=a"_s}) {
        const EngineIoFaultScope both = narrowed(filter, scope);
        QVERIFY2(both.predicate, qPrintable(filter));
        QCOMPARE(both.packet, scope.packet);
        QCOMPARE(both.direction, scope.direction);
        QCOMPARE(both.sessions, Sessions::New);
    }
}

QTEST_APPLESS_MAIN(tst_FilterScope)
#include "tst_filterscope.moc"
