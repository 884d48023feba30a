// SPDX-License-Identifier: MIT
#include "inspection/proxy/proxyconnection.h"

#include "inspection/proxy/faultyconversation.h"
#include "inspection/proxy/faultysessions.h"
#include "server/forwarded.h"

#include <QScopedValueRollback>

#include <chrono>
#include <utility>

namespace EngineIo {
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {
constexpr qint64 MostWaiting = 256 * 1024; // bytes that an end has not taken yet
constexpr qsizetype MostRefusedHead = 64 * 1024;
constexpr auto Lingering = 2s; // for a client to read why it was refused
} // namespace

ProxyConnection::ProxyConnection(std::unique_ptr<Stream> client, Shared &shared, QObject *parent)
    : QObject(parent)
    , m_shared(shared)
    , m_connector(shared.loop, shared.target)
{
    m_client.stream = std::move(client);
    m_client.stream->setListener(&m_client);
    m_client.stream->keepHalfOpen();
    if (shared.sessions.hasSink() || shared.faults) {
        const Stream::Peer &peer = m_client.stream->peer();
        m_conversation
            = std::make_unique<Conversation>(shared.sessions, peerText(peer.address, peer.port));
    }
    m_lingering.setSingleShot(true);
    connect(&m_lingering, &QTimer::timeout, this, [this] {
        m_client.stream->abort();
        sideEnded(m_client, false);
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
    connection.updatePaused(connection.otherThan(*this));
}

void ProxyConnection::Side::inputEnded()
{
    connection.endInput(*this, DirectionEnd::Finished);
    if (!connection.m_failure.isEmpty())
        connection.answerBadGateway();
}

void ProxyConnection::Side::streamEnded(bool failed)
{
    connection.sideEnded(*this, failed);
}

// --- What passes ---------------------------------------------------------------------------------

void ProxyConnection::forward(Side &from, QByteArrayView bytes)
{
    if (m_shared.faults && forwardFaulty(from, bytes))
        return;
    if (send(from, bytes) && m_conversation)
        m_conversation->bytesSent(from.sender, bytes);
}

// Returns false as long as nothing can go wrong.
bool ProxyConnection::forwardFaulty(Side &from, QByteArrayView bytes)
{
    const bool idle = m_shared.faults->isIdle();
    if (m_faulty && idle && !m_isWriting && m_faulty->isIdle())
        m_faulty.reset();
    else if (!m_faulty && !idle && m_conversation)
        m_faulty = FaultyConversation::after(*m_conversation, *m_shared.faults, *this);
    if (!m_faulty)
        return false;
    if (from.sender == Sender::Server)
        m_conversation->bytesSent(Sender::Server, bytes);
    m_faulty->bytesSent(from.sender, bytes);
    updatePaused(from);
    return true;
}

void ProxyConnection::write(Sender sender, QByteArrayView bytes)
{
    if (bytes.isEmpty())
        return;
    const QScopedValueRollback writing(m_isWriting, true);
    Side &from = sideOf(sender);
    if (send(from, bytes) && sender == Sender::Client)
        m_conversation->bytesSent(Sender::Client, bytes);
    updatePaused(from); // something has gone on
}

// Returns false when nobody is there any more.
bool ProxyConnection::send(Side &from, QByteArrayView bytes)
{
    Side &to = otherThan(from);
    if (to.isOver())
        return false;
    to.stream->write(bytes);
    to.stream->flush();
    if (!to.isOver() && to.stream->bytesToWrite() > MostWaiting)
        setPaused(from, true);
    return true;
}

void ProxyConnection::setPaused(Side &side, bool paused)
{
    if (side.isPaused == paused || side.isOver())
        return;
    side.isPaused = paused;
    side.stream->setPaused(paused);
}

// Until what waits has gone, not only until there is room.
void ProxyConnection::updatePaused(Side &from)
{
    const Side &to = otherThan(from);
    const bool waits
        = !to.isOver() && to.stream->bytesToWrite() > (from.isPaused ? 0 : MostWaiting);
    setPaused(from, waits || (m_faulty && m_faulty->isFull(from.sender)));
}

// --- Ends ----------------------------------------------------------------------------------------

void ProxyConnection::sideEnded(Side &side, bool failed)
{
    if (!std::exchange(side.hasEnded, true))
        endInput(side, failed ? DirectionEnd::Broken : DirectionEnd::Closed);
    endIfDone();
}

void ProxyConnection::endInput(Side &side, DirectionEnd how)
{
    if (m_conversation && side.sender == Sender::Server)
        m_conversation->finished(Sender::Server, how == DirectionEnd::Broken);
    if (m_faulty)
        m_faulty->ended(side.sender, how);
    else
        end(side.sender, how);
}

void ProxyConnection::end(Sender sender, DirectionEnd how)
{
    Side &other = otherThan(sideOf(sender));
    if (m_conversation && sender == Sender::Client)
        m_conversation->finished(Sender::Client, how == DirectionEnd::Broken);
    if (other.isOver())
        return;
    switch (how) {
    case DirectionEnd::Finished:
        other.stream->finishWriting();
        return;
    case DirectionEnd::Closed:
        other.stream->closeWhenWritten(); // may end it at once
        return;
    case DirectionEnd::Broken:
        other.hasEnded = true;
        other.stream->reset();
        endIfDone();
        return;
    }
}

bool ProxyConnection::carries(const QByteArray &sid) const
{
    return m_conversation && (m_conversation->carries(sid) || (m_faulty && m_faulty->carries(sid)));
}

void ProxyConnection::cut()
{
    if (m_conversation)
        m_conversation->finished(Sender::Client, true);
    for (Side *const side : {&m_client, &m_server}) {
        if (!side->isOver())
            side->stream->reset();
        side->hasEnded = true;
    }
    Q_EMIT ended();
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
                                .arg(m_shared.target.url.toString(QUrl::RemoveUserInfo), m_failure)
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
