// SPDX-License-Identifier: MIT
#include "headless/commandline.h"

#include "headless/language.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <span>
#include <string_view>

namespace Inspector {
using namespace Qt::StringLiterals;

namespace {

struct CommandLineText
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

QList<QCommandLineOption> options()
{
    return {
        {u"headless"_s, CommandLineText::tr("Prints one line for each event; needs no display.")},
        {u"json"_s, CommandLineText::tr("With --headless: prints JSON Lines.")},
        {u"diagnose"_s,
         CommandLineText::tr("With --headless: prints what went wrong instead of the events.")},
        {u"open"_s, CommandLineText::tr("Opens a capture file instead of starting the server."),
         CommandLineText::tr("file")},
        {u"attach"_s,
         CommandLineText::tr("Attaches to an application that was started with inspection."),
         CommandLineText::tr("name")},
        {u"list"_s, CommandLineText::tr("Lists the applications that can be attached to.")},
        {u"filter"_s,
         CommandLineText::tr(
             "Shows only what matches; with --headless: prints and saves only that."),
         CommandLineText::tr("expression")},
        {u"save"_s, CommandLineText::tr("With --headless: saves the events to a capture file."),
         CommandLineText::tr("file")},
        {u"port"_s,
         CommandLineText::tr(
             "The server's port on 127.0.0.1, 3000 by default; 0 takes a free one."),
         CommandLineText::tr("number")},
        {u"proxy"_s,
         CommandLineText::tr("Watches another server through a proxy in front of it, "
                             "4000=http://127.0.0.1:3000 for example."),
         CommandLineText::tr("listen=target")},
        {u"demo"_s, CommandLineText::tr("Starts demo clients.")},
        {u"duration"_s, CommandLineText::tr("With --headless: ends after so many seconds."),
         CommandLineText::tr("seconds")},
        {u"script"_s,
         CommandLineText::tr("With --headless: does what a script says, and ends with it."),
         CommandLineText::tr("file")},
        {u"expect"_s,
         CommandLineText::tr("With --headless: an event has to match, or the exit status is 3; "
                             "can be repeated."),
         CommandLineText::tr("expression")},
        {u"replay"_s,
         CommandLineText::tr("With --headless: plays the clients of a capture file against --to."),
         CommandLineText::tr("file")},
        {u"to"_s, CommandLineText::tr("The server for --replay."), CommandLineText::tr("address")},
        {u"pace"_s,
         CommandLineText::tr("How --replay goes on: recorded, lockstep (by default) or fast."),
         CommandLineText::tr("pace")},
        {u"lang"_s, CommandLineText::tr("The language of all texts, such as de."),
         CommandLineText::tr("language")},
    };
}

CommandLine complaint(const QString &text)
{
    CommandLine line;
    line.wish = CommandLine::Wish::Complain;
    line.text = text;
    return line;
}

CommandLine answer(const QString &text)
{
    CommandLine line;
    line.wish = CommandLine::Wish::ShowText;
    line.text = text;
    return line;
}

// Each reads one option; the text says what is wrong with it.
QString readPort(const QCommandLineParser &parser, CommandLine &line)
{
    if (!parser.isSet(u"port"_s))
        return {};
    bool ok = false;
    line.port = parser.value(u"port"_s).toUShort(&ok);
    return ok ? QString() : CommandLineText::tr("--port takes a number from 0 to 65535.");
}

QString readDuration(const QCommandLineParser &parser, CommandLine &line)
{
    constexpr double Longest = 365.0 * 24 * 3600;
    if (!parser.isSet(u"duration"_s))
        return {};
    bool ok = false;
    const double seconds = parser.value(u"duration"_s).toDouble(&ok);
    if (!ok || !std::isfinite(seconds) || seconds < 0 || seconds > Longest)
        return CommandLineText::tr("--duration takes a number of seconds.");
    line.duration = std::chrono::milliseconds(std::llround(seconds * 1000));
    return {};
}

QString wrongFilter(const QString &option, const FilterError &error)
{
    return CommandLineText::tr("--%1 is wrong at character %2: %3")
        .arg(option)
        .arg(error.position + 1)
        .arg(error.message);
}

QString readFilter(const QCommandLineParser &parser, CommandLine &line)
{
    line.filterText = parser.value(u"filter"_s);
    auto filter = parseFilter(line.filterText);
    if (filter) {
        line.filter = *std::move(filter);
        return {};
    }
    if (!line.headless)
        return {};
    return wrongFilter(u"filter"_s, filter.error());
}

QString readExpected(const QCommandLineParser &parser, CommandLine &line)
{
    for (const QString &text : parser.values(u"expect"_s)) {
        const auto filter = parseFilter(text);
        if (!filter)
            return wrongFilter(u"expect"_s, filter.error());
        line.expected.push_back(*filter);
    }
    return {};
}

QString readCapture(const QCommandLineParser &parser, CommandLine &line)
{
    QStringList files = parser.positionalArguments();
    if (parser.isSet(u"open"_s))
        files.append(parser.value(u"open"_s));
    if (files.size() > 1)
        return CommandLineText::tr("Only one capture file can be opened.");
    line.capture = files.value(0);
    line.application = parser.value(u"attach"_s);
    if (parser.isSet(u"attach"_s) && line.application.isEmpty())
        return CommandLineText::tr("--attach takes a name or a process number, see --list.");
    const bool another
        = line.demo || line.port || parser.isSet(u"proxy"_s) || !line.capture.isEmpty();
    if (!line.application.isEmpty() && another)
        return CommandLineText::tr(
            "--attach shows an application instead of a server, a proxy or a capture file.");
    if (!line.capture.isEmpty() && (line.demo || line.port))
        return CommandLineText::tr(
            "--demo and --port go with the server, not with a capture file.");
    return {};
}

QString readProxy(const QCommandLineParser &parser, CommandLine &line)
{
    if (!parser.isSet(u"proxy"_s))
        return {};
    const auto setup = parseProxySetup(parser.value(u"proxy"_s));
    if (!setup)
        return setup.error();
    line.proxy = *setup;
    if (!line.capture.isEmpty() || line.demo || line.port)
        return CommandLineText::tr("--proxy goes with neither a capture file, --demo nor --port.");
    return {};
}

QString readExport(const QCommandLineParser &parser, CommandLine &line)
{
    if (const QString wrong = readExportOptions(parser, line.exporting); !wrong.isEmpty())
        return wrong;
    if (!line.exporting.compareWith.isEmpty() && line.capture.isEmpty())
        return CommandLineText::tr("--compare needs two captures: --compare A B.");
    return {};
}

QString readScript(const QCommandLineParser &parser, CommandLine &line)
{
    if (!parser.isSet(u"script"_s))
        return {};
    if (!line.capture.isEmpty())
        return CommandLineText::tr("--script goes with a server, not with a capture file.");
    const QString path = parser.value(u"script"_s);
    const auto script = loadScript(path);
    if (!script)
        return CommandLineText::tr("The script %1 is wrong: %2").arg(path, script.error());
    line.script = *script;
    return {};
}

QString readPace(const QCommandLineParser &parser, CommandLine &line)
{
    static const QHash<QString, ReplayPace> paces{{u"recorded"_s, ReplayPace::Recorded},
                                                  {u"lockstep"_s, ReplayPace::Lockstep},
                                                  {u"fast"_s, ReplayPace::Fast}};
    if (!parser.isSet(u"pace"_s))
        return {};
    const auto pace = paces.constFind(parser.value(u"pace"_s));
    if (pace == paces.constEnd())
        return CommandLineText::tr("--pace is recorded, lockstep or fast.");
    line.pace = *pace;
    return {};
}

QString readReplay(const QCommandLineParser &parser, CommandLine &line)
{
    if (!parser.isSet(u"replay"_s)) {
        const bool lonely = parser.isSet(u"to"_s) || parser.isSet(u"pace"_s);
        return lonely ? CommandLineText::tr("--to and --pace go with --replay.") : QString();
    }
    static const QStringList companions{u"headless"_s, u"json"_s, u"lang"_s,
                                        u"replay"_s,   u"to"_s,   u"pace"_s};
    const QStringList given = parser.optionNames();
    const bool others = std::ranges::any_of(
        given, [](const QString &option) { return !companions.contains(option); });
    if (others || !parser.positionalArguments().isEmpty())
        return CommandLineText::tr("--replay goes with --to, --pace, --json and --lang alone.");
    line.replay = parser.value(u"replay"_s);
    const auto server = parseProxyTarget(parser.value(u"to"_s));
    if (!server)
        return CommandLineText::tr("--replay needs --to: %1").arg(server.error());
    line.replayTo = *server;
    return readPace(parser, line);
}

QString readLanguage(const QCommandLineParser &parser, CommandLine &line)
{
    line.language = parser.value(u"lang"_s);
    if (line.language.isEmpty() || languages().contains(line.language))
        return {};
    return CommandLineText::tr("There is no language %1; there are: %2")
        .arg(line.language, languages().join(u", "_s));
}

QString needsHeadless(const QCommandLineParser &parser)
{
    for (const QString &option : {u"json"_s, u"diagnose"_s, u"save"_s, u"duration"_s, u"script"_s,
                                  u"expect"_s, u"replay"_s}) {
        if (parser.isSet(option) && !parser.isSet(u"headless"_s))
            return CommandLineText::tr("--%1 needs --headless.").arg(option);
    }
    return {};
}

} // namespace

CommandLine parseCommandLine(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        CommandLineText::tr("Shows live Engine.IO sessions, packets and ping timing."));
    const QCommandLineOption help = parser.addHelpOption();
    const QCommandLineOption version = parser.addVersionOption();
    parser.addOptions(options());
    parser.addOptions(exportOptions());
    parser.addPositionalArgument(CommandLineText::tr("file"),
                                 CommandLineText::tr("A capture file to open."), u"[file]"_s);
    if (!parser.parse(arguments))
        return complaint(parser.errorText());
    if (parser.isSet(help))
        return answer(parser.helpText());
    if (parser.isSet(version))
        return answer(QCoreApplication::applicationName() + u' '
                      + QCoreApplication::applicationVersion());

