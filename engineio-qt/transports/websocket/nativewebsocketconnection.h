// SPDX-License-Identifier: MIT
#pragma once

#include "streams/stream.h"
#include "transports/websocket/messagedeflater.h"
#include "transports/websocket/messageinflater.h"
#include "transports/websocket/websocketparser.h"

#include <QObject>

#include <chrono>
#include <memory>
#include <optional>

namespace EngineIo {

// A WebSocket framed by ourselves, over a stream whose handshake is done.
class NativeWebSocketConnection final : public WebSocketConnection, private Stream::Listener
{
public:
    // How long a closed connection may take to hand over what it has and to be answered.
    static constexpr std::chrono::milliseconds LingerTime{10'000};

    // With permessage-deflate both are there, otherwise none.
    struct Compression
    {
        std::shared_ptr<MessageDeflater> deflater;
        std::unique_ptr<MessageInflater> inflater;
        qsizetype threshold = 0; // bytes; shorter messages go as they are
    };

    struct Settings
    {
        qint64 maxMessageSize = 1'000'000; // bytes
        std::chrono::milliseconds lingerTime = LingerTime;
    };

    NativeWebSocketConnection(std::unique_ptr<Stream> stream, QByteArray behindHandshake,
                              const Settings &settings, Compression compression);
    ~NativeWebSocketConnection() override;

    void sendText(const QByteArray &utf8) override { send(WebSocketOpcode::Text, utf8); }
    void sendPrefixedText(char first, const QByteArray &rest) override;
    void sendBinary(const QByteArray &data) override { send(WebSocketOpcode::Binary, data); }
    qint64 bytesToWrite() const override { return m_stream->bytesToWrite(); }
    void close(WebSocketCloseCode code) override;
    void abort() override;
    void flush() override { m_stream->flush(); }
    void readPending() override;
    void setPaused(bool paused) override;
    bool sawTooBig() const override { return m_tooBig; }
    void start(WebSocketConnection::Listener *listener) override;

private:
    enum class State : quint8 {
        Open,
        Closing, // our close frame is sent, the client's is awaited
        Ending,  // the stream writes what is left
        Ended
    };

    void bytesReceived(QByteArrayView bytes) override;
    void bytesWritten() override;
    void streamEnded(bool failed) override;

    void handle(WebSocketMessage &&message);
    void answerPing(QByteArray payload);
    void answerClose(QByteArrayView payload);
    void breakOff(WebSocketError error);

    void send(WebSocketOpcode opcode, const QByteArray &payload);
    void sendClose(WebSocketCloseCode code);
    void writeFrame(const WebSocketFrameHead &head, QByteArrayView payload,
                    std::optional<char> first = std::nullopt);

    void endStream();
    void limitTime();
    void finish(bool failed);
    void tellClosed();

    std::unique_ptr<Stream> m_stream;
    WebSocketConnection::Listener *m_listener = nullptr;
    QByteArray m_behindHandshake;
    Compression m_compression;
    WebSocketParser m_parser;
    std::optional<QByteArray> m_latestPing; // not answered yet: too much waits to be written
    std::unique_ptr<QObject> m_timeLimit;   // made when closing: an open connection has no timer
    std::chrono::milliseconds m_lingerTime;
    State m_state = State::Open;
    bool m_failed = false;
    bool m_tooBig = false; // and why
    bool m_receiving = false;
};

} // namespace EngineIo
