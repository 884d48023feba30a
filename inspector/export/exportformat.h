// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QString>

#include <optional>

namespace Inspector {

enum class ExportFormat : quint8 { JsonLines, Csv, Har, Html };

QList<ExportFormat> exportFormats();
QString suffixOf(ExportFormat format); // "jsonl": the name of the format on the command line, too
QString titleOf(ExportFormat format);  // "JSON Lines", for people
QString explanationOf(ExportFormat format); // what it is good for

std::optional<ExportFormat> exportFormatNamed(QStringView suffix);
std::optional<ExportFormat> exportFormatOf(const QString &path); // by its suffix

} // namespace Inspector
