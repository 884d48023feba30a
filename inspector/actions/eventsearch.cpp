// SPDX-License-Identifier: MIT
#include "actions/eventsearch.h"

#include <EngineIoPacket>

namespace Inspector {

bool isWanted(const Event &event, SearchFor what)
{
    switch (what) {
    case SearchFor::Error:
        return event.has(Event::Error);
    case SearchFor::Message:
        return event.kind == EventKind::Packet
               && event.packetType == quint8(EngineIoPacket::Type::Message);
    case SearchFor::Marked:
        return event.has(Event::Marked);
    }
    Q_UNREACHABLE();
}

std::optional<int> findRow(int count, int from, SearchDirection direction,
                           const std::function<bool(int row)> &isWantedRow)
{
    const int step = direction == SearchDirection::Forward ? 1 : -1;
    for (int row = from + step; row >= 0 && row < count; row += step) {
        if (isWantedRow(row))
            return row;
    }
    return {};
}

} // namespace Inspector
