// SPDX-License-Identifier: MIT
#pragma once

#include <EngineIoFault>
#include <QString>

namespace Inspector {

class Filter;

// Makes a scope that of packets which match the filter, besides: by its own fields where they can
// say it - type, dir and sid, joined by "and" - and otherwise by a predicate, which another process
// does not take.
void narrow(EngineIoFaultScope &scope, const Filter &filter);

QString predicateRefusal(); // what is wrong with other filters then, for people

} // namespace Inspector
