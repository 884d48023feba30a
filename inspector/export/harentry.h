// SPDX-License-Identifier: MIT
#pragma once

#include "export/harindex.h"

#include <QJsonObject>

namespace Inspector {

// An entry of "log.entries" in HAR 1.2, without the messages of a WebSocket.
QJsonObject harObject(const EventStore &store, const HarEntry &entry);

// An entry of "_webSocketMessages", as Chromium writes and reads them.
QJsonObject harMessage(const EventStore &store, quint32 packet);

} // namespace Inspector
