// SPDX-License-Identifier: MIT
#include "inspection/attach/eventencoder.h"

#include "inspection/attach/eventrecord.h"

#include <algorithm>
#include <cstring>
#include <utility>

namespace EngineIo {
using namespace std::chrono;
using Kind = EngineIoTapEvent::Kind;
using Mark = ReportedEvent::Mark;

namespace {

constexpr qsizetype LongestVarint = 10;

quint8 recordOf(const EngineIoTapEvent &event, Mark mark)
{
    switch (mark) {
    case Mark::None:
        break;
    case Mark::Present:
        return EventRecord::Present;
    case Mark::SnapshotBegin:
        return EventRecord::SnapshotBegin;
    case Mark::SnapshotEnd:
        return EventRecord::SnapshotEnd;
    }
    return quint8(event.kind);
}

quint8 bitsOf(const SeenPacket &event)
{
    quint8 bits = quint8(event.packet.type);
    if (event.transport == TransportType::WebSocket)
        bits |= EventRecord::WebSocketBit;
    if (event.packet.binary)
        bits |= EventRecord::BinaryBit;
    if (event.queuedBytes)
        bits |= EventRecord::QueuedBit;
    if (event.exchange)
        bits |= EventRecord::ExchangeBit;
    return bits;
}

} // namespace

void EventEncoder::add(const EngineIoTapEvent &event, Mark mark)
{
    if (mark == Mark::SnapshotBegin && isEmpty())
        m_frame.beginsSnapshot = true;
    if (mark == Mark::None)
        ++m_frame.events;
    addByte(recordOf(event, mark));
    if (mark == Mark::SnapshotBegin || mark == Mark::SnapshotEnd)
        return;
    addCommon({event.kind, event.transport, event.time, event.sid, event.packet, event.queuedBytes,
               event.exchange});
    addRest(event);
}

void EventEncoder::add(const SeenPacket &seen)
{
    ++m_frame.events;
    addByte(quint8(seen.kind));
    addCommon(seen);
    addBytes(seen.packet.data);
}

void EventEncoder::addCommon(const SeenPacket &seen)
{
    addByte(bitsOf(seen));
    const qint64 time = duration_cast<nanoseconds>(seen.time.time_since_epoch()).count();
    addSigned(
        qint64(quint64(time) - quint64(std::exchange(m_time, time)))); // may wrap, see Decoder
    addSid(seen.sid);
    if (seen.queuedBytes)
        addVarint(quint64(seen.queuedBytes));
    if (seen.exchange)
        addVarint(seen.exchange);
}

EventFrame EventEncoder::finish()
{
    endPart();
    m_places.clear();
    m_sids.clear();
    m_time = 0;
    return std::exchange(m_frame, {});
}

void EventEncoder::endPart()
{
    if (m_used == 0)
        return;
    m_part.truncate(m_used);
    m_frame.size += m_used;
    m_frame.parts.append(std::exchange(m_part, {}));
    m_used = 0;
}

char *EventEncoder::room(qsizetype bytes)
{
    constexpr qsizetype Slack = 1024; // so that a frame fits at once
    if (m_part.size() - m_used < bytes)
        m_part.resize(std::max(m_part.size() * 2, std::max(FrameSize + Slack, m_used + bytes)));
    return m_part.data() + m_used;
}

void EventEncoder::addByte(quint8 byte)
{
    *room(1) = char(byte);
    ++m_used;
}

void EventEncoder::addVarint(quint64 value)
{
    constexpr quint8 MoreFollows = 0x80;
    char *const begin = room(LongestVarint);
    char *end = begin;
    while (value >= MoreFollows) {
        *end++ = char(quint8(value) | MoreFollows);
        value >>= 7;
    }
    *end++ = char(value);
    m_used += end - begin;
}

void EventEncoder::addSigned(qint64 value)
{
    addVarint((quint64(value) << 1) ^ quint64(value >> 63));
}

void EventEncoder::addBytes(const QByteArray &bytes)
{
    addVarint(quint64(bytes.size()));
    if (bytes.size() >= SharedSize) {
        endPart();
        m_frame.size += bytes.size();
        m_frame.parts.append(bytes);
    } else if (!bytes.isEmpty()) {
        std::memcpy(room(bytes.size()), bytes.constData(), size_t(bytes.size()));
        m_used += bytes.size();
    }
}

void EventEncoder::addSid(const QByteArray &sid)
{
    if (sid.isEmpty())
        return addByte(0);
    quint64 &place = m_places[sid.constData()];
    if (place > 0)
        return addVarint(place);
    m_sids.append(sid);
    place = quint64(m_sids.size());
    addVarint(place);
    addBytes(sid);
}

void EventEncoder::addRest(const EngineIoTapEvent &event)
{
    switch (event.kind) {
    case Kind::SessionOpened:
    case Kind::UpgradeFailed:
        addText(event.text);
        break;
    case Kind::SessionClosed:
        addByte(quint8(event.reason));
        break;
    case Kind::PacketReceived:
    case Kind::PacketSent:
        addBytes(event.packet.data);
        break;
    case Kind::PacketMalformed:
        addBytes(event.packet.data);
        addText(event.text);
        break;
    case Kind::UpgradeStarted:
    case Kind::UpgradeProbed:
    case Kind::UpgradeCompleted:
        break;
    case Kind::RequestReceived:
    case Kind::ResponseSent:
        addBytes(event.head);
        addVarint(quint64(event.size));
        addVarint(quint64(event.status));
        break;
    case Kind::ConnectionRejected:
        addBytes(event.head);
        addVarint(quint64(event.status));
        addByte(quint8(event.code));
        addText(event.text);
        break;
    case Kind::FaultInjected:
        addBytes(event.packet.data);
        addVarint(quint64(event.size));
        addText(event.text);
        break;
    }
}

} // namespace EngineIo
