// SPDX-License-Identifier: MIT
#pragma once

#include "inspection/proxy/observedsessions.h"
#include "transports/websocket/messageinflater.h"
#include "transports/websocket/websocketparser.h"

#include <memory>

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

private:
    struct Direction
    {
        std::unique_ptr<MessageInflater> inflater;
        std::unique_ptr<WebSocketParser> parser; // nothing: what comes cannot be read
    };

    void messageSent(Sender sender, WebSocketMessage &&message);
    void packetSent(Sender sender, EngineIoPacket &&packet);
    void end(WebSocketEnding ending);
    Direction &direction(Sender sender) { return m_directions[std::size_t(sender)]; }

    ObservedSessions &m_sessions;
    QByteArray m_sid;
    QString m_peer;
    Direction m_directions[2];
    bool m_ended = false;
};

} // namespace EngineIo
