// SPDX-License-Identifier: MIT
#pragma once

#include "session/time.h"

#include <QtGlobal>

#include <set>

namespace EngineIo {

class DeadlineList;

// Something that is to be told when a point of time has passed. Leaves its list when it is deleted.
class Deadline
{
    Q_DISABLE_COPY_MOVE(Deadline)

public:
    Deadline() = default;
    virtual ~Deadline();

    virtual void deadlinePassed(Time now) = 0;

private:
    friend class DeadlineList;
    DeadlineList *m_list = nullptr;
    Time m_due = NotDue;
};

// All deadlines of a server in their order, so that one timer serves ten thousand sessions.
class DeadlineList
{
    Q_DISABLE_COPY_MOVE(DeadlineList)

public:
    DeadlineList() = default;
    ~DeadlineList();

    void set(Deadline &deadline, Time due); // NotDue takes it out
    Time next() const;                      // NotDue when there is none

    // Tells the deadlines up to now, each about once.
    void advance(Time now);

private:
    struct Sooner
    {
        bool operator()(const Deadline *a, const Deadline *b) const;
    };

    std::set<Deadline *, Sooner> m_deadlines;
};

} // namespace EngineIo
