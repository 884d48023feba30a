// SPDX-License-Identifier: MIT
#pragma once

#include <EngineIoFault>
#include <QString>

#include <optional>

namespace Inspector {

// A fault as a person makes it: that of the library, and a filter instead of a predicate.
struct FaultSpec
{
    EngineIoFault fault; // without a predicate
    QString filter;      // empty: everything
    int tag = 0;         // by which a script knows its own; 0: of nobody

    // What the library is to apply; nothing when something is wrong, and then why.
    std::optional<EngineIoFault> compile(QString *error) const;
};

// What of a fault its kind uses.
bool usesDelay(EngineIoFault::Kind kind);
bool usesPackets(EngineIoFault::Kind kind); // direction and type
bool usesStatus(EngineIoFault::Kind kind);

} // namespace Inspector
