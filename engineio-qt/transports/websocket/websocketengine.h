// SPDX-License-Identifier: MIT
#pragma once

#include "http/engineiohttprequest.h"
#include "transports/websocketconnection.h"

#include <functional>
#include <memory>

class QTcpSocket;

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

    // Takes the socket. behindHandshake holds what was read after the request's head.
    virtual void open(std::unique_ptr<QTcpSocket> socket, const EngineIoHttpRequest &handshake,
                      const QByteArray &behindHandshake, Opened opened)
        = 0;

    // Limits a message and a frame that clients send, in bytes.
    virtual void setMaxIncomingSize(qint64 bytes) = 0;
};

} // namespace EngineIo
