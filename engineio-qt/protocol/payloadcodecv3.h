// SPDX-License-Identifier: MIT
#pragma once

#include "protocol/packetcodecv3.h"

#include <QList>

// Engine.IO v3, HTTP long-polling: each packet of a payload has its length in front.
namespace EngineIo::V3 {

// A payload of text: the length in UTF-16 code units, as JavaScript counts, a colon, the packet.
// Binary messages are base64.
void appendToText(QByteArray &out, const EngineIoPacket &packet);

// A payload of bytes: 0 for text or 1 for binary, the length in bytes as a byte for each digit,
// 255, the packet.
void appendToBinary(QByteArray &out, const EngineIoPacket &packet);

inline constexpr qsizetype MaxPrefixSize = 16; // of what either puts in front of a packet, in bytes

// All packets or the first error.
Expected<QList<EngineIoPacket>, PacketError> decodeTextPayload(QByteArrayView payload);
Expected<QList<EngineIoPacket>, PacketError> decodeBinaryPayload(QByteArrayView payload);

} // namespace EngineIo::V3
