// SPDX-License-Identifier: MIT
#pragma once

#include "inspection/attach/eventencoder.h"

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
        quint64 events = 64 * 1024; // sessions' lives may fill twice as many
        qint64 bytes = qint64(32) * 1024 * 1024;
    };
    struct Batch
    {
        std::vector<EventFrame> frames;
        quint64 dropped = 0;   // events behind the frames
        bool isLosing = false; // what the list of sessions needs was among the dropped
    };

    // \a wake is called from any thread when the queue was empty.
    explicit EventQueue(std::function<void()> wake)
        : m_wake(std::move(wake))
    {
    }

    void setLimits(Limits limits) { m_limits = limits; } // before anything is pushed

    // From any thread.
    void push(const EngineIoTapEvent &event, ReportedEvent::Mark mark = ReportedEvent::Mark::None);
    void push(const SeenPacket &seen);
    void pushMark(ReportedEvent::Mark mark) { push({}, mark); }
    Batch take();

private:
    bool hasRoomFor(bool isLife) const; // an event of a session's life
    bool isEmpty() const { return m_events == 0 && m_waiting.dropped == 0; }
    bool add(const EngineIoTapEvent &event, ReportedEvent::Mark mark);
    void add(const SeenPacket &seen);
    void countAdded();
    void endFrame();

    const std::function<void()> m_wake;
    Limits m_limits;
    std::mutex m_mutex;
    Batch m_waiting;
    EventEncoder m_encoder;
    quint64 m_events = 0;         // waiting, marks too
    qint64 m_bytes = 0;           // of the frames that are waiting
    bool m_isSnapshotCut = false; // a part of it was dropped: its end would be wrong
};

} // namespace EngineIo
