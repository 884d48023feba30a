// SPDX-License-Identifier: MIT
#include "model/eventstore.h"

#include <algorithm>
#include <utility>

namespace Inspector {

EventStore::Batch::Batch(EventStore &store)
    : m_store(store)
    , m_before(store.size())
{
    ++m_store.m_batches;
}

EventStore::Batch::~Batch()
{
    --m_store.m_batches;
    if (m_store.size() != m_before)
        m_store.announceAppended();
    m_store.announceSessions();
}

EventStore::EventStore(QObject *parent)
    : QObject(parent)
{
}

quint32 EventStore::append(const Event &event, QByteArrayView payload)
{
    Event copy = event;
    copy.length = quint32(payload.size());
    copy.payload = m_arena.append(payload);
    return store(copy, payload);
}

quint32 EventStore::appendWithoutPayload(const Event &event)
{
    Event copy = event;
    copy.payload = PayloadArena::Lost;
    if (copy.length > 0)
        ++m_totals.lostPayloads;
    return store(copy, {});
}

quint32 EventStore::store(Event event, QByteArrayView payload)
{
    const quint32 number = m_size;
    // A source's mistake or a forged file must not make a view look beyond the end.
    if (event.kind != EventKind::Lost && event.link >= number)
        event.link = Event::NoLink;
    if (event.carrier >= number)
        event.carrier = Event::NoLink;
    if (event.kind == EventKind::Response && event.link != Event::NoLink) {
        const qint64 waited = (event.time - at(event.link).time) / 1000;
        event.elapsed = quint32(std::clamp<qint64>(waited, 0, Event::NoLink));
    }
    m_sessions.apply(event, number, payload);
    if (event.has(Event::Marked))
        m_marked.insert(number);
    count(event);

    if (number % ChunkSize == 0)
        m_chunks.push_back(std::make_unique_for_overwrite<Event[]>(ChunkSize));
    slot(number) = event;
    ++m_size;

    announceAppended();
    announceSessions();
    return number;
}

void EventStore::count(const Event &event)
{
    m_rate.count(std::max<qint64>(0, event.time));
    if (event.has(Event::Error))
        ++m_totals.errors;
    if (event.kind == EventKind::Packet) {
        ++m_totals.packets;
        m_totals.bytes += event.length;
    } else if (event.kind == EventKind::Lost) {
        m_totals.lostEvents += event.link;
    }
}

void EventStore::announceAppended()
{
    if (m_batches == 0)
        Q_EMIT appended();
}

void EventStore::announceSessions()
{
    if (m_batches > 0 || m_sessionsAnnounced || !m_sessions.hasDirty())
        return;
    m_sessionsAnnounced = true;
    Q_EMIT sessionsChanged();
}

QByteArrayView EventStore::payloadView(quint32 number) const
{
    const Event &event = at(number);
    return m_arena.view(event.payload, event.length);
}

bool EventStore::isPayloadLost(quint32 number) const
{
    return m_arena.isLost(at(number).payload, at(number).length);
}

quint32 EventStore::addSession(const QByteArray &sid, const QString &peer, qint64 openedAt)
{
    SessionRecord record;
    record.sid = sid;
    record.peer = peer;
    record.openedAt = openedAt;
    return addSession(std::move(record));
}

quint32 EventStore::addSession(SessionRecord record)
{
    const quint32 index = m_sessions.add(std::move(record));
    announceSessions();
    return index;
}

void EventStore::setQueuedBytes(quint32 session, qint64 bytes)
{
    m_sessions.setQueuedBytes(session, bytes);
    announceSessions();
}

void EventStore::setPingTimes(quint32 session, qint64 interval, qint64 timeout)
{
    m_sessions.setPingTimes(session, interval, timeout);
}

std::vector<quint32> EventStore::takeDirtySessions()
{
    m_sessionsAnnounced = false;
    return m_sessions.takeDirty();
}

void EventStore::setMarked(quint32 number, bool marked)
{
    Event &event = slot(number);
    if (event.has(Event::Marked) == marked)
        return;
    if (marked) {
        event.flags |= Event::Marked;
        m_marked.insert(number);
    } else {
        event.flags &= quint8(~Event::Marked);
        m_marked.erase(number);
    }
    Q_EMIT annotated(number);
}

void EventStore::setComment(quint32 number, const QString &comment)
{
    if (comment == this->comment(number))
        return;
    if (comment.isEmpty())
        m_comments.erase(number);
    else
        m_comments[number] = comment;
    Q_EMIT annotated(number);
}

QString EventStore::comment(quint32 number) const
{
    const auto it = m_comments.find(number);
    return it == m_comments.end() ? QString() : it->second;
}

Totals EventStore::totals() const
{
    Totals totals = m_totals;
    totals.lostPayloads += m_arena.lostPayloads();
    return totals;
}

qint64 EventStore::memoryUsage() const
{
    constexpr qint64 NodeSize = 64; // of a std::map, about
    qint64 bytes = m_arena.memoryUsage() + m_sessions.memoryUsage();
    bytes += qint64(m_chunks.size() * ChunkSize * sizeof(Event));
    bytes += qint64(m_marked.size() + m_comments.size()) * NodeSize;
    for (const auto &[number, comment] : m_comments)
        bytes += comment.size() * qsizetype(sizeof(QChar));
    return bytes;
}

int EventStore::clearClosedSessions()
{
    const int count = m_sessions.clearClosed();
    announceSessions();
    return count;
}

void EventStore::clear(Keep keep)
{
    Q_EMIT aboutToClear();
    m_chunks.clear();
    m_size = 0;
    m_arena.clear();
    m_marked.clear();
    m_comments.clear();
    m_totals = {};
    m_rate.clear();
    if (keep == Keep::OpenSessions)
        m_sessions.keepOnlyOpen();
    else
        m_sessions.clear();
    m_sessionsAnnounced = m_sessions.hasDirty();
    Q_EMIT cleared();
    if (m_sessionsAnnounced)
        Q_EMIT sessionsChanged();
}

} // namespace Inspector
