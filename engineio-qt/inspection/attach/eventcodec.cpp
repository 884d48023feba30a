// SPDX-License-Identifier: MIT
#include "inspection/attach/eventcodec.h"

#include "inspection/attach/bytes.h"

#include <QHash>

namespace EngineIo {
using namespace std::chrono;
using Kind = EngineIoTapEvent::Kind;
using Mark = ReportedEvent::Mark;

namespace {

// The byte in front of each record: a kind, or one of these. Numbers of the format; the first are
// those of EngineIoTapEvent::Kind, which never change.
constexpr quint8 PresentRecord = 0x20;
constexpr quint8 SnapshotBeginRecord = 0x21;
constexpr quint8 SnapshotEndRecord = 0x22;
static_assert(int(Kind::ConnectionRejected) == 11);
static_assert(int(EngineIoPacket::Type::Noop) == 6);
static_assert(int(DisconnectReason::TransportError) == 4);
static_assert(int(ConnectionError::UnsupportedProtocolVersion) == 5);

// The second byte of a record.
constexpr quint8 TypeBits = 0x07; // of the packet
constexpr quint8 WebSocketBit = 0x08;
constexpr quint8 BinaryBit = 0x10;
constexpr quint8 QueuedBit = 0x20;   // bytes are queued: their number follows
constexpr quint8 ExchangeBit = 0x40; // likewise
constexpr quint8 AllBits = 0x7f;

qint64 nanosecondsOf(steady_clock::time_point time)
{
    return duration_cast<nanoseconds>(time.time_since_epoch()).count();
}

class Encoder
{
public:
    explicit Encoder(QByteArray &out)
        : m_out(out)
    {
    }

    void add(const ReportedEvent &reported);

private:
    void addSid(const QByteArray &sid);
    void addRest(const EngineIoTapEvent &event);
    void addText(const QString &text) { appendBytes(m_out, text.toUtf8()); }

    QByteArray &m_out;
    QHash<QByteArray, quint64> m_sids; // → 1 + place in the order of their first use
    qint64 m_time = 0;
};

void Encoder::add(const ReportedEvent &reported)
{
    const EngineIoTapEvent &event = reported.event;
    switch (reported.mark) {
    case Mark::None:
        m_out += char(event.kind);
        break;
    case Mark::Present:
        m_out += char(PresentRecord);
        break;
    case Mark::SnapshotBegin:
        m_out += char(SnapshotBeginRecord);
        return;
    case Mark::SnapshotEnd:
        m_out += char(SnapshotEndRecord);
        return;
    }
    const bool webSocket = event.transport == TransportType::WebSocket;
    m_out += char(quint8(event.packet.type) | (webSocket ? WebSocketBit : 0)
                  | (event.packet.binary ? BinaryBit : 0) | (event.queuedBytes ? QueuedBit : 0)
                  | (event.exchange ? ExchangeBit : 0));
    const qint64 time = nanosecondsOf(event.time);
    appendSigned(m_out, time - std::exchange(m_time, time));
    addSid(event.sid);
    if (event.queuedBytes)
        appendVarint(m_out, quint64(event.queuedBytes));
    if (event.exchange)
        appendVarint(m_out, event.exchange);
    addRest(event);
}

void Encoder::addSid(const QByteArray &sid)
{
    if (sid.isEmpty()) {
        m_out += '\0';
        return;
    }
    quint64 &place = m_sids[sid];
    const bool isNew = place == 0;
    if (isNew)
        place = quint64(m_sids.size());
    appendVarint(m_out, place);
    if (isNew)
        appendBytes(m_out, sid);
}

void Encoder::addRest(const EngineIoTapEvent &event)
{
    switch (event.kind) {
    case Kind::SessionOpened:
    case Kind::UpgradeFailed:
        addText(event.text);
        break;
    case Kind::SessionClosed:
        m_out += char(event.reason);
        break;
    case Kind::PacketReceived:
    case Kind::PacketSent:
        appendBytes(m_out, event.packet.data);
        break;
    case Kind::PacketMalformed:
        appendBytes(m_out, event.packet.data);
        addText(event.text);
        break;
    case Kind::UpgradeStarted:
    case Kind::UpgradeProbed:
    case Kind::UpgradeCompleted:
        break;
    case Kind::RequestReceived:
    case Kind::ResponseSent:
        appendBytes(m_out, event.head);
        appendVarint(m_out, quint64(event.size));
        appendVarint(m_out, quint64(event.status));
        break;
    case Kind::ConnectionRejected:
        appendBytes(m_out, event.head);
        appendVarint(m_out, quint64(event.status));
        m_out += char(event.code);
        addText(event.text);
        break;
    }
}

class Decoder
{
public:
    explicit Decoder(QByteArrayView body)
        : m_reader(body)
    {
    }

