// SPDX-License-Identifier: MIT
#pragma once

#include "engineioexport.h"

#include <QMetaType>
#include <QObject>
#include <QString>

/*!
    \brief The enumerations of the library, and all of its private code.
*/
namespace EngineIo {
Q_NAMESPACE_EXPORT(ENGINEIO_EXPORT)

/*!
    The version of the protocol that a session speaks: \c EIO in the request that opened it.
    Numbered as there.
*/
enum class ProtocolVersion : quint8 {
    V3 = 3, //!< of clients of Socket.IO 1 and 2; see EngineIoServerOptions::allowsEio3()
    V4 = 4
};
Q_ENUM_NS(ProtocolVersion)

/*!
    How the packets of a session travel.
    \spec{Engine.IO v4, Transports}
*/
enum class TransportType : quint8 {
    Polling,  //!< HTTP long-polling: GET receives, POST sends
    WebSocket //!< one packet in each WebSocket message
};
Q_ENUM_NS(TransportType)

/*!
    Why a session has ended; reasonText() has the words that python-engineio and Node use.
*/
enum class DisconnectReason : quint8 {
    ClientDisconnect, //!< the client sent a CLOSE packet
    ServerDisconnect, //!< the application asked for it, or the server shut down
    PingTimeout,      //!< no PONG within pingTimeout after a PING; in version 3: silence
    TransportClose,   //!< the connection was closed by the other end
    TransportError //!< the client broke the protocol, a limit was exceeded or a connection failed
};
Q_ENUM_NS(DisconnectReason)

/*!
    Why a request was refused: the codes of Node's engine.io, sent as
    \c {"code":1,"message":"Session ID unknown"}.
*/
enum class ConnectionError : quint8 {
    UnknownTransport = 0,
    UnknownSid = 1,
    BadHandshakeMethod = 2,
    BadRequest = 3,
    Forbidden = 4,
    UnsupportedProtocolVersion = 5
};
Q_ENUM_NS(ConnectionError)

/*! Whether messages may be compressed on their way; see EngineIoServerOptions::httpCompression().
 */
enum class Compression : quint8 { Allowed, Never };
Q_ENUM_NS(Compression)

/*! What an inspector that is attached may do to a server, see
 * EngineIoServer::setInspectionEnabled().
 */
enum class InspectionPermission : int {
    ObserveOnly = 0x0,
    Send = 0x1,       //!< packets of any type to a session
    Disconnect = 0x2, //!< close a session as EngineIoServer::disconnectClient() does
    Ping = 0x4,       //!< send a PING now
    Faults = 0x8,     //!< break connections as if the network had, and stop packets: EngineIoFaults
    AllCommands = Send | Disconnect | Ping | Faults
};
Q_DECLARE_FLAGS(InspectionPermissions, InspectionPermission)
Q_DECLARE_OPERATORS_FOR_FLAGS(InspectionPermissions)
Q_FLAG_NS(InspectionPermissions)

/*! Returns "polling" or "websocket", as in the \c transport query parameter. */
ENGINEIO_EXPORT QString transportName(TransportType transport);

/*! Returns the exact text of \a reason, "ping timeout" for example. */
ENGINEIO_EXPORT QString reasonText(DisconnectReason reason);

/*! Returns the exact text of \a error, "Session ID unknown" for example. */
ENGINEIO_EXPORT QString errorText(ConnectionError error);

} // namespace EngineIo
