// SPDX-License-Identifier: MIT
#include "inspector/views/sampleevents.h"
#include "inspector/views/testsettings.h"
#include "sources/embeddedserver.h"
#include "sources/workspace.h"
#include "views/commandpalette.h"
#include "views/emptystate.h"
#include "views/filterbar.h"
#include "views/filteredit.h"
#include "views/highlight/highlightdialog.h"
#include "views/mainwindow.h"
#include "views/messagebar.h"
#include "views/packetactions.h"
#include "views/packetspanel.h"
#include "views/packettable.h"
#include "views/statusbar.h"
#include "views/theme.h"

#include <QAbstractButton>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDockWidget>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QScopeGuard>
#include <QScreen>
#include <QScrollBar>
#include <QTest>

using namespace Inspector;
using namespace Qt::StringLiterals;

namespace {

struct Fixture
{
    Fixture()
    {
        window.show();
        (void)QTest::qWaitForWindowExposed(&window);
    }
    QAction *action(const QKeySequence &shortcut) const
    {
        for (QAction *candidate : window.allActions()) {
            if (candidate->shortcuts().contains(shortcut))
                return candidate;
        }
        return nullptr;
    }
    PacketsPanel &packets() const { return *window.packetsPanel(); }
    EmptyState *visibleEmptyState() const
    {
        for (EmptyState *state : window.packetsPanel()->findChildren<EmptyState *>()) {
            if (state->isVisible())
                return state;
        }
        return nullptr;
    }

    Workspace workspace;
    MainWindow window{workspace};
};

bool isInteractive(const QWidget *widget)
{
    return qobject_cast<const QAbstractButton *>(widget) || qobject_cast<const QLineEdit *>(widget)
           || qobject_cast<const QComboBox *>(widget)
           || qobject_cast<const QAbstractItemView *>(widget)
           || qobject_cast<const QAbstractSpinBox *>(widget);
}

// Parts that Qt makes for its own widgets, and names or hides itself.
bool isQtsOwn(const QWidget *widget)
{
    return widget->objectName().startsWith("qt_"_L1) || qobject_cast<QComboBox *>(widget->parent())
           || qobject_cast<QAbstractSpinBox *>(widget->parent())
           || qobject_cast<QLineEdit *>(widget->parent())
           || qobject_cast<QAbstractItemView *>(widget->parent()) || widget->inherits("QTabBar")
           || widget->parent()->inherits("QTabBar")
           || widget->parent()->inherits("QComboBoxPrivateContainer")
           || widget->inherits("QToolBarExtension") || widget->inherits("QMenuBarExtension")
           || widget->inherits("QDockWidgetTitleButton");
}

} // namespace

class tst_MainWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhatToDoWhileThereIsNothing();
    void offersToClearAFilterThatMatchesNothing();
    void filtersAsOneTypes();
    void showsAFilterThatItWasStartedWith_data();
    void showsAFilterThatItWasStartedWith();
    void editsHighlightRulesBesideTheWindow();
    void showsTheFirstColumnsOfTheSessions();
    void keepsAComment();
    void hidesHeartbeatsByItsKey();
    void runsAnActionFromTheCommandPalette();
    void ranksBeginningsOfWordsFirst();
    void tellsNoticesWithoutADialog();
    void followsAnotherPalette();
    void countsOnTheStatusBar();
    void remembersHowItWasArranged();
    void beginsNoWiderThanItHasToBe();
    void forgetsTheSelectionWithTheEvents();
    void givesEveryControlAnAccessibleName();
    void showsEveryShortcutInAToolTip();
    void givesNoShortcutTwice();
    void opensItsDocksByKey();

private:
    TestSettings m_settings;
};

void tst_MainWindow::saysWhatToDoWhileThereIsNothing()
{
    Fixture fixture;
    QVERIFY(fixture.visibleEmptyState());
    fixture.workspace.server().setPreferredPort(0);
    fixture.workspace.startServer();
    QVERIFY(fixture.workspace.server().isListening());
    const QString address = QString::number(fixture.workspace.server().url().port());
    QVERIFY(fixture.visibleEmptyState()->explanation().contains(address));
    SampleEvents(fixture.workspace.store()).openSession("abc");
    QTRY_VERIFY(!fixture.visibleEmptyState());
}

