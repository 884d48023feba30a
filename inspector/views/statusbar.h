// SPDX-License-Identifier: MIT
#pragma once

#include <QStatusBar>
#include <QTimer>

class QLabel;

namespace Inspector {

class PacketModel;
class Workspace;

// Packets shown and in all, sessions, rate, losses, memory, and what feeds them.
class StatusBar final : public QStatusBar
{
    Q_OBJECT

public:
    StatusBar(Workspace &workspace, const PacketModel &packets, QWidget *parent = nullptr);

    QString text() const; // of all fields, for tests and screen readers

public Q_SLOTS:
    void refresh();
    void setActivity(const QString &text); // what changes sessions: "2 faults"; empty: nothing
    void showProgress(int percent, const QString &text); // of what takes a while; 100: done
    void setScript(const QString &text);                 // how far it is; empty: none runs
    void setReplay(const QString &text);                 // likewise

private:
    QLabel *addField(const QString &name, const QString &tip, int stretch);
    QString packetsText() const;
    QString sessionsText() const;
    QString sourceText() const;
    QString applicationText() const;

    Workspace &m_workspace;
    const PacketModel &m_packets;
    QList<QLabel *> m_fields;
    QLabel *m_source;
    QLabel *m_activity;
    QLabel *m_script;
    QLabel *m_replay;
    QLabel *m_shown;
    QLabel *m_sessions;
    QLabel *m_rate;
    QLabel *m_lost;
    QLabel *m_memory;
    QString m_progress;
    QTimer m_timer;
};

} // namespace Inspector
