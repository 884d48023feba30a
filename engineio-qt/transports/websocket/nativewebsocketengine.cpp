// SPDX-License-Identifier: MIT
#include "transports/websocket/nativewebsocketengine.h"

#include "http/syntax.h"
#include "transports/websocket/nativewebsocketconnection.h"

#include <QCryptographicHash>

#include <algorithm>
#include <array>
#include <optional>

namespace EngineIo {

// RFC 6455, 4.2.2
static QByteArray acceptFor(const QByteArray &key)
{
    return QCryptographicHash::hash(key + "258EAFA5-E914-47DA-95CA-C5AB0DC85B11",
                                    QCryptographicHash::Sha1)
        .toBase64();
}

// Fields that are the handshake's own, or would tell of a body.
static bool isReserved(QByteArrayView name)
{
    static constexpr std::array<QByteArrayView, 6> Names{
        "connection",     "upgrade",          "sec-websocket-accept", "sec-websocket-extensions",
        "content-length", "transfer-encoding"};
    return std::any_of(Names.begin(), Names.end(),
                       [name](QByteArrayView own) { return equalsIgnoringCase(name, own); });
}

static QByteArray responseHead(const EngineIoHttpRequest &handshake,
                               const EngineIoHttpHeaders &headers,
                               const std::optional<PerMessageDeflateParameters> &deflate)
{
    QByteArray head
        = "HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
          "Sec-WebSocket-Accept: "
          + acceptFor(handshake.headers.value("sec-websocket-key")) + "\r\n";
    if (deflate)
        head += "Sec-WebSocket-Extensions: " + responseExtension(*deflate) + "\r\n";
    for (const auto &[name, value] : headers.fields()) {
        if (!isReserved(name))
            head += name + ": " + value + "\r\n";
    }
    head += "\r\n";
    return head;
}

void NativeWebSocketEngine::setPerMessageDeflate(const PerMessageDeflateSettings &settings)
{
    m_deflate = settings;
    m_sharedDeflater.reset();
}

std::shared_ptr<MessageDeflater>
NativeWebSocketEngine::deflaterFor(const PerMessageDeflateParameters &parameters)
{
    if (parameters.serverContextTakeover)
        return std::make_shared<MessageDeflater>(parameters, m_deflate.memoryLevel);
    // A client that asks for another window gets what is shared from then on, too: almost all ask
    // for the same.
    if (!m_sharedDeflater || m_sharedWindowBits != parameters.serverWindowBits) {
        m_sharedDeflater = std::make_shared<MessageDeflater>(parameters, m_deflate.memoryLevel);
        m_sharedWindowBits = parameters.serverWindowBits;
    }
    return m_sharedDeflater;
}

void NativeWebSocketEngine::open(std::unique_ptr<Stream> stream,
                                 const EngineIoHttpRequest &handshake,
                                 const QByteArray &behindHandshake,
                                 const EngineIoHttpHeaders &responseHeaders, Opened opened)
{
    std::optional<PerMessageDeflateParameters> deflate;
    for (const QByteArray &offers : handshake.headers.values("sec-websocket-extensions")) {
        if (!deflate)
            deflate = negotiatePerMessageDeflate(offers, m_deflate);
    }
    stream->write(responseHead(handshake, responseHeaders, deflate));

    NativeWebSocketConnection::Compression compression;
    if (deflate) {
        compression = {deflaterFor(*deflate), std::make_unique<MessageInflater>(*deflate),
                       m_deflate.threshold};
    }
    opened(std::make_unique<NativeWebSocketConnection>(
        std::move(stream), behindHandshake,
        NativeWebSocketConnection::Settings{.maxMessageSize = m_maxMessageSize},
        std::move(compression)));
}

} // namespace EngineIo
