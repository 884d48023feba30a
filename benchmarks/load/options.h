// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace Load {

struct Options
{
    std::string_view scenario;
    std::uint16_t port = 3000;
    int clients = 100; // or operations in parallel
    std::size_t size = 32;
    int inFlight = 1;
    double warmUp = 0.5; // s, not counted: Node compiles what is called often
    double seconds = 5;
    bool binary = false;
};

Options parseOptions(int argc, char *argv[]);

} // namespace Load
