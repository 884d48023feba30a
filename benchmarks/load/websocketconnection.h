// SPDX-License-Identifier: MIT
#pragma once

#include "connection.h"
#include "frames.h"

#include <string_view>

namespace Load {

// A WebSocket to the server: the handshake, then frames.
class WebSocketConnection : public Connection
{
public:
    using Connection::Connection;

    // For a session of its own, or for the one that polls already.
    void open(std::string_view sid = {});
    // The server is to answer, and then to close the connection first (RFC 6455, 7.1.1).
    void sendClose();

protected:
    virtual void handleUpgraded() {}
    virtual void handleFrame(Opcode opcode, std::string_view payload) = 0;
    void handleClosed() override;

private:
    std::size_t consume(std::string_view bytes) override;
    std::size_t consumeHandshake(std::string_view bytes);

    bool m_isUpgraded = false;
    bool m_isClosing = false;
};

} // namespace Load
