// SPDX-License-Identifier: MIT
#pragma once

#include "views/statistics/chartcard.h"

#include <QColor>

#include <optional>
#include <vector>

namespace Inspector {

struct Bar
{
    QString label;
    double value = 0;
    QString text; // the value
    QColor color;
    std::optional<quint32> session = {}; // that it leads to
    QString name = {};                   // in full; empty: the label

    bool operator==(const Bar &) const = default;
};

// Values beside each other as lines of a list. A bar of a session can be chosen.
class BarChart final : public ChartCard
{
    Q_OBJECT

public:
    explicit BarChart(const QString &title, QWidget *parent = nullptr);

    void setBars(std::vector<Bar> bars);
    const std::vector<Bar> &bars() const { return m_bars; }
    QRectF rowRect(size_t row) const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void sessionChosen(quint32 session);

protected:
    void paintBody(QPainter &painter, const QRectF &body) override;
    QString valueAt(const QPointF &position) const override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void paintBar(QPainter &painter, const Bar &bar, const QRectF &row, double labels,
                  double texts) const;
    std::optional<size_t> rowAt(const QPointF &position) const;
    void choose(size_t row);

    std::vector<Bar> m_bars;
    size_t m_current = 0;
};

} // namespace Inspector
