// SPDX-License-Identifier: MIT
#pragma once

class QString;
class QTableView;

namespace Inspector {

// How all tables of many rows look: dense rows of one height without lines, columns that can be
// moved, the last one as wide as there is room.
void adoptTableLook(QTableView &table, const QString &headerName);

// For the font of the table; \a air is the part of a line that is left free between two.
void adoptRowHeight(QTableView &table, double air);

} // namespace Inspector
