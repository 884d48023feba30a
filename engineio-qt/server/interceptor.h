// SPDX-License-Identifier: MIT
#pragma once

#include "server/commandqueue.h"
#include "session/deadlinelist.h"
#include "transports/transport.h"

#include <memory>

namespace EngineIo {

class ServerExchange;
class ServerObserver;
class Session;
struct Route;

// What an interceptor may use of the loop that calls it, in the loop's thread.
class InterceptedLoop
{
public:
    virtual Time now() const = 0;
    virtual void setDeadline(Deadline &deadline, Time due) = 0;
    virtual const std::shared_ptr<CommandQueue> &commands() const = 0;
    virtual ServerObserver *observer() const = 0; // none when nobody looks

protected:
    ~InterceptedLoop() = default;
};

// What is to become of a request.
struct Interception
{
    enum class Action : quint8 { Serve, Answer, Cut };

    Action action = Action::Serve;
    int status = 0; // of the answer; of Cut, too, where the connection is not ours
};

// Stands between sessions and what they talk to; asked when a transport opens and when a request
// comes, in the thread of the loop that has them. Implemented by the faults.
class Interceptor
{
public:
    // A transport on its way to a session, or that of a session that is open already.
    virtual std::unique_ptr<Transport> transportOpened(InterceptedLoop &loop,
                                                       const Session &session,
                                                       std::unique_ptr<Transport> transport)
        = 0;
    virtual Interception requestRouted(InterceptedLoop &loop, const Session *session,
                                       const Route &route, const ServerExchange &exchange)
        = 0;

protected:
    ~Interceptor() = default;
};

} // namespace EngineIo