    CommandLine line;
    if (parser.isSet(u"list"_s)) {
        line.wish = CommandLine::Wish::ListApplications;
        return line;
    }
    line.headless = parser.isSet(u"headless"_s);
    line.json = parser.isSet(u"json"_s);
    line.diagnose = parser.isSet(u"diagnose"_s);
    line.demo = parser.isSet(u"demo"_s);
    line.save = parser.value(u"save"_s);
    if (const QString wrong = needsHeadless(parser); !wrong.isEmpty())
        return complaint(wrong);
    for (auto *const read : {readPort, readDuration, readFilter, readExpected, readCapture,
                             readProxy, readExport, readScript, readReplay, readLanguage}) {
        if (const QString wrong = read(parser, line); !wrong.isEmpty())
            return complaint(wrong);
    }
    return line;
}

bool runsWithoutWindow(int argc, char *argv[])
{
    static constexpr std::string_view Options[]
        = {"--headless", "--list", "--help", "-h", "--help-all", "--version", "-v"};
    const std::span arguments(argv, size_t(argc));
    return std::ranges::any_of(arguments, [](std::string_view argument) {
        return std::ranges::find(Options, argument) != std::end(Options);
    });
}

QString languageIn(const QStringList &arguments)
{
    for (qsizetype i = 1; i < arguments.size(); ++i) {
        if (arguments[i] == "--lang"_L1)
            return arguments.value(i + 1);
        if (arguments[i].startsWith("--lang="_L1))
            return arguments[i].mid(7);
    }
    return {};
}

} // namespace Inspector
