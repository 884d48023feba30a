// SPDX-License-Identifier: MIT
#include "timing/upgradestages.h"

#include "model/describe.h"

#include <EngineIoPacket>
#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <functional>

namespace Inspector {
using namespace Qt::StringLiterals;
using PacketType = EngineIoPacket::Type;
using State = UpgradeStage::State;
using Outcome = UpgradeStory::Outcome;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(UpgradeStages)
};

constexpr quint32 MostLookedAt = 50'000; // events, of all sessions: about a millisecond

bool isPacket(const Event &event, PacketType type)
{
    return event.kind == EventKind::Packet && event.packetType == quint8(type);
}

bool isStep(const Event &event, UpgradeStep step)
{
    return event.kind == EventKind::UpgradeStep && event.detail == quint16(step);
}

// The events of the last attempt; NoLink where there is none.
struct Attempt
{
    quint32 handshake = Event::NoLink;
    quint32 started = Event::NoLink;
    quint32 probe = Event::NoLink;
    quint32 pong = Event::NoLink;
    quint32 noop = Event::NoLink;
    quint32 upgrade = Event::NoLink;
    quint32 failed = Event::NoLink;
    int number = 0; // 1 for the first

    void take(const Event &event, quint32 id);
};

void takeFirst(quint32 &place, quint32 event)
{
    if (place == Event::NoLink)
        place = event;
}

void Attempt::take(const Event &event, quint32 id)
{
    if (isPacket(event, PacketType::Open)) {
        takeFirst(handshake, id);
    } else if (isStep(event, UpgradeStep::Started)) {
        *this = {.handshake = handshake, .started = id, .number = number + 1};
    } else if (isStep(event, UpgradeStep::Probed)) { // its packets may have been lost
        takeFirst(probe, id);
        takeFirst(pong, id);
    } else if (isStep(event, UpgradeStep::Completed) || isPacket(event, PacketType::Upgrade)) {
        takeFirst(upgrade, id);
    } else if (isStep(event, UpgradeStep::Failed)) {
        takeFirst(failed, id);
    } else if (isPacket(event, PacketType::Ping)) {
        takeFirst(probe, id);
    } else if (isPacket(event, PacketType::Pong)) {
        takeFirst(pong, id);
    } else if (isPacket(event, PacketType::Noop)) {
        takeFirst(noop, id);
    }
}

// Tells the story of one session from its events.
class Teller
{
public:
    Teller(const EventStore &store, quint32 session, qint64 now)
        : m_store(store)
        , m_session(session)
        , m_record(store.sessions()[session])
        , m_now(now)
    {
        for (quint32 event : store.timing(session).upgradeEvents) {
            if (event < store.size())
                m_attempt.take(store.at(event), event);
        }
        if (m_attempt.handshake == Event::NoLink)
            m_attempt.handshake = m_record.firstEvent;
    }

    UpgradeStory tell();

private:
    void add(const QString &title, const QString &detail, quint32 event);
    void addPolls();
    void addFirstOverWebSocket();
    void tellAttempt();
    void tellNotTried();
    void markFirstMissing(State state);
    QString missingText() const;
    QString failureText(qint64 waited) const;
    QString doneText() const;
    bool offersWebSocket() const;
    quint32 find(quint32 from, const std::function<bool(const Event &)> &isWanted) const;

    const EventStore &m_store;
    quint32 m_session;
    const SessionRecord &m_record;
    qint64 m_now;
    Attempt m_attempt;
    UpgradeStory m_story;
};

UpgradeStory Teller::tell()
{
    const bool webSocketOnly = m_record.openedOverWebSocket;
    add(Text::tr("Handshake"),
        webSocketOnly ? Text::tr("The client connects over WebSocket.")
                      : Text::tr("The server gives the session its id, over polling."),
        m_attempt.handshake);
    if (webSocketOnly) {
        m_story.outcome = Outcome::NotNeeded;
        m_story.verdict = Text::tr("Opened over WebSocket at once: nothing to upgrade.");
    } else if (m_attempt.started == Event::NoLink && m_attempt.upgrade == Event::NoLink) {
        tellNotTried();
    } else {
        tellAttempt();
    }
    return std::move(m_story);
}

