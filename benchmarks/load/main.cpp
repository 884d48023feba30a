// SPDX-License-Identifier: MIT
// A load generator without Qt: Engine.IO clients that check each byte of what comes back, and
// count. One thread, epoll. Prints its results as lines of key=value.
#include "failure.h"
#include "scenarios.h"

#include <sys/resource.h>

#include <array>
#include <cstdlib>
#include <string>

using namespace Load;

namespace {

struct Scenario
{
    std::string_view name;
    void (*run)(const Options &);
    int socketsForEachClient;
};

constexpr std::array Scenarios{
    Scenario{"ping-pong", runPingPong, 1},
    Scenario{"connect", runConnect, 1},
    Scenario{"idle", runIdle, 1},
    Scenario{"broadcast", runBroadcast, 1},
    Scenario{"polling-handshake", runPollingHandshake, 1},
    Scenario{"polling-echo", runPollingEcho, 2},
    Scenario{"polling-compressed", runPollingCompressed, 2},
    Scenario{"upgrade", runUpgrade, 2},
};

void allowSockets(int count)
{
    constexpr int Others = 16;
    rlimit limit{};
    ::getrlimit(RLIMIT_NOFILE, &limit);
    limit.rlim_cur = limit.rlim_max;
    ::setrlimit(RLIMIT_NOFILE, &limit);
    if (limit.rlim_max < rlim_t(count + Others))
        fail(("the limit of open files (ulimit -Hn) is " + std::to_string(limit.rlim_max)
              + ", too low for " + std::to_string(count) + " sockets")
                 .c_str());
}

} // namespace

int main(int argc, char *argv[])
{
    const Options options = parseOptions(argc, argv);
    for (const Scenario &scenario : Scenarios) {
        if (scenario.name != options.scenario)
            continue;
        allowSockets(options.clients * scenario.socketsForEachClient);
        scenario.run(options);
        return EXIT_SUCCESS;
    }
    fail("there is no such scenario");
}
