// SPDX-License-Identifier: MIT
#pragma once

#include "model/describesession.h"
#include "model/eventstore.h"
#include "views/sessions/sessioncolumn.h"

namespace Inspector {

// How well a session does, for colours and glyphs.
enum class Severity : quint8 { Plain, Good, Busy, Muted, Warning, Bad };

QString shortSid(const QByteArray &sid); // its beginning and its end

QString cellText(const EventStore &store, quint32 session, SessionColumn column, qint64 now);
QString cellTip(const EventStore &store, quint32 session, SessionColumn column, qint64 now);
Severity cellSeverity(const EventStore &store, quint32 session, SessionColumn column, qint64 now);
Severity closeSeverity(quint16 reason);

// For a table's order; round trips that are overdue count as long as they have lasted.
qint64 sortNumber(const EventStore &store, quint32 session, SessionColumn column, qint64 now);

} // namespace Inspector
