// SPDX-License-Identifier: MIT
#include "sources/injectedpackets.h"

#include <algorithm>

namespace Inspector {

void InjectedPackets::expect(const QByteArray &sid, const EngineIoPacket &packet)
{
    if (m_expected.size() == Most)
        m_expected.erase(m_expected.begin());
    m_expected.push_back({sid, packet});
}

void InjectedPackets::withdraw(const QByteArray &sid, const EngineIoPacket &packet)
{
    // The latest: an equal one before it may still wait in the session's queue.
    const auto it = std::find(m_expected.rbegin(), m_expected.rend(), Expected{sid, packet});
    if (it != m_expected.rend())
        m_expected.erase(std::next(it).base());
}

bool InjectedPackets::take(const QByteArray &sid, const EngineIoPacket &packet)
{
    const auto it = std::ranges::find(m_expected, Expected{sid, packet});
    if (it == m_expected.end())
        return false;
    m_expected.erase(it);
    return true;
}

void InjectedPackets::forgetSession(const QByteArray &sid)
{
    std::erase_if(m_expected, [&sid](const Expected &expected) { return expected.sid == sid; });
}

} // namespace Inspector
