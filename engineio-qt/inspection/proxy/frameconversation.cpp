// SPDX-License-Identifier: MIT
#include "inspection/proxy/frameconversation.h"

#include "inspection/eventtexts.h"

#include <utility>

namespace EngineIo {
using namespace Qt::StringLiterals;

static constexpr Carrier OverWebSocket{TransportType::WebSocket, 0};

FrameConversation::FrameConversation(ObservedSessions &sessions, QByteArray sid, QString peer,
                                     QByteArrayView extensions)
    : m_sessions(sessions)
    , m_sid(std::move(sid))
    , m_peer(std::move(peer))
    , m_readers{MessageReader(WebSocketSender::Client, extensions),
                MessageReader(WebSocketSender::Server, extensions)}
{
    if (!m_sid.isEmpty())
        m_sessions.webSocketOpened(m_sid);
}

void FrameConversation::bytesSent(Sender sender, QByteArrayView bytes)
{
    std::optional<MessageReader> &reader = m_readers[std::size_t(sender)];
    if (!reader)
        return;
    while (auto message = reader->next(bytes))
        messageSent(sender, *std::move(message));
    if (!reader->hasError())
        return;
    reader.reset();
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
