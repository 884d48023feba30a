// SPDX-License-Identifier: MIT
#pragma once

#include "model/event.h"

#include <QByteArray>
#include <QString>

namespace Inspector {

class EventStore;

// One event as one line, without its line feed; keys in docs/headless.md, "JSON Lines".
QByteArray jsonLine(const EventStore &store, quint32 number);

// One event as one line for people.
QString textLine(const EventStore &store, quint32 number);

} // namespace Inspector
