// SPDX-License-Identifier: MIT
#include "inspector/automation/recordedcapture.h"
#include "inspector/views/testsettings.h"
#include "views/automation/replayactions.h"
#include "views/automation/replaydialog.h"
#include "views/automation/scriptactions.h"
#include "views/faults/faultspanel.h"
#include "views/mainwindow.h"
#include "views/messagebar.h"
#include "views/statusbar.h"

#include "faults/faultlist.h"

#include <QAction>
#include <QComboBox>
#include <QFile>
#include <QFileDialog>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QTest>

using namespace Inspector;
using namespace Qt::StringLiterals;

// Scripts and replays as a person begins them in the window.
class tst_Automation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { QSettings().clear(); }
    void runsAScript();
    void asksForTheScript();
    void tellsWhatIsWrong_data();
    void tellsWhatIsWrong();
    void stopsAScript();
    void stopsAScriptWithItsSource();
    void closesWhileAScriptRuns();
    void needsLiveSessions();
    void replaysToItsOwnServer();
    void replaysTheChosenSessionToAnother();
    void tellsWhatDiffers();
    void stopsAReplay();
    void needsACapture();
    void validatesTheAddress_data();
    void validatesTheAddress();
    void remembersWhatWasReplayed();

private:
    QString script(const QByteArray &steps) const;

    TestSettings m_settings;
    QTemporaryDir m_folder;
    QString m_capture;
};

namespace {

struct Fixture
{
    Fixture()
    {
        workspace.server().setPreferredPort(0);
        window.show();
        (void)QTest::qWaitForWindowExposed(&window);
    }
    template <typename Actions>
    QAction *visibleAction() const
    {
        for (QAction *action : window.findChild<Actions *>()->actions()) {
            if (action->isVisible())
                return action;
        }
        return nullptr;
    }
    ScriptActions &scripts() const { return *window.findChild<ScriptActions *>(); }
    ReplayActions &replays() const { return *window.findChild<ReplayActions *>(); }
    FaultList &faults() const { return window.findChild<FaultsPanel *>()->faults(); }
    QString message() const
    {
        return window.messageBar()->isVisible() ? window.messageBar()->text() : QString();
    }
    QString status() const { return window.findChild<StatusBar *>()->text(); }
    void openCapture(const QString &path)
    {
        QSignalSpy opened(&workspace, &Workspace::captureOpened);
        workspace.openCapture(path);
        QTRY_COMPARE(opened.size(), 1);
    }

    Workspace workspace;
    MainWindow window{workspace};
};

} // namespace

void tst_Automation::initTestCase()
{
    m_capture = m_folder.filePath(u"run.eiocap"_s);
    QVERIFY(recordCapture(m_capture));
}

QString tst_Automation::script(const QByteArray &steps) const
{
    QFile file(m_folder.filePath(u"script.json"_s));
    if (file.open(QIODevice::WriteOnly))
        file.write(R"({"steps": [)" + steps + "]}");
    return file.fileName();
}

void tst_Automation::runsAScript()
{
    Fixture f;
    f.workspace.startServer();
    const QByteArray steps = R"({"fault": {"kind": "delay", "delay": 100}},
                                {"await": {"filter": "kind:opened"}})";
    f.scripts().run(script(steps));
    QTRY_COMPARE(f.faults().size(), 1); // seen in the dock
    QTRY_VERIFY2(f.status().contains("Script: step 2 of 2"_L1), qPrintable(f.status()));
    QCOMPARE(f.visibleAction<ScriptActions>()->text().remove(u'&'), u"Stop Script"_s);
    DemoClient client(f.workspace.server().url(), DemoClient::Kind::WebSocket);
    client.open();
    QTRY_COMPARE(f.message(), u"The script script.json has passed."_s);
    QCOMPARE(f.faults().size(), 0);
    QVERIFY(!f.status().contains("Script"_L1));
    QCOMPARE(f.visibleAction<ScriptActions>()->text().remove(u'&'), u"Run Script\u2026"_s);
}

void tst_Automation::asksForTheScript()
{
    Fixture f;
    f.workspace.startServer();
    f.visibleAction<ScriptActions>()->trigger();
    auto *dialog = f.window.findChild<QFileDialog *>();
    QVERIFY(dialog);
    Q_EMIT dialog->fileSelected(script(R"({"wait": 0})"));
    QTRY_COMPARE(f.message(), u"The script script.json has passed."_s);
    dialog->close();
}

