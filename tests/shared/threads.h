// SPDX-License-Identifier: MIT
#pragma once

#include <atomic>
#include <chrono>
#include <condition_variable>
#include <functional>
#include <mutex>
#include <thread>

// Qt's thread, semaphore and mutex in the standard library's clothes: ThreadSanitizer sees what
// those order, and takes for a race what Qt's, which is not built with it, have ordered.
class TestThread
{
public:
    static TestThread *create(std::function<void()> function)
    {
        auto *const thread = new TestThread;
        thread->m_function = std::move(function);
        return thread;
    }
    ~TestThread() { wait(); }

    void start() { m_thread = std::thread(m_function); }
    void wait()
    {
        if (m_thread.joinable())
            m_thread.join();
    }

private:
    TestThread() = default;

    std::function<void()> m_function;
    std::thread m_thread;
};

inline void runInThread(const std::function<void()> &function)
{
    std::thread(function).join();
}

class TestSemaphore
{
public:
    void release(int count = 1)
    {
        const std::lock_guard locker(m_mutex);
        m_available += count;
        m_released.notify_all();
    }
    bool tryAcquire(int count, int milliseconds)
    {
        std::unique_lock locker(m_mutex);
        const bool enough = m_released.wait_for(locker, std::chrono::milliseconds(milliseconds),
                                                [&] { return m_available >= count; });
        if (enough)
            m_available -= count;
        return enough;
    }
    void acquire() { tryAcquire(1, 30'000); }

private:
    std::mutex m_mutex;
    std::condition_variable m_released;
    int m_available = 0;
};
