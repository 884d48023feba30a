// SPDX-License-Identifier: MIT
#include "inspection/faults/localfaults.h"

#include "protocol/threadorder.h"

#include <QCoreApplication>
#include <QEvent>
#include <QPointer>

#include <utility>

namespace EngineIo {

static const QEvent::Type TellEvent = QEvent::Type(QEvent::registerEventType());

LocalFaults::LocalFaults()
{
    // Queued even in one thread: a slot may do what it likes, with no session on the stack.
    connect(
        m_rules.get(), &FaultRules::packetStopped, this,
        [this](quint64 stop, const QByteArray &sid, FaultDirection direction,
               const EngineIoPacket &packet) {
            tell([this, stop, sid, direction, packet] {
                Q_EMIT packetStopped(stop, sid, direction, packet);
            });
        },
        Qt::DirectConnection);
    connect(
        m_rules.get(), &FaultRules::stopEnded, this,
        [this](quint64 stop) { tell([this, stop] { Q_EMIT stopEnded(stop); }); },
        Qt::DirectConnection);
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
    tell([this] {
        m_hitTold = false;
        Q_EMIT hitsChanged();
    });
}

// In the thread of a session. What there is to say lies behind a lock that ThreadSanitizer sees, as
// it can't see what orders the event itself.
void LocalFaults::tell(std::function<void()> what)
{
    const std::lock_guard locker(m_mutex);
    m_told.push_back(std::move(what));
    if (m_told.size() > 1)
        return;
    auto *const event = new QEvent(TellEvent);
    tellBefore(event);
    QCoreApplication::postEvent(this, event);
}

bool LocalFaults::event(QEvent *event)
{
    tellBehind(event);
    if (event->type() != TellEvent)
        return FaultBackend::event(event);
    std::vector<std::function<void()>> told;
    {
        const std::lock_guard locker(m_mutex);
        told.swap(m_told);
    }
    const QPointer<LocalFaults> self(this); // whoever is told may delete us
    for (const auto &what : told) {
        what();
        if (!self)
            break;
    }
    return true;
}

} // namespace EngineIo
