// SPDX-License-Identifier: MIT
#include "protocol/payloadcodecv3.h"

#include <QUtf8StringView>

#include <algorithm>

namespace EngineIo::V3 {

static constexpr char LengthEnd = ':';
static constexpr char BinaryLengthEnd = '\xff';

enum EntryKind : char { TextEntry = 0, BinaryEntry = 1 };

// The code units of valid UTF-8 in UTF-16: one for each first byte, and one more where that begins
// four, which are a surrogate pair.
static qsizetype utf16Size(QByteArrayView utf8)
{
    qsizetype units = 0;
    for (const char byte : utf8)
        units += ((uchar(byte) & 0xc0) != 0x80) + (uchar(byte) >= 0xf0);
    return units;
}

// The bytes of that many code units at the front of valid UTF-8; nothing when there are fewer, or
// when they end within a surrogate pair.
static std::optional<qsizetype> sizeOfUnits(QByteArrayView utf8, qsizetype units)
{
    qsizetype size = 0;
    while (units > 0 && size < utf8.size()) {
        const uchar first = uchar(utf8[size]);
        size += first < 0x80 ? 1 : first < 0xe0 ? 2 : first < 0xf0 ? 3 : 4;
        units -= first < 0xf0 ? 1 : 2;
    }
    return units == 0 ? std::optional(size) : std::nullopt;
}

// Takes a length and its end from the front; nothing when it isn't one, or more than all bytes.
static std::optional<qsizetype> takeLength(QByteArrayView &payload, char zero, char end)
{
    qsizetype length = 0;
    for (qsizetype i = 0; i < payload.size(); ++i) {
        if (payload[i] == end && i > 0) {
            payload = payload.sliced(i + 1);
            return length;
        }
        const int digit = payload[i] - zero;
        if (digit < 0 || digit > 9)
            return std::nullopt;
        length = length * 10 + digit;
        if (length > payload.size())
            return std::nullopt;
    }
    return std::nullopt;
}

void appendToText(QByteArray &out, const EngineIoPacket &packet)
{
    const QByteArray encoded = packet.binary ? encodeBase64(packet) : encodeText(packet);
    out.append(QByteArray::number(utf16Size(encoded)));
    out.append(LengthEnd);
    out.append(encoded);
}

void appendToBinary(QByteArray &out, const EngineIoPacket &packet)
{
    const QByteArray encoded = packet.binary ? encodeBinary(packet) : encodeText(packet);
    out.append(packet.binary ? BinaryEntry : TextEntry);
    for (const char digit : QByteArray::number(encoded.size()))
        out.append(char(digit - '0'));
    out.append(BinaryLengthEnd);
    out.append(encoded);
}

Expected<QList<EngineIoPacket>, PacketError> decodeTextPayload(QByteArrayView payload)
{
    if (payload.isEmpty())
        return PacketError::Empty;
    if (!QUtf8StringView(payload.data(), payload.size()).isValidUtf8())
        return PacketError::InvalidUtf8;
    QList<EngineIoPacket> packets;
    while (!payload.isEmpty()) {
        const auto units = takeLength(payload, '0', LengthEnd);
        const auto size = units ? sizeOfUnits(payload, *units) : std::nullopt;
        if (!size)
            return PacketError::InvalidPrefix;
        auto packet = decodePacket(payload.first(*size));
        if (packet)
            packets.append(std::move(*packet));
        else if (*size > 0) // "0:" is how clients write that there is none
            return packet.error();
        payload = payload.sliced(*size);
    }
    return packets;
}

Expected<QList<EngineIoPacket>, PacketError> decodeBinaryPayload(QByteArrayView payload)
{
    if (payload.isEmpty())
        return PacketError::Empty;
    QList<EngineIoPacket> packets;
    while (!payload.isEmpty()) {
        const char kind = payload.front();
        payload = payload.sliced(1);
        const auto size = takeLength(payload, 0, BinaryLengthEnd);
        if (!size || *size > payload.size() || (kind != TextEntry && kind != BinaryEntry))
            return PacketError::InvalidPrefix;
        const QByteArrayView encoded = payload.first(*size);
        auto packet = kind == TextEntry ? decodePacket(encoded) : decodeBinary(encoded);
        if (!packet)
            return packet.error();
        packets.append(std::move(*packet));
        payload = payload.sliced(*size);
    }
    return packets;
}

} // namespace EngineIo::V3
