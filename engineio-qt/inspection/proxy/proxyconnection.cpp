// SPDX-License-Identifier: MIT
#include "inspection/proxy/proxyconnection.h"

#include <chrono>
#include <utility>

namespace EngineIo {
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {
constexpr qint64 MostWaiting = 256 * 1024; // bytes that an end has not taken yet
constexpr qsizetype MostRefusedHead = 64 * 1024;
constexpr auto Lingering = 2s; // for a client to read why it was refused

QString peerText(const Stream::Peer &peer)
{
    const QString address = QString::fromLatin1(peer.address);
    return (address.contains(u':') ? u"[%1]:%2"_s : u"%1:%2"_s).arg(address).arg(peer.port);
}
} // namespace

ProxyConnection::ProxyConnection(std::unique_ptr<Stream> client, StreamLoop &loop,
                                 const UpstreamConnector::Target &target,
                                 ObservedSessions *sessions, QObject *parent)
    : QObject(parent)
    , m_target(target)
    , m_connector(loop, target)
{
    m_client.stream = std::move(client);
    m_client.stream->setListener(&m_client);
    m_client.stream->keepHalfOpen();
    if (sessions)
        m_conversation
            = std::make_unique<Conversation>(*sessions, peerText(m_client.stream->peer()));
    m_lingering.setSingleShot(true);
    connect(&m_lingering, &QTimer::timeout, this, [this] {
        m_client.stream->abort();
        end(m_client, false);
    });
    connect(&m_connector, &UpstreamConnector::connected, this, &ProxyConnection::joinStreams);
    connect(&m_connector, &UpstreamConnector::failed, this, [this](const QString &why) {
        m_failure = why;
        Q_EMIT targetFailed(why);
        m_client.stream->start();
    });
}

ProxyConnection::~ProxyConnection() = default;

void ProxyConnection::start()
{
    m_connector.start();
}

// What the client has sent meanwhile waits with the system.
void ProxyConnection::joinStreams()
{
    m_server.stream = m_connector.takeStream();
    m_server.stream->setListener(&m_server);
    m_server.stream->keepHalfOpen();
    m_server.stream->start();
    m_client.stream->start();
}

void ProxyConnection::Side::bytesReceived(QByteArrayView bytes)
{
    if (connection.m_failure.isEmpty())
        connection.forward(*this, bytes);
    else
        connection.refuse(bytes);
}

void ProxyConnection::Side::bytesWritten()
{
    Side &source = connection.otherThan(*this);
    if (!source.isPaused || stream->bytesToWrite() > 0)
        return;
    source.isPaused = false;
    source.stream->setPaused(false);
}

void ProxyConnection::Side::inputEnded()
{
    Side &other = connection.otherThan(*this);
    if (!other.isOver())
        other.stream->finishWriting();
    if (connection.m_conversation)
        connection.m_conversation->finished(sender, false);
    if (!connection.m_failure.isEmpty())
        connection.answerBadGateway();
}

void ProxyConnection::Side::streamEnded(bool failed)
{
    connection.end(*this, failed);
}

// All that passes, passes here: the place for what delays, changes or holds it.
void ProxyConnection::forward(Side &from, QByteArrayView bytes)
{
    Side &to = otherThan(from);
    if (to.isOver())
        return;
    to.stream->write(bytes);
    to.stream->flush();
    if (!to.isOver() && to.stream->bytesToWrite() > MostWaiting) {
        from.isPaused = true;
        from.stream->setPaused(true);
    }
    if (m_conversation)
        m_conversation->bytesSent(from.sender, bytes);
}

void ProxyConnection::end(Side &side, bool failed)
{
    if (std::exchange(side.hasEnded, true))
        return;
    Side &other = otherThan(side);
    if (m_conversation)
        m_conversation->finished(side.sender, failed);
    if (!other.isOver()) {
        if (failed) {
            other.hasEnded = true;
            other.stream->reset();
        } else {
            other.stream->closeWhenWritten(); // may end it at once
        }
    }
    endIfDone();
}

void ProxyConnection::endIfDone()
{
    if (m_client.isOver() && m_server.isOver())
        Q_EMIT ended();
}

// A client reads no answer before it has sent its request.
void ProxyConnection::refuse(QByteArrayView bytes)
{
    if (m_refused)
        return;
    if (m_conversation)
        m_conversation->bytesSent(Sender::Client, bytes);
    m_refusedHead.append(bytes);
    if (m_refusedHead.contains("\r\n\r\n") || m_refusedHead.size() > MostRefusedHead)
        answerBadGateway();
}

void ProxyConnection::answerBadGateway()
{
    if (std::exchange(m_refused, true))
        return;
    m_refusedHead.clear();
    const QByteArray text = u"The proxy cannot reach %1: %2"_s
                                .arg(m_target.url.toString(QUrl::RemoveUserInfo), m_failure)
                                .toUtf8();
    const QByteArray response = "HTTP/1.1 502 Bad Gateway\r\n"
                                "Content-Type: text/plain; charset=utf-8\r\n"
                                "Content-Length: "
                                + QByteArray::number(text.size()) + "\r\nConnection: close\r\n\r\n"
                                + text;
    m_client.stream->write(response);
    if (m_conversation)
        m_conversation->bytesSent(Sender::Server, response);
    // Not closed at once: a request that goes on would break the connection before this is read.
    m_lingering.start(Lingering);
    m_client.stream->finishWriting();
}

} // namespace EngineIo
