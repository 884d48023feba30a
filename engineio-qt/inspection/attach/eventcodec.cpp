// SPDX-License-Identifier: MIT
#include "inspection/attach/eventcodec.h"

#include "inspection/attach/eventrecord.h"

namespace EngineIo {
using namespace std::chrono;
using Kind = EngineIoTapEvent::Kind;
using Mark = ReportedEvent::Mark;

std::optional<ReportedEvent> EventDecoder::next()
{
    if (m_reader.isAtEnd())
        return std::nullopt;
    std::optional<ReportedEvent> reported(std::in_place);
    readReported(*reported);
    if (!m_reader.isOk())
        reported.reset();
    return reported;
}

void EventDecoder::readReported(ReportedEvent &reported)
{
    const quint8 record = m_reader.byte();
    if (record == EventRecord::SnapshotBegin) {
        reported.mark = Mark::SnapshotBegin;
    } else if (record == EventRecord::SnapshotEnd) {
        reported.mark = Mark::SnapshotEnd;
    } else if (record == EventRecord::Present) {
        reported.mark = Mark::Present;
        reported.event.kind = Kind::SessionOpened;
        readEvent(reported.event);
    } else if (record <= quint8(Kind::FaultInjected)) {
        reported.event.kind = Kind(record);
        readEvent(reported.event);
    } else {
        m_reader.fail();
    }
}

void EventDecoder::readEvent(EngineIoTapEvent &event)
{
    const quint8 bits = m_reader.byte(EventRecord::AllBits);
    if ((bits & EventRecord::TypeBits) > quint8(EngineIoPacket::Type::Noop))
        m_reader.fail();
    else
        event.packet.type = EngineIoPacket::Type(bits & EventRecord::TypeBits);
    event.transport
        = bits & EventRecord::WebSocketBit ? TransportType::WebSocket : TransportType::Polling;
    event.packet.binary = bits & EventRecord::BinaryBit;
    m_time = qint64(quint64(m_time) + quint64(m_reader.signedVarint())); // may wrap: it is a guess
    event.time
        = steady_clock::time_point(duration_cast<steady_clock::duration>(nanoseconds(m_time)));
    event.sid = sid();
    if (bits & EventRecord::QueuedBit)
        event.queuedBytes = qint64(m_reader.varint() & std::numeric_limits<qint64>::max());
    if (bits & EventRecord::ExchangeBit)
        event.exchange = m_reader.varint();
    readRest(event);
}

QByteArray EventDecoder::sid()
{
    const quint64 place = m_reader.varint();
    if (place == 0 || !m_reader.isOk())
        return {};
    if (place <= quint64(m_sids.size()))
        return m_sids[qsizetype(place - 1)];
    if (place != quint64(m_sids.size()) + 1) {
        m_reader.fail();
        return {};
    }
    m_sids.append(m_reader.bytes().toByteArray());
    return m_sids.last();
}

int EventDecoder::status()
{
    constexpr quint64 Highest = 999;
    const quint64 status = m_reader.varint();
    if (status <= Highest)
        return int(status);
    m_reader.fail();
    return 0;
}

void EventDecoder::readRest(EngineIoTapEvent &event)
{
    switch (event.kind) {
    case Kind::SessionOpened:
    case Kind::UpgradeFailed:
        event.text = text();
        break;
    case Kind::SessionClosed:
        event.reason = DisconnectReason(m_reader.byte(quint8(DisconnectReason::TransportError)));
        break;
    case Kind::PacketReceived:
    case Kind::PacketSent:
        event.packet.data = m_reader.bytes().toByteArray();
        break;
    case Kind::PacketMalformed:
        event.packet.data = m_reader.bytes().toByteArray();
        event.text = text();
        break;
    case Kind::UpgradeStarted:
    case Kind::UpgradeProbed:
    case Kind::UpgradeCompleted:
        break;
    case Kind::RequestReceived:
    case Kind::ResponseSent:
        event.head = m_reader.bytes().toByteArray();
        event.size = qint64(m_reader.varint() & std::numeric_limits<qint64>::max());
        event.status = status();
        break;
    case Kind::ConnectionRejected:
        event.head = m_reader.bytes().toByteArray();
        event.status = status();
        event.code
            = ConnectionError(m_reader.byte(quint8(ConnectionError::UnsupportedProtocolVersion)));
        event.text = text();
        break;
    case Kind::FaultInjected:
        event.packet.data = m_reader.bytes().toByteArray();
        event.size = qint64(m_reader.varint() & std::numeric_limits<qint64>::max());
        event.text = text();
        break;
    }
}

bool isLifecycle(Kind kind)
{
    switch (kind) {
    case Kind::SessionOpened:
    case Kind::SessionClosed:
    case Kind::UpgradeStarted:
    case Kind::UpgradeProbed:
    case Kind::UpgradeCompleted:
    case Kind::UpgradeFailed:
        return true;
    case Kind::PacketReceived:
    case Kind::PacketSent:
    case Kind::PacketMalformed:
    case Kind::RequestReceived:
    case Kind::ResponseSent:
    case Kind::ConnectionRejected:
    case Kind::FaultInjected:
        return false;
    }
    Q_UNREACHABLE();
}

} // namespace EngineIo
