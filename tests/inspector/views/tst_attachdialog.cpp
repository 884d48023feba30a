// SPDX-License-Identifier: MIT
#include "inspector/views/testsettings.h"
#include "sources/attachedapplication.h"
#include "sources/workspace.h"
#include "views/attach/attachdialog.h"
#include "views/emptystate.h"
#include "views/mainwindow.h"
#include "views/statusbar.h"

#include <EngineIoServer>
#include <QAction>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeWidget>

#include <memory>

using namespace Inspector;
using namespace Qt::StringLiterals;
using EngineIo::InspectionPermission;

class tst_AttachDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void saysHowToMakeAnApplicationAttachable();
    void listsApplications();
    void keepsTheChoiceWhenItLooksAgain();
    void tellsWhatWasChosen();
    void noticesNewApplicationsByItself();
    void namesEveryControl();
    void attachesAndDetachesFromTheWindow();

private:
    std::unique_ptr<QTemporaryDir> m_runtime;
};

namespace {

std::unique_ptr<EngineIoServer> makeServer(const QString &name)
{
    auto server = std::make_unique<EngineIoServer>();
    server->setInspectionEnabled(true, name);
    return server;
}

QAction *actionFor(const MainWindow &window, const QKeySequence &keys)
{
    for (QAction *action : window.allActions()) {
        if (action->shortcut() == keys)
            return action;
    }
    return nullptr;
}

} // namespace

void tst_AttachDialog::init()
{
    m_runtime = std::make_unique<QTemporaryDir>();
    qputenv("XDG_RUNTIME_DIR", QFile::encodeName(m_runtime->path()));
}

void tst_AttachDialog::saysHowToMakeAnApplicationAttachable()
{
    AttachDialog dialog;
    dialog.show();
    QVERIFY(dialog.hint()->isVisible());
    QVERIFY(dialog.hint()->explanation().contains("ENGINEIO_QT_INSPECT=name"_L1));
    QVERIFY(!dialog.attachButton()->isEnabled());
}

void tst_AttachDialog::listsApplications()
{
    const auto chat = makeServer(u"chat"_s);
    auto game = std::make_unique<EngineIoServer>();
    game->setInspectionPermissions(InspectionPermission::Send | InspectionPermission::Ping);
    game->setInspectionEnabled(true, u"game"_s);
    AttachDialog dialog;
    dialog.show();
    QVERIFY(!dialog.hint()->isVisible());
    QCOMPARE(dialog.list()->topLevelItemCount(), 2);
    const QTreeWidgetItem *first = dialog.list()->topLevelItem(0);
    QCOMPARE(first->text(0), u"chat"_s);
    QCOMPARE(first->text(1), QString::number(QCoreApplication::applicationPid()));
    QCOMPARE(first->text(2), u"tst_attachdialog"_s);
    QCOMPARE(first->text(3), u"look only"_s);
    QCOMPARE(dialog.list()->topLevelItem(1)->text(3), u"send, ping"_s);
    QVERIFY(dialog.attachButton()->isEnabled());
}

void tst_AttachDialog::keepsTheChoiceWhenItLooksAgain()
{
    const auto middle = makeServer(u"m"_s);
    AttachDialog dialog;
    const auto first = makeServer(u"a"_s);
    dialog.refresh();
    QCOMPARE(dialog.list()->topLevelItemCount(), 2);
    QCOMPARE(dialog.list()->currentItem()->text(0), u"m"_s);
}

void tst_AttachDialog::tellsWhatWasChosen()
{
    const auto first = makeServer(u"a"_s);
    const auto second = makeServer(u"b"_s);
    AttachDialog dialog;
    const QSignalSpy chosen(&dialog, &AttachDialog::chosen);
    dialog.show();
    dialog.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    dialog.list()->setFocus();
    QTest::keyClick(dialog.list(), Qt::Key_Down);
    QTest::keyClick(dialog.list(), Qt::Key_Return);
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen[0][0].value<EngineIoApplication>().name, u"b"_s);
    QVERIFY(!dialog.isVisible());
}

void tst_AttachDialog::noticesNewApplicationsByItself()
{
    AttachDialog dialog;
    auto server = makeServer(u"chat"_s);
    QTRY_COMPARE(dialog.list()->topLevelItemCount(), 1);
    server.reset();
    QTRY_COMPARE(dialog.list()->topLevelItemCount(), 0);
    QVERIFY(!dialog.attachButton()->isEnabled());
}

void tst_AttachDialog::namesEveryControl()
{
    const AttachDialog dialog;
    for (const QAbstractButton *button : dialog.findChildren<QAbstractButton *>())
        QVERIFY(!button->accessibleName().isEmpty());
    QVERIFY(!dialog.list()->accessibleName().isEmpty());
}

void tst_AttachDialog::attachesAndDetachesFromTheWindow()
{
    const TestSettings settings;
    const auto server = makeServer(u"chat"_s);
    Workspace workspace;
    MainWindow window(workspace);
    window.show();
    QAction *attach = actionFor(window, Qt::CTRL | Qt::SHIFT | Qt::Key_A);
    QAction *detach = actionFor(window, Qt::CTRL | Qt::SHIFT | Qt::Key_D);
    QVERIFY(attach && detach);
    QVERIFY(!detach->isEnabled());
    attach->trigger();
    auto *dialog = window.findChild<AttachDialog *>();
    QVERIFY(dialog);
    dialog->attachButton()->click();
    QTRY_VERIFY(detach->isEnabled());
    auto *status = window.findChild<StatusBar *>();
    QVERIFY2(status->text().startsWith("Attached: chat ("_L1), qPrintable(status->text()));
    QVERIFY(window.windowTitle().contains("chat"_L1));
    detach->trigger();
    QVERIFY(!detach->isEnabled());
    QVERIFY2(status->text().startsWith("Detached: chat ("_L1), qPrintable(status->text()));
}

QTEST_MAIN(tst_AttachDialog)
#include "tst_attachdialog.moc"
