// SPDX-License-Identifier: MIT
#pragma once

#include "inspection/faults/faultrules.h"
#include "inspection/faults/packetline.h"

namespace EngineIo {

// Where a packet is when the rules are asked about it.
struct PacketPlace
{
    FaultRules &rules;
    QByteArray sid;
    quint64 session = 0; // see FaultSubject
    TransportType transport = TransportType::Polling;
    FaultDirection direction = FaultDirection::Incoming;
    Time now{};
};

// Hears what the rules do to packets.
class PacketGateListener
{
public:
    virtual void faultInjected(const PacketPlace &place, const HeldPacket &held,
                               const QString &text)
        = 0;
    virtual void stopHeld(quint64 stop) = 0;

protected:
    ~PacketGateListener() = default;
};

enum class PacketFate : quint8 {
    Untouched, // it is in the line all the same
    Waits,     // or is another one now
    Lost,
    Cut // likewise, and with it goes the connection
};

// Asks the rules about a packet and puts it into its line as they say.
PacketFate enterLine(PacketLine &line, HeldPacket held, const PacketPlace &place,
                     PacketGateListener &listener);

} // namespace EngineIo
