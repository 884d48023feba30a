// SPDX-License-Identifier: MIT
#include "server/listener.h"

namespace EngineIo {

namespace {

// Gives descriptors away before there is a QTcpSocket.
class DescriptorServer final : public QTcpServer
{
public:
    explicit DescriptorServer(Listener &listener)
        : m_listener(listener)
    {
    }

protected:
    void incomingConnection(qintptr descriptor) override { Q_EMIT m_listener.accepted(descriptor); }

private:
    Listener &m_listener;
};

} // namespace

Listener::Listener()
{
    m_retry.setSingleShot(true);
    connect(&m_retry, &QTimer::timeout, this, [this] {
        if (m_server)
            m_server->resumeAccepting();
    });
}

bool Listener::listen(const QHostAddress &address, quint16 port, int backlog)
{
    close();
    m_server = std::make_unique<DescriptorServer>(*this);
    // The default makes the clients of a burst wait for their SYN to be sent again, a second later.
    m_server->setListenBacklogSize(backlog);
    // QTcpServer has paused itself.
    connect(m_server.get(), &QTcpServer::acceptError, &m_retry,
            [this] { m_retry.start(RetryTime); });
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
    m_retry.stop();
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

} // namespace EngineIo
