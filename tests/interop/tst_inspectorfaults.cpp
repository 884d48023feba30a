// SPDX-License-Identifier: MIT
#include "actions/selection.h"
#include "echoprocess.h"
#include "faults/faultlist.h"
#include "faults/stoppedpackets.h"
#include "shared/rawwebsocketclient.h"
#include "sources/attachedapplication.h"
#include "sources/workspace.h"
#include "views/faults/breakpointview.h"
#include "views/faults/faultspanel.h"
#include "views/filteredit.h"

#include <QAction>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <memory>

using namespace Inspector;
using namespace Qt::StringLiterals;

// The inspector's faults in engineio-echo: two processes, and the end of one.
class tst_InspectorFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void losesAndStopsPackets_data();
    void losesAndStopsPackets();
    void outlivesAKilledServer();

private:
    std::unique_ptr<QTemporaryDir> m_runtime;
};

namespace {

FaultSpec losing(const QString &filter)
{
    FaultSpec spec;
    spec.fault.kind = EngineIoFault::Kind::Drop;
    spec.fault.count = 2;
    spec.filter = filter;
    return spec;
}

struct Window
{
    bool attachTo(const QString &name)
    {
        workspace.attachTo(name);
        return QTest::qWaitFor([this] { return !workspace.openSids().isEmpty(); });
    }
    // Sends until \a isSo; the application hears of a fault a moment later.
    template <typename Condition>
    static bool sendUntil(RawWebSocketClient &client, Condition isSo)
    {
        return QTest::qWaitFor([&] {
            client.sendText("4again"_ba);
            return isSo();
        });
    }

    Workspace workspace;
    Selection selection;
    FaultsPanel panel{workspace, selection};
};

} // namespace

void tst_InspectorFaults::init()
{
    m_runtime = std::make_unique<QTemporaryDir>();
    qputenv("XDG_RUNTIME_DIR", QFile::encodeName(m_runtime->path()));
}

void tst_InspectorFaults::losesAndStopsPackets_data()
{
    QTest::addColumn<QString>("threads");
    QTest::newRow("one thread") << u"0"_s;
    QTest::newRow("I/O threads") << u"2"_s;
}

void tst_InspectorFaults::losesAndStopsPackets()
{
    QFETCH(QString, threads);
    const EchoProcess server(
        {u"--inspect"_s, u"chat"_s, u"--inspect-commands"_s, u"--threads"_s, threads});
    RawWebSocketClient client(quint16(server.url().port()));
    QCOMPARE(client.open(), 101);
    client.nextText(); // OPEN
    Window window;
    QVERIFY(window.attachTo(u"chat"_s));
    FaultList &faults = window.panel.faults();
    QCOMPARE(faults.add(losing(u"dir:out type:message"_s)), QString());
    QVERIFY(window.sendUntil(client, [&] { return faults.isSpent(0); }));
    QCOMPARE(faults.hits(0), 2U);

    BreakpointView *const view = window.panel.breakpointView();
    view->filter()->setText(u"dir:in type:message"_s);
    view->breakAction()->trigger();
    StoppedPackets &stopped = window.panel.stopped();
    QVERIFY(window.sendUntil(client, [&] { return stopped.size() > 0; }));
    stopped.letGo(stopped.at(0).stop, {EngineIoPacket::Type::Message, "edited"_ba, false});
    QByteArray text;
    while ((text = client.nextText()) == "4again") {
    }
    QCOMPARE(text, "4edited"_ba);
    view->breakAction()->trigger();
    QTRY_COMPARE(stopped.size(), 0);
    client.sendText("4last"_ba);
    while ((text = client.nextText()) == "4again") {
    }
    QCOMPARE(text, "4last"_ba);
}

void tst_InspectorFaults::outlivesAKilledServer()
{
    EchoProcess server({u"--inspect"_s, u"chat"_s, u"--inspect-commands"_s});
    RawWebSocketClient client(quint16(server.url().port()));
    QCOMPARE(client.open(), 101);
    Window window;
    QVERIFY(window.attachTo(u"chat"_s));
    window.panel.faults().add(losing(u"dir:out type:pong"_s));
    window.panel.breakpointView()->breakAction()->trigger();
    QVERIFY(window.sendUntil(client, [&] { return window.panel.stopped().size() > 0; }));
    server.stop(SIGKILL);
    QTRY_VERIFY(!window.workspace.application().isAttached());
    QCOMPARE(window.panel.stopped().size(), 0);
    QVERIFY(!window.panel.stopped().isActive());
    QVERIFY(!window.panel.faults().isApplied(0));
    QVERIFY(!window.panel.breakpointView()->breakAction()->isEnabled());
}

QTEST_MAIN(tst_InspectorFaults)
#include "tst_inspectorfaults.moc"
