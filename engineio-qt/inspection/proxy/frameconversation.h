// SPDX-License-Identifier: MIT
#pragma once

#include "inspection/proxy/messagereader.h"
#include "inspection/proxy/observedsessions.h"

#include <optional>

namespace EngineIo {

// What both ends of a WebSocket say to each other, read as it goes by.
class FrameConversation
{
public:
    // sid: of the session that is upgraded; empty for a new one. extensions: of the response.
    FrameConversation(ObservedSessions &sessions, QByteArray sid, QString peer,
                      QByteArrayView extensions);

    void bytesSent(Sender sender, QByteArrayView bytes);
    void finished(Sender sender, bool failed); // it has closed its direction

    const QByteArray &sid() const { return m_sid; }

    // Nothing when what comes cannot be read.
    const std::optional<MessageReader> &reader(Sender sender) const
    {
        return m_readers[std::size_t(sender)];
    }

private:
    void messageSent(Sender sender, WebSocketMessage &&message);
    void packetSent(Sender sender, EngineIoPacket &&packet);
    void end(WebSocketEnding ending);

    ObservedSessions &m_sessions;
    QByteArray m_sid;
    QString m_peer;
    std::optional<MessageReader> m_readers[2]; // of what each sends
    bool m_ended = false;
};

} // namespace EngineIo
