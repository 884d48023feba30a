// SPDX-License-Identifier: MIT
#pragma once

#include "server/commandqueue.h"
#include "server/sessionevents.h"
#include "streams/wakeup.h"

#include <QObject>

#include <deque>
#include <mutex>
#include <vector>

namespace EngineIo {

// One thing that a loop has told.
struct ServerEvent
{
    enum class Kind : quint8 { Opened, Message, Upgraded, Drained, Closed, Gone, Call };

    Kind kind = Kind::Call;
    DisconnectReason reason = DisconnectReason::TransportClose;
    std::shared_ptr<ServerSession> session;
    EngineIoPacket packet;
    std::function<void()> call;
};

// How much a relay has told and the application has not taken yet.
class Backlog
{
public:
    // Bytes; from here on clients that send more are not read, until half of it is taken.
    static constexpr qint64 Limit = 64 * 1024 * 1024;

    void setResume(std::function<void()> resume) { m_resume = std::move(resume); }

    void add(qint64 bytes) { m_bytes += bytes; }
    bool isFull(); // then resume is called later
    void take(qint64 bytes);

private:
    bool isTaken() const { return m_bytes <= Limit / 2; }

    std::atomic<qint64> m_bytes = 0;
    std::atomic<bool> m_full = false;
    std::function<void()> m_resume;
};

// What the loops of I/O threads have told, for the server's thread: one wake-up for many.
class EventInbox final : public QObject
{
    Q_OBJECT

public:
    explicit EventInbox(SessionEvents &events);

    // From any thread.
    void publish(std::vector<ServerEvent> &&events, std::shared_ptr<Backlog> backlog, qint64 bytes);
    void post(std::function<void()> call);

    // In the server's thread: what has come until now. What comes meanwhile has its own turn.
    void deliver();

private:
    struct Batch
    {
        std::vector<ServerEvent> events;
        std::shared_ptr<Backlog> backlog;
        qint64 bytes = 0;
    };

    void add(Batch &&batch);
    std::size_t beginTurn();
    void takeBatch();
    void tellCurrent();
    void tell(ServerEvent &event);

    SessionEvents &m_events;
    std::mutex m_mutex;
    std::deque<Batch> m_waiting;
    WakeUp m_wakeUp;
    bool m_woken = false; // deliver() is about to be called
    Batch m_current;      // what of it is behind m_next waits to be told
    std::size_t m_next = 0;
};

// Carries what one loop tells to the server's thread, in the order that it is told.
class EventRelay final : public SessionEvents
{
public:
    EventRelay(EventInbox &inbox, SessionEvents &application);

    // The loop that tells; in its thread, before it does.
    void setLoop(SessionLoop &loop);

private:
    void sessionOpened(ServerSession &session) override;
    void messageReceived(ServerSession &session, EngineIoPacket &&message) override;
    void sessionUpgraded(ServerSession &session) override;
    void sessionDrained(ServerSession &session) override;
    void sessionClosed(ServerSession &session, DisconnectReason reason) override;
    void sessionGone(ServerSession &session) override;
    void connectionRejected(ConnectionError code, const QString &message,
                            const EngineIoHttpRequest &request) override;
    void requestRefused(int status, const QString &reason, const QString &peer) override;
    void connectRequested(const std::shared_ptr<EngineIoConnectRequest::State> &state) override;
    void fallbackRequested(const EngineIoHttpRequest &request, const Respond &respond) override;
    bool decidesConnections() const override { return m_application.decidesConnections(); }
    bool hasFallback() const override { return m_application.hasFallback(); }
    bool hearsDrained() const override { return m_application.hearsDrained(); }
    void turnDone() override;
    bool isFull() override { return m_backlog->isFull(); }

    void add(ServerEvent &&event);
    void addCall(std::function<void()> call);

    EventInbox &m_inbox;
    SessionEvents &m_application;
    const std::shared_ptr<Backlog> m_backlog;
    std::vector<ServerEvent> m_told; // in this turn
    qint64 m_toldBytes = 0;
};

} // namespace EngineIo
