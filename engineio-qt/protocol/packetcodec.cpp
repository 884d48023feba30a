// SPDX-License-Identifier: MIT
#include "protocol/packetcodec.h"

#include <QUtf8StringView>

namespace EngineIo {

char typeDigit(EngineIoPacket::Type type)
{
    return char('0' + int(type));
}

Expected<EngineIoPacket, PacketError> decodeBase64Message(QByteArrayView base64)
{
    // Qt drops the 6 bits of a single last character without a word: a byte has been lost.
    if (base64.size() % 4 == 1)
        return PacketError::InvalidBase64;
    // JavaScript's btoa pads, some other encoders don't; anything else is refused.
    auto decoded = QByteArray::fromBase64Encoding(
        base64.toByteArray(), QByteArray::Base64Encoding | QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded)
        return PacketError::InvalidBase64;
    return EngineIoPacket{EngineIoPacket::Type::Message, std::move(*decoded), true};
}

QByteArray encodeText(const EngineIoPacket &packet)
{
    Q_ASSERT(!packet.binary);
    QByteArray out;
    out.reserve(packet.data.size() + 1);
    out.append(typeDigit(packet.type));
    out.append(packet.data);
    return out;
}

QByteArray encodeForPayload(const EngineIoPacket &packet)
{
    QByteArray out;
    out.reserve(payloadSize(packet));
    appendForPayload(out, packet);
    return out;
}

qsizetype payloadSize(const EngineIoPacket &packet)
{
    return 1 + (packet.binary ? (packet.data.size() + 2) / 3 * 4 : packet.data.size());
}

void appendForPayload(QByteArray &out, const EngineIoPacket &packet)
{
    if (packet.binary) {
        out.append(BinaryMarker);
        out.append(packet.data.toBase64());
        return;
    }
    out.append(typeDigit(packet.type));
    out.append(packet.data);
}

static Expected<EngineIoPacket::Type, PacketError> typeOf(QByteArrayView encoded)
{
    if (encoded.isEmpty())
        return PacketError::Empty;
    const int digit = encoded.front() - '0';
    if (digit < 0 || digit > int(EngineIoPacket::Type::Noop))
        return PacketError::UnknownType;
    return EngineIoPacket::Type(digit);
}

Expected<EngineIoPacket, PacketError> decodePacket(QByteArrayView encoded)
{
    if (encoded.isEmpty())
        return PacketError::Empty;
    if (encoded.front() == BinaryMarker)
        return decodeBase64Message(encoded.sliced(1));
    const auto type = typeOf(encoded);
    if (!type)
        return type.error();
    const QByteArrayView data = encoded.sliced(1);
    if (!QUtf8StringView(data.data(), data.size()).isValidUtf8())
        return PacketError::InvalidUtf8;
    return EngineIoPacket{*type, data.toByteArray(), false};
}

Expected<EngineIoPacket, PacketError> decodeTextFrame(QByteArray &&frame)
{
    const auto type = typeOf(frame);
    if (!type)
        return type.error();
    frame.remove(0, 1); // no copy: the bytes stay where they are
    return EngineIoPacket{*type, std::move(frame), false};
}

EngineIoPacket decodeBinaryFrame(QByteArray frame)
{
    return {EngineIoPacket::Type::Message, std::move(frame), true};
}

} // namespace EngineIo
