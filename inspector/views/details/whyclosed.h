// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace Inspector {

class EventStore;

// Why a session ended, or a PONG was late, for somebody who doesn't know the protocol.
struct Explanation
{
    QString title;
    QString story; // what happened, in plain words
    QString timer; // what was armed and when it fired; empty: none had a part in it
    QStringList advice;
    std::vector<quint32> lastEvents; // of the session before it, oldest first
};

// Nothing when there is nothing to explain: the session is open and its pings are answered in time.
std::optional<Explanation> explain(const EventStore &store, quint32 event, qint64 now);

} // namespace Inspector
