// SPDX-License-Identifier: MIT
#include "inspection/faults/corruption.h"

#include <algorithm>

namespace EngineIo {

using namespace Qt::StringLiterals;
using Type = EngineIoPacket::Type;

static qsizetype byteToChange(const EngineIoPacket &packet)
{
    const qsizetype middle = packet.data.size() / 2;
    if (packet.binary)
        return middle;
    // Of text a character that stays one, so that it is the message that is wrong and not its
    // UTF-8.
    const auto isAscii = [](char c) {
        return uchar(c) < 0x80;
    };
    const auto found = std::find_if(packet.data.begin() + middle, packet.data.end(), isAscii);
    if (found != packet.data.end())
        return found - packet.data.begin();
    const auto before = std::find_if(packet.data.begin(), packet.data.begin() + middle, isAscii);
    return before - packet.data.begin();
}

void corrupt(HeldPacket &held, FaultDirection direction)
{
    constexpr auto NoType = Type(9);
    EngineIoPacket &packet = held.outgoing.packet;
    held.outgoing.encodedText.clear();
    if (!packet.data.isEmpty()) {
        char &byte = packet.data.data()[byteToChange(packet)];
        byte = char(uchar(byte) ^ 1U);
    } else if (direction == FaultDirection::Outgoing) {
        packet.type = NoType;
    } else {
        held.kind = HeldPacket::Kind::Malformed;
        held.error = PacketError::UnknownType;
        packet = {Type::Message, "9"_ba, false};
    }
}

} // namespace EngineIo