void tst_MainWindow::offersToClearAFilterThatMatchesNothing()
{
    Fixture fixture;
    SampleEvents(fixture.workspace.store()).openSession("abc");
    QTRY_COMPARE(fixture.packets().model().rowCount(), 1);
    fixture.packets().filter().setText(u"matches-nothing"_s);
    EmptyState *state = fixture.visibleEmptyState();
    QVERIFY(state);
    QVERIFY(state->explanation().contains(u"matches-nothing"_s));
    QTest::mouseClick(state->findChild<QAbstractButton *>(), Qt::LeftButton);
    QVERIFY(!fixture.visibleEmptyState());
    QCOMPARE(fixture.packets().filter().text(), QString());
}

void tst_MainWindow::filtersAsOneTypes()
{
    Fixture fixture;
    SampleEvents events(fixture.workspace.store());
    const quint32 session = events.openSession("abc");
    events.message(session, "apples");
    const quint32 wanted = events.message(session, "pears");
    QTRY_COMPARE(fixture.packets().model().rowCount(), 3);
    fixture.action(Qt::CTRL | Qt::Key_F)->trigger();
    QTest::keyClicks(fixture.packets().filterBar()->edit(), u"pears"_s);
    QTRY_COMPARE(fixture.packets().model().rowCount(), 1);
    QCOMPARE(fixture.packets().model().eventAt(0), wanted);
    QTest::keyClicks(fixture.packets().filterBar()->edit(), u" ("_s);
    QTRY_VERIFY(fixture.packets().filter().error());
    QCOMPARE(fixture.packets().model().rowCount(), 1);
}

void tst_MainWindow::showsAFilterThatItWasStartedWith_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isGood");
    QTest::newRow("good") << u"type:ping"_s << true;
    QTest::newRow("wrong") << u"rtt>soon"_s << false;
}

void tst_MainWindow::showsAFilterThatItWasStartedWith()
{
    QFETCH(const QString, text);
    QFETCH(const bool, isGood);
    Workspace workspace;
    MainWindow window(workspace);
    PacketsPanel &packets = *window.packetsPanel();
    packets.filter().setText(text);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    QCOMPARE(packets.filterBar()->edit()->text(), text);
    QCOMPARE(packets.filterBar()->message().isEmpty(), isGood);
    QCOMPARE(packets.model().filter().text(), isGood ? text : QString());
}

void tst_MainWindow::editsHighlightRulesBesideTheWindow()
{
    Fixture fixture;
    SampleEvents events(fixture.workspace.store());
    events.message(events.openSession("abc"), "one");
    QTRY_COMPARE(fixture.packets().model().rowCount(), 2);
    fixture.action(Qt::CTRL | Qt::SHIFT | Qt::Key_H)->trigger();
    auto *dialog = fixture.window.findChild<HighlightDialog *>();
    QVERIFY(dialog && dialog->isVisible());
    QVERIFY(!dialog->isModal());
    dialog->close();

    fixture.packets().table()->goToEvent(1);
    fixture.packets().packetActions()->highlighting()->trigger();
    QVERIFY(dialog->isVisible());
    QCOMPARE(fixture.packets().highlightRules().at(0).expression, u"type:message"_s);
    QVERIFY(fixture.packets().model().background(1).isValid());
}

void tst_MainWindow::showsTheFirstColumnsOfTheSessions()
{
    QSettings().clear();
    Workspace workspace;
    MainWindow window(workspace);
    window.resize(1280, 800);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    SampleEvents(workspace.store()).openSession("abc");
    QTableView *sessions = nullptr;
    for (QTableView *table : window.findChildren<QTableView *>()) {
        if (table->accessibleName() == u"Sessions"_s)
            sessions = table;
    }
    QVERIFY(sessions);
    QTRY_VERIFY(sessions->isVisible());
    QStringList inSight;
    for (int column = 0; column < sessions->model()->columnCount(); ++column) {
        const int end = sessions->columnViewportPosition(column) + sessions->columnWidth(column);
        if (end <= sessions->viewport()->width())
            inSight << sessions->model()->headerData(column, Qt::Horizontal).toString();
    }
    QCOMPARE(inSight.first(std::min<qsizetype>(5, inSight.size())),
             QStringList({u"Session"_s, u"State"_s, u"Transport"_s, u"Round trip"_s, u"Peer"_s}));
    QVERIFY2(window.packetsPanel()->width() > window.width() / 2, "the packets come first");
}

