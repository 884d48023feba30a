// SPDX-License-Identifier: MIT
#include "inspection/faults/localfaults.h"

namespace EngineIo {

LocalFaults::LocalFaults()
{
    // Queued even in one thread: a slot may do what it likes, with no session on the stack.
    connect(m_rules.get(), &FaultRules::packetStopped, this, &LocalFaults::packetStopped,
            Qt::QueuedConnection);
    connect(m_rules.get(), &FaultRules::stopEnded, this, &LocalFaults::stopEnded,
            Qt::QueuedConnection);
    connect(m_rules.get(), &FaultRules::hit, this, &LocalFaults::tellHit, Qt::DirectConnection);
}

LocalFaults::~LocalFaults()
{
    m_rules->disconnect(this);
}

int LocalFaults::addFault(const EngineIoFault &fault)
{
    return m_rules->add(FaultRule::Role::Fault, fault);
}

int LocalFaults::addBreakpoint(const EngineIoFaultScope &scope)
{
    EngineIoFault fault;
    fault.scope = scope;
    return m_rules->add(FaultRule::Role::Breakpoint, fault);
}

bool LocalFaults::remove(int id)
{
    if (!m_rules->remove(id))
        return false;
    rulesChanged();
    releaseBreakpoint(id);
    return true;
}

bool LocalFaults::setEnabled(int id, bool enabled)
{
    if (!m_rules->setEnabled(id, enabled))
        return false;
    rulesChanged();
    return true;
}

void LocalFaults::clear()
{
    for (const int id : m_rules->ids())
        remove(id);
}

// In the thread of a session.
void LocalFaults::tellHit()
{
    if (m_hitTold.exchange(true))
        return;
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_hitTold = false;
            Q_EMIT hitsChanged();
        },
        Qt::QueuedConnection);
}

} // namespace EngineIo
