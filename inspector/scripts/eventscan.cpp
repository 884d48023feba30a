// SPDX-License-Identifier: MIT
#include "scripts/eventscan.h"

#include <utility>

namespace Inspector {

EventScan::EventScan(const EventStore &store, Filter filter, quint32 from)
    : m_rows(store)
    , m_filter(std::move(filter))
    , m_next(from)
{
}

std::optional<quint32> EventScan::find()
{
    for (; !m_found && m_next < m_rows.size(); ++m_next) {
        if (m_filter.matches(m_rows.at(m_next)))
            m_found = m_next;
    }
    return m_found;
}

void EventScan::restart()
{
    m_next = 0;
}

} // namespace Inspector
