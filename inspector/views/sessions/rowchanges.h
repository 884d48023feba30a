// SPDX-License-Identifier: MIT
#pragma once

#include "views/sessions/sessionorder.h"

namespace Inspector {

// How rows become other rows: some are removed, those that stay may change places, others come.
struct RowChanges
{
    struct Range
    {
        int first = 0;
        int last = 0;
    };

    std::vector<Range> removed;  // of the old rows, from the end
    bool isReordered = false;    // what stays is in another order
    std::vector<Range> inserted; // of the new rows, from the beginning

    bool isEmpty() const { return removed.empty() && !isReordered && inserted.empty(); }
};

RowChanges changesBetween(const std::vector<SessionRow> &before,
                          const std::vector<SessionRow> &after);

} // namespace Inspector
