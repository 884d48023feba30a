// SPDX-License-Identifier: MIT
#pragma once

#include "transports/websocket/websocketframe.h"

#include <QByteArray>

#include <memory>

struct z_stream_s;

namespace EngineIo {

struct PerMessageDeflateParameters;

// Inflates what one end sends, RFC 7692, 7.2.2. Takes no memory before the first message.
class MessageInflater
{
public:
    explicit MessageInflater(const PerMessageDeflateParameters &parameters);
    MessageInflater(const MessageInflater &other); // goes on from the same place

    bool keepsContext() const { return m_contextTakeover; } // from one message to the next

    // Appends what comes of the bytes to the message; TooBig as soon as that passes the limit.
    WebSocketError append(QByteArrayView compressed, QByteArray &message, qint64 limit);
    WebSocketError finish(QByteArray &message, qint64 limit);

private:
    struct Ending
    {
        void operator()(z_stream_s *stream) const;
    };

    z_stream_s &stream();

    std::unique_ptr<z_stream_s, Ending> m_stream;
    int m_windowBits;
    bool m_contextTakeover;
};

} // namespace EngineIo