void tst_MainWindow::keepsAComment()
{
    Fixture fixture;
    SampleEvents events(fixture.workspace.store());
    const quint32 message = events.message(events.openSession("abc"), "text");
    QTRY_COMPARE(fixture.packets().model().rowCount(), 2);
    fixture.packets().table()->goToEvent(message);
    fixture.action(Qt::SHIFT | Qt::Key_M)->trigger();
    QLineEdit *edit = fixture.packets().commentEdit();
    QVERIFY(edit->isVisible());
    QTest::keyClicks(edit, u"why?"_s);
    QTest::keyClick(edit, Qt::Key_Return);
    QCOMPARE(fixture.workspace.store().comment(message), u"why?"_s);
    QVERIFY(!edit->isVisible());
}

void tst_MainWindow::hidesHeartbeatsByItsKey()
{
    Fixture fixture;
    SampleEvents events(fixture.workspace.store());
    const quint32 session = events.openSession("abc");
    events.ping(session);
    events.pong(session);
    QTRY_COMPARE(fixture.packets().model().rowCount(), 3);
    fixture.action(Qt::CTRL | Qt::Key_H)->trigger();
    QCOMPARE(fixture.packets().model().rowCount(), 1);
    fixture.action(Qt::CTRL | Qt::Key_H)->trigger();
    QCOMPARE(fixture.packets().model().rowCount(), 3);
}

void tst_MainWindow::runsAnActionFromTheCommandPalette()
{
    Fixture fixture;
    fixture.window.showCommandPalette();
    CommandPalette *palette = fixture.window.commandPalette();
    QVERIFY(palette->isVisible());
    QTest::keyClicks(palette->edit(), u"hide heart"_s);
    QTest::keyClick(palette->edit(), Qt::Key_Return);
    QVERIFY(!palette->isVisible());
    QVERIFY(fixture.packets().filter().hidesHeartbeats());
}

void tst_MainWindow::ranksBeginningsOfWordsFirst()
{
    QCOMPARE(matchQuality(u"Open Capture", u"xyz"), -1);
    QVERIFY(matchQuality(u"Open Capture", u"oc") > matchQuality(u"Record", u"oc"));
    QVERIFY(matchQuality(u"Next Error", u"error") > matchQuality(u"Restore Other", u"error"));
    QCOMPARE(matchQuality(u"Open", u"po"), -1);
}

void tst_MainWindow::tellsNoticesWithoutADialog()
{
    Fixture fixture;
    fixture.workspace.openCapture(u"/nowhere/missing.eiocap"_s);
    QTRY_VERIFY(fixture.window.messageBar()->isVisible());
    QVERIFY(!fixture.window.messageBar()->text().isEmpty());
    QVERIFY(!QApplication::activeModalWidget());
}

void tst_MainWindow::followsAnotherPalette()
{
    const auto restore = qScopeGuard([] { QApplication::setPalette(QPalette()); });
    QApplication::setPalette(lightPalette());
    Fixture fixture;
    fixture.window.messageBar()->fail(u"too bad"_s);
    const QPushButton *pill = fixture.packets().table()->pill();
    for (const QPalette &palette : {darkPalette(), lightPalette()}) {
        QApplication::setPalette(palette);
        QCoreApplication::processEvents();
        QCOMPARE(fixture.window.messageBar()->palette().color(QPalette::Window),
                 Theme::current().errorBackground);
        QCOMPARE(pill->palette().color(QPalette::Button), palette.color(QPalette::Highlight));
    }
}

void tst_MainWindow::countsOnTheStatusBar()
{
    Fixture fixture;
    SampleEvents events(fixture.workspace.store());
    const quint32 session = events.openSession("abc");
    events.message(session, "one");
    events.message(session, "two");
    fixture.packets().filter().setText(u"two"_s);
    auto *bar = fixture.window.findChild<StatusBar *>();
    bar->refresh();
    QVERIFY2(bar->text().contains(u"1 of 3"_s), qPrintable(bar->text()));
    QVERIFY2(bar->text().contains(u"0 lost"_s), qPrintable(bar->text()));
}

