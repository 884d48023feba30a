// SPDX-License-Identifier: MIT
#pragma once

#include "session/sharedsession.h"

#include <memory>

namespace EngineIo {

class HandlerStrand;
class Session;
class SessionLoop;

// A session as the whole server knows it.
class ServerSession final : public SharedSession, public std::enable_shared_from_this<ServerSession>
{
public:
    explicit ServerSession(const QByteArray &name, SessionLoop *home = nullptr,
                           ProtocolVersion spoken = ProtocolVersion::V4)
        : SharedSession(name, spoken)
        , loop(home)
    {
    }

    SessionLoop *const loop;    // where it lives
    Session *session = nullptr; // for its loop's thread; none once it was deleted

    // What its handlers wait behind; for the thread where its events are told.
    std::shared_ptr<HandlerStrand> strand;
};

} // namespace EngineIo
