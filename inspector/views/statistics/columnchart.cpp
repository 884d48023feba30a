// SPDX-License-Identifier: MIT
#include "views/statistics/columnchart.h"

#include "timing/axisticks.h"
#include "views/theme.h"

#include <QLocale>
#include <QPainter>

#include <algorithm>

namespace Inspector {
using namespace Qt::StringLiterals;

namespace {
constexpr double ChartLines = 8; // height of the columns
constexpr int MostTicks = 4;
} // namespace

QString countText(double count)
{
    const QLocale locale;
    const auto text = [&locale](double value) {
        return locale.toString(value, 'f', value < 9.95 && value != std::floor(value) ? 1 : 0);
    };
    if (count < 1e3)
        return text(count);
    return count < 1e6 ? ColumnChart::tr("%1 k", "thousands").arg(text(count / 1e3))
                       : ColumnChart::tr("%1 M", "millions").arg(text(count / 1e6));
}

ColumnChart::ColumnChart(const QString &title, const Kind &lower, const Kind &upper,
                         QWidget *parent)
    : ChartCard(title, parent)
    , m_lower(lower)
    , m_upper(upper)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void ColumnChart::setColumns(std::vector<Column> columns)
{
    if (columns == m_columns)
        return;
    m_columns = std::move(columns);
    m_highest = 0;
    QStringList values;
    for (const Column &column : m_columns) {
        m_highest = std::max(m_highest, column.sum());
        if (column.sum() > 0)
            values.append(valueOf(column));
    }
    setValues(values.join(u", "_s));
}

QSize ColumnChart::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 44,
            int(headHeight() + lineHeight() * (ChartLines + 1.8))};
}

QRectF ColumnChart::plotIn(const QRectF &body) const
{
    const double axis = QFontMetricsF(font()).horizontalAdvance(countText(888e3)) * 1.2;
    return body.adjusted(axis, lineHeight() * 0.4, 0, -lineHeight() * 1.2);
}

QRectF ColumnChart::columnIn(const QRectF &plot, size_t index) const
{
    const double width = plot.width() / double(m_columns.size());
    return {plot.left() + width * double(index), plot.top(), width, plot.height()};
}

void ColumnChart::paintBody(QPainter &painter, const QRectF &body)
{
    if (m_highest == 0) {
        painter.setPen(Theme::current().muted);
        painter.drawText(body, Qt::AlignCenter, tr("None yet"));
        return;
    }
    const QRectF plot = plotIn(body);
    paintAxis(painter, plot);
    painter.setPen(Qt::NoPen);
    for (size_t i = 0; i < m_columns.size(); ++i) {
        const QRectF column = columnIn(plot, i);
        const double gap = std::min(column.width() * 0.12, lineHeight() * 0.25);
        double bottom = plot.bottom();
        for (const auto &[count, color] : {std::pair(m_columns[i].lower, m_lower.color()),
                                           std::pair(m_columns[i].upper, m_upper.color())}) {
            if (count == 0)
                continue;
            const double height = std::max(1.0, plot.height() * double(count) / double(m_highest));
            painter.setBrush(color);
            painter.drawRect(
                QRectF(column.left() + gap, bottom - height, column.width() - 2 * gap, height));
            bottom -= height;
        }
    }
    paintLabels(painter, plot);
}

void ColumnChart::paintAxis(QPainter &painter, const QRectF &plot) const
{
    const Theme &theme = Theme::current();
    for (double tick : linearTicks(0, double(m_highest), MostTicks)) {
        if (tick != std::floor(tick))
            continue; // half a message
        const double y = plot.bottom() - plot.height() * tick / double(m_highest);
        painter.setPen(QPen(theme.line, 1));
        painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y));
        painter.setPen(theme.muted);
        painter.drawText(
            QRectF(0, y - lineHeight() / 2, plot.left() - lineHeight() * 0.3, lineHeight()),
            Qt::AlignRight | Qt::AlignVCenter, countText(tick));
    }
}

// Below the left edge, where its values begin; each as far as there is room.
void ColumnChart::paintLabels(QPainter &painter, const QRectF &plot) const
{
    painter.setPen(Theme::current().muted);
    double free = plot.left() - lineHeight();
    for (size_t i = 0; i < m_columns.size(); ++i) {
        const double width = QFontMetricsF(font()).horizontalAdvance(m_columns[i].label);
        const double left = std::min(columnIn(plot, i).left(), plot.right() - width);
        if (left < free)
            continue;
        painter.drawText(QRectF(left, plot.bottom() + lineHeight() * 0.1, width + 1, lineHeight()),
                         Qt::AlignLeft | Qt::AlignVCenter, m_columns[i].label);
        free = left + width + lineHeight() * 0.5;
    }
}

QString ColumnChart::valueOf(const Column &column) const
{
    const QLocale locale;
    if (m_upper.name.isEmpty())
        return tr("%1: %2", "label: value").arg(column.range, locale.toString(column.lower));
    return tr("%1: %2 %3, %4 %5", "range: count kind, count kind")
        .arg(column.range, locale.toString(column.lower), m_lower.name,
             locale.toString(column.upper), m_upper.name);
}

QString ColumnChart::valueAt(const QPointF &position) const
{
    const QRectF plot = plotIn(body());
    for (size_t i = 0; i < m_columns.size(); ++i) {
        if (columnIn(plot, i).contains(position))
            return valueOf(m_columns[i]);
    }
    return {};
}

} // namespace Inspector
