// SPDX-License-Identifier: MIT
#include "model/capturereader.h"

#include "model/eventstore.h"

#include <EngineIoPacket>

#include <QCoreApplication>
#include <QElapsedTimer>

namespace Inspector {
using namespace CaptureFormat;

namespace {
constexpr qint64 NsPerDay = qint64(24) * 3600 * 1'000'000'000;
constexpr qint64 MaxTime = NsPerDay * 365 * 100; // keeps sums of forged times from overflowing

bool isPossible(const Event &event)
{
    return event.kind <= EventKind::Fault && event.direction <= Direction::Out
           && event.packetType <= quint8(EngineIoPacket::Type::Noop) && event.time >= 0
           && event.time <= MaxTime;
}
} // namespace

bool CaptureReader::open(const QString &path)
{
    m_file.setFileName(path);
    if (!m_file.open(QIODevice::ReadOnly) || m_file.isSequential())
        return fail(CaptureError::CannotOpen);
    const auto length = decodePrefix(m_file.read(PrefixSize));
    if (!length)
        return fail(length.error());
    const QByteArray rest = m_file.read(*length + 4);
    if (rest.size() != qsizetype(*length) + 4)
        return fail(CaptureError::CutHeader);
    const auto header = decodeHeader(rest);
    if (!header)
        return fail(header.error());
    m_header = *header;
    m_position = m_file.pos();
    return true;
}

bool CaptureReader::fail(CaptureError error)
{
    m_error = error;
    return false;
}

QString CaptureReader::errorString() const
{
    if (!m_error)
        return {};
    const QString text = captureErrorText(*m_error);
    if (*m_error == CaptureError::CannotOpen || *m_error == CaptureError::CannotRead)
        return QCoreApplication::translate("Inspector", "%1: %2").arg(text, m_file.errorString());
    if (m_position == 0)
        return text;
    return QCoreApplication::translate("Inspector", "%1 (at byte %2)").arg(text).arg(m_position);
}

CaptureReader::State CaptureReader::readSome(EventStore &store, std::chrono::milliseconds budget)
{
    QElapsedTimer timer;
    timer.start();
    const EventStore::Batch batch(store);
    State state = State::More;
    do {
        state = readBlock(store);
    } while (state == State::More && !timer.hasExpired(budget.count()));
    return state;
}

CaptureReader::State CaptureReader::readBlock(EventStore &store)
{
    if (m_error)
        return State::Failed;
    const auto failed = [this](CaptureError error) {
        fail(error);
        return State::Failed;
    };

    if (!m_file.seek(m_position))
        return failed(CaptureError::CannotRead);
    const QByteArray headBytes = m_file.read(BlockHeadSize);
    if (headBytes.size() < BlockHeadSize)
        return State::AtEnd;
    const auto head = decodeBlockHead(headBytes);
    if (!head)
        return failed(head.error());
    // Before anything is allocated for it: a forged length costs nothing.
    if (m_file.size() - m_position - BlockHeadSize < head->stored)
        return State::AtEnd;
    const QByteArray stored = m_file.read(head->stored);
    if (stored.size() != qsizetype(head->stored))
        return failed(CaptureError::CannotRead);
    const auto block = decodeBlock(*head, stored);
    if (!block)
        return failed(block.error());
    if (!readRecords(store, *block, head->records))
        return failed(CaptureError::BadRecord);
    m_position += BlockHeadSize + head->stored;
    return State::More;
}

bool CaptureReader::readRecords(EventStore &store, const QByteArray &block, quint32 count)
{
    RecordReader reader(block);
    m_blockTime = 0;
    for (quint32 i = 0; i < count; ++i) {
        if (!readRecord(store, reader))
            return false;
    }
    return reader.atEnd();
}

bool CaptureReader::readRecord(EventStore &store, RecordReader &reader)
{
    const auto record = Record(reader.byte());
    switch (record) {
    case Record::Session:
        return readSession(store, reader);
    case Record::Event:
    case Record::EventWithoutPayload:
        return readEvent(store, reader, record);
    case Record::Annotation:
        return readAnnotation(store, reader);
    }
    return false;
}

bool CaptureReader::readSession(EventStore &store, RecordReader &reader)
{
    if (m_sessions.size() >= MaxSessions)
        return false;
    SessionRecord record;
    record.sid = reader.bytes(MaxSidLength).toByteArray();
    record.peer = QString::fromUtf8(reader.bytes(MaxTextLength));
    record.openedAt = reader.signedVarint();
    record.openedOverWebSocket = reader.byte() != 0;
    record.webSocket = record.openedOverWebSocket;
    const auto interval = qint64(reader.varint(NsPerDay));
    const auto timeout = qint64(reader.varint(NsPerDay));
    if (!reader.ok() || record.openedAt < 0 || record.openedAt > MaxTime)
        return false;
    const quint32 session = store.addSession(std::move(record));
    store.setPingTimes(session, interval, timeout);
    m_sessions.push_back(session);
    return true;
}

bool CaptureReader::readEvent(EventStore &store, RecordReader &reader, Record record)
{
    constexpr quint32 Max32 = std::numeric_limits<quint32>::max();
    Event event;
    event.kind = EventKind(reader.byte());
    event.flags = reader.byte();
    const quint8 packed = reader.byte();
    event.direction = Direction(packed & 3);
    event.packetType = packed >> 2;
    const qint64 step = reader.signedVarint();
    const quint64 session = reader.varint(m_sessions.size());
    event.detail = quint16(reader.varint(std::numeric_limits<quint16>::max()));
    event.elapsed = quint32(reader.varint(Max32));
    const bool lost = event.kind == EventKind::Lost;
    const auto back = quint32(reader.varint(lost ? Max32 : store.size()));
    const auto carrierBack = quint32(reader.varint(store.size()));
    if (!reader.ok() || step < -MaxTime || step > MaxTime)
        return false;

    event.time = m_blockTime + step;
    event.session = session == 0 ? Event::NoSession : m_sessions[size_t(session - 1)];
    event.link = lost ? back : back == 0 ? Event::NoLink : store.size() - back;
    event.carrier = carrierBack == 0 ? Event::NoLink : store.size() - carrierBack;
    if (!isPossible(event))
        return false;
    m_blockTime = event.time;

    if (record == Record::EventWithoutPayload) {
        event.length = quint32(reader.varint(Max32));
        if (reader.ok())
            store.appendWithoutPayload(event);
        return reader.ok();
    }
    const QByteArrayView payload = reader.bytes(MaxRawBlock);
    if (reader.ok())
        store.append(event, payload);
    return reader.ok();
}

bool CaptureReader::readAnnotation(EventStore &store, RecordReader &reader)
{
    const quint64 number = reader.varint();
    const bool marked = reader.byte() != 0;
    const QString comment = QString::fromUtf8(reader.bytes(MaxTextLength));
    if (!reader.ok() || number >= store.size())
        return false;
    store.setMarked(quint32(number), marked);
    store.setComment(quint32(number), comment);
    return true;
}

} // namespace Inspector
