// SPDX-License-Identifier: MIT
#pragma once

#include "model/eventstore.h"

#include <span>
#include <vector>

namespace Inspector {

// One heartbeat of a session: when it was answered, or sent when it never was.
struct RoundTripPoint
{
    qint64 time = 0;          // ns
    quint32 microseconds = 0; // or RoundTripSample::Missed
    quint32 event = 0;        // the PONG, or the PING without one

    bool isMissed() const { return microseconds == RoundTripSample::Missed; }
    qint64 sentAt() const { return isMissed() ? time : time - qint64(microseconds) * 1000; }
};

// The heartbeats of one session with their times, oldest first. Keeps what it has read: a sample's
// time is in the store, and a hundred thousand look-ups there take longer than a frame may.
class RoundTripSeries
{
public:
    explicit RoundTripSeries(quint32 session)
        : m_session(session)
    {
    }

    quint32 session() const { return m_session; }
    std::span<const RoundTripPoint> points() const { return m_points; }
    std::span<const RoundTripPoint> within(qint64 from, qint64 to) const; // and one on each side
    bool readNew(const EventStore &store); // true when there was something

private:
    quint32 m_session;
    std::vector<RoundTripPoint> m_points;
};

} // namespace Inspector
