// SPDX-License-Identifier: MIT
#pragma once

#include "engineioexport.h"

#include <EngineIoFault>
#include <EngineIoPacket>
#include <QObject>

#include <memory>
#include <optional>

class EngineIoProxy;
class EngineIoServer;

namespace EngineIo {
class FaultBackend;
}

/*!
    \brief Lets the connections of a server or of a proxy go wrong on purpose, and stops packets
    for a person.

    Faults and breakpoints stand between a session and its transport: the session's heartbeat, its
    queue and what the tap tells are those of a real network of that kind. In each direction the
    order of packets stays; what is delayed or stopped holds those behind it. Every hit is told to
    the tap as EngineIoTapEvent::Kind::FaultInjected.

    A server has at most one: a new one takes the place of the old. It is for sessions that are open
    already, too. Without one the server pays a branch for each request and each opened transport.
    With one that has nothing to do a packet costs two calls more. Lives in the server's thread.

    In a proxy they stand between the clients and what the proxy's sink is told: that is the
    server's side, and the sink hears of the hits, too. Bytes that no fault and no breakpoint
    touches go on unchanged. In each direction of a connection up to 16 MiB wait; then the end that
    sends is not read. A proxy, too, has at most one, which lives in the proxy's thread.
*/
class ENGINEIO_EXPORT EngineIoFaults : public QObject
{
    Q_OBJECT

public:
    explicit EngineIoFaults(EngineIoServer *server, QObject *parent = nullptr);

    /*!
        Faults for what passes through \a proxy. Connections that were accepted before, when there
        was neither a sink nor an EngineIoFaults, pass unseen and without faults until they end.
    */
    explicit EngineIoFaults(EngineIoProxy *proxy, QObject *parent = nullptr);
    ~EngineIoFaults() override; //!< lets everything go

    /*!
        Begins to apply \a fault, behind those that were added before; it sees packets from now on.
        Returns its number, from 1 on, or 0 for a fault that has a validationError().
    */
    int addFault(const EngineIoFault &fault);

    /*!
        Ends a fault; what it has delayed keeps its time, polls that it holds go on. Returns false
        for an unknown number.
    */
    bool removeFault(int id);
    bool setFaultEnabled(int id, bool enabled); //!< likewise; its hits stay
    void clear();                               //!< removes all faults and breakpoints

    /*! Returns how many packets and requests the fault or breakpoint \a id was applied to. */
    quint64 hits(int id) const;

    /*! Returns whether a fault has had the hits of its EngineIoFault::count. */
    bool isSpent(int id) const;

    /*!
        Resets the TCP connections of a session: its WebSocket, or the poll that waits. Returns
        false when no such session is open.
    */
    bool cutConnections(const QByteArray &sid);

    /*!
        Stops every packet in \a scope until somebody lets it go; PING and PONG of the heartbeat
        pass by. Returns its number, of the same row as those of faults; 0 for an invalid scope.
    */
    int addBreakpoint(const EngineIoFaultScope &scope);
    bool removeBreakpoint(int id); //!< lets go of what it has stopped

    /*! Returns how many packets are stopped. */
    int stoppedCount() const;

    /*! Lets a stopped packet go. Returns false when it is not stopped any more. */
    bool letGo(quint64 stop);
    bool letGo(quint64 stop, const EngineIoPacket &edited); //!< … as another one
    bool drop(quint64 stop);                                //!< … never

Q_SIGNALS:
    /*! A packet waits; \a direction is Incoming or Outgoing. */
    void packetStopped(quint64 stop, const QByteArray &sid, EngineIoFaultScope::Direction direction,
                       const EngineIoPacket &packet);

    /*! A packet waits no longer: it was let go or dropped, or its session has ended. */
    void stopEnded(quint64 stop);

    /*! At most once for each turn of the event loop. */
    void hitsChanged();

private:
    EngineIoFaults(std::unique_ptr<EngineIo::FaultBackend> backend, QObject *parent);

    const std::unique_ptr<EngineIo::FaultBackend> d;
};
