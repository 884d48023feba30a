// SPDX-License-Identifier: MIT
#pragma once

#include "inspection/faults/faultrules.h"
#include "inspection/proxy/ownrequest.h"

#include <QTimer>

#include <map>
#include <set>

namespace EngineIo {

class FaultyLines;
class PolledSession;

// The rules of a proxy, and all packets that wait for them.
class FaultySessions
{
    Q_DISABLE_COPY_MOVE(FaultySessions)

public:
    explicit FaultySessions(const OwnRequest::Place &place);
    ~FaultySessions();

    const OwnRequest::Place &place() const { return m_place; }
    ObservedSessions &observed() const { return m_place.sessions; }

    // There always are some; those before let go of what they have stopped.
    FaultRules &rules() const { return *m_rules; }
    void setRules(std::shared_ptr<FaultRules> rules);

    // Nothing is to be asked, and no session that polls waits for anything.
    bool isIdle() const { return m_rules->isIdle() && m_polled.empty(); }

    PolledSession &polled(const QByteArray &sid);
    PolledSession *find(const QByteArray &sid) const; // that has been asked for

    void forgetIdleSoon();

    void add(FaultyLines &lines) { m_lines.insert(&lines); }
    void remove(FaultyLines &lines) { m_lines.erase(&lines); }

    // See EngineIoFaults.
    bool letGo(quint64 stop, const EngineIoPacket *edited = nullptr);
    bool drop(quint64 stop);
    int stoppedCount() const;
    void rulesChanged();
    void releaseBreakpoint(int id);

private:
    const OwnRequest::Place m_place;
    std::shared_ptr<FaultRules> m_rules = std::make_shared<FaultRules>();
    std::set<FaultyLines *> m_lines; // those of polled sessions, too
    std::map<QByteArray, std::unique_ptr<PolledSession>> m_polled;
    QTimer m_forgetting;
};

} // namespace EngineIo
