// SPDX-License-Identifier: MIT
#include "timing/roundtripseries.h"

#include <algorithm>

namespace Inspector {

bool RoundTripSeries::readNew(const EventStore &store)
{
    if (m_session >= store.sessions().size())
        return false;
    const std::vector<RoundTripSample> &samples = store.timing(m_session).samples;
    const size_t known = m_points.size();
    m_points.reserve(samples.size());
    for (size_t i = known; i < samples.size(); ++i) {
        RoundTripPoint point{0, samples[i].microseconds, samples[i].event};
        if (point.event < store.size())
            point.time = store.at(point.event).time;
        // A file may be wrong about its times; a search in what isn't sorted would be, too.
        if (!m_points.empty())
            point.time = std::max(point.time, m_points.back().time);
        m_points.push_back(point);
    }
    return m_points.size() > known;
}

std::span<const RoundTripPoint> RoundTripSeries::within(qint64 from, qint64 to) const
{
    auto first = std::ranges::lower_bound(m_points, from, {}, &RoundTripPoint::time);
    auto last = std::ranges::upper_bound(m_points, to, {}, &RoundTripPoint::time);
    if (first != m_points.begin())
        --first;
    if (last != m_points.end())
        ++last;
    return {first, last};
}

} // namespace Inspector
