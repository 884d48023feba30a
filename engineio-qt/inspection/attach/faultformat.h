// SPDX-License-Identifier: MIT
#pragma once

#include "inspection/engineiofault.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QList>

#include <optional>

namespace EngineIo {

// The frames about faults and breakpoints between an inspector and an application,
// docs/attach-format.md; pure, no sockets here.
namespace FaultFormat {
inline constexpr qsizetype MostFaults = 1000;    // and breakpoints, of an inspector
inline constexpr qsizetype MostStopped = 10'000; // packets at a time
inline constexpr qsizetype LongestSid = 8 * 1024;
} // namespace FaultFormat

// What an inspector wants.
struct FaultRequest
{
    enum class Kind : quint8 {
        AddFault = 1,
        AddBreakpoint = 2,
        Remove = 3, // a fault or a breakpoint
        Enable = 4,
        Disable = 5,
        Clear = 6,
        Cut = 7,
        LetGo = 8,
        LetGoEdited = 9,
        Drop = 10
    };

    Kind kind = Kind::Clear;
    quint64 id = 0;          // a fault's or breakpoint's, of the inspector's choice; or a stop's
    EngineIoFault fault{};   // to add; a breakpoint's is its scope alone, and so is a cut's its sid
    EngineIoPacket packet{}; // to let go instead
};
QByteArray encodeFaultRequest(const FaultRequest &request);          // without the predicate
std::optional<FaultRequest> decodeFaultRequest(QByteArrayView body); // with a fault that is valid

// What an application tells.
struct FaultReport
{
    enum class Kind : quint8 {
        Refused = 1, // a fault or breakpoint isn't applied, or no more; 0: a connection wasn't cut
        Hits = 2,
        Stopped = 3,
        StopEnded = 4
    };
    struct Hits
    {
        quint64 id = 0;
        quint64 count = 0;
    };

    Kind kind = Kind::Hits;
    quint64 id = 0; // the fault's, the breakpoint's or the stop's
    QString text{}; // why it was refused
    QList<Hits> hits{};
    QByteArray sid{};
    EngineIoFaultScope::Direction direction = EngineIoFaultScope::Direction::Incoming;
    EngineIoPacket packet{}; // that is stopped
};
QByteArray encodeFaultReport(const FaultReport &report);
std::optional<FaultReport> decodeFaultReport(QByteArrayView body);

} // namespace EngineIo
