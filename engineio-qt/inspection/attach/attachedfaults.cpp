// SPDX-License-Identifier: MIT
#include "inspection/attach/attachedfaults.h"

#include "inspection/faults/serverfaults.h"
#include "server/engineioserver_p.h"

#include <utility>

namespace EngineIo {
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

static constexpr auto HitsInterval = 20ms;

AttachedFaults::AttachedFaults(EngineIoServer &server)
    : m_server(server)
{
    m_hitsTimer.setSingleShot(true);
    m_hitsTimer.setInterval(HitsInterval);
    connect(&m_hitsTimer, &QTimer::timeout, this, &AttachedFaults::tellHits);
    connect(EngineIoServerPrivate::of(&server), &EngineIoServerPrivate::interceptorChanged, this,
            &AttachedFaults::giveWay);
}

AttachedFaults::~AttachedFaults()
{
    m_requests.detach();
    EngineIoServerPrivate::of(&m_server)->disconnect(this);
}

// --- What inspectors want ------------------------------------------------------------------------

void AttachedFaults::request(quint64 inspector, const FaultRequest &request)
{
    m_requests.run([this, inspector, request] { execute(inspector, request); });
}

void AttachedFaults::execute(quint64 inspector, const FaultRequest &request)
{
    using Kind = FaultRequest::Kind;
    const bool isOwner = inspector == m_inspector;
    switch (request.kind) {
    case Kind::AddFault:
    case Kind::AddBreakpoint:
        return add(inspector, request);
    case Kind::Cut:
        return cut(inspector, request);
    case Kind::Clear:
        if (isOwner)
            end({});
        return;
    case Kind::Remove:
    case Kind::Enable:
    case Kind::Disable:
        if (isOwner && m_rules.contains(request.id))
            change(request);
        return;
    case Kind::LetGo:
    case Kind::LetGoEdited:
    case Kind::Drop:
        if (isOwner && m_stops.contains(request.id))
            decide(request);
        return;
    }
}

void AttachedFaults::add(quint64 inspector, const FaultRequest &request)
{
    if (const QString reason = whyNotAdd(inspector); !reason.isEmpty())
        return refuse(inspector, request.id, reason);
    makeFaults();
    m_inspector = inspector;
    const int rule = request.kind == FaultRequest::Kind::AddFault
                         ? m_faults->addFault(request.fault)
                         : m_faults->addBreakpoint(request.fault.scope);
    m_rules.emplace(request.id, rule);
}

void AttachedFaults::cut(quint64 inspector, const FaultRequest &request)
{
    if (const QString reason = whyNot(); !reason.isEmpty())
        return refuse(inspector, request.id, reason);
    makeFaults();
    if (!m_faults->cutConnections(request.fault.scope.sid))
        refuse(inspector, request.id, u"no such session is open"_s);
}

void AttachedFaults::change(const FaultRequest &request)
{
    const int rule = m_rules.at(request.id);
    if (request.kind != FaultRequest::Kind::Remove) {
        m_faults->setEnabled(rule, request.kind == FaultRequest::Kind::Enable);
        return;
    }
    m_faults->remove(rule);
    m_rules.erase(request.id);
    forgetIfDone();
}

// The end of the stop is told when it has come.
void AttachedFaults::decide(const FaultRequest &request)
{
    if (request.kind == FaultRequest::Kind::Drop)
        m_faults->drop(request.id);
    else if (request.kind == FaultRequest::Kind::LetGoEdited)
        m_faults->letGo(request.id, request.packet);
    else
        m_faults->letGo(request.id);
}

void AttachedFaults::refuse(quint64 inspector, quint64 id, const QString &reason)
{
    Q_EMIT reported(inspector, encodeFaultReport({FaultReport::Kind::Refused, id, reason}));
}

QString AttachedFaults::whyNot() const
{
    if (!isAllowed())
        return u"the application does not allow faults"_s;
    if (!m_faults && EngineIoServerPrivate::of(&m_server)->interceptor())
        return u"the application has faults of its own"_s;
    return {};
}

QString AttachedFaults::whyNotAdd(quint64 inspector) const
{
    if (m_inspector != 0 && m_inspector != inspector)
        return u"another inspector has faults or breakpoints there"_s;
    if (qsizetype(m_rules.size()) >= FaultFormat::MostFaults)
        return u"there are %1 faults already"_s.arg(FaultFormat::MostFaults);
    return whyNot();
}

bool AttachedFaults::isAllowed() const
{
    return m_server.inspectionPermissions().testFlag(InspectionPermission::Faults);
}

// --- Ours ----------------------------------------------------------------------------------------

// They stay, without rules, when an inspector goes: each new one would put another transport in
// front of those of the open sessions.
void AttachedFaults::makeFaults()
{
    if (m_faults)
        return;
    m_faults = std::make_unique<ServerFaults>(&m_server);
    connect(m_faults.get(), &FaultBackend::packetStopped, this, &AttachedFaults::tellStop);
    connect(m_faults.get(), &FaultBackend::stopEnded, this, &AttachedFaults::tellStopEnded);
    connect(m_faults.get(), &FaultBackend::hitsChanged, &m_hitsTimer, [this] {
        if (!m_hitsTimer.isActive())
            m_hitsTimer.start();
    });
}

void AttachedFaults::permissionsChanged()
{
    if (m_inspector != 0 && !isAllowed())
        end(u"the application does not allow faults any more"_s);
}

void AttachedFaults::giveWay()
{
    if (!m_faults || m_faults->isInPlace())
        return;
    if (m_inspector != 0)
        end(u"the application has faults of its own now"_s);
    m_faults.reset();
}

void AttachedFaults::end(const QString &reason)
{
    m_faults->clear();
    for (const auto &[id, rule] : std::exchange(m_rules, {})) {
        if (!reason.isEmpty())
            refuse(m_inspector, id, reason);
    }
    for (const quint64 stop : std::exchange(m_stops, {}))
        tell({FaultReport::Kind::StopEnded, stop});
    m_inspector = 0;
}

void AttachedFaults::forgetIfDone()
{
    if (m_rules.empty() && m_stops.empty())
        m_inspector = 0;
}

// --- What the inspector is told ------------------------------------------------------------------

void AttachedFaults::tell(const FaultReport &report)
{
    Q_EMIT reported(m_inspector, encodeFaultReport(report));
}

void AttachedFaults::tellHits()
{
    if (m_rules.empty())
        return;
    FaultReport report{FaultReport::Kind::Hits};
    for (const auto &[id, rule] : m_rules)
        report.hits.append({id, m_faults->hits(rule)});
    tell(report);
}

void AttachedFaults::tellStop(quint64 stop, const QByteArray &sid,
                              EngineIoFaultScope::Direction direction, const EngineIoPacket &packet)
{
    if (m_inspector == 0)
        return; // what has stopped it is gone
    if (qsizetype(m_stops.size()) >= FaultFormat::MostStopped)
        return end(u"more than %1 packets were stopped"_s.arg(FaultFormat::MostStopped));
    m_stops.insert(stop);
    tell({FaultReport::Kind::Stopped, stop, {}, {}, sid, direction, packet});
}

void AttachedFaults::tellStopEnded(quint64 stop)
{
    if (m_stops.erase(stop) == 0)
        return;
    tell({FaultReport::Kind::StopEnded, stop});
    forgetIfDone();
}

} // namespace EngineIo
