// SPDX-License-Identifier: MIT
#pragma once

#include <sched.h>

// The calling thread, and what it starts; where the machine has no such core it stays where it is.
inline void stayOnCore(int core)
{
    cpu_set_t cores;
    CPU_ZERO(&cores);
    CPU_SET(core, &cores);
    ::sched_setaffinity(0, sizeof cores, &cores);
}
