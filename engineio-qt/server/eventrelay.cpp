// SPDX-License-Identifier: MIT
#include "server/eventrelay.h"

#include "server/sessionloop.h"

#include <QAbstractEventDispatcher>

#include <utility>

namespace EngineIo {

using Kind = ServerEvent::Kind;

// --- Backlog -------------------------------------------------------------------------------------

bool Backlog::isFull()
{
    if (m_bytes < Limit)
        return false;
    m_full = true;
    // All of it may have been taken between these lines, by a thread that saw nothing to resume.
    return !isTaken() || !m_full.exchange(false);
}

void Backlog::take(qint64 bytes)
{
    m_bytes -= bytes;
    if (isTaken() && m_full.exchange(false))
        m_resume();
}

// --- EventInbox ----------------------------------------------------------------------------------

EventInbox::EventInbox(SessionEvents &events)
    : m_events(events)
    , m_wakeUp([this] { deliver(); })
{
    // An event loop that the application runs within one event is not to wait for the others.
    if (auto *const dispatcher = QAbstractEventDispatcher::instance()) {
        connect(dispatcher, &QAbstractEventDispatcher::aboutToBlock, this,
                &EventInbox::tellCurrent);
    }
}

void EventInbox::publish(std::vector<ServerEvent> &&events, std::shared_ptr<Backlog> backlog,
                         qint64 bytes)
{
    add({std::move(events), std::move(backlog), bytes});
}

void EventInbox::post(std::function<void()> call)
{
    std::vector<ServerEvent> events(1);
    events.front().call = std::move(call);
    add({std::move(events), nullptr, 0});
}

void EventInbox::add(Batch &&batch)
{
    const std::lock_guard locker(m_mutex);
    m_waiting.push_back(std::move(batch));
    if (!std::exchange(m_woken, true))
        m_wakeUp.wake();
}

void EventInbox::deliver()
{
    for (std::size_t batches = beginTurn(); batches > 0; --batches) {
        tellCurrent(); // one that a nested turn of ours has begun
        takeBatch();
        tellCurrent();
    }
    const std::lock_guard locker(m_mutex);
    if (!m_waiting.empty() && !std::exchange(m_woken, true))
        m_wakeUp.wake();
}

std::size_t EventInbox::beginTurn()
{
    const std::lock_guard locker(m_mutex);
    m_woken = false;
    return m_waiting.size();
}

void EventInbox::takeBatch()
{
    const std::lock_guard locker(m_mutex);
    if (m_waiting.empty())
        return; // taken by a turn within this one
    m_current = std::move(m_waiting.front());
    m_waiting.pop_front();
    m_next = 0;
}

// One by one, since the application may bring us here again: what waits must go first then.
void EventInbox::tellCurrent()
{
    while (m_next < m_current.events.size()) {
        ServerEvent event = std::move(m_current.events[m_next++]);
        if (m_next == m_current.events.size() && m_current.backlog)
            m_current.backlog->take(m_current.bytes);
        tell(event);
    }
}

void EventInbox::tell(ServerEvent &event)
{
    switch (event.kind) {
    case Kind::Opened:
        return m_events.sessionOpened(*event.session);
    case Kind::Message:
        return m_events.messageReceived(*event.session, std::move(event.packet));
    case Kind::Upgraded:
        return m_events.sessionUpgraded(*event.session);
    case Kind::Drained:
        return m_events.sessionDrained(*event.session);
    case Kind::Closed:
        return m_events.sessionClosed(*event.session, event.reason);
    case Kind::Gone:
        return m_events.sessionGone(*event.session);
    case Kind::Call:
        return event.call();
    }
    Q_UNREACHABLE();
}

// --- EventRelay ----------------------------------------------------------------------------------

EventRelay::EventRelay(EventInbox &inbox, SessionEvents &application)
    : m_inbox(inbox)
    , m_application(application)
    , m_backlog(std::make_shared<Backlog>())
{
}

void EventRelay::setLoop(SessionLoop &loop)
{
    m_backlog->setResume(
        [commands = loop.commands(), &loop] { commands->post([&loop] { loop.resume(); }); });
}

void EventRelay::add(ServerEvent &&event)
{
    const qint64 bytes = qint64(sizeof event) + event.packet.data.size();
    m_told.push_back(std::move(event));
    m_toldBytes += bytes;
    m_backlog->add(bytes);
}

void EventRelay::addCall(std::function<void()> call)
{
    ServerEvent event;
    event.call = std::move(call);
    add(std::move(event));
}

void EventRelay::turnDone()
{
    if (!m_told.empty())
        m_inbox.publish(std::exchange(m_told, {}), m_backlog, std::exchange(m_toldBytes, 0));
}

void EventRelay::sessionOpened(ServerSession &session)
{
    add({Kind::Opened, {}, session.shared_from_this(), {}, {}});
}

void EventRelay::messageReceived(ServerSession &session, EngineIoPacket &&message)
{
    add({Kind::Message, {}, session.shared_from_this(), std::move(message), {}});
}

void EventRelay::sessionUpgraded(ServerSession &session)
{
    add({Kind::Upgraded, {}, session.shared_from_this(), {}, {}});
}

void EventRelay::sessionDrained(ServerSession &session)
{
    add({Kind::Drained, {}, session.shared_from_this(), {}, {}});
}

void EventRelay::sessionClosed(ServerSession &session, DisconnectReason reason)
{
    add({Kind::Closed, reason, session.shared_from_this(), {}, {}});
}

void EventRelay::sessionGone(ServerSession &session)
{
    add({Kind::Gone, {}, session.shared_from_this(), {}, {}});
}

void EventRelay::connectionRejected(ConnectionError code, const QString &message,
                                    const EngineIoHttpRequest &request)
{
    addCall([&application = m_application, code, message, request] {
        application.connectionRejected(code, message, request);
    });
}

void EventRelay::requestRefused(int status, const QString &reason, const QString &peer)
{
    addCall([&application = m_application, status, reason, peer] {
        application.requestRefused(status, reason, peer);
    });
}

void EventRelay::connectRequested(const std::shared_ptr<EngineIoConnectRequest::State> &state)
{
    addCall([&application = m_application, state] { application.connectRequested(state); });
}

void EventRelay::fallbackRequested(const EngineIoHttpRequest &request, const Respond &respond)
{
    addCall([&application = m_application, request, respond] {
        application.fallbackRequested(request, respond);
    });
}

} // namespace EngineIo
