// SPDX-License-Identifier: MIT
#pragma once

#include "model/event.h"

#include <QHash>

#include <deque>
#include <vector>

namespace Inspector {

class EventStore;

// An exchange over HTTP with the packets in its bodies, or a WebSocket with all that it carried.
// Numbers of events; NoLink where it was not recorded.
struct HarEntry
{
    quint32 request = Event::NoLink;
    quint32 response = Event::NoLink;
    quint32 session = Event::NoSession;
    std::vector<quint32> sent;     // in the request's body; of a WebSocket both ways
    std::vector<quint32> received; // in the response's body
    bool webSocket = false;
    bool wanted = false; // one of its rows is selected

    quint32 first() const; // event: its place in time
};

// Which exchanges and WebSockets the rows of a store make.
class HarIndex
{
public:
    explicit HarIndex(const EventStore &store)
        : m_store(store)
    {
    }

    void add(quint32 number, bool isSelected); // each row, in their order
    const std::vector<HarEntry> &entries() const { return m_entries; }
    quint64 packetsWithoutExchange() const { return m_withoutExchange; } // selected ones

private:
    HarEntry &addRequest(quint32 number);
    HarEntry &addResponse(quint32 number);
    HarEntry *addPacket(quint32 number, bool isSelected);
    HarEntry *openSession(const Event &event);
    void giveSocket(size_t entry, quint32 session);
    HarEntry &socketOf(quint32 session);
    HarEntry &append();

    const EventStore &m_store;
    std::vector<HarEntry> m_entries;
    QHash<quint32, size_t> m_entryOf;  // request or response → its entry
    QHash<quint32, size_t> m_socketOf; // session → its WebSocket
    std::deque<size_t> m_handshakes;   // WebSockets that will open a session, the oldest first
    quint64 m_withoutExchange = 0;
};

} // namespace Inspector
