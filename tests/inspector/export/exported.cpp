// SPDX-License-Identifier: MIT
#include "exported.h"

#include "inspector/model/events.h"

#include <EngineIoNamespace>

namespace Inspector {
using Type = EngineIoPacket::Type;

QByteArray exported(ExportFormat format, const EventStore &store, const RowSelection &selection)
{
    const auto exporter = makeExporter(format, store, selection);
    QByteArray out;
    while (exporter->writeSome(out)) {
    }
    return out;
}

namespace {

quint32 addRequest(EventStore &store, quint32 session, qint64 time, const QByteArray &head,
                   quint8 flags = 0)
{
    Event event = otherEvent(EventKind::Request, time, session);
    event.direction = Direction::In;
    event.flags = flags;
    return store.append(event, head);
}

quint32 addResponse(EventStore &store, quint32 session, qint64 time, quint32 request,
                    quint16 status, const QByteArray &head)
{
    Event event = otherEvent(EventKind::Response, time, session, status);
    event.direction = Direction::Out;
    event.link = request;
    return store.append(event, head);
}

void addPacket(EventStore &store, quint32 session, qint64 time, Type type, Direction direction,
               const QByteArray &data, quint32 carrier, quint8 flags = 0)
{
    Event event = packetEvent(type, direction, time, session);
    event.carrier = carrier;
    event.flags = flags;
    store.append(event, data);
}

} // namespace

SampleSession::SampleSession(EventStore &store)
{
    store.setStartedAt(1'700'000'000'000);
    session = store.addSession("abc", QStringLiteral("127.0.0.1:4711"), 10 * Ms);
    handshake = addRequest(store, session, 10 * Ms,
                           "GET /engine.io/?EIO=4&transport=polling&name=J%C3%B6rg+B HTTP/1.1\r\n"
                           "Host: chat.example:3000\r\nCookie: a=1; b=two words\r\n\r\n");
    store.append(otherEvent(EventKind::SessionOpened, 10 * Ms, session), {});
    const quint32 answer = addResponse(
        store, session, 12 * Ms, handshake, 200,
        "HTTP/1.1 200 OK\r\nContent-Type: text/plain; charset=UTF-8\r\nContent-Length: 96\r\n"
        "Set-Cookie: io=abc; Path=/; HttpOnly; SameSite=Lax\r\n\r\n");
    addPacket(store, session, 12 * Ms, Type::Open, Direction::Out,
              R"({"sid":"abc","upgrades":["websocket"],"pingInterval":300,"pingTimeout":200})",
              answer);
    post = addRequest(store, session, 20 * Ms,
                      "POST /engine.io/?EIO=4&transport=polling&sid=abc HTTP/1.1\r\n"
                      "Host: chat.example:3000\r\nContent-Type: text/plain;charset=UTF-8\r\n"
                      "Content-Length: 20\r\n\r\n");
    addPacket(store, session, 20 * Ms, Type::Message, Direction::In, "hello", post);
    addPacket(store, session, 20 * Ms, Type::Message, Direction::In, QByteArray("\x00\xff", 2),
              post, Event::Binary);
    addResponse(store, session, 21 * Ms, post, 200, "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n");
    webSocket = addRequest(store, session, 30 * Ms,
                           "GET /engine.io/?EIO=4&transport=websocket&sid=abc HTTP/1.1\r\n"
                           "Host: chat.example:3000\r\nUpgrade: websocket\r\n\r\n",
                           Event::WebSocket);
    addResponse(store, session, 31 * Ms, webSocket, 101,
                "HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\n\r\n");
    Event step
        = otherEvent(EventKind::UpgradeStep, 31 * Ms, session, quint16(UpgradeStep::Started));
    step.flags = Event::WebSocket;
    store.append(step, {});
    constexpr quint32 None = Event::NoLink;
    constexpr quint8 Socket = Event::WebSocket;
    addPacket(store, session, 32 * Ms, Type::Ping, Direction::In, "probe", None, Socket);
    addPacket(store, session, 33 * Ms, Type::Pong, Direction::Out, "probe", None, Socket);
    addPacket(store, session, 34 * Ms, Type::Upgrade, Direction::In, {}, None, Socket);
    step.time = 34 * Ms;
    step.detail = quint16(UpgradeStep::Completed);
    store.append(step, {});
    for (int i = 0; i < 5; ++i) {
        addPacket(store, session, (300 + i * 300) * Ms, Type::Ping, Direction::Out, {}, None,
                  Socket);
        addPacket(store, session, (305 + i * 302) * Ms, Type::Pong, Direction::In, {}, None,
                  Socket);
    }
    addPacket(store, session, 1'600 * Ms, Type::Message, Direction::In, EvilText, None, Socket);
    addPacket(store, session, 1'610 * Ms, Type::Message, Direction::Out, QByteArray("\x01\xfe", 2),
              None, Socket | Event::Binary);
    addPacket(store, session, 1'800 * Ms, Type::Ping, Direction::Out, {}, None, Socket);
    store.append(otherEvent(EventKind::SessionClosed, 2'100 * Ms, session,
                            quint16(EngineIo::DisconnectReason::PingTimeout)),
                 {});
}

} // namespace Inspector
