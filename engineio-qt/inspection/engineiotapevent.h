// SPDX-License-Identifier: MIT
#pragma once

#include "engineioexport.h"

#include <EngineIoNamespace>
#include <EngineIoPacket>
#include <QByteArray>
#include <QMetaType>
#include <QString>

#include <chrono>

/*!
    \brief One thing that happened on a server, as EngineIoTap tells it. A plain value.
*/
struct ENGINEIO_EXPORT EngineIoTapEvent
{
    Q_GADGET

public:
    /*! What happened, and which fields tell more of it. */
    enum class Kind : quint8 {
        SessionOpened,    //!< text: the peer, "127.0.0.1:51234"
        SessionClosed,    //!< reason
        PacketReceived,   //!< packet; exchange for polling
        PacketSent,       //!< packet; exchange for polling
        PacketMalformed,  //!< text: what is wrong; packet.data: the bytes as they came
        UpgradeStarted,   //!< a WebSocket opened for a polling session
        UpgradeProbed,    //!< PING "probe" came and was answered
        UpgradeCompleted, //!< UPGRADE came
        UpgradeFailed,    //!< text: why
        RequestReceived,  //!< head, size: of the body, exchange
        ResponseSent,     //!< head, size, exchange, status
        //! text: the message; status; code; head of the request. With a sid, and no head, it ends
        //! a session: a POST was refused before it was whole (413, 408, or 400 for a second one at
        //! once), or a WebSocket message was over the limit (status 0, close code 1009).
        ConnectionRejected,
        FaultInjected //!< text: what EngineIoFaults did; packet and its size; 0: a request
    };
    Q_ENUM(Kind)

    /*! What happened. */
    Kind kind = Kind::PacketReceived;
    /*! By which transport. */
    EngineIo::TransportType transport = EngineIo::TransportType::Polling;
    /*! Of Kind::SessionClosed. */
    EngineIo::DisconnectReason reason = EngineIo::DisconnectReason::TransportClose;
    /*! Of Kind::ConnectionRejected. */
    EngineIo::ConnectionError code = EngineIo::ConnectionError::BadRequest;
    /*! When. */
    std::chrono::steady_clock::time_point time;
    QByteArray sid; //!< empty where there is no session
    /*! The packet that it is about. */
    EngineIoPacket packet;
    QByteArray head;        //!< start line and header fields as on the wire, without the empty line
    qint64 size = 0;        //!< bytes of the body
    qint64 queuedBytes = 0; //!< of the session, for packets
    quint64 exchange = 0;   //!< joins a request, its response and the packets they carry; 0: none
    int status = 0;         //!< HTTP
    /*! For people. */
    QString text;
};

Q_DECLARE_TYPEINFO(EngineIoTapEvent, Q_RELOCATABLE_TYPE);
Q_DECLARE_METATYPE(EngineIoTapEvent)
