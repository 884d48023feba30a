// SPDX-License-Identifier: MIT
#pragma once

#include "inspector/model/events.h"
#include "model/eventstore.h"

#include <EngineIoHttpResponse>
#include <EngineIoNamespace>
#include <EngineIoPacket>

namespace Inspector {

// Says the events of a server in the order in which its tap would.
class Story
{
public:
    using Type = EngineIoPacket::Type;

    static constexpr QByteArrayView UpgradeFields
        = "\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Version: 13";

    explicit Story(EventStore &store, const QByteArray &host = "chat.example")
        : m_store(store)
        , m_host(host)
    {
        store.setStartedAt(1'700'000'000'000);
    }

    void at(qint64 time) { m_now = time; }
    qint64 now() const { return m_now; }

    quint32 request(QByteArray line, quint32 session, const QByteArray &fields = {})
    {
        Event event = make(EventKind::Request, session);
        event.direction = Direction::In;
        if (line.contains("transport=websocket"))
            event.flags |= Event::WebSocket;
        return m_store.append(event, line + " HTTP/1.1\r\nHost: " + m_host + fields);
    }

    quint32 response(quint32 request, quint16 status, quint32 session,
                     const QByteArray &fields = {})
    {
        Event event = make(EventKind::Response, session);
        event.direction = Direction::Out;
        event.link = request;
        event.detail = status;
        event.flags = status >= 400 ? Event::Error : 0;
        return m_store.append(event, "HTTP/1.1 " + QByteArray::number(status) + ' '
                                         + EngineIoHttpResponse::reasonPhrase(status) + fields);
    }

    // As a server refuses what it can't serve.
    void refuse(const QByteArray &line, quint16 status, const QByteArray &message,
                const QByteArray &fields = {})
    {
        const quint32 asked = request(line, Event::NoSession, fields);
        refusal(Event::NoSession, status, message);
        response(asked, status, Event::NoSession);
    }

    quint32 refusal(quint32 session, quint16 status, const QByteArray &message)
    {
        Event event = make(EventKind::Rejected, session);
        event.detail = status;
        event.flags = Event::Error;
        return m_store.append(event, message);
    }

    quint32 packet(Type type, Direction direction, quint32 session, const QByteArray &payload = {},
                   quint16 queuedKiB = 0, quint32 carrier = Event::NoLink)
    {
        Event event = make(EventKind::Packet, session);
        event.packetType = quint8(type);
        event.direction = direction;
        event.detail = queuedKiB;
        event.carrier = carrier;
        if (carrier == Event::NoLink)
            event.flags = Event::WebSocket;
        return m_store.append(event, payload);
    }

    quint32 step(UpgradeStep step, quint32 session, const QByteArray &why = {})
    {
        Event event = make(EventKind::UpgradeStep, session);
        event.detail = quint16(step);
        event.flags = Event::WebSocket | (step == UpgradeStep::Failed ? Event::Error : 0);
        return m_store.append(event, why);
    }

    quint32 close(quint32 session, EngineIo::DisconnectReason reason, quint32 queuedKiB = 0)
    {
        Event event = make(EventKind::SessionClosed, session);
        event.detail = quint16(reason);
        event.elapsed = queuedKiB;
        event.flags = m_store.sessions()[session].webSocket ? Event::WebSocket : 0;
        return m_store.append(event, {});
    }

    // Events #n to #n+3: request, opened, response, OPEN.
    quint32 open(const QByteArray &sid, const QString &peer = QStringLiteral("10.0.0.7:51234"))
    {
        const quint32 session = m_store.addSession(sid, peer, m_now);
        const quint32 asked = request("GET /engine.io/?EIO=4&transport=polling", session);
        m_store.append(make(EventKind::SessionOpened, session), {});
        const quint32 answer = response(asked, 200, session, "\r\nContent-Length: 100");
        packet(Type::Open, Direction::Out, session, handshake(sid, R"("websocket")"), 0, answer);
        return session;
    }

    // Request, opened, OPEN.
    quint32 openOverWebSocket(const QByteArray &sid, const QString &peer)
    {
        const quint32 session = m_store.addSession(sid, peer, m_now);
        request("GET /engine.io/?EIO=4&transport=websocket", session, UpgradeFields.toByteArray());
        Event opened = make(EventKind::SessionOpened, session);
        opened.flags = Event::WebSocket;
        m_store.append(opened, {});
        packet(Type::Open, Direction::Out, session, handshake(sid, {}));
        return session;
    }

    void upgrade(quint32 session, quint32 poll)
    {
        request(webSocket(session), session, UpgradeFields.toByteArray());
        step(UpgradeStep::Started, session);
        packet(Type::Ping, Direction::In, session, "probe");
        packet(Type::Pong, Direction::Out, session, "probe");
        step(UpgradeStep::Probed, session);
        packet(Type::Noop, Direction::Out, session, {}, 0,
               response(poll, 200, session, "\r\nContent-Length: 1"));
        m_now += 2 * Ms;
        packet(Type::Upgrade, Direction::In, session);
        step(UpgradeStep::Completed, session);
    }

    QByteArray poll(quint32 session) const { return target("GET", "polling", session); }
    QByteArray post(quint32 session) const { return target("POST", "polling", session); }
    QByteArray webSocket(quint32 session) const { return target("GET", "websocket", session); }

private:
    static QByteArray handshake(const QByteArray &sid, const QByteArray &upgrades)
    {
        return R"({"sid":")" + sid + R"(","upgrades":[)" + upgrades
               + R"(],"pingInterval":5000,"pingTimeout":4000,"maxPayload":1000000})";
    }

    Event make(EventKind kind, quint32 session) const
    {
        Event event;
        event.time = m_now;
        event.kind = kind;
        event.session = session;
        return event;
    }

    QByteArray target(const char *method, const char *transport, quint32 session) const
    {
        return QByteArray(method) + " /engine.io/?EIO=4&transport=" + transport
               + "&sid=" + m_store.sessions()[session].sid;
    }

    EventStore &m_store;
    QByteArray m_host;
    qint64 m_now = 0;
};

} // namespace Inspector
