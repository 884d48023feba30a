// SPDX-License-Identifier: MIT
#pragma once

#include "engineioexport.h"

#include <EngineIoTapEvent>
#include <QObject>

#include <functional>
#include <memory>

class EngineIoServer;

/*!
    \brief Sees every session, packet and request of a server; what tools are built on.

    A server may have several taps, each of which sees everything. Without one it pays one branch
    for each packet. Lives in the server's thread.
*/
class ENGINEIO_EXPORT EngineIoTap : public QObject
{
    Q_OBJECT

public:
    /*! Takes what happens; see setSink(). */
    using Sink = std::function<void(const EngineIoTapEvent &event)>;

    /*! Observes \a server until either is deleted. */
    explicit EngineIoTap(EngineIoServer *server, QObject *parent = nullptr);
    ~EngineIoTap() override;

    /*!
        Gives every event to \a sink as it happens, in the server's thread; an empty function stops
        that. The sink must not call back into the server.
    */
    void setSink(Sink sink);

private:
    std::unique_ptr<class EngineIoTapPrivate> d;
};
