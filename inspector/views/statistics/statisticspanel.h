// SPDX-License-Identifier: MIT
#pragma once

#include <QTimer>
#include <QWidget>

class QGridLayout;
class QScrollArea;
class QStackedWidget;

namespace Inspector {

class BarChart;
class ColumnChart;
class EmptyState;
class RateChart;
class Selection;
class Traffic;
class Workspace;

// The dock with sums over all that is stored: who talks, how much, how fast, and how it ended.
class StatisticsPanel final : public QWidget
{
    Q_OBJECT

public:
    StatisticsPanel(Workspace &workspace, Selection &selection, QWidget *parent = nullptr);

    Traffic &traffic() const { return *m_traffic; }
    BarChart &transports() const { return *m_transports; }
    BarChart &ends() const { return *m_ends; }
    BarChart &byBytes() const { return *m_byBytes; }
    BarChart &byMessages() const { return *m_byMessages; }
    RateChart &rates() const { return *m_rates; }
    ColumnChart &sizes() const { return *m_sizes; }
    ColumnChart &roundTrips() const { return *m_roundTrips; }
    QString emptyText() const; // empty while there are charts

public Q_SLOTS:
    void refresh(); // at once what the timer does

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void layOut();
    void arrange();

    Workspace &m_workspace;
    Selection &m_selection;
    Traffic *m_traffic;
    RateChart *m_rates;
    BarChart *m_transports;
    BarChart *m_ends;
    ColumnChart *m_sizes;
    ColumnChart *m_roundTrips;
    BarChart *m_byBytes;
    BarChart *m_byMessages;
    EmptyState *m_empty;
    QScrollArea *m_scroll;
    QStackedWidget *m_pages;
    QGridLayout *m_grid = nullptr;
    int m_columns = 0;
    QTimer m_timer;
};

} // namespace Inspector
