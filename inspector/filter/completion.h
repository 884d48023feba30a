// SPDX-License-Identifier: MIT
#pragma once

#include "filter/fields.h"

#include <QStringList>

#include <functional>
#include <vector>

namespace Inspector {

struct Completion
{
    QString insertText;
    int start = 0; // what it replaces
    int length = 0;
    QString description; // translated; may be empty
};

// Values that a field has just now, sids for example; asked for fields without a fixed list.
using KnownValues = std::function<QStringList(Field field)>;

// What could stand at the cursor: fields, operators, values, units or and, or, not. Empty within
// quotation marks and regular expressions.
std::vector<Completion> completions(QStringView text, int cursor,
                                    const KnownValues &knownValues = {});

} // namespace Inspector
