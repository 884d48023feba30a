// SPDX-License-Identifier: MIT
#include "compare/comparison.h"

#include "compare/alignment.h"
#include "model/eventstore.h"
#include "model/figures.h"

#include <algorithm>
#include <utility>

namespace Inspector {
using Kind = ComparedRow::Kind;

namespace {

constexpr quint32 RowsAtOnce = 64;

std::vector<quint32> shapesOf(const EventStore &store, std::span<const quint32> packets)
{
    std::vector<quint32> shapes(packets.size());
    std::ranges::transform(packets, shapes.begin(),
                           [&store](quint32 packet) { return shapeOf(store.at(packet)); });
    return shapes;
}

} // namespace

Comparison::Comparison(ComparedSide left, ComparedSide right)
{
    m_sides[Left].what = std::move(left);
    m_sides[Right].what = std::move(right);
    for (Packets &side : m_sides)
        side.end = side.what.store->size();
}

bool Comparison::step(std::chrono::nanoseconds budget)
{
    const auto deadline = std::chrono::steady_clock::now() + budget;
    for (Packets &side : m_sides) {
        while (side.next < side.end) {
            collect(side);
            if (std::chrono::steady_clock::now() >= deadline)
                return true;
        }
    }
    if (!std::exchange(m_isDone, true))
        align();
    return false;
}

int Comparison::percent() const
{
    const quint64 all = quint64(m_sides[Left].end) + m_sides[Right].end;
    const quint64 done = quint64(m_sides[Left].next) + m_sides[Right].next;
    return all == 0 ? 100 : int(done * 100 / all);
}

void Comparison::collect(Packets &side)
{
    const EventStore &store = *side.what.store;
    const quint32 end = std::min(side.end, side.next + RowsAtOnce);
    for (; side.next < end; ++side.next) {
        if (store.at(side.next).kind != EventKind::Packet
            || !side.what.selection.contains(store, side.next))
            continue;
        if (side.events.size() == MostPackets) {
            ++side.leftOut;
            continue;
        }
        side.events.push_back(side.next);
        side.keys.push_back(m_keys.keyOf(store, side.next));
    }
}

void Comparison::align()
{
    const Packets &left = m_sides[Left];
    const Packets &right = m_sides[Right];
    m_rows.reserve(std::max(left.events.size(), right.events.size()));
    size_t nextLeft = 0;
    size_t nextRight = 0;
    for (const Match &match : aligned(left.keys, right.keys)) {
        addGap(nextLeft, match.left, nextRight, match.right);
        add(Kind::Equal, left.events[match.left], right.events[match.right]);
        nextLeft = match.left + 1;
        nextRight = match.right + 1;
    }
    addGap(nextLeft, left.events.size(), nextRight, right.events.size());
}

// Between equal packets those of the same direction and type face each other.
void Comparison::addGap(size_t left, size_t leftEnd, size_t right, size_t rightEnd)
{
    const std::vector<quint32> &lefts = m_sides[Left].events;
    const std::vector<quint32> &rights = m_sides[Right].events;
    const std::vector<quint32> leftShapes
        = shapesOf(store(Left), std::span(lefts).subspan(left, leftEnd - left));
    const std::vector<quint32> rightShapes
        = shapesOf(store(Right), std::span(rights).subspan(right, rightEnd - right));
    size_t nextLeft = left;
    size_t nextRight = right;
    for (const Match &match : aligned(leftShapes, rightShapes)) {
        addLone(Kind::LeftOnly, nextLeft, left + match.left);
        addLone(Kind::RightOnly, nextRight, right + match.right);
        add(Kind::Changed, lefts[left + match.left], rights[right + match.right]);
        nextLeft = left + match.left + 1;
        nextRight = right + match.right + 1;
    }
    addLone(Kind::LeftOnly, nextLeft, leftEnd);
    addLone(Kind::RightOnly, nextRight, rightEnd);
}

void Comparison::addLone(Kind kind, size_t from, size_t end)
{
    const bool isLeft = kind == Kind::LeftOnly;
    const std::vector<quint32> &events = m_sides[isLeft ? Left : Right].events;
    for (size_t i = from; i < end; ++i)
        add(kind, isLeft ? events[i] : Event::NoLink, isLeft ? Event::NoLink : events[i]);
}

void Comparison::add(Kind kind, quint32 left, quint32 right)
{
    m_rows.push_back({kind, left, right});
    ++m_counts[size_t(kind)];
}

bool Comparison::isEqual() const
{
    return differences() == 0 && leftOut(Left) == 0 && leftOut(Right) == 0;
}

qint64 Comparison::origin(Side side) const
{
    const ComparedSide &what = m_sides[side].what;
    if (what.selection.session)
        return what.store->sessions()[*what.selection.session].openedAt;
    return what.store->size() == 0 ? 0 : what.store->at(0).time;
}

std::vector<ComparedFigure> Comparison::figures() const
{
    const ComparedSide &left = m_sides[Left].what;
    const ComparedSide &right = m_sides[Right].what;
    const std::vector<Figure> lefts = figuresOf(*left.store, left.selection.session);
    const std::vector<Figure> rights = figuresOf(*right.store, right.selection.session);
    std::vector<ComparedFigure> figures;
    for (size_t i = 0; i < lefts.size(); ++i) {
        if (!lefts[i].value.isEmpty() || !rights[i].value.isEmpty())
            figures.push_back({lefts[i].name, lefts[i].value, rights[i].value});
    }
    return figures;
}

} // namespace Inspector
