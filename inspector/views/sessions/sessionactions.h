// SPDX-License-Identifier: MIT
#pragma once

#include "sources/workspace.h"

#include <QList>
#include <QObject>

class QAction;
class QKeySequence;
class QWidget;

namespace Inspector {

class Selection;

// What a person can do to the selected sessions, as actions for menus, the palette and keys.
class SessionActions final : public QObject
{
    Q_OBJECT

public:
    SessionActions(Workspace &workspace, Selection &selection, QWidget &owner);

    QList<QAction *> forSelected() const { return m_forSelected; } // for a context menu
    QAction *showPackets() const { return m_showPackets; }
    QAction *clearClosed() const { return m_clearClosed; }
    QAction *group() const { return m_group; } // checkable

    // "sid=…", or "sid:{…,…}" for several; empty without sessions.
    static QString filterFor(const QList<QByteArray> &sids);

public Q_SLOTS:
    void update(); // what is possible now

Q_SIGNALS:
    void filterRequested(const QString &expression);
    void sendRequested();    // a message to the selected sessions
    void compareRequested(); // of the two selected sessions

private:
    QAction *add(const QString &text, const QString &icon, const QKeySequence &shortcut);
    QList<QByteArray> selectedSids(bool openOnly) const;
    void enable(QAction &action, Workspace::Command command, bool reachable) const;
    void copySids() const;

    Workspace &m_workspace;
    Selection &m_selection;
    QWidget &m_owner;
    QAction *m_showPackets;
    QAction *m_ping;
    QAction *m_send;
    QAction *m_disconnect;
    QAction *m_abort;
    QAction *m_copy;
    QAction *m_compare;
    QAction *m_clearClosed;
    QAction *m_group;
    QList<QAction *> m_forSelected;
};

} // namespace Inspector
