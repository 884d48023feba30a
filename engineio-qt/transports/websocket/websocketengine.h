// SPDX-License-Identifier: MIT
#pragma once

#include "http/engineiohttprequest.h"
#include "streams/stream.h"
#include "transports/websocketconnection.h"

#include <functional>
#include <memory>

namespace EngineIo {

// Turns a TCP connection whose handshake request was read and accepted into a WebSocket.
class WebSocketEngine
{
    Q_DISABLE_COPY_MOVE(WebSocketEngine)

public:
    // With nullptr when the connection was lost meanwhile.
    using Opened = std::function<void(std::unique_ptr<WebSocketConnection> connection)>;

    WebSocketEngine() = default;
    virtual ~WebSocketEngine();

    // For a handshake that checkHandshake() found good; behindHandshake holds what was read after
    // its head. The response gets the header fields too, where the engine writes it.
    virtual void open(std::unique_ptr<Stream> stream, const EngineIoHttpRequest &handshake,
                      const QByteArray &behindHandshake, const EngineIoHttpHeaders &responseHeaders,
                      Opened opened)
        = 0;

    // Limits a message that clients send, in bytes.
    virtual void setMaxIncomingSize(qint64 bytes) = 0;
};

} // namespace EngineIo
