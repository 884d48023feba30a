// SPDX-License-Identifier: MIT
#include "replay/replayplan.h"

#include "model/describe.h"
#include "model/eventstore.h"

#include <EngineIoPacket>
#include <EngineIoServer>
#include <QCoreApplication>
#include <QHash>
#include <QSet>

#include <optional>

namespace Inspector {
using What = ReplayItem::What;
using PacketType = EngineIoPacket::Type;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Replay)
};

std::optional<What> doneByPacket(const Event &event)
{
    if (event.packetType == quint8(PacketType::Close) && event.direction == Direction::In)
        return What::Close;
    if (event.packetType != quint8(PacketType::Message))
        return std::nullopt; // heartbeats are answered as they come
    if (event.direction == Direction::In)
        return What::Send;
    // What a person has composed is none of the server's.
    return event.has(Event::Injected) ? std::nullopt : std::optional(What::Receive);
}

std::optional<What> doneBy(const Event &event)
{
    switch (event.kind) {
    case EventKind::Packet:
        return doneByPacket(event);
    case EventKind::UpgradeStep:
        return event.detail == quint16(UpgradeStep::Started) ? std::optional(What::Upgrade)
                                                             : std::nullopt;
    case EventKind::SessionClosed: {
        const auto reason = EngineIo::DisconnectReason(event.detail);
        const bool vanished = reason == EngineIo::DisconnectReason::TransportClose
                              || reason == EngineIo::DisconnectReason::TransportError;
        return vanished ? std::optional(What::Abort) : std::nullopt;
    }
    case EventKind::Request:
    case EventKind::Response:
    case EventKind::SessionOpened:
    case EventKind::Rejected:
    case EventKind::Lost:
    case EventKind::Fault:
        return std::nullopt;
    }
    Q_UNREACHABLE();
}

class Planner
{
public:
    Planner(const EventStore &store, const QList<quint32> &sessions, const ReplayLimits &limits)
        : m_store(store)
        , m_limits(limits)
        , m_chosen(sessions.begin(), sessions.end())
    {
    }

    QString plan(); // what is wrong
    ReplayPlan take() { return std::move(m_plan); }

private:
    void add(quint32 number);
    void addItem(What what, quint32 number, quint32 session);
    ReplayMessage messageOf(quint32 number);
    std::optional<quint32> sessionOf(quint32 number);

    const EventStore &m_store;
    const ReplayLimits m_limits;
    QSet<quint32> m_chosen;
    QHash<quint32, quint32> m_sessions; // of the plan, by those of the store
    ReplayPlan m_plan;
    qint64 m_start = 0; // of the first item, as Event::time
    qint64 m_bytes = 0;
};

QString Planner::plan()
{
    for (quint32 number = 0; number < m_store.size(); ++number) {
        add(number);
        if (m_plan.sessions.size() > size_t(m_limits.sessions))
            return Text::tr("More than %n session(s) cannot be replayed at once.", nullptr,
                            m_limits.sessions);
        if (m_plan.items.size() > size_t(m_limits.items) || m_bytes > m_limits.bytes)
            return Text::tr("More than %1 messages or %2 cannot be replayed at once.")
                .arg(m_limits.items)
                .arg(sizeText(m_limits.bytes));
    }
    return m_plan.sessions.empty() ? Text::tr("There is no session to replay.") : QString();
}

void Planner::add(quint32 number)
{
    const auto session = sessionOf(number);
    if (!session)
        return;
    const auto what = doneBy(m_store.at(number));
    if (!what)
        return;
    const bool isMessage = *what == What::Send || *what == What::Receive;
    if (isMessage && m_store.isPayloadLost(number))
        ++m_plan.lostPayloads;
    else
        addItem(*what, number, *session);
}

// The first event of a session opens it.
std::optional<quint32> Planner::sessionOf(quint32 number)
{
    const quint32 recorded = m_store.at(number).session;
    if (recorded == Event::NoSession || (!m_chosen.isEmpty() && !m_chosen.contains(recorded)))
        return std::nullopt;
    if (const auto known = m_sessions.constFind(recorded); known != m_sessions.constEnd())
        return *known;
    const SessionRecord &record = m_store.sessions()[recorded];
    const auto session = quint32(m_plan.sessions.size());
    m_sessions.insert(recorded, session);
    m_plan.sessions.push_back({record.sid, record.openedOverWebSocket, 0, {}});
    addItem(What::Open, number, session);
    return session;
}

void Planner::addItem(What what, quint32 number, quint32 session)
{
    const Event &event = m_store.at(number);
    if (m_plan.items.empty())
        m_start = event.time;
    ReplayItem item{what, session, event.time - m_start, {}};
    if (what == What::Send) {
        item.message = messageOf(number);
        ++m_plan.sessions[session].toSend;
    } else if (what == What::Receive) {
        m_plan.sessions[session].expected.push_back(messageOf(number));
    }
    m_plan.items.push_back(std::move(item));
}

ReplayMessage Planner::messageOf(quint32 number)
{
    const Event &event = m_store.at(number);
    m_bytes += event.length;
    return {m_store.payload(number), event.has(Event::Binary)};
}

} // namespace

EngineIo::Expected<ReplayPlan, QString>
planReplay(const EventStore &store, const QList<quint32> &sessions, const ReplayLimits &limits)
{
    Planner planner(store, sessions, limits);
    if (const QString wrong = planner.plan(); !wrong.isEmpty())
        return wrong;
    return planner.take();
}

} // namespace Inspector
