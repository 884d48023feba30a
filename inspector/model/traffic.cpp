// SPDX-License-Identifier: MIT
#include "model/traffic.h"

#include "model/eventstore.h"

#include <EngineIoPacket>

#include <algorithm>
#include <bit>

namespace Inspector {
using PacketType = EngineIoPacket::Type;

namespace {

constexpr qint64 Second = 1'000'000'000; // ns

quint8 transportOf(const SessionRecord &session)
{
    if (session.openedOverWebSocket)
        return Traffic::WebSocket;
    return session.webSocket ? Traffic::Upgraded : Traffic::Polling;
}

} // namespace

void TopList::offer(quint32 session, quint64 value)
{
    if (value <= m_least && m_entries.size() == Size)
        return;
    auto entry = std::ranges::find(m_entries, session, &Entry::session);
    if (entry == m_entries.end() && m_entries.size() < Size) {
        m_entries.push_back({session, value});
    } else {
        if (entry == m_entries.end())
            entry = std::ranges::min_element(m_entries, {}, &Entry::value);
        *entry = {session, value};
    }
    m_least = std::ranges::min_element(m_entries, {}, &Entry::value)->value;
}

std::vector<TopList::Entry> TopList::sorted() const
{
    std::vector<Entry> entries = m_entries;
    std::ranges::sort(entries, std::ranges::greater(), &Entry::value);
    return entries;
}

Traffic::Traffic(const EventStore &store, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_length(Second)
    , m_walk(store, [this](quint32 first, quint32 end) {
        for (quint32 number = first; number < end; ++number)
            add(number);
    })
{
    connect(&m_walk, &StoreWalk::advanced, this, &Traffic::changed);
    connect(&m_walk, &StoreWalk::restarted, this, [this] {
        forget();
        Q_EMIT changed();
    });
}

void Traffic::forget()
{
    m_known.clear();
    m_transports = {};
    m_reasons = {};
    m_open = 0;
    m_messages = {};
    m_intervals.clear();
    m_length = Second;
    m_sizes = {};
    m_roundTrips.clear();
    m_topBytes.clear();
    m_topMessages.clear();
}

void Traffic::add(quint32 number)
{
    const Event &event = m_store.at(number);
    if (event.session != Event::NoSession)
        lookAtSession(event.session);
    if (event.kind != EventKind::Packet)
        return;
    if (event.packetType == quint8(PacketType::Message))
        addMessage(event);
    else if (event.packetType == quint8(PacketType::Pong) && event.link != Event::NoLink
             && !event.has(Event::Probe))
        m_roundTrips.add(event.elapsed);
}

void Traffic::addMessage(const Event &event)
{
    const bool in = event.direction == Direction::In;
    const auto count = [in](Counts &counts) {
        ++(in ? counts.in : counts.out);
    };
    count(m_messages);
    count(m_sizes[size_t(std::bit_width(event.length))]);
    addToInterval(std::max<qint64>(0, event.time), in);
    if (event.session == Event::NoSession)
        return;
    const SessionRecord &record = m_store.sessions()[event.session];
    m_topMessages.offer(event.session, ++m_known[event.session].messages);
    m_topBytes.offer(event.session, record.bytesIn + record.bytesOut);
}

// Twice the length halves their number, whatever time an event says it has.
void Traffic::addToInterval(qint64 time, bool in)
{
    while (size_t(time / m_length) >= MostIntervals) {
        for (size_t i = 0; i < m_intervals.size(); ++i) {
            const Counts counts = std::exchange(m_intervals[i], {});
            m_intervals[i / 2].in += counts.in;
            m_intervals[i / 2].out += counts.out;
        }
        m_intervals.resize((m_intervals.size() + 1) / 2);
        m_length *= 2;
    }
    const auto index = size_t(time / m_length);
    if (index >= m_intervals.size())
        m_intervals.resize(index + 1);
    ++(in ? m_intervals[index].in : m_intervals[index].out);
}

// As the session is now, which may be ahead of the event.
void Traffic::lookAtSession(quint32 session)
{
    if (session >= m_known.size()) {
        const size_t before = m_known.size();
        m_known.resize(m_store.sessions().size());
        for (size_t i = before; i < m_known.size(); ++i)
            count(m_known[i], 1);
    }
    const SessionRecord &record = m_store.sessions()[session];
    Known &known = m_known[session];
    const quint8 transport = transportOf(record);
    const quint8 state = record.state == SessionState::Closed
                             ? quint8(std::min<size_t>(record.closeReason, ReasonCount - 1))
                             : Open;
    if (transport == known.transport && state == known.state)
        return;
    count(known, -1);
    known.transport = transport;
    known.state = state;
    count(known, 1);
}

void Traffic::count(const Known &known, qint64 by)
{
    m_transports[known.transport] += quint64(by);
    (known.state == Open ? m_open : m_reasons[known.state]) += quint64(by);
}

} // namespace Inspector
