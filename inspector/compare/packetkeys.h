// SPDX-License-Identifier: MIT
#pragma once

#include "model/event.h"

#include <QHash>

namespace Inspector {

class EventStore;

// Numbers for packets: two have the same when their direction, their type and their data are the
// same, whatever their session, transport and time. Payloads are compared themselves, not by a
// hash alone.
class PacketKeys
{
public:
    quint32 keyOf(const EventStore &store, quint32 packet);

private:
    struct Known
    {
        const EventStore *store;
        quint32 packet;
        quint32 key;
    };

    QMultiHash<size_t, Known> m_known; // the first of each
    quint32 m_next = 0;
};

// The same for all packets of a direction and a type.
quint32 shapeOf(const Event &packet);

} // namespace Inspector
