// SPDX-License-Identifier: MIT
// Where SessionLoop lets an interceptor stand between sessions and what they talk to.
#include "server/sessionloop.h"

#include "http/errorresponse.h"

namespace EngineIo {

void SessionLoop::setInterceptor(std::shared_ptr<Interceptor> interceptor)
{
    m_interceptor = std::move(interceptor);
    if (!m_interceptor)
        return; // what it has put in front of transports stays and does nothing any more
    for (const auto &[sid, session] : m_sessions) {
        // clang before 16 takes no name of a binding without a name of its own.
        session->replaceTransports([this, &owner = *session](std::unique_ptr<Transport> transport) {
            return intercepted(owner, std::move(transport));
        });
    }
}

std::unique_ptr<Transport> SessionLoop::intercepted(const Session &session,
                                                    std::unique_ptr<Transport> transport)
{
    if (!m_interceptor)
        return transport;
    return m_interceptor->transportOpened(*this, session, std::move(transport));
}

// Whether the request ends here.
bool SessionLoop::intercept(const ExchangePtr &exchange, const Route &route)
{
    const Interception interception
        = m_interceptor->requestRouted(*this, find(route.sid), route, *exchange);
    if (interception.action == Interception::Action::Serve)
        return false;
    if (PollingTransport *const polling = pollingTransport(route.sid);
        polling && route.kind == Route::Kind::Post)
        polling->endPost();
    if (interception.action == Interception::Action::Answer || !exchange->connection()) {
        exchange->respond(errorResponse(interception.status));
    } else {
        m_commands->post([exchange] { exchange->cut(); }); // the connection is on the stack
    }
    return true;
}

} // namespace EngineIo