void tst_Automation::tellsWhatIsWrong_data()
{
    QTest::addColumn<QByteArray>("steps");
    QTest::addColumn<QString>("message");
    QTest::newRow("file") << R"({"wait": 1}, {"wait": "x"})"_ba
                          << u"The script script.json is wrong: Step 2: "_s;
    QTest::newRow("step") << R"({"wait": 0}, {"ping": "newest"})"_ba
                          << u"The script script.json has not passed. Step 2: There is no"_s;
    QTest::newRow("expectation") << R"({"expect": "sid:nobody"})"_ba
                                 << u"The script script.json has not passed. Step 1: no event"_s;
}

void tst_Automation::tellsWhatIsWrong()
{
    QFETCH(const QByteArray, steps);
    QFETCH(const QString, message);
    Fixture f;
    f.workspace.startServer();
    f.scripts().run(script(steps));
    QTRY_VERIFY2(f.message().startsWith(message), qPrintable(f.message()));
}

void tst_Automation::stopsAScript()
{
    Fixture f;
    f.workspace.startServer();
    f.scripts().run(script(R"({"fault": {"kind": "drop"}}, {"wait": 60000})"));
    QTRY_VERIFY(f.status().contains("step 2 of 2"_L1));
    f.visibleAction<ScriptActions>()->trigger();
    QCOMPARE(f.message(), u"The script script.json was stopped at step 2 of 2."_s);
    QCOMPARE(f.faults().size(), 0);
}

void tst_Automation::stopsAScriptWithItsSource()
{
    Fixture f;
    f.workspace.startServer();
    f.scripts().run(script(R"({"wait": 60000})"));
    QVERIFY(f.scripts().isRunning());
    f.workspace.openCapture(m_capture);
    QVERIFY(!f.scripts().isRunning());
}

void tst_Automation::closesWhileAScriptRuns()
{
    Fixture f;
    f.workspace.startServer();
    f.scripts().run(script(R"({"fault": {"kind": "drop"}}, {"breakpoint": ""}, {"wait": 60000})"));
    QTRY_VERIFY(f.status().contains("step 3 of 3"_L1));
}

void tst_Automation::needsLiveSessions()
{
    const Fixture f;
    QAction *action = f.visibleAction<ScriptActions>();
    QVERIFY(!action->isEnabled());
    QVERIFY(action->toolTip().contains("Start the server"_L1));
}

void tst_Automation::replaysToItsOwnServer()
{
    Fixture f;
    f.openCapture(m_capture);
    QAction *action = f.visibleAction<ReplayActions>();
    QVERIFY(action->isEnabled());
    action->trigger();
    auto *dialog = f.window.findChild<ReplayDialog *>();
    QVERIFY(dialog);
    QCOMPARE(dialog->findChildren<QComboBox *>()[1]->count(), 1); // no session is chosen
    dialog->accept();
    QCOMPARE(f.workspace.source(), Workspace::Source::Server);
    QCOMPARE(f.visibleAction<ReplayActions>()->text().remove(u'&'), u"Stop Replay"_s);
    const QString same
        = u"2 session(s) replayed \u00b7 2 messages sent, 2 received \u00b7 as recorded"_s;
    QTRY_COMPARE(f.message(), same);
    QCOMPARE(f.workspace.store().sessions().size(), size_t(2)); // seen in the window
    QVERIFY(!f.status().contains("Replay"_L1));
}

void tst_Automation::replaysTheChosenSessionToAnother()
{
    EmbeddedServer another;
    another.setPreferredPort(0);
    QVERIFY(another.start());
    Fixture f;
    f.openCapture(m_capture);
    f.window.selection().setSessions({1});
    f.visibleAction<ReplayActions>()->trigger();
    auto *dialog = f.window.findChild<ReplayDialog *>();
    dialog->findChildren<QComboBox *>()[0]->setCurrentIndex(1);
    dialog->findChild<QLineEdit *>()->setText(another.url().toString());
    QCOMPARE(dialog->findChildren<QComboBox *>()[1]->currentText(), u"the 1 chosen session(s)"_s);
    dialog->accept();
    QTRY_VERIFY2(f.message().startsWith("1 session(s) replayed"_L1), qPrintable(f.message()));
    QVERIFY(f.message().endsWith("as recorded"_L1));
    QCOMPARE(f.workspace.source(), Workspace::Source::Capture); // stays open
}

