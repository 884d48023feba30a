// SPDX-License-Identifier: MIT
#include "views/faults/faultspanel.h"

#include "actions/selection.h"
#include "faults/faultlist.h"
#include "faults/faulttext.h"
#include "faults/stoppedpackets.h"
#include "sources/democlient.h"
#include "sources/embeddedserver.h"
#include "sources/workspace.h"
#include "views/compose/composeedit.h"
#include "views/faults/breakpointview.h"
#include "views/faults/faultdialog.h"
#include "views/faults/faultmodel.h"
#include "views/faults/faultsview.h"
#include "views/faults/packetdialog.h"
#include "views/faults/stoppedmodel.h"
#include "views/filteredit.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QComboBox>
#include <QMenu>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableView>
#include <QTest>

using namespace Inspector;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Sessions = EngineIoFaultScope::Sessions;

// Against a real server and real clients.
class tst_FaultsPanel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void saysWhyItCannotAct();
    void addsATemplateForTheChosenSession();
    void editsAFault();
    void refusesAWrongFilterInTheDialog();
    void showsOnlyWhatAKindUses();
    void removesAndSwitchesOff();
    void cutsTheChosenSession();
    void stopsAndLetsGo();
    void editsAStoppedPacket();
    void dropsTheFirstWithoutAChoice();
    void keepsWhatIsStoppedWhenTheFilterChanges();
    void doesNotBreakAtAWrongFilter();
    void tellsTheStatus();
    void remembersTheFilterAndNoFaults();

private:
    std::unique_ptr<DemoClient> openClient();
    void choose(const DemoClient &client);
    void send(const QString &text); // to all
    QTableView *stoppedTable() const { return m_panel->breakpointView()->table(); }
    QStringList echoed() const { return m_messages; }

    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<Selection> m_selection;
    std::unique_ptr<FaultsPanel> m_panel;
    QStringList m_messages; // that the server got
};

void tst_FaultsPanel::init()
{
    m_messages.clear();
    m_workspace = std::make_unique<Workspace>();
    m_workspace->server().setPreferredPort(0);
    m_workspace->server().setMode(EmbeddedServer::Mode::Silent);
    m_workspace->startServer();
    connect(&m_workspace->server().server(), &EngineIoServer::textMessageReceived, this,
            [this](const QByteArray &, const QString &text) { m_messages.append(text); });
    m_selection = std::make_unique<Selection>();
    m_panel = std::make_unique<FaultsPanel>(*m_workspace, *m_selection);
    m_panel->resize(900, 260);
    m_panel->show();
}

void tst_FaultsPanel::cleanup()
{
    m_panel.reset();
    m_selection.reset();
    m_workspace.reset();
}

std::unique_ptr<DemoClient> tst_FaultsPanel::openClient()
{
    auto client
        = std::make_unique<DemoClient>(m_workspace->server().url(), DemoClient::Kind::WebSocket);
    QSignalSpy opened(client.get(), &DemoClient::opened);
    client->open();
    if (opened.isEmpty())
        opened.wait();
    return client;
}

void tst_FaultsPanel::choose(const DemoClient &client)
{
    QTRY_VERIFY(m_workspace->store().sessionOf(client.sid()) >= 0);
    m_selection->setSessions({quint32(m_workspace->store().sessionOf(client.sid()))});
}

void tst_FaultsPanel::saysWhyItCannotAct()
{
    m_workspace->server().stop();
    for (QAction *action :
         m_panel->faultsView()->actions() + m_panel->breakpointView()->actions()) {
        QVERIFY2(!action->isEnabled(), qPrintable(action->text()));
        QCOMPARE(action->toolTip(), u"The server doesn't run. Start it for faults."_s);
    }
    m_workspace->startServer();
    QVERIFY(m_panel->breakpointView()->breakAction()->isEnabled());
    QVERIFY(m_panel->faultsView()->templates()->isEnabled());
}

void tst_FaultsPanel::addsATemplateForTheChosenSession()
{
    const auto client = openClient();
    QMenu *const templates = m_panel->faultsView()->templates();
    templates->actions().constFirst()->trigger();
    QCOMPARE(m_panel->faults().at(0).fault.scope.sessions, Sessions::All);
    choose(*client);
    templates->actions().constFirst()->trigger();
    QCOMPARE(m_panel->faults().size(), 2);
    QCOMPARE(m_panel->faults().at(1).fault.scope.sessions, Sessions::One);
    QCOMPARE(m_panel->faults().at(1).fault.scope.sid, client->sid());
    const QAbstractItemModel *const model = m_panel->faultsView()->table()->model();
    QCOMPARE(model->index(1, FaultModel::Fault).data().toString(),
             u"Delay packets by 200 ± 50 ms"_s);
    QCOMPARE(m_panel->faultsView()->table()->currentIndex().row(), 1);
}

