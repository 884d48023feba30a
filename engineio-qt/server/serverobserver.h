// SPDX-License-Identifier: MIT
#pragma once

#include "http/engineiohttprequest.h"
#include "http/engineiohttpresponse.h"
#include "session/sessionobserver.h"

namespace EngineIo {

// Sees what sessions don't know of: requests, responses and refusals. Implemented by the tap.
class ServerObserver : public SessionObserver
{
public:
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

protected:
    ~ServerObserver() = default;
};

} // namespace EngineIo
