// SPDX-License-Identifier: MIT
#pragma once

#include "session/session.h"

#include <QStringList>

#include <vector>

// Surroundings of sessions with a clock that the test moves.
class FakeHost final : public EngineIo::SessionHost
{
public:
    // Moves the clock to each deadline on the way, as a timer would.
    void advance(EngineIo::Duration duration)
    {
        const EngineIo::Time end = time + duration;
        while (deadlines.next() <= end) {
            time = std::max(time, deadlines.next());
            deadlines.advance(time);
            settle();
        }
        time = end;
    }

    void settle()
    {
        while (!m_dirty.empty()) {
            const auto dirty = std::exchange(m_dirty, {});
            for (EngineIo::Session *const session : dirty)
                session->flush();
        }
    }

    EngineIo::Time now() const override { return time; }
    void messageReceived(EngineIo::Session &, EngineIoPacket &&message) override
    {
        messages.append(QString::fromUtf8(message.data));
    }
    void sessionUpgraded(EngineIo::Session &) override { log.append(QStringLiteral("upgraded")); }
    void sessionDrained(EngineIo::Session &) override { ++drained; }
    void sessionClosed(EngineIo::Session &, EngineIo::DisconnectReason reason) override
    {
        log.append(EngineIo::reasonText(reason));
    }
    void sessionFinished(EngineIo::Session &) override { finished = true; }
    void flushSoon(EngineIo::Session &session) override { m_dirty.push_back(&session); }
    void setDeadline(EngineIo::Deadline &deadline, EngineIo::Time due) override
    {
        deadlines.set(deadline, due);
    }

    EngineIo::Time time = EngineIo::Time(std::chrono::hours(1));
    EngineIo::DeadlineList deadlines;
    QStringList messages;
    QStringList log;
    int drained = 0;
    bool finished = false;

private:
    std::vector<EngineIo::Session *> m_dirty;
};
