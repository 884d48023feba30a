// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

#include <array>

namespace Inspector {

// Counts what happened within the last second, in tenths of it. Told the time, as Event::time.
class RateMeter
{
public:
    void count(qint64 time)
    {
        const qint64 slot = time / SlotLength;
        Slot &entry = m_slots[size_t(slot % SlotCount)];
        if (entry.number != slot)
            entry = {slot, 0};
        ++entry.events;
    }

    // Of the ten slots before the one that \a now is in, which is not yet full.
    quint64 perSecond(qint64 now) const
    {
        const qint64 slot = now / SlotLength;
        quint64 events = 0;
        for (const Slot &entry : m_slots) {
            if (entry.number < slot && entry.number >= slot - 10)
                events += entry.events;
        }
        return events;
    }

    void clear() { m_slots.fill({}); }

private:
    static constexpr qint64 SlotLength = 100'000'000; // ns
    static constexpr qint64 SlotCount = 16;

    struct Slot
    {
        qint64 number = -1;
        quint64 events = 0;
    };
    std::array<Slot, SlotCount> m_slots{};
};

} // namespace Inspector
