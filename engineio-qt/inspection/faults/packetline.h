// SPDX-License-Identifier: MIT
#pragma once

#include "session/time.h"
#include "transports/transport.h"

#include <deque>
#include <optional>
#include <vector>

namespace EngineIo {

// One thing that waits in a line: a packet, or what else a transport tells in its order.
struct HeldPacket
{
    enum class Kind : quint8 { Packet, Malformed, End };

    Kind kind = Kind::Packet;
    OutgoingPacket outgoing; // of either direction; the bytes where it is malformed
    Time due{};
    quint64 exchange = 0;
    quint64 stop = 0;   // not 0: waits for a person
    int breakpoint = 0; // which has stopped it
    PacketError error = PacketError::Empty;
    TransportEnd end = TransportEnd::Closed;

    qint64 bytes() const { return outgoing.packet.size(); }
};

// PING and PONG, but not those of a probe.
bool isHeartbeat(const EngineIoPacket &packet);

// Packets of one direction on their way, in order: each waits for its time and for those in front
// of it. Only heartbeats pass by what is stopped. Told the time.
class PacketLine
{
public:
    bool isEmpty() const { return m_held.empty(); }
    std::size_t size() const { return m_held.size(); }
    qint64 bytes() const { return m_bytes; }
    std::size_t stoppedCount() const { return m_stopped; }
    bool hasNoop() const;

    // Leaves at due, but not before what is in front.
    void append(HeldPacket held, Time due);

    // When the next can leave; NotDue when there is none, or a person must let it go first.
    Time nextDue() const;
    std::optional<HeldPacket> takeNext(Time now);
    void putBack(std::vector<HeldPacket> held); // in front of all

    // When a packet of so many bytes is through, that enters at \a from.
    Time passThrough(Time from, qint64 bytes, qint64 bytesPerSecond);

    // What a person decides; false when \a stop is not here. A dropped packet is gone.
    bool letGo(quint64 stop, const EngineIoPacket *edited = nullptr);
    bool drop(quint64 stop);
    std::vector<quint64> letGoOf(int breakpoint); // returns what it has stopped

    std::vector<HeldPacket> takeAll();

private:
    std::size_t next() const; // the size when none can
    HeldPacket take(std::size_t index);
    std::size_t find(quint64 stop) const;

    std::deque<HeldPacket> m_held;
    qint64 m_bytes = 0;
    std::size_t m_stopped = 0;
    std::size_t m_heartbeats = 0;
    Time m_free{}; // when the bandwidth has carried everything
};

} // namespace EngineIo
