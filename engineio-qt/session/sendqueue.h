// SPDX-License-Identifier: MIT
#pragma once

#include "transports/transport.h"

#include <vector>

namespace EngineIo {

// What waits for the transport, oldest first.
class SendQueue
{
public:
    bool isEmpty() const { return m_first == m_packets.size(); }
    void append(OutgoingPacket packet) { m_packets.push_back(std::move(packet)); }
    void prepend(OutgoingPacket packet);
    void clear();

    std::span<const OutgoingPacket> packets() const;
    void drop(std::size_t count); // from the front

private:
    // Taken packets leave the vector when all are: no packet is moved on the usual way.
    std::vector<OutgoingPacket> m_packets;
    std::size_t m_first = 0;
};

} // namespace EngineIo
