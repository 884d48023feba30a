// SPDX-License-Identifier: MIT
#pragma once

#include "protocol/engineiopacket.h"

#include <chrono>

namespace EngineIo {

// Engine.IO v4, Handshake: what the OPEN packet tells the client.
struct Handshake
{
    QByteArray sid;
    bool canUpgrade = false;
    std::chrono::milliseconds pingInterval{};
    std::chrono::milliseconds pingTimeout{};
    qint64 maxPayload = 0; // bytes
};

EngineIoPacket openPacket(const Handshake &handshake);

} // namespace EngineIo
