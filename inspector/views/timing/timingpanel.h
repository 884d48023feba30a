// SPDX-License-Identifier: MIT
#pragma once

#include "model/roundtriphistogram.h"

#include <QList>
#include <QTimer>
#include <QWidget>

class QAction;
class QHBoxLayout;
class QLabel;

namespace Inspector {

class RoundTripChart;
class Selection;
class Workspace;

// The dock with the chart of round trips: of the chosen sessions, or of some when none is chosen.
class TimingPanel final : public QWidget
{
    Q_OBJECT

public:
    TimingPanel(Workspace &workspace, Selection &selection, QWidget *parent = nullptr);

    RoundTripChart &chart() const { return *m_chart; }
    QString percentilesText() const;
    QString scopeText() const; // whose round trips these are

    QByteArray saveState() const;
    void restoreState(const QByteArray &state);

public Q_SLOTS:
    void refresh(); // at once what the timer does

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    QAction *addAction(QHBoxLayout &bar, const QString &icon, const QString &text,
                       const QString &keys);
    void addActions(QHBoxLayout &bar);
    void chooseSessions();
    void showPercentiles();
    void showScope(qsizetype charted);
    void adoptPalette();
    void changeEvent(QEvent *event) override;

    Workspace &m_workspace;
    Selection &m_selection;
    RoundTripChart *m_chart;
    QLabel *m_percentiles;
    QLabel *m_scope;
    QAction *m_follow = nullptr;
    QAction *m_logarithmic = nullptr;
    QTimer m_timer;
    int m_refreshes = 0;
    RoundTripHistogram m_histogram;
    quint64 m_late = 0;
    quint64 m_missed = 0;
};

} // namespace Inspector
