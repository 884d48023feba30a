// SPDX-License-Identifier: MIT
#pragma once

#include "inspection/engineiofault.h"
#include "session/time.h"

#include <QObject>

#include <atomic>
#include <map>
#include <memory>
#include <mutex>
#include <vector>

namespace EngineIo {

using FaultDirection = EngineIoFaultScope::Direction;

// A fault or a breakpoint that was added. Never changes, but for what is atomic.
struct FaultRule
{
    enum class Role : quint8 { Fault, Breakpoint };

    bool isSpent() const { return fault.count > 0 && hits >= quint64(fault.count); }

    // Counts a hit, unless there is none left.
    bool claim();

    int id = 0;
    Role role = Role::Fault;
    EngineIoFault fault;
    quint64 age = 0; // the last session that opened before it
    std::atomic<quint64> hits = 0;
    std::atomic<bool> enabled = true;
};

// What a rule is asked about.
struct FaultSubject
{
    const EngineIoTapEvent &event;
    quint64 session = 0; // which of all that have opened; 0: it opens only now
};

// What the faults do to one packet.
struct PacketVerdict
{
    bool isLost() const { return dropped || cut; }
    bool isUntouched() const
    {
        return !isLost() && !corrupted && delay == Duration::zero() && bytesPerSecond == 0
               && breakpoint == 0;
    }

    bool dropped = false;
    bool cut = false;
    bool corrupted = false;
    Duration delay{0};
    qint64 bytesPerSecond = 0; // 0: no limit
    int breakpoint = 0;        // 0: none stops it
};

// What the faults do to one request.
struct RequestVerdict
{
    bool isUntouched() const { return !cut && status == 0 && holdPoll == 0; }

    bool cut = false;
    int status = 0;      // 0: not answered
    int holdPoll = 0;    // the rule that holds a poll
    Duration heldFor{0}; // 0: until the rule ends
};

QString textOf(const RequestVerdict &verdict); // of one that is not untouched

// All faults and breakpoints of a server or a proxy. Asked in the threads of the sessions, changed
// in its own; the signals come in the threads of the sessions.
class FaultRules final : public QObject
{
    Q_OBJECT

public:
    int add(FaultRule::Role role, const EngineIoFault &fault);
    bool remove(int id);
    bool setEnabled(int id, bool enabled);
    std::vector<int> ids() const;
    quint64 hits(int id) const;
    bool isSpent(int id) const;
    bool isActive(int id) const;

    bool isIdle() const { return m_idle; } // nothing is to be asked
    quint64 countSession() { return ++m_sessions; }
    void setSessionCount(quint64 count) { m_sessions = count; } // where others count
    PacketVerdict judgePacket(const FaultSubject &subject, FaultDirection direction);
    RequestVerdict judgeRequest(const FaultSubject &subject, bool isPoll, bool isUpgrade);

    quint64 newStop() { return ++m_stops; }

Q_SIGNALS:
    void hit();
    void packetStopped(quint64 stop, const QByteArray &sid, EngineIoFaultScope::Direction direction,
                       const EngineIoPacket &packet);
    void stopEnded(quint64 stop);

private:
    using Rules = std::vector<std::shared_ptr<FaultRule>>;

    std::shared_ptr<const Rules> rules() const;
    std::shared_ptr<FaultRule> find(int id) const;
    void replace(Rules rules);
    bool applies(const FaultRule &rule, const FaultSubject &subject) const;
    bool claim(FaultRule &rule);

    mutable std::mutex m_mutex;
    std::shared_ptr<const Rules> m_rules = std::make_shared<const Rules>();
    std::atomic<bool> m_idle = true;
    std::atomic<quint64> m_sessions = 0;
    std::atomic<quint64> m_stops = 0;
    int m_lastId = 0;
};

} // namespace EngineIo
