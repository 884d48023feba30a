// SPDX-License-Identifier: MIT
// Pictures of scripts and replays in screenshots/ of the build folder, for a person to look at; the
// test itself sees only that they could be made.
#include "inspector/automation/recordedcapture.h"
#include "inspector/views/testsettings.h"
#include "views/automation/replayactions.h"
#include "views/automation/replaydialog.h"
#include "views/automation/scriptactions.h"
#include "views/mainwindow.h"
#include "views/messagebar.h"
#include "views/statusbar.h"
#include "views/theme.h"

#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QDockWidget>
#include <QFile>
#include <QLineEdit>
#include <QMenuBar>
#include <QStyleFactory>
#include <QTest>

using namespace Inspector;
using namespace Qt::StringLiterals;

class tst_AutomationScreenshots : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void script_data();
    void script();
    void replay_data();
    void replay();

private:
    static void addLooks();
    void adoptLook() const;
    static void save(QWidget &widget, const QString &name);

    TestSettings m_settings;
    QTemporaryDir m_folder;
    QPalette m_light;
};

void tst_AutomationScreenshots::initTestCase()
{
    QApplication::setStyle(QStyleFactory::create(u"Fusion"_s));
    m_light = QApplication::palette();
    QVERIFY(recordCapture(m_folder.filePath(u"run.eiocap"_s)));
}

void tst_AutomationScreenshots::addLooks()
{
    QTest::addColumn<bool>("dark");
    QTest::newRow("light") << false;
    QTest::newRow("dark") << true;
}

void tst_AutomationScreenshots::adoptLook() const
{
    QFETCH(const bool, dark);
    QApplication::setPalette(dark ? darkPalette() : m_light);
}

void tst_AutomationScreenshots::save(QWidget &widget, const QString &name)
{
    QCoreApplication::processEvents();
    const QString folder = QStringLiteral(ENGINEIO_BINARY_DIR "/screenshots");
    QVERIFY(QDir().mkpath(folder));
    const QString scale = widget.devicePixelRatioF() > 1 ? u"-2x"_s : QString();
    QVERIFY(widget.grab().save(
        u"%1/%2-%3%4.png"_s.arg(folder, name, QLatin1StringView(QTest::currentDataTag()), scale)));
}

void tst_AutomationScreenshots::script_data()
{
    addLooks();
}

void tst_AutomationScreenshots::script()
{
    adoptLook();
    Workspace workspace;
    workspace.server().setPreferredPort(0);
    MainWindow window(workspace);
    window.resize(1500, 900);
    window.show();
    workspace.startServer();
    DemoClient client(workspace.server().url(), DemoClient::Kind::WebSocket);
    client.open();
    QTRY_VERIFY(client.isOpen());
    window.findChild<QDockWidget *>(u"faults"_s)->raise();
    QFile file(m_folder.filePath(u"slow.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(R"({"steps": [{"never": "flag:error"},
        {"fault": {"kind": "delay", "delay": 200, "jitter": 50, "type": "message"}},
        {"send": {"text": "{\"order\":42}"}},
        {"await": {"filter": "dir:in \"order\"", "within": 2000}}]})");
    file.close();
    auto *scripts = window.findChild<ScriptActions *>();
    scripts->run(file.fileName());
    QTRY_VERIFY(window.findChild<StatusBar *>()->text().contains("step 4 of 4"_L1));
    save(window, u"script-running"_s);
    for (QAction *action : window.menuBar()->actions()) {
        if (action->text() == u"&Capture"_s) {
            action->menu()->popup({});
            save(*action->menu(), u"script-menu"_s);
            action->menu()->close();
        }
    }
    QTRY_VERIFY(!scripts->isRunning());
    QTRY_VERIFY(window.messageBar()->isVisible());
    save(window, u"script-failed"_s);
}

void tst_AutomationScreenshots::replay_data()
{
    addLooks();
}

void tst_AutomationScreenshots::replay()
{
    adoptLook();
    ReplayDialog dialog(12, 3);
    dialog.show();
    save(dialog, u"replay-dialog"_s);
    dialog.findChildren<QComboBox *>()[0]->setCurrentIndex(1);
    dialog.findChild<QLineEdit *>()->setText(u"ftp://example.org"_s);
    save(dialog, u"replay-dialog-wrong"_s);

    Workspace workspace;
    workspace.server().setPreferredPort(0);
    MainWindow window(workspace);
    window.resize(1500, 900);
    window.show();
    QSignalSpy opened(&workspace, &Workspace::captureOpened);
    workspace.openCapture(m_folder.filePath(u"run.eiocap"_s));
    QTRY_COMPARE(opened.size(), 1);
    workspace.server().setMode(EmbeddedServer::Mode::Scripted);
    QVERIFY(workspace.server().setReplies({{QString(), u"Good night"_s, {}}}));
    window.findChild<ReplayActions *>()->replay({});
    QTRY_VERIFY(window.messageBar()->text().contains("not as recorded"_L1));
    auto *status = window.findChild<StatusBar *>();
    QTRY_VERIFY(status->text().contains("0 of 2 session(s) open"_L1));
    save(window, u"replay-different"_s);
}

QTEST_MAIN(tst_AutomationScreenshots)
#include "tst_automationscreenshots.moc"
