// SPDX-License-Identifier: MIT
#include "server/commandqueue.h"

#include <QThread>

#include <semaphore>

namespace EngineIo {

CommandQueue::CommandQueue()
    : m_wakeUp(std::make_unique<WakeUp>([this] { execute(); }))
    , m_targetThread(QThread::currentThreadId())
{
}

bool CommandQueue::isInTargetThread() const
{
    return QThread::currentThreadId() == m_targetThread;
}

void CommandQueue::run(std::function<void()> command)
{
    if (!isInTargetThread()) {
        post(std::move(command));
        return;
    }
    if (!m_wakeUp) // only this thread takes it away
        return;
    execute(); // what came before goes first
    command();
}

void CommandQueue::post(std::function<void()> command)
{
    const std::lock_guard locker(m_mutex);
    if (!m_wakeUp)
        return;
    m_commands.push_back(std::move(command));
    m_isEmpty.store(false, std::memory_order_release);
    if (m_commands.size() == 1)
        m_wakeUp->wake();
}

void CommandQueue::runAndWait(const std::function<void()> &command)
{
    if (isInTargetThread()) {
        run(command);
        return;
    }
    std::binary_semaphore done(0);
    post([&] {
        command();
        done.release();
    });
    done.acquire();
}

void CommandQueue::execute()
{
    if (m_isEmpty.load(std::memory_order_acquire))
        return;
    // One by one: a command whose slot sends comes here again, and what waits must go first then.
    std::unique_lock locker(m_mutex);
    for (std::size_t left = m_commands.size(); left > 0 && !m_commands.empty(); --left) {
        const std::function<void()> command = std::move(m_commands.front());
        m_commands.pop_front();
        m_isEmpty.store(m_commands.empty(), std::memory_order_release);
        locker.unlock();
        command();
        locker.lock();
    }
    if (m_wakeUp && !m_commands.empty()) // came meanwhile: the loop shall have its turn
        m_wakeUp->wake();
}

void CommandQueue::detach()
{
    const std::lock_guard locker(m_mutex);
    m_wakeUp.reset();
    m_commands.clear();
    m_isEmpty.store(true, std::memory_order_release);
}

} // namespace EngineIo