void Teller::add(const QString &title, const QString &detail, quint32 event)
{
    UpgradeStage stage{title, detail, State::NotReached, -1, -1, event};
    if (event < m_store.size()) {
        stage.state = State::Done;
        stage.time = m_store.at(event).time;
        const auto before = std::ranges::find_if(m_story.stages.rbegin(), m_story.stages.rend(),
                                                 [](const UpgradeStage &s) { return s.time >= 0; });
        if (before != m_story.stages.rend())
            stage.sincePrevious = std::max<qint64>(0, stage.time - before->time);
    }
    m_story.stages.push_back(std::move(stage));
}

quint32 Teller::find(quint32 from, const std::function<bool(const Event &)> &isWanted) const
{
    if (from == Event::NoLink)
        return Event::NoLink;
    const quint32 end = std::min(m_store.size(), from + std::min(MostLookedAt, m_store.size()));
    for (quint32 i = from; i < end; ++i) {
        if (m_store.at(i).session == m_session && isWanted(m_store.at(i)))
            return i;
    }
    return Event::NoLink;
}

void Teller::addPolls()
{
    int polls = 0;
    quint32 last = Event::NoLink;
    for (quint32 i = m_attempt.handshake; i < std::min(m_attempt.started, m_store.size()); ++i) {
        if (i - m_attempt.handshake > MostLookedAt)
            return;
        const Event &event = m_store.at(i);
        if (event.session != m_session || event.kind != EventKind::Request
            || event.has(Event::WebSocket) || i == m_attempt.handshake)
            continue;
        ++polls;
        last = i;
    }
    if (polls > 0)
        add(Text::tr("%n poll(s)", nullptr, polls),
            Text::tr("Requests over polling, until the WebSocket opened."), last);
}

void Teller::addFirstOverWebSocket()
{
    const quint32 event = find(m_attempt.upgrade, [](const Event &candidate) {
        return candidate.kind == EventKind::Packet && candidate.has(Event::WebSocket)
               && !isPacket(candidate, PacketType::Upgrade);
    });
    const QString what
        = event == Event::NoLink
              ? Text::tr("None has been seen yet.")
              : Text::tr("%1 %2", "direction and type of a packet")
                    .arg(directionGlyph(m_store.at(event).direction), typeText(m_store.at(event)));
    add(Text::tr("First packet over WebSocket"), what, event);
}

void Teller::tellAttempt()
{
    addPolls();
    add(m_attempt.number > 1 ? Text::tr("WebSocket opened, attempt %1").arg(m_attempt.number)
                             : Text::tr("WebSocket opened"),
        Text::tr("The client opens a WebSocket with the session's id."), m_attempt.started);
    add(Text::tr("Probe"), Text::tr("The client sends PING \u201cprobe\u201d over the WebSocket."),
        m_attempt.probe);
    add(Text::tr("Probe answered"), Text::tr("The server sends PONG \u201cprobe\u201d."),
        m_attempt.pong);
    if (m_attempt.noop != Event::NoLink)
        add(Text::tr("NOOP"), Text::tr("The server ends the poll that waits."), m_attempt.noop);
    add(Text::tr("UPGRADE"), Text::tr("The client sends the UPGRADE packet, and polling is over."),
        m_attempt.upgrade);
    if (m_attempt.upgrade != Event::NoLink) {
        m_story.outcome = Outcome::Done;
        m_story.verdict = doneText();
        addFirstOverWebSocket();
        return;
    }

    const qint64 began = m_store.at(m_attempt.started).time;
    if (m_attempt.failed != Event::NoLink || m_record.state == SessionState::Closed) {
        const bool seen = m_attempt.failed != Event::NoLink;
        const qint64 end = seen ? m_store.at(m_attempt.failed).time : m_record.closedAt;
        m_story.outcome = Outcome::Failed;
        m_story.verdict = failureText(std::max<qint64>(0, end - began));
        markFirstMissing(State::Failed);
        return;
    }
    m_story.outcome = Outcome::Running;
    m_story.verdict = Text::tr("Upgrading: waiting for %1, %2 so far.")
                          .arg(missingText(), durationText(std::max<qint64>(0, m_now - began)));
    markFirstMissing(State::Waiting);
}

void Teller::markFirstMissing(State state)
{
    const auto missing = std::ranges::find(m_story.stages, State::NotReached, &UpgradeStage::state);
    if (missing == m_story.stages.end())
        return;
    missing->state = state;
    if (state == State::Failed && m_attempt.failed != Event::NoLink)
        missing->event = m_attempt.failed; // a click leads to where it is said
}

