// SPDX-License-Identifier: MIT
// Pictures of the panel in screenshots/ of the build folder, for a person to look at; the test
// itself sees only that they could be made.
#include "actions/selection.h"
#include "faults/faultlist.h"
#include "faults/faulttext.h"
#include "faults/stoppedpackets.h"
#include "sources/democlient.h"
#include "sources/embeddedserver.h"
#include "sources/workspace.h"
#include "views/faults/breakpointview.h"
#include "views/faults/faultdialog.h"
#include "views/faults/faultspanel.h"
#include "views/faults/packetdialog.h"
#include "views/filteredit.h"
#include "views/theme.h"

#include <QAction>
#include <QApplication>
#include <QDir>
#include <QSignalSpy>
#include <QStyleFactory>
#include <QTemporaryDir>
#include <QTest>

using namespace Inspector;
using namespace Qt::StringLiterals;

class tst_FaultScreenshots : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void panel_data();
    void panel();
    void attached_data();
    void attached();

private:
    void save(QWidget &widget, const QString &name);

    QPalette m_light;
};

void tst_FaultScreenshots::initTestCase()
{
    QApplication::setStyle(QStyleFactory::create(u"Fusion"_s));
    m_light = QApplication::palette();
}

void tst_FaultScreenshots::save(QWidget &widget, const QString &name)
{
    QCoreApplication::processEvents();
    const QString folder = QStringLiteral(ENGINEIO_BINARY_DIR "/screenshots");
    QVERIFY(QDir().mkpath(folder));
    QVERIFY(widget.grab().save(
        u"%1/%2-%3.png"_s.arg(folder, name, QLatin1StringView(QTest::currentDataTag()))));
}

void tst_FaultScreenshots::panel_data()
{
    QTest::addColumn<bool>("dark");
    QTest::newRow("light") << false;
    QTest::newRow("dark") << true;
}

void tst_FaultScreenshots::panel()
{
    QFETCH(bool, dark);
    QApplication::setPalette(dark ? darkPalette() : m_light);
    Workspace workspace;
    workspace.server().setPreferredPort(0);
    Selection selection;
    FaultsPanel panel(workspace, selection);
    panel.resize(1180, 260);
    panel.show();
    save(panel, u"faults-noserver"_s);
    workspace.startServer();
    save(panel, u"faults-empty"_s);
    for (const FaultTemplate &one : faultTemplates()) {
        if (one.spec.fault.kind == EngineIoFault::Kind::RefuseUpgrades || one.spec.fault.count > 0)
            panel.faults().add(one.spec);
    }
    panel.faults().setEnabled(0, false);
    DemoClient client(workspace.server().url(), DemoClient::Kind::WebSocket);
    client.open();
    const auto hits = [&panel] {
        quint64 all = 0;
        for (int row = 0; row < panel.faults().size(); ++row)
            all += panel.faults().hits(row);
        return all;
    };
    QTRY_VERIFY(hits() > 0);
    save(panel, u"faults-busy"_s);
    FaultDialog dialog(faultTemplates().first().spec, "8fKqZ0p-a_W3x7"_ba,
                       [](const FaultSpec &) { return QString(); });
    dialog.filter()->setText(u"type:message dataa.id=1"_s);
    dialog.show();
    save(dialog, u"faults-dialog"_s);
    PacketDialog edit({EngineIoPacket::Type::Message, R"({"order":42})"_ba, false});
    edit.show();
    save(edit, u"faults-edit"_s);

    while (panel.faults().size() > 0)
        panel.faults().remove(0);
    DemoClient other(workspace.server().url(), DemoClient::Kind::WebSocket);
    QSignalSpy otherOpened(&other, &DemoClient::opened);
    other.open();
    QTRY_COMPARE(otherOpened.size(), 1);
    panel.breakpointView()->filter()->setText(u"type:message"_s);
    panel.breakpointView()->breakAction()->trigger();
    other.sendText(u"{\"order\":42,\"state\":\"ready\"}"_s);
    other.sendText(u"Good morning"_s);
    QTRY_VERIFY(panel.stopped().size() >= 2);
    save(panel, u"faults-stopped"_s);
}

void tst_FaultScreenshots::attached_data()
{
    panel_data();
}

// An application that is attached to, with a fault that it can't have and packets that are stopped.
void tst_FaultScreenshots::attached()
{
    QFETCH(bool, dark);
    QApplication::setPalette(dark ? darkPalette() : m_light);
    const QTemporaryDir runtime;
    qputenv("XDG_RUNTIME_DIR", QFile::encodeName(runtime.path()));
    EngineIoServer application;
    QVERIFY(application.listen());
    application.setInspectionPermissions(EngineIo::InspectionPermission::AllCommands);
    QVERIFY(application.setInspectionEnabled(true, u"chat"_s));
    DemoClient client(application.url(), DemoClient::Kind::WebSocket);
    QSignalSpy opened(&client, &DemoClient::opened);
    client.open();
    QVERIFY(opened.wait());

    Workspace workspace;
    workspace.server().setPreferredPort(0);
    Selection selection;
    FaultsPanel panel(workspace, selection);
    panel.resize(1180, 260);
    panel.show();
    workspace.startServer();
    FaultSpec spec = faultTemplates().first().spec;
    spec.filter = u"type:message order"_s; // which can't be sent to an application
    panel.faults().add(spec);
    panel.faults().add(faultTemplates().last().spec);
    workspace.attachTo(u"chat"_s);
    QTRY_VERIFY(workspace.isOpen(client.sid()));
    panel.breakpointView()->filter()->setText(u"dir:in type:message"_s);
    panel.breakpointView()->breakAction()->trigger();
    QTRY_VERIFY(client.sendText(u"{\"order\":42}"_s) && panel.stopped().size() >= 2);
    save(panel, u"faults-attached"_s);

    panel.breakpointView()->filter()->setText(u"order"_s);
    QTest::keyClick(panel.breakpointView()->filter(), Qt::Key_Return);
    save(panel, u"faults-attached-filter"_s);
    application.setInspectionPermissions(EngineIo::InspectionPermission::Send);
    QTRY_VERIFY(!panel.stopped().isActive());
    save(panel, u"faults-attached-withdrawn"_s);
}

QTEST_MAIN(tst_FaultScreenshots)
#include "tst_faultscreenshots.moc"
