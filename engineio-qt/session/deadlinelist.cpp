// SPDX-License-Identifier: MIT
#include "session/deadlinelist.h"

#include <functional>
#include <utility>

namespace EngineIo {

Deadline::~Deadline()
{
    if (m_list)
        m_list->set(*this, NotDue);
}

DeadlineList::~DeadlineList()
{
    for (Deadline *deadline : std::as_const(m_deadlines))
        deadline->m_list = nullptr;
}

bool DeadlineList::Sooner::operator()(const Deadline *a, const Deadline *b) const
{
    if (a->m_due != b->m_due)
        return a->m_due < b->m_due;
    return std::less<>()(a, b);
}

void DeadlineList::set(Deadline &deadline, Time due)
{
    if (deadline.m_list == this) {
        if (deadline.m_due == due)
            return;
        m_deadlines.erase(&deadline);
        deadline.m_list = nullptr;
    }
    deadline.m_due = due;
    if (due == NotDue)
        return;
    m_deadlines.insert(&deadline);
    deadline.m_list = this;
}

Time DeadlineList::next() const
{
    return m_deadlines.empty() ? NotDue : (*m_deadlines.begin())->m_due;
}

void DeadlineList::advance(Time now)
{
    // A deadline may set itself anew or delete others, so the first is looked up afresh each time.
    // The count keeps one that is always due from holding the loop for ever.
    std::size_t left = m_deadlines.size();
    while (left-- > 0 && next() <= now) {
        Deadline *const deadline = *m_deadlines.begin();
        m_deadlines.erase(m_deadlines.begin());
        deadline->m_list = nullptr;
        deadline->deadlinePassed(now);
    }
}

} // namespace EngineIo
