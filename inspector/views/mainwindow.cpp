// SPDX-License-Identifier: MIT
#include "views/mainwindow.h"

#include "sources/embeddedserver.h"
#include "sources/workspace.h"
#include "views/appearancemenu.h"
#include "views/automation/replayactions.h"
#include "views/automation/scriptactions.h"
#include "views/commandpalette.h"
#include "views/compare/compareactions.h"
#include "views/export/exportactions.h"
#include "views/filterbar.h"
#include "views/icons.h"
#include "views/messagebar.h"
#include "views/mnemonic.h"
#include "views/packetactions.h"
#include "views/packetcopy.h"
#include "views/packetspanel.h"
#include "views/packettable.h"
#include "views/shortcutsheet.h"
#include "views/shortcuttip.h"
#include "views/statusbar.h"
#include "views/windowactions.h"
#include "views/windowdocks.h"

#include <QBoxLayout>
#include <QDockWidget>
#include <QDragEnterEvent>
#include <QLineEdit>
#include <QMenuBar>
#include <QMimeData>
#include <QScreen>
#include <QSettings>
#include <QToolBar>

namespace Inspector {
using namespace Qt::StringLiterals;

namespace {

constexpr int LayoutVersion = 1; // another one makes an old arrangement be forgotten

} // namespace

MainWindow::MainWindow(Workspace &workspace, QWidget *parent)
    : QMainWindow(parent)
    , m_workspace(workspace)
    , m_actions(new WindowActions(workspace, this))
    , m_packets(new PacketsPanel(workspace, m_selection, this))
    , m_docks(new WindowDocks(workspace, m_selection, *this))
    , m_script(new ScriptActions(workspace, m_docks->faults(), m_docks->stopped(), this))
    , m_replay(new ReplayActions(workspace, m_selection, this))
    , m_messages(new MessageBar(this))
    , m_status(new StatusBar(workspace, m_packets->model(), this))
    , m_export(new ExportActions(
          workspace.store(), m_selection, [this] { return m_packets->model().filter(); }, this))
    , m_compare(new CompareActions(workspace, m_selection, this))
    , m_palette(new CommandPalette(this))
    , m_appearance(new AppearanceMenu(this))
{
    setObjectName(u"MainWindow"_s);
    setWindowIcon(applicationIcon());
    setAcceptDrops(true);
    setDockOptions(AnimatedDocks | AllowNestedDocks | AllowTabbedDocks);
    setStatusBar(m_status);
    addCentre();
    addMenus();
    addToolBar();
    connectPanels();
    connectAutomation();
    restoreDefaultLayout();
    restore();
    showSource();
    for (QAction *action : allActions())
        showShortcutInTip(*action);
}

// A script that runs would find the docks gone.
MainWindow::~MainWindow()
{
    m_script->stop();
}

void MainWindow::addCentre()
{
    m_packets->setFirstSteps({m_actions->startServer, m_actions->copyAddress, m_actions->startDemo,
                              m_actions->startProxy, m_actions->attach, m_actions->open});
    auto *centre = new QWidget(this);
    auto *rows = new QVBoxLayout(centre);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->addWidget(m_messages);
    rows->addWidget(m_packets, 1);
    setCentralWidget(centre);
}

void MainWindow::restoreDefaultLayout()
{
    m_docks->arrange();
    layout()->activate(); // next to each other, before they were tabs, they wanted more width
    const QSize wanted(fontMetrics().averageCharWidth() * 224, fontMetrics().height() * 58);
    resize(wanted.boundedTo(screen()->availableSize()));
    if (isVisible())
        m_docks->adoptSize();
    m_packets->table()->resetColumns();
}

void MainWindow::addMenus()
{
    addFileMenu();
    addViewMenu();
    addGoMenu();
    addHelpMenu();
}

void MainWindow::addFileMenu()
{
    QMenu *file = menuBar()->addMenu(tr("&File"));
    file->addActions({m_actions->open, m_actions->save});
    file->addSeparator();
    file->addActions({m_actions->startProxy, m_actions->attach, m_actions->detach});
    file->addSeparator();
    file->addAction(m_actions->quit);
    QMenu *capture = menuBar()->addMenu(tr("&Capture"));
    capture->addActions({m_actions->startServer, m_actions->stopServer, m_actions->startProxy,
                         m_actions->stopProxy, m_actions->copyAddress, m_actions->startDemo,
                         m_actions->stopDemo});
    capture->addSeparator();
    capture->addActions({m_actions->pause, m_actions->record, m_actions->clear});
    capture->addSeparator();
    capture->addActions(m_export->actions());
    capture->addAction(m_compare->action());
    capture->addSeparator();
    capture->addActions(m_script->actions());
    capture->addActions(m_replay->actions());
    QMenu *packet = menuBar()->addMenu(tr("&Packet"));
    packet->addActions(m_packets->packetActions()->annotation());
    packet->addSeparator();
    packet->addActions(m_packets->packetActions()->copying()->actions());
    packet->addSeparator();
    packet->addActions(m_packets->packetActions()->filtering());
    packet->addAction(m_packets->packetActions()->highlighting());
    menuBar()->addMenu(tr("&Session"))->addActions(m_docks->sessionActions());
}

void MainWindow::addFocusAction(QMenu *menu, const QString &title, const QKeySequence &shortcut,
                                QWidget *target)
{
    QAction *action = menu->addAction(tr("Go to %1").arg(title));
    action->setShortcut(shortcut);
    showShortcutInTip(*action);
    addAction(action);
    connect(action, &QAction::triggered, this, [this, target] { focusOn(target); });
}

void MainWindow::addViewMenu()
{
    QMenu *view = menuBar()->addMenu(tr("&View"));
    view->addActions(m_docks->toggles());
    view->addSeparator();
    view->addAction(m_packets->highlightAction());
    QMenu *time = view->addMenu(tr("&Time"));
    time->addActions(m_packets->packetActions()->timeFormats());
    view->addMenu(m_appearance);
    view->addSeparator();
    view->addAction(tr("&Restore Default Layout"), this, &MainWindow::restoreDefaultLayout);
}

void MainWindow::addGoMenu()
{
    QMenu *go = menuBar()->addMenu(tr("&Go"));
    go->addActions(m_packets->packetActions()->navigation());
    go->addSeparator();
    go->addActions(m_packets->filterBar()->actions());
    go->addSeparator();
    int number = 0;
    const auto nextKey = [&number] { // Alt+1 to Alt+9, then Alt+0
        return QKeySequence(Qt::ALT | Qt::Key(Qt::Key_0 + ++number % 10));
    };
    for (QDockWidget *dock : m_docks->all()) {
        addFocusAction(go, dock->windowTitle(), nextKey(), dock);
        if (number == 1)
            addFocusAction(go, tr("Packets"), nextKey(), m_packets->table());
    }
}

void MainWindow::addHelpMenu()
{
    QMenu *help = menuBar()->addMenu(tr("&Help"));
    const auto addEntry
        = [this, help](const QString &text, const QKeySequence &shortcut, auto &&trigger) {
              QAction *action = help->addAction(text);
              action->setShortcut(shortcut);
              showShortcutInTip(*action);
              addAction(action);
              connect(action, &QAction::triggered, this, trigger);
              return action;
          };
    addEntry(tr("&Command Palette\u2026"), Qt::CTRL | Qt::SHIFT | Qt::Key_P,
             &MainWindow::showCommandPalette)
        ->setIcon(icon(u"palette"_s));
    addEntry(tr("&Keyboard Shortcuts"), Qt::Key_F1,
             [this] { showShortcutSheet(allActions(), this); });
    addEntry(tr("&About"), {}, [this] { showAbout(this); });
}

void MainWindow::addToolBar()
{
    QToolBar *bar = QMainWindow::addToolBar(tr("Main tool bar"));
    bar->setObjectName(u"toolbar"_s);
    bar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    const int size = fontMetrics().height() * 6 / 5;
    bar->setIconSize(QSize(size, size));
    bar->addActions({m_actions->startServer, m_actions->stopServer, m_actions->stopProxy,
                     m_actions->startDemo, m_actions->stopDemo});
    bar->addSeparator();
    bar->addActions({m_actions->pause, m_actions->record, m_actions->clear});
    bar->addSeparator();
    for (QAction *action : m_packets->filterBar()->actions()) {
        if (action->isCheckable()) // the heartbeats
            bar->addAction(action);
    }
    for (QAction *action : m_packets->packetActions()->navigation().first(2))
        bar->addAction(action);
    for (QAction *action : bar->actions()) {
        QWidget *const button = bar->widgetForAction(action);
        if (!button || action->isSeparator())
            continue;
        button->setAccessibleName(withoutMnemonic(action->text()));
        // Qt leaves the parentheses of a mnemonic that stands behind the text.
        const auto adoptText = [action] {
            action->setIconText(withoutMnemonic(action->text()));
        };
        adoptText();
        connect(action, &QAction::changed, this, adoptText);
    }
    menuBar()->setAccessibleName(tr("Menus"));
}

void MainWindow::focusOn(QWidget *target)
{
    if (auto *dock = qobject_cast<QDockWidget *>(target)) {
        dock->show();
        dock->raise();
        target = dock->widget();
    }
    QWidget *next = target;
    while (next
           && !(next->focusPolicy() & Qt::TabFocus && next->isVisible()
                && (target == next || target->isAncestorOf(next)))) {
        next = next->nextInFocusChain();
        if (next == target)
            break;
    }
    (next ? next : target)->setFocus(Qt::ShortcutFocusReason);
}

void MainWindow::connectPanels()
{
    connect(m_docks, &WindowDocks::filterRequested, &m_packets->filter(), &FilterState::setText);
    connect(m_docks, &WindowDocks::sendRequested, this,
            [this] { focusOn(findChild<QDockWidget *>(u"compose"_s)); });
    connect(m_docks, &WindowDocks::compareRequested, m_compare, &CompareActions::compareSessions);
    connect(m_docks, &WindowDocks::statusChanged, m_status, &StatusBar::setActivity);
    connect(m_docks, &WindowDocks::noticed, m_messages, &MessageBar::notice);
    connect(&m_workspace, &Workspace::noticed, m_messages, &MessageBar::notice);
    connect(&m_workspace, &Workspace::failed, m_messages, &MessageBar::fail);
    connect(&m_workspace, &Workspace::sourceChanged, this, &MainWindow::showSource);
    connect(m_packets, &PacketsPanel::noticed, m_messages, &MessageBar::notice);
    connect(&m_export->job(), &ExportJob::failed, m_messages, &MessageBar::fail);
    connect(&m_export->job(), &ExportJob::progressChanged, m_status, &StatusBar::showProgress);
    connect(&m_export->job(), &ExportJob::finished, m_messages,
            [this](const QString &path) { m_messages->notice(tr("Exported to %1").arg(path)); });
    connect(&m_workspace.store(), &EventStore::aboutToClear, &m_selection,
            [this] { m_selection.setCurrentEvent(std::nullopt); });
}

void MainWindow::connectAutomation()
{
    connect(m_script, &ScriptActions::statusChanged, m_status, &StatusBar::setScript);
    connect(m_script, &ScriptActions::noticed, m_messages, &MessageBar::notice);
    connect(m_script, &ScriptActions::failed, m_messages, &MessageBar::fail);
    connect(m_replay, &ReplayActions::statusChanged, m_status, &StatusBar::setReplay);
    connect(m_replay, &ReplayActions::noticed, m_messages, &MessageBar::notice);
    connect(m_replay, &ReplayActions::failed, m_messages, &MessageBar::fail);
}

void MainWindow::showSource()
{
    const QString source = m_workspace.sourceText();
    setWindowTitle(source.isEmpty() ? tr("Engine.IO Inspector")
                                    : tr("%1 \u2014 Engine.IO Inspector").arg(source));
}

QList<QAction *> MainWindow::allActions() const
{
    QList<QAction *> all;
    const auto found = findChildren<QAction *>();
    for (QAction *action : found) {
        if (!action->isSeparator() && !action->menu() && !action->text().isEmpty()
            && !qobject_cast<QLineEdit *>(action->parent()))
            all.append(action);
    }
    return all;
}

void MainWindow::showCommandPalette()
{
    m_palette->open(allActions());
}

void MainWindow::save() const
{
    QSettings settings;
    settings.setValue("geometry"_L1, saveGeometry());
    settings.setValue("layout"_L1, saveState(LayoutVersion));
    settings.setValue("packets"_L1, m_packets->saveState());
    m_appearance->save(settings);
    m_packets->savedFilters().save(settings);
    m_packets->highlightRules().save(settings);
    m_docks->save(settings);
}

void MainWindow::restore()
{
    const QSettings settings;
    restoreGeometry(settings.value("geometry"_L1).toByteArray());
    m_isNewLayout = !restoreState(settings.value("layout"_L1).toByteArray(), LayoutVersion);
    m_packets->restoreState(settings.value("packets"_L1).toByteArray());
    m_packets->savedFilters().load(settings);
    m_appearance->restore(settings);
    m_packets->highlightRules().load(settings);
    m_docks->restore(settings);
}

void MainWindow::showEvent(QShowEvent *event)
{
    QMainWindow::showEvent(event);
    if (std::exchange(m_isNewLayout, false))
        m_docks->adoptSize();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    save();
    QMainWindow::closeEvent(event);
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (!WindowActions::captureIn(event->mimeData()->urls()).isEmpty())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    m_workspace.openCapture(WindowActions::captureIn(event->mimeData()->urls()));
    event->acceptProposedAction();
}

} // namespace Inspector
