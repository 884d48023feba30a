// SPDX-License-Identifier: MIT
#include "views/sessions/sessionspanel.h"

#include "actions/selection.h"
#include "filter/filter.h"
#include "inspector/sessions/fakesessions.h"
#include "sources/embeddedserver.h"
#include "sources/proxysetup.h"
#include "sources/workspace.h"
#include "views/sessions/sessionactions.h"
#include "views/sessions/sessionhint.h"
#include "views/sessions/sessionlist.h"

#include <QAbstractButton>
#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace Inspector;
using namespace Qt::StringLiterals;

class tst_SessionsPanel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void countsOpenAndClosed();
    void tellsWhereToPointAClient();
    void tellsWhereTheProxyIs();
    void filtersWhileTyping();
    void selectsInStepWithTheSelection();
    void keepsTheSelectionWhenRowsMoveOrAreFilteredOut();
    void findsTheSelectedAgainAfterClear();
    void asksForThePacketsOfTheSelected();
    void makesFiltersThatTheLanguageReads();
    void copiesSessionIds();
    void clearsClosedSessions();
    void actsOnlyOnWhatItCanReach();
    void foldsAGroupByKeyAndMouse();
    void remembersColumnsOrderAndGrouping();
    void namesEveryControl();

private:
    SessionList &list() const { return m_panel->list(); }
    QAction *action(const QString &text) const
    {
        for (QAction *action : m_panel->sessionActions()) {
            if (action->text().remove(u'&') == text)
                return action;
        }
        return nullptr;
    }
    void click(quint32 session, Qt::KeyboardModifiers modifiers = {})
    {
        const QModelIndex index = m_panel->model().index(m_panel->model().rowOf(session), 0);
        QTest::mouseClick(list().viewport(), Qt::LeftButton, modifiers,
                          list().visualRect(index).center());
    }
    void fillWithThree()
    {
        FakeSessions fake(m_workspace->store());
        fake.open("alpha");
        fake.open("beta");
        fake.open("gamma");
        m_panel->model().refresh();
        list().sortByColumn(int(SessionColumn::Sid), Qt::AscendingOrder);
    }

    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<Selection> m_selection;
    std::unique_ptr<SessionsPanel> m_panel;
};

void tst_SessionsPanel::init()
{
    m_workspace = std::make_unique<Workspace>();
    m_selection = std::make_unique<Selection>();
    m_panel = std::make_unique<SessionsPanel>(*m_workspace, *m_selection);
    m_panel->resize(900, 400);
    m_panel->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_panel.get()));
}

void tst_SessionsPanel::cleanup()
{
    m_panel.reset();
}

void tst_SessionsPanel::countsOpenAndClosed()
{
    QCOMPARE(m_panel->countsText(), u"0 open \u00b7 0 closed"_s);
    fillWithThree();
    FakeSessions(m_workspace->store()).close(0, Seconds);
    m_panel->model().refresh();
    QCOMPARE(m_panel->countsText(), u"2 open \u00b7 1 closed"_s);
}

void tst_SessionsPanel::tellsWhereToPointAClient()
{
    const auto *hint = m_panel->findChild<SessionHint *>();
    QVERIFY(hint->isVisible());
    m_workspace->server().setPreferredPort(0);
    m_workspace->startServer();
    QTRY_VERIFY(hint->address().startsWith(u"http://127.0.0.1:"_s));
    for (QAbstractButton *button : hint->findChildren<QAbstractButton *>()) {
        if (button->text().contains(u"Copy"_s))
            button->click();
    }
    QCOMPARE(QGuiApplication::clipboard()->text(), hint->address());
    fillWithThree();
    QVERIFY(!hint->isVisible());
    QVERIFY(list().isVisible());
}

