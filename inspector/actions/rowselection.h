// SPDX-License-Identifier: MIT
#pragma once

#include "filter/filter.h"

#include <optional>

namespace Inspector {

class EventStore;

// Which rows of a store are meant: those that a filter lets through, of all sessions or of one.
struct RowSelection
{
    Filter filter;
    std::optional<quint32> session; // index in the store's table

    bool contains(const EventStore &store, quint32 number) const;
};

} // namespace Inspector
