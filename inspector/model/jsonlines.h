// SPDX-License-Identifier: MIT
#pragma once

#include "model/event.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>

namespace Inspector {

class EventStore;

// One event; keys in docs/headless.md, "JSON Lines".
QJsonObject jsonObject(const EventStore &store, quint32 number);

// The same as one line, without its line feed.
QByteArray jsonLine(const EventStore &store, quint32 number);

// One event as one line for people.
QString textLine(const EventStore &store, quint32 number);

} // namespace Inspector
