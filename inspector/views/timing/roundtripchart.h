// SPDX-License-Identifier: MIT
#pragma once

#include "views/timing/roundtripplot.h"

#include <QPixmap>
#include <QWidget>

#include <functional>

namespace Inspector {

class PlotPainter;
class Selection;
struct PlotLayout;

// Round trips over time, and each session's heartbeats below. Painted once for each change of what
// there is to see; the cross hair goes over that picture.
class RoundTripChart final : public QWidget
{
    Q_OBJECT

public:
    RoundTripChart(const EventStore &store, Selection &selection, std::function<qint64()> now,
                   QWidget *parent = nullptr);

    const RoundTripPlot &plot() const { return m_plot; }
    bool isFollowing() const { return m_plot.window().mode() == TimeWindow::Mode::Following; }
    std::optional<RoundTripPlot::Hit> hovered() const { return m_hovered; }
    QString textOf(const RoundTripPlot::Hit &hit) const; // what the label at the cross hair says
    QPoint positionOf(const RoundTripPlot::Hit &hit) const;
    QSize minimumSizeHint() const override;
    QSize sizeHint() const override;

public Q_SLOTS:
    void showSessions(const QList<quint32> &sessions, const Inspector::RoundTripHistogram &all);
    void forget();  // before the store is cleared
    void refresh(); // ten times a second
    void showEverything();
    void follow();
    void zoomIn();
    void zoomOut();
    void setLogarithmic(bool logarithmic);

Q_SIGNALS:
    void windowChanged();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    PlotLayout layoutNow() const;
    void rebuildPicture();
    void paintOverlay(QPainter &painter);
    void paintLabel(QPainter &painter, const QPointF &at, const QString &text);
    void paintEmpty(QPainter &painter);
    double reach() const { return fontMetrics().height(); } // of the pointer
    double shareAt(const QPointF &position) const;          // 0 to 1 across the plot
    void changeWindow(const std::function<void(TimeWindow &)> &change);
    void hover(const std::optional<RoundTripPlot::Hit> &hit);
    void step(int direction);
    void choose(const RoundTripPlot::Hit &hit);
    bool isOverdue() const;
    void invalidate();

    Selection &m_selection;
    std::function<qint64()> m_now;
    RoundTripPlot m_plot;
    RoundTripHistogram m_histogram;
    QPixmap m_picture;
    bool m_isStale = true;
    qint64 m_paintedAt = 0; // as Event::time
    std::optional<RoundTripPlot::Hit> m_hovered;
    std::optional<QPointF> m_pressed;
    bool m_isDragging = false;
};

} // namespace Inspector