void tst_Automation::tellsWhatDiffers()
{
    Fixture f;
    f.openCapture(m_capture);
    f.workspace.server().setMode(EmbeddedServer::Mode::Scripted);
    QVERIFY(f.workspace.server().setReplies({{QString(), u"Good night"_s, {}}}));
    f.replays().replay({});
    QTRY_VERIFY2(f.message().contains("2 session(s) not as recorded"_L1), qPrintable(f.message()));
    QVERIFY(f.message().contains(
        u"message 1 of the server was \u201cGood morning\u201d, is \u201cGood night\u201d"_s));
    QCOMPARE(f.message().count(u'\n'), 2);
}

void tst_Automation::stopsAReplay()
{
    Fixture f;
    f.openCapture(m_capture);
    f.workspace.server().setMode(EmbeddedServer::Mode::Silent); // so that it waits
    f.replays().replay({});
    QTRY_VERIFY2(f.status().contains("Replay: "_L1), qPrintable(f.status()));
    f.visibleAction<ReplayActions>()->trigger();
    QVERIFY(f.message().startsWith("The replay was stopped."_L1));
    QVERIFY(!f.replays().isRunning());
}

void tst_Automation::needsACapture()
{
    Fixture f;
    f.workspace.startServer();
    QAction *action = f.visibleAction<ReplayActions>();
    QVERIFY(!action->isEnabled());
    QVERIFY(action->toolTip().contains("needs a capture"_L1));
}

void tst_Automation::validatesTheAddress_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<bool>("isGood");
    QTest::newRow("nothing yet") << QString() << false;
    QTest::newRow("good") << u"https://a.example/socket.io/?token=x"_s << true;
    QTest::newRow("without scheme") << u"localhost:3000"_s << true;
    QTest::newRow("scheme") << u"ftp://a.example"_s << false;
}

void tst_Automation::validatesTheAddress()
{
    QFETCH(const QString, typed);
    QFETCH(const bool, isGood);
    ReplayDialog dialog(3, 0);
    QPushButton *start = nullptr;
    for (QPushButton *button : dialog.findChildren<QPushButton *>()) {
        if (button->isDefault())
            start = button;
    }
    QVERIFY(start && start->isEnabled()); // for the inspector's own server
    QVERIFY(!dialog.findChild<QLineEdit *>()->isEnabled());
    dialog.findChildren<QComboBox *>()[0]->setCurrentIndex(1);
    dialog.findChild<QLineEdit *>()->setText(typed);
    QCOMPARE(start->isEnabled(), isGood);
    dialog.accept();
    QCOMPARE(dialog.result() == QDialog::Accepted, isGood);
}

void tst_Automation::remembersWhatWasReplayed()
{
    ReplayDialog dialog(3, 0);
    QList<ReplayWish> wishes;
    connect(&dialog, &ReplayDialog::chosen, this,
            [&wishes](const ReplayWish &wish) { wishes << wish; });
    const auto boxes = dialog.findChildren<QComboBox *>();
    boxes[0]->setCurrentIndex(1);
    dialog.findChild<QLineEdit *>()->setText(u"localhost:3000"_s);
    boxes[2]->setCurrentIndex(2);
    dialog.accept();
    QCOMPARE(wishes.size(), 1);
    QCOMPARE(wishes[0].server.value_or(QUrl()), QUrl(u"http://localhost:3000"_s));
    QVERIFY(wishes[0].pace == ReplayPace::Fast);
    QVERIFY(!wishes[0].chosenOnly);

    const ReplayDialog again(3, 2);
    QCOMPARE(again.findChildren<QComboBox *>()[0]->currentIndex(), 1);
    QCOMPARE(again.findChild<QLineEdit *>()->text(), u"localhost:3000"_s);
    QCOMPARE(again.findChildren<QComboBox *>()[2]->currentIndex(), 2);
    QCOMPARE(again.findChildren<QComboBox *>()[1]->currentIndex(), 1);
}

QTEST_MAIN(tst_Automation)
#include "tst_automation.moc"
