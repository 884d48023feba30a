// SPDX-License-Identifier: MIT
#include "views/timing/upgradepanel.h"

#include "actions/selection.h"
#include "inspector/sessions/fakesessions.h"
#include "sources/embeddedserver.h"
#include "sources/workspace.h"
#include "views/timing/upgrademodel.h"

#include <QAbstractItemModelTester>
#include <QListView>
#include <QTest>

#include <algorithm>

using namespace Inspector;
using namespace Qt::StringLiterals;

class tst_UpgradePanel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asksForASessionFirst();
    void tellsTheChosenSessionsStory();
    void takesTheSessionOfTheCurrentPacket();
    void choosesThePacketOfAStep();
    void survivesAClearedStore();
    void tellsTheStoryOfARealClient();
};

void tst_UpgradePanel::asksForASessionFirst()
{
    Workspace workspace;
    Selection selection;
    const UpgradePanel panel(workspace, selection);
    QVERIFY(panel.verdictText().contains(u"Choose one"_s));
    QCOMPARE(panel.model().rowCount(), 0);
}

void tst_UpgradePanel::tellsTheChosenSessionsStory()
{
    Workspace workspace;
    Selection selection;
    UpgradePanel panel(workspace, selection);
    const QAbstractItemModelTester tester(&panel.model(),
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    FakeSessions fake(workspace.store());
    const quint32 session = fake.open("a");
    fake.step(session, UpgradeStep::Started, Ms);
    selection.setSessions({session});
    QVERIFY(panel.verdictText().startsWith(u"Upgrading"_s));
    const int rows = panel.model().rowCount();
    fake.step(session, UpgradeStep::Failed, Seconds);
    panel.refresh();
    QCOMPARE(panel.model().rowCount(), rows);
    QVERIFY(panel.verdictText().startsWith(u"No PING"_s));
    const QString spoken = panel.model().index(2).data(Qt::AccessibleTextRole).toString();
    QCOMPARE(spoken, u"Probe, failed"_s);
}

void tst_UpgradePanel::takesTheSessionOfTheCurrentPacket()
{
    Workspace workspace;
    Selection selection;
    const UpgradePanel panel(workspace, selection);
    FakeSessions fake(workspace.store());
    fake.open("a");
    const quint32 b = fake.open("b");
    selection.setCurrentEvent(workspace.store().size() - 1);
    QCOMPARE(panel.session(), std::optional(b));
}

void tst_UpgradePanel::choosesThePacketOfAStep()
{
    Workspace workspace;
    Selection selection;
    UpgradePanel panel(workspace, selection);
    FakeSessions fake(workspace.store());
    const quint32 session = fake.open("a");
    fake.upgrade(session, 50 * Ms);
    selection.setSessions({session});
    panel.resize(300, 400);
    panel.show();
    QVERIFY(QTest::qWaitForWindowExposed(&panel));
    const QModelIndex probe = panel.model().index(2);
    QTest::mouseClick(panel.list().viewport(), Qt::LeftButton, {},
                      panel.list().visualRect(probe).center());
    QCOMPARE(selection.currentEvent(), std::optional(panel.model().stage(2).event));
}

void tst_UpgradePanel::survivesAClearedStore()
{
    Workspace workspace;
    Selection selection;
    UpgradePanel panel(workspace, selection);
    FakeSessions fake(workspace.store());
    selection.setSessions({fake.open("a")});
    QVERIFY(panel.model().rowCount() > 0);
    workspace.store().clear();
    QCOMPARE(panel.model().rowCount(), 0);
    panel.refresh();
}

// The order of a real server's events is not for a fake to decide.
void tst_UpgradePanel::tellsTheStoryOfARealClient()
{
    Workspace workspace;
    Selection selection;
    workspace.server().setPreferredPort(0);
    workspace.startDemo();
    const auto upgraded = [&workspace] {
        const auto &sessions = workspace.store().sessions();
        return std::ranges::find_if(sessions, [](const SessionRecord &session) {
            return session.webSocket && !session.openedOverWebSocket;
        });
    };
    QTRY_VERIFY(upgraded() != workspace.store().sessions().end());
    const auto session = quint32(upgraded() - workspace.store().sessions().begin());
    const UpgradeStory story = upgradeStory(workspace.store(), session, workspace.now());
    QCOMPARE(story.outcome, UpgradeStory::Outcome::Done);
    QStringList told;
    for (const UpgradeStage &stage : story.stages) {
        told << stage.title;
        QVERIFY2(stage.state == UpgradeStage::State::Done || &stage == &story.stages.back(),
                 qPrintable(stage.title));
    }
    for (const QString &title :
         {u"Handshake"_s, u"WebSocket opened"_s, u"Probe"_s, u"Probe answered"_s, u"UPGRADE"_s})
        QVERIFY2(told.contains(title), qPrintable(told.join(u", "_s)));
    for (size_t i = 1; i < story.stages.size(); ++i)
        QVERIFY(story.stages[i].time < 0 || story.stages[i].time >= story.stages[i - 1].time);
}

QTEST_MAIN(tst_UpgradePanel)
#include "tst_upgradepanel.moc"
