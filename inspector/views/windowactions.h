// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QObject>

class QAction;
class QKeySequence;
class QWidget;

namespace Inspector {

class Workspace;

// What can be done with the source as a whole: open, save, record, pause, serve.
class WindowActions final : public QObject
{
    Q_OBJECT

public:
    WindowActions(Workspace &workspace, QWidget *window);

    QAction *open = nullptr;
    QAction *attach = nullptr;
    QAction *detach = nullptr;
    QAction *save = nullptr;
    QAction *record = nullptr;
    QAction *pause = nullptr;
    QAction *startServer = nullptr; // of each pair one is visible, the other one would do nothing
    QAction *stopServer = nullptr;
    QAction *startProxy = nullptr; // asks for its addresses
    QAction *stopProxy = nullptr;
    QAction *startDemo = nullptr;
    QAction *stopDemo = nullptr;
    QAction *copyAddress = nullptr;
    QAction *clear = nullptr;
    QAction *quit = nullptr;

    static QString captureIn(const QList<class QUrl> &urls); // path of the first; empty: none

private:
    QAction *add(const QString &text, const QString &iconName, const QKeySequence &shortcut,
                 const QString &tip);
    void connectActions();
    void askForProxy();
    void askWhatToOpen();
    void askWhatToAttachTo();
    void askWhereToSave();
    void setRecording(bool on);
    void update();

    Workspace &m_workspace;
    QWidget *m_window;
};

} // namespace Inspector
