// SPDX-License-Identifier: MIT
#include "session/sendqueue.h"

namespace EngineIo {

static constexpr std::size_t KeptCapacity = 64; // an idle session should not hold a burst's memory

void SendQueue::prepend(OutgoingPacket packet)
{
    m_packets.insert(m_packets.begin() + std::ptrdiff_t(m_first), std::move(packet));
}

void SendQueue::clear()
{
    m_packets.clear();
    m_first = 0;
    if (m_packets.capacity() > KeptCapacity)
        m_packets.shrink_to_fit();
}

std::span<const OutgoingPacket> SendQueue::packets() const
{
    return std::span(m_packets).subspan(m_first);
}

void SendQueue::drop(std::size_t count)
{
    for (std::size_t i = m_first; i < m_first + count; ++i)
        m_packets[i] = OutgoingPacket(); // its bytes are not held while the rest waits
    m_first += count;
    if (isEmpty()) {
        clear();
    } else if (m_first > KeptCapacity && m_first > m_packets.size() / 2) {
        m_packets.erase(m_packets.begin(), m_packets.begin() + std::ptrdiff_t(m_first));
        m_first = 0;
    }
}

} // namespace EngineIo
