// SPDX-License-Identifier: MIT
#pragma once

#include "http/engineiohttprequest.h"
#include "http/engineiohttpresponse.h"
#include "session/sessionobserver.h"

namespace EngineIo {

// Sees what sessions don't know of: requests, responses and refusals. Implemented by the tap and by
// the end point that inspectors attach to.
class ServerObserver : public SessionObserver
{
public:
    // The session was open before the observer came, which hears of it first.
    virtual void sessionPresent(const Session &session) = 0;

    // exchange joins a response with its request.
    virtual void requestReceived(const QByteArray &sid, quint64 exchange,
                                 const EngineIoHttpRequest &request)
        = 0;
    virtual void responseSent(const QByteArray &sid, quint64 exchange,
                              const EngineIoHttpResponse &response)
        = 0;
    virtual void connectionRejected(ConnectionError code, int status, const QString &message,
                                    const EngineIoHttpRequest &request)
        = 0;
    // A POST that was refused before it was whole, and ends its session.
    virtual void postRefused(const QByteArray &sid, int status, const QString &message) = 0;

    // A fault or a breakpoint did something to a packet, or to a request; text says what.
    virtual void faultInjected(const QByteArray &sid, TransportType transport, quint64 exchange,
                               const EngineIoPacket *packet, const QString &text)
        = 0;

protected:
    ~ServerObserver() = default;
};

} // namespace EngineIo
