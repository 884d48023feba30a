// SPDX-License-Identifier: MIT
#pragma once

#include "server/connectrequeststate.h"
#include "server/engineioconnectrequest.h"
#include "server/serversession.h"

#include "http/engineiohttpresponse.h"
#include "protocol/engineiopacket.h"

#include <functional>
#include <memory>

namespace EngineIo {

// What a session loop tells the application, in the loop's thread. Done there and then, or carried
// to the server's thread by a relay.
class SessionEvents
{
public:
    using Respond = std::function<void(const EngineIoHttpResponse &)>;

    virtual void sessionOpened(ServerSession &session) = 0;
    virtual void messageReceived(ServerSession &session, EngineIoPacket &&message) = 0;
    virtual void sessionUpgraded(ServerSession &session) = 0;
    virtual void sessionDrained(ServerSession &session) = 0;
    virtual void sessionClosed(ServerSession &session, DisconnectReason reason) = 0;
    virtual void sessionGone(ServerSession &session) = 0; // nothing follows, its sid is free again
    virtual void connectionRejected(ConnectionError code, const QString &message,
                                    const EngineIoHttpRequest &request)
        = 0;
    virtual void requestRefused(int status, const QString &reason, const QString &peer) = 0;

    // The application is to answer, now or later.
    virtual void connectRequested(const std::shared_ptr<EngineIoConnectRequest::State> &state) = 0;
    virtual void fallbackRequested(const EngineIoHttpRequest &request, const Respond &respond) = 0;

    // What need not be asked or told. Thread-safe.
    virtual bool decidesConnections() const = 0;
    virtual bool hasFallback() const = 0;
    virtual bool hearsDrained() const = 0;

    // Behind everything that a turn of the loop brought.
    virtual void turnDone() = 0;

    // Whether what was told and is not done yet has come to the limit: who sends more has to wait
    // for SessionLoop::resume().
    virtual bool isFull() = 0;

protected:
    ~SessionEvents() = default;
};

} // namespace EngineIo
