// SPDX-License-Identifier: MIT
#include "transports/websockethandshake.h"

namespace EngineIo {

static bool isKey(const QByteArray &key)
{
    const auto nonce = QByteArray::fromBase64Encoding(key, QByteArray::AbortOnBase64DecodingErrors);
    return nonce && nonce.decoded.size() == 16;
}

bool asksForWebSocket(const EngineIoHttpRequest &request)
{
    return request.headers.hasToken("upgrade", "websocket");
}

WebSocketHandshakeError checkHandshake(const EngineIoHttpRequest &request)
{
    const bool opens = request.method == "GET" && request.minorVersion == 1
                       && asksForWebSocket(request)
                       && request.headers.hasToken("connection", "upgrade");
    if (!opens || !isKey(request.headers.value("sec-websocket-key")))
        return WebSocketHandshakeError::BadRequest;
    if (request.headers.value("sec-websocket-version") != "13")
        return WebSocketHandshakeError::UnsupportedVersion;
    return WebSocketHandshakeError::None;
}

} // namespace EngineIo
