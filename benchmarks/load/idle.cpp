// SPDX-License-Identifier: MIT
// Sessions that only answer pings, while the one who started us measures the server.
#include "eventloop.h"
#include "scenarios.h"
#include "sessionclient.h"

#include <poll.h>
#include <unistd.h>

#include <algorithm>
#include <cstdio>

namespace Load {

namespace {

using std::chrono::duration_cast;
using std::chrono::milliseconds;

class IdleClient : public SessionClient
{
public:
    using SessionClient::SessionClient;

    // Forgets what was before, when the sessions were still being opened.
    void begin()
    {
        m_pings = 0;
        m_worstGap = {};
    }
    std::uint64_t pings() const { return m_pings; }
    // Between two pings, with the one that is not over.
    milliseconds worstGap() const
    {
        return duration_cast<milliseconds>(std::max(m_worstGap, Clock::now() - m_last));
    }

private:
    void handleOpen() override { m_last = Clock::now(); }

    void handlePing() override
    {
        const auto now = Clock::now();
        m_worstGap = std::max(m_worstGap, now - m_last);
        m_last = now;
        ++m_pings;
    }

    Clock::time_point m_last;
    Clock::duration m_worstGap{};
    std::uint64_t m_pings = 0;
};

bool standardInputEnded()
{
    pollfd input{STDIN_FILENO, POLLIN, 0};
    char byte = 0;
    return ::poll(&input, 1, 0) > 0 && ::read(STDIN_FILENO, &byte, 1) <= 0;
}

void printResult(const Options &options, const std::vector<IdleClient *> &clients)
{
    const milliseconds interval = clients.front()->pingInterval();
    std::uint64_t pings = 0;
    int late = 0;
    int missed = 0;
    milliseconds worst{0};
    for (const IdleClient *client : clients) {
        const milliseconds gap = client->worstGap();
        pings += client->pings();
        late += gap > interval + interval / 4 ? 1 : 0;
        missed += gap > 2 * interval ? 1 : 0;
        worst = std::max(worst, gap);
    }
    std::printf("scenario=%.*s sessions=%zu pings=%llu late=%d missed=%d worst_gap_ms=%lld\n",
                int(options.scenario.size()), options.scenario.data(), clients.size(),
                static_cast<unsigned long long>(pings), late, missed,
                static_cast<long long>(worst.count()));
}

} // namespace

void runIdle(const Options &options)
{
    EventLoop loop(options.port);
    std::vector<std::unique_ptr<SessionClient>> sessions;
    std::vector<IdleClient *> clients;
    for (int i = 0; i < options.clients; ++i) {
        auto client = std::make_unique<IdleClient>(loop);
        clients.push_back(client.get());
        sessions.push_back(std::move(client));
    }
    openSessions(loop, sessions);
    for (IdleClient *client : clients)
        client->begin();
    std::printf("event=open sessions=%zu\n", clients.size());
    std::fflush(stdout); // it is waited for

    const auto end = Clock::now() + toDuration(options.seconds);
    while (Clock::now() < end && !standardInputEnded())
        loop.run(milliseconds(50));
    printResult(options, clients);
}

} // namespace Load
