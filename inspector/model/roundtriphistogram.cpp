// SPDX-License-Identifier: MIT
#include "model/roundtriphistogram.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <numeric>

namespace Inspector {

namespace {

// 16 buckets for each power of two; the values below 16 have a bucket each and stay exact.
constexpr int SubBits = 4;
constexpr quint32 SubBuckets = 1U << SubBits;

size_t bucketOf(quint32 value)
{
    if (value < SubBuckets)
        return value;
    const int shift = std::bit_width(value) - 1 - SubBits;
    return size_t(shift + 1) * SubBuckets + ((value >> shift) - SubBuckets);
}

quint32 middleOf(size_t bucket)
{
    if (bucket < SubBuckets)
        return quint32(bucket);
    const auto shift = quint32(bucket / SubBuckets) - 1;
    const quint32 lowest = quint32(SubBuckets + bucket % SubBuckets) << shift;
    return lowest + ((1U << shift) >> 1);
}

} // namespace

void RoundTripHistogram::add(quint32 microseconds)
{
    const size_t bucket = bucketOf(microseconds);
    if (bucket >= m_buckets.size())
        m_buckets.resize(bucket + 1);
    ++m_buckets[bucket];
    ++m_count;
    m_maximum = std::max(m_maximum, microseconds);
}

void RoundTripHistogram::merge(const RoundTripHistogram &other)
{
    if (other.m_buckets.size() > m_buckets.size())
        m_buckets.resize(other.m_buckets.size());
    for (size_t i = 0; i < other.m_buckets.size(); ++i)
        m_buckets[i] += other.m_buckets[i];
    m_count += other.m_count;
    m_maximum = std::max(m_maximum, other.m_maximum);
}

void RoundTripHistogram::clear()
{
    m_buckets.clear();
    m_count = 0;
    m_maximum = 0;
}

quint32 RoundTripHistogram::percentile(double percent) const
{
    if (m_count == 0)
        return 0;
    const double rank = std::ceil(std::clamp(percent, 0.0, 100.0) / 100.0 * double(m_count));
    const quint64 wanted = std::max<quint64>(1, quint64(rank));
    if (wanted >= m_count)
        return m_maximum;

    quint64 seen = 0;
    for (size_t i = 0; i < m_buckets.size(); ++i) {
        seen += m_buckets[i];
        if (seen >= wanted)
            return std::min(middleOf(i), m_maximum);
    }
    return m_maximum;
}

quint64 RoundTripHistogram::countUpTo(quint32 microseconds) const
{
    const size_t end = std::min(m_buckets.size(), bucketOf(microseconds) + 1);
    return std::accumulate(m_buckets.begin(), m_buckets.begin() + std::ptrdiff_t(end), quint64(0));
}

} // namespace Inspector
