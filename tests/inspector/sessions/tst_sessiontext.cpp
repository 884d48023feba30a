// SPDX-License-Identifier: MIT
#include "views/sessions/sessiontext.h"

#include "inspector/sessions/fakesessions.h"

#include <QTest>

using namespace Inspector;
using namespace Qt::StringLiterals;

class tst_SessionText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsTheWayToTheTransport();
    void coloursCloseReasonsByHowBadTheyAre_data();
    void coloursCloseReasonsByHowBadTheyAre();
    void marksLateAndMissedPongsByWordsToo();
    void namesEveryColumn();
};

void tst_SessionText::showsTheWayToTheTransport()
{
    EventStore store;
    FakeSessions fake(store);
    const quint32 session = fake.open("a");
    QCOMPARE(transportPath(store.sessions()[session]), u"polling"_s);
    fake.step(session, UpgradeStep::Started, Ms);
    QCOMPARE(transportPath(store.sessions()[session]), u"polling \u2192 \u2026"_s);
    fake.step(session, UpgradeStep::Completed, Ms);
    QCOMPARE(transportPath(store.sessions()[session]), u"polling \u2192 websocket"_s);
    SessionRecord direct;
    direct.openedOverWebSocket = direct.webSocket = true;
    QCOMPARE(transportPath(direct), u"websocket"_s);
}

void tst_SessionText::coloursCloseReasonsByHowBadTheyAre_data()
{
    QTest::addColumn<quint16>("reason");
    QTest::addColumn<Severity>("severity");
    QTest::addColumn<QString>("text");
    QTest::newRow("client") << quint16(0) << Severity::Muted << u"client disconnect"_s;
    QTest::newRow("server") << quint16(1) << Severity::Muted << u"server disconnect"_s;
    QTest::newRow("ping timeout") << quint16(2) << Severity::Bad << u"\u2715 ping timeout"_s;
    QTest::newRow("close") << quint16(3) << Severity::Warning << u"\u26a0 transport close"_s;
    QTest::newRow("error") << quint16(4) << Severity::Bad << u"\u2715 transport error"_s;
    QTest::newRow("from the future")
        << quint16(99) << Severity::Warning << u"\u26a0 unknown reason"_s;
}

void tst_SessionText::coloursCloseReasonsByHowBadTheyAre()
{
    QFETCH(quint16, reason);
    QFETCH(Severity, severity);
    QFETCH(QString, text);
    EventStore store;
    FakeSessions fake(store);
    const quint32 session = fake.open("a");
    QCOMPARE(cellText(store, session, SessionColumn::CloseReason, 0), QString());
    fake.close(session, Seconds, reason);
    QCOMPARE(cellSeverity(store, session, SessionColumn::CloseReason, Seconds), severity);
    QCOMPARE(cellText(store, session, SessionColumn::CloseReason, Seconds), text);
}

void tst_SessionText::marksLateAndMissedPongsByWordsToo()
{
    EventStore store;
    FakeSessions fake(store);
    const quint32 session = fake.open("a");
    const auto shown = [&](qint64 now) {
        return cellText(store, session, SessionColumn::RoundTrip, now);
    };
    QCOMPARE(shown(Seconds), QString());
    fake.heartbeat(session, Seconds, 3 * Seconds);
    QCOMPARE(shown(5 * Seconds), u"\u26a0 3.0 s"_s);
    fake.ping(session, 30 * Seconds);
    QCOMPARE(shown(31 * Seconds), u"3.0 s"_s);
    QCOMPARE(shown(33 * Seconds), u"\u26a0 late 3.0 s"_s);
    QCOMPARE(cellSeverity(store, session, SessionColumn::RoundTrip, 33 * Seconds),
             Severity::Warning);
    fake.close(session, 50 * Seconds, PingTimeoutReason);
    QCOMPARE(shown(60 * Seconds), u"\u2715 missed"_s);
    QCOMPARE(cellSeverity(store, session, SessionColumn::RoundTrip, 60 * Seconds), Severity::Bad);
    QVERIFY(cellTip(store, session, SessionColumn::RoundTrip, 0).contains(u"1 missed"_s));
}

void tst_SessionText::namesEveryColumn()
{
    for (int column = 0; column < SessionColumnCount; ++column) {
        QVERIFY(!columnTitle(SessionColumn(column)).isEmpty());
        QVERIFY(!columnExplanation(SessionColumn(column)).isEmpty());
        QVERIFY(!columnSample(SessionColumn(column)).isEmpty());
    }
}

QTEST_GUILESS_MAIN(tst_SessionText)
#include "tst_sessiontext.moc"
