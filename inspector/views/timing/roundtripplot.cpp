// SPDX-License-Identifier: MIT
#include "views/timing/roundtripplot.h"

#include <algorithm>
#include <limits>

namespace Inspector {

bool RoundTripPlot::isEmpty() const
{
    return std::ranges::all_of(m_series, [this](const RoundTripSeries &series) {
        return series.points().empty() && m_store.sessions()[series.session()].pendingPingAt < 0;
    });
}

void RoundTripPlot::showSessions(const QList<quint32> &sessions)
{
    std::vector<RoundTripSeries> wanted;
    for (quint32 session : sessions) {
        if (wanted.size() == MostSessions)
            break;
        const auto known = std::ranges::find(m_series, session, &RoundTripSeries::session);
        if (known != m_series.end())
            wanted.push_back(std::move(*known)); // with what it has read
        else
            wanted.emplace_back(session);
    }
    m_series = std::move(wanted);
    m_columns.assign(m_series.size(), {});
}

bool RoundTripPlot::readNew(qint64 now)
{
    bool changed = false;
    qint64 first = now;
    for (RoundTripSeries &series : m_series) {
        changed |= series.readNew(m_store);
        if (!series.points().empty())
            first = std::min(first, series.points().front().sentAt());
    }
    m_window.setRange(first, now);
    return changed;
}

void RoundTripPlot::forget()
{
    m_series.clear();
    m_columns.clear();
}

void RoundTripPlot::fitTo(int width)
{
    quint32 lowest = std::numeric_limits<quint32>::max();
    quint32 highest = 0;
    for (size_t i = 0; i < m_series.size(); ++i) {
        const auto points = m_series[i].within(m_window.from(), m_window.to());
        m_columns[i] = decimated(points, m_window.from(), m_window.to(), width);
        for (const PixelColumn &column : m_columns[i]) {
            if (column.answered == 0 || column.x < 0 || column.x >= width)
                continue;
            lowest = std::min(lowest, column.lowest);
            highest = std::max(highest, column.highest);
        }
    }
    if (highest == 0)
        m_scale = ValueScale(m_kind, 1000, 10'000);
    else
        m_scale = ValueScale(m_kind, lowest, highest);
}

double RoundTripPlot::xOf(qint64 time) const
{
    return double(time - m_window.from()) / double(m_window.length());
}

qint64 RoundTripPlot::timeAt(double x) const
{
    return m_window.from() + qint64(x * double(m_window.length()));
}

std::optional<RoundTripPlot::Hit> RoundTripPlot::neighbour(const std::optional<Hit> &hit,
                                                           int step) const
{
    const auto before = [](const RoundTripPoint &a, const RoundTripPoint &b) {
        return a.time != b.time ? a.time < b.time : a.event < b.event;
    };
    std::optional<Hit> best;
    for (size_t i = 0; i < m_series.size(); ++i) {
        const auto points = m_series[i].points();
        if (points.empty())
            continue;
        auto candidate = points.end();
        if (!hit) {
            candidate = step > 0 ? points.begin() : points.end() - 1;
        } else if (step > 0) {
            candidate = std::upper_bound(points.begin(), points.end(), hit->point, before);
        } else {
            const auto at = std::lower_bound(points.begin(), points.end(), hit->point, before);
            candidate = at == points.begin() ? points.end() : at - 1;
        }
        if (candidate == points.end())
            continue;
        if (!best || (step > 0) == before(*candidate, best->point))
            best = Hit{i, *candidate};
    }
    return best;
}

std::optional<RoundTripPlot::Hit> RoundTripPlot::hitOf(quint32 event) const
{
    for (size_t i = 0; i < m_series.size(); ++i) {
        const auto points = m_series[i].points();
        for (const RoundTripPoint &point : points) {
            if (point.event == event)
                return Hit{i, point};
        }
    }
    return std::nullopt;
}

QList<quint32> sessionsToChart(const EventStore &store, const QList<quint32> &chosen)
{
    QList<quint32> sessions = chosen;
    const auto &records = store.sessions();
    sessions.removeIf([&records](quint32 session) { return session >= records.size(); });
    if (!sessions.isEmpty())
        return sessions;
    for (quint32 i = 0; i < records.size(); ++i) {
        const SessionTiming &timing = store.timing(i);
        if (!records[i].cleared && (!timing.samples.empty() || records[i].pendingPingAt >= 0))
            sessions.append(i);
    }
    const auto rank = [&](quint32 session) { // the lower, the more there is to see
        const SessionTiming &timing = store.timing(session);
        return timing.missedPongs > 0                           ? 0
               : timing.latePongs > 0                           ? 1
               : records[session].state != SessionState::Closed ? 2
                                                                : 3;
    };
    const auto most = std::min(sessions.size(), qsizetype(RoundTripPlot::MostSessions));
    std::ranges::partial_sort(sessions, sessions.begin() + most, [&](quint32 a, quint32 b) {
        const int rankOfA = rank(a);
        const int rankOfB = rank(b);
        return rankOfA != rankOfB ? rankOfA < rankOfB : a > b;
    });
    return sessions;
}

} // namespace Inspector
