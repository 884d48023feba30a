// SPDX-License-Identifier: MIT
#pragma once

#include "model/event.h"
#include "model/payloadarena.h"
#include "model/ratemeter.h"
#include "model/sessiontable.h"

#include <QObject>

#include <map>
#include <memory>
#include <set>
#include <vector>

namespace Inspector {

struct Totals
{
    quint64 packets = 0;
    quint64 bytes = 0; // of the packets' payloads
    quint64 errors = 0;
    quint64 lostEvents = 0;   // dropped by a source, see EventKind::Lost
    quint64 lostPayloads = 0; // could not be spilled to disk, or were missing in a capture file
};

// Everything that was captured. An event's number is its row and never changes; nothing is removed
// but by clear(). Lives in one thread.
class EventStore : public QObject
{
    Q_OBJECT

public:
    // Within its scope appended() waits: emitted once, at the end, when something was appended.
    class Batch
    {
    public:
        explicit Batch(EventStore &store);
        ~Batch();
        Q_DISABLE_COPY_MOVE(Batch)

    private:
        EventStore &m_store;
        quint32 m_before;
    };

    enum class Keep : quint8 { Nothing, OpenSessions };

    explicit EventStore(QObject *parent = nullptr);

    // Returns the new event's number. The store fills in what it can work out itself: Probe, a
    // PONG's link and round trip, a Response's time since its request, Error of a bad end.
    quint32 append(const Event &event, QByteArrayView payload);
    quint32 appendWithoutPayload(const Event &event); // keeps event.length; the payload is lost

    quint32 size() const { return m_size; }
    const Event &at(quint32 number) const
    {
        return m_chunks[number / ChunkSize][number % ChunkSize];
    }
    QByteArray payload(quint32 number) const { return payloadView(number).toByteArray(); }
    QByteArrayView payloadView(quint32 number) const; // valid until the store is used again
    bool isPayloadLost(quint32 number) const;

    // Sessions. Look a sid up for each event: clear() changes indices.
    int sessionOf(const QByteArray &sid) const { return m_sessions.indexOf(sid); }
    quint32 addSession(const QByteArray &sid, const QString &peer, qint64 openedAt = 0);
    quint32 addSession(SessionRecord record);
    const std::vector<SessionRecord> &sessions() const { return m_sessions.records(); }
    const SessionTiming &timing(quint32 session) const { return m_sessions.timing(session); }
    PingState pingState(quint32 session, qint64 now) const
    {
        return m_sessions.pingState(session, now);
    }
    void setQueuedBytes(quint32 session, qint64 bytes);
    void setPingTimes(quint32 session, qint64 interval,
                      qint64 timeout);        // ns; seldom needed: see OPEN
    std::vector<quint32> takeDirtySessions(); // changed since the last call, each once

    // What the person adds to a row.
    void setMarked(quint32 number, bool marked);
    void setComment(quint32 number, const QString &comment); // an empty one removes it
    QString comment(quint32 number) const;
    const std::set<quint32> &marked() const { return m_marked; }
    const std::map<quint32, QString> &comments() const { return m_comments; }

    Totals totals() const;
    quint64 eventsPerSecond(qint64 now) const
    {
        return m_rate.perSecond(now);
    }                           // now as Event::time
    qint64 memoryUsage() const; // bytes in memory, payloads included
    qint64 spilledBytes() const { return m_arena.spilledBytes(); }
    void setMemoryBudget(qint64 bytes) { m_arena.setBudget(bytes); } // of the payloads
    qint64 memoryBudget() const { return m_arena.budget(); }
    void setSpillFolder(const QString &folder) { m_arena.setSpillFolder(folder); }

    // Wall clock of time 0, ms since 1970 in UTC; 0 when unknown.
    void setStartedAt(qint64 msSinceEpoch) { m_startedAt = msSinceEpoch; }
    qint64 startedAt() const { return m_startedAt; }

    int clearClosedSessions(); // off the list only; their events stay
    void clear(Keep keep = Keep::Nothing);

Q_SIGNALS:
    void appended();        // one or more events, once a batch
    void sessionsChanged(); // the dirty list is no longer empty; not again until it was taken
    void annotated(quint32 number);
    void aboutToClear(); // the last chance to read what is there
    void cleared();      // numbers and session indices start anew

private:
    static constexpr quint32 ChunkSize = 8192; // grows by 384 KiB, never copies what is there

    quint32 store(Event event, QByteArrayView payload);
    void count(const Event &event);
    void announceSessions();
    void announceAppended();
    Event &slot(quint32 number) { return m_chunks[number / ChunkSize][number % ChunkSize]; }

    std::vector<std::unique_ptr<Event[]>> m_chunks;
    quint32 m_size = 0;
    PayloadArena m_arena;
    SessionTable m_sessions;
    std::set<quint32> m_marked;
    std::map<quint32, QString> m_comments;
    Totals m_totals;
    RateMeter m_rate;
    qint64 m_startedAt = 0;
    int m_batches = 0;
    bool m_sessionsAnnounced = false;
};

} // namespace Inspector
