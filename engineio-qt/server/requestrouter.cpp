// SPDX-License-Identifier: MIT
#include "server/requestrouter.h"

#include "transports/websockethandshake.h"

namespace EngineIo {

static CorsPolicy corsPolicy(const EngineIoServerOptions &options)
{
    CorsPolicy policy;
    switch (options.corsMode()) {
    case EngineIoServerOptions::CorsMode::SameOrigin:
        policy.mode = CorsPolicy::Mode::SameOrigin;
        break;
    case EngineIoServerOptions::CorsMode::List:
        policy.mode = CorsPolicy::Mode::List;
        break;
    case EngineIoServerOptions::CorsMode::Any:
        policy.mode = CorsPolicy::Mode::Any;
        break;
    case EngineIoServerOptions::CorsMode::Predicate:
        policy.mode = CorsPolicy::Mode::Predicate;
        break;
    case EngineIoServerOptions::CorsMode::Off:
        policy.mode = CorsPolicy::Mode::Off;
        break;
    }
    policy.origins = options.corsAllowedOrigins();
    policy.predicate = options.corsOriginPredicate();
    policy.credentials = options.corsCredentials();
    return policy;
}

static Route refuse(ConnectionError error)
{
    return {Route::Kind::Refuse, error, {}};
}

static std::optional<TransportType> transportFrom(const std::optional<QByteArray> &name)
{
    if (name == "polling")
        return TransportType::Polling;
    if (name == "websocket")
        return TransportType::WebSocket;
    return std::nullopt;
}

RequestRouter::RequestRouter(const EngineIoServerOptions &options, TransportOf transportOf)
    : m_path(options.path())
    , m_transports(options.transports())
    , m_allowUpgrades(options.allowsUpgrades())
    , m_allowEio3(options.allowsEio3())
    , m_cors(corsPolicy(options))
    , m_transportOf(std::move(transportOf))
{
}

bool RequestRouter::isForPath(const EngineIoHttpRequest &request) const
{
    const QByteArray path = request.path();
    if (path == m_path)
        return true;
    return m_path.size() > 1 && m_path.endsWith('/') && path + '/' == m_path;
}

Route RequestRouter::route(const EngineIoHttpRequest &request) const
{
    if (!isForPath(request))
        return {};
    // Before anything else: a browser sends a WebSocket handshake from any page, cookies and all.
    if (!isOriginAllowed(m_cors, request))
        return refuse(ConnectionError::Forbidden);
    if (request.method == "OPTIONS")
        return {Route::Kind::Preflight, {}, {}};

    const auto transport = transportFrom(request.queryValue("transport"));
    if (!transport || !m_transports.contains(*transport))
        return refuse(ConnectionError::UnknownTransport);
    if (const auto sid = request.queryValue("sid"))
        return routeSession(request, *transport, *sid);
    return routeHandshake(request, *transport);
}

std::optional<ProtocolVersion> RequestRouter::versionOf(const EngineIoHttpRequest &request) const
{
    const auto version = request.queryValue("EIO");
    if (version == "4")
        return ProtocolVersion::V4;
    if (version == "3" && m_allowEio3)
        return ProtocolVersion::V3;
    return std::nullopt;
}

Route RequestRouter::routeHandshake(const EngineIoHttpRequest &request,
                                    TransportType transport) const
{
    const auto version = versionOf(request);
    if (!version)
        return refuse(ConnectionError::UnsupportedProtocolVersion);
    if (request.method != "GET")
        return refuse(ConnectionError::BadHandshakeMethod);
    const bool webSocket = transport == TransportType::WebSocket;
    if (webSocket != asksForWebSocket(request))
        return refuse(ConnectionError::BadRequest);
    return {webSocket ? Route::Kind::OpenWebSocket : Route::Kind::OpenPolling, {}, {}, *version};
}

Route RequestRouter::routeSession(const EngineIoHttpRequest &request, TransportType transport,
                                  const QByteArray &sid) const
{
    const auto current = m_transportOf(sid);
    if (!current)
        return refuse(ConnectionError::UnknownSid);
    if (asksForWebSocket(request)) {
        // A second upgrade is let in and its WebSocket closed: some clients take a refused
        // handshake for a fatal error.
        if (transport != TransportType::WebSocket || !m_allowUpgrades)
            return refuse(ConnectionError::BadRequest);
        return {Route::Kind::Upgrade, {}, sid};
    }
    if (transport != TransportType::Polling || *current != TransportType::Polling)
        return refuse(ConnectionError::BadRequest);
    if (request.method == "GET")
        return {Route::Kind::Poll, {}, sid};
    if (request.method == "POST")
        return {Route::Kind::Post, {}, sid};
    return {Route::Kind::MethodNotAllowed, {}, {}};
}

} // namespace EngineIo
