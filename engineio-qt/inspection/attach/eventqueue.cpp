// SPDX-License-Identifier: MIT
#include "inspection/attach/eventqueue.h"

#include <utility>

namespace EngineIo {
using Mark = ReportedEvent::Mark;

static constexpr size_t LifecycleShare = 2; // how many times the limit sessions' lives may fill

bool EventQueue::hasRoomFor(const ReportedEvent &reported) const
{
    const size_t waiting = m_waiting.events.size();
    if (reported.mark != Mark::None || isLifecycle(reported.event.kind))
        return waiting < m_limits.events * LifecycleShare;
    return waiting < m_limits.events && m_bytes < m_limits.bytes;
}

void EventQueue::push(ReportedEvent &&reported)
{
    bool wasEmpty = false;
    {
        const std::lock_guard lock(m_mutex);
        wasEmpty = m_waiting.events.empty() && m_waiting.dropped == 0;
        if (!add(std::move(reported)))
            return;
    }
    if (wasEmpty)
        m_wake();
}

bool EventQueue::add(ReportedEvent &&reported)
{
    if (reported.mark == Mark::SnapshotBegin)
        m_isSnapshotCut = false;
    // Without its end a snapshot says nothing of the sessions that are not in it.
    if (reported.mark == Mark::SnapshotEnd && m_isSnapshotCut)
        return false;
    if (hasRoomFor(reported)) {
        m_bytes += payloadSize(reported.event);
        m_waiting.events.push_back(std::move(reported));
        return true;
    }
    ++m_waiting.dropped;
    if (reported.mark != Mark::None || isLifecycle(reported.event.kind)) {
        m_waiting.isLosing = true;
        m_isSnapshotCut = true;
    }
    return true;
}

void EventQueue::take(Batch &batch)
{
    const std::lock_guard lock(m_mutex);
    std::swap(batch, m_waiting);
    m_bytes = 0;
}

} // namespace EngineIo
