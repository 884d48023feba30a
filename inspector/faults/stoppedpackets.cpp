// SPDX-License-Identifier: MIT
#include "faults/stoppedpackets.h"

#include "faults/filterscope.h"
#include "filter/filter.h"

#include <algorithm>

namespace Inspector {

StoppedPackets::StoppedPackets(QObject *parent)
    : QObject(parent)
{
}

void StoppedPackets::setFaults(EngineIoFaults *faults)
{
    stop();
    if (m_faults)
        m_faults->disconnect(this);
    while (!m_packets.empty())
        remove(m_packets.back().stop);
    m_faults = faults;
    if (!faults)
        return;
    connect(faults, &EngineIoFaults::packetStopped, this,
            [this](quint64 stop, const QByteArray &sid, EngineIoFaultScope::Direction direction,
                   const EngineIoPacket &packet) {
                add({stop, sid, direction, packet});
            });
    connect(faults, &EngineIoFaults::stopEnded, this, &StoppedPackets::remove);
    connect(faults, &EngineIoFaults::refused, this, &StoppedPackets::takeRefusal);
}

void StoppedPackets::takeRefusal(int id, const QString &reason)
{
    m_old.removeOne(id);
    if (m_breakpoint == 0 || id != m_breakpoint)
        return;
    m_breakpoint = 0;
    letOldGo();
    Q_EMIT activeChanged(false);
    Q_EMIT refused(reason);
}

QString StoppedPackets::start(const QString &filter)
{
    const auto compiled = parseFilter(filter);
    if (!compiled)
        return compiled.error().message;
    if (!m_faults)
        return {};
    EngineIoFaultScope scope;
    narrow(scope, *compiled);
    if (scope.predicate && !m_faults->takesPredicates())
        return predicateRefusal();
    const int breakpoint = m_faults->addBreakpoint(scope);
    if (breakpoint == 0)
        return m_faults->errorString();
    const bool wasActive = isActive();
    if (wasActive) {
        m_faults->setFaultEnabled(m_breakpoint, false);
        m_old.append(m_breakpoint);
    }
    m_breakpoint = breakpoint;
    if (!wasActive)
        Q_EMIT activeChanged(true);
    return {};
}

void StoppedPackets::stop()
{
    if (!isActive())
        return;
    m_old.append(std::exchange(m_breakpoint, 0));
    letOldGo();
    Q_EMIT activeChanged(false);
}

void StoppedPackets::letOldGo()
{
    for (const int old : std::exchange(m_old, {})) {
        if (m_faults)
            m_faults->removeBreakpoint(old);
    }
}

void StoppedPackets::letGo(const QList<quint64> &stops)
{
    for (const quint64 stop : stops) {
        if (m_faults)
            m_faults->letGo(stop);
    }
}

void StoppedPackets::letGo(quint64 stop, const EngineIoPacket &edited)
{
    if (m_faults)
        m_faults->letGo(stop, edited);
}

void StoppedPackets::drop(const QList<quint64> &stops)
{
    for (const quint64 stop : stops) {
        if (m_faults)
            m_faults->drop(stop);
    }
}

bool StoppedPackets::isStopped(quint64 stop) const
{
    return std::ranges::find(m_packets, stop, &Packet::stop) != m_packets.end();
}

void StoppedPackets::add(Packet packet)
{
    Q_EMIT aboutToAppend(size());
    m_packets.push_back(std::move(packet));
    Q_EMIT appended();
}

void StoppedPackets::remove(quint64 stop)
{
    const auto found = std::ranges::find(m_packets, stop, &Packet::stop);
    if (found == m_packets.end())
        return;
    Q_EMIT aboutToRemove(int(found - m_packets.begin()));
    m_packets.erase(found);
    Q_EMIT removed();
}

} // namespace Inspector
