// SPDX-License-Identifier: MIT
#pragma once

#include <chrono>

namespace EngineIo {

using Clock = std::chrono::steady_clock;
using Time = Clock::time_point;
using Duration = std::chrono::milliseconds;

inline constexpr Time NotDue = Time::max();

} // namespace EngineIo
