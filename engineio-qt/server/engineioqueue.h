// SPDX-License-Identifier: MIT
#pragma once

#include <QDeadlineTimer>
#include <QMutex>
#include <QWaitCondition>

#include <deque>
#include <limits>
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

    qsizetype capacity() const { return m_capacity; }

    qsizetype size() const
    {
        const QMutexLocker locker(&m_mutex);
        return qsizetype(m_values.size());
    }

    bool isEmpty() const { return size() == 0; }

    /*! Appends \a value, waiting for room until \a deadline; returns false when there was none. */
    bool put(T value, QDeadlineTimer deadline = QDeadlineTimer(QDeadlineTimer::Forever))
    {
        const QMutexLocker locker(&m_mutex);
        while (qsizetype(m_values.size()) >= m_capacity) {
            if (!m_removed.wait(&m_mutex, deadline) && qsizetype(m_values.size()) >= m_capacity)
                return false;
        }
        m_values.push_back(std::move(value));
        m_added.wakeOne();
        return true;
    }

    /*! Takes the oldest value, waiting for one until \a deadline; nothing when none came. */
    std::optional<T> get(QDeadlineTimer deadline = QDeadlineTimer(QDeadlineTimer::Forever))
    {
        const QMutexLocker locker(&m_mutex);
        while (m_values.empty()) {
            if (!m_added.wait(&m_mutex, deadline) && m_values.empty())
                return std::nullopt;
        }
        std::optional<T> value(std::move(m_values.front()));
        m_values.pop_front();
        m_removed.wakeOne();
        return value;
    }

    /*! Takes the oldest value without waiting. */
    std::optional<T> tryGet() { return get(QDeadlineTimer(0)); }

private:
    mutable QMutex m_mutex;
    QWaitCondition m_added;
    QWaitCondition m_removed;
    std::deque<T> m_values;
    const qsizetype m_capacity;
};
