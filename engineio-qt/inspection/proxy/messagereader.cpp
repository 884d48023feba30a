// SPDX-License-Identifier: MIT
#include "inspection/proxy/messagereader.h"

#include "transports/websocket/permessagedeflate.h"

namespace EngineIo {

static constexpr qint64 MostRead = 64 * 1024 * 1024; // bytes of a message

// The server's choice has the form of an offer, and means the same when it is read as one.
static std::optional<MessageInflater> inflaterFor(WebSocketSender sender, QByteArrayView extensions)
{
    PerMessageDeflateSettings anything;
    anything.enabled = true;
    std::optional<PerMessageDeflateParameters> chosen
        = negotiatePerMessageDeflate(extensions, anything);
    if (!chosen)
        return std::nullopt;
    if (sender == WebSocketSender::Server) { // an inflater asks for those of the client
        chosen->clientWindowBits = chosen->serverWindowBits;
        chosen->clientContextTakeover = chosen->serverContextTakeover;
    }
    return MessageInflater(*chosen);
}

MessageReader::MessageReader(WebSocketSender sender, QByteArrayView extensions)
    : m_inflater(inflaterFor(sender, extensions))
    , m_parser(MostRead, m_inflater ? &*m_inflater : nullptr, sender)
{
}

MessageReader::MessageReader(const MessageReader &other)
    : m_inflater(other.m_inflater)
    , m_parser(other.m_parser, m_inflater ? &*m_inflater : nullptr)
{
}

} // namespace EngineIo
