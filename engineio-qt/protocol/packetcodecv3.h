// SPDX-License-Identifier: MIT
#pragma once

#include "protocol/packetcodec.h"

// Engine.IO v3, Packet encoding. Text is as in v4; a binary message keeps its type, as a byte in
// front of it, or as a digit between 'b' and base64 for clients that take only text.
namespace EngineIo::V3 {

QByteArray encodeBinary(const EngineIoPacket &packet); // what a binary frame or a payload holds
QByteArray encodeBase64(const EngineIoPacket &packet);

Expected<EngineIoPacket, PacketError> decodePacket(QByteArrayView encoded); // text of a payload
Expected<EngineIoPacket, PacketError>
decodeTextFrame(QByteArray &&frame); // of UTF-8; a failure leaves it
Expected<EngineIoPacket, PacketError> decodeBinary(QByteArrayView encoded);

} // namespace EngineIo::V3
