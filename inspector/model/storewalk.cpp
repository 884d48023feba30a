// SPDX-License-Identifier: MIT
#include "model/storewalk.h"

#include "model/eventstore.h"

#include <algorithm>

namespace Inspector {
using namespace std::chrono_literals;

namespace {
constexpr auto Frame = 16ms;
constexpr auto FrameBudget = 4ms;
constexpr quint32 EventsBetweenLooks = 128; // at the clock
} // namespace

StoreWalk::StoreWalk(const EventStore &store, Visit visit, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_visit(std::move(visit))
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(Frame);
    connect(&m_timer, &QTimer::timeout, this, [this] { walk(FrameBudget); });
    connect(&store, &EventStore::appended, this, &StoreWalk::schedule);
    connect(&store, &EventStore::cleared, this, [this] {
        m_timer.stop();
        m_next = 0;
        Q_EMIT restarted();
    });
}

void StoreWalk::setActive(bool active)
{
    m_active = active;
    if (!active)
        m_timer.stop();
    schedule();
}

bool StoreWalk::isAtEnd() const
{
    return m_next >= m_store.size();
}

bool StoreWalk::finish(std::chrono::nanoseconds budget)
{
    walk(budget);
    return isAtEnd();
}

void StoreWalk::schedule()
{
    if (m_active && !m_timer.isActive() && !isAtEnd())
        m_timer.start();
}

void StoreWalk::walk(std::chrono::nanoseconds budget)
{
    if (isAtEnd())
        return;
    const auto deadline = std::chrono::steady_clock::now() + budget;
    while (!isAtEnd() && std::chrono::steady_clock::now() < deadline) {
        const quint32 first = m_next;
        m_next = std::min(m_store.size(), first + EventsBetweenLooks);
        m_visit(first, m_next);
    }
    schedule();
    Q_EMIT advanced();
}

} // namespace Inspector
