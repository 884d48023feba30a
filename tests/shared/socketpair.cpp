// SPDX-License-Identifier: MIT
#include "shared/socketpair.h"

#include "streams/qtstream.h"

std::unique_ptr<QTcpSocket> SocketPair::accept()
{
    constexpr int Patience = 5'000; // ms
    if (!m_server.hasPendingConnections() && !m_server.waitForNewConnection(Patience))
        return nullptr;
    std::unique_ptr<QTcpSocket> socket(m_server.nextPendingConnection());
    socket->setParent(nullptr);
    return socket;
}

std::unique_ptr<EngineIo::Stream> SocketPair::acceptStream()
{
    return std::make_unique<EngineIo::QtStream>(accept());
}
