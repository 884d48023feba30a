// SPDX-License-Identifier: MIT
#include "server/handlerstrand.h"

#include "server/threadorder.h"

#include <QRunnable>
#include <QThreadPool>

namespace EngineIo {

// A strand's work on a thread of the pool.
class HandlerStrand::Turn final : public QRunnable
{
public:
    explicit Turn(std::shared_ptr<HandlerStrand> strand)
        : m_strand(std::move(strand))
    {
        tellBefore(this);
    }

    void run() override
    {
        tellBehind(this);
        m_strand->work();
    }

private:
    const std::shared_ptr<HandlerStrand> m_strand;
};

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
    m_pool->start(new Turn(shared_from_this())); // which deletes it
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
