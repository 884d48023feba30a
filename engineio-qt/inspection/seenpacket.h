// SPDX-License-Identifier: MIT
#pragma once

#include "inspection/engineiotapevent.h"

namespace EngineIo {

// A packet as it passes, of which nothing is copied yet: what an EngineIoTapEvent would be made of.
struct SeenPacket
{
    EngineIoTapEvent::Kind kind; // PacketReceived or PacketSent
    TransportType transport;
    std::chrono::steady_clock::time_point time;
    const QByteArray &sid;
    const EngineIoPacket &packet;
    qint64 queuedBytes;
    quint64 exchange;
};

} // namespace EngineIo
