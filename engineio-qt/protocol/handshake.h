// SPDX-License-Identifier: MIT
#pragma once

#include "protocol/engineiopacket.h"

#include <chrono>
#include <optional>

namespace EngineIo {

// Engine.IO v4, Handshake: what the OPEN packet tells the client.
struct Handshake
{
    QByteArray sid;
    bool canUpgrade = false;
    std::chrono::milliseconds pingInterval{};
    std::chrono::milliseconds pingTimeout{};
    std::optional<qint64> maxPayload; // bytes; version 3 does not tell it
};

EngineIoPacket openPacket(const Handshake &handshake);

} // namespace EngineIo
