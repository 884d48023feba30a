// SPDX-License-Identifier: MIT
#include "actions/selection.h"
#include "model/eventstore.h"
#include "peer.h"
#include "sources/embeddedserver.h"
#include "sources/workspace.h"
#include "views/compose/composeedit.h"
#include "views/compose/composepanel.h"

#include <QProcess>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace Inspector;
using namespace Qt::StringLiterals;

// What a person composes reaches a real client: Node's engine.io-client, steered by listener.mjs.
class tst_InspectorCompose : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void reachesTheClient();

private:
    QString m_node;
    QTemporaryDir m_settings;
};

void tst_InspectorCompose::initTestCase()
{
    m_node = Peer::node(u"engine.io-client"_s);
    REQUIRE_PEER(m_node, "Node with engine.io-client (npm ci in tests/interop)");
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_settings.path());
}

void tst_InspectorCompose::reachesTheClient()
{
    Workspace workspace;
    workspace.server().setPreferredPort(0);
    workspace.startServer();
    workspace.server().setMode(EmbeddedServer::Mode::Silent);
    Selection selection;
    ComposePanel panel(workspace, selection);
    panel.show();

    QProcess client;
    QByteArray printed;
    connect(&client, &QProcess::readyReadStandardOutput, this,
            [&] { printed += client.readAllStandardOutput(); });
    client.start(m_node, {Peer::file(u"listener.mjs"_s), workspace.server().url().toString()});
    QTRY_VERIFY2(printed.startsWith("upgraded "), printed.constData());
    const QByteArray sid = printed.simplified().sliced(qstrlen("upgraded "));
    QTRY_VERIFY(workspace.store().sessionOf(sid) >= 0);
    selection.setSessions({quint32(workspace.store().sessionOf(sid))});

    auto *const edit = panel.findChild<ComposeEdit *>();
    QVERIFY(edit);
    QTest::keyClicks(edit, u"hello from the window"_s);
    QTest::keyClick(edit, Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY2(printed.contains("text hello from the window\n"), printed.constData());

    QVERIFY(workspace.disconnectClient(sid));
    QTRY_VERIFY2(printed.contains("closed "), printed.constData());
    QTRY_COMPARE(client.state(), QProcess::NotRunning);
    QCOMPARE(client.exitCode(), 0);
}

QTEST_MAIN(tst_InspectorCompose)
#include "tst_inspectorcompose.moc"
