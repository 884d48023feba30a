// SPDX-License-Identifier: MIT
#pragma once

#include "transports/transport.h"
#include "transports/websocketconnection.h"
#include "transports/wireformat.h"

#include <memory>

namespace EngineIo {

// Engine.IO v4, WebSocket: each packet is one message.
class WebSocketTransport final : public Transport, private WebSocketConnection::Listener
{
public:
    // Past the high mark packets stay in the session's queue, so that they count there and a
    // broadcast does not fill a slow reader's socket.
    static constexpr qint64 HighWaterMark = 256 * 1024; // bytes
    static constexpr qint64 LowWaterMark = 64 * 1024;

    explicit WebSocketTransport(std::unique_ptr<WebSocketConnection> connection,
                                WireFormat format = WireFormat::V4);
    ~WebSocketTransport() override;

    void start(); // once the listener is set

    TransportType type() const override { return TransportType::WebSocket; }
    bool isWritable() const override;
    qint64 bytesToWrite() const override;
    std::size_t send(std::span<const OutgoingPacket> packets) override;
    void flush() override;
    void setPaused(bool paused) override;
    void readPending() override;
    void abort() override;
    void close(CloseCause cause) override;

private:
    void textReceived(QByteArray &&utf8) override;
    void binaryReceived(QByteArray &&data) override;
    void bytesWritten() override;
    void closeReceived() override;
    void closed(bool failed) override;

    void sendBinary(const EngineIoPacket &packet);
    void packetDecoded(Expected<EngineIoPacket, PacketError> &&packet, QByteArrayView message);

    std::unique_ptr<WebSocketConnection> m_connection;
    const WireFormat m_format;
    bool m_full = false; // a send was cut short at the high mark
    bool m_closing = false;
    bool m_ended = false;
};

} // namespace EngineIo
