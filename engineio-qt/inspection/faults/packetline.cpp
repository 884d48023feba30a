// SPDX-License-Identifier: MIT
#include "inspection/faults/packetline.h"

#include <algorithm>
#include <utility>

namespace EngineIo {

using Type = EngineIoPacket::Type;

bool isHeartbeat(const EngineIoPacket &packet)
{
    return (packet.type == Type::Ping || packet.type == Type::Pong) && packet.data.isEmpty();
}

static bool isHeartbeat(const HeldPacket &held)
{
    return held.kind == HeldPacket::Kind::Packet && isHeartbeat(held.outgoing.packet);
}

bool PacketLine::hasNoop() const
{
    return std::ranges::any_of(
        m_held, [](const HeldPacket &held) { return held.outgoing.packet.type == Type::Noop; });
}

void PacketLine::append(HeldPacket held, Time due)
{
    held.due = due;
    m_bytes += held.bytes();
    m_stopped += held.stop != 0 ? 1 : 0;
    m_heartbeats += isHeartbeat(held) ? 1 : 0;
    m_held.push_back(std::move(held));
}

std::size_t PacketLine::next() const
{
    if (m_held.empty() || m_held.front().stop == 0)
        return 0;
    if (m_heartbeats == 0)
        return m_held.size();
    const auto heartbeat = std::ranges::find_if(
        m_held, [](const HeldPacket &held) { return held.stop == 0 && isHeartbeat(held); });
    return std::size_t(heartbeat - m_held.begin());
}

Time PacketLine::nextDue() const
{
    const std::size_t index = next();
    return index == m_held.size() ? NotDue : m_held[index].due;
}

std::optional<HeldPacket> PacketLine::takeNext(Time now)
{
    const std::size_t index = next();
    if (index == m_held.size() || m_held[index].due > now)
        return std::nullopt;
    return take(index);
}

HeldPacket PacketLine::take(std::size_t index)
{
    HeldPacket held = std::move(m_held[index]);
    m_held.erase(m_held.begin() + std::ptrdiff_t(index));
    m_bytes -= held.bytes();
    m_stopped -= held.stop != 0 ? 1 : 0;
    m_heartbeats -= isHeartbeat(held) ? 1 : 0;
    return held;
}

void PacketLine::putBack(std::vector<HeldPacket> held)
{
    while (!held.empty()) {
        HeldPacket &last = held.back();
        m_bytes += last.bytes();
        m_stopped += last.stop != 0 ? 1 : 0;
        m_heartbeats += isHeartbeat(last) ? 1 : 0;
        m_held.push_front(std::move(last));
        held.pop_back();
    }
}

Time PacketLine::passThrough(Time from, qint64 bytes, qint64 bytesPerSecond)
{
    using std::chrono::nanoseconds;
    const auto time = nanoseconds(qint64(double(bytes) * 1e9 / double(bytesPerSecond)));
    m_free = std::max(m_free, from) + std::chrono::duration_cast<Time::duration>(time);
    return m_free;
}

std::size_t PacketLine::find(quint64 stop) const
{
    const auto held = std::ranges::find(m_held, stop, &HeldPacket::stop);
    return std::size_t(held - m_held.begin());
}

bool PacketLine::letGo(quint64 stop, const EngineIoPacket *edited)
{
    const std::size_t index = find(stop);
    if (index == m_held.size())
        return false;
    HeldPacket &held = m_held[index];
    if (edited) {
        m_heartbeats -= isHeartbeat(held) ? 1 : 0;
        m_bytes += edited->size() - held.bytes();
        held.outgoing.packet = *edited;
        held.outgoing.encodedText = QByteArray();
        m_heartbeats += isHeartbeat(held) ? 1 : 0;
    }
    held.stop = 0;
    --m_stopped;
    return true;
}

bool PacketLine::drop(quint64 stop)
{
    const std::size_t index = find(stop);
    if (index == m_held.size())
        return false;
    take(index);
    return true;
}

std::vector<quint64> PacketLine::letGoOf(int breakpoint)
{
    std::vector<quint64> stops;
    for (HeldPacket &held : m_held) {
        if (held.stop != 0 && held.breakpoint == breakpoint)
            stops.push_back(std::exchange(held.stop, 0));
    }
    m_stopped -= stops.size();
    return stops;
}

std::vector<HeldPacket> PacketLine::takeAll()
{
    std::vector<HeldPacket> all(std::make_move_iterator(m_held.begin()),
                                std::make_move_iterator(m_held.end()));
    m_held.clear();
    m_bytes = 0;
    m_stopped = 0;
    m_heartbeats = 0;
    return all;
}

} // namespace EngineIo
