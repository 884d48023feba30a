// SPDX-License-Identifier: MIT
#pragma once

#include "protocol/engineionamespace.h"
#include "protocol/engineiopacket.h"
#include "protocol/packetcodec.h"

namespace EngineIo {

class Session;
class Transport;

enum class UpgradeStage : quint8 { Started, Probed, Completed };

enum class UpgradeFailure : quint8 {
    NotProbed,    // the upgrade timeout passed and no PING "probe" had come
    NotCompleted, // likewise, and after the probe's PONG no UPGRADE
    Disconnected, // the WebSocket closed or was lost
    WrongPacket,  // something else came than the probe or the UPGRADE
    SessionEnded
};

// Sees what sessions do; implemented by the tap.
class SessionObserver
{
public:
    virtual void sessionOpened(const Session &session) = 0;
    virtual void sessionClosed(const Session &session, DisconnectReason reason) = 0;
    virtual void packetReceived(const Session &session, const Transport &transport,
                                const EngineIoPacket &packet)
        = 0;
    virtual void packetSent(const Session &session, const Transport &transport,
                            const EngineIoPacket &packet)
        = 0;
    virtual void packetMalformed(const Session &session, const Transport &transport,
                                 QByteArrayView bytes, PacketError error)
        = 0;
    virtual void messageTooLarge(const Session &session) = 0; // over WebSocket; ends the session
    virtual void upgradeAdvanced(const Session &session, UpgradeStage stage) = 0;
    virtual void upgradeFailed(const Session &session, UpgradeFailure failure) = 0;

protected:
    ~SessionObserver() = default;
};

} // namespace EngineIo
