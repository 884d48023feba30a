// SPDX-License-Identifier: MIT
#pragma once

#include "model/sessionrecord.h"

namespace Inspector {

// Short texts for a session, as describe.h has them for an event.

QString stateName(SessionState state);               // "open"
QString transportPath(const SessionRecord &session); // "polling → websocket"

} // namespace Inspector
