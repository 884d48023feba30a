// SPDX-License-Identifier: MIT
#pragma once

#include "filter/ast.h"
#include "filter/filtererror.h"
#include "protocol/expected.h"

namespace Inspector {

inline constexpr int MaxFilterDepth = 64; // of brackets and negations

// Reads the text of a filter; docs/filter-language.md has the grammar. What the words and numbers
// mean is found out by compileFilter().
EngineIo::Expected<Node, FilterError> parseExpression(QStringView text);

bool isKeyword(QStringView word); // and, or, not

} // namespace Inspector
