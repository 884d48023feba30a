// SPDX-License-Identifier: MIT
#include "inspection/engineiotap.h"

#include "inspection/tapevents.h"
#include "server/engineioserver_p.h"

#include <QPointer>
#include <QThread>

using namespace EngineIo;

class EngineIoTapPrivate final : public TapEvents
{
public:
    QPointer<EngineIoServer> server;

    // Shared with what is on its way to the server's thread, and gone when nobody listens any more.
    std::shared_ptr<const EngineIoTap::Sink> sink;

private:
    void tell(EngineIoTapEvent &&event) const override;
    void sessionPresent(const Session &) override {}
};

// In the thread of the session.
void EngineIoTapPrivate::tell(EngineIoTapEvent &&event) const
{
    if (server->thread() == QThread::currentThread()) {
        (*sink)(event);
        return;
    }
    EngineIoServerPrivate::of(server)->runInServerThread(
        [listening = std::weak_ptr(sink), event = std::move(event)] {
            if (const auto present = listening.lock())
                (*present)(event);
        });
}

EngineIoTap::EngineIoTap(EngineIoServer *server, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<EngineIoTapPrivate>())
{
    d->server = server;
}

EngineIoTap::~EngineIoTap()
{
    setSink({});
}

void EngineIoTap::setSink(Sink sink)
{
    if (d->server) // which does not tell of anything behind this
        EngineIoServerPrivate::of(d->server)->removeObserver(d.get());
    d->sink = sink ? std::make_shared<const Sink>(std::move(sink)) : nullptr;
    if (d->server && d->sink)
        EngineIoServerPrivate::of(d->server)->addObserver(d.get());
}
