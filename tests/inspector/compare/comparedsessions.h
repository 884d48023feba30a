// SPDX-License-Identifier: MIT
#pragma once

#include "model/eventstore.h"

#include "inspector/model/events.h"

namespace Inspector {

// A session that says \a messages, each a second behind the other; '>' in front: to the client.
inline quint32 addConversation(EventStore &store, const QByteArray &sid,
                               std::initializer_list<const char *> messages, qint64 begin = 0)
{
    const quint32 session = store.addSession(sid, QStringLiteral("127.0.0.1:4711"), begin);
    qint64 time = begin;
    for (QByteArray message : messages) {
        const bool isOut = message.startsWith('>');
        time += 1000 * Ms;
        store.append(packetEvent(EngineIoPacket::Type::Message,
                                 isOut ? Direction::Out : Direction::In, time, session),
                     isOut ? message.sliced(1) : message);
    }
    return session;
}

} // namespace Inspector
