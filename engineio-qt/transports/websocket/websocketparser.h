// SPDX-License-Identifier: MIT
#pragma once

#include "transports/websocket/websocketframe.h"

#include <QByteArray>

#include <optional>

namespace EngineIo {

class MessageInflater;

struct WebSocketMessage
{
    WebSocketOpcode opcode = WebSocketOpcode::Text; // never Continuation
    QByteArray payload;
};

// Bytes of one end in, whole messages and control frames out.
class WebSocketParser
{
public:
    // A message of exactly maxMessageSize bytes is taken. With an inflater messages may be
    // compressed; the limit is then for what they were before.
    explicit WebSocketParser(qint64 maxMessageSize, MessageInflater *inflater = nullptr,
                             WebSocketSender sender = WebSocketSender::Client);
    // Goes on from the same place, with a copy of the inflater.
    WebSocketParser(const WebSocketParser &other, MessageInflater *inflater);

    // Takes bytes off the front until there is a message. Without one all are taken or there is an
    // error, after which nothing comes any more.
    std::optional<WebSocketMessage> next(QByteArrayView &bytes);

    WebSocketError error() const { return m_error; }

    // A message has begun; control frames may come within it.
    bool isInMessage() const { return m_opcode != WebSocketOpcode::Continuation; }
    bool isIdle() const { return !isInMessage() && !m_inFrame && m_headSize == 0; }

private:
    bool readHead(QByteArrayView &bytes);
    void keepHead(QByteArrayView &bytes);
    bool beginFrame(const WebSocketFrameHead &head);
    WebSocketError checkOrder(const WebSocketFrameHead &head) const;
    quint64 maxTransferSize(bool compressed) const;

    bool readPayload(QByteArrayView &bytes);
    void gather(QByteArrayView masked, quint32 mask);
    void makeRoom(QByteArray &to, qsizetype size) const;
    bool inflate(QByteArrayView masked, quint32 mask);

    std::optional<WebSocketMessage> finishFrame();
    std::optional<WebSocketMessage> finishControl();
    std::optional<WebSocketMessage> finishMessage();
    bool fail(WebSocketError error); // returns false

    qint64 m_maxMessageSize;
    MessageInflater *m_inflater;
    WebSocketSender m_sender;

    QByteArray m_message; // what has come of it
    QByteArray m_control; // the payload of a control frame, which may come within a message
    WebSocketFrameHead m_frame;
    quint64 m_frameRead = 0;    // of its payload
    quint64 m_transferSize = 0; // of the message's payloads
    char m_head[DecodedFrameHead::MaxSize];
    quint8 m_headSize = 0; // of a head that is cut off
    bool m_inFrame = false;
    bool m_compressed = false;
    Characters m_characters = Characters::Ascii;
    WebSocketOpcode m_opcode = WebSocketOpcode::Continuation; // of the message; this: there is none
    WebSocketError m_error = WebSocketError::None;
};

} // namespace EngineIo
