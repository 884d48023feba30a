// SPDX-License-Identifier: MIT
#include "model/capturewriter.h"

#include "model/eventstore.h"

#include <QElapsedTimer>
#include <QFile>
#include <QSaveFile>

#include <algorithm>

namespace Inspector {
using namespace CaptureFormat;

namespace {
constexpr qsizetype BlockSize = 128 * 1024; // compresses as well as larger ones, and takes 1 ms
constexpr quint32 MaxPayload = MaxRawBlock - 4096;
} // namespace

CaptureWriter::CaptureWriter() = default;
CaptureWriter::~CaptureWriter() = default;

bool CaptureWriter::open(const QString &path, const CaptureHeader &header, Target target)
{
    if (target == Target::Growing)
        m_file = std::make_unique<QFile>(path);
    else
        m_file = std::make_unique<QSaveFile>(path);
    m_error.clear();
    m_block.reserve(BlockSize + 4096);
    const QByteArray bytes = encodeHeader(header);
    const bool done = m_file->open(QIODevice::WriteOnly) && m_file->write(bytes) == bytes.size()
                      && m_file->flush();
    if (!done) {
        m_error = m_file->errorString();
        m_file.reset();
    }
    m_written = bytes.size();
    return done;
}

quint32 CaptureWriter::writeSome(const EventStore &store, quint32 first,
                                 std::chrono::milliseconds budget)
{
    QElapsedTimer timer;
    timer.start();
    quint32 next = first;
    while (next < store.size() && !hasError()) {
        write(store, next++);
        if (next % 64 == 0 && timer.hasExpired(budget.count()))
            break;
    }
    return next;
}

void CaptureWriter::write(const EventStore &store, quint32 number)
{
    const Event &event = store.at(number);
    const quint64 session = sessionNumber(store, event.session);
    const bool complete = !store.isPayloadLost(number) && event.length <= MaxPayload;

    m_block += char(complete ? Record::Event : Record::EventWithoutPayload);
    m_block += char(event.kind);
    m_block += char(event.flags);
    m_block += char(quint8(event.direction) | quint8(event.packetType << 2));
    appendSigned(m_block, event.time - m_blockTime);
    appendVarint(m_block, session);
    appendVarint(m_block, event.detail);
    appendVarint(m_block, event.elapsed);
    appendVarint(m_block, event.kind == EventKind::Lost ? event.link : back(event.link));
    appendVarint(m_block, back(event.carrier));
    appendVarint(m_block, event.length);
    if (complete)
        m_block.append(store.payloadView(number));
    m_blockTime = event.time;
    noteWritten(number);
    endRecord();
}

quint64 CaptureWriter::sessionNumber(const EventStore &store, quint32 session)
{
    if (session == Event::NoSession)
        return 0;
    if (session >= m_sessionNumbers.size())
        m_sessionNumbers.resize(store.sessions().size());
    if (m_sessionNumbers[session] == 0) {
        m_sessionNumbers[session] = ++m_sessions;
        writeSession(store, session);
    }
    return m_sessionNumbers[session];
}

void CaptureWriter::writeSession(const EventStore &store, quint32 session)
{
    const SessionRecord &record = store.sessions()[session];
    const SessionTiming &timing = store.timing(session);
    m_block += char(Record::Session);
    appendBytes(m_block, record.sid.left(MaxSidLength));
    appendBytes(m_block, record.peer.left(MaxTextLength / 4).toUtf8());
    appendSigned(m_block, record.openedAt);
    m_block += char(record.openedOverWebSocket ? 1 : 0);
    appendVarint(m_block, quint64(timing.pingInterval));
    appendVarint(m_block, quint64(timing.pingTimeout));
    endRecord();
}

// How many events before the one being written, in the file; 0: none, or not in the file.
quint64 CaptureWriter::back(quint32 number) const
{
    const qint64 inFile = number == Event::NoLink ? -1 : numberInFile(number);
    return inFile < 0 ? 0 : quint64(m_events - inFile);
}

void CaptureWriter::noteWritten(quint32 event)
{
    if (!m_ranges.empty() && m_ranges.back().event + m_ranges.back().count == event)
        ++m_ranges.back().count;
    else
        m_ranges.push_back({event, m_events, 1});
    ++m_events;
}

qint64 CaptureWriter::numberInFile(quint32 event) const
{
    auto it
        = std::upper_bound(m_ranges.begin(), m_ranges.end(), event,
                           [](quint32 value, const Range &range) { return value < range.event; });
    if (it == m_ranges.begin())
        return -1;
    --it;
    const quint32 position = event - it->event;
    return position < it->count ? qint64(it->number) + position : -1;
}

void CaptureWriter::writeAnnotation(const EventStore &store, quint32 number)
{
    const qint64 inFile = numberInFile(number);
    if (inFile < 0)
        return; // not written yet: its mark will be; a comment comes with finish()
    m_block += char(Record::Annotation);
    appendVarint(m_block, quint64(inFile));
    m_block += char(store.at(number).has(Event::Marked) ? 1 : 0);
    appendBytes(m_block, store.comment(number).left(MaxTextLength / 4).toUtf8());
    endRecord();
}

void CaptureWriter::endRecord()
{
    ++m_blockRecords;
    if (m_block.size() >= BlockSize)
        endBlock();
}

void CaptureWriter::endBlock()
{
    if (m_blockRecords == 0)
        return;
    const QByteArray block = encodeBlock(m_block, m_blockRecords);
    m_block.resize(0); // keeps its memory
    m_blockRecords = 0;
    m_blockTime = 0;
    if (hasError() || !m_file)
        return;
    if (m_file->write(block) != block.size())
        m_error = m_file->errorString();
    m_written += block.size();
}

bool CaptureWriter::flush()
{
    endBlock();
    if (!hasError() && m_file && !m_file->flush())
        m_error = m_file->errorString();
    return !hasError();
}

bool CaptureWriter::finish(const EventStore &store)
{
    if (!m_file)
        return false;
    for (const auto &comment : store.comments())
        writeAnnotation(store, comment.first);
    flush();
    if (auto *whole = qobject_cast<QSaveFile *>(m_file.get()); whole && !hasError()) {
        if (!whole->commit())
            m_error = whole->errorString();
    }
    m_file.reset();
    return !hasError();
}

} // namespace Inspector
