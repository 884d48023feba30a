// SPDX-License-Identifier: MIT
#include "inspection/faults/faultinterceptor.h"

#include "server/requestrouter.h"
#include "server/serverexchange.h"
#include "server/serverobserver.h"
#include "session/session.h"

#include <algorithm>
#include <set>

namespace EngineIo {

using namespace Qt::StringLiterals;

// Where there is no connection to cut, the application's server gets an answer all the same.
constexpr int CutStatus = 503;

FaultInterceptor::FaultInterceptor(std::shared_ptr<FaultRules> rules)
    : m_rules(std::move(rules))
{
}

FaultInterceptor::~FaultInterceptor() = default;

// --- Finding transports --------------------------------------------------------------------------

void FaultInterceptor::withEach(const Action &action)
{
    withChosen([](const FaultyTransport &) { return true; }, action);
}

void FaultInterceptor::withThoseOf(const QByteArray &sid, const Action &action)
{
    withChosen([sid](const FaultyTransport &transport) { return transport.place().sid == sid; },
               action);
}

void FaultInterceptor::withChosen(const Choose &choose, const Action &action)
{
    std::set<Commands> loops;
    {
        const std::lock_guard locker(m_mutex);
        for (const auto &[transport, commands] : m_transports) {
            if (choose(*transport))
                loops.insert(commands);
        }
    }
    for (const Commands &commands : loops) {
        commands->post([self = shared_from_this(), commands, choose, action] {
            for (FaultyTransport *const transport : self->chosen(commands, choose)) {
                if (self->has(transport)) // one before may have ended it
                    action(*transport);
            }
        });
    }
}

std::vector<FaultyTransport *> FaultInterceptor::chosen(const Commands &commands,
                                                        const Choose &choose) const
{
    std::vector<FaultyTransport *> found;
    const std::lock_guard locker(m_mutex);
    for (const auto &[transport, home] : m_transports) {
        if (home == commands && choose(*transport))
            found.push_back(transport);
    }
    return found;
}

bool FaultInterceptor::has(FaultyTransport *transport) const
{
    const std::lock_guard locker(m_mutex);
    return m_transports.contains(transport);
}

FaultyTransport *FaultInterceptor::transportOf(quint64 stop) const
{
    const std::lock_guard locker(m_mutex);
    const auto found = m_stops.find(stop);
    return found == m_stops.end() ? nullptr : found->second.transport;
}

bool FaultInterceptor::decide(quint64 stop, const Action &action)
{
    Commands commands;
    {
        const std::lock_guard locker(m_mutex);
        const auto found = m_stops.find(stop);
        if (found == m_stops.end() || std::exchange(found->second.isDecided, true))
            return false;
        commands = m_transports.at(found->second.transport);
    }
    // An upgrade may give it to another transport meanwhile, of the same loop.
    commands->post([self = shared_from_this(), stop, action] {
        if (FaultyTransport *const transport = self->transportOf(stop))
            action(*transport);
    });
    return true;
}

int FaultInterceptor::stoppedCount() const
{
    const std::lock_guard locker(m_mutex);
    return int(
        std::ranges::count_if(m_stops, [](const auto &stop) { return !stop.second.isDecided; }));
}

void FaultInterceptor::stopHeld(quint64 stop, FaultyTransport &transport)
{
    const std::lock_guard locker(m_mutex);
    m_stops[stop].transport = &transport;
}

void FaultInterceptor::stopGone(quint64 stop)
{
    const std::lock_guard locker(m_mutex);
    m_stops.erase(stop);
}

void FaultInterceptor::transportGone(FaultyTransport &transport)
{
    const std::lock_guard locker(m_mutex);
    m_transports.erase(&transport);
}

// --- In the loops --------------------------------------------------------------------------------

// The one that the session has now, when it is ours.
FaultyTransport *FaultInterceptor::faulty(const Session &session) const
{
    auto *const transport = dynamic_cast<FaultyTransport *>(session.transport());
    return transport && transport->place().rules == m_rules ? transport : nullptr;
}

std::unique_ptr<Transport> FaultInterceptor::transportOpened(InterceptedLoop &loop,
                                                             const Session &session,
                                                             std::unique_ptr<Transport> transport)
{
    FaultyTransport *const before = faulty(session);
    const quint64 number = before ? before->place().session : m_rules->countSession();
    auto between = std::make_unique<FaultyTransport>(
        std::move(transport),
        FaultyTransport::Place{loop, m_rules, shared_from_this(), session.sid(), number});
    if (before)
        before->setSuccessor(*between);
    const std::lock_guard locker(m_mutex);
    m_transports.insert_or_assign(between.get(), loop.commands());
    return between;
}

static EngineIoTapEvent requestEvent(InterceptedLoop &loop, const Route &route,
                                     const ServerExchange &exchange)
{
    const EngineIoHttpRequest &request = exchange.request();
    EngineIoTapEvent event;
    event.kind = EngineIoTapEvent::Kind::RequestReceived;
    event.time = loop.now();
    event.sid = route.sid;
    event.exchange = exchange.number();
    event.size = request.body.size();
    event.head = request.method + ' ' + request.target + " HTTP/1."
                 + QByteArray::number(request.minorVersion);
    for (const auto &[name, value] : request.headers.fields())
        event.head += "\r\n" + name + ": " + value;
    const bool webSocket
        = route.kind == Route::Kind::Upgrade || route.kind == Route::Kind::OpenWebSocket;
    event.transport = webSocket ? TransportType::WebSocket : TransportType::Polling;
    return event;
}

Interception FaultInterceptor::requestRouted(InterceptedLoop &loop, const Session *session,
                                             const Route &route, const ServerExchange &exchange)
{
    if (m_rules->isIdle() || route.kind == Route::Kind::Preflight)
        return {};
    FaultyTransport *const transport = session ? faulty(*session) : nullptr;
    const EngineIoTapEvent event = requestEvent(loop, route, exchange);
    const RequestVerdict verdict = m_rules->judgeRequest(
        {event, transport ? transport->place().session : 0},
        transport && route.kind == Route::Kind::Poll, route.kind == Route::Kind::Upgrade);
    if (verdict.holdPoll != 0 && transport) {
        transport->holdPoll(verdict.holdPoll, verdict.heldFor == Duration::zero()
                                                  ? NotDue
                                                  : loop.now() + verdict.heldFor);
    }
    if (!verdict.isUntouched()) {
        if (ServerObserver *const observer = loop.observer())
            observer->faultInjected(event.sid, event.transport, event.exchange, nullptr,
                                    textOf(verdict));
    }
    if (verdict.cut)
        return {Interception::Action::Cut, CutStatus};
    if (verdict.status != 0)
        return {Interception::Action::Answer, verdict.status};
    return {};
}

} // namespace EngineIo
