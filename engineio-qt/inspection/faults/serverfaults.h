// SPDX-License-Identifier: MIT
#pragma once

#include "inspection/faults/localfaults.h"

#include <QPointer>

class EngineIoServer;

namespace EngineIo {

class FaultInterceptor;

// Faults of a server in this process, between its sessions and their transports.
class ServerFaults final : public LocalFaults
{
    Q_OBJECT

public:
    explicit ServerFaults(EngineIoServer *server);
    ~ServerFaults() override;

    bool isInPlace() const; // no newer ones have taken it

    bool cutConnections(const QByteArray &sid) override;
    int stoppedCount() const override;
    bool letGo(quint64 stop) override;
    bool letGo(quint64 stop, const EngineIoPacket &edited) override;
    bool drop(quint64 stop) override;

protected:
    void rulesChanged() override;
    void releaseBreakpoint(int id) override;

private:
    const QPointer<EngineIoServer> m_server;
    const std::shared_ptr<FaultInterceptor> m_interceptor;
};

} // namespace EngineIo
