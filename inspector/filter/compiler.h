// SPDX-License-Identifier: MIT
#pragma once

#include "filter/ast.h"
#include "filter/filtererror.h"
#include "filter/predicate.h"
#include "protocol/expected.h"

namespace Inspector {

// Makes a predicate of a filter's tree, the cheap conditions first; null when there is no
// condition.
EngineIo::Expected<PredicatePtr, FilterError> compileFilter(const Node &node);

} // namespace Inspector
