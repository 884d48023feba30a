// SPDX-License-Identifier: MIT
#pragma once

#include "transports/transport.h"

#include <QStringList>

#include <functional>

// Writes down what a transport tells.
class FakeListener final : public EngineIo::TransportListener
{
public:
    void packetReceived(EngineIo::Transport &, EngineIoPacket &&packet) override
    {
        log.append(packet.binary ? QStringLiteral("b:") + QString::fromLatin1(packet.data.toHex())
                                 : QString::fromUtf8(EngineIo::encodeText(packet)));
        if (onPacket)
            onPacket();
    }
    void packetMalformed(EngineIo::Transport &, QByteArrayView bytes,
                         EngineIo::PacketError) override
    {
        log.append(QStringLiteral("malformed:") + QString::fromUtf8(bytes));
    }
    void becameWritable(EngineIo::Transport &) override { log.append(QStringLiteral("writable")); }
    void transportEnded(EngineIo::Transport &, EngineIo::TransportEnd end) override
    {
        log.append(end == EngineIo::TransportEnd::TooLarge ? QStringLiteral("too large")
                   : end == EngineIo::TransportEnd::Closed ? QStringLiteral("closed")
                                                           : QStringLiteral("failed"));
    }

    QStringList log;
    std::function<void()> onPacket;
};
