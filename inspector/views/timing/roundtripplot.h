// SPDX-License-Identifier: MIT
#pragma once

#include "timing/decimation.h"
#include "timing/valuescale.h"
#include "views/theme.h"
#include "views/timing/timewindow.h"

#include <QList>

#include <optional>

namespace Inspector {

// What the chart of round trips shows, without painting it: whose, when, and at which scale.
class RoundTripPlot
{
public:
    static constexpr size_t MostSessions = Theme::SeriesCount; // more can't be told apart

    struct Hit
    {
        size_t series = 0;
        RoundTripPoint point;
        bool operator==(const Hit &other) const
        {
            return series == other.series && point.event == other.point.event;
        }
    };

    explicit RoundTripPlot(const EventStore &store)
        : m_store(store)
    {
    }

    const EventStore &store() const { return m_store; }
    const std::vector<RoundTripSeries> &series() const { return m_series; }
    const std::vector<PixelColumn> &columns(size_t series) const { return m_columns[series]; }
    const ValueScale &scale() const { return m_scale; }
    TimeWindow &window() { return m_window; }
    const TimeWindow &window() const { return m_window; }
    bool isEmpty() const; // no heartbeat to show

    void showSessions(const QList<quint32> &sessions); // the first of them
    bool readNew(qint64 now);                          // true when there is more to see
    void forget();
    void setScaleKind(ValueScale::Kind kind) { m_kind = kind; }
    ValueScale::Kind scaleKind() const { return m_kind; }
    void fitTo(int width); // columns and scale for the window as it is

    double xOf(qint64 time) const; // 0 to 1 within the window
    qint64 timeAt(double x) const;
    std::optional<Hit> neighbour(const std::optional<Hit> &hit, int step) const; // in time
    std::optional<Hit> hitOf(quint32 event) const;

private:
    const EventStore &m_store;
    std::vector<RoundTripSeries> m_series;
    std::vector<std::vector<PixelColumn>> m_columns;
    TimeWindow m_window;
    ValueScale m_scale;
    ValueScale::Kind m_kind = ValueScale::Kind::Linear;
};

// Those chosen, or those that a chart begins with: in trouble first, then the newest.
QList<quint32> sessionsToChart(const EventStore &store, const QList<quint32> &chosen);

} // namespace Inspector
