// SPDX-License-Identifier: MIT
#pragma once

#include "streams/stream.h"

#include <QTcpServer>
#include <QTcpSocket>

#include <memory>

// A listening port whose connections are taken one by one: what a server's end gets.
class SocketPair
{
public:
    SocketPair() { m_server.listen(QHostAddress::LocalHost); }

    quint16 port() const { return m_server.serverPort(); }
    std::unique_ptr<QTcpSocket> accept(); // waits for the next connection
    std::unique_ptr<EngineIo::Stream> acceptStream();

private:
    QTcpServer m_server;
};
