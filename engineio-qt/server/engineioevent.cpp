// SPDX-License-Identifier: MIT
#include "server/engineioevent.h"

#include <condition_variable>
#include <mutex>

class EngineIoEventPrivate
{
public:
    std::mutex mutex;
    std::condition_variable changed;
    bool isSet = false;
};

EngineIoEvent::EngineIoEvent()
    : d(std::make_unique<EngineIoEventPrivate>())
{
}

EngineIoEvent::~EngineIoEvent() = default;

bool EngineIoEvent::isSet() const
{
    const std::lock_guard locker(d->mutex);
    return d->isSet;
}

void EngineIoEvent::set()
{
    const std::lock_guard locker(d->mutex);
    d->isSet = true;
    d->changed.notify_all();
}

void EngineIoEvent::clear()
{
    const std::lock_guard locker(d->mutex);
    d->isSet = false;
}

bool EngineIoEvent::wait(QDeadlineTimer deadline) const
{
    std::unique_lock locker(d->mutex);
    const auto isSet = [this] {
        return d->isSet;
    };
    if (!deadline.isForever())
        return d->changed.wait_for(locker, deadline.remainingTimeAsDuration(), isSet);
    d->changed.wait(locker, isSet);
    return true;
}
