// SPDX-License-Identifier: MIT
#include "views/automation/scriptactions.h"

#include "sources/workspace.h"
#include "views/automation/windowaction.h"

#include <QAction>
#include <QFileDialog>
#include <QFileInfo>

namespace Inspector {
using namespace Qt::StringLiterals;

ScriptActions::ScriptActions(Workspace &workspace, FaultList &faults, StoppedPackets &stopped,
                             QWidget *window)
    : QObject(window)
    , m_workspace(workspace)
    , m_window(window)
    , m_runner(workspace, faults, stopped)
    , m_run(addWindowAction(*window, tr("Run Scr&ipt\u2026"), u"script"_s, Qt::CTRL | Qt::Key_F6))
    , m_stop(addWindowAction(*window, tr("Stop Scr&ipt"), u"stop"_s,
                             Qt::CTRL | Qt::SHIFT | Qt::Key_F6))
{
    m_stop->setToolTip(tr("End the script; what it has added goes with it"));
    connect(m_run, &QAction::triggered, this, &ScriptActions::askWhatToRun);
    connect(m_stop, &QAction::triggered, this, &ScriptActions::stop);
    connect(&m_runner, &ScriptRunner::stepBegan, this, [this](int step, int count) {
        Q_EMIT statusChanged(tr("Script: step %1 of %2").arg(step).arg(count));
    });
    connect(&m_runner, &ScriptRunner::finished, this, &ScriptActions::tellEnd);
    connect(&workspace, &Workspace::sourceChanged, this, &ScriptActions::update);
    update();
}

void ScriptActions::update()
{
    const bool live = m_workspace.isLive();
    if (!live) // its sessions are gone
        stop();
    m_run->setVisible(!isRunning());
    m_run->setEnabled(live);
    m_run->setToolTip(live ? tr("Do what a script says to the sessions")
                           : tr("A script needs live sessions. Start the server for it."));
    m_stop->setVisible(isRunning());
}

void ScriptActions::askWhatToRun()
{
    auto *dialog = new QFileDialog(m_window, tr("Run Script"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Scripts (*.json)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this, &ScriptActions::run);
    dialog->open();
}

void ScriptActions::run(const QString &path)
{
    stop();
    m_name = QFileInfo(path).fileName();
    const auto script = loadScript(path);
    if (!script) {
        Q_EMIT failed(tr("The script %1 is wrong: %2").arg(m_name, script.error()));
        return;
    }
    m_runner.start(*script);
    update();
}

void ScriptActions::tellEnd(ScriptRunner::Outcome outcome, const QStringList &complaints)
{
    update();
    Q_EMIT statusChanged({});
    switch (outcome) {
    case ScriptRunner::Outcome::Passed:
        Q_EMIT noticed(tr("The script %1 has passed.").arg(m_name));
        break;
    case ScriptRunner::Outcome::Stopped:
        Q_EMIT noticed(tr("The script %1 was stopped at step %2 of %3.")
                           .arg(m_name)
                           .arg(m_runner.currentStep())
                           .arg(m_runner.stepCount()));
        break;
    case ScriptRunner::Outcome::Unmet:
    case ScriptRunner::Outcome::Failed:
        Q_EMIT failed(tr("The script %1 has not passed. %2").arg(m_name, complaints.join(u'\n')));
        break;
    }
}

} // namespace Inspector
