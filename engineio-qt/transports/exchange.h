// SPDX-License-Identifier: MIT
#pragma once

#include "http/engineiohttprequest.h"
#include "http/engineiohttpresponse.h"

#include <functional>

namespace EngineIo {

// One HTTP request that waits for its response. The server layer writes the response to a socket or
// gives it to another HTTP server.
class Exchange
{
    Q_DISABLE_COPY_MOVE(Exchange)

public:
    explicit Exchange(EngineIoHttpRequest request);
    virtual ~Exchange();

    const EngineIoHttpRequest &request() const { return m_request; }
    quint64 number() const { return m_number; } // from 1, of all in the process
    bool isAnswered() const { return m_answered; }

    void respond(EngineIoHttpResponse response); // once

    // Loses the connection of the request, not from within its own functions.
    virtual void cut() = 0;

    // Called when the connection is lost before the whole response was handed to the system: the
    // client may not have it. Not called after the response is out.
    void setAbortHandler(std::function<void()> handler) { m_abortHandler = std::move(handler); }

    void abort();    // by the owner of the connection
    void complete(); // likewise: the whole response is out

protected:
    virtual void write(EngineIoHttpResponse &&response) = 0;

private:
    EngineIoHttpRequest m_request;
    const quint64 m_number;
    std::function<void()> m_abortHandler;
    bool m_answered = false;
};

} // namespace EngineIo
