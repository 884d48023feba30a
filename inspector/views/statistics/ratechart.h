// SPDX-License-Identifier: MIT
#pragma once

#include "model/traffic.h"
#include "views/statistics/chartcard.h"

namespace Inspector {

// Messages a second over all the time there is.
class RateChart final : public ChartCard
{
    Q_OBJECT

public:
    RateChart(QColor (*in)(), QColor (*out)(), QWidget *parent = nullptr);

    void setRates(const std::vector<Traffic::Counts> &intervals, qint64 length); // ns

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintBody(QPainter &painter, const QRectF &body) override;
    QString valueAt(const QPointF &position) const override;

private:
    double perSecond(quint64 count) const;
    QRectF plotIn(const QRectF &body) const;
    void paintAxes(QPainter &painter, const QRectF &plot) const;
    void paintRate(QPainter &painter, const QRectF &plot, quint64 Traffic::Counts::*way,
                   const QColor &color) const;

    QColor (*m_in)();
    QColor (*m_out)();
    std::vector<Traffic::Counts> m_intervals;
    qint64 m_length = 1;
    double m_highest = 0; // a second
};

} // namespace Inspector
