// SPDX-License-Identifier: MIT
#include "transports/websocket/messageinflater.h"

#include "transports/websocket/permessagedeflate.h"

#include <algorithm>

#include <zlib.h>

namespace EngineIo {

MessageInflater::MessageInflater(const PerMessageDeflateParameters &parameters)
    // zlib's deflate has taken 8 for 9 for years, and then looks back further than it says.
    : m_windowBits(std::max(parameters.clientWindowBits, 9))
    , m_contextTakeover(parameters.clientContextTakeover)
{
}

MessageInflater::MessageInflater(const MessageInflater &other)
    : m_windowBits(other.m_windowBits)
    , m_contextTakeover(other.m_contextTakeover)
{
    if (!other.m_stream)
        return;
    m_stream.reset(new z_stream_s{});
    if (inflateCopy(m_stream.get(), other.m_stream.get()) != Z_OK)
        qBadAlloc(); // as in stream()
}

void MessageInflater::Ending::operator()(z_stream_s *stream) const
{
    inflateEnd(stream);
    std::default_delete<z_stream_s>()(stream);
}

z_stream_s &MessageInflater::stream()
{
    if (!m_stream) {
        m_stream.reset(new z_stream_s{});
        if (inflateInit2(m_stream.get(), -m_windowBits) != Z_OK)
            qBadAlloc(); // nothing else can be wrong, and QByteArray does the same
    }
    return *m_stream;
}

// Makes room behind the message: not much more than is likely, one byte more than is allowed.
static qsizetype makeRoom(QByteArray &message, qsizetype compressedSize, qint64 limit)
{
    const qsizetype size = message.size();
    const qsizetype wanted
        = std::max({4 * compressedSize, size, message.capacity() - size, qsizetype(64)});
    const qsizetype room = qsizetype(std::min(qint64(wanted), limit + 1 - size));
    message.resize(size + room);
    return room;
}

WebSocketError MessageInflater::append(QByteArrayView compressed, QByteArray &message, qint64 limit)
{
    z_stream_s &zlib = stream();
    zlib.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(compressed.data())); // only read
    zlib.avail_in = uInt(compressed.size()); // a few KiB, see the parser
    do {
        const qsizetype size = message.size();
        if (size > limit)
            return WebSocketError::TooBig;
        const qsizetype room = makeRoom(message, compressed.size(), limit);
        zlib.next_out = reinterpret_cast<Bytef *>(message.data() + size);
        zlib.avail_out = uInt(std::min<qsizetype>(room, 1 << 30));
        const uInt offered = zlib.avail_out;
        const int result = ::inflate(&zlib, Z_SYNC_FLUSH);
        message.resize(size + qsizetype(offered - zlib.avail_out));
        // RFC 7692, 7.2.3.4: a client may end deflate's own stream, and begin another.
        if (result == Z_STREAM_END)
            inflateReset(&zlib);
        else if (result != Z_OK && result != Z_BUF_ERROR) // that: nothing to do for this turn
            return WebSocketError::BadCompression;
    } while (zlib.avail_in > 0 || zlib.avail_out == 0);
    return message.size() > limit ? WebSocketError::TooBig : WebSocketError::None;
}

WebSocketError MessageInflater::finish(QByteArray &message, qint64 limit)
{
    // RFC 7692, 7.2.2: what the sender has left out. It is the end of a block that holds nothing,
    // so a message that was cut off shows.
    const QByteArrayView tail("\x00\x00\xff\xff", 4);
    constexpr int AtEndOfBlock = 128; // in data_type, as zlib.h describes it
    const qsizetype size = message.size();
    const WebSocketError error = append(tail, message, limit);
    const bool complete = (m_stream->data_type & AtEndOfBlock) != 0 && message.size() == size;
    if (!m_contextTakeover)
        m_stream.reset();
    if (error != WebSocketError::None)
        return error;
    return complete ? WebSocketError::None : WebSocketError::BadCompression;
}

} // namespace EngineIo
