// SPDX-License-Identifier: MIT
#include "faults/packetpredicate.h"

namespace Inspector {
using Kind = EngineIoTapEvent::Kind;

namespace {

constexpr char Probe[] = "probe";

Event eventOf(const EngineIoTapEvent &tapped)
{
    Event event;
    event.session = 0;
    if (tapped.transport == EngineIo::TransportType::WebSocket)
        event.flags |= Event::WebSocket;
    if (tapped.kind == Kind::RequestReceived) {
        event.kind = EventKind::Request;
        event.direction = Direction::In;
        event.length = quint32(tapped.head.size());
        return event;
    }
    const EngineIoPacket &packet = tapped.packet;
    event.packetType = quint8(packet.type);
    event.direction = tapped.kind == Kind::PacketReceived ? Direction::In : Direction::Out;
    event.length = quint32(packet.data.size());
    if (packet.binary)
        event.flags |= Event::Binary;
    const bool isPing
        = packet.type == EngineIoPacket::Type::Ping || packet.type == EngineIoPacket::Type::Pong;
    if (isPing && packet.data == Probe)
        event.flags |= Event::Probe;
    return event;
}

} // namespace

EngineIoFaultScope::Predicate packetPredicate(const Filter &filter)
{
    if (filter.matchesAll())
        return {};
    return [filter](const EngineIoTapEvent &tapped) {
        const Event event = eventOf(tapped);
        SessionRecord session;
        session.sid = tapped.sid;
        session.webSocket = event.has(Event::WebSocket);
        FilterInput input;
        input.event = &event;
        input.session = &session;
        input.payload = event.kind == EventKind::Request ? tapped.head : tapped.packet.data;
        return filter.matches(input);
    };
}

} // namespace Inspector
