// SPDX-License-Identifier: MIT
#pragma once

#include <chrono>
#include <cstdint>
#include <functional>
#include <vector>

namespace Load {

class Connection;
using Clock = std::chrono::steady_clock;

inline Clock::duration toDuration(double seconds)
{
    return std::chrono::duration_cast<Clock::duration>(std::chrono::duration<double>(seconds));
}

// epoll, and the buffer that all connections read into: one for each would be gigabytes.
class EventLoop
{
public:
    explicit EventLoop(std::uint16_t port);
    ~EventLoop();
    EventLoop(const EventLoop &) = delete;
    EventLoop &operator=(const EventLoop &) = delete;

    std::uint16_t port() const { return m_port; }
    std::vector<char> &buffer() { return m_buffer; }

    void watch(int socket, Connection *connection);
    void setWantsToWrite(int socket, Connection *connection, bool wants);

    // Handles what is ready, and waits for something until the time given.
    void runOnce(Clock::time_point end);
    void run(Clock::duration duration);
    // Ends the program, telling what was awaited, when it has not come after 60 s.
    void runUntil(const std::function<bool()> &done, const char *awaited);

private:
    int m_epoll;
    std::uint16_t m_port;
    std::vector<char> m_buffer;
};

} // namespace Load
