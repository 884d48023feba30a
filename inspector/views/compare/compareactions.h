// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

class QAction;
class QWidget;

namespace Inspector {

class CompareWindow;
class Selection;
class Workspace;

// Comparing the two chosen sessions, or all that is stored with a capture file.
class CompareActions final : public QObject
{
    Q_OBJECT

public:
    CompareActions(Workspace &workspace, Selection &selection, QWidget *window);

    QAction *action() const { return m_withFile; } // asks for the file

public Q_SLOTS:
    void compareSessions(); // nothing unless two are chosen

private:
    void askForFile();
    CompareWindow *makeWindow();

    Workspace &m_workspace;
    Selection &m_selection;
    QWidget *m_window;
    QAction *m_withFile;
};

} // namespace Inspector
