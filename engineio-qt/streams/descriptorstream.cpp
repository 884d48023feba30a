// SPDX-License-Identifier: MIT
#include "streams/descriptorstream.h"

#include <QHostAddress>
#include <QTcpSocket>

#include <cerrno>
#include <utility>

#include <netinet/in.h>
#include <sys/socket.h>
#include <sys/uio.h>
#include <unistd.h>

namespace EngineIo {

static constexpr qsizetype CopiedSize = 16 * 1024; // bytes; a larger piece is written at once
static constexpr qsizetype KeptCapacity = 4 * 1024;

DescriptorStream::DescriptorStream(int descriptor, std::shared_ptr<Poller> poller)
    : m_poller(std::move(poller))
    , m_descriptor(descriptor)
{
}

DescriptorStream::~DescriptorStream()
{
    release();
}

void DescriptorStream::start()
{
    m_started = true;
    awaitBytes();
}

void DescriptorStream::setPaused(bool paused)
{
    m_paused = paused;
    awaitBytes();
}

void DescriptorStream::awaitBytes()
{
    const bool wanted = m_started && !m_paused && !m_delivering && !m_inputEnded;
    // The kernel ignores EPOLLMSG. It keeps us among those who are told of a broken connection,
    // which the other end of a proxy must learn also while nothing is read.
    const quint32 always = m_started && m_halfOpen ? quint32(EPOLLMSG) : 0;
    await((wanted ? m_events | EPOLLIN : m_events & ~quint32(EPOLLIN)) | always);
}

void DescriptorStream::await(quint32 events)
{
    if (m_descriptor < 0 || events == m_events)
        return;
    if (m_events == 0)
        m_poller->watch(m_descriptor, *this, events);
    else if (events == 0)
        m_poller->forget(m_descriptor, *this);
    else
        m_poller->change(m_descriptor, *this, events);
    m_events = events;
}

void DescriptorStream::ready(quint32 events)
{
    if (events & EPOLLOUT)
        writeSome();
    if (m_descriptor >= 0 && (events & ~quint32(EPOLLOUT)))
        receive();
}

void DescriptorStream::receive()
{
    if (m_delivering) { // in an event loop of the application: later, and meanwhile not again
        awaitBytes();
        return;
    }
    const Poller::ReadBuffer buffer(*m_poller);
    const ssize_t size = ::recv(m_descriptor, buffer.data(), Poller::ReadBufferSize, 0);
    if (size == 0 && m_halfOpen && !m_inputEnded && !m_broken) {
        endInput();
        return;
    }
    if (size <= 0) {
        if (size == 0 || (errno != EAGAIN && errno != EINTR))
            end(size != 0 || (m_halfOpen && m_broken));
        return;
    }
    if (!m_listener || m_closing)
        return;
    m_delivering = true;
    m_listener->bytesReceived(QByteArrayView(buffer.data(), size));
    m_delivering = false;
    awaitBytes();
}

void DescriptorStream::readPending()
{
    if (m_descriptor >= 0 && m_started && !m_paused && !m_delivering)
        receive();
}

void DescriptorStream::write(QByteArrayView bytes)
{
    if (m_descriptor < 0 || m_closing || m_finishing || m_broken)
        return;
    qint64 taken = 0;
    // Not while the system is full: what waits is in front, and the poller tells when there is
    // room.
    if (bytes.size() >= CopiedSize && !(m_events & EPOLLOUT))
        taken = hand(bytes);
    if (!m_broken)
        m_waiting.append(bytes.sliced(taken));
}

void DescriptorStream::flush()
{
    if (m_descriptor < 0 || (m_events & EPOLLOUT))
        return;
    if (bytesToWrite() > 0)
        hand({});
    if (bytesToWrite() > 0)
        await(m_events | EPOLLOUT);
}

// Writes what waits and then more, as far as the system takes it; returns how much of more.
qint64 DescriptorStream::hand(QByteArrayView more)
{
    iovec pieces[2] = {{m_waiting.data() + m_taken, std::size_t(bytesToWrite())},
                       {const_cast<char *>(more.data()), std::size_t(more.size())}};
    msghdr message{};
    message.msg_iov = pieces;
    message.msg_iovlen = more.isEmpty() ? 1 : 2;
    const ssize_t sent = ::sendmsg(m_descriptor, &message, MSG_NOSIGNAL);
    if (sent < 0) {
        if (errno == EAGAIN || errno == EINTR)
            return 0;
        m_broken = true;
    }
    const qint64 waited = bytesToWrite();
    if (sent >= 0 && sent < waited) {
        m_taken += sent;
        return 0;
    }
    m_taken = 0;
    if (m_waiting.capacity() > KeptCapacity)
        m_waiting.clear();
    else
        m_waiting.resize(0);
    return m_broken ? 0 : sent - waited;
}

void DescriptorStream::writeSome()
{
    if (bytesToWrite() > 0)
        hand({});
    if (bytesToWrite() == 0)
        await(m_events & ~quint32(EPOLLOUT));
    if (m_broken)
        return;
    if (m_closing && bytesToWrite() == 0)
        end(false);
    else if (m_finishing && bytesToWrite() == 0)
        shutDownWhenWritten();
    else if (m_listener)
        m_listener->bytesWritten();
}

void DescriptorStream::closeWhenWritten()
{
    if (m_descriptor < 0 || m_closing)
        return;
    flush();
    m_closing = true;
    if (bytesToWrite() == 0)
        end(m_broken);
}

void DescriptorStream::abort()
{
    m_listener = nullptr;
    release();
}

void DescriptorStream::reset()
{
    const linger atOnce{1, 0};
    if (m_descriptor >= 0)
        ::setsockopt(m_descriptor, SOL_SOCKET, SO_LINGER, &atOnce, sizeof atOnce);
    abort();
}

void DescriptorStream::finishWriting()
{
    if (m_descriptor < 0 || m_finishing)
        return;
    flush();
    m_finishing = true;
    shutDownWhenWritten();
}

void DescriptorStream::shutDownWhenWritten()
{
    if (bytesToWrite() > 0 || m_broken) // that: the poller is about to say so
        return;
    if (!std::exchange(m_shutDown, true))
        ::shutdown(m_descriptor, SHUT_WR);
    if (m_inputEnded)
        end(false);
}

void DescriptorStream::endInput()
{
    m_inputEnded = true;
    awaitBytes();
    if (m_listener)
        m_listener->inputEnded();
    if (m_descriptor >= 0 && m_shutDown)
        end(false);
}

void DescriptorStream::end(bool failed)
{
    release();
    if (Listener *const listener = std::exchange(m_listener, nullptr))
        listener->streamEnded(failed);
}

void DescriptorStream::release()
{
    await(0);
    if (m_descriptor >= 0)
        ::close(std::exchange(m_descriptor, -1));
    m_waiting.clear();
    m_taken = 0;
}

void DescriptorStream::leaveThread(QThread *)
{
    m_listener = nullptr;
    m_started = false;
    await(0);
    m_poller.reset();
}

void DescriptorStream::enterLoop(const std::shared_ptr<Poller> &poller)
{
    m_poller = poller;
}

const Stream::Peer &DescriptorStream::peer() const
{
    if (m_peer.port != 0)
        return m_peer;
    sockaddr_storage address{};
    socklen_t size = sizeof address;
    auto *const generic = reinterpret_cast<sockaddr *>(&address);
    if (::getpeername(m_descriptor, generic, &size) == 0) {
        const in_port_t port = address.ss_family == AF_INET6
                                   ? reinterpret_cast<sockaddr_in6 *>(generic)->sin6_port
                                   : reinterpret_cast<sockaddr_in *>(generic)->sin_port;
        m_peer = {QHostAddress(generic).toString().toLatin1(), ntohs(port)};
    }
    return m_peer;
}

std::unique_ptr<QTcpSocket> DescriptorStream::takeSocket()
{
    auto socket = std::make_unique<QTcpSocket>();
    await(0);
    socket->setSocketDescriptor(std::exchange(m_descriptor, -1));
    giveCompanionTo(*socket);
    return socket;
}

} // namespace EngineIo
