// SPDX-License-Identifier: MIT
#pragma once

#include "actions/selection.h"

#include <QMainWindow>

namespace Inspector {

class AppearanceMenu;
class CommandPalette;
class CompareActions;
class ExportActions;
class MessageBar;
class PacketsPanel;
class ReplayActions;
class ScriptActions;
class StatusBar;
class WindowActions;
class WindowDocks;
class Workspace;

// Places the panels, the menus and the tool bar, and remembers how the person has arranged them.
class MainWindow final : public QMainWindow
{
    Q_OBJECT

public:
    explicit MainWindow(Workspace &workspace, QWidget *parent = nullptr);
    ~MainWindow() override;

    PacketsPanel *packetsPanel() const { return m_packets; }
    CommandPalette *commandPalette() const { return m_palette; }
    MessageBar *messageBar() const { return m_messages; }
    Selection &selection() { return m_selection; }
    QList<QAction *> allActions() const; // each once, those of the panels too

public Q_SLOTS:
    void showCommandPalette();
    void restoreDefaultLayout();

protected:
    void showEvent(QShowEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void addCentre();
    void addMenus();
    void addFileMenu();
    void addViewMenu();
    void addGoMenu();
    void addHelpMenu();
    void addFocusAction(QMenu *menu, const QString &title, const QKeySequence &shortcut,
                        QWidget *target);
    void addToolBar();
    void focusOn(QWidget *target);
    void connectPanels();
    void connectAutomation();
    void showSource();
    void save() const;
    void restore();

    Workspace &m_workspace;
    Selection m_selection;
    WindowActions *m_actions;
    PacketsPanel *m_packets;
    WindowDocks *m_docks;
    ScriptActions *m_script;
    ReplayActions *m_replay;
    MessageBar *m_messages;
    StatusBar *m_status;
    ExportActions *m_export;
    CompareActions *m_compare;
    CommandPalette *m_palette;
    AppearanceMenu *m_appearance;
    bool m_isNewLayout = false;
};

} // namespace Inspector
