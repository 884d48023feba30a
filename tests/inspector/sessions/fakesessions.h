// SPDX-License-Identifier: MIT
#pragma once

#include "inspector/model/events.h"
#include "model/eventstore.h"

namespace Inspector {

inline constexpr qint64 Seconds = 1000 * Ms;
inline constexpr quint16 PingTimeoutReason = 2; // EngineIo::DisconnectReason
inline constexpr quint16 ClientReason = 0;

// Sessions of a store as a server would have filled it, but at the times that a test names.
class FakeSessions
{
public:
    explicit FakeSessions(EventStore &store)
        : m_store(store)
    {
    }

    quint32 open(const QByteArray &sid, qint64 at = 0, const QString &peer = {})
    {
        const quint32 session = m_store.addSession(sid, peer, at);
        m_store.append(otherEvent(EventKind::SessionOpened, at, session), {});
        m_store.append(packetEvent(EngineIoPacket::Type::Open, Direction::Out, at, session),
                       R"({"sid":"x","upgrades":["websocket"],"pingInterval":25000,)"
                       R"("pingTimeout":20000,"maxPayload":1000000})");
        return session;
    }

    // The number of the PONG.
    quint32 heartbeat(quint32 session, qint64 sentAt, qint64 roundTrip)
    {
        m_store.append(pingAt(sentAt, session), {});
        return m_store.append(pongAt(sentAt + roundTrip, session), {});
    }

    quint32 ping(quint32 session, qint64 at) { return m_store.append(pingAt(at, session), {}); }

    quint32 step(quint32 session, UpgradeStep step, qint64 at)
    {
        return m_store.append(otherEvent(EventKind::UpgradeStep, at, session, quint16(step)), {});
    }

    quint32 packet(quint32 session, EngineIoPacket::Type type, Direction direction, qint64 at,
                   QByteArrayView data = {}, quint8 flags = 0)
    {
        Event event = packetEvent(type, direction, at, session);
        event.flags = flags;
        return m_store.append(event, data);
    }

    void close(quint32 session, qint64 at, quint16 reason = ClientReason)
    {
        m_store.append(otherEvent(EventKind::SessionClosed, at, session, reason), {});
    }

    void upgrade(quint32 session, qint64 at)
    {
        using Type = EngineIoPacket::Type;
        constexpr quint8 WebSocket = Event::WebSocket;
        step(session, UpgradeStep::Started, at);
        packet(session, Type::Ping, Direction::In, at + 2 * Ms, "probe", WebSocket);
        packet(session, Type::Pong, Direction::Out, at + 3 * Ms, "probe", WebSocket);
        step(session, UpgradeStep::Probed, at + 3 * Ms);
        packet(session, Type::Noop, Direction::Out, at + 4 * Ms);
        packet(session, Type::Upgrade, Direction::In, at + 6 * Ms, {}, WebSocket);
        step(session, UpgradeStep::Completed, at + 6 * Ms);
    }

private:
    EventStore &m_store;
};

} // namespace Inspector
