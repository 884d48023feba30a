// SPDX-License-Identifier: MIT
#pragma once

#include "model/event.h"
#include <EngineIoPacket>

namespace Inspector {

inline constexpr qint64 Ms = 1'000'000; // in ns

inline Event packetEvent(EngineIoPacket::Type type, Direction direction, qint64 time,
                         quint32 session = Event::NoSession)
{
    Event event;
    event.time = time;
    event.packetType = quint8(type);
    event.direction = direction;
    event.session = session;
    return event;
}

inline Event otherEvent(EventKind kind, qint64 time, quint32 session = Event::NoSession,
                        quint16 detail = 0)
{
    Event event;
    event.kind = kind;
    event.time = time;
    event.session = session;
    event.detail = detail;
    return event;
}

inline Event pingAt(qint64 time, quint32 session)
{
    return packetEvent(EngineIoPacket::Type::Ping, Direction::Out, time, session);
}

inline Event pongAt(qint64 time, quint32 session)
{
    return packetEvent(EngineIoPacket::Type::Pong, Direction::In, time, session);
}

} // namespace Inspector
