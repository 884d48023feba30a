// SPDX-License-Identifier: MIT
#pragma once

#include "transports/websocket/messagedeflater.h"
#include "transports/websocket/permessagedeflate.h"
#include "transports/websocket/websocketengine.h"

#include <memory>

namespace EngineIo {

// The engine that frames by itself: it answers a handshake at once, on the stream it came by.
// One thread.
class NativeWebSocketEngine final : public WebSocketEngine
{
public:
    void setMaxIncomingSize(qint64 bytes) override { m_maxMessageSize = bytes; }
    void setPerMessageDeflate(const PerMessageDeflateSettings &settings);

    // Calls opened() at once. What was sent by then goes out with the connection's next flush().
    void open(std::unique_ptr<Stream> stream, const EngineIoHttpRequest &handshake,
              const QByteArray &behindHandshake, const EngineIoHttpHeaders &responseHeaders,
              Opened opened) override;

private:
    std::shared_ptr<MessageDeflater> deflaterFor(const PerMessageDeflateParameters &parameters);

    qint64 m_maxMessageSize = 1'000'000;
    PerMessageDeflateSettings m_deflate;
    std::shared_ptr<MessageDeflater> m_sharedDeflater; // of all that have no context takeover
    int m_sharedWindowBits = 0;
};

} // namespace EngineIo
