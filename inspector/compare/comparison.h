// SPDX-License-Identifier: MIT
#pragma once

#include "actions/rowselection.h"
#include "compare/packetkeys.h"

#include <QString>

#include <array>
#include <chrono>
#include <vector>

namespace Inspector {

class EventStore;

// One of the two that are compared: the packets among the selected rows of a store.
struct ComparedSide
{
    const EventStore *store = nullptr; // must live, and not be cleared, as long as it is compared
    RowSelection selection;
};

struct ComparedRow
{
    enum class Kind : quint8 { Equal, Changed, LeftOnly, RightOnly };

    Kind kind = Kind::Equal;
    quint32 left = Event::NoLink; // events
    quint32 right = Event::NoLink;

    bool operator==(const ComparedRow &) const = default;
};

struct ComparedFigure
{
    QString name;
    QString left;
    QString right;
};

// Two sides next to each other. A packet is equal to one of the same direction, type and data, and
// changed against one of the same direction and type; transport and time don't count.
class Comparison
{
public:
    static constexpr quint32 MostPackets = 50'000; // of a side; the rest is counted
    enum Side : quint8 { Left, Right };

    Comparison(ComparedSide left, ComparedSide right);

    // Goes on until the budget is spent; true while there is more to do. The last step, aligning,
    // is done in one go.
    bool step(std::chrono::nanoseconds budget);
    int percent() const;

    const std::vector<ComparedRow> &rows() const { return m_rows; } // empty before it is done
    quint32 count(ComparedRow::Kind kind) const { return m_counts[size_t(kind)]; }
    quint32 differences() const { return quint32(m_rows.size()) - count(ComparedRow::Kind::Equal); }
    bool isEqual() const; // all of it, also what was not aligned
    quint64 leftOut(Side side) const { return m_sides[side].leftOut; }
    std::vector<ComparedFigure> figures() const; // without those that are empty on both sides

    const EventStore &store(Side side) const { return *m_sides[side].what.store; }
    qint64 origin(Side side) const; // ns: what times count from

private:
    struct Packets
    {
        ComparedSide what;
        quint32 next = 0; // row to look at
        quint32 end = 0;
        quint64 leftOut = 0;
        std::vector<quint32> events;
        std::vector<quint32> keys;
    };

    void collect(Packets &side);
    void align();
    void addGap(size_t left, size_t leftEnd, size_t right, size_t rightEnd);
    void addLone(ComparedRow::Kind kind, size_t from, size_t end);
    void add(ComparedRow::Kind kind, quint32 left, quint32 right);

    std::array<Packets, 2> m_sides;
    PacketKeys m_keys;
    std::vector<ComparedRow> m_rows;
    std::array<quint32, 4> m_counts{};
    bool m_isDone = false;
};

} // namespace Inspector
