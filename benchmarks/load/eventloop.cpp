// SPDX-License-Identifier: MIT
#include "eventloop.h"

#include "connection.h"
#include "failure.h"

#include <sys/epoll.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <string>

namespace Load {

namespace {

constexpr std::size_t BufferSize = 256 * 1024;
constexpr std::chrono::seconds Patience(60);

} // namespace

EventLoop::EventLoop(std::uint16_t port)
    : m_epoll(::epoll_create1(0))
    , m_port(port)
    , m_buffer(BufferSize)
{
    if (m_epoll < 0)
        fail("no epoll here");
}

EventLoop::~EventLoop()
{
    ::close(m_epoll);
}

void EventLoop::watch(int socket, Connection *connection)
{
    epoll_event event{};
    event.events = EPOLLIN;
    event.data.ptr = connection;
    ::epoll_ctl(m_epoll, EPOLL_CTL_ADD, socket, &event);
}

void EventLoop::setWantsToWrite(int socket, Connection *connection, bool wants)
{
    epoll_event event{};
    event.events = wants ? EPOLLIN | EPOLLOUT : EPOLLIN;
    event.data.ptr = connection;
    ::epoll_ctl(m_epoll, EPOLL_CTL_MOD, socket, &event);
}

void EventLoop::runOnce(Clock::time_point end)
{
    std::array<epoll_event, 256> events;
    const auto left
        = std::chrono::duration_cast<std::chrono::milliseconds>(end - Clock::now()).count();
    const int count = ::epoll_wait(m_epoll, events.data(), int(events.size()),
                                   int(std::max<std::int64_t>(0, left)));
    // A connection that an earlier one has closed reads nothing: no harm done.
    for (int i = 0; i < count; ++i)
        static_cast<Connection *>(events[std::size_t(i)].data.ptr)->handleReady();
}

void EventLoop::run(Clock::duration duration)
{
    const auto end = Clock::now() + duration;
    while (Clock::now() < end)
        runOnce(end);
}

void EventLoop::runUntil(const std::function<bool()> &done, const char *awaited)
{
    const auto end = Clock::now() + Patience;
    while (!done()) {
        if (Clock::now() >= end)
            fail((std::string("not within 60 s: ") + awaited).c_str());
        runOnce(end);
    }
}

} // namespace Load
