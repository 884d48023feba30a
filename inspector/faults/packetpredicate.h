// SPDX-License-Identifier: MIT
#pragma once

#include "filter/filter.h"

#include <EngineIoFault>

namespace Inspector {

// A filter as the library's faults and breakpoints ask it: about one packet or request as it comes,
// in any thread. What only a recorded event has - its number, its time, a round trip, marks - is
// not known then.
EngineIoFaultScope::Predicate packetPredicate(const Filter &filter);

} // namespace Inspector
