// SPDX-License-Identifier: MIT
#pragma once

#include <functional>

class QPoint;
class QTableView;

namespace Inspector {

// The menu of a table's header: which columns are shown. At least one stays.
void showColumnMenu(QTableView &table, const QPoint &position,
                    const std::function<void()> &restoreDefaults);

} // namespace Inspector
