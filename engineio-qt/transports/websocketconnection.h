// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

namespace EngineIo {

// RFC 6455, 7.4.1: the codes that the server sends.
enum class WebSocketCloseCode : quint16 {
    Normal = 1000,
    GoingAway = 1001,
    ProtocolError = 1002,
    InvalidPayload = 1007,
    PolicyViolation = 1008,
    TooBig = 1009
};

// An open WebSocket, whichever engine frames its messages. One thread.
class WebSocketConnection
{
    Q_DISABLE_COPY_MOVE(WebSocketConnection)

public:
    // The connection must not be deleted from within one of its listener's functions.
    class Listener
    {
    public:
        virtual void textReceived(QByteArray &&utf8) = 0;
        virtual void binaryReceived(QByteArray &&data) = 0;
        virtual void bytesWritten() = 0;
        virtual void closeReceived() {}       // what is sent now still goes in front of the answer
        virtual void closed(bool failed) = 0; // once; failed: not by a proper closing handshake

    protected:
        ~Listener() = default;
    };

    WebSocketConnection() = default;
    virtual ~WebSocketConnection() = default;

    virtual void sendText(const QByteArray &utf8) = 0;
    virtual void sendPrefixedText(char first, const QByteArray &rest) { sendText(first + rest); }
    virtual void sendBinary(const QByteArray &data) = 0;
    virtual qint64 bytesToWrite() const = 0;
    virtual void close(WebSocketCloseCode code) = 0; // behind what has been sent
    virtual void abort() = 0;
    virtual void flush() = 0;       // hands what was sent to the system; bytesWritten() is silent
    virtual void readPending() = 0; // delivers what has arrived, at once
    virtual void setPaused(bool paused) = 0; // while it is, nothing more is read
    virtual bool sawTooBig() const = 0;      // closed it with TooBig

    // Delivers what has come since the handshake and from then on whatever comes.
    virtual void start(Listener *listener) = 0;
};

} // namespace EngineIo