QString Teller::missingText() const
{
    return m_attempt.probe == Event::NoLink  ? Text::tr("the client's PING \u201cprobe\u201d")
           : m_attempt.pong == Event::NoLink ? Text::tr("the server's PONG \u201cprobe\u201d")
                                             : Text::tr("the client's UPGRADE packet");
}

QString Teller::failureText(qint64 waited) const
{
    const QString within = durationText(waited);
    if (m_attempt.failed == Event::NoLink || m_record.state == SessionState::Closed) {
        const bool atOnce = m_attempt.failed == Event::NoLink
                            || m_store.at(m_attempt.failed).time >= m_record.closedAt;
        if (atOnce)
            return Text::tr("The session was closed (%1) %2 after the WebSocket opened, before "
                            "the upgrade was done.")
                .arg(closeReasonText(m_record.closeReason), within);
    }
    if (m_attempt.probe == Event::NoLink)
        return Text::tr("No PING \u201cprobe\u201d within %1: the WebSocket opened, but nothing "
                        "came through it. A proxy between may hold it back.")
            .arg(within);
    if (m_attempt.pong == Event::NoLink)
        return Text::tr("No PONG \u201cprobe\u201d within %1: the server did not answer the probe.")
            .arg(within);
    return Text::tr("No UPGRADE packet within %1: the client or a proxy between gave up. The "
                    "session stays with polling.")
        .arg(within);
}

QString Teller::doneText() const
{
    const qint64 done = m_store.at(m_attempt.upgrade).time;
    const quint32 from
        = m_attempt.started == Event::NoLink ? m_attempt.handshake : m_attempt.started;
    const QString text = Text::tr("Upgraded to WebSocket, %1 after it opened.")
                             .arg(durationText(std::max<qint64>(0, done - m_store.at(from).time)));
    return m_attempt.number > 1
               ? text + u' ' + Text::tr("It took %n attempt(s).", nullptr, m_attempt.number)
               : text;
}

bool Teller::offersWebSocket() const
{
    const quint32 open = m_attempt.handshake;
    if (open >= m_store.size() || !isPacket(m_store.at(open), PacketType::Open))
        return true; // not seen, so there is nothing to say against it
    const QJsonArray upgrades
        = QJsonDocument::fromJson(m_store.payload(open)).object().value("upgrades"_L1).toArray();
    return upgrades.contains(QJsonValue("websocket"_L1));
}

void Teller::tellNotTried()
{
    m_story.outcome = Outcome::NotTried;
    const quint32 refused = find(m_attempt.handshake, [](const Event &event) {
        return event.kind == EventKind::Rejected && event.has(Event::WebSocket);
    });
    add(Text::tr("WebSocket opened"),
        Text::tr("The client opens a WebSocket with the session's id."), Event::NoLink);
    if (refused != Event::NoLink) {
        m_story.outcome = Outcome::Failed;
        m_story.verdict = Text::tr("The server refused the WebSocket: %1.")
                              .arg(preview(m_store.at(refused), m_store.payload(refused)));
        m_story.stages.back().state = State::Failed;
        m_story.stages.back().event = refused;
        return;
    }
    if (!offersWebSocket()) {
        m_story.verdict = Text::tr("The server's handshake offers no upgrade: the session stays "
                                   "with polling.");
        return;
    }
    const bool closed = m_record.state == SessionState::Closed;
    const qint64 lived = (closed ? m_record.closedAt : m_now) - m_record.openedAt;
    const QString duration = durationText(std::max<qint64>(0, lived));
    m_story.verdict
        = closed ? Text::tr("The client never opened a WebSocket in the %1 that the session "
                            "lived.")
                       .arg(duration)
                 : Text::tr("The client has not opened a WebSocket since the handshake %1 ago. "
                            "It may not use that transport, or a proxy between doesn't let it "
                            "through.")
                       .arg(duration);
}

} // namespace

QString stageGlyph(UpgradeStage::State state)
{
    switch (state) {
    case UpgradeStage::State::Done:
        return u"\u2713"_s;
    case UpgradeStage::State::Waiting:
        return u"\u2026"_s;
    case UpgradeStage::State::Failed:
        return u"\u2715"_s;
    case UpgradeStage::State::NotReached:
        return {};
    }
    Q_UNREACHABLE();
}

UpgradeStory upgradeStory(const EventStore &store, quint32 session, qint64 now)
{
    return Teller(store, session, now).tell();
}

} // namespace Inspector
