// SPDX-License-Identifier: MIT
#include "server/listener.h"

#include <QSocketNotifier>

#ifdef Q_OS_UNIX
#include <cerrno>
#include <fcntl.h>
#include <sys/socket.h>
#endif

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

#ifdef Q_OS_UNIX
int acceptOne(qintptr listening)
{
#ifdef Q_OS_LINUX
    return ::accept4(int(listening), nullptr, nullptr, SOCK_CLOEXEC);
#else
    const int descriptor = ::accept(int(listening), nullptr, nullptr);
    if (descriptor >= 0)
        ::fcntl(descriptor, F_SETFD, FD_CLOEXEC);
    return descriptor;
#endif
}
#endif

} // namespace

Listener::Listener()
{
    m_retry.setSingleShot(true);
    connect(&m_retry, &QTimer::timeout, this, [this] {
        if (m_notifier)
            m_notifier->setEnabled(true);
    });
}

Listener::~Listener() = default;

bool Listener::listen(const QHostAddress &address, quint16 port, int backlog)
{
    close();
    m_server = std::make_unique<DescriptorServer>(*this);
    // The default makes the clients of a burst wait for their SYN to be sent again, a second later.
    m_server->setListenBacklogSize(backlog);
    if (!m_server->listen(address, port)) {
        m_errorString = m_server->errorString();
        m_server.reset();
        return false;
    }
#ifdef Q_OS_UNIX
    // QTcpServer takes a lack of descriptors for an empty queue, and asks again without end.
    m_server->pauseAccepting();
    m_notifier
        = std::make_unique<QSocketNotifier>(m_server->socketDescriptor(), QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, &Listener::acceptWaiting);
#endif
    return true;
}

void Listener::acceptWaiting()
{
#ifdef Q_OS_UNIX
    while (isListening()) { // a receiver may close us
        const int descriptor = acceptOne(m_server->socketDescriptor());
        if (descriptor >= 0) {
            Q_EMIT accepted(descriptor);
            continue;
        }
        if (errno == EINTR || errno == ECONNABORTED)
            continue;
        if (errno != EAGAIN && errno != EWOULDBLOCK) {
            m_notifier->setEnabled(false);
            m_retry.start(RetryTime);
        }
        return;
    }
#endif
}

void Listener::close()
{
    if (!m_server)
        return;
    m_retry.stop();
    if (m_notifier) {
        m_notifier->setEnabled(false);
        m_notifier.release()->deleteLater(); // we may be in its signal
    }
    m_server->close();
    m_server.release()->deleteLater(); // likewise
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
