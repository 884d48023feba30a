// SPDX-License-Identifier: MIT
#include "server/engineiosessionscope.h"

#include "server/engineioserver.h"

#include <utility>

class EngineIoSessionScopePrivate
{
public:
    EngineIoServer *const server;
    const QByteArray sid;
    QVariantMap data;
};

EngineIoSessionScope::EngineIoSessionScope(EngineIoServer *server, const QByteArray &sid)
    : d(new EngineIoSessionScopePrivate{server, sid, server->session(sid)})
{
}

EngineIoSessionScope::EngineIoSessionScope(EngineIoSessionScope &&other) noexcept = default;

EngineIoSessionScope::~EngineIoSessionScope()
{
    if (d)
        d->server->saveSession(d->sid, d->data);
}

QVariantMap &EngineIoSessionScope::operator*()
{
    return d->data;
}
