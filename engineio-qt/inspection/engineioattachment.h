// SPDX-License-Identifier: MIT
#pragma once

#include "engineioexport.h"

#include <EngineIoApplication>
#include <EngineIoPacket>
#include <EngineIoTapEvent>
#include <QObject>

#include <memory>

/*!
    \brief Watches a server in another process, and commands it where its application allows that.

    The sessions that are open come first, as SessionOpened with the time of their opening; then
    everything that happens. What the application could not hand over in time is dropped and
   counted; the end of a session that was among it is told later, as SessionClosed with a text.
   Lives in one thread with an event loop. docs/attach-format.md has what goes over the socket.
*/
class ENGINEIO_EXPORT EngineIoAttachment : public QObject
{
    Q_OBJECT
    Q_PROPERTY(State state READ state NOTIFY stateChanged)

public:
    /*! Whether events come. */
    enum class State : quint8 {
        Detached,
        Attaching, //!< the application has not answered yet; it is given 5 s
        Attached
    };
    Q_ENUM(State)

    /*! Makes one that is not attached to anything. */
    explicit EngineIoAttachment(QObject *parent = nullptr);
    ~EngineIoAttachment() override;

    /*! Attaches to \a application, see EngineIoApplication::running(); detaches before. */
    void attach(const EngineIoApplication &application);
    /*! Lets go of the application; its server goes on. Faults and breakpoints end there. */
    void detach();

    /*! Returns whether it is attached. */
    State state() const;

    /*! Returns what was attached to last, with what it allows. */
    EngineIoApplication application() const;

    quint64 droppedEvents() const; //!< since it was attached

    /*! Returns whether the application is attached and allows \a permission. */
    bool allows(EngineIo::InspectionPermission permission) const;

    /*!
        Asks the application for what EngineIoServer does by these names; abortConnection() ends a
        session as if the network were gone. Returns the number that answered() tells, or 0 when
        nothing is attached. What is not allowed is refused by the answer.
    */
    quint64 sendPacket(const QByteArray &sid, const EngineIoPacket &packet);
    /*! Likewise: EngineIoServer::disconnectClient(). */
    quint64 disconnectClient(const QByteArray &sid);
    /*! Likewise: EngineIoServer::ping(). */
    quint64 ping(const QByteArray &sid);
    /*! Likewise: EngineIoServer::abortClient(). */
    quint64 abortConnection(const QByteArray &sid);

Q_SIGNALS:
    /*! state() is another one now. */
    void stateChanged(EngineIoAttachment::State state);
    /*! The application has answered: its sessions and events follow. */
    void attached();

    /*! Not attached any more, or never; \a error says why unless detach() was called. */
    void detached(const QString &error);

    void eventsReceived(const QList<EngineIoTapEvent> &events); //!< in order, many at once
    void eventsDropped(quint64 count); //!< behind the events received until now
    /*! What was asked under the number \a command was \a done, or was not for \a reason. */
    void answered(quint64 command, bool done, const QString &reason);

private:
    friend class EngineIoAttachmentPrivate;

    std::unique_ptr<class EngineIoAttachmentPrivate> d;
};
