// SPDX-License-Identifier: MIT
#pragma once

#include "replay/replayrun.h"

#include <QObject>

#include <memory>

class QAction;
class QWidget;

namespace Inspector {

class Selection;
class Workspace;
struct ReplayWish;

// Replays the open capture from the window.
class ReplayActions final : public QObject
{
    Q_OBJECT

public:
    ReplayActions(Workspace &workspace, Selection &selection, QWidget *window);

    QList<QAction *> actions() const { return {m_replay, m_stop}; } // one of both is visible
    bool isRunning() const { return m_run && m_run->isRunning(); }

public Q_SLOTS:
    void replay(const Inspector::ReplayWish &wish);
    void stop();

Q_SIGNALS:
    void statusChanged(const QString &text); // empty: nothing is replayed
    void noticed(const QString &text);
    void failed(const QString &text);

private:
    void askHow();
    void update();
    QUrl startOwnServer();
    void tellProgress(size_t done, size_t all);
    void tellEnd();

    Workspace &m_workspace;
    Selection &m_selection;
    QWidget *m_window;
    std::unique_ptr<ReplayRun> m_run; // the last one, until the next
    int m_lostPayloads = 0;
    QAction *m_replay;
    QAction *m_stop;
};

} // namespace Inspector
