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

char *writeVarint(char *out, quint64 value)
{
    constexpr quint8 MoreFollows = 0x80;
    while (value >= MoreFollows) {
        *out++ = char(quint8(value) | MoreFollows);
        value >>= 7;
    }
    *out++ = char(value);
    return out;
}

char *writeBytes(char *out, const QByteArray &bytes)
{
    out = writeVarint(out, quint64(bytes.size()));
    std::memcpy(out, bytes.constData(), size_t(bytes.size()));
    return out + bytes.size();
}

qsizetype longestBytes(const QByteArray &bytes)
{
    return LongestVarint + bytes.size();
}

// Record, bits, time, place and sid, queued bytes, exchange.
qsizetype longestCommon(const SeenPacket &seen)
{
    return 2 + 4 * LongestVarint + longestBytes(seen.sid);
}

char *writeSigned(char *out, qint64 value)
{
    return writeVarint(out, (quint64(value) << 1) ^ quint64(value >> 63));
}

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
    if (mark == Mark::SnapshotBegin || mark == Mark::SnapshotEnd)
        return addByte(recordOf(event, mark));
    addCommon(recordOf(event, mark), {event.kind, event.transport, event.time, event.sid,
                                      event.packet, event.queuedBytes, event.exchange});
    addRest(event);
}

// As a whole: every packet of a busy server comes here.
void EventEncoder::add(const SeenPacket &seen)
{
    ++m_frame.events;
    const QByteArray &data = seen.packet.data;
    if (data.size() >= SharedSize) {
        addCommon(quint8(seen.kind), seen);
        addBytes(data);
        return;
    }
    char *const begin = room(longestCommon(seen) + longestBytes(data));
    m_used += writeBytes(writeCommon(begin, quint8(seen.kind), seen), data) - begin;
}

void EventEncoder::addCommon(quint8 record, const SeenPacket &seen)
{
    char *const begin = room(longestCommon(seen));
    m_used += writeCommon(begin, record, seen) - begin;
}

char *EventEncoder::writeCommon(char *out, quint8 record, const SeenPacket &seen)
{
    *out++ = char(record);
    *out++ = char(bitsOf(seen));
    const qint64 time = duration_cast<nanoseconds>(seen.time.time_since_epoch()).count();
    // May wrap, see EventDecoder.
    out = writeSigned(out, qint64(quint64(time) - quint64(std::exchange(m_time, time))));
    const qsizetype known = m_sids.size();
    out = writeVarint(out, placeOf(seen.sid));
    if (m_sids.size() > known)
        out = writeBytes(out, seen.sid);
    if (seen.queuedBytes)
        out = writeVarint(out, quint64(seen.queuedBytes));
    if (seen.exchange)
        out = writeVarint(out, seen.exchange);
    return out;
}

// 0: none.
quint64 EventEncoder::placeOf(const QByteArray &sid)
{
    if (sid.isEmpty())
        return 0;
    quint64 &place = m_places[sid.constData()];
    if (place == 0) {
        m_sids.append(sid);
        place = quint64(m_sids.size());
    }
    return place;
}

EventFrame EventEncoder::finish()
{
    endPart();
    if (!m_frame.parts.isEmpty())
        writeFrameHead(m_frame.parts.first().data(), FrameType::Events,
                       m_frame.size - FrameHeadSize);
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
    // For the head, which finish() writes: sent by itself it would wake inspectors once more.
    if (isEmpty())
        m_used = FrameHeadSize;
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
    char *const begin = room(LongestVarint);
    m_used += writeVarint(begin, value) - begin;
}

void EventEncoder::addBytes(const QByteArray &bytes)
{
    if (bytes.size() < SharedSize) {
        char *const begin = room(longestBytes(bytes));
        m_used += writeBytes(begin, bytes) - begin;
        return;
    }
    addVarint(quint64(bytes.size()));
    endPart();
    m_frame.size += bytes.size();
    m_frame.parts.append(bytes);
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
