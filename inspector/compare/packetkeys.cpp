// SPDX-License-Identifier: MIT
#include "compare/packetkeys.h"

#include "model/eventstore.h"

namespace Inspector {

quint32 shapeOf(const Event &packet)
{
    return quint32(packet.direction) << 16 | quint32(packet.has(Event::Binary)) << 8
           | packet.packetType;
}

quint32 PacketKeys::keyOf(const EventStore &store, quint32 packet)
{
    const quint32 shape = shapeOf(store.at(packet));
    const QByteArray data = store.payload(packet);
    const bool isLost = store.isPayloadLost(packet); // nobody knows what it was
    const size_t hash = qHash(data, shape);
    for (auto known = m_known.constFind(hash); !isLost && known != m_known.cend(); ++known) {
        if (known.key() != hash)
            break;
        if (shapeOf(known->store->at(known->packet)) == shape
            && known->store->payloadView(known->packet) == data)
            return known->key;
    }
    if (!isLost)
        m_known.insert(hash, {&store, packet, m_next});
    return m_next++;
}

} // namespace Inspector
