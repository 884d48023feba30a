// SPDX-License-Identifier: MIT
#include "websocketconnection.h"

#include "failure.h"
#include "http.h"

namespace Load {

namespace {

// The key's bytes are all zero; what they are doesn't matter to a server.
constexpr std::string_view Key = "AAAAAAAAAAAAAAAAAAAAAA==";
constexpr std::string_view ExpectedAccept = "ICX+Yqv66kxgM0FcWaLWlFLwTAI=";
constexpr std::string_view NormalClosure("\x03\xe8", 2); // 1000

} // namespace

void WebSocketConnection::open(std::string_view sid)
{
    m_isUpgraded = false;
    m_isClosing = false;
    connectToServer();
    std::string request = "GET /engine.io/?EIO=4&transport=websocket";
    if (!sid.empty())
        request.append("&sid=").append(sid);
    request.append(" HTTP/1.1\r\nHost: 127.0.0.1\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
                   "Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: ");
    request.append(Key).append("\r\n\r\n");
    write(request);
}

void WebSocketConnection::sendClose()
{
    m_isClosing = true;
    write(encodeFrame(NormalClosure, Opcode::Close));
}

void WebSocketConnection::handleClosed()
{
    if (!m_isClosing)
        fail("the server closed a WebSocket");
}

std::size_t WebSocketConnection::consume(std::string_view bytes)
{
    std::size_t used = 0;
    if (!m_isUpgraded) {
        used = consumeHandshake(bytes);
        if (used == 0)
            return 0;
    }
    while (true) {
        const Frame frame = parseFrame(bytes.substr(used));
        if (frame.size == 0)
            return used;
        used += frame.size;
        if (frame.opcode != Opcode::Close)
            handleFrame(frame.opcode, frame.payload);
        else if (!m_isClosing)
            fail("the server sent a close frame");
    }
}

std::size_t WebSocketConnection::consumeHandshake(std::string_view bytes)
{
    const HttpResponse response = parseResponse(bytes);
    if (response.size == 0)
        return 0;
    if (response.status != 101 || response.header("Sec-WebSocket-Accept") != ExpectedAccept)
        fail("the server refused a WebSocket handshake");
    m_isUpgraded = true;
    handleUpgraded();
    return response.size;
}

} // namespace Load
