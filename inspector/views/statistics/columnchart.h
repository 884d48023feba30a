// SPDX-License-Identifier: MIT
#pragma once

#include "views/statistics/chartcard.h"

#include <QColor>

#include <optional>
#include <vector>

namespace Inspector {

struct Column
{
    QString label; // where it begins, below it
    QString range; // in words
    quint64 lower = 0;
    quint64 upper = 0; // stands on the lower one

    quint64 sum() const { return lower + upper; }
    bool operator==(const Column &) const = default;
};

// How often values of each size came: a histogram of one or two kinds.
class ColumnChart final : public ChartCard
{
    Q_OBJECT

public:
    struct Kind
    {
        QString name; // empty: there is only one
        QColor (*color)();
    };

    ColumnChart(const QString &title, const Kind &lower, const Kind &upper,
                QWidget *parent = nullptr);

    void setColumns(std::vector<Column> columns);
    const std::vector<Column> &columns() const { return m_columns; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintBody(QPainter &painter, const QRectF &body) override;
    QString valueAt(const QPointF &position) const override;

private:
    QRectF plotIn(const QRectF &body) const;
    QRectF columnIn(const QRectF &plot, size_t index) const;
    void paintAxis(QPainter &painter, const QRectF &plot) const;
    void paintLabels(QPainter &painter, const QRectF &plot) const;
    QString valueOf(const Column &column) const;

    Kind m_lower;
    Kind m_upper;
    std::vector<Column> m_columns;
    quint64 m_highest = 0;
};

QString countText(double count); // "940", "1.2 k", "3 M": short enough for an axis

} // namespace Inspector
