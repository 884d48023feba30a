// SPDX-License-Identifier: MIT
#include "views/timing/timingpanel.h"

#include "actions/selection.h"
#include "model/describe.h"
#include "sources/workspace.h"
#include "views/icons.h"
#include "views/theme.h"
#include "views/timing/roundtripchart.h"

#include <QAction>
#include <QBoxLayout>
#include <QDataStream>
#include <QEvent>
#include <QIODevice>
#include <QLabel>
#include <QToolButton>

#include <utility>

namespace Inspector {
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {
constexpr auto RefreshInterval = 100ms;
constexpr int RefreshesBetweenChoices = 10; // of the sessions and their percentiles
constexpr quint8 StateVersion = 1;
} // namespace

TimingPanel::TimingPanel(Workspace &workspace, Selection &selection, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_selection(selection)
    , m_chart(new RoundTripChart(
          workspace.store(), selection, [&workspace] { return workspace.now(); }, this))
    , m_percentiles(new QLabel(this))
    , m_scope(new QLabel(this))
{
    m_percentiles->setAccessibleName(tr("Percentiles of the round trips"));
    m_percentiles->setToolTip(tr("Of the round trips: half took at most p50, nine of ten at most "
                                 "p90, 99 of 100 at most p99"));
    m_scope->setAccessibleName(tr("Sessions in the chart"));
    for (QLabel *label : {m_percentiles, m_scope})
        label->setTextFormat(Qt::PlainText);
    auto *bar = new QHBoxLayout;
    const int margin = fontMetrics().height() / 4;
    bar->setContentsMargins(2 * margin, margin, margin, margin);
    bar->setSpacing(margin);
    for (QLabel *label : {m_percentiles, m_scope})
        label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred); // cut, in a narrow dock
    m_percentiles->setContentsMargins(2 * margin, margin, margin, 0);
    bar->addWidget(m_scope, 1);
    addActions(*bar);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->addWidget(m_percentiles); // a row of their own: they are what a narrow dock must show
    rows->addLayout(bar);
    rows->addWidget(m_chart, 1);
    setFocusProxy(m_chart);

    EventStore &store = workspace.store();
    connect(&selection, &Selection::sessionsChanged, this, &TimingPanel::chooseSessions);
    connect(&store, &EventStore::aboutToClear, m_chart, &RoundTripChart::forget);
    connect(&store, &EventStore::cleared, this, &TimingPanel::chooseSessions);
    m_timer.setInterval(RefreshInterval);
    connect(&m_timer, &QTimer::timeout, this, &TimingPanel::refresh);
    adoptPalette();
    chooseSessions();
}

QAction *TimingPanel::addAction(QHBoxLayout &bar, const QString &iconName, const QString &text,
                                const QString &keys)
{
    auto *action = new QAction(text, this);
    if (!iconName.isEmpty())
        action->setIcon(icon(iconName));
    action->setToolTip(keys); // the chart's own keys: no shortcut that others would miss
    auto *button = new QToolButton(this);
    button->setDefaultAction(action);
    button->setAutoRaise(true);
    button->setAccessibleName(text);
    bar.addWidget(button);
    return action;
}

void TimingPanel::addActions(QHBoxLayout &bar)
{
    m_follow = addAction(bar, {}, tr("Follow"), tr("Follow the present (End)"));
    m_follow->setCheckable(true);
    m_follow->setChecked(true);
    QAction *all = addAction(bar, {}, tr("All"), tr("Show all (Home)"));
    QAction *in = addAction(bar, {}, u"+"_s, tr("Closer (+, or the wheel)"));
    QAction *out = addAction(bar, {}, u"\u2212"_s, tr("Farther (\u2212, or the wheel)"));
    m_logarithmic = addAction(bar, {}, tr("Log"),
                              tr("Logarithmic: short and long round trips "
                                 "can be told apart in one chart"));
    m_logarithmic->setCheckable(true);
    connect(m_follow, &QAction::triggered, m_chart, &RoundTripChart::follow);
    connect(all, &QAction::triggered, m_chart, &RoundTripChart::showEverything);
    connect(in, &QAction::triggered, m_chart, &RoundTripChart::zoomIn);
    connect(out, &QAction::triggered, m_chart, &RoundTripChart::zoomOut);
    connect(m_logarithmic, &QAction::toggled, m_chart, &RoundTripChart::setLogarithmic);
    connect(m_chart, &RoundTripChart::windowChanged, this,
            [this] { m_follow->setChecked(m_chart->isFollowing()); });
}

QString TimingPanel::percentilesText() const
{
    return m_percentiles->text();
}

QString TimingPanel::scopeText() const
{
    return m_scope->text();
}

void TimingPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    chooseSessions();
    m_timer.start();
}

