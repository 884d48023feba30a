// SPDX-License-Identifier: MIT
#pragma once

#include <QDeadlineTimer>

#include <chrono>
#include <condition_variable>
#include <deque>
#include <limits>
#include <mutex>
#include <optional>

/*!
    \brief A bounded queue between threads; python-engineio's create_queue().

    get() returns \c std::nullopt for "empty", where python raises get_queue_empty_exception().
    All functions are thread-safe.
*/
template <typename T>
class EngineIoQueue
{
    Q_DISABLE_COPY_MOVE(EngineIoQueue)

public:
    /*! A queue of at most \a capacity values; 1 or more, unbounded by default. */
    explicit EngineIoQueue(qsizetype capacity = std::numeric_limits<qsizetype>::max())
        : m_capacity(qMax(qsizetype(1), capacity))
    {
    }

    /*! Returns how many values there is room for. */
    qsizetype capacity() const { return m_capacity; }

    /*! Returns how many values wait. */
    qsizetype size() const
    {
        const std::lock_guard locker(m_mutex);
        return qsizetype(m_values.size());
    }

    /*! Returns whether none waits. */
    bool isEmpty() const { return size() == 0; }

    /*! Appends \a value, waiting for room until \a deadline; returns false when there was none. */
    bool put(T value, QDeadlineTimer deadline = QDeadlineTimer(QDeadlineTimer::Forever))
    {
        std::unique_lock locker(m_mutex);
        const auto hasRoom = [this] {
            return qsizetype(m_values.size()) < m_capacity;
        };
        if (!wait(m_removed, locker, deadline, hasRoom))
            return false;
        m_values.push_back(std::move(value));
        m_added.notify_one();
        return true;
    }

    /*! Takes the oldest value, waiting for one until \a deadline; nothing when none came. */
    std::optional<T> get(QDeadlineTimer deadline = QDeadlineTimer(QDeadlineTimer::Forever))
    {
        std::unique_lock locker(m_mutex);
        if (!wait(m_added, locker, deadline, [this] { return !m_values.empty(); }))
            return std::nullopt;
        std::optional<T> value(std::move(m_values.front()));
        m_values.pop_front();
        m_removed.notify_one();
        return value;
    }

    /*! Takes the oldest value without waiting. */
    std::optional<T> tryGet() { return get(QDeadlineTimer(0)); }

private:
    template <typename Condition>
    static bool wait(std::condition_variable &changed, std::unique_lock<std::mutex> &locker,
                     QDeadlineTimer deadline, Condition condition)
    {
        if (!deadline.isForever())
            return changed.wait_for(locker, deadline.remainingTimeAsDuration(), condition);
        changed.wait(locker, condition);
        return true;
    }

    mutable std::mutex m_mutex;
    std::condition_variable m_added;
    std::condition_variable m_removed;
    std::deque<T> m_values;
    const qsizetype m_capacity;
};
