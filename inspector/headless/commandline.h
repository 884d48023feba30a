// SPDX-License-Identifier: MIT
#pragma once

#include "filter/filter.h"
#include "headless/exportoptions.h"
#include "replay/replayplan.h"
#include "scripts/script.h"
#include "sources/proxysetup.h"

#include <QStringList>

#include <chrono>
#include <optional>
#include <vector>

namespace Inspector {

// What the program was asked for.
struct CommandLine
{
    enum class Wish : quint8 {
        Run,
        ShowText,         // text: the help or the version
        ListApplications, // that can be attached to
        Complain          // text: what is wrong with the arguments
    };

    Wish wish = Wish::Run;
    QString text;

    bool headless = false;
    bool json = false;
    bool diagnose = false; // print what went wrong instead of events
    bool demo = false;
    QString capture;     // to open; empty: the embedded server
    QString application; // to attach to: a name or a process number; empty: none
    QString save;
    QString language;   // empty: the system's
    QString filterText; // as it was given: a window shows what is wrong with it
    Filter filter;
    std::optional<quint16> port;
    std::optional<ProxySetup> proxy; // instead of the embedded server
    std::optional<std::chrono::milliseconds> duration;
    ExportOptions exporting;
    std::optional<Script> script;
    std::vector<Filter> expected; // each by one event or more
    QString replay;               // capture whose clients are played; empty: none
    QUrl replayTo;
    ReplayPace pace = ReplayPace::Lockstep;
};

// \a arguments with the program's name in front. Texts are in the language that is installed.
CommandLine parseCommandLine(const QStringList &arguments);

// Whether a display is not needed; known before there is an application, which parsing needs.
bool runsWithoutWindow(int argc, char *argv[]);
QString languageIn(const QStringList &arguments); // what --lang says, to install it before parsing

} // namespace Inspector
