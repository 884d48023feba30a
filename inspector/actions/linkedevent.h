// SPDX-License-Identifier: MIT
#pragma once

#include "model/event.h"

#include <optional>

namespace Inspector {

class EventStore;

// The other half of an event, from either end: ping and pong, request and response. An answer names
// its question in the store, so from a question on it is looked for.
std::optional<quint32> linkedEvent(const EventStore &store, quint32 number);

} // namespace Inspector
