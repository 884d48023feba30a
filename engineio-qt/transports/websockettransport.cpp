// SPDX-License-Identifier: MIT
#include "transports/websockettransport.h"

#include "protocol/packetcodecv3.h"

#include <utility>

namespace EngineIo {

static WebSocketCloseCode closeCode(CloseCause cause)
{
    switch (cause) {
    case CloseCause::Delivered:
    case CloseCause::ClientAsked:
    case CloseCause::UpgradeDone:
        return WebSocketCloseCode::Normal;
    case CloseCause::GivenUp:
        return WebSocketCloseCode::PolicyViolation;
    case CloseCause::ProtocolError:
        return WebSocketCloseCode::ProtocolError;
    }
    Q_UNREACHABLE();
}

WebSocketTransport::WebSocketTransport(std::unique_ptr<WebSocketConnection> connection,
                                       WireFormat format)
    : m_connection(std::move(connection))
    , m_format(format)
{
}

WebSocketTransport::~WebSocketTransport()
{
    if (!m_ended)
        m_connection->abort();
}

void WebSocketTransport::start()
{
    m_connection->start(this);
}

bool WebSocketTransport::isWritable() const
{
    return !m_ended && !m_closing && m_connection->bytesToWrite() < HighWaterMark;
}

qint64 WebSocketTransport::bytesToWrite() const
{
    return m_connection->bytesToWrite();
}

std::size_t WebSocketTransport::send(std::span<const OutgoingPacket> packets)
{
    std::size_t sent = 0;
    for (const OutgoingPacket &outgoing : packets) {
        if (!isWritable()) {
            m_full = true;
            break;
        }
        if (outgoing.packet.binary)
            sendBinary(outgoing.packet);
        else if (!outgoing.encodedText.isEmpty())
            m_connection->sendText(outgoing.encodedText);
        else
            m_connection->sendPrefixedText(typeDigit(outgoing.packet.type), outgoing.packet.data);
        ++sent;
    }
    return sent;
}

void WebSocketTransport::sendBinary(const EngineIoPacket &packet)
{
    switch (m_format) {
    case WireFormat::V4:
        m_connection->sendBinary(packet.data);
        return;
    case WireFormat::V3:
        m_connection->sendBinary(V3::encodeBinary(packet));
        return;
    case WireFormat::V3Base64:
        m_connection->sendText(V3::encodeBase64(packet));
        return;
    }
}

void WebSocketTransport::flush()
{
    m_connection->flush();
}

void WebSocketTransport::setPaused(bool paused)
{
    m_connection->setPaused(paused);
}

void WebSocketTransport::readPending()
{
    m_connection->readPending();
}

void WebSocketTransport::abort()
{
    if (m_ended)
        return;
    m_connection->abort();
    closed(true);
}

void WebSocketTransport::close(CloseCause cause)
{
    if (m_closing || m_ended)
        return;
    m_closing = true;
    m_connection->setPaused(false); // its close frame is to be read
    if (cause != CloseCause::Delivered)
        m_listener = nullptr;
    m_connection->close(closeCode(cause));
}

void WebSocketTransport::textReceived(QByteArray &&utf8)
{
    if (!m_listener || m_closing)
        return;
    packetDecoded(m_format == WireFormat::V4 ? decodeTextFrame(std::move(utf8))
                                             : V3::decodeTextFrame(std::move(utf8)),
                  utf8);
}

void WebSocketTransport::binaryReceived(QByteArray &&data)
{
    if (!m_listener || m_closing)
        return;
    if (m_format == WireFormat::V4)
        m_listener->packetReceived(*this, decodeBinaryFrame(std::move(data)));
    else
        packetDecoded(V3::decodeBinary(data), data);
}

void WebSocketTransport::packetDecoded(Expected<EngineIoPacket, PacketError> &&packet,
                                       QByteArrayView message)
{
    if (packet)
        m_listener->packetReceived(*this, std::move(*packet));
    else
        m_listener->packetMalformed(*this, message, packet.error());
}

void WebSocketTransport::bytesWritten()
{
    if (!m_listener)
        return;
    const qint64 left = m_connection->bytesToWrite();
    if (left > 0 && !(m_full && left < LowWaterMark))
        return;
    m_full = false;
    m_listener->becameWritable(*this);
}

void WebSocketTransport::closeReceived()
{
    if (m_listener)
        m_listener->closeReceived(*this);
}

void WebSocketTransport::closed(bool failed)
{
    m_ended = true;
    if (!m_listener)
        return;
    const auto failure = m_connection->sawTooBig() ? TransportEnd::TooLarge : TransportEnd::Failed;
    m_listener->transportEnded(*this, failed ? failure : TransportEnd::Closed);
}

} // namespace EngineIo
