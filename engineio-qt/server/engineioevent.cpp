// SPDX-License-Identifier: MIT
#include "server/engineioevent.h"

bool EngineIoEvent::isSet() const
{
    const QMutexLocker locker(&m_mutex);
    return m_set;
}

void EngineIoEvent::set()
{
    const QMutexLocker locker(&m_mutex);
    m_set = true;
    m_changed.wakeAll();
}

void EngineIoEvent::clear()
{
    const QMutexLocker locker(&m_mutex);
    m_set = false;
}

bool EngineIoEvent::wait(QDeadlineTimer deadline) const
{
    const QMutexLocker locker(&m_mutex);
    while (!m_set) {
        if (!m_changed.wait(&m_mutex, deadline))
            return m_set;
    }
    return true;
}
