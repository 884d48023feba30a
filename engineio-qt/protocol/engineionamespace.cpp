// SPDX-License-Identifier: MIT
#include "protocol/engineionamespace.h"

namespace EngineIo {
using namespace Qt::StringLiterals;

QString transportName(TransportType transport)
{
    switch (transport) {
    case TransportType::Polling:
        return u"polling"_s;
    case TransportType::WebSocket:
        return u"websocket"_s;
    }
    Q_UNREACHABLE();
}

QString reasonText(DisconnectReason reason)
{
    switch (reason) {
    case DisconnectReason::ClientDisconnect:
        return u"client disconnect"_s;
    case DisconnectReason::ServerDisconnect:
        return u"server disconnect"_s;
    case DisconnectReason::PingTimeout:
        return u"ping timeout"_s;
    case DisconnectReason::TransportClose:
        return u"transport close"_s;
    case DisconnectReason::TransportError:
        return u"transport error"_s;
    }
    Q_UNREACHABLE();
}

QString errorText(ConnectionError error)
{
    switch (error) {
    case ConnectionError::UnknownTransport:
        return u"Transport unknown"_s;
    case ConnectionError::UnknownSid:
        return u"Session ID unknown"_s;
    case ConnectionError::BadHandshakeMethod:
        return u"Bad handshake method"_s;
    case ConnectionError::BadRequest:
        return u"Bad request"_s;
    case ConnectionError::Forbidden:
        return u"Forbidden"_s;
    case ConnectionError::UnsupportedProtocolVersion:
        return u"Unsupported protocol version"_s;
    }
    Q_UNREACHABLE();
}

} // namespace EngineIo
