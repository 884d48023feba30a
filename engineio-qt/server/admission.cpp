// SPDX-License-Identifier: MIT
#include "server/admission.h"

#include <algorithm>

namespace EngineIo {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

Expected<Admission::Place, Admission::Refusal> Admission::connectionFrom(const QByteArray &address)
{
    if (m_limits.connections == 0 && m_limits.connectionsPerAddress == 0)
        return Place();
    const std::lock_guard locker(m_mutex);
    if (m_limits.connections > 0 && m_connections >= m_limits.connections)
        return Refusal{503, u"more than %1 connections"_s.arg(m_limits.connections)};
    int &ofAddress = m_connectionsOf[address];
    if (m_limits.connectionsPerAddress > 0 && ofAddress >= m_limits.connectionsPerAddress) {
        return Refusal{429, u"more than %1 connections from one address"_s.arg(
                                m_limits.connectionsPerAddress)};
    }
    ++ofAddress;
    ++m_connections;
    return Place(this,
                 [self = shared_from_this(), address](const void *) { self->leave(address); });
}

std::size_t Admission::rememberedAddresses() const
{
    const std::lock_guard locker(m_mutex);
    return m_allowances.size();
}

void Admission::leave(const QByteArray &address)
{
    const std::lock_guard locker(m_mutex);
    --m_connections;
    const auto found = m_connectionsOf.find(address);
    if (--found->second == 0)
        m_connectionsOf.erase(found);
}

std::optional<Admission::Refusal> Admission::handshakeFrom(const QByteArray &address, Time now)
{
    if (m_limits.handshakesPerSecond == 0)
        return std::nullopt;
    const double most = m_limits.handshakesPerSecond;
    const std::lock_guard locker(m_mutex);
    forgetQuiet(now);
    const auto [found, isNew] = m_allowances.try_emplace(address, Allowance{most, now});
    Allowance &allowance = found->second;
    const std::chrono::duration<double> passed = now - allowance.counted;
    allowance = {std::min(most, allowance.handshakes + passed.count() * most), now};
    if (allowance.handshakes < 1) {
        return Refusal{429, u"more than %1 handshakes a second from one address"_s.arg(
                                m_limits.handshakesPerSecond)};
    }
    --allowance.handshakes;
    return std::nullopt;
}

// Who has made none for a second has all of them again: nothing is to be remembered.
void Admission::forgetQuiet(Time now)
{
    constexpr std::size_t Few = 1024;
    if (m_allowances.size() < m_pruneAt)
        return;
    std::erase_if(m_allowances,
                  [now](const auto &entry) { return now - entry.second.counted >= 1s; });
    m_pruneAt = std::max(Few, 2 * m_allowances.size());
}

} // namespace EngineIo
