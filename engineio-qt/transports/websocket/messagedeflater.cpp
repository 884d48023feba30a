// SPDX-License-Identifier: MIT
#include "transports/websocket/messagedeflater.h"

#include "transports/websocket/permessagedeflate.h"

#include <algorithm>

#include <zlib.h>

namespace EngineIo {

MessageDeflater::MessageDeflater(const PerMessageDeflateParameters &parameters, int memoryLevel)
    : m_windowBits(parameters.serverWindowBits)
    , m_memoryLevel(std::clamp(memoryLevel, 1, 9))
    , m_contextTakeover(parameters.serverContextTakeover)
{
}

void MessageDeflater::Ending::operator()(z_stream_s *stream) const
{
    deflateEnd(stream);
    std::default_delete<z_stream_s>()(stream);
}

z_stream_s &MessageDeflater::stream()
{
    if (!m_stream) {
        m_stream.reset(new z_stream_s{});
        if (deflateInit2(m_stream.get(), Z_DEFAULT_COMPRESSION, Z_DEFLATED, -m_windowBits,
                         m_memoryLevel, Z_DEFAULT_STRATEGY)
            != Z_OK)
            qBadAlloc(); // nothing else can be wrong, and QByteArray does the same
    }
    return *m_stream;
}

QByteArray MessageDeflater::compress(const QByteArray &message)
{
    if (m_contextTakeover || message.isDetached())
        return deflate(message);
    if (!m_lastMessage.isSharedWith(message)) { // the same bytes in the same place: we hold them
        m_lastCompressed = deflate(message);
        m_lastMessage = message;
    }
    return m_lastCompressed;
}

QByteArray MessageDeflater::deflate(QByteArrayView message)
{
    constexpr uInt OneTurn = 1 << 30; // zlib counts in 32 bits
    constexpr qsizetype TailSize = 4; // what every message ends in and is left out

    z_stream_s &zlib = stream();
    QByteArray out(qsizetype(deflateBound(&zlib, uLong(message.size()))) + 16, Qt::Uninitialized);
    qsizetype written = 0;
    do {
        const auto input = uInt(std::min<qsizetype>(message.size(), OneTurn));
        zlib.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(message.data())); // only read
        zlib.avail_in = input;
        if (written == out.size())
            out.resize(out.size() * 2);
        const auto room = uInt(std::min<qsizetype>(out.size() - written, OneTurn));
        zlib.next_out = reinterpret_cast<Bytef *>(out.data() + written);
        zlib.avail_out = room;
        ::deflate(&zlib, message.size() > qsizetype(input) ? Z_NO_FLUSH : Z_SYNC_FLUSH);
        message = message.sliced(qsizetype(input - zlib.avail_in));
        written += qsizetype(room - zlib.avail_out);
    } while (!message.isEmpty() || zlib.avail_out == 0);
    if (!m_contextTakeover)
        deflateReset(&zlib);
    Q_ASSERT(out.first(written).endsWith(QByteArrayView("\x00\x00\xff\xff", 4)));
    out.resize(written - TailSize);
    return out;
}

} // namespace EngineIo
