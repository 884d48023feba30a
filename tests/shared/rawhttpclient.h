// SPDX-License-Identifier: MIT
#pragma once

#include "http/engineiohttpheaders.h"

#include <QTcpSocket>

#include <optional>

struct RawResponse
{
    int status = 0; // 0: none came
    EngineIoHttpHeaders headers;
    QByteArray body;
};

// An HTTP client that sends the bytes it is given, valid or not, and reads responses one by one.
class RawHttpClient
{
public:
    explicit RawHttpClient(quint16 port); // connected on return

    void send(const QByteArray &bytes);
    void get(const QByteArray &target, const QByteArray &headerLines = {});
    void post(const QByteArray &target, const QByteArray &body, const QByteArray &headerLines = {});

    RawResponse response();       // the next one; waits for it
    RawResponse responseToHead(); // without a body whatever its Content-Length says
    QByteArray received() const;  // what has come and is no response yet
    bool hasReceived();           // whether a whole response is there
    bool isClosed() const { return m_socket.state() == QAbstractSocket::UnconnectedState; }
    bool waitUntilClosed();
    void close() { m_socket.disconnectFromHost(); }
    void abort() { m_socket.abort(); }
    QTcpSocket &socket() { return m_socket; }

private:
    enum class Body { ByLength, None };
    RawResponse next(Body body);
    std::optional<RawResponse> take(Body body);

    QTcpSocket m_socket;
    QByteArray m_received;
};
