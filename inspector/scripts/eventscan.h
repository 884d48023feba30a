// SPDX-License-Identifier: MIT
#pragma once

#include "actions/packetrows.h"
#include "filter/filter.h"

#include <optional>

namespace Inspector {

// Looks at each event of a store once, the old ones and those that come, until one matches.
class EventScan
{
public:
    // From the event with the number \a from on.
    EventScan(const EventStore &store, Filter filter, quint32 from = 0);

    // Goes on to the newest event. Returns the number of the first that matched, now or before.
    std::optional<quint32> find();
    void restart(); // the store was cleared; what was found counts all the same

    const Filter &filter() const { return m_filter; }

private:
    PacketRows m_rows;
    Filter m_filter;
    quint32 m_next;
    std::optional<quint32> m_found;
};

} // namespace Inspector
