// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace Inspector {

// The longest text that every match of a regular expression must contain, letters in any case;
// empty when there is none or the pattern is too clever to tell. Lets most payloads be refused
// without a conversion and a match.
QString requiredLiteral(QStringView pattern);

} // namespace Inspector
