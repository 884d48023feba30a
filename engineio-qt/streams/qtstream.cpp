// SPDX-License-Identifier: MIT
#include "streams/qtstream.h"

#include <QHostAddress>
#include <QSslSocket>

#include <utility>

namespace EngineIo {

// What may lie in the socket while the application is busy; the rest waits with the system.
static constexpr qint64 ReadBufferSize = 256 * 1024; // bytes

QtStream::QtStream(std::unique_ptr<QTcpSocket> socket)
    : m_socket(std::move(socket))
    , m_peer{m_socket->peerAddress().toString().toLatin1(), m_socket->peerPort()}
{
    m_socket->setParent(nullptr);
    m_socket->setReadBufferSize(ReadBufferSize);
    m_socket->setSocketOption(QAbstractSocket::LowDelayOption, 1); // as StreamLoop's descriptors
    connect(m_socket.get(), &QTcpSocket::readyRead, this, &QtStream::read);
    connect(m_socket.get(), &QTcpSocket::disconnected, this, &QtStream::end);
    connect(m_socket.get(), &QTcpSocket::bytesWritten, this, [this] {
        if (m_listener && !m_flushing)
            m_listener->bytesWritten();
    });
    // What TLS still has counts as not written, so its going counts too.
    if (const auto *const ssl = qobject_cast<const QSslSocket *>(m_socket.get())) {
        connect(ssl, &QSslSocket::encryptedBytesWritten, this, [this] {
            if (m_listener && !m_flushing)
                m_listener->bytesWritten();
        });
    }
}

QtStream::~QtStream()
{
    if (m_socket) {
        m_socket->disconnect(this);
        m_socket->abort();
    }
}

void QtStream::start()
{
    m_started = true;
    if (m_socket->state() == QAbstractSocket::UnconnectedState)
        QMetaObject::invokeMethod(this, &QtStream::end, Qt::QueuedConnection);
    else if (m_socket->bytesAvailable() > 0)
        QMetaObject::invokeMethod(this, &QtStream::read, Qt::QueuedConnection);
}

void QtStream::setPaused(bool paused)
{
    m_paused = paused;
    if (paused || !m_started)
        return;
    if (m_socket && m_socket->state() == QAbstractSocket::UnconnectedState)
        QMetaObject::invokeMethod(this, &QtStream::end, Qt::QueuedConnection);
    else
        QMetaObject::invokeMethod(this, &QtStream::read, Qt::QueuedConnection);
}

// The application may run an event loop in the middle of a delivery, and more may come there.
void QtStream::read()
{
    while (m_started && !m_paused && !m_delivering && m_listener && m_socket
           && m_socket->bytesAvailable() > 0) {
        const QByteArray bytes = m_socket->readAll();
        m_delivering = true;
        m_listener->bytesReceived(bytes);
        m_delivering = false;
    }
}

void QtStream::readPending()
{
    if (!m_socket || m_delivering)
        return;
    read();
    if (m_socket && m_socket->state() == QAbstractSocket::ConnectedState)
        m_socket->waitForReadyRead(0); // emits readyRead
}

void QtStream::write(QByteArrayView bytes)
{
    if (m_socket && !m_closing)
        m_socket->write(bytes.data(), bytes.size());
}

void QtStream::flush()
{
    if (!m_socket)
        return;
    m_flushing = true;
    m_socket->flush();
    m_flushing = false;
}

qint64 QtStream::bytesToWrite() const
{
    if (!m_socket)
        return 0;
    const auto *const ssl = qobject_cast<const QSslSocket *>(m_socket.get());
    return m_socket->bytesToWrite() + (ssl ? ssl->encryptedBytesToWrite() : 0);
}

void QtStream::closeWhenWritten()
{
    m_closing = true;
    if (m_socket)
        m_socket->disconnectFromHost();
}

void QtStream::abort()
{
    m_listener = nullptr;
    if (m_socket)
        m_socket->abort();
}

void QtStream::end()
{
    if (!m_started || m_paused)
        return; // start() and setPaused() come here again
    read();     // what came before the end
    if (Listener *const listener = std::exchange(m_listener, nullptr)) {
        const auto error = m_socket->error();
        // A time-out is left behind by readPending() when nothing had come.
        listener->streamEnded(error != QAbstractSocket::UnknownSocketError
                              && error != QAbstractSocket::RemoteHostClosedError
                              && error != QAbstractSocket::SocketTimeoutError);
    }
}

void QtStream::leaveThread(QThread *target)
{
    m_listener = nullptr;
    m_started = false;
    m_socket->moveToThread(target);
    moveToThread(target);
}

bool QtStream::isSecure() const
{
    return qobject_cast<const QSslSocket *>(m_socket.get()) != nullptr;
}

QSslCertificate QtStream::peerCertificate() const
{
    const auto *const ssl = qobject_cast<const QSslSocket *>(m_socket.get());
    return ssl ? ssl->peerCertificate() : QSslCertificate();
}

std::unique_ptr<QTcpSocket> QtStream::takeSocket()
{
    m_socket->disconnect(this);
    giveCompanionTo(*m_socket);
    return std::move(m_socket);
}

} // namespace EngineIo
