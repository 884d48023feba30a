// SPDX-License-Identifier: MIT
#pragma once

#include "server/interceptor.h"
#include "server/serverobserver.h"

#include <QStringList>

// The loop around a faulty transport, with a clock that the test moves.
class FakeLoop final : public EngineIo::InterceptedLoop
{
public:
    // Moves the clock to each deadline on the way, as a timer would.
    void advance(EngineIo::Duration duration)
    {
        const EngineIo::Time end = time + duration;
        while (deadlines.next() <= end) {
            time = std::max(time, deadlines.next());
            deadlines.advance(time);
        }
        time = end;
    }

    EngineIo::Time now() const override { return time; }
    void setDeadline(EngineIo::Deadline &deadline, EngineIo::Time due) override
    {
        deadlines.set(deadline, due);
    }
    const std::shared_ptr<EngineIo::CommandQueue> &commands() const override { return m_commands; }
    EngineIo::ServerObserver *observer() const override { return nullptr; }

    EngineIo::Time time = EngineIo::Time(std::chrono::hours(1));
    EngineIo::DeadlineList deadlines;

private:
    const std::shared_ptr<EngineIo::CommandQueue> m_commands;
};
