// SPDX-License-Identifier: MIT
#pragma once

#include "http/cors.h"
#include "server/engineioserveroptions.h"

#include <functional>
#include <optional>

namespace EngineIo {

// What a request wants of the server, by the rules of Engine.IO v4; nothing is done yet.
struct Route
{
    enum class Kind : quint8 {
        Fallback, // not for this path
        Preflight,
        Refuse,
        MethodNotAllowed,
        OpenPolling,
        OpenWebSocket,
        Poll,
        Post,
        Upgrade
    };

    Kind kind = Kind::Fallback;
    ConnectionError error = ConnectionError::BadRequest; // for Refuse
    QByteArray sid;                                      // for Poll, Post and Upgrade
    ProtocolVersion version = ProtocolVersion::V4;       // for OpenPolling and OpenWebSocket
};

class RequestRouter
{
public:
    // The transport of an open session; nothing for an unknown sid.
    using TransportOf = std::function<std::optional<TransportType>(const QByteArray &sid)>;

    RequestRouter(const EngineIoServerOptions &options, TransportOf transportOf);

    Route route(const EngineIoHttpRequest &request) const;
    const CorsPolicy &cors() const { return m_cors; }

private:
    bool isForPath(const EngineIoHttpRequest &request) const;
    std::optional<ProtocolVersion> versionOf(const EngineIoHttpRequest &request) const;
    Route routeHandshake(const EngineIoHttpRequest &request, TransportType transport) const;
    Route routeSession(const EngineIoHttpRequest &request, TransportType transport,
                       const QByteArray &sid) const;

    const QByteArray m_path;
    const QList<TransportType> m_transports;
    const bool m_allowUpgrades;
    const bool m_allowEio3;
    const CorsPolicy m_cors;
    const TransportOf m_transportOf;
};

} // namespace EngineIo
