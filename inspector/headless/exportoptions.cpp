// SPDX-License-Identifier: MIT
#include "headless/exportoptions.h"

#include <QCommandLineParser>
#include <QCoreApplication>

namespace Inspector {
using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ExportOptions)
};

QString formatNames()
{
    QStringList names;
    for (ExportFormat format : exportFormats())
        names.append(suffixOf(format));
    return names.join(u", "_s);
}

QString readFormat(const QCommandLineParser &parser, ExportOptions &options)
{
    const bool isNamed = parser.isSet(u"format"_s);
    const auto format
        = isNamed ? exportFormatNamed(parser.value(u"format"_s)) : exportFormatOf(options.path);
    if (!format)
        return isNamed ? Text::tr("--format takes one of: %1").arg(formatNames())
                       : Text::tr("--export needs a file that ends in one of: %1, or --format.")
                             .arg(formatNames());
    options.format = *format;
    return {};
}

QString readSessions(const QCommandLineParser &parser, ExportOptions &options)
{
    const qsizetype most = options.compareWith.isEmpty() ? 1 : 2;
    for (const QString &sid : parser.values(u"session"_s))
        options.sessions.append(sid.toUtf8());
    if (options.sessions.size() > most)
        return most == 1 ? Text::tr("--session can be given once.")
                         : Text::tr("--session can be given twice: one for each file.");
    return {};
}

} // namespace

QList<QCommandLineOption> exportOptions()
{
    return {
        {u"export"_s,
         Text::tr("With --headless: writes the events to a file of another format, by its suffix: "
                  "%1.")
             .arg(formatNames()),
         Text::tr("file")},
        {u"format"_s, Text::tr("With --export: the format, whatever the suffix."),
         Text::tr("format")},
        {u"compare"_s,
         Text::tr("With --headless: compares this capture with the one that is opened."),
         Text::tr("file")},
        {u"session"_s,
         Text::tr("With --export or --compare: only this session; with --compare twice, one for "
                  "each file."),
         Text::tr("sid")},
    };
}

QString readExportOptions(const QCommandLineParser &parser, ExportOptions &options)
{
    options.path = parser.value(u"export"_s);
    options.compareWith = parser.value(u"compare"_s);
    const bool exports = parser.isSet(u"export"_s);
    const bool compares = parser.isSet(u"compare"_s);
    for (const QString &option : {u"export"_s, u"compare"_s}) {
        if (parser.isSet(option) && !parser.isSet(u"headless"_s))
            return Text::tr("--%1 needs --headless.").arg(option);
        if (parser.isSet(option) && parser.value(option).isEmpty())
            return Text::tr("--%1 needs a file.").arg(option);
    }
    if (exports && compares)
        return Text::tr("--export and --compare are two things.");
    if (parser.isSet(u"format"_s) && !exports)
        return Text::tr("--format goes with --export.");
    if (parser.isSet(u"session"_s) && !exports && !compares)
        return Text::tr("--session goes with --export or --compare.");
    if (exports) {
        if (const QString wrong = readFormat(parser, options); !wrong.isEmpty())
            return wrong;
    }
    return readSessions(parser, options);
}

} // namespace Inspector
