// SPDX-License-Identifier: MIT
#include "inspection/attach/attachmentfaults.h"

#include "inspection/engineioattachment_p.h"

#include <algorithm>
#include <utility>

namespace EngineIo {
using namespace Qt::StringLiterals;
using Kind = FaultRequest::Kind;

static constexpr auto Superseded = "there are newer faults of this attachment"_L1;

AttachmentFaults::AttachmentFaults(EngineIoAttachment *attachment)
    : m_attachment(attachment)
{
    EngineIoAttachmentPrivate *const connection = EngineIoAttachmentPrivate::of(attachment);
    if (connection->faults)
        connection->faults->giveWay();
    connection->faults = this;
}

AttachmentFaults::~AttachmentFaults()
{
    if (!m_attachment || EngineIoAttachmentPrivate::of(m_attachment)->faults != this)
        return;
    clear();
    EngineIoAttachmentPrivate::of(m_attachment)->faults = nullptr;
}

// --- What is asked -------------------------------------------------------------------------------

// What it allows the application itself says, each time.
QString AttachmentFaults::whyNot() const
{
    if (!m_attachment || m_attachment->state() != EngineIoAttachment::State::Attached)
        return u"no application is attached"_s;
    const EngineIoAttachmentPrivate *const connection = EngineIoAttachmentPrivate::of(m_attachment);
    if (connection->faults != this)
        return Superseded;
    if (connection->version < AttachFormat::FaultsVersion) {
        return u"the application speaks version %1 of the inspectors' protocol, which has no "
               "faults"_s.arg(connection->version);
    }
    return {};
}

// The connection may have gone and the end of the rules not be told yet.
void AttachmentFaults::send(const FaultRequest &request)
{
    if (QLocalSocket *const socket = EngineIoAttachmentPrivate::of(m_attachment)->socket.get())
        socket->write(encodeFaultRequest(request));
}

int AttachmentFaults::add(Kind kind, const EngineIoFault &fault)
{
    if (const QString reason = whyNot(); !reason.isEmpty())
        return refuse(reason);
    if (fault.scope.predicate)
        return refuse(u"a predicate cannot be sent to another process"_s);
    if (fault.scope.sid.size() > FaultFormat::LongestSid)
        return refuse(u"the sid is too long"_s);
    const int id = ++EngineIoAttachmentPrivate::of(m_attachment)->lastFault;
    m_rules[id].count = fault.count;
    send({kind, quint64(id), fault});
    return id;
}

int AttachmentFaults::addFault(const EngineIoFault &fault)
{
    return add(Kind::AddFault, fault);
}

int AttachmentFaults::addBreakpoint(const EngineIoFaultScope &scope)
{
    EngineIoFault fault;
    fault.scope = scope;
    return add(Kind::AddBreakpoint, fault);
}

bool AttachmentFaults::remove(int id)
{
    if (m_rules.erase(id) == 0)
        return false;
    send({Kind::Remove, quint64(id)});
    return true;
}

bool AttachmentFaults::setEnabled(int id, bool enabled)
{
    if (!m_rules.contains(id))
        return false;
    send({enabled ? Kind::Enable : Kind::Disable, quint64(id)});
    return true;
}

void AttachmentFaults::clear()
{
    if (!std::exchange(m_rules, {}).empty())
        send({Kind::Clear});
}

quint64 AttachmentFaults::hits(int id) const
{
    const auto rule = m_rules.find(id);
    return rule == m_rules.end() ? 0 : rule->second.hits;
}

bool AttachmentFaults::isSpent(int id) const
{
    const auto rule = m_rules.find(id);
    return rule != m_rules.end() && rule->second.count > 0
           && rule->second.hits >= quint64(rule->second.count);
}

bool AttachmentFaults::cutConnections(const QByteArray &sid)
{
    if (const QString reason = whyNot(); !reason.isEmpty())
        return refuse(reason) != 0;
    FaultRequest request{Kind::Cut};
    request.fault.scope.sid = sid;
    send(request);
    return true;
}

int AttachmentFaults::stoppedCount() const
{
    return int(std::ranges::count_if(m_stops, [](const auto &stop) { return !stop.second; }));
}

bool AttachmentFaults::letGo(quint64 stop)
{
    return decide({Kind::LetGo, stop});
}

bool AttachmentFaults::letGo(quint64 stop, const EngineIoPacket &edited)
{
    return decide({Kind::LetGoEdited, stop, {}, edited});
}

bool AttachmentFaults::drop(quint64 stop)
{
    return decide({Kind::Drop, stop});
}

bool AttachmentFaults::decide(const FaultRequest &request)
{
    const auto stop = m_stops.find(request.id);
    if (stop == m_stops.end() || std::exchange(stop->second, true))
        return false;
    send(request);
    return true;
}

// --- What is told --------------------------------------------------------------------------------

bool AttachmentFaults::take(const FaultReport &report)
{
    switch (report.kind) {
    case FaultReport::Kind::Refused:
        takeRefusal(report);
        return true;
    case FaultReport::Kind::Hits:
        takeHits(report);
        return true;
    case FaultReport::Kind::Stopped:
        return takeStop(report);
    case FaultReport::Kind::StopEnded:
        if (m_stops.erase(report.id) > 0)
            Q_EMIT stopEnded(report.id);
        return true;
    }
    Q_UNREACHABLE();
}

void AttachmentFaults::takeRefusal(const FaultReport &report)
{
    const bool isOfACut = report.id == 0;
    if (isOfACut || m_rules.erase(int(report.id)) > 0)
        Q_EMIT refused(int(report.id), report.text);
}

void AttachmentFaults::takeHits(const FaultReport &report)
{
    for (const FaultReport::Hits &hits : report.hits) {
        const auto rule = m_rules.find(int(hits.id));
        if (rule != m_rules.end()) // it was not removed meanwhile
            rule->second.hits = hits.count;
    }
    Q_EMIT hitsChanged();
}

bool AttachmentFaults::takeStop(const FaultReport &report)
{
    if (qsizetype(m_stops.size()) >= FaultFormat::MostStopped)
        return false;
    if (m_stops.try_emplace(report.id, false).second)
        Q_EMIT packetStopped(report.id, report.sid, report.direction, report.packet);
    return true;
}

void AttachmentFaults::giveWay()
{
    if (!m_rules.empty())
        send({Kind::Clear});
    end(Superseded);
}

void AttachmentFaults::end(const QString &reason)
{
    const QPointer self(this);
    for (const auto &[stop, decided] : std::exchange(m_stops, {})) {
        Q_EMIT stopEnded(stop);
        if (!self)
            return;
    }
    for (const auto &[id, rule] : std::exchange(m_rules, {})) {
        Q_EMIT refused(id, reason);
        if (!self)
            return;
    }
}

} // namespace EngineIo
