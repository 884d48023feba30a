// SPDX-License-Identifier: MIT
#pragma once

#include "views/compose/composedpayload.h"

#include <QList>
#include <QObject>
#include <QTimer>

namespace Inspector {

class Workspace;

struct SendResult
{
    int done = 0;
    int closed = 0;  // the session had ended meanwhile
    int refused = 0; // its queue was full, or for pings: one waits for its pong already
};

// Does the same to many sessions, a few ms at a time.
class SendJob final : public QObject
{
    Q_OBJECT

public:
    enum class Action : quint8 { Send, Ping, Disconnect };
    Q_ENUM(Action)

    explicit SendJob(Workspace &workspace, QObject *parent = nullptr);

    bool isRunning() const { return m_timer.isActive(); }
    void start(Action action, const QList<QByteArray> &sids, const ComposedPayload &payload = {});

Q_SIGNALS:
    void finished(Inspector::SendJob::Action action, const Inspector::SendResult &result);

private:
    void work();
    bool act(const QByteArray &sid);

    Workspace &m_workspace;
    QTimer m_timer;
    Action m_action = Action::Send;
    QList<QByteArray> m_sids;
    qsizetype m_next = 0;
    ComposedPayload m_payload;
    SendResult m_result;
};

// What came of it, for the person: "Sent to 3 sessions. 1 refused it: its queue is full."
QString resultText(SendJob::Action action, const SendResult &result);

} // namespace Inspector
