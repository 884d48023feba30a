// SPDX-License-Identifier: MIT
#include "views/windowdocks.h"

#include "views/compose/composepanel.h"
#include "views/details/detailspanel.h"
#include "views/diagnosis/diagnosispanel.h"
#include "views/faults/faultspanel.h"
#include "views/icons.h"
#include "views/serverform/serverpanel.h"
#include "views/sessions/sessionspanel.h"
#include "views/statistics/statisticspanel.h"
#include "views/timing/timingpanel.h"
#include "views/timing/upgradepanel.h"

#include <QAction>
#include <QDockWidget>
#include <QMainWindow>
#include <QSettings>

namespace Inspector {
using namespace Qt::StringLiterals;

namespace {

QString panelKey(const QDockWidget *dock)
{
    return u"panels/"_s + dock->objectName();
}

} // namespace

WindowDocks::WindowDocks(Workspace &workspace, Selection &selection, QMainWindow &window)
    : QObject(&window)
    , m_workspace(workspace)
    , m_selection(selection)
    , m_window(window)
{
    add<SessionsPanel>(u"sessions"_s, tr("Sessions"), u"sessions"_s);
    add<DetailsPanel>(u"details"_s, tr("Details"), u"search"_s);
    add<TimingPanel>(u"timing"_s, tr("Ping Timing"), u"timing"_s);
    add<UpgradePanel>(u"upgrade"_s, tr("Upgrade"), u"next"_s);
    add<ComposePanel>(u"compose"_s, tr("Compose"), u"send"_s);
    add<ServerPanel>(u"server"_s, tr("Server"), u"server"_s);
    add<DiagnosisPanel>(u"diagnosis"_s, tr("Diagnosis"), u"diagnosis"_s);
    add<StatisticsPanel>(u"statistics"_s, tr("Statistics"), u"statistics"_s);
    m_faults = add<FaultsPanel>(u"faults"_s, tr("Faults"), u"error"_s);
}

// Not every panel has a state, and not every one filters.
template <typename Panel>
Panel *WindowDocks::add(const QString &name, const QString &title, const QString &iconName)
{
    auto *panel = new Panel(m_workspace, m_selection, &m_window);
    Dock dock{place(name, title, panel), {}, {}};
    dock.widget->toggleViewAction()->setIcon(icon(iconName));
    if constexpr (requires { panel->restoreState(panel->saveState()); }) {
        dock.save = [panel] {
            return panel->saveState();
        };
        dock.restore = [panel](const QByteArray &state) {
            panel->restoreState(state);
        };
    }
    if constexpr (requires { &Panel::filterRequested; })
        connect(panel, &Panel::filterRequested, this, &WindowDocks::filterRequested);
    if constexpr (requires { &Panel::statusChanged; })
        connect(panel, &Panel::statusChanged, this, &WindowDocks::statusChanged);
    if constexpr (requires { &Panel::noticed; })
        connect(panel, &Panel::noticed, this, &WindowDocks::noticed);
    if constexpr (requires { panel->sessionActions(); })
        m_sessionActions = panel->sessionActions();
    if constexpr (requires { &Panel::sendRequested; })
        connect(panel, &Panel::sendRequested, this, &WindowDocks::sendRequested);
    if constexpr (requires { &Panel::compareRequested; })
        connect(panel, &Panel::compareRequested, this, &WindowDocks::compareRequested);
    if constexpr (requires { &Panel::titleChanged; })
        connect(panel, &Panel::titleChanged, dock.widget, &QWidget::setWindowTitle);
    m_docks.push_back(std::move(dock));
    return panel;
}

FaultList &WindowDocks::faults() const
{
    return m_faults->faults();
}

StoppedPackets &WindowDocks::stopped() const
{
    return m_faults->stopped();
}

QDockWidget *WindowDocks::place(const QString &name, const QString &title, QWidget *panel)
{
    auto *dock = new QDockWidget(title, &m_window);
    dock->setObjectName(name);
    dock->setWidget(panel);
    dock->setAccessibleName(title);
    return dock;
}

QList<QDockWidget *> WindowDocks::all() const
{
    QList<QDockWidget *> widgets;
    for (const Dock &dock : m_docks)
        widgets.append(dock.widget);
    return widgets;
}

QList<QAction *> WindowDocks::toggles() const
{
    QList<QAction *> actions;
    for (const Dock &dock : m_docks)
        actions.append(dock.widget->toggleViewAction());
    return actions;
}

// Sessions and what is known of one of them on the left, what belongs to a packet below the
// packets.
void WindowDocks::arrange()
{
    m_window.setCorner(Qt::BottomLeftCorner, Qt::LeftDockWidgetArea);
    m_window.setCorner(Qt::TopLeftCorner, Qt::LeftDockWidgetArea);
    QHash<QString, QDockWidget *> docks;
    for (const Dock &dock : m_docks) {
        const QString name = dock.widget->objectName();
        const bool left = name == u"sessions"_s || name == u"timing"_s || name == u"upgrade"_s;
        dock.widget->setFloating(false);
        m_window.addDockWidget(left ? Qt::LeftDockWidgetArea : Qt::BottomDockWidgetArea,
                               dock.widget);
        dock.widget->show();
        docks.insert(name, dock.widget);
    }
    m_window.tabifyDockWidget(docks[u"timing"_s], docks[u"upgrade"_s]);
    m_window.tabifyDockWidget(docks[u"details"_s], docks[u"compose"_s]);
    m_window.tabifyDockWidget(docks[u"compose"_s], docks[u"server"_s]);
    m_window.tabifyDockWidget(docks[u"server"_s], docks[u"diagnosis"_s]);
    m_window.tabifyDockWidget(docks[u"diagnosis"_s], docks[u"statistics"_s]);
    m_window.tabifyDockWidget(docks[u"statistics"_s], docks[u"faults"_s]);
    for (const QString &name : {u"timing"_s, u"details"_s})
        docks[name]->raise();
}

void WindowDocks::adoptSize()
{
    const auto resizeTo = [this](const QString &name, int size, Qt::Orientation way) {
        if (auto *dock = m_window.findChild<QDockWidget *>(name))
            m_window.resizeDocks({dock}, {size}, way);
    };
    // As wide as the list would like, as long as the packets keep the greater part.
    const int wanted = m_docks.front().widget->widget()->sizeHint().width();
    resizeTo(u"sessions"_s, std::min(wanted, m_window.width() * 2 / 5), Qt::Horizontal);
    resizeTo(u"sessions"_s, m_window.height() / 2, Qt::Vertical);
    resizeTo(u"timing"_s, m_window.height() * 2 / 5, Qt::Vertical);
    resizeTo(u"details"_s, m_window.height() / 3, Qt::Vertical);
}

void WindowDocks::save(QSettings &settings) const
{
    for (const Dock &dock : m_docks) {
        if (dock.save)
            settings.setValue(panelKey(dock.widget), dock.save());
    }
}

void WindowDocks::restore(const QSettings &settings)
{
    for (const Dock &dock : m_docks) {
        const QByteArray state = settings.value(panelKey(dock.widget)).toByteArray();
        if (dock.restore && !state.isEmpty())
            dock.restore(state);
    }
}

} // namespace Inspector
