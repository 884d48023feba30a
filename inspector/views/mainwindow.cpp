// SPDX-License-Identifier: MIT
#include "views/mainwindow.h"

#include "sources/embeddedserver.h"
#include "sources/workspace.h"
#include "views/appearancemenu.h"
#include "views/commandpalette.h"
#include "views/compose/composepanel.h"
#include "views/details/detailspanel.h"
#include "views/filterbar.h"
#include "views/icons.h"
#include "views/messagebar.h"
#include "views/packetactions.h"
#include "views/packetcopy.h"
#include "views/packetspanel.h"
#include "views/packettable.h"
#include "views/serverform/serverpanel.h"
#include "views/sessions/sessionspanel.h"
#include "views/shortcutsheet.h"
#include "views/shortcuttip.h"
#include "views/statusbar.h"
#include "views/timing/timingpanel.h"
#include "views/timing/upgradepanel.h"
#include "views/windowactions.h"

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

QString panelKey(const QDockWidget *dock)
{
    return u"panels/"_s + dock->objectName();
}

} // namespace

MainWindow::MainWindow(Workspace &workspace, QWidget *parent)
    : QMainWindow(parent)
    , m_workspace(workspace)
    , m_actions(new WindowActions(workspace, this))
    , m_packets(new PacketsPanel(workspace, m_selection, this))
    , m_messages(new MessageBar(this))
    , m_status(new StatusBar(workspace, m_packets->model(), this))
    , m_palette(new CommandPalette(this))
    , m_appearance(new AppearanceMenu(this))
{
    setObjectName(u"MainWindow"_s);
    setWindowIcon(applicationIcon());
    setAcceptDrops(true);
    setDockOptions(AnimatedDocks | AllowNestedDocks | AllowTabbedDocks);
    setStatusBar(m_status);
    addCentre();
    addDocks();
    addMenus();
    addToolBar();
    connectWorkspace();
    restoreDefaultLayout();
    restore();
    showSource();
    for (QAction *action : allActions())
        showShortcutInTip(*action);
}

MainWindow::~MainWindow() = default;

void MainWindow::addCentre()
{
    m_packets->setFirstSteps(
        {m_actions->startServer, m_actions->copyAddress, m_actions->startDemo, m_actions->open});
    auto *centre = new QWidget(this);
    auto *rows = new QVBoxLayout(centre);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->addWidget(m_messages);
    rows->addWidget(m_packets, 1);
    setCentralWidget(centre);
}

// Not every panel has a state, and not every one filters.
template <typename Panel>
void MainWindow::addDock(const QString &name, const QString &title, const QString &iconName)
{
    auto *panel = new Panel(m_workspace, m_selection, this);
    Dock dock{placeDock(name, title, panel), iconName, {}, {}};
    if constexpr (requires { panel->restoreState(panel->saveState()); }) {
        dock.save = [panel] {
            return panel->saveState();
        };
        dock.restore = [panel](const QByteArray &state) {
            panel->restoreState(state);
        };
    }
    if constexpr (requires { &Panel::filterRequested; })
        connect(panel, &Panel::filterRequested, &m_packets->filter(), &FilterState::setText);
    if constexpr (requires { panel->sessionActions(); })
        m_sessionActions = panel->sessionActions();
    if constexpr (requires { &Panel::sendRequested; })
        connect(panel, &Panel::sendRequested, this, [this] { focusOnDock(u"compose"_s); });
    m_docks.push_back(std::move(dock));
}

QDockWidget *MainWindow::placeDock(const QString &name, const QString &title, QWidget *panel)
{
    auto *dock = new QDockWidget(title, this);
    dock->setObjectName(name);
    dock->setWidget(panel);
    dock->setAccessibleName(title);
    return dock;
}

void MainWindow::addDocks()
{
    addDock<SessionsPanel>(u"sessions"_s, tr("Sessions"), u"sessions"_s);
    addDock<DetailsPanel>(u"details"_s, tr("Details"), u"search"_s);
    addDock<TimingPanel>(u"timing"_s, tr("Ping Timing"), u"timing"_s);
    addDock<UpgradePanel>(u"upgrade"_s, tr("Upgrade"), u"next"_s);
    addDock<ComposePanel>(u"compose"_s, tr("Compose"), u"send"_s);
    addDock<ServerPanel>(u"server"_s, tr("Server"), u"server"_s);
}

// Sessions and what is known of one of them on the left, what belongs to a packet below the
// packets.
void MainWindow::arrangeDocks()
{
    setCorner(Qt::BottomLeftCorner, Qt::LeftDockWidgetArea);
    setCorner(Qt::TopLeftCorner, Qt::LeftDockWidgetArea);
    QHash<QString, QDockWidget *> docks;
    for (const Dock &dock : m_docks) {
        const QString name = dock.widget->objectName();
        const bool left = name == u"sessions"_s || name == u"timing"_s || name == u"upgrade"_s;
        dock.widget->setFloating(false);
        addDockWidget(left ? Qt::LeftDockWidgetArea : Qt::BottomDockWidgetArea, dock.widget);
        dock.widget->show();
        docks.insert(name, dock.widget);
    }
    const auto tabify = [this, &docks](const QString &first, const QString &second) {
        if (docks.contains(first) && docks.contains(second))
            tabifyDockWidget(docks[first], docks[second]);
    };
    tabify(u"timing"_s, u"upgrade"_s);
    tabify(u"details"_s, u"compose"_s);
    tabify(u"compose"_s, u"server"_s);
    for (const QString &name : {u"timing"_s, u"details"_s}) {
        if (docks.contains(name))
            docks[name]->raise();
    }
}

