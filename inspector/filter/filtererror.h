// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace Inspector {

// Where a filter is wrong, in characters of its text, and what is wrong, for people. The length may
// be 0: something is missing there.
struct FilterError
{
    int position = 0;
    int length = 0;
    QString message;
};

} // namespace Inspector
