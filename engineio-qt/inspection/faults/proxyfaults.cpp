// SPDX-License-Identifier: MIT
#include "inspection/faults/proxyfaults.h"

#include "inspection/engineioproxy_p.h"
#include "inspection/proxy/faultysessions.h"

namespace EngineIo {

ProxyFaults::ProxyFaults(EngineIoProxy *proxy)
    : m_proxy(proxy)
{
    EngineIoProxyPrivate::of(proxy)->faults().setRules(rules());
}

ProxyFaults::~ProxyFaults()
{
    clear();
    if (FaultySessions *const ours = sessions())
        ours->setRules(std::make_shared<FaultRules>());
}

FaultySessions *ProxyFaults::sessions() const
{
    FaultySessions *const all = m_proxy ? &EngineIoProxyPrivate::of(m_proxy)->faults() : nullptr;
    return all && &all->rules() == rules().get() ? all : nullptr;
}

void ProxyFaults::countSessions()
{
    if (const FaultySessions *const ours = sessions())
        rules()->setSessionCount(ours->observed().lastNumber());
}

int ProxyFaults::addFault(const EngineIoFault &fault)
{
    countSessions();
    return LocalFaults::addFault(fault);
}

int ProxyFaults::addBreakpoint(const EngineIoFaultScope &scope)
{
    countSessions();
    return LocalFaults::addBreakpoint(scope);
}

bool ProxyFaults::cutConnections(const QByteArray &sid)
{
    return m_proxy && EngineIoProxyPrivate::of(m_proxy)->cutConnections(sid);
}

int ProxyFaults::stoppedCount() const
{
    const FaultySessions *const ours = sessions();
    return ours ? ours->stoppedCount() : 0;
}

bool ProxyFaults::letGo(quint64 stop)
{
    FaultySessions *const ours = sessions();
    return ours && ours->letGo(stop);
}

bool ProxyFaults::letGo(quint64 stop, const EngineIoPacket &edited)
{
    FaultySessions *const ours = sessions();
    return ours && ours->letGo(stop, &edited);
}

bool ProxyFaults::drop(quint64 stop)
{
    FaultySessions *const ours = sessions();
    return ours && ours->drop(stop);
}

void ProxyFaults::rulesChanged()
{
    if (FaultySessions *const ours = sessions())
        ours->rulesChanged();
}

void ProxyFaults::releaseBreakpoint(int id)
{
    if (FaultySessions *const ours = sessions())
        ours->releaseBreakpoint(id);
}

} // namespace EngineIo
