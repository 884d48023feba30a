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

static QString peerOf(const EngineIoHttpRequest &request)
{
    return peerText(request.peerAddress, request.peerPort);
}

static WireFormat formatFor(const Session &session, const Exchange &opening)
{
    return wireFormat(session.shared()->version, opening.request());
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
        beginHandshake(exchange, TransportType::Polling, route.version);
        return;
    case Route::Kind::OpenWebSocket:
        if (checkWebSocketHandshake(exchange))
            beginHandshake(exchange, TransportType::WebSocket, route.version);
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
    const WireFormat format = formatFor(*find(sid), *exchange);
    openWebSocketOf(exchange, [this, sid, format](std::unique_ptr<WebSocketConnection> connection) {
        if (!connection)
            return;
        auto transport = std::make_unique<WebSocketTransport>(std::move(connection), format);
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

void SessionLoop::beginHandshake(const ExchangePtr &exchange, TransportType transport,
                                 ProtocolVersion version)
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
    auto shared = std::make_shared<ServerSession>(sid, this, version);
    auto session = std::make_unique<Session>(
        shared, version == ProtocolVersion::V4 ? m_sessionSettings : m_sessionSettingsV3, *this);
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
    state->version = find(handshake.sid)->shared()->version;
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
    settings.format = formatFor(session, *exchange);
    auto transport = std::make_unique<PollingTransport>(settings);
    transport->poll(exchange);
    openSession(session, std::move(transport));
}

void SessionLoop::openWebSocket(const ExchangePtr &exchange, const QByteArray &sid)
{
    exchange->setHandshake();
    const WireFormat format = formatFor(*find(sid), *exchange);
    openWebSocketOf(exchange, [this, sid, format](std::unique_ptr<WebSocketConnection> connection) {
        if (!connection) {
            discard(sid);
            return;
        }
        auto transport = std::make_unique<WebSocketTransport>(std::move(connection), format);
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
    EngineIo::Handshake open{session.sid(), canUpgrade, m_options.pingInterval(),
                             m_options.pingTimeout(), std::nullopt};
    if (session.shared()->version == ProtocolVersion::V4) {
        open.pingInterval += m_options.pingGrace();
        open.maxPayload = m_options.maxHttpBufferSize();
    }
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
