// SPDX-License-Identifier: MIT
#pragma once

#include "transports/transport.h"

#include <QStringList>

#include <limits>
#include <optional>

// A transport that is what the test says, and writes down what it is given.
class FakeTransport final : public EngineIo::Transport
{
public:
    explicit FakeTransport(EngineIo::TransportType type)
        : m_type(type)
    {
    }

    EngineIo::TransportType type() const override { return m_type; }
    bool isWritable() const override { return writable > 0; }
    qint64 bytesToWrite() const override { return unwritten; }

    std::size_t send(std::span<const EngineIo::OutgoingPacket> packets) override
    {
        const std::size_t count = std::min(packets.size(), writable);
        for (const auto &outgoing : packets.first(count))
            sent.append(describe(outgoing.packet));
        writable = m_type == EngineIo::TransportType::Polling ? 0 : writable - count;
        return count;
    }

    void setPaused(bool nowPaused) override { paused = nowPaused; }
    void abort() override
    {
        aborted = true;
        writable = 0;
        if (m_type == EngineIo::TransportType::WebSocket)
            end(EngineIo::TransportEnd::Failed);
    }
    void close(EngineIo::CloseCause cause) override
    {
        closed = cause;
        writable = 0;
    }

    // What the other end does.
    void receive(const EngineIoPacket &packet)
    {
        if (m_listener)
            m_listener->packetReceived(*this, EngineIoPacket(packet));
    }
    void receiveText(EngineIoPacket::Type type, const QByteArray &data = {})
    {
        receive({type, data, false});
    }
    void receiveGarbage()
    {
        if (m_listener)
            m_listener->packetMalformed(*this, "?", EngineIo::PacketError::UnknownType);
    }
    void poll() { becomeWritable(std::numeric_limits<std::size_t>::max()); }
    void becomeWritable(std::size_t packets)
    {
        writable = packets;
        if (m_listener)
            m_listener->becameWritable(*this);
    }
    void end(EngineIo::TransportEnd end)
    {
        if (m_listener)
            m_listener->transportEnded(*this, end);
    }

    static QString describe(const EngineIoPacket &packet)
    {
        return packet.binary ? QStringLiteral("b:") + QString::fromLatin1(packet.data.toHex())
                             : QString::fromUtf8(EngineIo::encodeText(packet));
    }

    QStringList sent; // as text frames
    std::optional<EngineIo::CloseCause> closed;
    std::size_t writable = 0; // packets that it still takes
    bool paused = false;
    bool aborted = false;
    qint64 unwritten = 0;

private:
    const EngineIo::TransportType m_type;
};
