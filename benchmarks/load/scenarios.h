// SPDX-License-Identifier: MIT
#pragma once

#include "options.h"

namespace Load {

// Each runs to its end and prints its result; benchmarks/README.md describes them.
void runPingPong(const Options &options);
void runConnect(const Options &options);
void runIdle(const Options &options);
void runBroadcast(const Options &options);
void runPollingHandshake(const Options &options);
void runPollingEcho(const Options &options);
void runPollingCompressed(const Options &options);
void runUpgrade(const Options &options);

} // namespace Load
