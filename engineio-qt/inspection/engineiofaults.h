// SPDX-License-Identifier: MIT
#pragma once

#include "engineioexport.h"

#include <EngineIoFault>
#include <EngineIoPacket>
#include <QObject>

#include <memory>
#include <optional>

class EngineIoAttachment;
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

    That of an attachment asks the application for its faults and breakpoints, which end when it
    detaches or dies. The application has those of one inspector at a time, none beside an
    EngineIoFaults of its own, and takes predicates from nobody; what it refuses is told by
    refused(). Lives in the attachment's thread.
*/
class ENGINEIO_EXPORT EngineIoFaults : public QObject
{
    Q_OBJECT

public:
    /*! Faults for the sessions of \a server. */
    explicit EngineIoFaults(EngineIoServer *server, QObject *parent = nullptr);

    /*!
        Faults for what passes through \a proxy. Connections that were accepted before, when there
        was neither a sink nor an EngineIoFaults, pass unseen and without faults until they end.
    */
    explicit EngineIoFaults(EngineIoProxy *proxy, QObject *parent = nullptr);

    /*!
        For the server that \a attachment is attached to now and later, where its application allows
        EngineIo::InspectionPermission::Faults. An attachment has at most one, too.
    */
    explicit EngineIoFaults(EngineIoAttachment *attachment, QObject *parent = nullptr);
    ~EngineIoFaults() override; //!< lets everything go

    /*!
        Begins to apply \a fault, behind those that were added before; it sees packets from now on.
        Returns its number, from 1 on, or 0 where it is refused, see errorString(): it has a
        validationError(); through an attachment also where nothing is attached, its application is
        too old to know faults, or the scope has a predicate.
    */
    int addFault(const EngineIoFault &fault);

    /*!
        Ends a fault; what it has delayed keeps its time, polls that it holds go on. Returns false
        for an unknown number.
    */
    bool removeFault(int id);
    bool setFaultEnabled(int id, bool enabled); //!< likewise; its hits stay
    void clear();                               //!< removes all faults and breakpoints

    QString errorString() const;  //!< why what was asked last was refused at once
    bool takesPredicates() const; //!< in scopes; not through an attachment

    /*! Returns how many packets and requests the fault or breakpoint \a id was applied to. */
    quint64 hits(int id) const;

    /*! Returns whether a fault has had the hits of its EngineIoFault::count. */
    bool isSpent(int id) const;

    /*!
        Resets the TCP connections of a session: its WebSocket, or the poll that waits. Returns
        false when no such session is open; an application says so later, by refused().
    */
    bool cutConnections(const QByteArray &sid);

    /*!
        Stops every packet in \a scope until somebody lets it go; PING and PONG of the heartbeat
        pass by. Returns its number, of the same row as those of faults, or 0 as addFault() does.
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

    /*!
        Only through an attachment: fault or breakpoint \a id is not applied, or no longer, and has
        no number any more; 0: connections were not cut. \a reason is for people.
    */
    void refused(int id, const QString &reason);

private:
    EngineIoFaults(std::unique_ptr<EngineIo::FaultBackend> backend, QObject *parent);

    const std::unique_ptr<EngineIo::FaultBackend> d;
};
