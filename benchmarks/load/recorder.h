// SPDX-License-Identifier: MIT
#pragma once

#include "eventloop.h"
#include "options.h"

#include <cstdint>
#include <vector>

namespace Load {

// Counts the operations of all clients and how long each has taken.
class Recorder
{
public:
    explicit Recorder(int clients);

    void add(int client, Clock::duration took);

    // Runs the warm-up and the seconds asked for; prints a line of key=value between them, for
    // whoever measures the server, and the result. An operation counts for \a factor units.
    void measure(EventLoop &loop, const Options &options, const char *unit, int factor = 1);

private:
    void requireAllClients() const;
    std::uint32_t percentile(double fraction);

    std::vector<std::uint64_t> m_operations; // of each client, with the warm-up
    std::vector<std::uint32_t> m_took;       // µs
};

} // namespace Load
