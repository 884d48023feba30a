// SPDX-License-Identifier: MIT
// The connections' half of SessionLoop: where they come from and go to, and what they can't bring.
#include "server/sessionloop.h"

#include "http/errorresponse.h"
#include "server/logging.h"
#include "server/serverobserver.h"

namespace EngineIo {

using namespace Qt::StringLiterals;

// Why a request that could not be read was refused.
static QString refusalText(int status, const EngineIoServerOptions &options)
{
    switch (status) {
    case 408:
        return u"a request took too long to arrive"_s;
    case 413:
        return u"a body of more than %1 bytes"_s.arg(options.maxHttpBufferSize());
    case 414:
        return u"a request line of more than %1 bytes"_s.arg(options.maxRequestLine());
    case 431:
        return u"more than %1 header fields or %2 bytes of them"_s.arg(options.maxHeaderCount())
            .arg(options.maxHeaderBytes());
    default:
        return u"a malformed request"_s;
    }
}

// The version is that of the session's handshake, whatever a later request says.
void SessionLoop::accept(qintptr descriptor)
{
    accept(m_streams.open(descriptor, m_tls));
}

void SessionLoop::accept(std::unique_ptr<Stream> stream, const QByteArray &alreadyRead)
{
    if (!stream)
        return; // lost already
    const Stream::Peer peer = stream->peer();
    auto admitted = m_admission->connectionFrom(peer.address);
    if (admitted)
        stream->setCompanion(std::move(*admitted));
    auto connection
        = std::make_unique<HttpConnection>(std::move(stream), m_connectionSettings, *this);
    if (admitted) {
        start(std::move(connection), alreadyRead);
        return;
    }
    connection->setParent(this);
    HttpConnection *const unwanted = connection.release();
    unwanted->turnAway(admitted.error().status);
    tellRefusal(admitted.error().status, admitted.error().reason,
                peerText(peer.address, peer.port));
}

void SessionLoop::setSslConfiguration(const QSslConfiguration &tls)
{
    m_tls = tls;
}

void SessionLoop::start(std::unique_ptr<HttpConnection> connection, const QByteArray &alreadyRead)
{
    connection->setParent(this);
    connection.release()->start(alreadyRead);
}

// --- Connections that move -----------------------------------------------------------------------

// The loop that a request is to be served in, when it is not this one.
SessionLoop *SessionLoop::homeOf(const EngineIoHttpRequest &head) const
{
    if (m_options.ioThreads() < 2)
        return nullptr;
    const auto sid = head.queryValue("sid");
    if (!sid || m_sessions.contains(*sid))
        return nullptr;
    const auto session = m_registry.find(*sid);
    return session && session->loop != this ? session->loop : nullptr;
}

// With none of their functions on the stack.
void SessionLoop::moveConnections()
{
    for (const auto &[connection, loop] : std::exchange(m_leaving, {})) {
        setDeadline(*connection, NotDue);
        auto held = std::make_shared<HttpConnection::Held>(connection->release(loop->thread()));
        connection->deleteLater();
        loop->commands()->post([home = loop, held] { home->adopt(std::move(*held)); });
    }
}

void SessionLoop::adopt(HttpConnection::Held held)
{
    m_streams.enter(*held.stream);
    start(std::make_unique<HttpConnection>(std::move(held), m_connectionSettings, *this), {});
}

// --- Requests ------------------------------------------------------------------------------------

std::optional<EngineIoHttpResponse> SessionLoop::headReceived(HttpConnection &connection,
                                                              const EngineIoHttpRequest &head)
{
    if (SessionLoop *const home = homeOf(head)) {
        connection.hold();
        m_leaving.insert_or_assign(&connection, home);
        scheduleSettle();
        return std::nullopt;
    }
    if (head.method != "POST")
        return std::nullopt;
    const Route route = m_router.route(head);
    if (route.kind != Route::Kind::Post)
        return std::nullopt; // refused when it is whole
    PollingTransport *const polling = pollingTransport(route.sid);
    if (polling->beginPost()) {
        m_posting.insert_or_assign(&connection, route.sid);
        return std::nullopt;
    }
    // Engine.IO v4: a client has at most one POST under way.
    if (m_observer)
        m_observer->postRefused(route.sid, 400, u"overlapping POST"_s);
    find(route.sid)->fail(DisconnectReason::TransportError, CloseCause::ProtocolError);
    return errorResponse(400, u"overlapping POST"_s);
}

void SessionLoop::requestFailed(HttpConnection &connection, int status)
{
    const Stream::Peer &peer = connection.stream()->peer();
    tellRefusal(status, refusalText(status, m_options), peerText(peer.address, peer.port));
    const auto posting = m_posting.find(&connection);
    if (posting == m_posting.end())
        return;
    // Over the limit, broken or too slow: its messages are lost, so the session must not go on as
    // if they had never been sent.
    const QByteArray sid = posting->second;
    m_posting.erase(posting);
    Session *const session = find(sid);
    if (!session)
        return;
    if (m_observer)
        m_observer->postRefused(sid, status,
                                QString::fromLatin1(EngineIoHttpResponse::reasonPhrase(status)));
    session->fail(DisconnectReason::TransportError, CloseCause::GivenUp);
}

void SessionLoop::connectionClosed(HttpConnection &connection)
{
    m_leaving.erase(&connection);
    const auto posting = m_posting.find(&connection);
    if (posting != m_posting.end()) {
        if (PollingTransport *const polling = pollingTransport(posting->second))
            polling->endPost();
        m_posting.erase(posting);
    }
    discard(connection);
}

// Its functions may be on the stack. Below a call of the application deleteLater() is not late
// enough: an event loop that runs there deletes what it has closed itself.
void SessionLoop::discard(HttpConnection &connection)
{
    if (m_calls == 0)
        connection.deleteLater();
    else
        m_closed.push_back(&connection);
}

void SessionLoop::tellRefusal(int status, const QString &reason, const QString &peer)
{
    if (m_options.isLoggingEnabled())
        qCInfo(lcServer) << "refused" << peer << status << reason;
    const Calling calling(*this);
    m_events.requestRefused(status, reason, peer);
}

void SessionLoop::requestReceived(HttpConnection &connection, EngineIoHttpRequest &&request)
{
    if (const auto client = forwardedClient(request.headers, request.peerAddress, m_proxies)) {
        request.peerAddress = client->address;
        request.peerPort = client->port;
        request.secure = client->secure.value_or(request.secure);
    }
    auto exchange = std::make_shared<ServerExchange>(std::move(request), this, &connection);
    connection.setExchange(exchange);
    m_posting.erase(&connection);
    serve(exchange);
}

} // namespace EngineIo
