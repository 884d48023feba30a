// SPDX-License-Identifier: MIT
#include "inspection/attach/eventqueue.h"

#include <utility>

namespace EngineIo {
using Mark = ReportedEvent::Mark;

static constexpr quint64 LifecycleShare = 2; // how many times the limit sessions' lives may fill

bool EventQueue::hasRoomFor(bool isLife) const
{
    if (isLife)
        return m_events < m_limits.events * LifecycleShare;
    return m_events < m_limits.events && m_bytes + m_encoder.size() < m_limits.bytes;
}

void EventQueue::push(const EngineIoTapEvent &event, Mark mark)
{
    bool wasEmpty = false;
    {
        const std::lock_guard lock(m_mutex);
        wasEmpty = isEmpty();
        if (!add(event, mark))
            return;
    }
    if (wasEmpty)
        m_wake();
}

void EventQueue::push(const SeenPacket &seen)
{
    bool wasEmpty = false;
    {
        const std::lock_guard lock(m_mutex);
        wasEmpty = isEmpty();
        add(seen);
    }
    if (wasEmpty)
        m_wake();
}

bool EventQueue::add(const EngineIoTapEvent &event, Mark mark)
{
    if (mark == Mark::SnapshotBegin)
        m_isSnapshotCut = false;
    // Without its end a snapshot says nothing of the sessions that are not in it.
    if (mark == Mark::SnapshotEnd && m_isSnapshotCut)
        return false;
    const bool isLife = mark != Mark::None || isLifecycle(event.kind);
    if (!hasRoomFor(isLife)) {
        m_waiting.dropped += mark == Mark::None ? 1 : 0;
        m_waiting.isLosing |= isLife;
        m_isSnapshotCut |= isLife;
        return true;
    }
    if (mark == Mark::SnapshotBegin) // some inspectors go on with it
        endFrame();
    m_encoder.add(event, mark);
    countAdded();
    return true;
}

void EventQueue::add(const SeenPacket &seen)
{
    if (hasRoomFor(false)) {
        m_encoder.add(seen);
        countAdded();
    } else {
        ++m_waiting.dropped;
    }
}

void EventQueue::countAdded()
{
    ++m_events;
    if (m_encoder.size() >= EventEncoder::FrameSize)
        endFrame();
}

void EventQueue::endFrame()
{
    if (m_encoder.isEmpty())
        return;
    m_waiting.frames.push_back(m_encoder.finish());
    m_bytes += m_waiting.frames.back().size;
}

EventQueue::Batch EventQueue::take()
{
    const std::lock_guard lock(m_mutex);
    endFrame();
    m_events = 0;
    m_bytes = 0;
    return std::exchange(m_waiting, {});
}

} // namespace EngineIo
