// SPDX-License-Identifier: MIT
#include "faults/stoppedpackets.h"

#include "faults/packetpredicate.h"

#include <algorithm>

namespace Inspector {

StoppedPackets::StoppedPackets(EngineIoFaults &faults, QObject *parent)
    : QObject(parent)
    , m_faults(faults)
{
    connect(&faults, &EngineIoFaults::packetStopped, this,
            [this](quint64 stop, const QByteArray &sid, EngineIoFaultScope::Direction direction,
                   const EngineIoPacket &packet) {
                add({stop, sid, direction, packet});
            });
    connect(&faults, &EngineIoFaults::stopEnded, this, &StoppedPackets::remove);
}

QString StoppedPackets::start(const QString &filter)
{
    const auto compiled = parseFilter(filter);
    if (!compiled)
        return compiled.error().message;
    if (m_breakpoint != 0) {
        m_faults.setFaultEnabled(m_breakpoint, false);
        m_old.append(m_breakpoint);
    }
    EngineIoFaultScope scope;
    scope.predicate = packetPredicate(*compiled);
    const bool wasActive = isActive();
    m_breakpoint = m_faults.addBreakpoint(scope);
    if (!wasActive)
        Q_EMIT activeChanged(true);
    return {};
}

void StoppedPackets::stop()
{
    if (!isActive())
        return;
    for (const int old : std::exchange(m_old, {}))
        m_faults.removeBreakpoint(old);
    m_faults.removeBreakpoint(std::exchange(m_breakpoint, 0));
    Q_EMIT activeChanged(false);
}

void StoppedPackets::letGo(const QList<quint64> &stops)
{
    for (const quint64 stop : stops)
        m_faults.letGo(stop);
}

void StoppedPackets::letGo(quint64 stop, const EngineIoPacket &edited)
{
    m_faults.letGo(stop, edited);
}

void StoppedPackets::drop(const QList<quint64> &stops)
{
    for (const quint64 stop : stops)
        m_faults.drop(stop);
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
