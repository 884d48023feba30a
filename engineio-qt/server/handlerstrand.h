// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

#include <deque>
#include <functional>
#include <memory>
#include <mutex>

class QThreadPool;

namespace EngineIo {

// Runs the handlers of one session on a pool, one after another, while those of other sessions run
// beside them.
class HandlerStrand : public std::enable_shared_from_this<HandlerStrand>
{
    Q_DISABLE_COPY_MOVE(HandlerStrand)

public:
    explicit HandlerStrand(QThreadPool *pool)
        : m_pool(pool)
    {
    }

    void run(std::function<void()> handler);

private:
    class Turn;

    void work();
    void start();

    // A strand gives its thread back after so many handlers, so that none starves the others.
    static constexpr int HandlersATurn = 64;

    QThreadPool *const m_pool;
    std::mutex m_mutex;
    std::deque<std::function<void()>> m_handlers;
    bool m_working = false;
};

} // namespace EngineIo