void tst_FaultsPanel::editsAFault()
{
    const QAbstractItemModelTester tester(m_panel->faultsView()->table()->model(),
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    m_panel->faults().add(faultTemplates().first().spec);
    m_panel->faultsView()->table()->selectRow(0);
    m_panel->faultsView()->editFault();
    auto *const dialog = m_panel->findChild<FaultDialog *>();
    QVERIFY(dialog);
    QCOMPARE(dialog->delay()->value(), 200);
    dialog->delay()->setValue(40);
    QCOMPARE(dialog->jitter()->value(), 40); // no more than the delay
    dialog->filter()->setText(u"type:message"_s);
    dialog->accept();
    QCOMPARE(m_panel->faults().at(0).fault.delay, 40ms);
    QCOMPARE(m_panel->faults().at(0).filter, u"type:message"_s);
}

void tst_FaultsPanel::refusesAWrongFilterInTheDialog()
{
    m_panel->faultsView()->addFault();
    auto *const dialog = m_panel->findChild<FaultDialog *>();
    QVERIFY(dialog);
    dialog->filter()->setText(u"type:("_s);
    QVERIFY(!dialog->message().isEmpty());
    dialog->accept();
    QVERIFY(dialog->isVisible());
    QCOMPARE(m_panel->faults().size(), 0);
    dialog->filter()->clear();
    QVERIFY(dialog->message().isEmpty());
    dialog->accept();
    QCOMPARE(m_panel->faults().size(), 1);
}

void tst_FaultsPanel::showsOnlyWhatAKindUses()
{
    m_panel->faultsView()->addFault();
    auto *const dialog = m_panel->findChild<FaultDialog *>();
    QVERIFY(dialog->delay()->isVisible());
    dialog->kinds()->setCurrentIndex(
        dialog->kinds()->findData(int(EngineIoFault::Kind::RefuseUpgrades)));
    QVERIFY(!dialog->delay()->isVisible());
    QVERIFY(!dialog->jitter()->isVisible());
    QCOMPARE(dialog->spec().fault.kind, EngineIoFault::Kind::RefuseUpgrades);
    dialog->kinds()->setCurrentIndex(
        dialog->kinds()->findData(int(EngineIoFault::Kind::HoldPolls)));
    QVERIFY(dialog->delay()->isVisible());
    QVERIFY(!dialog->jitter()->isVisible());
    QCOMPARE(dialog->spec().fault.jitter, 0ms);
}

void tst_FaultsPanel::removesAndSwitchesOff()
{
    FaultList &faults = m_panel->faults();
    QTableView *const table = m_panel->faultsView()->table();
    for (int i = 0; i < 3; ++i)
        faults.add(faultTemplates()[i].spec);
    QVERIFY(
        table->model()->setData(table->model()->index(1, 0), Qt::Unchecked, Qt::CheckStateRole));
    QCOMPARE(faults.activeCount(), 2);
    table->selectRow(1);
    m_panel->faultsView()->removeFaults();
    QCOMPARE(faults.size(), 2);
    QCOMPARE(faults.activeCount(), 2);
    table->selectAll();
    m_panel->faultsView()->removeFaults();
    QCOMPARE(faults.size(), 0);
}

void tst_FaultsPanel::cutsTheChosenSession()
{
    const auto client = openClient();
    QAction *const cut = m_panel->faultsView()->cutAction();
    QVERIFY(!cut->isEnabled());
    QCOMPARE(cut->toolTip(), u"Choose an open session in the list"_s);
    choose(*client);
    QVERIFY(cut->isEnabled());
    QSignalSpy closed(&m_workspace->server().server(), &EngineIoServer::disconnected);
    cut->trigger();
    QTRY_COMPARE(closed.size(), 1);
    QTRY_VERIFY(!cut->isEnabled());
}

void tst_FaultsPanel::stopsAndLetsGo()
{
    const QAbstractItemModelTester tester(stoppedTable()->model(),
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    const auto client = openClient();
    BreakpointView *const view = m_panel->breakpointView();
    view->filter()->setText(u"dir:in type:message"_s);
    view->breakAction()->trigger();
    QVERIFY(view->breakAction()->isChecked());
    for (const QString &text : {u"one"_s, u"two"_s, u"three"_s})
        client->sendText(text);
    QTRY_COMPARE(m_panel->stopped().size(), 3);
    QCOMPARE(stoppedTable()->model()->index(0, StoppedModel::Payload).data().toString(), u"one"_s);
    QCOMPARE(stoppedTable()->model()->index(0, StoppedModel::Type).data().toString(), u"message"_s);
    QVERIFY(m_messages.isEmpty());
    view->letGoAction()->trigger();
    QTRY_COMPARE(m_messages, QStringList{u"one"_s});
    QTRY_COMPARE(m_panel->stopped().size(), 2);
    view->breakAction()->trigger();
    QTRY_COMPARE(m_messages, (QStringList{u"one"_s, u"two"_s, u"three"_s}));
    QTRY_COMPARE(m_panel->stopped().size(), 0);
    QVERIFY(!view->letGoAction()->isEnabled());
}

void tst_FaultsPanel::editsAStoppedPacket()
{
    const auto client = openClient();
    BreakpointView *const view = m_panel->breakpointView();
    view->breakAction()->trigger();
    client->sendText(u"one"_s);
    client->sendText(u"two"_s);
    QTRY_COMPARE(m_panel->stopped().size(), 2);
    view->editAction()->trigger();
    auto *dialog = m_panel->findChild<PacketDialog *>();
    QVERIFY(dialog);
    QCOMPARE(dialog->edit()->toPlainText(), u"one"_s);
    dialog->types()->setCurrentIndex(0);
    dialog->formats()->setCurrentIndex(1);
    QVERIFY(!dialog->packet()); // only a message is binary
    QVERIFY(!dialog->message().isEmpty());
    dialog->formats()->setCurrentIndex(0);
    dialog->types()->setCurrentIndex(int(EngineIoPacket::Type::Message));
    dialog->edit()->setPlainText(u"changed"_s);
    dialog->accept();
    QTRY_COMPARE(m_messages, QStringList{u"changed"_s});
    QTRY_COMPARE(m_panel->stopped().size(), 1);

    view->editAction()->trigger();
    const auto dialogs = m_panel->findChildren<PacketDialog *>();
    dialog = dialogs.last();
    view->letAllGoAction()->trigger();
    QTRY_VERIFY(!dialog->message().isEmpty()); // it is gone
    dialog->reject();
}

void tst_FaultsPanel::dropsTheFirstWithoutAChoice()
{
    const auto client = openClient();
    BreakpointView *const view = m_panel->breakpointView();
    view->breakAction()->trigger();
    for (const QString &text : {u"one"_s, u"two"_s, u"three"_s})
        client->sendText(text);
    QTRY_COMPARE(m_panel->stopped().size(), 3);
    view->dropAction()->trigger();
    QTRY_COMPARE(m_panel->stopped().size(), 2);
    stoppedTable()->selectRow(1);
    view->dropAction()->trigger();
    QTRY_COMPARE(m_panel->stopped().size(), 1);
    view->letAllGoAction()->trigger();
    QTRY_COMPARE(m_messages, QStringList{u"two"_s});
}

void tst_FaultsPanel::keepsWhatIsStoppedWhenTheFilterChanges()
{
    const auto client = openClient();
    BreakpointView *const view = m_panel->breakpointView();
    view->breakAction()->trigger();
    client->sendText(u"one"_s);
    QTRY_COMPARE(m_panel->stopped().size(), 1);
    view->filter()->setText(u"\"stop me\""_s);
    QTest::keyClick(view->filter(), Qt::Key_Return);
    client->sendText(u"two"_s);
    client->sendText(u"stop me"_s);
    QTRY_COMPARE(m_panel->stopped().size(), 2);
    QVERIFY(m_messages.isEmpty());
    view->letGoAction()->trigger();
    QTRY_COMPARE(m_messages, (QStringList{u"one"_s, u"two"_s}));
}

void tst_FaultsPanel::doesNotBreakAtAWrongFilter()
{
    BreakpointView *const view = m_panel->breakpointView();
    view->filter()->setText(u"type:("_s);
    QVERIFY(!view->message().isEmpty());
    view->breakAction()->trigger();
    QVERIFY(!view->breakAction()->isChecked());
    QVERIFY(!m_panel->stopped().isActive());
}

void tst_FaultsPanel::tellsTheStatus()
{
    const auto client = openClient();
    QSignalSpy told(m_panel.get(), &FaultsPanel::statusChanged);
    QCOMPARE(m_panel->statusText(), QString());
    m_panel->faults().add(faultTemplates()[6].spec);
    m_panel->faults().add(faultTemplates()[7].spec);
    m_panel->breakpointView()->breakAction()->trigger();
    QCOMPARE(told.last().first().toString(), u"2 fault(s) · breakpoint set"_s);
    client->sendText(u"one"_s);
    QTRY_COMPARE(told.last().first().toString(), u"2 fault(s) · 1 packet(s) stopped"_s);
    m_panel->faults().setEnabled(0, false);
    m_panel->breakpointView()->breakAction()->trigger();
    QTRY_COMPARE(told.last().first().toString(), u"1 fault(s)"_s);
}

void tst_FaultsPanel::remembersTheFilterAndNoFaults()
{
    m_panel->breakpointView()->filter()->setText(u"type:message"_s);
    m_panel->faults().add(faultTemplates().first().spec);
    const QByteArray state = m_panel->saveState();
    FaultsPanel another(*m_workspace, *m_selection);
    another.restoreState(state);
    another.restoreState("nonsense"_ba);
    QCOMPARE(another.breakpointView()->filter()->text(), u"type:message"_s);
    QCOMPARE(another.faults().size(), 0);
}

QTEST_MAIN(tst_FaultsPanel)
#include "tst_faultspanel.moc"
