// SPDX-License-Identifier: MIT
#pragma once

#include "transports/exchange.h"

#include <QPointer>

namespace EngineIo {

class HttpConnection;
class ServerExchange;

// What every response of the end point gets on its way out: CORS, hooks, the tap.
class ResponseFinisher
{
public:
    virtual void finishResponse(EngineIoHttpResponse &response, const ServerExchange &exchange) = 0;

protected:
    ~ResponseFinisher() = default;
};

// An exchange whose response goes to one of our connections or to the application's own server.
class ServerExchange final : public Exchange
{
public:
    using Write = std::function<void(const EngineIoHttpResponse &)>;

    ServerExchange(EngineIoHttpRequest request, ResponseFinisher *finisher,
                   HttpConnection *connection);
    ServerExchange(EngineIoHttpRequest request, ResponseFinisher *finisher, Write write);
    ~ServerExchange() override;

    HttpConnection *connection() const;
    void cut() override; // nothing where the connection is the application's

    // The session that it belongs to, and whether it is the one that opened it.
    const QByteArray &sid() const { return m_sid; }
    void setSid(const QByteArray &sid) { m_sid = sid; }
    bool isHandshake() const { return m_handshake; }
    void setHandshake() { m_handshake = true; }

    void detach() { m_finisher = nullptr; } // the response goes out as it is

private:
    void write(EngineIoHttpResponse &&response) override;

    ResponseFinisher *m_finisher;
    QPointer<HttpConnection> m_connection;
    Write m_write;
    QByteArray m_sid;
    bool m_handshake = false;
};

} // namespace EngineIo
