// SPDX-License-Identifier: MIT
#pragma once

#include "model/event.h"
#include "model/roundtriphistogram.h"
#include "model/sessionrecord.h"

#include <QByteArrayView>
#include <QHash>

#include <limits>
#include <vector>

namespace Inspector {

struct RoundTripSample
{
    static constexpr quint32 Missed = std::numeric_limits<quint32>::max();

    quint32 event = Event::NoLink; // the PONG; the PING when its pong never came
    quint32 microseconds = 0;      // or Missed
};

// What the ping charts and the upgrade time line show; beside SessionRecord, which lists need
// often.
struct SessionTiming
{
    qint64 pingInterval = 0; // ns, from the OPEN packet; 0: not seen
    qint64 pingTimeout = 0;
    quint32 latePongs = 0;
    quint32 missedPongs = 0;
    std::vector<RoundTripSample> samples;
    RoundTripHistogram histogram;
    std::vector<quint32> upgradeEvents; // handshake, steps, probe, UPGRADE, NOOPs; the first 64
};

enum class PingState : quint8 {
    Idle,    // no PING is waiting
    Waiting, // one is, in time
    Late,    // its PONG took or takes more than a tenth of the ping timeout
    Missed   // the ping timeout has passed
};

// The sessions of a capture. Indices stay valid until clear(); an event names its session by one.
class SessionTable
{
public:
    int indexOf(const QByteArray &sid) const; // the latest of that sid; -1 if there is none
    quint32 add(SessionRecord record);

    size_t size() const { return m_records.size(); }
    const std::vector<SessionRecord> &records() const { return m_records; }
    const SessionTiming &timing(quint32 session) const { return m_timings[session]; }

    // Brings the event's session up to date, and completes the event: Probe, link, elapsed, Error.
    void apply(Event &event, quint32 number, QByteArrayView payload);
    void setQueuedBytes(quint32 session, qint64 bytes);
    void setPingTimes(quint32 session, qint64 interval, qint64 timeout); // ns

    PingState pingState(quint32 session, qint64 now) const;
    static bool isLate(const SessionTiming &timing, qint64 waited); // ns

    int clearClosed(); // returns how many were taken off the list
    void clear();
    void keepOnlyOpen(); // after the events are gone; changes indices

    bool hasDirty() const { return !m_dirty.empty(); }
    std::vector<quint32> takeDirty();
    qint64 memoryUsage() const;

private:
    void markDirty(quint32 session);
    void applyPacket(Event &event, quint32 number, QByteArrayView payload);
    void applyHeartbeat(Event &event, quint32 number);
    void answerPing(Event &event, quint32 number);
    void missPing(quint32 session);
    void applyUpgradeStep(const Event &event);
    void close(Event &event);
    void noteUpgradeEvent(const Event &event, quint32 number);
    void learnPingTimes(quint32 session, QByteArrayView openPacket);

    std::vector<SessionRecord> m_records;
    std::vector<SessionTiming> m_timings;
    QHash<QByteArray, quint32> m_indices;
    std::vector<quint32> m_dirty;
    std::vector<bool> m_isDirty;
};

} // namespace Inspector
