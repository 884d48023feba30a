// SPDX-License-Identifier: MIT
#pragma once

#include "websocketconnection.h"

#include <chrono>
#include <memory>
#include <vector>

namespace Load {

// An Engine.IO session over WebSocket from the start. Answers the server's pings.
class SessionClient : public WebSocketConnection
{
public:
    using WebSocketConnection::WebSocketConnection;

    // Since the OPEN packet.
    bool isOpen() const { return m_isOpen; }
    std::chrono::milliseconds pingInterval() const { return m_pingInterval; }

protected:
    virtual void handleOpen() {}
    virtual void handlePing() {}
    // A message packet as it came.
    virtual void handleMessage(Opcode opcode, std::string_view packet);
    void handleClosed() override;

private:
    void handleFrame(Opcode opcode, std::string_view payload) override;

    bool m_isOpen = false;
    std::chrono::milliseconds m_pingInterval{0};
};

// Opens them all, a few at a time as they would come, and returns when they are.
void openSessions(EventLoop &loop, const std::vector<std::unique_ptr<SessionClient>> &clients);

} // namespace Load
