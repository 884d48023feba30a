// SPDX-License-Identifier: MIT
#pragma once

#include "model/event.h"

#include <QHash>
#include <QString>

#include <vector>

namespace Inspector {

class EventStore;

// What of a session's past the rules need, by the numbers of its events. Kept as they pass, so that
// no rule ever looks back.
struct SessionTrail
{
    static constexpr quint32 None = Event::NoLink;

    quint32 ping = None; // the one that waits for its pong
    quint32 closed = None;
    quint32 upgrade = None; // its WebSocket opened
    quint32 probe = None;
    quint32 probeAnswer = None;
    quint32 poll = None;        // a GET that was not answered yet
    quint32 overlapping = None; // a GET that came while overlapped waited
    quint32 overlapped = None;
    quint32 responses = 0;
    qint64 maxPayload = 0; // bytes; 0: the handshake was not seen
    quint32 behind = None; // since here there was always much in its queue
    quint32 slowAt = None; // the packet with which that had grown too much, or twice as much
    quint32 queued = None; // the latest packet
    quint16 slowQueue = 0; // KiB at slowAt
};

// Short sessions of one address, each after the other.
struct AddressTrail
{
    quint32 sessions = 0;
    quint32 firstEnd = Event::NoLink; // SessionClosed
    quint32 lastEnd = Event::NoLink;
    qint64 begin = 0; // of the first, ns
    qint64 end = 0;   // of the last
};

// Compressed responses, each judged when all its packets have passed.
struct CompressionTrail
{
    quint32 response = Event::NoLink; // whose packets are passing
    quint64 carried = 0;              // bytes that it would have had without compression
    quint64 packets = 0;
    quint32 judged = 0; // responses
    quint32 wasteful = 0;
    quint32 wastedBy = Event::NoLink; // the response that was just found wasteful
    quint64 wastedFor = 0;            // what it carried
    quint64 wastedSize = 0;           // what it had
    quint32 judgedAt = Event::NoLink; // the event that ended it
};

class Trails
{
public:
    // The rules look at an event after it was followed.
    void follow(const EventStore &store, quint32 number);
    void clear() { *this = {}; }

    bool knows(quint32 session) const { return session < m_sessions.size(); }
    const SessionTrail &of(quint32 session) const { return m_sessions[session]; }
    AddressTrail address(const QString &host) const { return m_addresses.value(host); }
    const CompressionTrail &compression() const { return m_compression; }

private:
    void followPacket(const EventStore &store, quint32 number, SessionTrail &trail);
    void followQueue(const EventStore &store, quint32 number, SessionTrail &trail);
    void followRequest(const EventStore &store, quint32 number, SessionTrail &trail);
    void followEnd(const EventStore &store, quint32 number);
    void followCompression(const EventStore &store, quint32 number);
    void judge(const EventStore &store, quint32 number);

    std::vector<SessionTrail> m_sessions;
    QHash<QString, AddressTrail> m_addresses;
    CompressionTrail m_compression;
};

QString hostOf(const QString &peer); // "10.0.0.7:51234" → "10.0.0.7"

} // namespace Inspector
