// SPDX-License-Identifier: MIT
#include "transports/websockettransport.h"

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

WebSocketTransport::WebSocketTransport(std::unique_ptr<WebSocketConnection> connection)
    : m_connection(std::move(connection))
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
            m_connection->sendBinary(outgoing.packet.data);
        else if (!outgoing.encodedText.isEmpty())
            m_connection->sendText(outgoing.encodedText);
        else
            m_connection->sendPrefixedText(typeDigit(outgoing.packet.type), outgoing.packet.data);
        ++sent;
    }
    return sent;
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
    auto packet = decodeTextFrame(std::move(utf8));
    if (!packet) {
        m_listener->packetMalformed(*this, utf8, packet.error());
        return;
    }
    m_listener->packetReceived(*this, std::move(*packet));
}

void WebSocketTransport::binaryReceived(QByteArray &&data)
{
    if (m_listener && !m_closing)
        m_listener->packetReceived(*this, decodeBinaryFrame(std::move(data)));
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

void WebSocketTransport::closed(bool failed)
{
    m_ended = true;
    if (!m_listener)
        return;
    const auto failure = m_connection->sawTooBig() ? TransportEnd::TooLarge : TransportEnd::Failed;
    m_listener->transportEnded(*this, failed ? failure : TransportEnd::Closed);
}

} // namespace EngineIo
