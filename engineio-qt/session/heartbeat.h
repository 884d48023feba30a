// SPDX-License-Identifier: MIT
#pragma once

#include "session/time.h"

#include <QtGlobal>

namespace EngineIo {

// Engine.IO v4, Heartbeat: the server sends a PING each interval and expects a PONG within the
// timeout. Engine.IO v3: the client sends the PINGs, and the server gives up who is silent for
// both.
class Heartbeat
{
public:
    enum class Pinger : quint8 { Server, Client };
    enum class Action : quint8 { None, SendPing, Expire };

    struct Periods
    {
        Duration interval{25'000};
        Duration timeout{20'000};
        bool monitored = true; // false: silence is found by isExpired() alone
        Pinger pinger = Pinger::Server;
    };

    explicit Heartbeat(const Periods &periods);

    void start(Time now);
    void stop();

    Action advance(Time now);
    bool pingNow(Time now); // false while the client's turn is awaited
    bool pongReceived(Time now);
    void extend(Time now); // what is awaited has the whole time again

    // The server was held up, and what is awaited may have come: it is not given up before until.
    // Only once, so that a server that is always late still gives up who is silent.
    void forgive(Time until);

    Pinger pinger() const { return m_periods.pinger; }
    Time due() const; // when advance() has something to do
    bool isExpired(Time now) const { return m_awaitingClient && now >= m_due; }

    // From the last PING to its PONG; negative before the first.
    std::chrono::microseconds lastRoundTrip() const { return m_lastRoundTrip; }

private:
    Duration patience() const; // with what is awaited

    Periods m_periods;
    Time m_due = NotDue;
    Time m_pingSent = NotDue;
    std::chrono::microseconds m_lastRoundTrip{-1};
    bool m_awaitingClient = false; // its PONG, or whatever comes where it sends the PINGs
    bool m_forgiven = false;
};

} // namespace EngineIo
