// SPDX-License-Identifier: MIT
#pragma once

#include <cstdio>

namespace Inspector {

// Prints the applications that can be attached to, one in each line: name, process number, what it
// allows and program, with tabs between. Where there is none \a hints gets how to make one.
void listApplications(std::FILE *output, std::FILE *hints);

} // namespace Inspector
