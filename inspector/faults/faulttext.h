// SPDX-License-Identifier: MIT
#pragma once

#include "faults/faultspec.h"

#include <QList>

namespace Inspector {

QString faultKindText(EngineIoFault::Kind kind);    // "Delay packets"
QString faultText(const FaultSpec &spec);           // "Delay packets by 200 ± 50 ms"
QString faultScopeText(const FaultSpec &spec);      // "new sessions, to the client, type:message"
QString faultExplanation(EngineIoFault::Kind kind); // what it does, for a tool tip

// What people want most often.
struct FaultTemplate
{
    QString title;
    FaultSpec spec;
};
QList<FaultTemplate> faultTemplates();

} // namespace Inspector
