// SPDX-License-Identifier: MIT
#pragma once

#include "protocol/packetcodec.h"

#include <QList>

namespace EngineIo {

// Engine.IO v4, HTTP long-polling: the packets of a payload are separated by one byte, 0x1e.
inline constexpr char PacketSeparator = '\x1e';

QByteArray encodePayload(const QList<EngineIoPacket> &packets);

// All packets or the first error: half a payload is never delivered.
Expected<QList<EngineIoPacket>, PacketError> decodePayload(QByteArrayView payload);

} // namespace EngineIo
