// SPDX-License-Identifier: MIT
#include "server/handlerstrand.h"

#include <QThreadPool>

namespace EngineIo {

void HandlerStrand::run(std::function<void()> handler)
{
    const std::lock_guard locker(m_mutex);
    m_handlers.push_back(std::move(handler));
    if (m_working)
        return;
    m_working = true;
    m_pool->start([self = shared_from_this()] { self->work(); });
}

void HandlerStrand::work()
{
    for (int i = 0; i < HandlersATurn; ++i) {
        std::function<void()> handler;
        {
            const std::lock_guard locker(m_mutex);
            if (m_handlers.empty()) {
                m_working = false;
                return;
            }
            handler = std::move(m_handlers.front());
            m_handlers.pop_front();
        }
        handler();
    }
    m_pool->start([self = shared_from_this()] { self->work(); });
}

} // namespace EngineIo
