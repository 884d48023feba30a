// SPDX-License-Identifier: MIT
#include "views/statistics/statisticspanel.h"

#include "actions/selection.h"
#include "model/describe.h"
#include "sources/workspace.h"
#include "views/emptystate.h"
#include "views/statistics/ratechart.h"
#include "views/statistics/trafficcharts.h"
#include "views/theme.h"

#include <QBoxLayout>
#include <QEvent>
#include <QGridLayout>
#include <QScrollArea>
#include <QStackedWidget>

#include <algorithm>

namespace Inspector {
using namespace std::chrono_literals;

namespace {

constexpr auto RefreshInterval = 250ms;
constexpr int MostColumns = 3;

QColor incoming()
{
    return Theme::current().incoming;
}

QColor outgoing()
{
    return Theme::current().outgoing;
}

QColor single()
{
    return Theme::current().series[0];
}

std::vector<ChartCard::Note> percentiles(const RoundTripHistogram &roundTrips)
{
    const auto text = [&roundTrips](double percent) {
        return durationText(qint64(roundTrips.percentile(percent)) * 1000);
    };
    if (roundTrips.count() == 0)
        return {};
    return {{StatisticsPanel::tr("p50 %1").arg(text(50))},
            {StatisticsPanel::tr("p99 %1").arg(text(99))}};
}

} // namespace

StatisticsPanel::StatisticsPanel(Workspace &workspace, Selection &selection, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_selection(selection)
    , m_traffic(new Traffic(workspace.store(), this))
    , m_rates(new RateChart(incoming, outgoing, this))
    , m_transports(new BarChart(tr("Sessions by transport"), this))
    , m_ends(new BarChart(tr("Sessions by end"), this))
    , m_sizes(new ColumnChart(tr("Message sizes"), {tr("from clients"), incoming},
                              {tr("to clients"), outgoing}, this))
    , m_roundTrips(new ColumnChart(tr("Round trips"), {{}, single}, {{}, single}, this))
    , m_byBytes(new BarChart(tr("Top talkers by bytes"), this))
    , m_byMessages(new BarChart(tr("Top talkers by messages"), this))
    , m_empty(new EmptyState(this))
    , m_scroll(new QScrollArea(this))
    , m_pages(new QStackedWidget(this))
{
    layOut();
    const auto choose = [this](quint32 session) {
        m_selection.setSessions({session});
    };
    connect(m_byBytes, &BarChart::sessionChosen, this, choose);
    connect(m_byMessages, &BarChart::sessionChosen, this, choose);
    m_timer.setSingleShot(true);
    m_timer.setInterval(RefreshInterval);
    connect(&m_timer, &QTimer::timeout, this, &StatisticsPanel::refresh);
    connect(m_traffic, &Traffic::changed, this, [this] {
        if (!m_timer.isActive())
            m_timer.start();
    });
    refresh();
}

void StatisticsPanel::layOut()
{
    m_empty->setTexts(tr("Nothing to count yet"),
                      tr("Sessions, messages, their sizes and round trips are summed up here as "
                         "they come."));
    auto *charts = new QWidget(this);
    charts->setBackgroundRole(QPalette::Base);
    charts->setAutoFillBackground(true);
    m_grid = new QGridLayout(charts);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(0);
    m_scroll->setWidget(charts);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setAccessibleName(tr("Charts"));
    m_pages->addWidget(m_empty);
    m_pages->addWidget(m_scroll);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->addWidget(m_pages);
    arrange();
}

// As many beside each other as there is room for.
void StatisticsPanel::arrange()
{
    const int wanted = m_rates->sizeHint().width();
    const int columns = std::clamp(width() / wanted, 1, MostColumns);
    if (columns == m_columns)
        return;
    m_columns = columns;
    int place = 0;
    for (QWidget *chart : std::initializer_list<QWidget *>{
             m_rates, m_sizes, m_roundTrips, m_transports, m_ends, m_byMessages, m_byBytes}) {
        m_grid->addWidget(chart, place / columns, place % columns, Qt::AlignTop);
        ++place;
    }
    for (int row = 0; row <= place; ++row)
        m_grid->setRowStretch(row, row == place ? 1 : 0);
    for (int column = 0; column < MostColumns; ++column)
        m_grid->setColumnStretch(column, column < columns ? 1 : 0);
}

void StatisticsPanel::refresh()
{
    const EventStore &store = m_workspace.store();
    m_rates->setRates(m_traffic->intervals(), m_traffic->intervalLength());
    m_transports->setBars(transportBars(*m_traffic));
    m_ends->setBars(endBars(*m_traffic));
    m_sizes->setColumns(sizeColumns(*m_traffic));
    const Traffic::Counts &messages = m_traffic->messages();
    m_sizes->setSummary({{tr("\u2190 %1").arg(countText(double(messages.in))), incoming},
                         {tr("\u2192 %1").arg(countText(double(messages.out))), outgoing}});
    m_roundTrips->setColumns(roundTripColumns(m_traffic->roundTrips()));
    m_roundTrips->setSummary(percentiles(m_traffic->roundTrips()));
    m_byBytes->setBars(talkersByBytes(*m_traffic, store));
    m_byMessages->setBars(talkersByMessages(*m_traffic, store));
    const bool empty = store.size() == 0;
    m_pages->setCurrentWidget(empty ? static_cast<QWidget *>(m_empty) : m_scroll);
}

QString StatisticsPanel::emptyText() const
{
    return m_pages->currentWidget() == m_empty ? m_empty->title() : QString();
}

void StatisticsPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_traffic->setActive(true);
}

void StatisticsPanel::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_traffic->setActive(false); // what comes meanwhile is counted when it is shown again
}

void StatisticsPanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void StatisticsPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_grid)
        refresh(); // bars have their colours in them
}

} // namespace Inspector
