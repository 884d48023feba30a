// SPDX-License-Identifier: MIT
#pragma once

#include "scripts/scriptrunner.h"

#include <QObject>

class QAction;
class QWidget;

namespace Inspector {

// Runs a script from the window, beside everything else that a person does there.
class ScriptActions final : public QObject
{
    Q_OBJECT

public:
    ScriptActions(Workspace &workspace, FaultList &faults, StoppedPackets &stopped,
                  QWidget *window);

    QList<QAction *> actions() const { return {m_run, m_stop}; } // one of both is visible
    bool isRunning() const { return m_runner.isRunning(); }

public Q_SLOTS:
    void run(const QString &path);
    void stop() { m_runner.stop(); }

Q_SIGNALS:
    void statusChanged(const QString &text); // empty: no script runs
    void noticed(const QString &text);
    void failed(const QString &text);

private:
    void askWhatToRun();
    void update();
    void tellEnd(ScriptRunner::Outcome outcome, const QStringList &complaints);

    Workspace &m_workspace;
    QWidget *m_window;
    ScriptRunner m_runner;
    QString m_name; // of the file
    QAction *m_run;
    QAction *m_stop;
};

} // namespace Inspector
