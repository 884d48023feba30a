// SPDX-License-Identifier: MIT
#include "server/handlerstrand.h"

#include "protocol/pooltask.h"

#include <QThreadPool>

namespace EngineIo {

void HandlerStrand::run(std::function<void()> handler)
{
    const std::lock_guard locker(m_mutex);
    m_handlers.push_back(std::move(handler));
    if (m_working)
        return;
    m_working = true;
    start();
}

void HandlerStrand::start()
{
    m_pool->start(new PoolTask([strand = shared_from_this()] { strand->work(); }));
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
    const std::lock_guard locker(m_mutex);
    start();
}

} // namespace EngineIo
