// SPDX-License-Identifier: MIT
#pragma once

#include "engineioexport.h"

#include <QDeadlineTimer>

#include <memory>

class EngineIoEventPrivate;

/*!
    \brief A flag that threads can wait for; python-engineio's create_event().

    All functions are thread-safe.
*/
class ENGINEIO_EXPORT EngineIoEvent
{
    Q_DISABLE_COPY_MOVE(EngineIoEvent)

public:
    /*! Makes one that is not set. */
    EngineIoEvent();
    ~EngineIoEvent();

    /*! Returns whether it is set. */
    bool isSet() const;
    void set(); //!< wakes every thread that waits
    /*! Unsets it: who waits from now on waits. */
    void clear();

    /*!
        Blocks the calling thread until the event is set, and returns true; false when \a deadline
        passes before. Blocks an event loop of that thread as well.
    */
    bool wait(QDeadlineTimer deadline = QDeadlineTimer(QDeadlineTimer::Forever)) const;

private:
    const std::unique_ptr<EngineIoEventPrivate> d;
};
