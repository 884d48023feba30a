// SPDX-License-Identifier: MIT
#pragma once

#include "model/eventstore.h"
#include <EngineIoPacket>

namespace Inspector {

inline constexpr qint64 SampleMs = 1'000'000; // ns

// Fills a store as a source would, one step of time for each event.
class SampleEvents
{
public:
    explicit SampleEvents(EventStore &store)
        : m_store(store)
    {
    }

    quint32 openSession(const QByteArray &sid)
    {
        const quint32 session = m_store.addSession(sid, QStringLiteral("127.0.0.1:51234"), m_time);
        add(EventKind::SessionOpened, session, Direction::None);
        return session;
    }

    quint32 message(quint32 session, const QByteArray &text, Direction direction = Direction::In)
    {
        return packet(EngineIoPacket::Type::Message, session, direction, text);
    }
    quint32 ping(quint32 session)
    {
        return packet(EngineIoPacket::Type::Ping, session, Direction::Out);
    }
    quint32 pong(quint32 session)
    {
        return packet(EngineIoPacket::Type::Pong, session, Direction::In);
    }
    quint32 rejected(const QByteArray &text)
    {
        return add(EventKind::Rejected, Event::NoSession, Direction::Out, text, 400, Event::Error);
    }
    quint32 closed(quint32 session, quint16 reason)
    {
        return add(EventKind::SessionClosed, session, Direction::None, {}, reason);
    }
    quint32 packet(EngineIoPacket::Type type, quint32 session, Direction direction,
                   const QByteArray &payload = {}, quint8 flags = 0)
    {
        Event event = at(session, direction, flags);
        event.packetType = quint8(type);
        return m_store.append(event, payload);
    }
    quint32 add(EventKind kind, quint32 session, Direction direction,
                const QByteArray &payload = {}, quint16 detail = 0, quint8 flags = 0)
    {
        Event event = at(session, direction, flags);
        event.kind = kind;
        event.detail = detail;
        return m_store.append(event, payload);
    }
    void wait(qint64 ms) { m_time += ms * SampleMs; }

private:
    Event at(quint32 session, Direction direction, quint8 flags)
    {
        m_time += SampleMs;
        Event event;
        event.time = m_time;
        event.session = session;
        event.direction = direction;
        event.flags = flags;
        return event;
    }

    EventStore &m_store;
    qint64 m_time = 0;
};

} // namespace Inspector
