// SPDX-License-Identifier: MIT
#pragma once

#include "inspection/attach/eventcodec.h"

#include <functional>
#include <mutex>
#include <vector>

namespace EngineIo {

// What sessions have told and no inspector has been sent yet. Bounded: what doesn't fit is dropped
// and counted, so that a session never waits.
class EventQueue
{
public:
    struct Limits
    {
        size_t events = 64 * 1024; // sessions' lives may fill twice as many
        qint64 bytes = qint64(32) * 1024 * 1024;
    };
    struct Batch
    {
        std::vector<ReportedEvent> events;
        quint64 dropped = 0;   // behind the events
        bool isLosing = false; // what the list of sessions needs was among the dropped
    };

    // \a wake is called from any thread when the queue was empty.
    explicit EventQueue(std::function<void()> wake)
        : m_wake(std::move(wake))
    {
    }

    void setLimits(Limits limits) { m_limits = limits; } // before anything is pushed

    void push(ReportedEvent &&reported); // from any thread
    void take(Batch &batch);             // into an empty one, whose memory is used again

private:
    bool hasRoomFor(const ReportedEvent &reported) const;
    bool add(ReportedEvent &&reported);

    const std::function<void()> m_wake;
    Limits m_limits;
    std::mutex m_mutex;
    Batch m_waiting;
    qint64 m_bytes = 0;
    bool m_isSnapshotCut = false; // a part of it was dropped: its end would be wrong
};

} // namespace EngineIo
