// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QList>
#include <QTcpSocket>

// A WebSocket client on a bare socket: it can put frames into the segment of its handshake, break
// the protocol, or stop reading.
class RawWebSocketClient
{
public:
    enum Opcode : quint8 { Continuation = 0, Text = 1, Binary = 2, Close = 8, Ping = 9, Pong = 10 };

    struct Frame
    {
        Opcode opcode = Text;
        QByteArray payload;
        bool final = true;
    };

    static const QByteArray EngineIoTarget; // opens a session

    explicit RawWebSocketClient(quint16 port); // connected on return

    static QByteArray handshake(const QByteArray &target, const QByteArray &headerLines = {});
    static QByteArray frame(Opcode opcode, const QByteArray &payload, bool final = true);

    void send(const QByteArray &bytes);
    void sendText(const QByteArray &utf8) { send(frame(Text, utf8)); }
    void sendBinary(const QByteArray &data) { send(frame(Binary, data)); }

    // Sends a handshake and waits for the answer; returns its status.
    int open(const QByteArray &target = EngineIoTarget, const QByteArray &headerLines = {});
    int awaitHandshake();
    QByteArray responseHead() const { return m_head; }
    QByteArray responseBody() const { return m_received; } // of a refused handshake

    Frame nextFrame();            // waits; an empty Close frame when none came
    bool takeFrame(Frame &frame); // one that has come; doesn't wait
    QByteArray nextText() { return nextFrame().payload; }
    QList<QByteArray> texts(qsizetype count);
    int waitForCloseCode(); // of the close frame, skipping others; 0 without one
    bool isClosed() const { return m_socket.state() == QAbstractSocket::UnconnectedState; }
    bool waitUntilClosed();
    void abort(); // resets the connection
    QTcpSocket &socket() { return m_socket; }

private:
    QTcpSocket m_socket;
    QByteArray m_head;
    QByteArray m_received;
};
