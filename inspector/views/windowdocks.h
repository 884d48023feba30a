// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QObject>

#include <functional>
#include <vector>

class QAction;
class QDockWidget;
class QMainWindow;
class QSettings;

namespace Inspector {

class FaultList;
class FaultsPanel;
class Selection;
class StoppedPackets;
class Workspace;

// The docks of the window: which there are, where they lie to begin with, what each remembers.
class WindowDocks final : public QObject
{
    Q_OBJECT

public:
    WindowDocks(Workspace &workspace, Selection &selection, QMainWindow &window);

    QList<QDockWidget *> all() const; // in their order
    QList<QAction *> toggles() const; // show and hide each
    const QList<QAction *> &sessionActions() const
    {
        return m_sessionActions;
    } // of the chosen ones

    FaultList &faults() const; // of the dock
    StoppedPackets &stopped() const;

    void arrange();   // where they are by default
    void adoptSize(); // by default; the window must be visible, before that Qt gives the least

    void save(QSettings &settings) const;
    void restore(const QSettings &settings);

Q_SIGNALS:
    void filterRequested(const QString &expression);
    void sendRequested();
    void compareRequested();                 // the two chosen sessions
    void statusChanged(const QString &text); // of what a dock does in the background
    void noticed(const QString &text);

private:
    struct Dock
    {
        QDockWidget *widget;
        std::function<QByteArray()> save;
        std::function<void(const QByteArray &)> restore;
    };

    template <typename Panel>
    Panel *add(const QString &name, const QString &title, const QString &iconName);
    QDockWidget *place(const QString &name, const QString &title, QWidget *panel);

    Workspace &m_workspace;
    Selection &m_selection;
    QMainWindow &m_window;
    std::vector<Dock> m_docks;
    QList<QAction *> m_sessionActions;
    FaultsPanel *m_faults;
};

} // namespace Inspector
