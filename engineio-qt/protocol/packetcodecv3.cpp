// SPDX-License-Identifier: MIT
#include "protocol/packetcodecv3.h"

namespace EngineIo::V3 {

using Type = EngineIoPacket::Type;

QByteArray encodeBinary(const EngineIoPacket &packet)
{
    Q_ASSERT(packet.binary);
    QByteArray out;
    out.reserve(packet.data.size() + 1);
    out.append(char(packet.type)); // the number, not the digit
    out.append(packet.data);
    return out;
}

QByteArray encodeBase64(const EngineIoPacket &packet)
{
    Q_ASSERT(packet.binary);
    QByteArray out;
    out.reserve(1 + payloadSize(packet));
    out.append(BinaryMarker);
    out.append(typeDigit(packet.type));
    out.append(packet.data.toBase64());
    return out;
}

// What stands behind the marker. Only messages are binary.
static Expected<EngineIoPacket, PacketError> decodeBase64(QByteArrayView encoded)
{
    if (encoded.isEmpty())
        return PacketError::Empty;
    if (encoded.front() != typeDigit(Type::Message))
        return PacketError::UnknownType;
    return decodeBase64Message(encoded.sliced(1));
}

Expected<EngineIoPacket, PacketError> decodePacket(QByteArrayView encoded)
{
    if (encoded.startsWith(BinaryMarker))
        return decodeBase64(encoded.sliced(1));
    return EngineIo::decodePacket(encoded);
}

Expected<EngineIoPacket, PacketError> decodeTextFrame(QByteArray &&frame)
{
    if (frame.startsWith(BinaryMarker))
        return decodeBase64(QByteArrayView(frame).sliced(1));
    return EngineIo::decodeTextFrame(std::move(frame));
}

Expected<EngineIoPacket, PacketError> decodeBinary(QByteArrayView encoded)
{
    if (encoded.isEmpty())
        return PacketError::Empty;
    if (encoded.front() != char(Type::Message))
        return PacketError::UnknownType;
    return decodeBinaryFrame(encoded.sliced(1).toByteArray());
}

} // namespace EngineIo::V3
