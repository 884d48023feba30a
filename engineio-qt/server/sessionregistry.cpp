// SPDX-License-Identifier: MIT
#include "server/sessionregistry.h"

#include <mutex>

namespace EngineIo {

static bool isOpen(const ServerSession &session)
{
    return session.stage.load(std::memory_order_acquire) == SharedSession::Stage::Open;
}

bool SessionRegistry::insert(const std::shared_ptr<ServerSession> &session, int limit)
{
    const std::unique_lock locker(m_mutex);
    if (limit > 0 && m_sessions.size() >= limit)
        return false;
    m_sessions.insert(session->sid, session);
    return true;
}

void SessionRegistry::remove(const QByteArray &sid)
{
    const std::unique_lock locker(m_mutex);
    m_sessions.remove(sid);
}

std::shared_ptr<ServerSession> SessionRegistry::find(const QByteArray &sid) const
{
    const std::shared_lock locker(m_mutex);
    return m_sessions.value(sid);
}

std::shared_ptr<ServerSession> SessionRegistry::findOpen(const QByteArray &sid) const
{
    auto session = find(sid);
    return session && isOpen(*session) ? session : nullptr;
}

std::vector<std::shared_ptr<ServerSession>> SessionRegistry::open() const
{
    const std::shared_lock locker(m_mutex);
    std::vector<std::shared_ptr<ServerSession>> sessions;
    sessions.reserve(std::size_t(m_sessions.size()));
    for (const auto &session : m_sessions) {
        if (isOpen(*session))
            sessions.push_back(session);
    }
    return sessions;
}

bool SessionRegistry::isEmpty() const
{
    const std::shared_lock locker(m_mutex);
    return m_sessions.isEmpty();
}

} // namespace EngineIo
