// SPDX-License-Identifier: MIT
#include "inspection/proxy/frameconversation.h"

#include "inspection/eventtexts.h"
#include "transports/websocket/permessagedeflate.h"

#include <utility>

namespace EngineIo {
using namespace Qt::StringLiterals;

static constexpr qint64 MostRead = 64 * 1024 * 1024; // bytes of a message
static constexpr Carrier OverWebSocket{TransportType::WebSocket, 0};

// The server's choice has the form of an offer, and means the same when it is read as one.
static std::optional<PerMessageDeflateParameters> chosenDeflate(QByteArrayView extensions)
{
    PerMessageDeflateSettings anything;
    anything.enabled = true;
    return negotiatePerMessageDeflate(extensions, anything);
}

FrameConversation::FrameConversation(ObservedSessions &sessions, QByteArray sid, QString peer,
                                     QByteArrayView extensions)
    : m_sessions(sessions)
    , m_sid(std::move(sid))
    , m_peer(std::move(peer))
{
    if (const auto fromClient = chosenDeflate(extensions)) {
        PerMessageDeflateParameters fromServer = *fromClient; // what the inflater asks for
        fromServer.clientWindowBits = fromClient->serverWindowBits;
        fromServer.clientContextTakeover = fromClient->serverContextTakeover;
        direction(Sender::Client).inflater = std::make_unique<MessageInflater>(*fromClient);
        direction(Sender::Server).inflater = std::make_unique<MessageInflater>(fromServer);
    }
    direction(Sender::Client).parser = std::make_unique<WebSocketParser>(
        MostRead, direction(Sender::Client).inflater.get(), WebSocketSender::Client);
    direction(Sender::Server).parser = std::make_unique<WebSocketParser>(
        MostRead, direction(Sender::Server).inflater.get(), WebSocketSender::Server);
    if (!m_sid.isEmpty())
        m_sessions.webSocketOpened(m_sid);
}

void FrameConversation::bytesSent(Sender sender, QByteArrayView bytes)
{
    std::unique_ptr<WebSocketParser> &parser = direction(sender).parser;
    if (!parser)
        return;
    while (auto message = parser->next(bytes))
        messageSent(sender, *std::move(message));
    if (parser->error() == WebSocketError::None)
        return;
    parser.reset();
    direction(sender).inflater.reset();
    m_sessions.malformed(m_sid, sender, OverWebSocket, {},
                         u"a WebSocket frame that cannot be read; what follows it passes unseen"_s);
}

void FrameConversation::messageSent(Sender sender, WebSocketMessage &&message)
{
    switch (message.opcode) {
    case WebSocketOpcode::Text:
        if (auto packet = decodeTextFrame(std::move(message.payload)))
            packetSent(sender, std::move(*packet));
        else
            m_sessions.malformed(m_sid, sender, OverWebSocket, message.payload,
                                 packetErrorText(packet.error()));
        return;
    case WebSocketOpcode::Binary:
        packetSent(sender, decodeBinaryFrame(std::move(message.payload)));
        return;
    case WebSocketOpcode::Close:
        end({sender, true, false});
        return;
    case WebSocketOpcode::Continuation:
    case WebSocketOpcode::Ping:
    case WebSocketOpcode::Pong:
        return;
    }
}

void FrameConversation::packetSent(Sender sender, EngineIoPacket &&packet)
{
    if (m_sid.isEmpty() && sender == Sender::Server && packet.type == EngineIoPacket::Type::Open)
        m_sid
            = m_sessions.open(packet.data, TransportType::WebSocket, m_peer).value_or(QByteArray());
    m_sessions.packet(m_sid, sender, OverWebSocket, std::move(packet));
}

void FrameConversation::finished(Sender sender, bool failed)
{
    end({sender, false, failed});
}

void FrameConversation::end(WebSocketEnding ending)
{
    if (!std::exchange(m_ended, true) && !m_sid.isEmpty())
        m_sessions.webSocketEnded(m_sid, ending);
}

} // namespace EngineIo
