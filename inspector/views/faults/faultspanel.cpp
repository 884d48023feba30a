// SPDX-License-Identifier: MIT
#include "views/faults/faultspanel.h"

#include "actions/selection.h"
#include "faults/faultlist.h"
#include "faults/stoppedpackets.h"
#include "sources/embeddedserver.h"
#include "sources/workspace.h"
#include "views/faults/breakpointview.h"
#include "views/faults/faultsview.h"

#include <QAction>
#include <QBoxLayout>
#include <QDataStream>
#include <QSplitter>

namespace Inspector {
using namespace Qt::StringLiterals;

FaultsPanel::FaultsPanel(Workspace &workspace, Selection &selection, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_selection(selection)
    , m_list(std::make_unique<FaultList>())
    , m_stopped(std::make_unique<StoppedPackets>())
    , m_splitter(new QSplitter(this))
    , m_faultsView(new FaultsView(*m_list, this))
    , m_breakpointView(new BreakpointView(*m_stopped, this))
{
    m_splitter->addWidget(m_faultsView);
    m_splitter->addWidget(m_breakpointView);
    m_splitter->setChildrenCollapsible(false);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_splitter);
    if (parent) // their shortcuts are for the whole window
        parent->addActions(m_breakpointView->actions());
    connectAll();
    showSource();
    showChosen();
}

// The views look at what goes before they do.
FaultsPanel::~FaultsPanel()
{
    delete m_splitter;
}

void FaultsPanel::connectAll()
{
    connect(&m_workspace, &Workspace::sourceChanged, this, &FaultsPanel::showSource);
    connect(&m_workspace.server(), &EmbeddedServer::listeningChanged, this,
            &FaultsPanel::showSource);
    connect(&m_workspace.store(), &EventStore::appended, this, &FaultsPanel::showChosen);
    connect(&m_selection, &Selection::sessionsChanged, this, &FaultsPanel::showChosen);
    connect(&m_selection, &Selection::currentEventChanged, this, &FaultsPanel::showChosen);
    connect(m_faultsView, &FaultsView::cutRequested, this, &FaultsPanel::cut);
    const auto tell = [this] {
        Q_EMIT statusChanged(statusText());
    };
    connect(m_list.get(), &FaultList::listChanged, this, tell);
    connect(m_list.get(), &FaultList::rowChanged, this, tell);
    connect(m_list.get(), &FaultList::hitsChanged, this, tell);
    connect(m_stopped.get(), &StoppedPackets::activeChanged, this, tell);
    connect(m_stopped.get(), &StoppedPackets::appended, this, tell);
    connect(m_stopped.get(), &StoppedPackets::removed, this, tell);
    const auto knownValues = [this](Field field) {
        QStringList values;
        if (field == Field::Sid) {
            for (const QByteArray &sid : m_workspace.openSids())
                values.append(QString::fromLatin1(sid));
        }
        return values;
    };
    m_faultsView->setKnownValues(knownValues);
    m_breakpointView->setKnownValues(knownValues);
}

QString FaultsPanel::statusText() const
{
    QStringList parts;
    if (const int active = m_list->activeCount(); active > 0)
        parts << tr("%n fault(s)", nullptr, active);
    if (m_stopped->size() > 0)
        parts << tr("%n packet(s) stopped", nullptr, m_stopped->size());
    else if (m_stopped->isActive())
        parts << tr("breakpoint set");
    return parts.join(u" \u00b7 "_s);
}

QString FaultsPanel::reasonNotToAct() const
{
    switch (m_workspace.source()) {
    case Workspace::Source::Capture:
        return tr("A capture file is open: its sessions are past. Start the server for faults.");
    case Workspace::Source::Proxy:
        return m_workspace.isLive() ? QString() : tr("The proxy doesn't run. Start it for faults.");
    case Workspace::Source::Application:
        return m_workspace.whyNot(Workspace::Command::Abort);
    case Workspace::Source::None:
    case Workspace::Source::Server:
        break;
    }
    return m_workspace.canAct() ? QString() : tr("The server doesn't run. Start it for faults.");
}

// The list goes over to another source; what was stopped is let go.
void FaultsPanel::adoptFaults()
{
    m_stopped->setFaults(nullptr);
    m_faults.reset();
    m_faults = m_workspace.makeFaults();
    m_stopped->setFaults(m_faults.get());
    m_list->setFaults(m_faults.get(), m_faults ? QString() : reasonNotToAct());
    if (m_faults) {
        connect(m_faults.get(), &EngineIoFaults::refused, this,
                [this](int id, const QString &reason) {
                    if (id == 0)
                        Q_EMIT noticed(tr("The connection was not cut: %1").arg(reason));
                });
    }
}

void FaultsPanel::showSource()
{
    if (std::exchange(m_sourceNumber, m_workspace.sourceNumber()) != m_workspace.sourceNumber())
        adoptFaults();
    const QString reason = reasonNotToAct();
    m_faultsView->setReason(reason);
    m_breakpointView->setReason(reason);
    showChosen();
}

// The session chosen in the list; where none is, that of the chosen packet.
QByteArray FaultsPanel::chosenSid() const
{
    const EventStore &store = m_workspace.store();
    QList<quint32> sessions = m_selection.sessions();
    const auto event = m_selection.currentEvent();
    if (sessions.isEmpty() && event && *event < store.size())
        sessions += store.at(*event).session;
    if (sessions.size() != 1 || sessions.first() >= store.sessions().size())
        return {};
    const QByteArray &sid = store.sessions()[sessions.first()].sid;
    return m_workspace.isOpen(sid) ? sid : QByteArray();
}

void FaultsPanel::showChosen()
{
    m_faultsView->setChosenSession(chosenSid());
}

void FaultsPanel::cut()
{
    if (m_faults)
        m_faults->cutConnections(chosenSid());
}

QByteArray FaultsPanel::saveState() const
{
    QByteArray state;
    QDataStream stream(&state, QIODevice::WriteOnly);
    stream << m_splitter->saveState() << m_breakpointView->saveFilter();
    return state;
}

void FaultsPanel::restoreState(const QByteArray &state)
{
    QDataStream stream(state);
    QByteArray splitter;
    QString filter;
    stream >> splitter >> filter;
    if (stream.status() != QDataStream::Ok)
        return;
    m_splitter->restoreState(splitter);
    m_breakpointView->restoreFilter(filter);
}

} // namespace Inspector
