// SPDX-License-Identifier: MIT
#include "sessionclient.h"

#include "eventloop.h"
#include "failure.h"
#include "openpacket.h"

namespace Load {

namespace {

constexpr std::size_t OpenedAtOnce = 50;

} // namespace

void SessionClient::handleMessage(Opcode, std::string_view)
{
    fail("the server sent a message that nobody asked for");
}

void SessionClient::handleClosed()
{
    m_isOpen = false;
    WebSocketConnection::handleClosed();
}

void SessionClient::handleFrame(Opcode opcode, std::string_view payload)
{
    if (!m_isOpen) {
        if (opcode != Opcode::Text)
            fail("the first packet is binary");
        m_pingInterval = parseOpenPacket(payload).pingInterval;
        m_isOpen = true;
        handleOpen();
    } else if (opcode == Opcode::Text && payload == "2") {
        static const std::string pong = encodeFrame("3", Opcode::Text);
        write(pong);
        handlePing();
    } else {
        handleMessage(opcode, payload);
    }
}

void openSessions(EventLoop &loop, const std::vector<std::unique_ptr<SessionClient>> &clients)
{
    std::size_t opening = 0;
    std::size_t open = 0;
    const auto openMore = [&] {
        while (open < opening && clients[open]->isOpen())
            ++open;
        while (opening < clients.size() && opening - open < OpenedAtOnce)
            clients[opening++]->open();
        return open == clients.size();
    };
    loop.runUntil(openMore, "every client's OPEN packet");
}

} // namespace Load
