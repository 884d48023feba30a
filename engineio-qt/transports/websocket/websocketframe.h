// SPDX-License-Identifier: MIT
#pragma once

#include "transports/websocketconnection.h"

#include <QByteArrayView>

namespace EngineIo {

// RFC 6455, 5.2 and 11.8
enum class WebSocketOpcode : quint8 {
    Continuation = 0x0,
    Text = 0x1,
    Binary = 0x2,
    Close = 0x8,
    Ping = 0x9,
    Pong = 0xa
};

constexpr bool isControl(WebSocketOpcode opcode)
{
    return (quint8(opcode) & 0x8) != 0;
}

// Whose frames are read: a client masks all of its frames, a server none. RFC 6455, 5.1
enum class WebSocketSender : bool { Client, Server };

// How the sender breaks the protocol or a limit.
enum class WebSocketError : quint8 {
    None,
    ReservedBits,
    UnknownOpcode,
    WrongMasking,
    FragmentedControl,
    ControlTooLong,
    BadLength,              // not in the fewest bytes, or of more than 63 bits
    UnexpectedContinuation, // of nothing
    ExpectedContinuation,   // a new message within another
    TooBig,
    BadCloseFrame,
    BadUtf8,
    BadCompression
};

WebSocketCloseCode closeCodeFor(WebSocketError error); // not for None

struct WebSocketFrameHead
{
    WebSocketOpcode opcode = WebSocketOpcode::Text;
    bool final = true;
    bool compressed = false; // RSV1, RFC 7692, 6
    quint32 mask = 0;        // its bytes in the order in which they were sent
    quint64 length = 0;      // of the payload
};

// A frame's head as a server sends it: without a mask.
struct EncodedFrameHead
{
    static constexpr qsizetype MaxSize = 10;

    char bytes[MaxSize];
    quint8 size;

    operator QByteArrayView() const { return {bytes, size}; }
};

EncodedFrameHead encodeFrameHead(const WebSocketFrameHead &head);

// What the first bytes of a frame say.
struct DecodedFrameHead
{
    static constexpr qsizetype MaxSize = 14;

    WebSocketFrameHead head;
    quint8 size = 0; // of the head; 0 as long as more bytes are needed, and with an error
    WebSocketError error = WebSocketError::None;
};

// Judges the head alone: whether RSV1 was negotiated and where fragments may come is for the
// parser, which knows what came before.
DecodedFrameHead decodeFrameHead(QByteArrayView bytes,
                                 WebSocketSender sender = WebSocketSender::Client);

// The mask for a payload from its byte number offset on.
quint32 maskAt(quint32 mask, quint64 offset);

enum class Characters : bool { Ascii, Other };

// Copies size bytes and takes the mask away; says what is among them, since it costs nothing here.
Characters unmask(char *to, const char *from, qsizetype size, quint32 mask);

// RFC 3629: no surrogates, no longer forms than needed, nothing above U+10FFFF.
bool isValidUtf8(QByteArrayView text);

// RFC 6455, 7.4: whether a client may send it in a close frame.
bool isValidCloseCode(quint16 code);

} // namespace EngineIo
