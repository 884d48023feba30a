// SPDX-License-Identifier: MIT
#pragma once

#include "model/event.h"

#include <functional>
#include <optional>

namespace Inspector {

enum class SearchDirection : quint8 { Forward, Backward };
enum class SearchFor : quint8 { Error, Message, Marked };

bool isWanted(const Event &event, SearchFor what);

// The next row of \a count that is wanted, from \a from on without it; \a from may be -1 or count.
std::optional<int> findRow(int count, int from, SearchDirection direction,
                           const std::function<bool(int row)> &isWantedRow);

} // namespace Inspector
