// SPDX-License-Identifier: MIT
#include "transports/websocket/qtwebsocketengine.h"

#include "transports/websocket/qtwebsocketconnection.h"

#include <QUrl>
#include <QWebSocket>

#include <limits>

namespace EngineIo {
using namespace Qt::StringLiterals;

static void putBack(QTcpSocket &socket, const QByteArray &bytes)
{
    for (qsizetype i = bytes.size() - 1; i >= 0; --i)
        socket.ungetChar(bytes[i]);
}

// The request was read and judged by us. QWebSocketServer gets a short one in its place: so its own
// limits on header fields don't matter, and the path tells which handshake a QWebSocket belongs to.
static QByteArray substituteRequest(const QString &path, const EngineIoHttpRequest &handshake)
{
    return "GET " + path.toLatin1()
           + " HTTP/1.1\r\nHost: localhost\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
             "Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: "
           + handshake.headers.value("sec-websocket-key") + "\r\n\r\n";
}

QtWebSocketEngine::QtWebSocketEngine()
    : m_server(u"engineio-qt"_s, QWebSocketServer::NonSecureMode)
{
    m_server.setMaxPendingConnections(std::numeric_limits<int>::max());
    connect(&m_server, &QWebSocketServer::newConnection, this, &QtWebSocketEngine::takeOpened);
}

QtWebSocketEngine::~QtWebSocketEngine()
{
    for (const Opening &opening : std::as_const(m_opening))
        delete opening.socket.data();
}

void QtWebSocketEngine::open(std::unique_ptr<Stream> stream, const EngineIoHttpRequest &handshake,
                             const QByteArray &behindHandshake, const EngineIoHttpHeaders &,
                             Opened opened)
{
    std::unique_ptr<QTcpSocket> socket = stream->takeSocket();
    const QString path = u'/' + QString::number(++m_lastPath);
    const QByteArray substitute = substituteRequest(path, handshake);
    // Frames must wait until the QWebSocket is ours: Qt would decode them before it tells of it. So
    // nothing fits into the socket but the request.
    socket->setReadBufferSize(substitute.size());
    putBack(*socket, substitute);

    QTcpSocket *const released = socket.release();
    m_opening.insert(path, {std::move(stream), released, behindHandshake, std::move(opened)});
    connect(released, &QTcpSocket::disconnected, this, [this, path] { giveUp(path); });
    m_server.handleConnection(released);
}

void QtWebSocketEngine::takeOpened()
{
    while (QWebSocket *const webSocket = m_server.nextPendingConnection()) {
        webSocket->setParent(this);
        const Opening opening = m_opening.take(webSocket->requestUrl().path());
        if (!opening.opened) {
            webSocket->deleteLater();
            continue;
        }
        opening.socket->disconnect(this);
        // QWebSocket waits until a whole frame is in the socket's buffer, so a frame must fit.
        opening.socket->setReadBufferSize(m_maxIncomingSize + 64 * 1024);
        putBack(*opening.socket, opening.behindHandshake);
        webSocket->setMaxAllowedIncomingFrameSize(quint64(m_maxIncomingSize));
        webSocket->setMaxAllowedIncomingMessageSize(quint64(m_maxIncomingSize));
        opening.opened(
            std::make_unique<QtWebSocketConnection>(webSocket, opening.socket, m_broadcastText));
    }
}

void QtWebSocketEngine::giveUp(const QString &path)
{
    const Opening opening = m_opening.take(path);
    if (opening.socket)
        opening.socket->deleteLater();
    if (opening.opened)
        opening.opened(nullptr);
}

} // namespace EngineIo
