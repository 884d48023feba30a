// SPDX-License-Identifier: MIT
#include "transports/websocket/nativewebsocketconnection.h"

#include "transports/websocket/lingeringstream.h"

#include <QScopedValueRollback>
#include <QtEndian>
#include <QTimer>

#include <cstring>
#include <utility>

namespace EngineIo {

NativeWebSocketConnection::NativeWebSocketConnection(std::unique_ptr<Stream> stream,
                                                     QByteArray behindHandshake,
                                                     const Settings &settings,
                                                     Compression compression)
    : m_stream(std::move(stream))
    , m_behindHandshake(std::move(behindHandshake))
    , m_compression(std::move(compression))
    , m_parser(settings.maxMessageSize, m_compression.inflater.get())
    , m_lingerTime(settings.lingerTime)
{
    m_stream->setListener(this);
}

NativeWebSocketConnection::~NativeWebSocketConnection()
{
    m_listener = nullptr;
    if (m_state == State::Closing)
        endStream();
    if (m_state == State::Ending)
        LingeringStream::keep(std::move(m_stream), m_lingerTime);
}

void NativeWebSocketConnection::start(WebSocketConnection::Listener *listener)
{
    if (m_state == State::Ended) { // before anybody listened
        listener->closed(m_failed);
        return;
    }
    m_listener = listener;
    bytesReceived(std::exchange(m_behindHandshake, {}));
    if (m_state != State::Ended)
        m_stream->start();
}

void NativeWebSocketConnection::readPending()
{
    if (!m_receiving && m_state != State::Ended) // not from within: the bytes at hand come first
        m_stream->readPending();
}

void NativeWebSocketConnection::setPaused(bool paused)
{
    m_stream->setPaused(paused);
}

void NativeWebSocketConnection::bytesReceived(QByteArrayView bytes)
{
    const QScopedValueRollback<bool> receiving(m_receiving, true);
    while (m_state == State::Open || m_state == State::Closing) {
        std::optional<WebSocketMessage> message = m_parser.next(bytes);
        if (!message)
            break;
        handle(std::move(*message));
    }
    if (m_parser.error() != WebSocketError::None)
        breakOff(m_parser.error());
}

void NativeWebSocketConnection::handle(WebSocketMessage &&message)
{
    if (message.opcode == WebSocketOpcode::Close) {
        answerClose(message.payload);
        return;
    }
    if (m_state == State::Closing) // what comes on the way to the client's close frame is too late
        return;
    switch (message.opcode) {
    case WebSocketOpcode::Text:
        m_listener->textReceived(std::move(message.payload));
        break;
    case WebSocketOpcode::Binary:
        m_listener->binaryReceived(std::move(message.payload));
        break;
    case WebSocketOpcode::Ping:
        answerPing(std::move(message.payload));
        break;
    case WebSocketOpcode::Pong:
    case WebSocketOpcode::Close:
    case WebSocketOpcode::Continuation:
        break;
    }
}

// RFC 6455, 5.5.3: of several pings the latest may be answered alone. So a client that pings and
// doesn't read makes us hold one answer and no more.
void NativeWebSocketConnection::answerPing(QByteArray payload)
{
    constexpr qint64 MuchToWrite = 64 * 1024; // bytes
    if (m_stream->bytesToWrite() > MuchToWrite) {
        m_latestPing = std::move(payload);
        return;
    }
    m_latestPing.reset();
    writeFrame({.opcode = WebSocketOpcode::Pong, .length = quint64(payload.size())}, payload);
    m_stream->flush();
}

void NativeWebSocketConnection::answerClose(QByteArrayView payload)
{
    if (m_state == State::Open && m_listener)
        m_listener->closeReceived();
    if (m_state == State::Open) {
        const QByteArrayView code = payload.first(payload.isEmpty() ? 0 : 2);
        writeFrame({.opcode = WebSocketOpcode::Close, .length = quint64(code.size())}, code);
    }
    endStream();
}

void NativeWebSocketConnection::breakOff(WebSocketError error)
{
    if (m_state != State::Open && m_state != State::Closing)
        return;
    if (m_state == State::Open)
        sendClose(closeCodeFor(error));
    m_failed = true;
    m_tooBig = error == WebSocketError::TooBig;
    m_state = State::Ending;
    limitTime();
    // Not closed: with bytes unread that resets the connection, and a client in the middle of what
    // is refused would not get the close code.
    m_stream->finishWriting();
    tellClosed();
}

void NativeWebSocketConnection::close(WebSocketCloseCode code)
{
    if (m_state != State::Open)
        return;
    m_state = State::Closing;
    limitTime();
    sendClose(code);
    m_stream->flush(); // so that an abort() which follows soon doesn't take it back
}

void NativeWebSocketConnection::abort()
{
    m_listener = nullptr;
    m_state = State::Ended;
    m_stream->abort();
}

void NativeWebSocketConnection::send(WebSocketOpcode opcode, const QByteArray &payload)
{
    if (m_state != State::Open)
        return;
    if (!m_compression.deflater || payload.size() < m_compression.threshold || payload.isEmpty()) {
        writeFrame({.opcode = opcode, .length = quint64(payload.size())}, payload);
        return;
    }
    const QByteArray compressed = m_compression.deflater->compress(payload);
    writeFrame({.opcode = opcode, .compressed = true, .length = quint64(compressed.size())},
               compressed);
}

// As one message, without putting both together first.
void NativeWebSocketConnection::sendPrefixedText(char first, const QByteArray &rest)
{
    if (m_compression.deflater) {
        send(WebSocketOpcode::Text, first + rest);
    } else if (m_state == State::Open) {
        const quint64 length = 1 + quint64(rest.size());
        writeFrame({.opcode = WebSocketOpcode::Text, .length = length}, rest, first);
    }
}

void NativeWebSocketConnection::sendClose(WebSocketCloseCode code)
{
    char bytes[sizeof(quint16)];
    qToBigEndian(quint16(code), bytes);
    writeFrame({.opcode = WebSocketOpcode::Close, .length = sizeof bytes},
               QByteArrayView(bytes, sizeof bytes));
}

// With first in front of the payload, when there is one.
void NativeWebSocketConnection::writeFrame(const WebSocketFrameHead &head, QByteArrayView payload,
                                           std::optional<char> first)
{
    // One call for a short frame; of a long one nothing is copied but by the stream.
    constexpr qsizetype ShortPayload = 256;
    const EncodedFrameHead encoded = encodeFrameHead(head);
    char frame[EncodedFrameHead::MaxSize + 1 + ShortPayload];
    std::memcpy(frame, encoded.bytes, encoded.size);
    qsizetype size = encoded.size;
    if (first)
        frame[size++] = *first;
    if (payload.size() > ShortPayload) {
        m_stream->write({frame, size});
        m_stream->write(payload);
        return;
    }
    if (!payload.isEmpty())
        std::memcpy(frame + size, payload.data(), std::size_t(payload.size()));
    m_stream->write({frame, size + payload.size()});
}

void NativeWebSocketConnection::bytesWritten()
{
    if (m_latestPing && m_state == State::Open)
        answerPing(std::move(*m_latestPing));
    if (m_listener)
        m_listener->bytesWritten();
}

void NativeWebSocketConnection::endStream()
{
    m_state = State::Ending;
    limitTime();
    m_stream->closeWhenWritten();
}

void NativeWebSocketConnection::limitTime()
{
    if (m_timeLimit)
        return;
    m_timeLimit = std::make_unique<QObject>();
    QTimer::singleShot(m_lingerTime, m_timeLimit.get(), [this] {
        if (m_state == State::Ended)
            return;
        m_stream->abort();
        finish(true);
    });
}

// A connection that ends without a close frame counts as closed: the system says that it was
// orderly, and clients that go away with their page do no more.
void NativeWebSocketConnection::streamEnded(bool failed)
{
    finish(failed || m_failed);
}

void NativeWebSocketConnection::finish(bool failed)
{
    m_failed = failed;
    m_state = State::Ended;
    tellClosed();
}

void NativeWebSocketConnection::tellClosed()
{
    if (WebSocketConnection::Listener *const listener = std::exchange(m_listener, nullptr))
        listener->closed(m_failed);
}

} // namespace EngineIo
