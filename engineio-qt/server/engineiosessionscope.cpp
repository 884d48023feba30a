// SPDX-License-Identifier: MIT
#include "server/engineiosessionscope.h"

#include "server/engineioserver.h"

#include <utility>

EngineIoSessionScope::EngineIoSessionScope(EngineIoServer *server, QByteArray sid)
    : m_server(server)
    , m_sid(std::move(sid))
    , m_data(server->session(m_sid))
{
}

EngineIoSessionScope::EngineIoSessionScope(EngineIoSessionScope &&other) noexcept
    : m_server(std::exchange(other.m_server, nullptr))
    , m_sid(std::move(other.m_sid))
    , m_data(std::move(other.m_data))
{
}

EngineIoSessionScope::~EngineIoSessionScope()
{
    if (m_server)
        m_server->saveSession(m_sid, m_data);
}
