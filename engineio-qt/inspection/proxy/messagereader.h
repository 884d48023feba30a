// SPDX-License-Identifier: MIT
#pragma once

#include "transports/websocket/messageinflater.h"
#include "transports/websocket/websocketparser.h"

#include <optional>

namespace EngineIo {

// Reads the messages that one end of a WebSocket sends, as somebody between the ends. A copy goes
// on from the same place.
class MessageReader
{
public:
    // extensions: of the response to the handshake.
    MessageReader(WebSocketSender sender, QByteArrayView extensions);
    MessageReader(const MessageReader &other);

    // See WebSocketParser.
    std::optional<WebSocketMessage> next(QByteArrayView &bytes) { return m_parser.next(bytes); }
    bool hasError() const { return m_parser.error() != WebSocketError::None; }
    bool isInMessage() const { return m_parser.isInMessage(); }
    bool isIdle() const { return m_parser.isIdle(); }

    // Messages may be compressed with the help of those before.
    bool keepsContext() const { return m_inflater && m_inflater->keepsContext(); }

private:
    std::optional<MessageInflater> m_inflater;
    WebSocketParser m_parser;
};

} // namespace EngineIo
