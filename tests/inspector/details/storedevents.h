// SPDX-License-Identifier: MIT
#pragma once

#include "model/eventstore.h"

#include <EngineIoNamespace>
#include <EngineIoPacket>

namespace Inspector {

// Short ways to fill a store.
inline quint32 addPacket(EventStore &store, quint32 session, EngineIoPacket::Type type,
                         Direction direction, const QByteArray &payload = {}, qint64 time = 0,
                         quint8 flags = 0)
{
    Event event;
    event.time = time;
    event.session = session;
    event.packetType = quint8(type);
    event.direction = direction;
    event.flags = flags;
    return store.append(event, payload);
}

inline quint32 addMessage(EventStore &store, quint32 session, const QByteArray &payload,
                          quint8 flags = 0)
{
    return addPacket(store, session, EngineIoPacket::Type::Message, Direction::In, payload, 0,
                     flags);
}

inline quint32 addClose(EventStore &store, quint32 session, EngineIo::DisconnectReason reason,
                        qint64 time)
{
    Event event;
    event.time = time;
    event.kind = EventKind::SessionClosed;
    event.session = session;
    event.detail = quint16(reason);
    return store.append(event, {});
}

} // namespace Inspector
