// SPDX-License-Identifier: MIT
#include "export/harindex.h"

#include "model/eventstore.h"

#include <algorithm>

namespace Inspector {

namespace {
constexpr quint16 SwitchingProtocols = 101;
} // namespace

quint32 HarEntry::first() const
{
    const quint32 packet = sent.empty() ? Event::NoLink : sent.front();
    return std::min({request, response, packet}); // NoLink is the greatest
}

void HarIndex::add(quint32 number, bool isSelected)
{
    HarEntry *entry = nullptr;
    switch (m_store.at(number).kind) {
    case EventKind::Request:
        entry = &addRequest(number);
        break;
    case EventKind::Response:
        entry = &addResponse(number);
        break;
    case EventKind::Packet:
        entry = addPacket(number, isSelected);
        break;
    case EventKind::SessionOpened:
        entry = openSession(m_store.at(number));
        if (entry)
            entry->wanted |= isSelected;
        return;
    case EventKind::SessionClosed:
    case EventKind::UpgradeStep:
    case EventKind::Rejected:
    case EventKind::Lost:
    case EventKind::Fault:
        return;
    }
    if (entry)
        entry->wanted |= isSelected;
    else if (isSelected)
        ++m_withoutExchange;
}

HarEntry &HarIndex::append()
{
    return m_entries.emplace_back();
}

HarEntry &HarIndex::addRequest(quint32 number)
{
    const Event &event = m_store.at(number);
    const size_t index = m_entries.size();
    m_entryOf.insert(number, index);
    HarEntry &entry = append();
    entry.request = number;
    entry.session = event.session;
    entry.webSocket = event.has(Event::WebSocket);
    if (entry.webSocket && event.session != Event::NoSession)
        m_socketOf.insert(event.session, index);
    else if (entry.webSocket)
        m_handshakes.push_back(index);
    return entry;
}

void HarIndex::giveSocket(size_t entry, quint32 session)
{
    m_entries[entry].session = session;
    m_socketOf.insert(session, entry);
}

// The handshake of a WebSocket that opens a session doesn't know it yet.
HarEntry *HarIndex::openSession(const Event &event)
{
    if (!event.has(Event::WebSocket) || m_handshakes.empty() || m_socketOf.contains(event.session))
        return nullptr;
    const size_t index = m_handshakes.front();
    m_handshakes.pop_front();
    giveSocket(index, event.session);
    return &m_entries[index];
}

HarEntry &HarIndex::addResponse(quint32 number)
{
    const Event &event = m_store.at(number);
    const auto asked = m_entryOf.constFind(event.link);
    const size_t index = asked == m_entryOf.cend() ? m_entries.size() : *asked;
    m_entryOf.insert(number, index);
    HarEntry &entry = index == m_entries.size() ? append() : m_entries[index];
    entry.response = number;
    if (entry.webSocket && event.detail != SwitchingProtocols) { // refused
        entry.webSocket = false;
        if (m_socketOf.value(entry.session, m_entries.size()) == index)
            m_socketOf.remove(entry.session);
        std::erase(m_handshakes, index);
    } else if (entry.webSocket && entry.session == Event::NoSession
               && event.session != Event::NoSession) {
        std::erase(m_handshakes, index);
        giveSocket(index, event.session);
    }
    if (entry.session == Event::NoSession)
        entry.session = event.session;
    return entry;
}

HarEntry *HarIndex::addPacket(quint32 number, bool isSelected)
{
    const Event &event = m_store.at(number);
    if (event.has(Event::WebSocket)) {
        if (event.session == Event::NoSession)
            return nullptr;
        HarEntry &socket = socketOf(event.session);
        if (isSelected)
            socket.sent.push_back(number);
        return &socket;
    }
    const auto carrier = m_entryOf.constFind(event.carrier);
    if (carrier == m_entryOf.cend())
        return nullptr;
    HarEntry &entry = m_entries[*carrier];
    (event.carrier == entry.request ? entry.sent : entry.received).push_back(number);
    return &entry;
}

HarEntry &HarIndex::socketOf(quint32 session)
{
    const auto known = m_socketOf.constFind(session);
    if (known != m_socketOf.cend())
        return m_entries[*known];
    m_socketOf.insert(session, m_entries.size()); // opened before the recording began
    HarEntry &entry = append();
    entry.session = session;
    entry.webSocket = true;
    return entry;
}

} // namespace Inspector
