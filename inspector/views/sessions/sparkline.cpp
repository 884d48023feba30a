// SPDX-License-Identifier: MIT
#include "views/sessions/sparkline.h"

#include <QColor>
#include <QPainter>
#include <QPolygonF>

#include <algorithm>
#include <span>

namespace Inspector {

namespace {

constexpr size_t MostSamples = 24;

std::span<const RoundTripSample> latest(const SessionTiming &timing)
{
    const std::span<const RoundTripSample> all(timing.samples);
    return all.last(std::min(all.size(), MostSamples));
}

bool isMissed(const RoundTripSample &sample)
{
    return sample.microseconds == RoundTripSample::Missed;
}

} // namespace

void paintSparkline(QPainter &painter, const QRectF &rect, const SessionTiming &timing,
                    const QColor &line, const QColor &missed)
{
    const auto samples = latest(timing);
    if (samples.empty() || rect.width() < 2)
        return;
    quint32 highest = 1;
    for (const RoundTripSample &sample : samples) {
        if (!isMissed(sample))
            highest = std::max(highest, sample.microseconds);
    }
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const double step = rect.width() / double(MostSamples - 1);
    const double left = rect.right() - step * double(samples.size() - 1);
    QPolygonF polygon;
    for (size_t i = 0; i < samples.size(); ++i) {
        const double x = left + step * double(i);
        if (isMissed(samples[i])) {
            painter.setPen(QPen(missed, 1.5));
            painter.drawLine(QPointF(x, rect.top()), QPointF(x, rect.bottom()));
            continue;
        }
        // From zero: a steady connection shall look steady.
        const double height = double(samples[i].microseconds) / double(highest) * rect.height();
        polygon.append(QPointF(x, rect.bottom() - height));
    }
    painter.setPen(QPen(line, 1.2));
    if (polygon.size() == 1)
        painter.drawLine(polygon.front() - QPointF(step, 0), polygon.front());
    else
        painter.drawPolyline(polygon);
    painter.restore();
}

} // namespace Inspector
