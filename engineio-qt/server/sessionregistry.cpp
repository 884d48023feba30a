// SPDX-License-Identifier: MIT
#include "server/sessionregistry.h"

namespace EngineIo {

static bool isOpen(const SharedSession &session)
{
    return session.stage.load(std::memory_order_acquire) == SharedSession::Stage::Open;
}

void SessionRegistry::insert(const std::shared_ptr<SharedSession> &session)
{
    const QWriteLocker locker(&m_lock);
    m_sessions.insert(session->sid, session);
}

void SessionRegistry::remove(const QByteArray &sid)
{
    const QWriteLocker locker(&m_lock);
    m_sessions.remove(sid);
}

std::shared_ptr<SharedSession> SessionRegistry::find(const QByteArray &sid) const
{
    const QReadLocker locker(&m_lock);
    return m_sessions.value(sid);
}

std::shared_ptr<SharedSession> SessionRegistry::findOpen(const QByteArray &sid) const
{
    auto session = find(sid);
    return session && isOpen(*session) ? session : nullptr;
}

QList<std::shared_ptr<SharedSession>> SessionRegistry::open() const
{
    const QReadLocker locker(&m_lock);
    QList<std::shared_ptr<SharedSession>> sessions;
    sessions.reserve(m_sessions.size());
    for (const auto &session : m_sessions) {
        if (isOpen(*session))
            sessions.append(session);
    }
    return sessions;
}

} // namespace EngineIo
