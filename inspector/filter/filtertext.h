// SPDX-License-Identifier: MIT
#pragma once

#include <QCoreApplication>

namespace Inspector {

// The translations' context for all texts of the filter language.
struct FilterText
{
    Q_DECLARE_TR_FUNCTIONS(FilterText)
};

} // namespace Inspector
