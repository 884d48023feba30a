// SPDX-License-Identifier: MIT
// The requests' half of SessionLoop: what each kind of request does to sessions.
#include "server/sessionloop.h"

#include "server/engineioserver.h"
#include "server/guarded.h"
#include "server/serverobserver.h"

#include "http/errorresponse.h"
#include "protocol/handshake.h"
#include "transports/websockethandshake.h"
#include "transports/websockettransport.h"

#include <QJsonObject>

namespace EngineIo {

using namespace Qt::StringLiterals;

static QString peerText(const QByteArray &address, quint16 port)
{
    if (address.isEmpty())
        return {};
    const QString text = QString::fromLatin1(address);
    if (port == 0) // that of a client behind a proxy
        return text;
    return (text.contains(u':') ? u"[%1]:%2"_s : u"%1:%2"_s).arg(text).arg(port);
}

static QString peerOf(const EngineIoHttpRequest &request)
{
    return peerText(request.peerAddress, request.peerPort);
}

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

static bool isSid(const QByteArray &sid)
{
    constexpr qsizetype MaxLength = 255;
    if (sid.isEmpty() || sid.size() > MaxLength)
        return false;
    return std::all_of(sid.begin(), sid.end(), [](char c) {
        return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')
               || c == '-' || c == '_';
    });
}

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

// --- Connections that move
// ------------------------------------------------------------------------

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

// --- Requests
// -------------------------------------------------------------------------------------

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

void SessionLoop::serve(const ExchangePtr &exchange)
{
    advanceDeadlines(); // a session that is overdue must not be found
    Route route = m_router.route(exchange->request());
    if (route.kind == Route::Kind::Fallback) {
        serveFallback(exchange);
        return;
    }
    if (Session *const session = find(route.sid); session && session->isUpgrading()) {
        session->readCandidate(); // an UPGRADE packet sent before this request comes first
        route = m_router.route(exchange->request());
    }
    exchange->setSid(route.sid);
    if (m_observer)
        m_observer->requestReceived(route.sid, exchange->number(), exchange->request());
    if (m_interceptor && intercept(exchange, route))
        return;
    switch (route.kind) {
    case Route::Kind::Fallback:
        return;
    case Route::Kind::Preflight:
        exchange->respond({204, {}, {}});
        return;
    case Route::Kind::MethodNotAllowed: {
        auto response = errorResponse(405);
        response.headers.set("Allow"_ba, "GET, POST, OPTIONS"_ba);
        exchange->respond(std::move(response));
        return;
    }
    case Route::Kind::Refuse:
        refuse(exchange, route.error);
        return;
    case Route::Kind::OpenPolling:
        beginHandshake(exchange, TransportType::Polling);
        return;
    case Route::Kind::OpenWebSocket:
        if (checkWebSocketHandshake(exchange))
            beginHandshake(exchange, TransportType::WebSocket);
        return;
    case Route::Kind::Poll:
        poll(exchange, *find(route.sid));
        return;
    case Route::Kind::Post:
        post(exchange, *find(route.sid));
        return;
    case Route::Kind::Upgrade:
        if (checkWebSocketHandshake(exchange))
            upgrade(exchange, route.sid);
        return;
    }
}

void SessionLoop::serveFallback(const ExchangePtr &exchange)
{
    exchange->detach(); // CORS and hooks are the end point's alone
    if (!m_events.hasFallback()) {
        exchange->respond(errorResponse(404));
        return;
    }
    const Calling calling(*this);
    m_events.fallbackRequested(exchange->request(), [commands = m_commands, exchange](
                                                        const EngineIoHttpResponse &response) {
        commands->run([exchange, response] { exchange->respond(response); });
    });
}

void SessionLoop::refuse(const ExchangePtr &exchange, ConnectionError error)
{
    const int status = error == ConnectionError::Forbidden ? 403 : 400;
    const QString message = errorText(error);
    if (m_options.isLoggingEnabled())
        qCInfo(lcServer) << "refused" << exchange->request().target << message;
    if (m_observer)
        m_observer->connectionRejected(error, status, message, exchange->request());
    exchange->respond(
        jsonResponse(status, QJsonObject{{u"code"_s, int(error)}, {u"message"_s, message}}));
    const Calling calling(*this);
    m_events.connectionRejected(error, message, exchange->request());
}

void SessionLoop::reject(const ExchangePtr &exchange, const QJsonValue &message)
{
    constexpr int Unauthorized = 401;
    const QJsonValue body
        = message.isNull() || message.isUndefined() ? QJsonValue(u"Unauthorized"_s) : message;
    const EngineIoHttpResponse response = jsonResponse(Unauthorized, body);
    const QString text = body.isString() ? body.toString() : QString::fromUtf8(response.body);
    if (m_options.isLoggingEnabled())
        qCInfo(lcServer) << "rejected by the application" << text;
    if (m_observer)
        m_observer->connectionRejected(ConnectionError::Forbidden, Unauthorized, text,
                                       exchange->request());
    exchange->respond(response);
    const Calling calling(*this);
    m_events.connectionRejected(ConnectionError::Forbidden, text, exchange->request());
}

// Over a limit.
void SessionLoop::turnAway(const ExchangePtr &exchange, const Admission::Refusal &refusal)
{
    EngineIoHttpResponse response = errorResponse(refusal.status);
    response.headers.set("Retry-After"_ba, "1"_ba);
    response.close = true;
    if (m_observer)
        m_observer->connectionRejected(ConnectionError::Forbidden, refusal.status, refusal.reason,
                                       exchange->request());
    const QString peer = peerOf(exchange->request());
    exchange->respond(std::move(response));
    tellRefusal(refusal.status, refusal.reason, peer);
}

void SessionLoop::poll(const ExchangePtr &exchange, Session &session)
{
    session.checkHeartbeat();
    if (session.state() == Session::State::Closed) {
        refuse(exchange, ConnectionError::UnknownSid);
        return;
    }
    auto &polling = static_cast<PollingTransport &>(session.transport()->carrier());
    if (!polling.isPolled()) {
        polling.poll(exchange);
        return;
    }
    // Engine.IO v4: a client has at most one GET under way. The first gets a CLOSE packet.
    session.fail(DisconnectReason::TransportError, CloseCause::ProtocolError);
    exchange->respond(errorResponse(400, u"overlapping GET"_s));
}

void SessionLoop::post(const ExchangePtr &exchange, Session &session)
{
    session.checkHeartbeat();
    if (session.state() != Session::State::Open) {
        refuse(exchange, ConnectionError::UnknownSid);
        return;
    }
    static_cast<PollingTransport &>(session.transport()->carrier()).receive(exchange);
}

bool SessionLoop::checkWebSocketHandshake(const ExchangePtr &exchange)
{
    // handleRequest() has no connection that a WebSocket could take over.
    const auto error = exchange->connection() ? checkHandshake(exchange->request())
                                              : WebSocketHandshakeError::BadRequest;
    switch (error) {
    case WebSocketHandshakeError::None:
        return true;
    case WebSocketHandshakeError::BadRequest:
        refuse(exchange, ConnectionError::BadRequest);
        return false;
    case WebSocketHandshakeError::UnsupportedVersion: {
        auto response = errorResponse(426);
        response.headers.set("Sec-WebSocket-Version"_ba, "13"_ba);
        exchange->respond(std::move(response));
        return false;
    }
    }
    Q_UNREACHABLE();
}

void SessionLoop::upgrade(const ExchangePtr &exchange, const QByteArray &sid)
{
    openWebSocketOf(exchange, [this, sid](std::unique_ptr<WebSocketConnection> connection) {
        if (!connection)
            return;
        auto transport = std::make_unique<WebSocketTransport>(std::move(connection));
        WebSocketTransport &started = *transport;
        Session *const session = find(sid);
        const bool wanted = session && session->state() == Session::State::Open
                            && !session->isUpgrading() && !session->hasUpgraded()
                            && session->transport()->type() == TransportType::Polling;
        if (!wanted) {
            refuse(std::move(transport));
            return;
        }
        session->beginUpgrade(intercepted(*session, std::move(transport)));
        started.flush(); // the response to the handshake
        started.start();
    });
}

void SessionLoop::refuse(std::unique_ptr<WebSocketTransport> transport)
{
    transport->close(CloseCause::ProtocolError);
    m_unwanted.push_back(std::move(transport));
    scheduleSettle();
}

void SessionLoop::openWebSocketOf(const ExchangePtr &exchange, WebSocketEngine::Opened opened)
{
    HttpConnection *const connection = exchange->connection();
    exchange->complete();
    EngineIoHttpHeaders headers;
    addOwnHeaders(headers, *exchange);
    QByteArray behindHead;
    std::unique_ptr<Stream> stream = connection->takeStream(&behindHead);
    discard(*connection);
    m_webSockets->open(std::move(stream), exchange->request(), behindHead, headers,
                       std::move(opened));
}

QByteArray SessionLoop::newSid(const EngineIoHttpRequest &request)
{
    if (!m_options.idGenerator())
        return EngineIoServer::generateId();
    QByteArray sid;
    guarded("id generator", [&] { sid = m_options.idGenerator()(request); });
    if (isSid(sid) && !m_registry.find(sid))
        return sid;
    qCCritical(lcServer) << "the id generator made an invalid or used id:" << sid;
    return {};
}

void SessionLoop::beginHandshake(const ExchangePtr &exchange, TransportType transport)
{
    if (const auto refusal = m_admission->handshakeFrom(exchange->request().peerAddress, now())) {
        turnAway(exchange, *refusal);
        return;
    }
    const QByteArray sid = newSid(exchange->request());
    if (sid.isEmpty()) {
        exchange->respond(errorResponse(500));
        return;
    }
    exchange->setSid(sid);
    auto shared = std::make_shared<ServerSession>(sid, this);
    auto session = std::make_unique<Session>(shared, m_sessionSettings, *this);
    session->setObserver(m_observer);
    session->setPeer(peerOf(exchange->request()));
    shared->session = session.get();
    if (!m_registry.insert(shared, m_options.maxSessions())) {
        turnAway(exchange, {503, u"more than %1 sessions"_s.arg(m_options.maxSessions())});
        return;
    }
    m_sessions.emplace(sid, std::move(session));

    auto handshake = std::make_unique<Handshake>();
    handshake->loop = this;
    handshake->sid = sid;
    handshake->transport = transport;
    handshake->exchange = exchange;
    Handshake &pending = *m_handshakes.insert_or_assign(sid, std::move(handshake)).first->second;
    exchange->setAbortHandler([this, sid] {
        m_handshakes.erase(sid);
        discard(sid);
    });
    if (m_events.decidesConnections())
        askConnectHandler(pending);
    else
        answerHandshake(sid, {true, QJsonValue()});
}

void SessionLoop::askConnectHandler(Handshake &handshake)
{
    setDeadline(handshake, now() + m_options.connectTimeout());
    auto state = std::make_shared<EngineIoConnectRequest::State>();
    state->sid = handshake.sid;
    state->transport = handshake.transport;
    state->request = handshake.exchange->request();
    if (const HttpConnection *const connection = handshake.exchange->connection())
        state->peerCertificate = connection->stream()->peerCertificate();
    state->commands = m_commands;
    state->taker
        = [this, sid = handshake.sid](const EngineIoConnectRequest::State::Answer &answer) {
              answerHandshake(sid, answer);
          };
    const Calling calling(*this);
    m_events.connectRequested(state);
}

void SessionLoop::Handshake::deadlinePassed(Time)
{
    loop->answerHandshake(sid, {false, u"The connect handler did not answer in time"_s});
}

void SessionLoop::answerHandshake(const QByteArray &sid,
                                  const EngineIoConnectRequest::State::Answer &answer)
{
    const auto found = m_handshakes.find(sid);
    if (found == m_handshakes.end())
        return; // the client has gone, or the time was over
    const std::unique_ptr<Handshake> handshake = std::move(found->second);
    m_handshakes.erase(found);
    handshake->exchange->setAbortHandler(nullptr);
    if (!answer.accepted) {
        discard(sid);
        reject(handshake->exchange, answer.message);
        return;
    }
    if (handshake->transport == TransportType::Polling)
        openPolling(handshake->exchange, *find(sid));
    else
        openWebSocket(handshake->exchange, sid);
}

void SessionLoop::openPolling(const ExchangePtr &exchange, Session &session)
{
    exchange->setHandshake();
    PollingTransport::Settings settings;
    settings.compression = m_options.httpCompression();
    settings.compressionThreshold = m_options.compressionThreshold();
    auto transport = std::make_unique<PollingTransport>(settings);
    transport->poll(exchange);
    openSession(session, std::move(transport));
}

void SessionLoop::openWebSocket(const ExchangePtr &exchange, const QByteArray &sid)
{
    exchange->setHandshake();
    openWebSocketOf(exchange, [this, sid](std::unique_ptr<WebSocketConnection> connection) {
        if (!connection) {
            discard(sid);
            return;
        }
        auto transport = std::make_unique<WebSocketTransport>(std::move(connection));
        WebSocketTransport &started = *transport;
        Session *const session = find(sid);
        if (!session || session->state() != Session::State::Connecting) {
            discard(sid);
            refuse(std::move(transport));
            return;
        }
        openSession(*session, std::move(transport));
        started.start();
    });
}

void SessionLoop::openSession(Session &session, std::unique_ptr<Transport> transport)
{
    const bool canUpgrade = m_options.allowsUpgrades()
                            && transport->type() == TransportType::Polling
                            && m_options.transports().contains(TransportType::WebSocket);
    const EngineIo::Handshake open{session.sid(), canUpgrade,
                                   m_options.pingInterval() + m_options.pingGrace(),
                                   m_options.pingTimeout(), m_options.maxHttpBufferSize()};
    session.open(intercepted(session, std::move(transport)), openPacket(open),
                 m_options.initialPacket());
    m_registry.countOpened();
    if (m_options.isLoggingEnabled())
        qCInfo(lcServer) << session.sid() << "connected";
    const Calling calling(*this);
    m_events.sessionOpened(static_cast<ServerSession &>(*session.shared()));
}

// The cookie and what the application wants in front of a client.
void SessionLoop::addOwnHeaders(EngineIoHttpHeaders &headers, const ServerExchange &exchange) const
{
    if (exchange.isHandshake()) {
        if (const auto cookie = m_options.cookie())
            headers.append("Set-Cookie", cookie->header(exchange.sid()));
        if (const auto hook = m_options.initialHeadersHook())
            guarded("initial headers hook", [&] { hook(headers, exchange.request()); });
    }
    if (const auto hook = m_options.headersHook())
        guarded("headers hook", [&] { hook(headers, exchange.request()); });
}

void SessionLoop::finishResponse(EngineIoHttpResponse &response, const ServerExchange &exchange)
{
    addCorsHeaders(m_router.cors(), exchange.request(), response.headers);
    addOwnHeaders(response.headers, exchange);
    if (m_observer)
        m_observer->responseSent(exchange.sid(), exchange.number(), response);
}

} // namespace EngineIo
