// SPDX-License-Identifier: MIT
#include "export/exportformat.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace Inspector {
using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ExportFormat)
};

} // namespace

QList<ExportFormat> exportFormats()
{
    return {ExportFormat::JsonLines, ExportFormat::Csv, ExportFormat::Har, ExportFormat::Html};
}

QString suffixOf(ExportFormat format)
{
    switch (format) {
    case ExportFormat::JsonLines:
        return u"jsonl"_s;
    case ExportFormat::Csv:
        return u"csv"_s;
    case ExportFormat::Har:
        return u"har"_s;
    case ExportFormat::Html:
        return u"html"_s;
    }
    Q_UNREACHABLE();
}

QString titleOf(ExportFormat format)
{
    switch (format) {
    case ExportFormat::JsonLines:
        return Text::tr("JSON Lines");
    case ExportFormat::Csv:
        return Text::tr("CSV table");
    case ExportFormat::Har:
        return Text::tr("HTTP Archive (HAR)");
    case ExportFormat::Html:
        return Text::tr("HTML report");
    }
    Q_UNREACHABLE();
}

QString explanationOf(ExportFormat format)
{
    switch (format) {
    case ExportFormat::JsonLines:
        return Text::tr("One JSON object for each event, with all that is known of it, for "
                        "programs.");
    case ExportFormat::Csv:
        return Text::tr("One line for each event, for spreadsheets and databases.");
    case ExportFormat::Har:
        return Text::tr("HTTP requests and WebSockets with their messages, for a browser\u2019s "
                        "network panel.");
    case ExportFormat::Html:
        return Text::tr("One session on a page to read and to pass on: figures, timing, trouble "
                        "and packets.");
    }
    Q_UNREACHABLE();
}

std::optional<ExportFormat> exportFormatNamed(QStringView suffix)
{
    for (ExportFormat format : exportFormats()) {
        if (suffix.compare(suffixOf(format), Qt::CaseInsensitive) == 0)
            return format;
    }
    return {};
}

std::optional<ExportFormat> exportFormatOf(const QString &path)
{
    return exportFormatNamed(QFileInfo(path).suffix());
}

} // namespace Inspector
