// SPDX-License-Identifier: MIT
#include "views/faults/faultspanel.h"

#include "actions/selection.h"
#include "faults/faultlist.h"
#include "faults/faulttext.h"
#include "faults/stoppedpackets.h"
#include "sources/attachedapplication.h"
#include "sources/democlient.h"
#include "sources/embeddedserver.h"
#include "sources/proxysetup.h"
#include "sources/proxysource.h"
#include "sources/workspace.h"
#include "views/faults/breakpointview.h"
#include "views/faults/faultmodel.h"
#include "views/faults/faultsview.h"
#include "views/faults/stoppedmodel.h"
#include "views/filteredit.h"
#include "views/theme.h"

#include <EngineIoServer>
#include <QAbstractItemModelTester>
#include <QAction>
#include <QLocalServer>
#include <QLocalSocket>
#include <QMenu>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace Inspector;
using namespace Qt::StringLiterals;
using EngineIo::InspectionPermission;
using Kind = EngineIoFault::Kind;

// The panel while sources come and go: an application with a server and a client, and the servers
// of the inspector.
class tst_FaultSources : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void appliesFaultsToAnApplication();
    void stopsPacketsOfAnApplication();
    void saysWhatAnApplicationIsNotSent();
    void saysWhyAnApplicationHasNone();
    void showsWhatAnApplicationRefuses();
    void appliesARefusedFaultWhenItIsSwitchedOnAgain();
    void endsTheBreakpointThatIsRefused();
    void keepsTheListFromSourceToSource();
    void appliesFaultsInTheProxy();
    void endsWhatItStopsWithTheSource();
    void leavesTheFaultsOfARestartedServerAlone();
    void cutsASessionOfAnApplication();
    void tellsWhenNothingWasCut();
    void knowsAnApplicationThatHasNoFaults();

private:
    void attach();
    QVariant cell(int row, FaultModel::Column column, int role = Qt::DisplayRole) const;
    bool sync(); // the application has what it was sent
    bool echoes(const QString &text);
    static FaultSpec losing(const QString &filter = {});

    std::unique_ptr<QTemporaryDir> m_runtime;
    std::unique_ptr<EngineIoServer> m_application;
    std::unique_ptr<DemoClient> m_client;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<Selection> m_selection;
    std::unique_ptr<FaultsPanel> m_panel;
    QStringList m_messages; // that the application got
};

void tst_FaultSources::init()
{
    m_runtime = std::make_unique<QTemporaryDir>();
    qputenv("XDG_RUNTIME_DIR", QFile::encodeName(m_runtime->path()));
    m_messages.clear();
    m_application = std::make_unique<EngineIoServer>();
    connect(m_application.get(), &EngineIoServer::textMessageReceived, this,
            [this](const QByteArray &sid, const QString &text) {
                m_messages.append(text);
                m_application->send(sid, text);
            });
    QVERIFY(m_application->listen());
    m_application->setInspectionPermissions(InspectionPermission::AllCommands);
    QVERIFY(m_application->setInspectionEnabled(true, u"chat"_s));
    m_client = std::make_unique<DemoClient>(m_application->url(), DemoClient::Kind::WebSocket);
    QSignalSpy opened(m_client.get(), &DemoClient::opened);
    m_client->open();
    QVERIFY(opened.wait());
    m_workspace = std::make_unique<Workspace>();
    m_workspace->server().setPreferredPort(0);
    m_selection = std::make_unique<Selection>();
    m_panel = std::make_unique<FaultsPanel>(*m_workspace, *m_selection);
    m_panel->resize(900, 260);
    m_panel->show();
}

void tst_FaultSources::cleanup()
{
    m_panel.reset();
    m_selection.reset();
    m_workspace.reset();
    m_client.reset();
    m_application.reset();
}

void tst_FaultSources::attach()
{
    m_workspace->attachTo(u"chat"_s);
    QTRY_VERIFY(m_workspace->isOpen(m_client->sid()));
}

QVariant tst_FaultSources::cell(int row, FaultModel::Column column, int role) const
{
    return m_panel->faultsView()->table()->model()->index(row, column).data(role);
}

// It answers in order.
bool tst_FaultSources::sync()
{
    EngineIoAttachment &attachment = m_workspace->application().attachment();
    QSignalSpy answered(&attachment, &EngineIoAttachment::answered);
    attachment.ping("nobody"_ba);
    return answered.wait();
}

bool tst_FaultSources::echoes(const QString &text)
{
    const QSignalSpy received(m_client.get(), &DemoClient::textReceived);
    m_client->sendText(text);
    return QTest::qWaitFor(
        [&] { return !received.isEmpty() && received.last().first().toString() == text; });
}

