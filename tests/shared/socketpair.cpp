// SPDX-License-Identifier: MIT
#include "shared/socketpair.h"

#include "streams/qtstream.h"

#include <QTest>

std::unique_ptr<QTcpSocket> SocketPair::accept()
{
    // In an event loop, where a proxy may have to connect first.
    if (!QTest::qWaitFor([this] { return m_server.hasPendingConnections(); }))
        return nullptr;
    std::unique_ptr<QTcpSocket> socket(m_server.nextPendingConnection());
    socket->setParent(nullptr);
    return socket;
}

std::unique_ptr<EngineIo::Stream> SocketPair::acceptStream()
{
    return std::make_unique<EngineIo::QtStream>(accept());
}
