// SPDX-License-Identifier: MIT
#pragma once

#include "diagnosis/finding.h"

#include <QString>

#include <vector>

namespace Inspector {

class EventStore;

// The parts of an HTML page about one session. Whatever a client sent is text in them, never
// markup, and they refer to nothing outside.

// From the beginning to the table's titles. \a findings: all of the store.
QString reportHead(const EventStore &store, quint32 session, const std::vector<Finding> &findings);
QString reportRow(const EventStore &store, quint32 event, qint64 openedAt);
QString reportFoot(quint64 rows, quint64 leftOut);

} // namespace Inspector
