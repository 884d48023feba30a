// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

#include <memory>

struct z_stream_s;

namespace EngineIo {

struct PerMessageDeflateParameters;

// Compresses messages to clients, RFC 7692, 7.2.1. Takes no memory before the first one. Without
// context takeover it keeps nothing of a message, so that many connections can share it.
class MessageDeflater
{
public:
    MessageDeflater(const PerMessageDeflateParameters &parameters, int memoryLevel);

    QByteArray compress(const QByteArray &message); // not an empty one: that goes as it is

private:
    struct Ending
    {
        void operator()(z_stream_s *stream) const;
    };

    z_stream_s &stream();
    QByteArray deflate(QByteArrayView message);

    std::unique_ptr<z_stream_s, Ending> m_stream;
    int m_windowBits;
    int m_memoryLevel;
    bool m_contextTakeover;

    // A broadcast sends the same bytes to many; they are compressed once.
    QByteArray m_lastMessage;
    QByteArray m_lastCompressed;
};

} // namespace EngineIo
