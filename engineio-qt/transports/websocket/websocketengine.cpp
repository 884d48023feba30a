// SPDX-License-Identifier: MIT
#include "transports/websocket/websocketengine.h"

namespace EngineIo {

WebSocketEngine::~WebSocketEngine() = default;

} // namespace EngineIo
