// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

#include <vector>

namespace Inspector {

// Round trips in µs, counted in buckets that grow with the value, so that a percentile costs the
// same for ten samples and for ten million, and is wrong by at most one part in 32.
class RoundTripHistogram
{
public:
    void add(quint32 microseconds);
    void merge(const RoundTripHistogram &other);
    void clear();

    quint64 count() const { return m_count; }
    quint32 maximum() const { return m_maximum; } // exact; 0 when empty

    // The smallest value that \a percent of the samples don't exceed (nearest rank); 0 when empty.
    quint32 percentile(double percent) const;

    // How many are at most so long, as exactly as percentile() is.
    quint64 countUpTo(quint32 microseconds) const;

    qint64 memoryUsage() const { return qint64(m_buckets.capacity() * sizeof(quint32)); }

private:
    std::vector<quint32> m_buckets; // as long as the highest bucket used: most need a hundred
    quint64 m_count = 0;
    quint32 m_maximum = 0;
};

} // namespace Inspector
