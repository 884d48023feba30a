// SPDX-License-Identifier: MIT
#include "views/tablelook.h"

#include <QHeaderView>
#include <QTableView>

namespace Inspector {

void adoptTableLook(QTableView &table, const QString &headerName)
{
    table.setSelectionBehavior(QTableView::SelectRows);
    table.setSelectionMode(QTableView::ExtendedSelection);
    table.setShowGrid(false);
    table.setWordWrap(false);
    table.setTabKeyNavigation(false);
    table.setVerticalScrollMode(QTableView::ScrollPerItem);
    table.setHorizontalScrollMode(QTableView::ScrollPerPixel);
    table.setFrameShape(QFrame::NoFrame);
    table.verticalHeader()->hide();
    table.verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    QHeaderView *header = table.horizontalHeader();
    header->setSectionsMovable(true);
    header->setStretchLastSection(true);
    header->setHighlightSections(false);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    header->setAccessibleName(headerName);
}

void adoptRowHeight(QTableView &table, double air)
{
    const QFontMetrics metrics = table.fontMetrics();
    const int height = metrics.height() + int(metrics.height() * air);
    table.verticalHeader()->setMinimumSectionSize(height);
    table.verticalHeader()->setDefaultSectionSize(height);
    table.horizontalHeader()->setMinimumSectionSize(metrics.horizontalAdvance(u'W') * 2);
}

} // namespace Inspector