void tst_SessionsPanel::tellsWhereTheProxyIs()
{
    const auto *hint = m_panel->findChild<SessionHint *>();
    m_workspace->startProxy({QHostAddress::LocalHost, 0, QUrl(u"http://127.0.0.1:9/x/"_s)});
    QCOMPARE(hint->address(), m_workspace->url().toString());
    QVERIFY(hint->address().endsWith(u"/x/"_s));
    QStringList offered;
    for (const QAbstractButton *button : hint->findChildren<QAbstractButton *>()) {
        if (button->isVisible())
            offered.append(button->text().remove(u'&'));
    }
    QCOMPARE(offered, QStringList{u"Copy Address"_s});
}

void tst_SessionsPanel::filtersWhileTyping()
{
    fillWithThree();
    auto *filter = m_panel->findChild<QLineEdit *>(QString(), Qt::FindDirectChildrenOnly);
    QTest::keyClicks(filter, u"bet"_s);
    QCOMPARE(m_panel->model().rowCount(), 1);
    QCOMPARE(m_panel->countsText(), u"3 open \u00b7 0 closed \u00b7 1 shown"_s);
    QTest::keyClicks(filter, u"x"_s);
    QCOMPARE(m_panel->model().rowCount(), 0);
    QVERIFY(list().isVisible());
    QTest::keyClick(filter, Qt::Key_Escape);
    QCOMPARE(m_panel->model().rowCount(), 3);
}

void tst_SessionsPanel::selectsInStepWithTheSelection()
{
    fillWithThree();
    click(1);
    QCOMPARE(m_selection->sessions(), QList<quint32>{1});
    click(2, Qt::ControlModifier);
    QCOMPARE(m_selection->sessions(), (QList<quint32>{1, 2}));
    m_selection->setSessions({0});
    QCOMPARE(list().selectedSessions(), QList<quint32>{0});
    m_selection->setSessions({});
    QVERIFY(list().selectedSessions().isEmpty());
}

void tst_SessionsPanel::keepsTheSelectionWhenRowsMoveOrAreFilteredOut()
{
    fillWithThree();
    m_selection->setSessions({0, 2});
    list().sortByColumn(int(SessionColumn::Sid), Qt::DescendingOrder);
    QCOMPARE(m_selection->sessions(), (QList<quint32>{0, 2}));
    QCOMPARE(list().selectedSessions(), (QList<quint32>{2, 0}));
    m_panel->model().setFilter(u"alpha"_s);
    QCOMPARE(m_selection->sessions(), (QList<quint32>{0, 2}));
    m_panel->model().setFilter({});
    QCOMPARE(list().selectedSessions(), (QList<quint32>{2, 0}));
}

void tst_SessionsPanel::findsTheSelectedAgainAfterClear()
{
    fillWithThree();
    FakeSessions(m_workspace->store()).close(0, Seconds);
    m_panel->model().refresh();
    m_selection->setSessions({0, 2});
    m_workspace->store().clear(EventStore::Keep::OpenSessions);
    QCOMPARE(m_selection->sessions(), QList<quint32>{1});
    QCOMPARE(list().selectedSessions(), QList<quint32>{1});
    QCOMPARE(m_workspace->store().sessions()[1].sid, "gamma");
}

void tst_SessionsPanel::asksForThePacketsOfTheSelected()
{
    fillWithThree();
    QSignalSpy requested(m_panel.get(), &SessionsPanel::filterRequested);
    m_selection->setSessions({1});
    list().setFocus();
    QTest::keyClick(&list(), Qt::Key_Return);
    QTRY_COMPARE(requested.count(), 1);
    QCOMPARE(requested[0][0].toString(), u"sid=beta"_s);
    m_selection->setSessions({0, 1});
    action(u"Show Only These Packets"_s)->trigger();
    QCOMPARE(requested[1][0].toString(), u"sid:{alpha,beta}"_s);
}

void tst_SessionsPanel::makesFiltersThatTheLanguageReads()
{
    const QList<QByteArray> hostile{"a b", "x,y", "}", "\"q\"", "-z", "a:b", "plain_-9"};
    for (const QByteArray &sid : hostile)
        QVERIFY2(parseFilter(SessionActions::filterFor({sid})), sid.constData());
    const auto parsed = parseFilter(SessionActions::filterFor(hostile));
    QVERIFY2(parsed, qPrintable(SessionActions::filterFor(hostile)));
    QCOMPARE(SessionActions::filterFor({}), QString());
}

