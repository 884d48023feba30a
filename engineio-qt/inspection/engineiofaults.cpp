// SPDX-License-Identifier: MIT
#include "inspection/engineiofaults.h"

#include "inspection/faults/faultinterceptor.h"
#include "server/engineioserver_p.h"

#include <QPointer>

using namespace EngineIo;

class EngineIoFaultsPrivate
{
public:
    explicit EngineIoFaultsPrivate(EngineIoServer *faultyServer)
        : server(faultyServer)
    {
    }

    void rulesChanged()
    {
        interceptor->withEach([](FaultyTransport &transport) { transport.rulesChanged(); });
    }
    bool remove(int id);
    void hit(EngineIoFaults *q);

    const QPointer<EngineIoServer> server;
    const std::shared_ptr<FaultRules> rules = std::make_shared<FaultRules>();
    const std::shared_ptr<FaultInterceptor> interceptor = std::make_shared<FaultInterceptor>(rules);
    std::atomic<bool> hitTold = false; // a hitsChanged() is on its way
};

bool EngineIoFaultsPrivate::remove(int id)
{
    if (!rules->remove(id))
        return false;
    rulesChanged();
    interceptor->withEach([id](FaultyTransport &transport) { transport.releaseBreakpoint(id); });
    return true;
}

// In the thread of a session.
void EngineIoFaultsPrivate::hit(EngineIoFaults *q)
{
    if (hitTold.exchange(true))
        return;
    QMetaObject::invokeMethod(
        q,
        [this, q] {
            hitTold = false;
            Q_EMIT q->hitsChanged();
        },
        Qt::QueuedConnection);
}

EngineIoFaults::EngineIoFaults(EngineIoServer *server, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<EngineIoFaultsPrivate>(server))
{
    // Queued even in one thread: a slot may do what it likes, with no session on the stack.
    connect(d->rules.get(), &FaultRules::packetStopped, this, &EngineIoFaults::packetStopped,
            Qt::QueuedConnection);
    connect(d->rules.get(), &FaultRules::stopEnded, this, &EngineIoFaults::stopEnded,
            Qt::QueuedConnection);
    connect(
        d->rules.get(), &FaultRules::hit, this, [this] { d->hit(this); }, Qt::DirectConnection);
    EngineIoServerPrivate::of(server)->setInterceptor(d->interceptor);
}

EngineIoFaults::~EngineIoFaults()
{
    clear();
    if (d->server) // which waits for its loops
        EngineIoServerPrivate::of(d->server)->removeInterceptor(d->interceptor);
    d->rules->disconnect(this);
}

int EngineIoFaults::addFault(const EngineIoFault &fault)
{
    if (!fault.validationError().isEmpty())
        return 0;
    return d->rules->add(FaultRule::Role::Fault, fault);
}

bool EngineIoFaults::removeFault(int id)
{
    return d->remove(id);
}

bool EngineIoFaults::setFaultEnabled(int id, bool enabled)
{
    if (!d->rules->setEnabled(id, enabled))
        return false;
    d->rulesChanged();
    return true;
}

void EngineIoFaults::clear()
{
    for (const int id : d->rules->ids())
        d->remove(id);
}

quint64 EngineIoFaults::hits(int id) const
{
    return d->rules->hits(id);
}

bool EngineIoFaults::isSpent(int id) const
{
    return d->rules->isSpent(id);
}

bool EngineIoFaults::cutConnections(const QByteArray &sid)
{
    if (!d->server || !d->server->contains(sid))
        return false;
    d->interceptor->withThoseOf(sid, [](FaultyTransport &transport) { transport.cut(); });
    return true;
}

int EngineIoFaults::addBreakpoint(const EngineIoFaultScope &scope)
{
    EngineIoFault fault;
    fault.scope = scope;
    if (!fault.validationError().isEmpty())
        return 0;
    return d->rules->add(FaultRule::Role::Breakpoint, fault);
}

bool EngineIoFaults::removeBreakpoint(int id)
{
    return d->remove(id);
}

int EngineIoFaults::stoppedCount() const
{
    return d->interceptor->stoppedCount();
}

bool EngineIoFaults::letGo(quint64 stop)
{
    return d->interceptor->decide(stop,
                                  [stop](FaultyTransport &transport) { transport.letGo(stop); });
}

bool EngineIoFaults::letGo(quint64 stop, const EngineIoPacket &edited)
{
    if (edited.binary && edited.type != EngineIoPacket::Type::Message)
        return false;
    return d->interceptor->decide(
        stop, [stop, edited](FaultyTransport &transport) { transport.letGo(stop, &edited); });
}

bool EngineIoFaults::drop(quint64 stop)
{
    return d->interceptor->decide(stop,
                                  [stop](FaultyTransport &transport) { transport.drop(stop); });
}
