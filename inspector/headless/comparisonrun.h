// SPDX-License-Identifier: MIT
#pragma once

#include "headless/commandline.h"

#include <QString>

#include <cstdio>

namespace Inspector {

class Comparison;

// Compares two captures, reads them whole before. Returns what is to be the exit status.
enum class ComparisonResult : quint8 { Equal, Different, Failed };
ComparisonResult compareCaptures(const CommandLine &commandLine, std::FILE *output, QString &error);

// For people: the figures of both sides, then what differs; what is equal is counted.
QByteArray comparisonText(const Comparison &comparison);
// For programs: a line for each difference.
QByteArray comparisonJson(const Comparison &comparison);

} // namespace Inspector
