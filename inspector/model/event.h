// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

#include <limits>

namespace Inspector {

enum class EventKind : quint8 {
    Packet,        // payload: the packet's data, without its type digit; detail: KiB then queued
    Request,       // payload: the raw head of an HTTP request
    Response,      // payload: the raw head of an HTTP response; detail: its status
    SessionOpened, // payload: empty
    SessionClosed, // detail: EngineIo::DisconnectReason; elapsed: KiB that were still queued
    UpgradeStep,   // detail: UpgradeStep
    Rejected,      // payload: the message; detail: the HTTP status
    Lost,          // payload: empty; link: how many events a source had to drop
    Fault          // payload: what a fault or a breakpoint did, and to what
};

enum class Direction : quint8 { None, In, Out }; // In: from the client to the server

enum class UpgradeStep : quint8 {
    Started,   // a WebSocket opened with the sid of a polling session
    Probed,    // the client's PING "probe" came and was answered
    Completed, // the client's UPGRADE packet came
    Failed     // the WebSocket closed, timed out or broke the protocol before UPGRADE
};

// One row of the packet table. The number of an event is its index in the store and never changes.
struct Event
{
    enum Flag : quint8 {
        Binary = 0x01,
        WebSocket = 0x02, // travelled over WebSocket; polling otherwise
        Error = 0x04,     // malformed, rejected, over a limit, or a session that ended badly
        Marked = 0x08,    // by the person
        Probe = 0x10,     // a PING or PONG that carries "probe"
        Injected = 0x20   // composed in the inspector
    };

    static constexpr quint32 NoSession = std::numeric_limits<quint32>::max();
    static constexpr quint32 NoLink = std::numeric_limits<quint32>::max();

    qint64 time = 0;             // ns since the capture began, monotonic
    quint64 payload = 0;         // where the arena holds it
    quint32 length = 0;          // bytes of the payload
    quint32 session = NoSession; // index in the session table
    quint32 link = NoLink;       // PONG → its PING, Response → its Request; for Lost the count
    quint32 carrier = NoLink;    // packet over polling → the Request or Response that held it
    quint32 elapsed = 0;         // µs since the linked event: the round trip of a PONG
    quint16 detail = 0;          // by kind, see above
    EventKind kind = EventKind::Packet;
    quint8 packetType = 0; // EngineIoPacket::Type when kind is Packet
    Direction direction = Direction::None;
    quint8 flags = 0;

    bool has(Flag flag) const { return flags & flag; }
};

static_assert(sizeof(Event) <= 48, "the store promises at most 64 bytes besides the payload");

} // namespace Inspector
