// SPDX-License-Identifier: MIT
#include "views/statistics/statisticspanel.h"

#include "actions/selection.h"
#include "inspector/model/events.h"
#include "sources/workspace.h"
#include "views/statistics/ratechart.h"
#include "views/statistics/trafficcharts.h"
#include "views/theme.h"

#include <EngineIoNamespace>
#include <QApplication>
#include <QTest>

using namespace Inspector;
using namespace Qt::StringLiterals;
using PacketType = EngineIoPacket::Type;

class tst_StatisticsPanel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_panel.reset(); }
    void isEmptyWithoutEvents();
    void chartsSayWhatIsStored();
    void aClickChoosesTheSession();
    void theKeyboardChoosesTheSession();
    void followsTheStore();
    void clearingLeavesNothing();
    void columnsFollowTheWidth();
    void namesAndValuesAreInWords();
    void paintsWhateverTheSize();

private:
    EventStore &store() { return m_workspace->store(); }
    void fill();

    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<Selection> m_selection;
    std::unique_ptr<StatisticsPanel> m_panel;
};

void tst_StatisticsPanel::init()
{
    m_workspace = std::make_unique<Workspace>();
    m_selection = std::make_unique<Selection>();
    m_panel = std::make_unique<StatisticsPanel>(*m_workspace, *m_selection);
    m_panel->resize(900, 600);
    m_panel->show();
}

// Of three sessions #1 talks most, #2 in fewer and larger messages; #0 ends by a ping timeout.
void tst_StatisticsPanel::fill()
{
    for (int i = 0; i < 3; ++i)
        store().addSession("sid" + QByteArray::number(i), u"127.0.0.1:400%1"_s.arg(i));
    for (int i = 0; i < 20; ++i) {
        store().append(packetEvent(PacketType::Message, Direction::In, i * 100 * Ms, 1), "hello");
    }
    for (int i = 0; i < 4; ++i)
        store().append(packetEvent(PacketType::Message, Direction::Out, i * 1000 * Ms, 2),
                       QByteArray(5'000, 'x'));
    store().append(pingAt(0, 2), {});
    store().append(pongAt(12 * Ms, 2), {});
    store().append(otherEvent(EventKind::SessionClosed, 4'000 * Ms, 0,
                              quint16(EngineIo::DisconnectReason::PingTimeout)),
                   {});
    m_panel->traffic().finish();
    m_panel->refresh();
}

void tst_StatisticsPanel::isEmptyWithoutEvents()
{
    QVERIFY(!m_panel->emptyText().isEmpty());
    fill();
    QVERIFY(m_panel->emptyText().isEmpty());
}

void tst_StatisticsPanel::chartsSayWhatIsStored()
{
    fill();
    const auto &transports = m_panel->transports().bars();
    QCOMPARE(transports.size(), 3U);
    QCOMPARE(transports[0].value, 3.0);
    const auto &ends = m_panel->ends().bars();
    QCOMPARE(ends.size(), 2U);
    QCOMPARE(ends[0].text, u"2"_s);
    QCOMPARE(ends[1].label, u"ping timeout"_s);
    const auto &sizes = m_panel->sizes().columns();
    QCOMPARE(sizes.front().label, u"4 B"_s);
    QCOMPARE(sizes.front().lower, quint64(20));
    QCOMPARE(sizes.back().upper, quint64(4));
    const auto &roundTrips = m_panel->roundTrips().columns();
    QCOMPARE(roundTrips.size(), 1U);
    QCOMPARE(roundTrips.front().label, u"10 ms"_s);
    QVERIFY(m_panel->rates().summary().contains(u"10"_s)); // messages in the first second
}

void tst_StatisticsPanel::aClickChoosesTheSession()
{
    fill();
    BarChart &byBytes = m_panel->byBytes();
    QCOMPARE(byBytes.bars().front().session, std::optional(2U));
    QCOMPARE(m_panel->byMessages().bars().front().session, std::optional(1U));
    QTest::mouseClick(&byBytes, Qt::LeftButton, {}, byBytes.rowRect(0).center().toPoint());
    QCOMPARE(m_selection->sessions(), QList<quint32>{2});
}

void tst_StatisticsPanel::theKeyboardChoosesTheSession()
{
    fill();
    BarChart &byBytes = m_panel->byBytes();
    QCOMPARE(byBytes.focusPolicy(), Qt::StrongFocus);
    QTest::keyClick(&byBytes, Qt::Key_Down);
    QTest::keyClick(&byBytes, Qt::Key_Down); // there is no third
    QTest::keyClick(&byBytes, Qt::Key_Return);
    QCOMPARE(m_selection->sessions(), QList<quint32>{1});
    QTest::keyClick(&byBytes, Qt::Key_Up);
    QTest::keyClick(&byBytes, Qt::Key_Space);
    QCOMPARE(m_selection->sessions(), QList<quint32>{2});
}

void tst_StatisticsPanel::followsTheStore()
{
    store().addSession("live", {});
    store().append(packetEvent(PacketType::Message, Direction::In, 0, 0), "hello");
    QTRY_COMPARE(m_panel->byMessages().bars().size(), 1U);
    m_panel->hide();
    store().append(packetEvent(PacketType::Message, Direction::In, 0, 0), "hello");
    m_panel->show();
    QTRY_COMPARE(m_panel->byMessages().bars().front().value, 2.0);
}

void tst_StatisticsPanel::clearingLeavesNothing()
{
    fill();
    m_workspace->store().clear();
    QTRY_VERIFY(!m_panel->emptyText().isEmpty());
    QVERIFY(m_panel->byBytes().bars().empty());
}

void tst_StatisticsPanel::columnsFollowTheWidth()
{
    fill();
    const int card = m_panel->rates().sizeHint().width();
    m_panel->resize(card * 3 + 40, 600);
    QTRY_COMPARE(m_panel->rates().y(), m_panel->roundTrips().y());
    m_panel->resize(card + 40, 600);
    QTRY_VERIFY(m_panel->sizes().y() > m_panel->rates().y());
    QCOMPARE(m_panel->sizes().x(), m_panel->rates().x());
}

void tst_StatisticsPanel::namesAndValuesAreInWords()
{
    fill();
    QCOMPARE(m_panel->ends().accessibleName(), u"Sessions by end"_s);
    QCOMPARE(m_panel->ends().accessibleDescription(), u"still open 2, ping timeout 1"_s);
    QVERIFY(m_panel->sizes().accessibleDescription().contains(
        u"4 B to 7 B: 20 from clients, 0 to clients"_s));
    QVERIFY(m_panel->roundTrips().accessibleDescription().contains(u"10 ms to 20 ms: 1"_s));
}

void tst_StatisticsPanel::paintsWhateverTheSize()
{
    fill();
    const QPalette before = QApplication::palette();
    for (const QPalette &palette : {lightPalette(), darkPalette()}) {
        QApplication::setPalette(palette);
        for (const QSize &size : {QSize(1, 1), QSize(120, 80), QSize(2000, 1500)}) {
            m_panel->resize(size);
            QVERIFY(!m_panel->grab().isNull());
        }
    }
    QApplication::setPalette(before);
}

QTEST_MAIN(tst_StatisticsPanel)
#include "tst_statisticspanel.moc"
