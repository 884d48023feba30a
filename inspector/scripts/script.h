// SPDX-License-Identifier: MIT
#pragma once

#include "faults/faultspec.h"
#include "filter/filter.h"
#include "protocol/expected.h"

#include <EngineIoPacket>

#include <chrono>
#include <optional>
#include <variant>
#include <vector>

namespace Inspector {

// The sessions that a step is for; which these are is known when it runs.
struct SessionChoice
{
    enum class Which : quint8 {
        All,
        New,     // that open later; for faults only
        Newest,  // of those that are open
        Matching // the open session of the latest event that the filter matches
    };

    Which which = Which::Newest;
    Filter filter;
};

// What a script does, one thing after another; docs/scripts.md describes each.
namespace Step {

struct AddFault
{
    QString name; // empty: none
    FaultSpec spec;
    SessionChoice sessions;
};

struct RemoveFault
{
    QString name; // empty: all that the script has added
};

struct Break
{
    std::optional<QString> filter; // none: break no longer
};

// Of the first packet that waits at the breakpoint, or that comes to do so.
struct Decide
{
    enum class Decision : quint8 { LetGo, Edit, Drop };

    Decision decision = Decision::LetGo;
    QByteArray data; // of the message, for Edit
    bool binary = false;
    std::chrono::milliseconds within{0};
};

struct Send
{
    QByteArray data;
    bool binary = false;
    SessionChoice sessions;
};

struct Act
{
    enum class Action : quint8 { Ping, Disconnect, Abort, Cut };

    Action action = Action::Ping;
    SessionChoice sessions;
};

struct Wait
{
    std::chrono::milliseconds duration{0};
};

// … until an event matches.
struct Await
{
    Filter filter;
    std::chrono::milliseconds within{0};
};

// From here to the end of the script.
struct Expect
{
    Filter filter;
};

struct Never
{
    Filter filter;
};

} // namespace Step

using ScriptStep
    = std::variant<Step::AddFault, Step::RemoveFault, Step::Break, Step::Decide, Step::Send,
                   Step::Act, Step::Wait, Step::Await, Step::Expect, Step::Never>;

struct Script
{
    static constexpr qint64 MaxBytes = 1024 * 1024; // of the file
    static constexpr qsizetype MaxSteps = 10'000;
    static constexpr std::chrono::milliseconds MaxTime{3'600'000}; // of one step
    static constexpr std::chrono::milliseconds UsualPatience{5'000};

    std::vector<ScriptStep> steps;
};

// The error says what is wrong, and where: a line or a step, both from 1 on.
EngineIo::Expected<Script, QString> parseScript(const QByteArray &json);
EngineIo::Expected<Script, QString> loadScript(const QString &path);

} // namespace Inspector
