// SPDX-License-Identifier: MIT
#include "views/compare/comparisontable.h"

#include "views/compare/comparisonmodel.h"
#include "views/tablelook.h"

#include <QEvent>
#include <QHeaderView>

namespace Inspector {

ComparisonTable::ComparisonTable(QWidget *parent)
    : QTableView(parent)
    , m_model(new ComparisonModel(this))
{
    setModel(m_model);
    setAccessibleName(tr("Packets side by side"));
    adoptTableLook(*this, tr("Columns of the packets side by side"));
    setSelectionMode(SingleSelection);
    setTextElideMode(Qt::ElideRight);
    horizontalHeader()->setSectionsMovable(false);
    adoptFont();
    connect(selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &current) {
                if (current.isValid())
                    Q_EMIT rowChosen(m_model->at(current.row()));
            });
    connect(this, &QTableView::activated, this, &ComparisonTable::activate);
}

void ComparisonTable::show(std::shared_ptr<const Comparison> comparison)
{
    m_model->setComparison(std::move(comparison));
    goToDifference(1);
    if (!currentIndex().isValid() && m_model->rowCount() > 0)
        chooseRow(0);
}

void ComparisonTable::setOnlyDifferences(bool only)
{
    m_model->setOnlyDifferences(only);
    goToDifference(1);
}

void ComparisonTable::goToDifference(int step)
{
    const int from = currentIndex().isValid() ? currentIndex().row() : step > 0 ? -1 : 0;
    if (const int row = m_model->difference(from, step); row >= 0)
        chooseRow(row);
}

void ComparisonTable::chooseRow(int row)
{
    const int column
        = currentIndex().isValid() ? currentIndex().column() : int(ComparisonModel::LeftContent);
    setCurrentIndex(m_model->index(row, column));
    scrollTo(currentIndex(), PositionAtCenter);
}

void ComparisonTable::activate(const QModelIndex &index)
{
    const ComparedRow &row = m_model->at(index.row());
    const bool wantsLeft = ComparisonModel::sideOf(index.column()) == Comparison::Left;
    const bool isLeft = row.right == Event::NoLink || (wantsLeft && row.left != Event::NoLink);
    Q_EMIT packetActivated(isLeft ? Comparison::Left : Comparison::Right,
                           isLeft ? row.left : row.right);
}

void ComparisonTable::adoptFont()
{
    adoptRowHeight(*this, 1.0 / 4);
    const QFontMetrics metrics = fontMetrics();
    const int margin = metrics.averageCharWidth() * 2;
    const auto fit = [&](int column, const QString &sample) {
        const QString title
            = m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        setColumnWidth(column,
                       std::max(metrics.horizontalAdvance(sample), metrics.horizontalAdvance(title))
                           + 2 * margin);
    };
    for (int column : {ComparisonModel::LeftNumber, ComparisonModel::RightNumber})
        fit(column, QStringLiteral("100000"));
    for (int column : {ComparisonModel::LeftTime, ComparisonModel::RightTime})
        fit(column, QStringLiteral("100.000000"));
    for (int column : {ComparisonModel::LeftPacket, ComparisonModel::RightPacket})
        fit(column, QStringLiteral("\u2190 message"));
    fit(ComparisonModel::Sign, QStringLiteral("\u2260"));
    shareWidth();
}

// Both contents have the same room; the last column takes what is left.
void ComparisonTable::shareWidth()
{
    int taken = 0;
    for (int column = 0; column < ComparisonModel::ColumnCount; ++column) {
        if (column != ComparisonModel::LeftContent && column != ComparisonModel::RightContent)
            taken += columnWidth(column);
    }
    const int least = fontMetrics().averageCharWidth() * 16;
    setColumnWidth(ComparisonModel::LeftContent,
                   std::max(least, (viewport()->width() - taken) / 2));
}

void ComparisonTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    shareWidth();
}

void ComparisonTable::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        adoptFont();
}

} // namespace Inspector
