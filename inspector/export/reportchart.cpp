// SPDX-License-Identifier: MIT
#include "export/reportchart.h"

#include "model/describe.h"
#include "model/eventstore.h"
#include "timing/axisticks.h"
#include "timing/decimation.h"
#include "timing/upgradestages.h"
#include "timing/valuescale.h"

#include <QCoreApplication>

#include <algorithm>

namespace Inspector {
using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Report)
};

// In units of the view box, which a browser scales to the width of the page.
constexpr int Width = 960;
constexpr int Height = 260;
constexpr int Left = 80; // room for the values
constexpr int Bottom = 34;
constexpr int Top = 18; // and where missed pongs are
constexpr int PlotWidth = Width - Left - 16;
constexpr int PlotHeight = Height - Top - Bottom;
constexpr int StageHeight = 46;
constexpr size_t MostDots = 120; // more would only be a thick line

QString svg(int height, const QString &label, const QString &content)
{
    return u"<svg viewBox=\"0 0 %1 %2\" role=\"img\" aria-label=\"%3\">%4</svg>"_s.arg(Width)
        .arg(height)
        .arg(label.toHtmlEscaped(), content);
}

QString line(double x1, double y1, double x2, double y2, QLatin1StringView style)
{
    return u"<line class=\"%1\" x1=\"%2\" y1=\"%3\" x2=\"%4\" y2=\"%5\"/>"_s.arg(style)
        .arg(x1)
        .arg(y1)
        .arg(x2)
        .arg(y2);
}

QString label(double x, double y, QLatin1StringView style, const QString &text)
{
    return u"<text class=\"%1\" x=\"%2\" y=\"%3\">%4</text>"_s.arg(style).arg(x).arg(y).arg(
        text.toHtmlEscaped());
}

class PingPlot
{
public:
    PingPlot(const EventStore &store, quint32 session);

    bool isEmpty() const { return m_columns.empty(); }
    QString axes() const;
    QString curve() const;
    QString missed() const;

private:
    double yOf(double microseconds) const
    {
        return Top + PlotHeight * (1 - m_scale.heightOf(microseconds));
    }

    RoundTripSeries m_series;
    std::vector<PixelColumn> m_columns;
    ValueScale m_scale;
    qint64 m_from = 0;
    qint64 m_to = 0;
    qint64 m_openedAt;
};

PingPlot::PingPlot(const EventStore &store, quint32 session)
    : m_series(session)
    , m_openedAt(store.sessions()[session].openedAt)
{
    m_series.readNew(store);
    const std::span<const RoundTripPoint> points = m_series.points();
    if (points.empty())
        return;
    m_from = std::min(m_openedAt, points.front().time);
    m_to = std::max(m_from + 1, points.back().time);
    m_columns = decimated(points, m_from, m_to, PlotWidth);
    double highest = 0;
    for (const PixelColumn &column : m_columns)
        highest = std::max<double>(highest, column.highest);
    m_scale = ValueScale(ValueScale::Kind::Linear, 0, highest);
}

QString PingPlot::axes() const
{
    QString axes;
    for (double tick : linearTicks(m_scale.lowest(), m_scale.highest(), 6)) {
        const double y = yOf(tick);
        axes += line(Left, y, Left + PlotWidth, y, "grid"_L1);
        axes += label(Left - 8, y + 4, "end"_L1, durationText(qint64(tick * 1000)));
    }
    const std::vector<qint64> ticks = timeTicks(0, m_to - m_from, 9);
    const qint64 step = ticks.size() > 1 ? ticks[1] - ticks[0] : 1'000'000'000;
    for (qint64 tick : ticks) {
        const double x = Left + PlotWidth * double(tick) / double(m_to - m_from);
        axes += line(x, Top, x, Top + PlotHeight, "grid"_L1);
        axes += label(x, Height - Bottom + 18, "middle"_L1,
                      timeTickText(tick + m_from - m_openedAt, step));
    }
    return axes;
}

QString PingPlot::curve() const
{
    QString path;
    QString dots;
    for (const PixelColumn &column : m_columns) {
        if (column.answered == 0)
            continue;
        for (quint32 value : {column.first, column.lowest, column.highest, column.last})
            path += u"%1%2 %3"_s.arg(path.isEmpty() ? 'M'_L1 : 'L'_L1)
                        .arg(Left + column.x)
                        .arg(yOf(value));
        dots += u"<circle class=\"dot\" cx=\"%1\" cy=\"%2\" r=\"3\"/>"_s.arg(Left + column.x)
                    .arg(yOf(column.last));
    }
    if (path.isEmpty())
        return {};
    const QString curve = u"<path class=\"curve\" d=\"%1\"/>"_s.arg(path);
    return m_columns.size() <= MostDots ? curve + dots : curve;
}

QString PingPlot::missed() const
{
    QString marks;
    for (const PixelColumn &column : m_columns) {
        if (column.missed == 0)
            continue;
        const double x = Left + column.x;
        marks += line(x, Top, x, Top + PlotHeight, "missed"_L1);
        marks += label(x, Top - 4, "bad middle"_L1, u"\u2715"_s);
    }
    return marks;
}

QLatin1StringView styleOf(UpgradeStage::State state)
{
    switch (state) {
    case UpgradeStage::State::Done:
        return "good middle"_L1;
    case UpgradeStage::State::Failed:
        return "bad middle"_L1;
    case UpgradeStage::State::Waiting:
    case UpgradeStage::State::NotReached:
        return "muted middle"_L1;
    }
    Q_UNREACHABLE();
}

QString stageElements(const UpgradeStage &stage, int y, qint64 openedAt)
{
    const bool isReached = stage.state != UpgradeStage::State::NotReached;
    const QString glyph = isReached ? stageGlyph(stage.state) : u"\u25cb"_s;
    QString elements = label(Left, y, styleOf(stage.state), glyph)
                       + label(Left + 24, y, "strong"_L1, stage.title)
                       + label(Left + 24, y + 18, "muted"_L1, stage.detail);
    if (stage.time >= 0)
        elements += label(Left - 16, y, "end"_L1, durationText(stage.time - openedAt));
    if (stage.sincePrevious >= 0)
        elements
            += label(Width - 16, y, "muted end"_L1, u"+ "_s + durationText(stage.sincePrevious));
    return elements;
}

} // namespace

QString pingChart(const EventStore &store, quint32 session)
{
    const PingPlot plot(store, session);
    if (plot.isEmpty())
        return {};
    return svg(Height, Text::tr("Round trips over the time of the session"),
               plot.axes() + plot.curve() + plot.missed());
}

QString upgradeChart(const UpgradeStory &story, qint64 openedAt)
{
    const int height = StageHeight * int(story.stages.size());
    QString content = line(Left, StageHeight / 2, Left, height - StageHeight / 2, "rail"_L1);
    int y = StageHeight / 2;
    for (const UpgradeStage &stage : story.stages) {
        content += u"<circle class=\"stop\" cx=\"%1\" cy=\"%2\" r=\"11\"/>"_s.arg(Left).arg(y - 4);
        content += stageElements(stage, y, openedAt);
        y += StageHeight;
    }
    return svg(height + StageHeight / 4, Text::tr("Steps of the upgrade"), content);
}

} // namespace Inspector
