// SPDX-License-Identifier: MIT
#pragma once

#include "inspection/faults/localfaults.h"

#include <QPointer>

class EngineIoProxy;

namespace EngineIo {

class FaultySessions;

// Faults of what passes through a proxy, between its clients and what its events tell.
class ProxyFaults final : public LocalFaults
{
    Q_OBJECT

public:
    explicit ProxyFaults(EngineIoProxy *proxy);
    ~ProxyFaults() override;

    int addFault(const EngineIoFault &fault) override;
    int addBreakpoint(const EngineIoFaultScope &scope) override;
    bool cutConnections(const QByteArray &sid) override;
    int stoppedCount() const override;
    bool letGo(quint64 stop) override;
    bool letGo(quint64 stop, const EngineIoPacket &edited) override;
    bool drop(quint64 stop) override;

protected:
    void rulesChanged() override;
    void releaseBreakpoint(int id) override;

private:
    FaultySessions *sessions() const; // nothing when they have other rules now
    void countSessions();

    const QPointer<EngineIoProxy> m_proxy;
};

} // namespace EngineIo