void tst_SessionsPanel::copiesSessionIds()
{
    fillWithThree();
    m_selection->setSessions({2, 1});
    action(u"Copy Session ID"_s)->trigger();
    QCOMPARE(QGuiApplication::clipboard()->text(), u"gamma\nbeta"_s);
}

void tst_SessionsPanel::clearsClosedSessions()
{
    fillWithThree();
    QVERIFY(!action(u"Clear Closed"_s)->isEnabled());
    FakeSessions(m_workspace->store()).close(0, Seconds);
    m_panel->model().refresh();
    m_selection->setSessions({0, 1});
    action(u"Clear Closed"_s)->trigger();
    m_panel->model().refresh();
    QCOMPARE(m_panel->model().rowCount(), 2);
    QCOMPARE(m_selection->sessions(), QList<quint32>{1});
}

void tst_SessionsPanel::actsOnlyOnWhatItCanReach()
{
    fillWithThree();
    m_selection->setSessions({0});
    QVERIFY(!action(u"Disconnect"_s)->isEnabled()); // nobody serves
    m_workspace->server().setPreferredPort(0);
    m_workspace->startServer();
    fillWithThree();
    m_selection->setSessions({0});
    QVERIFY(action(u"Disconnect"_s)->isEnabled());
    QSignalSpy send(m_panel.get(), &SessionsPanel::sendRequested);
    action(u"Send\u2026"_s)->trigger();
    QCOMPARE(send.count(), 1);
    FakeSessions(m_workspace->store()).close(0, Seconds);
    m_panel->model().refresh();
    QVERIFY(!action(u"Disconnect"_s)->isEnabled());
}

void tst_SessionsPanel::foldsAGroupByKeyAndMouse()
{
    fillWithThree();
    action(u"Group by State"_s)->setChecked(true);
    QCOMPARE(m_panel->model().rowCount(), 4);
    QTest::mouseClick(list().viewport(), Qt::LeftButton, {},
                      list().visualRect(m_panel->model().index(0, 0)).center());
    QCOMPARE(m_panel->model().rowCount(), 1);
    list().setCurrentIndex(m_panel->model().index(0, 0));
    QTest::keyClick(&list(), Qt::Key_Right);
    QCOMPARE(m_panel->model().rowCount(), 4);
    QTest::keyClick(&list(), Qt::Key_Left);
    QCOMPARE(m_panel->model().rowCount(), 1);
    QVERIFY(!m_panel->grab().isNull());
}

void tst_SessionsPanel::remembersColumnsOrderAndGrouping()
{
    fillWithThree();
    list().setColumnHidden(int(SessionColumn::P95), true);
    list().sortByColumn(int(SessionColumn::Peer), Qt::DescendingOrder);
    action(u"Group by State"_s)->setChecked(true);
    const QByteArray state = m_panel->saveState();

    SessionsPanel other(*m_workspace, *m_selection);
    other.restoreState("nonsense");
    other.restoreState(state);
    QVERIFY(other.list().isColumnHidden(int(SessionColumn::P95)));
    QCOMPARE(other.list().horizontalHeader()->sortIndicatorSection(), int(SessionColumn::Peer));
    QVERIFY(other.model().isGrouped());
}

void tst_SessionsPanel::namesEveryControl()
{
    for (const QAbstractButton *button : m_panel->findChildren<QAbstractButton *>()) {
        if (button->parent()->inherits("QLineEdit") || button->parent()->inherits("QTableView"))
            continue; // Qt's own
        QVERIFY2(!button->accessibleName().isEmpty() || !button->text().isEmpty(),
                 button->metaObject()->className());
        QVERIFY(!button->toolTip().isEmpty());
    }
    for (const QAction *action : m_panel->sessionActions())
        QVERIFY(!action->shortcut().isEmpty());
    QVERIFY(!list().accessibleName().isEmpty());
}

QTEST_MAIN(tst_SessionsPanel)
#include "tst_sessionspanel.moc"