// Has an effect on a window that is shown only: before that Qt gives each dock its least size.
void MainWindow::sizeDocks()
{
    const auto resizeTo = [this](const QString &name, int size, Qt::Orientation way) {
        if (auto *dock = findChild<QDockWidget *>(name))
            resizeDocks({dock}, {size}, way);
    };
    resizeTo(u"sessions"_s, width() * 2 / 7, Qt::Horizontal);
    resizeTo(u"sessions"_s, height() / 2, Qt::Vertical);
    resizeTo(u"timing"_s, height() * 2 / 5, Qt::Vertical);
    resizeTo(u"details"_s, height() / 3, Qt::Vertical);
}

void MainWindow::restoreDefaultLayout()
{
    const QSize wanted(fontMetrics().averageCharWidth() * 224, fontMetrics().height() * 58);
    resize(wanted.boundedTo(screen()->availableSize()));
    arrangeDocks();
    if (isVisible())
        sizeDocks();
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
    file->addAction(m_actions->quit);
    QMenu *capture = menuBar()->addMenu(tr("&Capture"));
    capture->addActions({m_actions->startServer, m_actions->stopServer, m_actions->copyAddress,
                         m_actions->startDemo, m_actions->stopDemo});
    capture->addSeparator();
    capture->addActions({m_actions->pause, m_actions->record, m_actions->clear});
    QMenu *packet = menuBar()->addMenu(tr("&Packet"));
    packet->addActions(m_packets->packetActions()->annotation());
    packet->addSeparator();
    packet->addActions(m_packets->packetActions()->copying()->actions());
    packet->addSeparator();
    packet->addActions(m_packets->packetActions()->filtering());
    if (!m_sessionActions.isEmpty())
        menuBar()->addMenu(tr("&Session"))->addActions(m_sessionActions);
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
    for (const Dock &dock : m_docks) {
        QAction *toggle = dock.widget->toggleViewAction();
        toggle->setIcon(icon(dock.iconName));
        view->addAction(toggle);
    }
    view->addSeparator();
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
    int key = Qt::Key_1;
    for (size_t i = 0; i < m_docks.size(); ++i) {
        QDockWidget *dock = m_docks[i].widget;
        addFocusAction(go, dock->windowTitle(), QKeySequence(Qt::ALT | Qt::Key(key++)), dock);
        if (i == 0)
            addFocusAction(go, tr("Packets"), QKeySequence(Qt::ALT | Qt::Key(key++)),
                           m_packets->table());
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
    bar->addActions(
        {m_actions->startServer, m_actions->stopServer, m_actions->startDemo, m_actions->stopDemo});
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
        if (QWidget *button = bar->widgetForAction(action); button && !action->isSeparator())
            button->setAccessibleName(action->text().remove(u'&'));
    }
    menuBar()->setAccessibleName(tr("Menus"));
}

void MainWindow::focusOnDock(const QString &name)
{
    if (auto *dock = findChild<QDockWidget *>(name))
        focusOn(dock);
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

void MainWindow::connectWorkspace()
{
    connect(&m_workspace, &Workspace::noticed, m_messages, &MessageBar::notice);
    connect(&m_workspace, &Workspace::failed, m_messages, &MessageBar::fail);
    connect(&m_workspace, &Workspace::sourceChanged, this, &MainWindow::showSource);
    connect(m_packets, &PacketsPanel::noticed, m_messages, &MessageBar::notice);
    connect(&m_workspace.store(), &EventStore::aboutToClear, &m_selection,
            [this] { m_selection.setCurrentEvent(std::nullopt); });
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
    for (const Dock &dock : m_docks) {
        if (dock.save)
            settings.setValue(panelKey(dock.widget), dock.save());
    }
}

void MainWindow::restore()
{
    const QSettings settings;
    restoreGeometry(settings.value("geometry"_L1).toByteArray());
    m_isNewLayout = !restoreState(settings.value("layout"_L1).toByteArray(), LayoutVersion);
    m_packets->restoreState(settings.value("packets"_L1).toByteArray());
    m_packets->savedFilters().load(settings);
    m_appearance->restore(settings);
    for (const Dock &dock : m_docks) {
        const QByteArray state = settings.value(panelKey(dock.widget)).toByteArray();
        if (dock.restore && !state.isEmpty())
            dock.restore(state);
    }
}

void MainWindow::showEvent(QShowEvent *event)
{
    QMainWindow::showEvent(event);
    if (std::exchange(m_isNewLayout, false))
        sizeDocks();
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
