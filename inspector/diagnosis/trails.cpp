// SPDX-License-Identifier: MIT
#include "diagnosis/trails.h"

#include "diagnosis/httphead.h"
#include "diagnosis/rules.h"
#include "model/eventstore.h"

#include <EngineIoPacket>

namespace Inspector {
using PacketType = EngineIoPacket::Type;

namespace {

constexpr qsizetype MostAddresses = 4096;
constexpr qsizetype LongestOpenPacket = 4096;

bool isPacket(const Event &event, PacketType type)
{
    return event.kind == EventKind::Packet && event.packetType == quint8(type);
}

// Of {"sid":…,"maxPayload":1000000}; no parser for one number.
qint64 maxPayloadOf(QByteArrayView openPacket)
{
    constexpr QByteArrayView Key = "\"maxPayload\":";
    const qsizetype at = openPacket.indexOf(Key);
    if (at < 0 || openPacket.size() > LongestOpenPacket)
        return 0;
    QByteArrayView digits = openPacket.sliced(at + Key.size());
    qsizetype end = 0;
    while (end < digits.size() && digits[end] >= '0' && digits[end] <= '9')
        ++end;
    return digits.first(end).toLongLong();
}

quint64 sizeInPayload(const Event &packet)
{
    constexpr quint64 TypeDigit = 1;
    if (!packet.has(Event::Binary))
        return TypeDigit + packet.length;
    return TypeDigit + (quint64(packet.length) + 2) / 3 * 4; // base64
}

} // namespace

QString hostOf(const QString &peer)
{
    return peer.left(peer.lastIndexOf(u':'));
}

void Trails::follow(const EventStore &store, quint32 number)
{
    const Event &event = store.at(number);
    followCompression(store, number);
    if (event.session == Event::NoSession)
        return;
    if (event.session >= m_sessions.size())
        m_sessions.resize(store.sessions().size());

    SessionTrail &trail = m_sessions[event.session];
    switch (event.kind) {
    case EventKind::Packet:
        followPacket(store, number, trail);
        break;
    case EventKind::Request:
        followRequest(store, number, trail);
        break;
    case EventKind::Response:
        ++trail.responses;
        if (trail.poll == event.link)
            trail.poll = SessionTrail::None;
        break;
    case EventKind::SessionClosed:
        trail.closed = number;
        followEnd(store, number);
        break;
    case EventKind::UpgradeStep:
        if (UpgradeStep(event.detail) == UpgradeStep::Started) {
            trail.upgrade = number;
            trail.probe = trail.probeAnswer = SessionTrail::None;
        }
        break;
    case EventKind::SessionOpened:
    case EventKind::Rejected:
    case EventKind::Lost:
    case EventKind::Fault:
        break;
    }
}

void Trails::followPacket(const EventStore &store, quint32 number, SessionTrail &trail)
{
    const Event &event = store.at(number);
    if (isPacket(event, PacketType::Open))
        trail.maxPayload = maxPayloadOf(store.payloadView(number));
    if (event.has(Event::Probe))
        (isPacket(event, PacketType::Ping) ? trail.probe : trail.probeAnswer) = number;
    else if (isPacket(event, PacketType::Ping) && event.direction == Direction::Out)
        trail.ping = number;
    else if (isPacket(event, PacketType::Pong) && event.direction == Direction::In)
        trail.ping = SessionTrail::None;
    followQueue(store, number, trail);
}

void Trails::followQueue(const EventStore &store, quint32 number, SessionTrail &trail)
{
    const Event &event = store.at(number);
    const quint16 queued = queuedBehind(event);
    trail.queued = number;
    if (queued < MuchQueued) {
        trail.behind = trail.slowAt = SessionTrail::None;
        trail.slowQueue = 0;
        return;
    }
    if (trail.behind == SessionTrail::None)
        trail.behind = number;
    // A burst fills a queue as well; it is the growth over some time that tells a slow reader.
    const Event &begin = store.at(trail.behind);
    const bool grown
        = queued >= MuchGrowth * queuedBehind(begin) && event.time - begin.time >= LongBehind;
    if (grown && queued >= 2 * trail.slowQueue) {
        trail.slowAt = number;
        trail.slowQueue = queued;
    }
}

void Trails::followRequest(const EventStore &store, quint32 number, SessionTrail &trail)
{
    const bool isPoll
        = !store.at(number).has(Event::WebSocket) && store.payloadView(number).startsWith("GET ");
    if (!isPoll)
        return;
    if (trail.poll != SessionTrail::None) {
        trail.overlapped = trail.poll;
        trail.overlapping = number;
    }
    trail.poll = number;
}

void Trails::followEnd(const EventStore &store, quint32 number)
{
    const SessionRecord &session = store.sessions()[store.at(number).session];
    const qint64 end = store.at(number).time;
    const QString host = hostOf(session.peer);
    if (host.isEmpty() || end - session.openedAt > ShortLife)
        return;
    if (m_addresses.size() >= MostAddresses && !m_addresses.contains(host))
        m_addresses.clear();
    AddressTrail &trail = m_addresses[host];
    // Others behind the same address have sessions at the same time; a loop is one after the other.
    if (trail.sessions > 0 && session.openedAt < trail.end)
        return;
    if (trail.sessions == 0 || session.openedAt - trail.end > LongestPause)
        trail = {0, number, number, session.openedAt, end};
    ++trail.sessions;
    trail.lastEnd = number;
    trail.end = end;
}

void Trails::followCompression(const EventStore &store, quint32 number)
{
    const Event &event = store.at(number);
    if (m_compression.response != Event::NoLink) {
        if (event.kind == EventKind::Packet && event.carrier == m_compression.response) {
            m_compression.carried += sizeInPayload(event) + (m_compression.packets > 0 ? 1 : 0);
            ++m_compression.packets;
            return;
        }
        judge(store, number);
    }
    if (event.kind == EventKind::Response
        && HttpHead(store.payloadView(number)).field("content-encoding"))
        m_compression.response = number;
}

void Trails::judge(const EventStore &store, quint32 number)
{
    CompressionTrail &trail = m_compression;
    const quint64 carried = std::exchange(trail.carried, 0);
    const quint32 response = std::exchange(trail.response, Event::NoLink);
    const auto length = HttpHead(store.payloadView(response)).field("content-length");
    if (std::exchange(trail.packets, 0) == 0 || !length)
        return;
    ++trail.judged;
    if (const auto size = length->toULongLong(); size >= carried) {
        ++trail.wasteful;
        trail.wastedBy = response;
        trail.wastedFor = carried;
        trail.wastedSize = size;
        trail.judgedAt = number;
    }
}

} // namespace Inspector
