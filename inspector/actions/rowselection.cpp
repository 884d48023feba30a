// SPDX-License-Identifier: MIT
#include "actions/rowselection.h"

#include "actions/packetrows.h"

namespace Inspector {

bool RowSelection::contains(const EventStore &store, quint32 number) const
{
    if (session && store.at(number).session != *session)
        return false;
    return filter.matchesAll() || filter.matches(PacketRows(store).at(number));
}

} // namespace Inspector
