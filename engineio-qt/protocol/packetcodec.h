// SPDX-License-Identifier: MIT
#pragma once

#include "protocol/engineiopacket.h"
#include "protocol/expected.h"

#include <QByteArrayView>

namespace EngineIo {

enum class PacketError : quint8 {
    Empty,
    UnknownType,
    InvalidBase64,
    InvalidUtf8,
    InvalidPrefix // what stands in front of a packet in a payload of version 3
};

// Engine.IO v4, Packet encoding. Text packets are one type digit and their data; a binary message
// travels as it is in a WebSocket frame, and as 'b' and base64 within a polling payload.
inline constexpr char BinaryMarker = 'b';

char typeDigit(EngineIoPacket::Type type);
QByteArray encodeText(const EngineIoPacket &packet);       // what a text frame or a payload holds
QByteArray encodeForPayload(const EngineIoPacket &packet); // text, or 'b' and base64
qsizetype payloadSize(const EngineIoPacket &packet);       // of encodeForPayload(), not encoding it
void appendForPayload(QByteArray &out, const EngineIoPacket &packet);

Expected<EngineIoPacket, PacketError>
decodePacket(QByteArrayView encoded); // one packet of a payload
Expected<EngineIoPacket, PacketError>
decodeTextFrame(QByteArray &&frame); // of UTF-8; a failure leaves it
EngineIoPacket decodeBinaryFrame(QByteArray frame);
Expected<EngineIoPacket, PacketError> decodeBase64Message(QByteArrayView base64);

} // namespace EngineIo
