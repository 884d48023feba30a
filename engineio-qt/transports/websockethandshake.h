// SPDX-License-Identifier: MIT
#pragma once

#include "http/engineiohttprequest.h"

namespace EngineIo {

// RFC 6455, 4.2.1: what a client must send to open a WebSocket.
enum class WebSocketHandshakeError : quint8 { None, BadRequest, UnsupportedVersion };

bool asksForWebSocket(const EngineIoHttpRequest &request); // by its Upgrade field
WebSocketHandshakeError checkHandshake(const EngineIoHttpRequest &request);

} // namespace EngineIo
