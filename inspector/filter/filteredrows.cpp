// SPDX-License-Identifier: MIT
#include "filter/filteredrows.h"

#include <algorithm>

namespace Inspector {

namespace {

// How much is done between two looks at the clock: some 20 µs of the cheapest filter, and one row
// when it has a payload of this size.
constexpr qint64 BytesBetweenLooks = 64 * 1024;
constexpr qint64 BytesPerRow = 64;

} // namespace

RowSource::~RowSource() = default;

void FilteredRows::start(const Filter &filter)
{
    m_filter = filter;
    m_rows.clear();
    m_scanned = isIdentity() ? m_source.size() : 0;
    m_scanning = m_scanned < m_source.size();
}

bool FilteredRows::step(std::chrono::nanoseconds budget)
{
    if (!m_scanning)
        return false;
    using Clock = std::chrono::steady_clock;
    const auto end = Clock::now() + budget;
    const quint32 available = m_source.size();
    qint64 sinceLook = 0;
    while (m_scanned < available) {
        sinceLook += BytesPerRow + scanOne();
        if (sinceLook < BytesBetweenLooks)
            continue;
        sinceLook = 0;
        if (Clock::now() >= end)
            break;
    }
    m_scanning = m_scanned < available;
    return m_scanning;
}

quint32 FilteredRows::appendNew()
{
    if (m_scanning)
        return 0;
    const quint32 before = size();
    if (isIdentity())
        m_scanned = m_source.size();
    while (m_scanned < m_source.size())
        scanOne();
    return size() - before;
}

void FilteredRows::sourceCleared()
{
    m_rows.clear();
    m_scanned = 0;
    m_scanning = false;
}

quint32 FilteredRows::lowerBound(quint32 row) const
{
    if (isIdentity())
        return std::min(row, m_scanned);
    return quint32(std::ranges::lower_bound(m_rows, row) - m_rows.begin());
}

int FilteredRows::indexOf(quint32 row) const
{
    const quint32 index = lowerBound(row);
    return index < size() && at(index) == row ? int(index) : -1;
}

qint64 FilteredRows::scanOne()
{
    const FilterInput input = m_source.at(m_scanned);
    if (m_filter.matches(input))
        m_rows.push_back(m_scanned);
    ++m_scanned;
    return m_filter.needsPayload() ? input.event->length : 0;
}

} // namespace Inspector
