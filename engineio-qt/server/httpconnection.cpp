// SPDX-License-Identifier: MIT
#include "server/httpconnection.h"

#include "http/responsewriter.h"

#include <QHostAddress>
#include <QSslSocket>

#include <utility>

namespace EngineIo {

// What may lie in the socket while a response is awaited: enough for pipelined requests, too little
// to fill memory.
static constexpr qint64 ReadBufferSize = 64 * 1024;

// After a refusal the rest of a body is thrown away for this long, so that the client gets to read
// the response: closing at once would reset the connection below it.
static constexpr Duration DiscardTime{2'000};

HttpConnection::HttpConnection(std::unique_ptr<QTcpSocket> socket, const Settings &settings,
                               Handler &handler)
    : m_socket(std::move(socket))
    , m_settings(settings)
    , m_handler(handler)
    , m_parser(settings.limits)
{
    m_socket->setParent(nullptr);
    m_socket->setReadBufferSize(ReadBufferSize);
    connect(m_socket.get(), &QTcpSocket::readyRead, this, &HttpConnection::read);
    connect(m_socket.get(), &QTcpSocket::bytesWritten, this, &HttpConnection::bytesWritten);
    connect(m_socket.get(), &QTcpSocket::disconnected, this, &HttpConnection::handleDisconnected);
}

HttpConnection::~HttpConnection()
{
    if (m_socket) {
        m_socket->disconnect(this);
        m_socket->abort();
    }
}

void HttpConnection::start(const QByteArray &alreadyRead)
{
    m_parser.append(alreadyRead);
    updateDeadline();
    read();
}

void HttpConnection::read()
{
    if (m_phase == Phase::Discarding) {
        m_socket->readAll();
        return;
    }
    if (m_phase != Phase::Reading)
        return;
    m_parser.append(m_socket->readAll());
    process();
}

void HttpConnection::process()
{
    if (m_parser.head() && !m_headAnnounced && !announceHead(*m_parser.head()))
        return;
    auto request = m_parser.takeRequest();
    if (request) {
        // The parser starts on a pipelined request only when it is asked for it.
        if (m_headAnnounced || announceHead(*request))
            handleRequest(std::move(*request));
        return;
    }
    if (m_parser.head() && !m_headAnnounced && !announceHead(*m_parser.head()))
        return;
    if (const auto error = m_parser.error())
        refuse(statusFor(*error));
    else
        updateDeadline();
}

// Returns whether the request is wanted.
bool HttpConnection::announceHead(const EngineIoHttpRequest &head)
{
    m_headAnnounced = true;
    m_minorVersion = head.minorVersion;
    m_headOnly = head.method == "HEAD";
    m_keepAlive = keepsAlive(head);
    if (auto refusal = m_handler.headReceived(*this, head)) {
        m_unreadBody = m_parser.bodyBytesExpected() != 0;
        refusal->close = refusal->close || m_unreadBody;
        respond(*refusal);
        return false;
    }
    if (m_parser.expectsContinue())
        m_socket->write("HTTP/1.1 100 Continue\r\n\r\n");
    return true;
}

void HttpConnection::handleRequest(EngineIoHttpRequest &&request)
{
    m_headAnnounced = false;
    m_timed = false;
    m_phase = Phase::Waiting;
    updateDeadline();
    request.secure = qobject_cast<QSslSocket *>(m_socket.get()) != nullptr;
    request.peerAddress = m_socket->peerAddress().toString().toLatin1();
    request.peerPort = m_socket->peerPort();
    m_handler.requestReceived(*this, std::move(request));
}

void HttpConnection::respond(const EngineIoHttpResponse &response)
{
    if (!m_socket || m_phase == Phase::Closed)
        return;
    m_keepAlive = m_keepAlive && !response.close;
    m_phase = Phase::Writing;
    m_socket->write(serialize(response, {m_minorVersion, m_keepAlive, m_headOnly}));
    m_socket->flush(); // saves a turn of the event loop, and the client waits for it
    if (m_phase == Phase::Writing)
        bytesWritten();
}

void HttpConnection::bytesWritten()
{
    if (m_phase != Phase::Writing || m_socket->bytesToWrite() > 0)
        return;
    if (const auto *ssl = qobject_cast<QSslSocket *>(m_socket.get());
        ssl && ssl->encryptedBytesToWrite() > 0)
        return;
    finishResponse();
}

void HttpConnection::finishResponse()
{
    if (const auto exchange = std::exchange(m_exchange, nullptr))
        exchange->complete();
    if (m_unreadBody) {
        discardInput();
        return;
    }
    if (!m_keepAlive) {
        m_phase = Phase::Closed;
        m_socket->disconnectFromHost();
        return;
    }
    m_phase = Phase::Reading;
    m_headAnnounced = false;
    updateDeadline();
    // Later, since a session may be giving us this response in the middle of its own work.
    if (!m_parser.isIdle() || m_socket->bytesAvailable() > 0)
        QMetaObject::invokeMethod(this, &HttpConnection::read, Qt::QueuedConnection);
}

void HttpConnection::refuse(int status)
{
    m_unreadBody = true;
    m_handler.requestFailed(*this);
    EngineIoHttpResponse response
        = EngineIoHttpResponse::text(status, EngineIoHttpResponse::reasonPhrase(status));
    response.close = true;
    respond(response);
}

void HttpConnection::discardInput()
{
    m_phase = Phase::Discarding;
    m_handler.setDeadline(*this, m_handler.now() + DiscardTime);
    m_socket->readAll();
}

void HttpConnection::updateDeadline()
{
    if (m_phase == Phase::Waiting || m_phase == Phase::Writing) {
        m_handler.setDeadline(*this, NotDue);
        return;
    }
    const bool idle = m_parser.isIdle() && !m_headAnnounced;
    if (!idle && m_timed)
        return; // a request that drips in does not win time by each byte
    m_timed = !idle;
    m_handler.setDeadline(
        *this, m_handler.now() + (idle ? m_settings.keepAliveTimeout : m_settings.requestTimeout));
}

void HttpConnection::deadlinePassed(Time)
{
    if (m_phase == Phase::Reading && m_timed) {
        refuse(408);
        return;
    }
    closeNow();
}

std::unique_ptr<QTcpSocket> HttpConnection::takeSocket(QByteArray *behindHead)
{
    m_phase = Phase::Closed;
    m_exchange.reset();
    m_handler.setDeadline(*this, NotDue);
    m_socket->disconnect(this);
    *behindHead = m_parser.takeRemaining() + m_socket->readAll();
    return std::move(m_socket);
}

void HttpConnection::closeNow()
{
    if (m_socket)
        m_socket->abort();
}

void HttpConnection::handleDisconnected()
{
    m_phase = Phase::Closed;
    m_handler.setDeadline(*this, NotDue);
    if (const auto exchange = std::exchange(m_exchange, nullptr))
        exchange->abort();
    m_handler.connectionClosed(*this);
}

} // namespace EngineIo
