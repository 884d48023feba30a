// SPDX-License-Identifier: MIT
#pragma once

#include "protocol/engineiopacket.h"

#include <QList>
#include <QRandomGenerator>

// What the property tests are fed with. The same seed makes the same values, so that a failure can
// be repeated from the row's name.
namespace RandomPackets {

QByteArray bytes(QRandomGenerator &random, int maxSize);
EngineIoPacket textPacket(QRandomGenerator &random); // valid UTF-8 without a packet separator
EngineIoPacket binaryPacket(QRandomGenerator &random);
EngineIoPacket packet(QRandomGenerator &random); // one of both

// Bytes that a decoder nearly understands: type digits, markers, separators, base64 and UTF-8
// parts.
QByteArray nearlyEncoded(QRandomGenerator &random, int maxSize);

} // namespace RandomPackets
