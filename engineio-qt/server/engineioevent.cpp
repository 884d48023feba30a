// SPDX-License-Identifier: MIT
#include "server/engineioevent.h"

bool EngineIoEvent::isSet() const
{
    const std::lock_guard locker(m_mutex);
    return m_set;
}

void EngineIoEvent::set()
{
    const std::lock_guard locker(m_mutex);
    m_set = true;
    m_changed.notify_all();
}

void EngineIoEvent::clear()
{
    const std::lock_guard locker(m_mutex);
    m_set = false;
}

bool EngineIoEvent::wait(QDeadlineTimer deadline) const
{
    std::unique_lock locker(m_mutex);
    const auto isSet = [this] {
        return m_set;
    };
    if (!deadline.isForever())
        return m_changed.wait_for(locker, deadline.remainingTimeAsDuration(), isSet);
    m_changed.wait(locker, isSet);
    return true;
}
