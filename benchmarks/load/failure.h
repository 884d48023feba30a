// SPDX-License-Identifier: MIT
#pragma once

#include <cstdio>
#include <cstdlib>

namespace Load {

// One wrong byte makes the figures worthless, so that every mistake ends the program.
[[noreturn]] inline void fail(const char *what)
{
    std::fprintf(stderr, "engineio-load: %s\n", what);
    std::exit(EXIT_FAILURE);
}

} // namespace Load
