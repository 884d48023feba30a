// SPDX-License-Identifier: MIT
#pragma once

#include "inspection/engineiotapevent.h"

// The numbers of a record of docs/attach-format.md.
namespace EngineIo::EventRecord {

// The byte in front of each: a kind, or one of these. The first are those of
// EngineIoTapEvent::Kind, which never change.
inline constexpr quint8 Present = 0x20;
inline constexpr quint8 SnapshotBegin = 0x21;
inline constexpr quint8 SnapshotEnd = 0x22;
static_assert(int(EngineIoTapEvent::Kind::ConnectionRejected) == 11);
static_assert(int(EngineIoPacket::Type::Noop) == 6);
static_assert(int(DisconnectReason::TransportError) == 4);
static_assert(int(ConnectionError::UnsupportedProtocolVersion) == 5);

// The second byte.
inline constexpr quint8 TypeBits = 0x07; // of the packet
inline constexpr quint8 WebSocketBit = 0x08;
inline constexpr quint8 BinaryBit = 0x10;
inline constexpr quint8 QueuedBit = 0x20;   // bytes are queued: their number follows
inline constexpr quint8 ExchangeBit = 0x40; // likewise
inline constexpr quint8 AllBits = 0x7f;

} // namespace EngineIo::EventRecord
