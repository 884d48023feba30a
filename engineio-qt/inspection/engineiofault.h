// SPDX-License-Identifier: MIT
#pragma once

#include "engineioexport.h"

#include <EngineIoPacket>
#include <EngineIoTapEvent>
#include <QByteArray>
#include <QMetaType>
#include <QString>

#include <chrono>
#include <functional>
#include <optional>

/*!
    \brief What a fault or a breakpoint is for. A plain value; by default everything.
*/
struct ENGINEIO_EXPORT EngineIoFaultScope
{
    Q_GADGET

public:
    /*! As in EngineIoTapEvent: what comes from a client, what goes to it. */
    enum class Direction : quint8 { Both, Incoming, Outgoing };
    Q_ENUM(Direction)

    /*! Whose packets and requests. */
    enum class Sessions : quint8 {
        All,
        New, //!< those that open later than the fault is added, with their handshakes
        One  //!< sid
    };
    Q_ENUM(Sessions)

    /*!
        Decides about a packet (Kind::PacketReceived, Kind::PacketSent) or a request
        (Kind::RequestReceived). Called in the threads of the sessions, several at once.
    */
    using Predicate = std::function<bool(const EngineIoTapEvent &event)>;

    /*! Whose. */
    Sessions sessions = Sessions::All;
    QByteArray sid;                             //!< for Sessions::One
    Direction direction = Direction::Both;      //!< of packets
    std::optional<EngineIoPacket::Type> packet; //!< only packets of this type; all without one
    Predicate predicate;                        //!< besides; none: everything
};

/*!
    \brief One way for a connection to go wrong, see EngineIoFaults. A plain value.
*/
struct ENGINEIO_EXPORT EngineIoFault
{
    Q_GADGET

public:
    /*! What goes wrong. */
    enum class Kind : quint8 {
        Delay,          //!< packets wait for delay ± jitter; those behind wait too
        Bandwidth,      //!< packets take their time at bytesPerSecond, in each direction
        Drop,           //!< packets are lost
        Corrupt,        //!< one byte of a packet is another; an empty packet has no known type
        Cut,            //!< the TCP connection of a packet or request is reset, which is lost
        HoldPolls,      //!< a GET of polling is answered after delay at the earliest; 0: never
        RefuseUpgrades, //!< the WebSocket of a polling session is answered with status
        AnswerStatus    //!< requests are answered with status and go nowhere
    };
    Q_ENUM(Kind)

    /*! The longest delay. */
    static constexpr std::chrono::milliseconds MaxDelay{3'600'000};
    /*! The widest bandwidth. */
    static constexpr qint64 MaxBytesPerSecond = 1'000'000'000;

    /*! What goes wrong. */
    Kind kind = Kind::Delay;
    /*! For whom it does. */
    EngineIoFaultScope scope;
    std::chrono::milliseconds delay{0};  //!< to MaxDelay
    std::chrono::milliseconds jitter{0}; //!< each way, at most delay
    qint64 bytesPerSecond = 1024;        //!< 1 to MaxBytesPerSecond
    int status = 503;                    //!< 200 to 599
    int count = 0;                       //!< hits until it stops by itself; 0: goes on

    /*! Returns what is wrong, or nothing. */
    QString validationError() const;
};
Q_DECLARE_METATYPE(EngineIoFault)