void TimingPanel::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_timer.stop();
}

void TimingPanel::refresh()
{
    if (++m_refreshes % RefreshesBetweenChoices == 0)
        chooseSessions();
    m_chart->refresh();
}

void TimingPanel::chooseSessions()
{
    const EventStore &store = m_workspace.store();
    const QList<quint32> sessions = sessionsToChart(store, m_selection.sessions());
    RoundTripHistogram histogram;
    m_late = 0;
    m_missed = 0;
    for (quint32 session : sessions) {
        const SessionTiming &timing = store.timing(session);
        histogram.merge(timing.histogram);
        m_late += timing.latePongs;
        m_missed += timing.missedPongs;
    }
    const QList<quint32> charted
        = sessions.first(std::min(sessions.size(), qsizetype(RoundTripPlot::MostSessions)));
    const bool sameSessions
        = std::ranges::equal(charted, m_chart->plot().series(), {}, {}, &RoundTripSeries::session);
    const bool sameCount = histogram.count() == m_histogram.count();
    m_histogram = std::move(histogram);
    if (!sameSessions || !sameCount)
        m_chart->showSessions(charted, m_histogram);
    showPercentiles();
    showScope(sessions.size());
}

void TimingPanel::showPercentiles()
{
    if (m_histogram.count() == 0 && m_missed == 0) {
        m_percentiles->setText(tr("No round trip yet"));
        return;
    }
    const auto text = [](quint32 us) {
        return durationText(qint64(us) * 1000);
    };
    QStringList parts{tr("p50 %1").arg(text(m_histogram.percentile(50))),
                      tr("p90 %1").arg(text(m_histogram.percentile(90))),
                      tr("p99 %1").arg(text(m_histogram.percentile(99))),
                      tr("max %1").arg(text(m_histogram.maximum()))};
    if (m_late > 0)
        parts << tr("\u26a0 %n late", nullptr, int(m_late));
    if (m_missed > 0)
        parts << tr("\u2715 %n missed", nullptr, int(m_missed));
    m_percentiles->setText(parts.join(u" \u00b7 "_s));
}

void TimingPanel::showScope(qsizetype sessions)
{
    const auto most = qsizetype(RoundTripPlot::MostSessions);
    const bool chosen = !m_selection.sessions().isEmpty();
    if (sessions > most)
        m_scope->setText(
            chosen ? tr("The first %1 of %n chosen session(s)", nullptr, int(sessions)).arg(most)
                   : tr("%1 of %n session(s), those in trouble first", nullptr, int(sessions))
                         .arg(most));
    else
        m_scope->setText(chosen ? tr("%n chosen session(s)", nullptr, int(sessions))
                                : tr("All %n session(s) with a heartbeat", nullptr, int(sessions)));
}

void TimingPanel::adoptPalette()
{
    QPalette palette = m_scope->palette();
    palette.setColor(QPalette::WindowText, Theme::current().muted);
    m_scope->setPalette(palette);
}

void TimingPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        adoptPalette();
}

QByteArray TimingPanel::saveState() const
{
    QByteArray state;
    QDataStream stream(&state, QIODevice::WriteOnly);
    stream << StateVersion << m_logarithmic->isChecked();
    return state;
}

void TimingPanel::restoreState(const QByteArray &state)
{
    quint8 version = 0;
    bool logarithmic = false;
    QDataStream stream(state);
    stream >> version >> logarithmic;
    if (version == StateVersion && stream.status() == QDataStream::Ok)
        m_logarithmic->setChecked(logarithmic);
}

} // namespace Inspector
