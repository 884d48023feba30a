// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

#include <functional>
#include <memory>

class QSocketNotifier;
class QThread;

namespace EngineIo {

// Lets any thread wake the event loop of the one that made it. Calls before it has woken are one.
class WakeUp final
{
    Q_DISABLE_COPY_MOVE(WakeUp)

public:
    explicit WakeUp(std::function<void()> woken); // called in the thread that makes it
    ~WakeUp();

    void wake();                        // thread-safe
    void moveToThread(QThread *thread); // whose event loop it wakes from now on

private:
    std::function<void()> m_woken;
#ifdef Q_OS_LINUX
    // Qt's event queue would do as well. This is a system call less, and what is written before
    // wake() is seen to be read behind it by ThreadSanitizer, which cannot look into Qt's locks.
    void clear();

    const int m_descriptor;
    std::unique_ptr<QSocketNotifier> m_notifier;
#else
    QObject m_receiver;
#endif
};

} // namespace EngineIo
