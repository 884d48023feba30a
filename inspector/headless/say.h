// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace Inspector {

void say(const QString &text); // a line on standard error, behind the program's name

} // namespace Inspector
