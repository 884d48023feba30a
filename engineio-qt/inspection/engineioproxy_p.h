// SPDX-License-Identifier: MIT
#pragma once

#include "inspection/engineioproxy.h"
#include "inspection/proxy/proxyconnection.h"
#include "server/listener.h"

#include <QTimer>

#include <unordered_map>

class EngineIoProxyPrivate
{
public:
    explicit EngineIoProxyPrivate(EngineIoProxy &proxy)
        : q(proxy)
    {
    }

    static EngineIoProxyPrivate *of(EngineIoProxy *proxy) { return proxy->d.get(); }

    // Made by the first call, and there for good.
    EngineIo::FaultySessions &faults();
    bool cutConnections(const QByteArray &sid); // see EngineIoFaults

    QString targetError() const;
    void accept(qintptr descriptor);
    void forget(EngineIo::ProxyConnection *connection);
    void tellCount();

    EngineIoProxy &q;
    EngineIo::ProxyConnection::Shared shared;
    EngineIo::Listener listener;
    QTimer heartbeats; // of sessions that poll
    std::unordered_map<EngineIo::ProxyConnection *, std::unique_ptr<EngineIo::ProxyConnection>>
        connections;
    int toldCount = 0; // of them
    QString errorString;
};
