// SPDX-License-Identifier: MIT
#include "session/heartbeat.h"

#include <algorithm>
#include <utility>

namespace EngineIo {

static constexpr Duration MaxLateness{50};

Heartbeat::Heartbeat(const Periods &periods)
    : m_periods(periods)
{
}

void Heartbeat::start(Time now)
{
    m_awaitingClient = m_periods.pinger == Pinger::Client;
    m_forgiven = false;
    m_due = now + (m_awaitingClient ? patience() : m_periods.interval);
}

void Heartbeat::stop()
{
    m_awaitingClient = false;
    m_due = NotDue;
}

Heartbeat::Action Heartbeat::advance(Time now)
{
    if (now < due())
        return Action::None;
    if (m_awaitingClient)
        return Action::Expire;
    // A timer that fires late does not put the deadline off with it, unless the process was held
    // up.
    const Time scheduled = std::max(m_due, now - MaxLateness);
    pingNow(now);
    m_due = scheduled + patience();
    return Action::SendPing;
}

bool Heartbeat::pingNow(Time now)
{
    if (m_awaitingClient || m_due == NotDue)
        return false;
    m_awaitingClient = true;
    m_pingSent = now;
    m_due = now + patience();
    return true;
}

bool Heartbeat::pongReceived(Time now)
{
    if (!m_awaitingClient)
        return false; // nobody asked: harmless, as in the other servers
    m_lastRoundTrip = std::chrono::duration_cast<std::chrono::microseconds>(now - m_pingSent);
    start(now);
    return true;
}

void Heartbeat::extend(Time now)
{
    if (!m_awaitingClient)
        return;
    m_forgiven = false;
    m_due = now + patience();
}

void Heartbeat::forgive(Time until)
{
    if (!m_awaitingClient || m_due >= until || std::exchange(m_forgiven, true))
        return;
    m_due = until;
}

Duration Heartbeat::patience() const
{
    switch (m_periods.pinger) {
    case Pinger::Server:
        return m_periods.timeout;
    case Pinger::Client:
        return m_periods.interval + m_periods.timeout;
    }
    Q_UNREACHABLE();
}

Time Heartbeat::due() const
{
    return m_awaitingClient && !m_periods.monitored ? NotDue : m_due;
}

} // namespace EngineIo
