// SPDX-License-Identifier: MIT
#include "inspection/proxy/faultysessions.h"

#include "inspection/proxy/polledsession.h"

#include <algorithm>

namespace EngineIo {

FaultySessions::FaultySessions(const OwnRequest::Place &place)
    : m_place(place)
{
    m_forgetting.setSingleShot(true);
    QObject::connect(&m_forgetting, &QTimer::timeout, &m_forgetting, [this] {
        std::erase_if(m_polled, [](const auto &entry) { return entry.second->isIdle(); });
    });
    observed().setClosed([this](const QByteArray &sid) {
        if (PolledSession *const session = find(sid))
            session->sessionClosed();
    });
}

FaultySessions::~FaultySessions()
{
    observed().setClosed({});
}

void FaultySessions::setRules(std::shared_ptr<FaultRules> rules)
{
    for (const int id : m_rules->ids())
        releaseBreakpoint(id);
    m_rules = std::move(rules);
    rulesChanged();
}

PolledSession &FaultySessions::polled(const QByteArray &sid)
{
    std::unique_ptr<PolledSession> &session = m_polled[sid];
    if (!session) {
        session = std::make_unique<PolledSession>(*this, sid);
        forgetIdleSoon();
    }
    return *session;
}

// Not now: one of them may be on the stack.
void FaultySessions::forgetIdleSoon()
{
    if (!m_forgetting.isActive())
        m_forgetting.start(0);
}

PolledSession *FaultySessions::find(const QByteArray &sid) const
{
    const auto found = m_polled.find(sid);
    return found == m_polled.end() ? nullptr : found->second.get();
}

bool FaultySessions::letGo(quint64 stop, const EngineIoPacket *edited)
{
    return std::ranges::any_of(m_lines,
                               [&](FaultyLines *lines) { return lines->letGo(stop, edited); });
}

bool FaultySessions::drop(quint64 stop)
{
    return std::ranges::any_of(m_lines, [&](FaultyLines *lines) { return lines->drop(stop); });
}

int FaultySessions::stoppedCount() const
{
    std::size_t count = 0;
    for (const FaultyLines *const lines : m_lines)
        count += lines->stoppedCount();
    return int(count);
}

void FaultySessions::rulesChanged()
{
    for (FaultyLines *const lines : m_lines)
        lines->rulesChanged();
}

void FaultySessions::releaseBreakpoint(int id)
{
    for (FaultyLines *const lines : m_lines)
        lines->releaseBreakpoint(id);
}

} // namespace EngineIo
