// SPDX-License-Identifier: MIT
#include "inspection/engineiofaults.h"

#include "inspection/attach/attachmentfaults.h"
#include "inspection/faults/proxyfaults.h"
#include "inspection/faults/serverfaults.h"

using namespace EngineIo;

EngineIoFaults::EngineIoFaults(EngineIoServer *server, QObject *parent)
    : EngineIoFaults(std::make_unique<ServerFaults>(server), parent)
{
}

EngineIoFaults::EngineIoFaults(EngineIoProxy *proxy, QObject *parent)
    : EngineIoFaults(std::make_unique<ProxyFaults>(proxy), parent)
{
}

EngineIoFaults::EngineIoFaults(EngineIoAttachment *attachment, QObject *parent)
    : EngineIoFaults(std::make_unique<AttachmentFaults>(attachment), parent)
{
}

EngineIoFaults::EngineIoFaults(std::unique_ptr<FaultBackend> backend, QObject *parent)
    : QObject(parent)
    , d(std::move(backend))
{
    connect(d.get(), &FaultBackend::packetStopped, this, &EngineIoFaults::packetStopped);
    connect(d.get(), &FaultBackend::stopEnded, this, &EngineIoFaults::stopEnded);
    connect(d.get(), &FaultBackend::hitsChanged, this, &EngineIoFaults::hitsChanged);
    connect(d.get(), &FaultBackend::refused, this, &EngineIoFaults::refused);
}

EngineIoFaults::~EngineIoFaults()
{
    d->disconnect(this);
}

int EngineIoFaults::addFault(const EngineIoFault &fault)
{
    const QString error = fault.validationError();
    return error.isEmpty() ? d->addFault(fault) : d->refuse(error);
}

QString EngineIoFaults::errorString() const
{
    return d->errorString();
}

bool EngineIoFaults::takesPredicates() const
{
    return d->takesPredicates();
}

bool EngineIoFaults::removeFault(int id)
{
    return d->remove(id);
}

bool EngineIoFaults::setFaultEnabled(int id, bool enabled)
{
    return d->setEnabled(id, enabled);
}

void EngineIoFaults::clear()
{
    d->clear();
}

quint64 EngineIoFaults::hits(int id) const
{
    return d->hits(id);
}

bool EngineIoFaults::isSpent(int id) const
{
    return d->isSpent(id);
}

bool EngineIoFaults::cutConnections(const QByteArray &sid)
{
    return d->cutConnections(sid);
}

int EngineIoFaults::addBreakpoint(const EngineIoFaultScope &scope)
{
    EngineIoFault fault;
    fault.scope = scope;
    const QString error = fault.validationError();
    return error.isEmpty() ? d->addBreakpoint(scope) : d->refuse(error);
}

bool EngineIoFaults::removeBreakpoint(int id)
{
    return d->remove(id);
}

int EngineIoFaults::stoppedCount() const
{
    return d->stoppedCount();
}

bool EngineIoFaults::letGo(quint64 stop)
{
    return d->letGo(stop);
}

bool EngineIoFaults::letGo(quint64 stop, const EngineIoPacket &edited)
{
    if (edited.binary && edited.type != EngineIoPacket::Type::Message)
        return false;
    return d->letGo(stop, edited);
}

bool EngineIoFaults::drop(quint64 stop)
{
    return d->drop(stop);
}
