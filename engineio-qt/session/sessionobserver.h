// SPDX-License-Identifier: MIT
#pragma once

#include "protocol/engineionamespace.h"
#include "protocol/engineiopacket.h"
#include "protocol/packetcodec.h"

namespace EngineIo {

class Session;

enum class UpgradeStage : quint8 { Started, Probed, Completed, Failed };

// Sees what sessions do; implemented by the tap.
class SessionObserver
{
public:
    virtual void sessionOpened(const Session &session) = 0;
    virtual void sessionClosed(const Session &session, DisconnectReason reason) = 0;
    virtual void packetReceived(const Session &session, TransportType transport,
                                const EngineIoPacket &packet)
        = 0;
    virtual void packetSent(const Session &session, TransportType transport,
                            const EngineIoPacket &packet)
        = 0;
    virtual void packetMalformed(const Session &session, TransportType transport,
                                 QByteArrayView bytes, PacketError error)
        = 0;
    virtual void upgradeAdvanced(const Session &session, UpgradeStage stage) = 0;

protected:
    ~SessionObserver() = default;
};

} // namespace EngineIo
