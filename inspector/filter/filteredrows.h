// SPDX-License-Identifier: MIT
#pragma once

#include "filter/filter.h"

#include <chrono>
#include <vector>

namespace Inspector {

// The rows that a filter is asked about, in the order of time. They only grow in number.
class RowSource
{
public:
    virtual ~RowSource();
    virtual quint32 size() const = 0;
    virtual FilterInput at(quint32 row) const = 0;
};

// The rows of a source that a filter lets through, in their order. Scans in slices, from the first
// row to the newest, so that a thread with an event loop stays quick; starting anew ends a scan.
// Without a condition no row is looked at and no memory used.
class FilteredRows
{
public:
    explicit FilteredRows(const RowSource &source)
        : m_source(source)
    {
    }

    void start(const Filter &filter); // forgets what was found
    // Goes on scanning until the budget is spent; true while there is more to scan.
    bool step(std::chrono::nanoseconds budget);
    // Tests what was appended, all of it, unless a scan is under way that will come to it. Returns
    // how many rows were added at the end.
    quint32 appendNew();
    void sourceCleared(); // no rows; the filter stays

    bool isScanning() const { return m_scanning; }
    quint32 scanned() const { return m_scanned; } // rows looked at, for a progress
    const Filter &filter() const { return m_filter; }

    quint32 size() const { return isIdentity() ? m_scanned : quint32(m_rows.size()); }
    quint32 at(quint32 index) const { return isIdentity() ? index : m_rows[index]; }
    quint32 lowerBound(quint32 row) const; // index of the first row that is not before the given
    int indexOf(quint32 row) const;        // -1: filtered out

private:
    bool isIdentity() const { return m_filter.matchesAll(); }
    qint64 scanOne(); // returns how many bytes of payload it may have looked at

    const RowSource &m_source;
    Filter m_filter;
    std::vector<quint32> m_rows;
    quint32 m_scanned = 0;
    bool m_scanning = false;
};

} // namespace Inspector
