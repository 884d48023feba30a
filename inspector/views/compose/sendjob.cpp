// SPDX-License-Identifier: MIT
#include "views/compose/sendjob.h"

#include "sources/workspace.h"

#include <QElapsedTimer>

namespace Inspector {

namespace {

constexpr int BudgetMs = 6; // of a turn of the event loop

QString doneText(SendJob::Action action, int count)
{
    switch (action) {
    case SendJob::Action::Send:
        return SendJob::tr("Sent to %n session(s).", nullptr, count);
    case SendJob::Action::Ping:
        return SendJob::tr("Pinged %n session(s).", nullptr, count);
    case SendJob::Action::Disconnect:
        return SendJob::tr("Disconnected %n session(s).", nullptr, count);
    }
    Q_UNREACHABLE();
}

QString refusedText(SendJob::Action action, int count)
{
    if (action == SendJob::Action::Ping)
        return SendJob::tr("%n refused: a ping waits for its pong already.", nullptr, count);
    return SendJob::tr("%n refused: the queue is full.", nullptr, count);
}

} // namespace

SendJob::SendJob(Workspace &workspace, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
{
    m_timer.setInterval(0);
    connect(&m_timer, &QTimer::timeout, this, &SendJob::work);
}

void SendJob::start(Action action, const QList<QByteArray> &sids, const ComposedPayload &payload)
{
    m_action = action;
    m_sids = sids;
    m_payload = payload;
    m_next = 0;
    m_result = {};
    m_timer.start();
    work(); // one session is served before the key is up
}

void SendJob::work()
{
    QElapsedTimer elapsed;
    elapsed.start();
    while (m_next < m_sids.size() && elapsed.elapsed() < BudgetMs) {
        const QByteArray sid = m_sids[m_next++];
        // Before, because a full queue ends the session.
        const bool open = m_workspace.isOpen(sid);
        if (open && act(sid))
            ++m_result.done;
        else
            ++(open ? m_result.refused : m_result.closed);
    }
    if (m_next < m_sids.size() || !m_timer.isActive())
        return;
    m_timer.stop();
    m_payload = {};
    Q_EMIT finished(m_action, m_result);
}

bool SendJob::act(const QByteArray &sid)
{
    switch (m_action) {
    case Action::Send:
        return m_payload.binary ? m_workspace.sendBinary(sid, m_payload.bytes)
                                : m_workspace.sendText(sid, m_payload.text);
    case Action::Ping:
        return m_workspace.ping(sid);
    case Action::Disconnect:
        return m_workspace.disconnectClient(sid);
    }
    Q_UNREACHABLE();
}

QString resultText(SendJob::Action action, const SendResult &result)
{
    QStringList sentences{doneText(action, result.done)};
    if (result.refused > 0)
        sentences += refusedText(action, result.refused);
    if (result.closed > 0)
        sentences += SendJob::tr("%n had ended already.", nullptr, result.closed);
    return sentences.join(u' ');
}

} // namespace Inspector
