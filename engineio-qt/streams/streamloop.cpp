// SPDX-License-Identifier: MIT
#include "streams/streamloop.h"

#include "streams/qtstream.h"

#include <QSslSocket>
#include <QTcpSocket>

#include <utility>

#ifdef Q_OS_LINUX
#include "streams/descriptorstream.h"
#include "streams/poller.h"

#include <fcntl.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>
#else
class EngineIo::Poller
{
public:
    void setBatchDone(const std::function<void()> &) {}
    bool isDispatching() const { return false; }
};
#endif

namespace EngineIo {

StreamLoop::StreamLoop()
    : m_poller(std::make_shared<Poller>())
{
}

StreamLoop::~StreamLoop()
{
    m_poller->setBatchDone(nullptr);
}

void StreamLoop::setBatchDone(std::function<void()> batchDone)
{
    m_poller->setBatchDone(std::move(batchDone));
}

bool StreamLoop::isInBatch() const
{
    return m_poller->isDispatching();
}

static std::unique_ptr<Stream> openSecure(qintptr descriptor, const QSslConfiguration &tls)
{
    auto socket = std::make_unique<QSslSocket>();
    if (!socket->setSocketDescriptor(descriptor))
        return nullptr;
    socket->setSslConfiguration(tls);
    socket->startServerEncryption();
    return std::make_unique<QtStream>(std::move(socket));
}

#ifdef Q_OS_LINUX
static std::unique_ptr<Stream> openDescriptor(int socket, std::shared_ptr<Poller> poller)
{
    const int on = 1;
    // Without it a 64 KiB echo waits 40 ms for the acknowledgement of the piece before.
    ::setsockopt(socket, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
    ::fcntl(socket, F_SETFL, ::fcntl(socket, F_GETFL) | O_NONBLOCK);
    return std::make_unique<DescriptorStream>(socket, std::move(poller));
}
#endif

std::unique_ptr<Stream> StreamLoop::open(qintptr descriptor,
                                         const std::optional<QSslConfiguration> &tls)
{
    if (tls)
        return openSecure(descriptor, *tls);
#ifdef Q_OS_LINUX
    return openDescriptor(int(descriptor), m_poller);
#else
    auto socket = std::make_unique<QTcpSocket>();
    if (!socket->setSocketDescriptor(descriptor))
        return nullptr;
    return std::make_unique<QtStream>(std::move(socket));
#endif
}

std::unique_ptr<Stream> StreamLoop::adopt(std::unique_ptr<QTcpSocket> socket)
{
#ifdef Q_OS_LINUX
    const bool plain = !qobject_cast<QSslSocket *>(socket.get()) && socket->bytesAvailable() == 0;
    // Qt's socket does not give its descriptor away; another one of the same connection does.
    const int descriptor
        = plain ? ::fcntl(int(socket->socketDescriptor()), F_DUPFD_CLOEXEC, 0) : -1;
    if (descriptor >= 0) {
        socket->abort();
        socket.release()->deleteLater(); // we may be in its signal
        return openDescriptor(descriptor, m_poller);
    }
#endif
    return std::make_unique<QtStream>(std::move(socket));
}

} // namespace EngineIo
