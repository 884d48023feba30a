// SPDX-License-Identifier: MIT
#pragma once

#include "model/event.h"

#include <QByteArray>
#include <QString>

namespace Inspector {

enum class SessionState : quint8 { Open, Upgrading, Closed };

// What is known of one session, kept up to date as its events are appended.
struct SessionRecord
{
    QByteArray sid;
    QString peer; // "127.0.0.1:51234"
    SessionState state = SessionState::Open;
    bool openedOverWebSocket = false;
    bool webSocket = false;  // the transport now
    quint16 closeReason = 0; // EngineIo::DisconnectReason when state is Closed

    qint64 openedAt = 0; // ns, as Event::time
    qint64 closedAt = 0;
    qint64 pendingPingAt = -1; // when the unanswered PING went out; -1: none
    quint32 pendingPing = Event::NoLink;

    quint32 lastRoundTrip = 0; // µs; 0: none yet
    quint64 packetsIn = 0;
    quint64 packetsOut = 0;
    quint64 bytesIn = 0;
    quint64 bytesOut = 0;
    qint64 queuedBytes = 0;
    quint32 firstEvent = Event::NoLink;
    quint32 lastEvent = Event::NoLink;
    bool cleared = false; // closed, and taken off the list by the person; its events keep its index
};

} // namespace Inspector
