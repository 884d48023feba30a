// SPDX-License-Identifier: MIT
#include "views/automation/replayactions.h"

#include "actions/selection.h"
#include "sources/embeddedserver.h"
#include "sources/workspace.h"
#include "views/automation/replaydialog.h"
#include "views/automation/windowaction.h"

#include <QAction>
#include <QWidget>

namespace Inspector {
using namespace Qt::StringLiterals;

namespace {

constexpr size_t MostLines = 4; // of the message bar

} // namespace

ReplayActions::ReplayActions(Workspace &workspace, Selection &selection, QWidget *window)
    : QObject(window)
    , m_workspace(workspace)
    , m_selection(selection)
    , m_window(window)
    , m_replay(addWindowAction(*window, tr("Repla&y\u2026"), u"replay"_s,
                               Qt::CTRL | Qt::ALT | Qt::Key_R))
    , m_stop(addWindowAction(*window, tr("Stop Repla&y"), u"stop"_s,
                             Qt::CTRL | Qt::ALT | Qt::SHIFT | Qt::Key_R))
{
    m_stop->setToolTip(tr("End the replay and its sessions"));
    connect(m_replay, &QAction::triggered, this, &ReplayActions::askHow);
    connect(m_stop, &QAction::triggered, this, &ReplayActions::stop);
    connect(&workspace, &Workspace::sourceChanged, this, &ReplayActions::update);
    connect(&workspace, &Workspace::captureOpened, this, &ReplayActions::update);
    update();
}

void ReplayActions::update()
{
    const bool open
        = m_workspace.source() == Workspace::Source::Capture && !m_workspace.isOpening();
    m_replay->setVisible(!isRunning());
    m_replay->setEnabled(open);
    m_replay->setToolTip(open ? tr("Play the clients of the capture against a server")
                              : tr("A replay needs a capture. Open one for it."));
    m_stop->setVisible(isRunning());
}

void ReplayActions::askHow()
{
    auto *dialog = new ReplayDialog(int(m_workspace.store().sessions().size()),
                                    int(m_selection.sessions().size()), m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ReplayDialog::chosen, this, &ReplayActions::replay);
    dialog->open();
}

void ReplayActions::replay(const ReplayWish &wish)
{
    // Before the server's start: that empties the store.
    auto plan = planReplay(m_workspace.store(),
                           wish.chosenOnly ? m_selection.sessions() : QList<quint32>());
    if (!plan) {
        Q_EMIT failed(plan.error());
        return;
    }
    const QUrl server = wish.server ? *wish.server : startOwnServer();
    if (server.isEmpty()) // and failed() has said why
        return;
    m_lostPayloads = plan->lostPayloads;
    m_run = std::make_unique<ReplayRun>(*std::move(plan), server, wish.pace);
    connect(m_run.get(), &ReplayRun::progressed, this, &ReplayActions::tellProgress);
    connect(m_run.get(), &ReplayRun::finished, this, &ReplayActions::tellEnd);
    m_run->start();
    update();
}

QUrl ReplayActions::startOwnServer()
{
    m_workspace.startServer();
    return m_workspace.server().url();
}

void ReplayActions::stop()
{
    if (m_run)
        m_run->cancel();
}

void ReplayActions::tellProgress(size_t done, size_t all)
{
    Q_EMIT statusChanged(tr("Replay: %1 %").arg(100 * done / all));
}

void ReplayActions::tellEnd()
{
    update();
    Q_EMIT statusChanged({});
    const std::vector<ReplayOutcome> outcomes = m_run->outcomes();
    QStringList lines = summaryLines(outcomes, MostLines);
    if (m_lostPayloads > 0)
        lines << tr("%n message(s) were left out: the capture has not kept their data.", nullptr,
                    m_lostPayloads);
    const QString text = lines.join(u'\n');
    if (m_run->wasCancelled())
        Q_EMIT noticed(tr("The replay was stopped.\n%1").arg(lines.first()));
    else if (areSame(outcomes))
        Q_EMIT noticed(text);
    else
        Q_EMIT failed(text);
}

} // namespace Inspector
