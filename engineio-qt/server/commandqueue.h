// SPDX-License-Identifier: MIT
#pragma once

#include "streams/wakeup.h"

#include <QtCore/qnamespace.h>

#include <atomic>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>

namespace EngineIo {

// How other threads reach a session loop's: functions that run there in the order they came, one
// wake-up for many. Outlives the loop, so that a late answer finds nobody instead of a deleted
// object.
class CommandQueue
{
    Q_DISABLE_COPY_MOVE(CommandQueue)

public:
    CommandQueue(); // its target is the thread that makes it

    bool isInTargetThread() const;

    // Runs \a command in the target's thread: at once when this is it, later otherwise.
    void run(std::function<void()> command);
    void post(std::function<void()> command); // always later

    // Returns when \a command has run there; never called by two such threads for each other.
    void runAndWait(const std::function<void()> &command);

    void execute(); // in the target's thread: what has come so far
    void detach();  // likewise: the target is going

private:
    std::mutex m_mutex;
    std::unique_ptr<WakeUp> m_wakeUp; // none when the target has gone
    std::deque<std::function<void()>> m_commands;
    std::atomic<bool> m_isEmpty = true; // saves the lock on the loop's own way
    const Qt::HANDLE m_targetThread;
};

} // namespace EngineIo
