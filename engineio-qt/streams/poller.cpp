// SPDX-License-Identifier: MIT
#include "streams/poller.h"

#include <algorithm>
#include <utility>

#include <unistd.h>

namespace EngineIo {

Poller::ReadBuffer::ReadBuffer(Poller &poller)
    : m_poller(poller)
    , m_bytes(std::move(poller.m_spareBuffer))
{
    if (!m_bytes)
        m_bytes = std::make_unique_for_overwrite<char[]>(ReadBufferSize);
}

Poller::ReadBuffer::~ReadBuffer()
{
    m_poller.m_spareBuffer = std::move(m_bytes);
}

Poller::Poller()
    : m_epoll(::epoll_create1(EPOLL_CLOEXEC))
    , m_notifier(m_epoll, QSocketNotifier::Read)
{
    QObject::connect(&m_notifier, &QSocketNotifier::activated, &m_notifier, [this] { dispatch(); });
}

Poller::~Poller()
{
    m_notifier.setEnabled(false);
    ::close(m_epoll);
}

void Poller::control(int operation, int descriptor, Client &client, quint32 events)
{
    epoll_event event{};
    event.events = events;
    event.data.ptr = &client;
    [[maybe_unused]] const int result = ::epoll_ctl(m_epoll, operation, descriptor, &event);
    Q_ASSERT(result == 0);
}

void Poller::watch(int descriptor, Client &client, quint32 events)
{
    control(EPOLL_CTL_ADD, descriptor, client, events);
}

void Poller::change(int descriptor, Client &client, quint32 events)
{
    control(EPOLL_CTL_MOD, descriptor, client, events);
}

void Poller::forget(int descriptor, Client &client)
{
    control(EPOLL_CTL_DEL, descriptor, client, 0);
    for (std::size_t i = m_next; i < m_ready.size(); ++i) {
        if (m_ready[i].data.ptr == &client)
            m_ready[i].data.ptr = nullptr;
    }
}

// A client may run an event loop that brings us here again: that goes on with the rest of the
// batch.
void Poller::dispatch()
{
    ++m_depth;
    if (m_next == m_ready.size()) {
        m_ready.resize(EventsATurn);
        m_next = 0;
        const int count = ::epoll_wait(m_epoll, m_ready.data(), EventsATurn, 0);
        m_ready.resize(std::size_t(std::max(count, 0)));
    }
    while (m_next < m_ready.size()) {
        const epoll_event event = m_ready[m_next++];
        if (event.data.ptr)
            static_cast<Client *>(event.data.ptr)->ready(event.events);
    }
    --m_depth;
    if (m_batchDone)
        m_batchDone();
}

} // namespace EngineIo
