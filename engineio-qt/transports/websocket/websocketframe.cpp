// SPDX-License-Identifier: MIT
#include "transports/websocket/websocketframe.h"

#include <QtEndian>

#include <bit>
#include <cstring>
#include <limits>

namespace EngineIo {

// The bits of a head's first two bytes.
enum : quint8 {
    Final = 0x80,
    Rsv1 = 0x40,
    Rsv2And3 = 0x30,
    OpcodeBits = 0x0f,
    Masked = 0x80,
    LengthBits = 0x7f
};

// In the place of a length: it follows in two or in eight bytes.
constexpr quint8 Length16 = 126;
constexpr quint8 Length64 = 127;
constexpr quint64 MaxControlLength = 125;

WebSocketCloseCode closeCodeFor(WebSocketError error)
{
    switch (error) {
    case WebSocketError::TooBig:
        return WebSocketCloseCode::TooBig;
    case WebSocketError::BadUtf8:
    case WebSocketError::BadCompression:
        return WebSocketCloseCode::InvalidPayload;
    case WebSocketError::None:
    case WebSocketError::ReservedBits:
    case WebSocketError::UnknownOpcode:
    case WebSocketError::WrongMasking:
    case WebSocketError::FragmentedControl:
    case WebSocketError::ControlTooLong:
    case WebSocketError::BadLength:
    case WebSocketError::UnexpectedContinuation:
    case WebSocketError::ExpectedContinuation:
    case WebSocketError::BadCloseFrame:
        break;
    }
    return WebSocketCloseCode::ProtocolError;
}

EncodedFrameHead encodeFrameHead(const WebSocketFrameHead &head)
{
    EncodedFrameHead encoded;
    encoded.bytes[0]
        = char((head.final ? Final : 0) | (head.compressed ? Rsv1 : 0) | quint8(head.opcode));
    if (head.length < Length16) {
        encoded.bytes[1] = char(head.length);
        encoded.size = 2;
    } else if (head.length <= 0xffff) {
        encoded.bytes[1] = char(Length16);
        qToBigEndian(quint16(head.length), encoded.bytes + 2);
        encoded.size = 4;
    } else {
        encoded.bytes[1] = char(Length64);
        qToBigEndian(head.length, encoded.bytes + 2);
        encoded.size = 10;
    }
    return encoded;
}

static WebSocketError checkFirstBytes(quint8 first, quint8 second, WebSocketSender sender)
{
    if (first & Rsv2And3)
        return WebSocketError::ReservedBits;
    if (((second & Masked) != 0) != (sender == WebSocketSender::Client))
        return WebSocketError::WrongMasking;
    switch (WebSocketOpcode(first & OpcodeBits)) {
    case WebSocketOpcode::Continuation:
    case WebSocketOpcode::Text:
    case WebSocketOpcode::Binary:
        return WebSocketError::None;
    case WebSocketOpcode::Close:
    case WebSocketOpcode::Ping:
    case WebSocketOpcode::Pong:
        if (first & Rsv1)
            return WebSocketError::ReservedBits;
        if (!(first & Final))
            return WebSocketError::FragmentedControl;
        return (second & LengthBits) > MaxControlLength ? WebSocketError::ControlTooLong
                                                        : WebSocketError::None;
    }
    return WebSocketError::UnknownOpcode;
}

// RFC 6455, 5.2: a length in more bytes than it needs is none.
static bool isMinimal(quint64 length, quint8 shortLength)
{
    if (shortLength == Length16)
        return length >= Length16;
    return length > 0xffff && length <= quint64(std::numeric_limits<qint64>::max());
}

DecodedFrameHead decodeFrameHead(QByteArrayView bytes, WebSocketSender sender)
{
    if (bytes.size() < 2)
        return {};
    const quint8 first = quint8(bytes[0]);
    const quint8 second = quint8(bytes[1]);
    if (const WebSocketError error = checkFirstBytes(first, second, sender);
        error != WebSocketError::None)
        return {{}, 0, error};

    const quint8 shortLength = second & LengthBits;
    const qsizetype lengthSize = shortLength == Length64 ? 8 : shortLength == Length16 ? 2 : 0;
    const qsizetype maskSize
        = sender == WebSocketSender::Client ? qsizetype(sizeof(quint32)) : qsizetype(0);
    const qsizetype headSize = 2 + lengthSize + maskSize;
    if (bytes.size() < headSize)
        return {};

    quint64 length = shortLength;
    if (lengthSize == 2)
        length = qFromBigEndian<quint16>(bytes.data() + 2);
    else if (lengthSize == 8)
        length = qFromBigEndian<quint64>(bytes.data() + 2);
    if (lengthSize > 0 && !isMinimal(length, shortLength))
        return {{}, 0, WebSocketError::BadLength};

    quint32 mask = 0;
    if (maskSize > 0)
        std::memcpy(&mask, bytes.data() + 2 + lengthSize, sizeof mask);
    return {{WebSocketOpcode(first & OpcodeBits), (first & Final) != 0, (first & Rsv1) != 0, mask,
             length},
            quint8(headSize)};
}

quint32 maskAt(quint32 mask, quint64 offset)
{
    const int bits = int(offset % 4) * 8;
    if constexpr (std::endian::native == std::endian::little)
        return std::rotr(mask, bits);
    else
        return std::rotl(mask, bits);
}

using Word = quint64;
constexpr qsizetype WordSize = sizeof(Word);
constexpr Word HighBits = 0x8080'8080'8080'8080;

static Word load(const void *from)
{
    Word word;
    std::memcpy(&word, from, sizeof word);
    return word;
}

static void store(char *to, Word word)
{
    std::memcpy(to, &word, sizeof word);
}

// Takes the mask off whole groups of four words. Loaded before anything is stored and collected
// apart, they become the machine's wide instructions: twice as fast as one after the other.
static qsizetype unmaskGroups(char *to, const char *from, qsizetype size, Word mask, Word &seen)
{
    Word seen0 = 0, seen1 = 0, seen2 = 0, seen3 = 0;
    qsizetype at = 0;
    for (; at + 4 * WordSize <= size; at += 4 * WordSize) {
        const Word word0 = load(from + at) ^ mask;
        const Word word1 = load(from + at + WordSize) ^ mask;
        const Word word2 = load(from + at + 2 * WordSize) ^ mask;
        const Word word3 = load(from + at + 3 * WordSize) ^ mask;
        store(to + at, word0);
        store(to + at + WordSize, word1);
        store(to + at + 2 * WordSize, word2);
        store(to + at + 3 * WordSize, word3);
        seen0 |= word0;
        seen1 |= word1;
        seen2 |= word2;
        seen3 |= word3;
    }
    seen = seen0 | seen1 | seen2 | seen3;
    return at;
}

Characters unmask(char *to, const char *from, qsizetype size, quint32 mask)
{
    const Word wideMask = Word(mask) << 32 | mask;
    Word seen = 0;
    qsizetype at = unmaskGroups(to, from, size, wideMask, seen);
    for (; at + WordSize <= size; at += WordSize) {
        const Word word = load(from + at) ^ wideMask;
        store(to + at, word);
        seen |= word;
    }

    char maskBytes[sizeof mask];
    std::memcpy(maskBytes, &mask, sizeof mask);
    for (; at < size; ++at) {
        to[at] = char(from[at] ^ maskBytes[at % qsizetype(sizeof mask)]);
        seen |= quint8(to[at]);
    }
    return (seen & HighBits) == 0 ? Characters::Ascii : Characters::Other;
}

static const uchar *skipAsciiGroups(const uchar *at, const uchar *end)
{
    for (; end - at >= 4 * WordSize; at += 4 * WordSize) {
        const Word seen
            = load(at) | load(at + WordSize) | load(at + 2 * WordSize) | load(at + 3 * WordSize);
        if (seen & HighBits)
            break;
    }
    return at;
}

static const uchar *skipAscii(const uchar *at, const uchar *end)
{
    while (end - at >= WordSize) {
        const Word high = qFromLittleEndian<Word>(at) & HighBits;
        if (high != 0)
            return at + std::countr_zero(high) / 8;
        at = skipAsciiGroups(at + WordSize,
                             end); // not at once: most runs in a mixed text are short
    }
    while (at != end && *at < 0x80)
        ++at;
    return at;
}

static bool isContinuation(uchar byte)
{
    return (byte & 0xc0) == 0x80;
}

static bool isWithin(uchar byte, uchar first, uchar last)
{
    return byte >= first && byte <= last;
}

// The size of the sequence of several bytes at the front, 0 when it is none. RFC 3629, 4: all that
// is forbidden shows in the first two bytes.
static qsizetype sequenceSize(const uchar *at, qsizetype left)
{
    const uchar lead = at[0];
    if (lead < 0xc2 || lead > 0xf4)
        return 0;
    if (lead < 0xe0)
        return left >= 2 && isContinuation(at[1]) ? 2 : 0;
    if (lead < 0xf0) {
        if (left < 3 || !isContinuation(at[2]))
            return 0;
        const bool fits = isWithin(at[1], lead == 0xe0 ? 0xa0 : 0x80, lead == 0xed ? 0x9f : 0xbf);
        return fits ? 3 : 0;
    }
    if (left < 4 || !isContinuation(at[2]) || !isContinuation(at[3]))
        return 0;
    const bool fits = isWithin(at[1], lead == 0xf0 ? 0x90 : 0x80, lead == 0xf4 ? 0x8f : 0xbf);
    return fits ? 4 : 0;
}

// Skips plain sequences of three bytes, which some languages consist of; leaves what is not clear
// at a glance.
static const uchar *skipThrees(const uchar *at, const uchar *end)
{
    for (; end - at >= 4; at += 3) {
        const quint32 bytes = qFromBigEndian<quint32>(at);
        const bool isThree = (bytes & 0xf0c0'c000) == 0xe080'8000;
        const quint32 start = bytes & 0x0f20'0000; // 0: overlong; 0xd and 1: a surrogate
        if (!isThree || start == 0 || start == 0x0d20'0000)
            break;
    }
    return at;
}

bool isValidUtf8(QByteArrayView text)
{
    const auto *at = reinterpret_cast<const uchar *>(text.data());
    const uchar *const end = at + text.size();
    while (true) {
        at = skipAscii(at, end);
        if (at == end)
            return true;
        do {
            const qsizetype size = sequenceSize(at, end - at);
            if (size == 0)
                return false;
            at += size;
            if (size == 3)
                at = skipThrees(at, end);
        } while (at != end && *at >= 0x80); // texts outside ASCII stay there for a while
    }
}

bool isValidCloseCode(quint16 code)
{
    if (code >= 3000)
        return code < 5000;
    // 1004 to 1006 and 1015 are never sent; 1012 to 1014 were registered later.
    return (code >= 1000 && code <= 1003) || (code >= 1007 && code <= 1014);
}

} // namespace EngineIo
