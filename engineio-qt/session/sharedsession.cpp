// SPDX-License-Identifier: MIT
#include "session/sharedsession.h"

namespace EngineIo {

qint64 SharedSession::allQueuedBytes() const
{
    return queuedBytes.load(std::memory_order_relaxed)
           + socketBytes.load(std::memory_order_relaxed);
}

bool SharedSession::reserve(qint64 bytes, qint64 limit)
{
    if (queuedBytes.fetch_add(bytes, std::memory_order_relaxed) + bytes
            + socketBytes.load(std::memory_order_relaxed)
        <= limit)
        return true;
    queuedBytes.fetch_sub(bytes, std::memory_order_relaxed);
    overflowed.store(true, std::memory_order_release);
    return false;
}

QVariantMap SharedSession::data() const
{
    const std::lock_guard locker(m_mutex);
    return m_data;
}

void SharedSession::setData(const QVariantMap &data)
{
    const std::lock_guard locker(m_mutex);
    m_data = data;
}

} // namespace EngineIo
