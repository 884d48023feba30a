// SPDX-License-Identifier: MIT
#include "views/columnmenu.h"

#include <QCoreApplication>
#include <QHeaderView>
#include <QMenu>
#include <QTableView>

namespace Inspector {

void showColumnMenu(QTableView &table, const QPoint &position,
                    const std::function<void()> &restoreDefaults)
{
    auto *menu = new QMenu(&table);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const QHeaderView *header = table.horizontalHeader();
    const int shown = header->count() - header->hiddenSectionCount();
    for (int column = 0; column < header->count(); ++column) {
        QAction *action = menu->addAction(
            table.model()->headerData(column, Qt::Horizontal, Qt::ToolTipRole).toString());
        action->setCheckable(true);
        action->setChecked(!table.isColumnHidden(column));
        action->setEnabled(table.isColumnHidden(column) || shown > 1);
        QObject::connect(action, &QAction::toggled, &table,
                         [&table, column](bool show) { table.setColumnHidden(column, !show); });
    }
    menu->addSeparator();
    QAction *restore
        = menu->addAction(QCoreApplication::translate("Inspector", "Restore Default Columns"));
    QObject::connect(restore, &QAction::triggered, &table, restoreDefaults);
    menu->popup(header->mapToGlobal(position));
}

} // namespace Inspector
