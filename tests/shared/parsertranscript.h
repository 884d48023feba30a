// SPDX-License-Identifier: MIT
#pragma once

#include "transports/websocket/websocketparser.h"

#include <QByteArray>
#include <QList>

// What a parser says, in a form that can be compared: "t:hello", "b:0001", "ping:x", "error 3".
class ParserTranscript
{
public:
    static constexpr qint64 DefaultLimit = 1'000'000;

    explicit ParserTranscript(qint64 limit = DefaultLimit,
                              EngineIo::MessageInflater *inflater = nullptr)
        : m_parser(limit, inflater)
    {
    }

    void feed(QByteArrayView bytes)
    {
        while (const auto message = m_parser.next(bytes))
            log.append(describe(*message));
        if (m_parser.error() != EngineIo::WebSocketError::None && !m_failed) {
            m_failed = true;
            log.append(QByteArrayLiteral("error ") + QByteArray::number(int(m_parser.error())));
        } else if (!m_failed && !bytes.isEmpty()) {
            log.append(QByteArrayLiteral("bytes left"));
        }
    }

    EngineIo::WebSocketError error() const { return m_parser.error(); }

    QList<QByteArray> log;

private:
    static QByteArray describe(const EngineIo::WebSocketMessage &message)
    {
        switch (message.opcode) {
        case EngineIo::WebSocketOpcode::Text:
            return "t:" + message.payload;
        case EngineIo::WebSocketOpcode::Binary:
            return "b:" + message.payload.toHex();
        case EngineIo::WebSocketOpcode::Close:
            return "close:" + message.payload.toHex();
        case EngineIo::WebSocketOpcode::Ping:
            return "ping:" + message.payload;
        case EngineIo::WebSocketOpcode::Pong:
            return "pong:" + message.payload;
        case EngineIo::WebSocketOpcode::Continuation:
            break;
        }
        return QByteArrayLiteral("nonsense");
    }

    EngineIo::WebSocketParser m_parser;
    bool m_failed = false;
};
