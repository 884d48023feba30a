// SPDX-License-Identifier: MIT
#include "faults/faultspec.h"

#include "faults/filterscope.h"
#include "faults/packetpredicate.h"
#include "filter/filter.h"

namespace Inspector {
using Kind = EngineIoFault::Kind;

std::optional<EngineIoFault> FaultSpec::compile(QString *error) const
{
    *error = fault.validationError();
    if (!error->isEmpty())
        return std::nullopt;
    const auto compiled = parseFilter(filter);
    if (!compiled) {
        *error = compiled.error().message;
        return std::nullopt;
    }
    EngineIoFault applied = fault;
    if (usesPackets(fault.kind)) // a request has another type
        narrow(applied.scope, *compiled);
    else
        applied.scope.predicate = packetPredicate(*compiled);
    return applied;
}

bool usesDelay(Kind kind)
{
    return kind == Kind::Delay || kind == Kind::HoldPolls;
}

bool usesPackets(Kind kind)
{
    switch (kind) {
    case Kind::Delay:
    case Kind::Bandwidth:
    case Kind::Drop:
    case Kind::Corrupt:
    case Kind::Cut:
        return true;
    case Kind::HoldPolls:
    case Kind::RefuseUpgrades:
    case Kind::AnswerStatus:
        return false;
    }
    Q_UNREACHABLE();
}

bool usesStatus(Kind kind)
{
    return kind == Kind::RefuseUpgrades || kind == Kind::AnswerStatus;
}

} // namespace Inspector
