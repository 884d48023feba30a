// SPDX-License-Identifier: MIT
#include "inspection/faults/faultrules.h"

#include "inspection/faults/packetline.h"

#include <QRandomGenerator>

#include <algorithm>

namespace EngineIo {

using namespace Qt::StringLiterals;
using Kind = EngineIoFault::Kind;
using Sessions = EngineIoFaultScope::Sessions;

bool FaultRule::claim()
{
    const quint64 limit = fault.count > 0 ? quint64(fault.count) : quint64(-1);
    quint64 had = hits;
    while (had < limit) {
        if (hits.compare_exchange_weak(had, had + 1))
            return true;
    }
    return false;
}

int FaultRules::add(FaultRule::Role role, const EngineIoFault &fault)
{
    auto rule = std::make_shared<FaultRule>();
    rule->id = ++m_lastId;
    rule->role = role;
    rule->fault = fault;
    rule->age = m_sessions;
    Rules changed = *rules();
    changed.push_back(std::move(rule));
    replace(std::move(changed));
    return m_lastId;
}

bool FaultRules::remove(int id)
{
    Rules changed = *rules();
    if (std::erase_if(changed, [id](const auto &rule) { return rule->id == id; }) == 0)
        return false;
    replace(std::move(changed));
    return true;
}

bool FaultRules::setEnabled(int id, bool enabled)
{
    const auto rule = find(id);
    if (rule)
        rule->enabled = enabled;
    return rule != nullptr;
}

std::vector<int> FaultRules::ids() const
{
    const auto all = rules();
    std::vector<int> ids;
    for (const auto &rule : *all)
        ids.push_back(rule->id);
    return ids;
}

quint64 FaultRules::hits(int id) const
{
    const auto rule = find(id);
    return rule ? rule->hits.load() : 0;
}

bool FaultRules::isSpent(int id) const
{
    const auto rule = find(id);
    return rule && rule->isSpent();
}

bool FaultRules::isActive(int id) const
{
    const auto rule = find(id);
    return rule && rule->enabled;
}

std::shared_ptr<const FaultRules::Rules> FaultRules::rules() const
{
    const std::lock_guard locker(m_mutex);
    return m_rules;
}

std::shared_ptr<FaultRule> FaultRules::find(int id) const
{
    const auto all = rules();
    const auto found
        = std::ranges::find_if(*all, [id](const auto &rule) { return rule->id == id; });
    return found == all->end() ? nullptr : *found;
}

void FaultRules::replace(Rules rules)
{
    m_idle = rules.empty();
    auto shared = std::make_shared<const Rules>(std::move(rules));
    const std::lock_guard locker(m_mutex);
    m_rules.swap(shared);
}

bool FaultRules::applies(const FaultRule &rule, const FaultSubject &subject) const
{
    const EngineIoFaultScope &scope = rule.fault.scope;
    if (!rule.enabled || rule.isSpent())
        return false;
    if (scope.sessions == Sessions::New && subject.session != 0 && subject.session <= rule.age)
        return false;
    if (scope.sessions == Sessions::One && subject.event.sid != scope.sid)
        return false;
    return !scope.predicate || scope.predicate(subject.event);
}

bool FaultRules::claim(FaultRule &rule)
{
    if (!rule.claim())
        return false;
    Q_EMIT hit();
    return true;
}

static bool isFor(const EngineIoFaultScope &scope, FaultDirection direction,
                  const EngineIoPacket &packet)
{
    return (scope.direction == FaultDirection::Both || scope.direction == direction)
           && (!scope.packet || *scope.packet == packet.type);
}

static bool isForPackets(Kind kind)
{
    switch (kind) {
    case Kind::Delay:
    case Kind::Bandwidth:
    case Kind::Drop:
    case Kind::Corrupt:
    case Kind::Cut:
        return true;
    case Kind::HoldPolls:
    case Kind::RefuseUpgrades:
    case Kind::AnswerStatus:
        return false;
    }
    Q_UNREACHABLE();
}

static Duration delayOf(const EngineIoFault &fault)
{
    const auto jitter = int(fault.jitter.count());
    return fault.delay
           + Duration(jitter == 0 ? 0 : QRandomGenerator::global()->bounded(-jitter, jitter + 1));
}

static void apply(const FaultRule &rule, PacketVerdict &verdict)
{
    const EngineIoFault &fault = rule.fault;
    if (rule.role == FaultRule::Role::Breakpoint) {
        verdict.breakpoint = rule.id;
        return;
    }
    switch (fault.kind) {
    case Kind::Delay:
        verdict.delay += delayOf(fault);
        return;
    case Kind::Bandwidth:
        verdict.bytesPerSecond = verdict.bytesPerSecond == 0
                                     ? fault.bytesPerSecond
                                     : std::min(verdict.bytesPerSecond, fault.bytesPerSecond);
        return;
    case Kind::Drop:
        verdict.dropped = true;
        return;
    case Kind::Corrupt:
        verdict.corrupted = true;
        return;
    case Kind::Cut:
        verdict.cut = true;
        return;
    case Kind::HoldPolls:
    case Kind::RefuseUpgrades:
    case Kind::AnswerStatus:
        return;
    }
}

PacketVerdict FaultRules::judgePacket(const FaultSubject &subject, FaultDirection direction)
{
    PacketVerdict verdict;
    const EngineIoPacket &packet = subject.event.packet;
    const auto all = rules(); // another thread may replace them meanwhile
    for (const auto &rule : *all) {
        const bool breaks = rule->role == FaultRule::Role::Breakpoint;
        if (breaks ? isHeartbeat(packet) || verdict.breakpoint != 0
                   : !isForPackets(rule->fault.kind))
            continue;
        if (!isFor(rule->fault.scope, direction, packet) || !applies(*rule, subject)
            || !claim(*rule))
            continue;
        apply(*rule, verdict);
        if (verdict.isLost())
            break;
    }
    return verdict;
}

static bool isForRequest(const EngineIoFault &fault, bool isPoll, bool isUpgrade)
{
    switch (fault.kind) {
    case Kind::Cut:
        return !fault.scope.packet && fault.scope.direction != FaultDirection::Outgoing;
    case Kind::HoldPolls:
        return isPoll;
    case Kind::RefuseUpgrades:
        return isUpgrade;
    case Kind::AnswerStatus:
        return true;
    case Kind::Delay:
    case Kind::Bandwidth:
    case Kind::Drop:
    case Kind::Corrupt:
        return false;
    }
    Q_UNREACHABLE();
}

RequestVerdict FaultRules::judgeRequest(const FaultSubject &subject, bool isPoll, bool isUpgrade)
{
    RequestVerdict verdict;
    const auto all = rules(); // another thread may replace them meanwhile
    for (const auto &rule : *all) {
        const EngineIoFault &fault = rule->fault;
        if (rule->role == FaultRule::Role::Breakpoint || !isForRequest(fault, isPoll, isUpgrade)
            || !applies(*rule, subject) || !claim(*rule))
            continue;
        if (fault.kind == Kind::HoldPolls) {
            verdict.holdPoll = rule->id;
            verdict.heldFor = fault.delay;
            continue;
        }
        verdict.cut = fault.kind == Kind::Cut;
        verdict.status = verdict.cut ? 0 : fault.status;
        break;
    }
    return verdict;
}

QString textOf(const RequestVerdict &verdict)
{
    if (verdict.cut)
        return u"the connection was cut"_s;
    if (verdict.status != 0)
        return u"answered with %1"_s.arg(verdict.status);
    if (verdict.heldFor == Duration::zero())
        return u"the poll is held"_s;
    return u"the poll is held for %1 ms"_s.arg(verdict.heldFor.count());
}

} // namespace EngineIo