FaultSpec tst_FaultSources::losing(const QString &filter)
{
    FaultSpec spec;
    spec.fault.kind = Kind::Drop;
    spec.fault.scope.direction = EngineIoFaultScope::Direction::Incoming;
    spec.filter = filter;
    return spec;
}

void tst_FaultSources::appliesFaultsToAnApplication()
{
    attach();
    QVERIFY(m_panel->faultsView()->templates()->isEnabled());
    QCOMPARE(m_panel->faults().add(losing(u"type:message"_s)), QString());
    QCOMPARE(m_panel->statusText(), u"1 fault(s)"_s);
    QVERIFY(sync());
    m_client->sendText(u"lost"_s);
    QTRY_COMPARE(m_panel->faults().hits(0), 1U);
    QCOMPARE(cell(0, FaultModel::Hits).toString(), u"1"_s);
    m_panel->faults().setEnabled(0, false);
    QVERIFY(sync());
    QVERIFY(echoes(u"off"_s));
    m_panel->faults().setEnabled(0, true);
    m_panel->faults().remove(0);
    QVERIFY(sync());
    QVERIFY(echoes(u"removed"_s));
    QCOMPARE(m_messages, (QStringList{u"off"_s, u"removed"_s}));
}

void tst_FaultSources::stopsPacketsOfAnApplication()
{
    const QAbstractItemModelTester tester(m_panel->breakpointView()->table()->model(),
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    attach();
    BreakpointView *const view = m_panel->breakpointView();
    view->filter()->setText(
        u"dir:in type:message sid=%1"_s.arg(QString::fromLatin1(m_client->sid())));
    view->breakAction()->trigger();
    QVERIFY(view->breakAction()->isChecked());
    QVERIFY(sync());
    m_client->sendText(u"one"_s);
    QTRY_COMPARE(m_panel->stopped().size(), 1);
    const QVariant payload = view->table()->model()->index(0, StoppedModel::Payload).data();
    QCOMPARE(payload.toString(), u"one"_s);
    view->letAllGoAction()->trigger();
    QTRY_COMPARE(m_panel->stopped().size(), 0);
    m_client->sendText(u"two"_s);
    m_client->sendText(u"three"_s);
    QTRY_COMPARE(m_panel->stopped().size(), 2);
    QVERIFY(!m_messages.contains(u"two"_s));
    m_panel->stopped().letGo(m_panel->stopped().at(0).stop,
                             {EngineIoPacket::Type::Message, "edited"_ba, false});
    QTRY_COMPARE(m_messages.last(), u"edited"_s);
    view->breakAction()->trigger();
    QTRY_COMPARE(m_messages.last(), u"three"_s);
    QTRY_COMPARE(m_panel->stopped().size(), 0);
}

void tst_FaultSources::saysWhatAnApplicationIsNotSent()
{
    attach();
    const QString problem = m_panel->faults().add(losing(u"type:message order"_s));
    QVERIFY2(problem.contains("another program"_L1), qPrintable(problem));
    QCOMPARE(m_panel->faults().size(), 0);

    BreakpointView *const view = m_panel->breakpointView();
    view->filter()->setText(u"order"_s);
    view->breakAction()->trigger();
    QVERIFY(!view->breakAction()->isChecked());
    QVERIFY2(view->message().contains("another program"_L1), qPrintable(view->message()));
    view->filter()->setText(u"type:message"_s);
    QVERIFY(view->message().isEmpty());
    view->breakAction()->trigger();
    QVERIFY(view->breakAction()->isChecked());
    view->filter()->setText(u"order"_s);
    QTest::keyClick(view->filter(), Qt::Key_Return);
    QVERIFY(!view->message().isEmpty());
    QVERIFY(m_panel->stopped().isActive()); // as before
}

void tst_FaultSources::saysWhyAnApplicationHasNone()
{
    m_application->setInspectionPermissions(InspectionPermission::Send);
    attach();
    const QList<QAction *> actions
        = m_panel->faultsView()->actions() + m_panel->breakpointView()->actions();
    for (QAction *action : actions) {
        QVERIFY2(!action->isEnabled(), qPrintable(action->text()));
        QVERIFY2(action->toolTip().contains("chat"_L1), qPrintable(action->toolTip()));
    }
    m_workspace->detach();
    QVERIFY(actions.first()->toolTip().contains("not attached any more"_L1));
}

void tst_FaultSources::showsWhatAnApplicationRefuses()
{
    const QAbstractItemModelTester tester(m_panel->faultsView()->table()->model(),
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    attach();
    m_panel->faults().add(losing(u"type:message"_s));
    QVERIFY(sync());
    m_client->sendText(u"lost"_s);
    QTRY_COMPARE(m_panel->faults().hits(0), 1U);
    QSignalSpy told(m_panel.get(), &FaultsPanel::statusChanged);
    m_application->setInspectionPermissions(InspectionPermission::Send);
    QTRY_VERIFY(!m_panel->faults().isApplied(0));
    QCOMPARE(cell(0, FaultModel::Hits).toString(), u"not applied"_s);
    QCOMPARE(cell(0, FaultModel::Fault, Qt::ToolTipRole).toString(),
             u"Not applied: the application does not allow faults any more"_s);
    QCOMPARE(cell(0, FaultModel::Fault, Qt::ForegroundRole).value<QColor>(),
             Theme::current().muted);
    QCOMPARE(told.last().first().toString(), QString());
    QVERIFY(echoes(u"through"_s));
}

void tst_FaultSources::appliesARefusedFaultWhenItIsSwitchedOnAgain()
{
    attach();
    m_application->setInspectionPermissions(InspectionPermission::Send);
    m_panel->faults().add(losing(u"type:message"_s));
    QTRY_VERIFY(!m_panel->faults().isApplied(0));
    m_application->setInspectionPermissions(InspectionPermission::AllCommands);
    m_panel->faults().setEnabled(0, false);
    m_panel->faults().setEnabled(0, true);
    QVERIFY(m_panel->faults().isApplied(0));
    QVERIFY(sync());
    m_client->sendText(u"lost"_s);
    QTRY_COMPARE(m_panel->faults().hits(0), 1U);
}

void tst_FaultSources::endsTheBreakpointThatIsRefused()
{
    attach();
    BreakpointView *const view = m_panel->breakpointView();
    view->breakAction()->trigger();
    QVERIFY(sync());
    m_client->sendText(u"stopped"_s);
    QTRY_COMPARE(m_panel->stopped().size(), 1);
    m_application->setInspectionPermissions(InspectionPermission::Send);
    QTRY_VERIFY(!view->breakAction()->isChecked());
    QVERIFY2(view->message().contains("does not allow faults any more"_L1),
             qPrintable(view->message()));
    QTRY_COMPARE(m_panel->stopped().size(), 0);
}

void tst_FaultSources::keepsTheListFromSourceToSource()
{
    m_workspace->startServer();
    m_panel->faults().add(losing(u"type:message"_s));
    m_panel->faults().add(losing(u"order"_s)); // which a server of the inspector understands
    m_panel->faults().add(losing(u"type:message"_s));
    m_panel->faults().setEnabled(2, false);
    QVERIFY(m_panel->faults().isApplied(1));
    DemoClient own(m_workspace->server().url(), DemoClient::Kind::WebSocket);
    own.open();
    QTRY_VERIFY(own.sendText(u"lost"_s) && m_panel->faults().hits(0) > 0);

    attach();
    QCOMPARE(m_panel->faults().size(), 3);
    QCOMPARE(m_panel->faults().hits(0), 0U);
    QVERIFY(m_panel->faults().isApplied(0));
    QVERIFY(!m_panel->faults().isApplied(1));
    QVERIFY2(cell(1, FaultModel::Fault, Qt::ToolTipRole).toString().contains("another program"_L1),
             qPrintable(m_panel->faults().refusal(1)));
    QVERIFY(!m_panel->faults().isEnabled(2));
    QCOMPARE(m_panel->faults().activeCount(), 1);
    QVERIFY(sync());
    m_client->sendText(u"lost"_s);
    QTRY_COMPARE(m_panel->faults().hits(0), 1U);
    QCOMPARE(m_panel->faults().hits(2), 0U);

    m_workspace->startProxy({QHostAddress::LocalHost, 0, m_application->url()});
    QCOMPARE(m_panel->faults().size(), 3);
    QVERIFY(m_panel->faults().isApplied(0) && m_panel->faults().isApplied(1));
    QCOMPARE(m_panel->faults().hits(0), 0U);
    m_workspace->startServer();
    QVERIFY(m_panel->faults().isApplied(0) && m_panel->faults().isApplied(1));
    QCOMPARE(m_panel->faults().hits(0), 0U);
    DemoClient again(m_workspace->server().url(), DemoClient::Kind::WebSocket);
    again.open();
    QTRY_VERIFY(again.sendText(u"lost"_s) && m_panel->faults().hits(0) > 0);
    QVERIFY(echoes(u"free"_s)); // of the application nothing is lost any more
}

void tst_FaultSources::appliesFaultsInTheProxy()
{
    m_workspace->startProxy({QHostAddress::LocalHost, 0, m_application->url()});
    QVERIFY(m_panel->faultsView()->templates()->isEnabled());
    DemoClient client(m_workspace->url(), DemoClient::Kind::WebSocket);
    client.open();
    QTRY_VERIFY(m_workspace->isOpen(client.sid()));
    QCOMPARE(m_panel->faults().add(losing(u"order"_s)), QString()); // any filter will do
    client.sendText(u"order 1"_s);
    client.sendText(u"other"_s);
    QTRY_COMPARE(m_panel->faults().hits(0), 1U);
    QTRY_COMPARE(m_messages, QStringList{u"other"_s});

    BreakpointView *const view = m_panel->breakpointView();
    view->filter()->setText(u"stop"_s);
    view->breakAction()->trigger();
    client.sendText(u"stop"_s);
    QTRY_COMPARE(m_panel->stopped().size(), 1);
    QCOMPARE(m_messages.size(), 1);
    m_panel->stopped().letGo(m_panel->stopped().at(0).stop,
                             {EngineIoPacket::Type::Message, "edited"_ba, false});
    QTRY_COMPARE(m_messages.last(), u"edited"_s);
    m_workspace->proxy().stop();
    QVERIFY(!m_panel->faultsView()->actions().first()->isEnabled());
    QVERIFY(m_panel->faultsView()->actions().first()->toolTip().contains("proxy"_L1));
}

void tst_FaultSources::endsWhatItStopsWithTheSource()
{
    attach();
    m_panel->breakpointView()->breakAction()->trigger();
    QVERIFY(sync());
    m_client->sendText(u"stopped"_s);
    QTRY_COMPARE(m_panel->stopped().size(), 1);
    m_workspace->startServer();
    QCOMPARE(m_panel->stopped().size(), 0);
    QVERIFY(!m_panel->stopped().isActive());
    QVERIFY(!m_panel->breakpointView()->breakAction()->isChecked());
    QTRY_VERIFY(m_messages.contains(u"stopped"_s));
}

void tst_FaultSources::leavesTheFaultsOfARestartedServerAlone()
{
    m_workspace->startServer();
    m_panel->faults().add(losing());
    DemoClient client(m_workspace->server().url(), DemoClient::Kind::WebSocket);
    client.open();
    QTRY_VERIFY(client.sendText(u"lost"_s) && m_panel->faults().hits(0) > 0);
    const quint64 hits = m_panel->faults().hits(0);
    m_workspace->startServer();
    QVERIFY(m_panel->faults().hits(0) >= hits);
}

void tst_FaultSources::cutsASessionOfAnApplication()
{
    attach();
    QAction *const cut = m_panel->faultsView()->cutAction();
    QVERIFY(!cut->isEnabled());
    m_selection->setSessions({quint32(m_workspace->store().sessionOf(m_client->sid()))});
    QVERIFY(cut->isEnabled());
    QSignalSpy closed(m_application.get(), &EngineIoServer::disconnected);
    cut->trigger();
    QTRY_COMPARE(closed.size(), 1);
    QTRY_VERIFY(!cut->isEnabled()); // the inspector hears of it
}

void tst_FaultSources::tellsWhenNothingWasCut()
{
    attach();
    m_selection->setSessions({quint32(m_workspace->store().sessionOf(m_client->sid()))});
    m_application->setInspectionPermissions(InspectionPermission::Send);
    QSignalSpy noticed(m_panel.get(), &FaultsPanel::noticed);
    m_panel->faultsView()->cutAction()->trigger();
    QTRY_COMPARE(noticed.size(), 1);
    QCOMPARE(noticed[0][0].toString(),
             u"The connection was not cut: the application does not allow faults"_s);
}

// Its welcome is that of version 1 of the protocol.
void tst_FaultSources::knowsAnApplicationThatHasNoFaults()
{
    QLocalServer old;
    QVERIFY(old.listen(m_runtime->filePath(u"old"_s)));
    connect(&old, &QLocalServer::newConnection, &old, [&old] {
        const QByteArray body
            = "\x02{\"protocol\":\"engineio-qt-attach\",\"version\":1,\"name\":\"old\","
              "\"permissions\":15}"_ba;
        QByteArray head(4, '\0');
        head[0] = char(body.size());
        old.nextPendingConnection()->write(head + body);
    });
    EngineIoApplication application;
    application.address = old.fullServerName();
    m_workspace->attach(application);
    QTRY_COMPARE(m_workspace->source(), Workspace::Source::Application);
    m_panel->faults().add(losing());
    QVERIFY(!m_panel->faults().isApplied(0));
    QVERIFY2(m_panel->faults().refusal(0).contains("version 1"_L1),
             qPrintable(m_panel->faults().refusal(0)));
    m_panel->breakpointView()->breakAction()->trigger();
    QVERIFY2(m_panel->breakpointView()->message().contains("version 1"_L1),
             qPrintable(m_panel->breakpointView()->message()));
}

QTEST_MAIN(tst_FaultSources)
#include "tst_faultsources.moc"
