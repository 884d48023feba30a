// SPDX-License-Identifier: MIT
#include "recorder.h"

#include "failure.h"

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <string>

namespace Load {

namespace {

double processorSeconds()
{
    timespec time{};
    ::clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
    return double(time.tv_sec) + double(time.tv_nsec) / 1e9;
}

} // namespace

Recorder::Recorder(int clients)
    : m_operations(std::size_t(clients))
{
}

void Recorder::add(int client, Clock::duration took)
{
    ++m_operations[std::size_t(client)];
    m_took.push_back(
        std::uint32_t(std::chrono::duration_cast<std::chrono::microseconds>(took).count()));
}

void Recorder::measure(EventLoop &loop, const Options &options, const char *unit, int factor)
{
    loop.run(toDuration(options.warmUp));
    m_took.clear();
    std::puts("event=measuring");
    std::fflush(stdout);
    const auto start = Clock::now();
    const double processorStart = processorSeconds();
    loop.run(toDuration(options.seconds));
    const double took = std::chrono::duration<double>(Clock::now() - start).count();
    const double share = (processorSeconds() - processorStart) / took;

    requireAllClients();
    std::printf("scenario=%.*s unit=%s rate=%.1f p50_us=%u p99_us=%u max_us=%u load_cpu=%.2f\n",
                int(options.scenario.size()), options.scenario.data(), unit,
                double(m_took.size()) * factor / took, percentile(0.5), percentile(0.99),
                percentile(1), share);
}

// The figures of a run in which some were left out say nothing.
void Recorder::requireAllClients() const
{
    const auto idle = std::count(m_operations.begin(), m_operations.end(), 0u);
    if (idle > 0)
        fail((std::to_string(idle) + " of " + std::to_string(m_operations.size())
              + " clients never got an answer")
                 .c_str());
    if (m_took.empty())
        fail("nothing was completed in the time given");
}

std::uint32_t Recorder::percentile(double fraction)
{
    const auto at = m_took.begin() + std::ptrdiff_t(double(m_took.size() - 1) * fraction);
    std::nth_element(m_took.begin(), at, m_took.end());
    return *at;
}

} // namespace Load
