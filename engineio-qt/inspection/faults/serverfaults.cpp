// SPDX-License-Identifier: MIT
#include "inspection/faults/serverfaults.h"

#include "inspection/faults/faultinterceptor.h"
#include "server/engineioserver_p.h"

namespace EngineIo {

ServerFaults::ServerFaults(EngineIoServer *server)
    : m_server(server)
    , m_interceptor(std::make_shared<FaultInterceptor>(rules()))
{
    EngineIoServerPrivate::of(server)->setInterceptor(m_interceptor);
}

ServerFaults::~ServerFaults()
{
    clear();
    if (m_server) // which waits for its loops
        EngineIoServerPrivate::of(m_server)->removeInterceptor(m_interceptor);
}

bool ServerFaults::isInPlace() const
{
    return m_server && EngineIoServerPrivate::of(m_server)->interceptor() == m_interceptor;
}

bool ServerFaults::cutConnections(const QByteArray &sid)
{
    if (!m_server || !m_server->contains(sid))
        return false;
    m_interceptor->withThoseOf(sid, [](FaultyTransport &transport) { transport.cut(); });
    return true;
}

int ServerFaults::stoppedCount() const
{
    return m_interceptor->stoppedCount();
}

bool ServerFaults::letGo(quint64 stop)
{
    return m_interceptor->decide(stop,
                                 [stop](FaultyTransport &transport) { transport.letGo(stop); });
}

bool ServerFaults::letGo(quint64 stop, const EngineIoPacket &edited)
{
    return m_interceptor->decide(
        stop, [stop, edited](FaultyTransport &transport) { transport.letGo(stop, &edited); });
}

bool ServerFaults::drop(quint64 stop)
{
    return m_interceptor->decide(stop,
                                 [stop](FaultyTransport &transport) { transport.drop(stop); });
}

void ServerFaults::rulesChanged()
{
    m_interceptor->withEach([](FaultyTransport &transport) { transport.rulesChanged(); });
}

void ServerFaults::releaseBreakpoint(int id)
{
    m_interceptor->withEach([id](FaultyTransport &transport) { transport.releaseBreakpoint(id); });
}

} // namespace EngineIo
