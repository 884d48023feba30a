// SPDX-License-Identifier: MIT
#pragma once

#include "export/exportformat.h"

#include <QByteArrayList>
#include <QCommandLineOption>

class QCommandLineParser;

namespace Inspector {

// What is to leave the program as a file, or to be compared, and of which sessions.
struct ExportOptions
{
    QString path; // of the export; empty: none
    ExportFormat format = ExportFormat::JsonLines;
    QString compareWith;     // a capture; empty: nothing is compared
    QByteArrayList sessions; // at most one, or one of each side; empty: all
};

QList<QCommandLineOption> exportOptions();

// What is wrong with the options; empty when nothing is.
QString readExportOptions(const QCommandLineParser &parser, ExportOptions &options);

} // namespace Inspector
