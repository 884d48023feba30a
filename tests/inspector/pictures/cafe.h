// SPDX-License-Identifier: MIT
#pragma once

#include "model/eventstore.h"

namespace Inspector {

// What is worth a picture in the capture of a café: sessions by their index, events by their
// number.
struct Cafe
{
    quint32 kitchen = 0;
    quint32 waiter = 0;     // answers later and later, and misses a pong
    quint32 phone = 0;      // stays with polling: its WebSocket is never probed
    quint32 guest = 0;      // orders and is served …
    quint32 otherGuest = 0; // … and orders the same, but is lost meanwhile
    quint32 order = 0;
    quint32 lastPing = 0; // of the waiter
    quint32 waiterClosed = 0;
    quint32 upgradeFailed = 0;
};

// Three minutes of a café whose guests order over Socket.IO, the same each time.
Cafe fillCafe(EventStore &store);

} // namespace Inspector
