// SPDX-License-Identifier: MIT
#pragma once

#include "model/roundtriphistogram.h"
#include "model/storewalk.h"

#include <array>
#include <vector>

namespace Inspector {

struct Event;

// The sessions with the greatest values, which only grow.
class TopList
{
public:
    struct Entry
    {
        quint32 session = 0;
        quint64 value = 0;
    };
    static constexpr size_t Size = 8;

    void offer(quint32 session, quint64 value);
    void clear() { *this = {}; }
    std::vector<Entry> sorted() const; // the greatest first

private:
    std::vector<Entry> m_entries;
    quint64 m_least = 0; // of the entries, once there are enough
};

// Sums over a store, kept up to date as events come: sessions, messages, their sizes, round trips.
class Traffic final : public QObject
{
    Q_OBJECT

public:
    enum Transport : quint8 { Polling, Upgraded, WebSocket };
    static constexpr size_t TransportCount = 3;
    static constexpr size_t ReasonCount = 6;  // those of EngineIo::DisconnectReason, and others
    static constexpr size_t SizeBuckets = 33; // by the bits of a size: 0, 1, 2–3, 4–7 …
    static constexpr size_t MostIntervals = 2048;

    struct Counts // of messages
    {
        quint64 in = 0;
        quint64 out = 0;
    };

    explicit Traffic(const EventStore &store, QObject *parent = nullptr);

    void setActive(bool active) { m_walk.setActive(active); } // by default it is not
    void finish() { m_walk.finish(); }
    bool isUpToDate() const { return m_walk.isAtEnd(); }

    const std::array<quint64, TransportCount> &transports() const { return m_transports; }
    const std::array<quint64, ReasonCount> &reasons() const { return m_reasons; }
    quint64 openSessions() const { return m_open; }

    const Counts &messages() const { return m_messages; }
    const std::vector<Counts> &intervals() const { return m_intervals; }
    qint64 intervalLength() const { return m_length; } // ns; grows with what is shown
    const std::array<Counts, SizeBuckets> &sizes() const { return m_sizes; }
    const RoundTripHistogram &roundTrips() const { return m_roundTrips; }
    const TopList &topByBytes() const { return m_topBytes; }
    const TopList &topByMessages() const { return m_topMessages; }

Q_SIGNALS:
    void changed();

private:
    struct Known // of a session
    {
        quint8 transport = Polling;
        quint8 state = Open;
        quint32 messages = 0;
    };
    static constexpr quint8 Open = ReasonCount;

    void forget();
    void add(quint32 number);
    void addMessage(const Event &event);
    void addToInterval(qint64 time, bool in);
    void lookAtSession(quint32 session);
    void count(const Known &known, qint64 by);

    const EventStore &m_store;
    std::vector<Known> m_known;
    std::array<quint64, TransportCount> m_transports{};
    std::array<quint64, ReasonCount> m_reasons{};
    quint64 m_open = 0;
    Counts m_messages;
    std::vector<Counts> m_intervals;
    qint64 m_length = 0;
    std::array<Counts, SizeBuckets> m_sizes{};
    RoundTripHistogram m_roundTrips;
    TopList m_topBytes;
    TopList m_topMessages;
    StoreWalk m_walk; // last: it calls us
};

} // namespace Inspector