void tst_MainWindow::remembersHowItWasArranged()
{
    {
        Fixture fixture;
        fixture.packets().table()->setColumnWidth(PacketModel::Session, 234);
        fixture.packets().table()->setColumnHidden(PacketModel::Transport, true);
        fixture.packets().filter().setHidesHeartbeats(true);
        fixture.packets().savedFilters().add({u"Mine"_s, u"type:close"_s});
        fixture.packets().highlightRules().add({u"type:open"_s, HighlightColor::Blue});
        fixture.window.resize(1111, 666);
        fixture.window.close();
    }
    Fixture fixture;
    QCOMPARE(fixture.packets().table()->columnWidth(PacketModel::Session), 234);
    QVERIFY(fixture.packets().table()->isColumnHidden(PacketModel::Transport));
    QVERIFY(fixture.packets().filter().hidesHeartbeats());
    QCOMPARE(fixture.packets().savedFilters().all().back().name, u"Mine"_s);
    QCOMPARE(fixture.packets().highlightRules().all(),
             QList<HighlightRule>({{u"type:open"_s, HighlightColor::Blue}}));
    fixture.window.restoreDefaultLayout();
    QVERIFY(!fixture.packets().table()->isColumnHidden(PacketModel::Transport));
    QSettings().clear();
}

// The docks are next to each other for a moment, where they want more than most screens have.
void tst_MainWindow::beginsNoWiderThanItHasToBe()
{
    QSettings().clear();
    Fixture fixture;
    const int screen = fixture.window.screen()->availableSize().width();
    const int least = fixture.window.minimumSizeHint().width();
    QCOMPARE(fixture.window.width(), std::max(screen, least));
    fixture.window.restoreDefaultLayout();
    QCOMPARE(fixture.window.width(), std::max(screen, least));
}

void tst_MainWindow::forgetsTheSelectionWithTheEvents()
{
    Fixture fixture;
    SampleEvents(fixture.workspace.store()).openSession("abc");
    fixture.window.selection().setCurrentEvent(0);
    fixture.workspace.clear();
    QCOMPARE(fixture.window.selection().currentEvent(), std::nullopt);
}

void tst_MainWindow::givesEveryControlAnAccessibleName()
{
    Fixture fixture;
    QStringList nameless;
    for (QWidget *widget : fixture.window.findChildren<QWidget *>()) {
        if (!isInteractive(widget) || isQtsOwn(widget))
            continue;
        const QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(widget);
        if (!accessible || accessible->text(QAccessible::Name).isEmpty())
            nameless << QLatin1StringView(widget->metaObject()->className()) + u" in "_s
                            + QLatin1StringView(widget->parent()->metaObject()->className());
    }
    QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(u", "_s)));
}

void tst_MainWindow::showsEveryShortcutInAToolTip()
{
    Fixture fixture;
    QStringList silent;
    for (const QAction *action : fixture.window.allActions()) {
        const QString keys = action->shortcut().toString(QKeySequence::NativeText);
        if (!keys.isEmpty() && !action->toolTip().contains(keys))
            silent << action->text();
    }
    QVERIFY2(silent.isEmpty(), qPrintable(silent.join(u", "_s)));
}

void tst_MainWindow::givesNoShortcutTwice()
{
    Fixture fixture;
    QHash<QString, QString> owners;
    for (const QAction *action : fixture.window.allActions()) {
        if (action->shortcutContext() != Qt::WindowShortcut)
            continue;
        for (const QKeySequence &keys : action->shortcuts()) {
            QVERIFY2(!owners.contains(keys.toString()), qPrintable(action->text()));
            owners.insert(keys.toString(), action->text());
        }
    }
}

void tst_MainWindow::opensItsDocksByKey()
{
    Fixture fixture;
    const auto docks = fixture.window.findChildren<QDockWidget *>();
    for (QDockWidget *dock : docks)
        dock->hide();
    for (int number = 1; number <= docks.size() + 1; ++number) { // the packets are no dock
        QAction *action = fixture.action(Qt::ALT | Qt::Key(Qt::Key_0 + number % 10));
        QVERIFY(action);
        action->trigger();
    }
    for (QDockWidget *dock : docks)
        QVERIFY2(!dock->isHidden(), qPrintable(dock->objectName()));
}

QTEST_MAIN(tst_MainWindow)
#include "tst_mainwindow.moc"
