// SPDX-License-Identifier: MIT
#pragma once

#include "export/exporter.h"

#include <QString>

namespace Inspector {

// RFC 4180 in UTF-8: a line of titles, then a line for each row; columns in docs/export.md.
class CsvExporter final : public RowExporter
{
public:
    using RowExporter::RowExporter;

private:
    void appendHead(QByteArray &out) const override;
    void appendRow(QByteArray &out, quint32 number) const override;
};

// A text as a cell: quoted where it has to be, and with an apostrophe in front where a spreadsheet
// would take it for a formula, or where it has one already, so that it can be undone.
QByteArray csvCell(const QString &text);

} // namespace Inspector
