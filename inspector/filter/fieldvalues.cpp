// SPDX-License-Identifier: MIT
#include "filter/fieldvalues.h"

#include <EngineIoPacket>

namespace Inspector {

namespace {

constexpr int PacketTypes = int(EngineIoPacket::Type::Noop) + 1;

quint32 bit(quint32 number)
{
    return number < 32 ? quint32(1) << number : 0;
}

// The words of "type": the packet types with what is like them, then the events that aren't
// packets.
quint32 typeBits(const Event &event)
{
    switch (event.kind) {
    case EventKind::Packet:
        return event.packetType < PacketTypes ? bit(event.packetType) : 0;
    case EventKind::SessionOpened:
        return bit(quint32(EngineIoPacket::Type::Open));
    case EventKind::SessionClosed:
        return bit(quint32(EngineIoPacket::Type::Close));
    case EventKind::UpgradeStep:
        return bit(quint32(EngineIoPacket::Type::Upgrade));
    case EventKind::Request:
        return bit(PacketTypes);
    case EventKind::Response:
        return bit(PacketTypes + 1);
    case EventKind::Rejected:
        return bit(PacketTypes + 2);
    case EventKind::Lost:
        return bit(PacketTypes + 3);
    case EventKind::Fault:
        return bit(PacketTypes + 4);
    }
    Q_UNREACHABLE();
}

bool isLinked(const Event &event)
{
    return event.kind != EventKind::Lost && event.link != Event::NoLink;
}

bool isPong(const Event &event)
{
    return event.kind == EventKind::Packet
           && event.packetType == quint8(EngineIoPacket::Type::Pong);
}

bool hasStatus(const Event &event)
{
    return event.kind == EventKind::Response || event.kind == EventKind::Rejected;
}

qint64 nanoseconds(quint32 microseconds)
{
    return qint64(microseconds) * 1000;
}

} // namespace

quint32 wordBits(Field field, const Evaluation &evaluation)
{
    const Event &event = evaluation.event();
    const SessionRecord *session = evaluation.session();
    switch (field) {
    case Field::Type:
        return typeBits(event);
    case Field::Kind:
        return bit(quint32(event.kind));
    case Field::Direction:
        return bit(quint32(event.direction));
    case Field::Transport:
        return bit(event.has(Event::WebSocket) ? 1 : 0);
    case Field::Reason:
        return event.kind == EventKind::SessionClosed ? bit(event.detail) : 0;
    case Field::Step:
        return event.kind == EventKind::UpgradeStep ? bit(event.detail) : 0;
    case Field::Flag:
        return event.flags;
    case Field::SessionState:
        return session ? bit(quint32(session->state)) : 0;
    case Field::SessionTransport:
        return session ? bit(session->webSocket ? 1 : 0) : 0;
    case Field::SessionReason:
        return session && session->state == SessionState::Closed ? bit(session->closeReason) : 0;
    default:
        Q_UNREACHABLE();
    }
}

bool readNumber(Field field, Evaluation &evaluation, qint64 &number)
{
    const Event &event = evaluation.event();
    switch (field) {
    case Field::Number:
        number = evaluation.input().number;
        return true;
    case Field::Time:
        number = event.time;
        return true;
    case Field::Size:
        number = event.length;
        return true;
    case Field::RoundTrip:
        number = nanoseconds(event.elapsed);
        return isPong(event) && isLinked(event);
    case Field::Delta:
        number = nanoseconds(event.elapsed);
        return isLinked(event);
    case Field::Status:
        number = event.detail;
        return hasStatus(event);
    case Field::Ack: {
        const SocketIoHead *head = evaluation.socketIo();
        number = head ? head->id.value_or(0) : 0;
        return head && head->id;
    }
    case Field::SessionRoundTrip: {
        const SessionRecord *session = evaluation.session();
        number = session ? nanoseconds(session->lastRoundTrip) : 0;
        return number > 0;
    }
    default:
        Q_UNREACHABLE();
    }
}

bool readText(Field field, Evaluation &evaluation, QByteArray &buffer, QByteArrayView &text)
{
    switch (field) {
    case Field::Data:
        text = evaluation.payload();
        return true;
    case Field::Sid:
        if (!evaluation.session())
            return false;
        text = evaluation.session()->sid;
        return true;
    case Field::Peer:
        if (!evaluation.session())
            return false;
        buffer = evaluation.session()->peer.toUtf8();
        break;
    case Field::Comment: {
        const FilterInput &input = evaluation.input();
        buffer = input.source ? input.source->comment(input.number).toUtf8() : QByteArray();
        break;
    }
    case Field::EventName: {
        const SocketIoHead *head = evaluation.socketIo();
        if (!head || !head->isEvent())
            return false;
        buffer = eventName(*head);
        break;
    }
    case Field::Namespace: {
        const SocketIoHead *head = evaluation.socketIo();
        if (!head)
            return false;
        text = head->nameSpace;
        return true;
    }
    default:
        Q_UNREACHABLE();
    }
    text = buffer;
    return !buffer.isEmpty();
}

bool isInPayload(Field field)
{
    return field == Field::Data || field == Field::EventName || field == Field::Namespace
           || field == Field::Ack;
}

} // namespace Inspector
