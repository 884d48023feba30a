// SPDX-License-Identifier: MIT
#include "transports/websocket/qtwebsocketconnection.h"

#include <QTimer>

#include <utility>

namespace EngineIo {

// QWebSocket closes with these codes when the client broke the protocol or a limit; a connection
// that was reset is no proper close either.
static bool isFailure(const QWebSocket &webSocket, const QTcpSocket *socket)
{
    switch (webSocket.closeCode()) {
    case QWebSocketProtocol::CloseCodeProtocolError:
    case QWebSocketProtocol::CloseCodeDatatypeNotSupported:
    case QWebSocketProtocol::CloseCodeWrongDatatype:
    case QWebSocketProtocol::CloseCodePolicyViolated:
    case QWebSocketProtocol::CloseCodeTooMuchData:
        return true;
    default:
        break;
    }
    if (!socket)
        return false;
    switch (socket->error()) {
    case QAbstractSocket::UnknownSocketError: // none
    case QAbstractSocket::RemoteHostClosedError:
    case QAbstractSocket::SocketTimeoutError: // left behind by readPending() when nothing had come
        return false;
    default:
        return true;
    }
}

const QString &BroadcastText::of(const QByteArray &utf8)
{
    if (!m_utf8.isSharedWith(utf8)) { // the same bytes in the same place: we hold them there
        m_utf8 = utf8;
        m_text = QString::fromUtf8(utf8);
    }
    return m_text;
}

QtWebSocketConnection::QtWebSocketConnection(QWebSocket *webSocket, QTcpSocket *socket,
                                             std::shared_ptr<BroadcastText> broadcastText)
    : m_webSocket(webSocket)
    , m_socket(socket)
    , m_broadcastText(std::move(broadcastText))
{
}

QtWebSocketConnection::~QtWebSocketConnection()
{
    if (!m_webSocket)
        return;
    m_webSocket->disconnect(this);
    if (!m_closing || m_webSocket->state() == QAbstractSocket::UnconnectedState) {
        m_webSocket->abort();
        m_webSocket->deleteLater();
        return;
    }
    connect(m_webSocket, &QWebSocket::disconnected, m_webSocket, &QObject::deleteLater);
    QTimer::singleShot(LingerTime, m_webSocket, &QObject::deleteLater);
}

void QtWebSocketConnection::start(Listener *listener)
{
    m_listener = listener;
    if (!m_webSocket) {
        finish();
        return;
    }
    connect(m_webSocket, &QWebSocket::textMessageReceived, this,
            [this](const QString &text) { m_listener->textReceived(text.toUtf8()); });
    connect(m_webSocket, &QWebSocket::binaryMessageReceived, this,
            [this](const QByteArray &data) { m_listener->binaryReceived(QByteArray(data)); });
    connect(m_webSocket, &QWebSocket::bytesWritten, this, [this] {
        if (!m_flushing)
            m_listener->bytesWritten();
    });
    connect(m_webSocket, &QWebSocket::disconnected, this, &QtWebSocketConnection::finish);
    // Frames that came in the segment of the handshake are in the buffer already; QWebSocket would
    // look at them only when more arrives.
    if (m_socket && m_socket->bytesAvailable() > 0)
        QMetaObject::invokeMethod(m_socket.data(), "readyRead", Qt::QueuedConnection);
    if (m_webSocket->state() == QAbstractSocket::UnconnectedState)
        QMetaObject::invokeMethod(this, &QtWebSocketConnection::finish, Qt::QueuedConnection);
}

bool QtWebSocketConnection::sawTooBig() const
{
    return m_webSocket && m_webSocket->closeCode() == QWebSocketProtocol::CloseCodeTooMuchData;
}

void QtWebSocketConnection::finish()
{
    const bool failed = m_webSocket && isFailure(*m_webSocket, m_socket);
    if (Listener *const listener = std::exchange(m_listener, nullptr)) {
        if (m_webSocket)
            m_webSocket->disconnect(this);
        listener->closed(failed);
    }
}

void QtWebSocketConnection::sendText(const QByteArray &utf8)
{
    if (!m_webSocket)
        return;
    m_webSocket->sendTextMessage(utf8.isDetached() ? QString::fromUtf8(utf8)
                                                   : m_broadcastText->of(utf8));
}

void QtWebSocketConnection::sendBinary(const QByteArray &data)
{
    if (m_webSocket)
        m_webSocket->sendBinaryMessage(data);
}

qint64 QtWebSocketConnection::bytesToWrite() const
{
    return m_webSocket ? m_webSocket->bytesToWrite() : 0;
}

void QtWebSocketConnection::close(WebSocketCloseCode code)
{
    m_closing = true;
    if (m_webSocket)
        m_webSocket->close(QWebSocketProtocol::CloseCode(quint16(code)));
}

void QtWebSocketConnection::flush()
{
    if (!m_webSocket)
        return;
    m_flushing = true;
    m_webSocket->flush();
    m_flushing = false;
}

void QtWebSocketConnection::readPending()
{
    if (m_listener && m_socket && m_socket->state() == QAbstractSocket::ConnectedState)
        m_socket->waitForReadyRead(0); // emits readyRead, on which QWebSocket reads
}

void QtWebSocketConnection::abort()
{
    m_listener = nullptr;
    if (!m_webSocket)
        return;
    m_webSocket->disconnect(this);
    m_webSocket->abort();
}

} // namespace EngineIo
