// SPDX-License-Identifier: MIT
#include "server/listener.h"

#include <QSslServer>

#include <limits>

namespace EngineIo {

void tune(QTcpSocket &socket)
{
    // Without it a 64 KiB echo waits 40 ms for the acknowledgement of the piece before.
    socket.setSocketOption(QAbstractSocket::LowDelayOption, 1);
}

bool Listener::listen(const QHostAddress &address, quint16 port, int backlog,
                      const std::optional<QSslConfiguration> &tls)
{
    close();
    m_secure = tls.has_value();
    if (tls) {
        auto server = std::make_unique<QSslServer>();
        server->setSslConfiguration(*tls);
        m_server = std::move(server);
    } else {
        m_server = std::make_unique<QTcpServer>();
    }
    // The default of 30 pauses accepting in a burst, and the default backlog makes its clients wait
    // for their SYN to be sent again, a second later.
    m_server->setMaxPendingConnections(std::numeric_limits<int>::max());
    m_server->setListenBacklogSize(backlog);
    connect(m_server.get(), &QTcpServer::pendingConnectionAvailable, this, &Listener::acceptAll);
    if (m_server->listen(address, port))
        return true;
    m_errorString = m_server->errorString();
    m_server.reset();
    return false;
}

void Listener::close()
{
    if (!m_server)
        return;
    m_server->close();
    m_server.release()->deleteLater(); // we may be in its signal
}

QHostAddress Listener::address() const
{
    return m_server ? m_server->serverAddress() : QHostAddress();
}

quint16 Listener::port() const
{
    return m_server ? m_server->serverPort() : quint16(0);
}

void Listener::acceptAll()
{
    while (m_server) {
        QTcpSocket *const socket = m_server->nextPendingConnection();
        if (!socket)
            return;
        socket->setParent(nullptr);
        tune(*socket);
        Q_EMIT accepted(socket);
    }
}

} // namespace EngineIo
