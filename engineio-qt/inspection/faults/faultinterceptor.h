// SPDX-License-Identifier: MIT
#pragma once

#include "inspection/faults/faultytransport.h"

#include <functional>
#include <map>
#include <mutex>

namespace EngineIo {

// Puts faulty transports between the sessions of a server and theirs, and finds them again.
class FaultInterceptor final : public Interceptor,
                               public FaultyTransports,
                               public std::enable_shared_from_this<FaultInterceptor>
{
public:
    explicit FaultInterceptor(std::shared_ptr<FaultRules> rules);
    virtual ~FaultInterceptor();

    using Action = std::function<void(FaultyTransport &transport)>;

    // From any thread: action runs in that of the transport, soon.
    void withEach(const Action &action);
    void withThoseOf(const QByteArray &sid, const Action &action);
    bool decide(quint64 stop, const Action &action); // once for each stop
    int stoppedCount() const;

    // FaultyTransports
    void stopHeld(quint64 stop, FaultyTransport &transport) override;
    void stopGone(quint64 stop) override;
    void transportGone(FaultyTransport &transport) override;

    // Interceptor
    std::unique_ptr<Transport> transportOpened(InterceptedLoop &loop, const Session &session,
                                               std::unique_ptr<Transport> transport) override;
    Interception requestRouted(InterceptedLoop &loop, const Session *session, const Route &route,
                               const ServerExchange &exchange) override;

private:
    struct Stop
    {
        FaultyTransport *transport = nullptr;
        bool isDecided = false;
    };
    using Commands = std::shared_ptr<CommandQueue>;
    using Choose = std::function<bool(const FaultyTransport &transport)>;

    FaultyTransport *faulty(const Session &session) const;
    FaultyTransport *transportOf(quint64 stop) const;
    bool has(FaultyTransport *transport) const;
    std::vector<FaultyTransport *> chosen(const Commands &commands, const Choose &choose) const;
    void withChosen(const Choose &choose, const Action &action);

    const std::shared_ptr<FaultRules> m_rules;
    mutable std::mutex m_mutex;
    std::map<FaultyTransport *, Commands> m_transports; // each removed in its own thread
    std::map<quint64, Stop> m_stops;
};

} // namespace EngineIo