    std::optional<QList<ReportedEvent>> all();

private:
    ReportedEvent next();
    void readEvent(EngineIoTapEvent &event);
    QByteArray sid();
    void readRest(EngineIoTapEvent &event);
    QString text() { return QString::fromUtf8(m_reader.bytes()); }
    int status();

    ByteReader m_reader;
    QList<QByteArray> m_sids;
    qint64 m_time = 0;
};

std::optional<QList<ReportedEvent>> Decoder::all()
{
    QList<ReportedEvent> events;
    while (m_reader.isOk() && !m_reader.isAtEnd())
        events.append(next());
    if (!m_reader.isOk())
        return std::nullopt;
    return events;
}

ReportedEvent Decoder::next()
{
    ReportedEvent reported;
    const quint8 record = m_reader.byte();
    if (record == SnapshotBeginRecord || record == SnapshotEndRecord) {
        reported.mark = record == SnapshotBeginRecord ? Mark::SnapshotBegin : Mark::SnapshotEnd;
        return reported;
    }
    if (record == PresentRecord) {
        reported.mark = Mark::Present;
        reported.event.kind = Kind::SessionOpened;
    } else if (record <= quint8(Kind::ConnectionRejected)) {
        reported.event.kind = Kind(record);
    } else {
        m_reader.fail();
        return reported;
    }
    readEvent(reported.event);
    return reported;
}

void Decoder::readEvent(EngineIoTapEvent &event)
{
    const quint8 bits = m_reader.byte(AllBits);
    if ((bits & TypeBits) > quint8(EngineIoPacket::Type::Noop))
        m_reader.fail();
    else
        event.packet.type = EngineIoPacket::Type(bits & TypeBits);
    event.transport = bits & WebSocketBit ? TransportType::WebSocket : TransportType::Polling;
    event.packet.binary = bits & BinaryBit;
    m_time = qint64(quint64(m_time) + quint64(m_reader.signedVarint())); // may wrap: it is a guess
    event.time
        = steady_clock::time_point(duration_cast<steady_clock::duration>(nanoseconds(m_time)));
    event.sid = sid();
    if (bits & QueuedBit)
        event.queuedBytes = qint64(m_reader.varint() & std::numeric_limits<qint64>::max());
    if (bits & ExchangeBit)
        event.exchange = m_reader.varint();
    readRest(event);
}

QByteArray Decoder::sid()
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

int Decoder::status()
{
    constexpr quint64 Highest = 999;
    const quint64 status = m_reader.varint();
    if (status <= Highest)
        return int(status);
    m_reader.fail();
    return 0;
}

void Decoder::readRest(EngineIoTapEvent &event)
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
    }
}

} // namespace

QByteArray encodeEvents(std::span<const ReportedEvent> events)
{
    constexpr qsizetype UsualRecord = 64;
    QByteArray body;
    body.reserve(qsizetype(events.size()) * UsualRecord);
    Encoder encoder(body);
    for (const ReportedEvent &reported : events)
        encoder.add(reported);
    return body;
}

std::optional<QList<ReportedEvent>> decodeEvents(QByteArrayView body)
{
    return Decoder(body).all();
}

qint64 payloadSize(const EngineIoTapEvent &event)
{
    return event.packet.data.size() + event.head.size();
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
        return false;
    }
    Q_UNREACHABLE();
}

} // namespace EngineIo
