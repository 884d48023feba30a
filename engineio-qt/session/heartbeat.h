// SPDX-License-Identifier: MIT
#pragma once

#include "session/time.h"

#include <QtGlobal>

namespace EngineIo {

// Engine.IO v4, Heartbeat: the server sends a PING each interval and expects a PONG within the
// timeout.
class Heartbeat
{
public:
    enum class Action : quint8 { None, SendPing, Expire };

    struct Periods
    {
        Duration interval{25'000};
        Duration timeout{20'000};
        bool monitored = true; // false: a missing PONG is found by isExpired() alone
    };

    explicit Heartbeat(const Periods &periods);

    void start(Time now);
    void stop();

    Action advance(Time now);
    bool pingNow(Time now); // false while a PONG is awaited
    bool pongReceived(Time now);
    void extend(Time now); // a PONG that is awaited has the whole timeout again

    Time due() const; // when advance() has something to do
    bool isAwaitingPong() const { return m_awaitingPong; }
    bool isExpired(Time now) const { return m_awaitingPong && now >= m_due; }

    // From the last PING to its PONG; negative before the first.
    std::chrono::microseconds lastRoundTrip() const { return m_lastRoundTrip; }

private:
    Periods m_periods;
    Time m_due = NotDue;
    Time m_pingSent = NotDue;
    std::chrono::microseconds m_lastRoundTrip{-1};
    bool m_awaitingPong = false;
};

} // namespace EngineIo
