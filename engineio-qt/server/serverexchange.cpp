// SPDX-License-Identifier: MIT
#include "server/serverexchange.h"

#include "server/httpconnection.h"

namespace EngineIo {

ServerExchange::ServerExchange(EngineIoHttpRequest request, ResponseFinisher *finisher,
                               HttpConnection *connection)
    : Exchange(std::move(request))
    , m_finisher(finisher)
    , m_connection(connection)
{
}

ServerExchange::ServerExchange(EngineIoHttpRequest request, ResponseFinisher *finisher, Write write)
    : Exchange(std::move(request))
    , m_finisher(finisher)
    , m_write(std::move(write))
{
}

ServerExchange::~ServerExchange() = default;

HttpConnection *ServerExchange::connection() const
{
    return m_connection;
}

void ServerExchange::cut()
{
    if (m_connection)
        m_connection->closeNow();
}

void ServerExchange::write(EngineIoHttpResponse &&response)
{
    if (m_finisher)
        m_finisher->finishResponse(response, *this);
    if (m_connection) {
        m_connection->respond(response);
    } else if (m_write) {
        const Write write = std::exchange(m_write, nullptr);
        write(response);
        complete();
    }
}

} // namespace EngineIo
