// SPDX-License-Identifier: MIT
#pragma once

#include "model/eventstore.h"
#include "views/sessions/sessioncolumn.h"

#include <array>
#include <vector>

namespace Inspector {

// A row of the list: a session, or the title of those in one state.
class SessionRow
{
public:
    static SessionRow ofSession(quint32 session) { return SessionRow(session); }
    static SessionRow ofTitle(SessionState state) { return SessionRow(TitleBit | quint32(state)); }

    bool isTitle() const { return m_key & TitleBit; }
    quint32 session() const { return m_key; }
    SessionState state() const { return SessionState(m_key & 0xff); }
    bool operator==(const SessionRow &) const = default;

private:
    static constexpr quint32 TitleBit = 0x8000'0000;
    explicit SessionRow(quint32 key)
        : m_key(key)
    {
    }

    quint32 m_key;
};

inline constexpr size_t StateCount = size_t(SessionState::Closed) + 1;

struct SessionCounts
{
    std::array<int, StateCount> shown{};
    int open = 0; // those that upgrade included
    int closed = 0;

    int total() const { return open + closed; }
    int allShown() const { return shown[0] + shown[1] + shown[2]; }
};

// Which sessions the list shows, and in which order.
struct SessionOrder
{
    enum class Grouping : quint8 { None, ByState };

    SessionColumn column = SessionColumn::Age;
    Qt::SortOrder direction = Qt::AscendingOrder; // the newest first
    QString filter;                               // a part of sid, peer, state, transport or reason
    Grouping grouping = Grouping::None;
    std::array<bool, StateCount> folded{};

    bool lets(const SessionRecord &session) const; // through the filter
    std::vector<SessionRow> rows(const EventStore &store, qint64 now, SessionCounts &counts) const;

private:
    void sort(std::vector<quint32> &sessions, const EventStore &store, qint64 now) const;
};

} // namespace Inspector
