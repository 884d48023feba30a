// SPDX-License-Identifier: MIT
#include "views/details/whyclosed.h"

#include "model/describe.h"
#include "model/eventstore.h"

#include <EngineIoNamespace>
#include <EngineIoPacket>
#include <QCoreApplication>

#include <algorithm>

namespace Inspector {
using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Inspector::Explanation)
};

constexpr size_t LastEvents = 8;
constexpr quint32 MaxLookedAt = 200'000; // events, a ms or two

struct End
{
    const EventStore &store;
    const SessionRecord &session;
    const SessionTiming &timing;
    quint32 number; // the last event that belongs to it
};

bool isPacket(const Event &event, EngineIoPacket::Type type)
{
    return event.kind == EventKind::Packet && event.packetType == quint8(type);
}

template <typename Predicate>
std::optional<quint32> findBefore(const EventStore &store, quint32 end, Predicate matches)
{
    const quint32 first = end > MaxLookedAt ? end - MaxLookedAt : 0;
    for (quint32 number = end; number-- > first;) {
        if (matches(store.at(number)))
            return number;
    }
    return {};
}

std::vector<quint32> eventsBefore(const EventStore &store, quint32 end, quint32 session)
{
    std::vector<quint32> events;
    findBefore(store, end, [&, number = end](const Event &event) mutable {
        --number;
        if (event.session == session)
            events.push_back(number);
        return events.size() == LastEvents;
    });
    std::ranges::reverse(events);
    return events;
}

QString ago(const End &end, quint32 number)
{
    return durationText(end.store.at(end.number).time - end.store.at(number).time);
}

std::optional<quint32> lastFromClient(const End &end)
{
    const quint32 session = end.store.at(end.number).session;
    return findBefore(end.store, end.number, [session](const Event &event) {
        return event.session == session && event.kind == EventKind::Packet
               && event.direction == Direction::In;
    });
}

QString silence(const End &end)
{
    const auto last = lastFromClient(end);
    return last ? Text::tr("The last packet from the client, #%1, came %2 before the end.")
                      .arg(*last)
                      .arg(ago(end, *last))
                : Text::tr("The client had sent no packet.");
}

Explanation pingTimeout(const End &end)
{
    const quint32 session = end.store.at(end.number).session;
    const auto ping = findBefore(end.store, end.number, [session](const Event &event) {
        return event.session == session && isPacket(event, EngineIoPacket::Type::Ping)
               && !event.has(Event::Probe) && event.direction == Direction::Out;
    });
    Explanation why;
    why.story = Text::tr("The server asked whether the client is still there, and no answer came "
                         "in time. The server then gave the session up.")
                + u' ' + silence(end);
    if (ping) {
        why.timer = Text::tr("Pong deadline: armed by ping #%1, fired %2 later.")
                        .arg(*ping)
                        .arg(ago(end, *ping));
        if (end.timing.pingTimeout > 0)
            why.timer
                += u' '
                   + Text::tr("The ping timeout is %1.").arg(durationText(end.timing.pingTimeout));
    }
    why.advice = {
        Text::tr("Is the client's event loop blocked, or its tab or device asleep? Then no pong "
                 "can be sent."),
        Text::tr("Does the client answer a packet “2” with “3”? Clients of protocol version 3 "
                 "send pings themselves and never answer one."),
        Text::tr("Does a proxy hold responses back? Turn its buffering off for this path."),
        Text::tr("If round trips before were long, a longer ping timeout helps; see Ping timing."),
    };
    return why;
}

Explanation transportClose(const End &end)
{
    Explanation why;
    why.story = Text::tr("The connection was closed from the other side, without the CLOSE packet "
                         "that a client sends when it leaves by itself.")
                + u' ' + silence(end);
    why.advice = {
        Text::tr("Was the page reloaded or the program ended? That looks just like this."),
        Text::tr("A proxy or load balancer between may close idle connections: compare its time "
                 "limit with the silence above, and keep the ping interval below it."),
        Text::tr("Did the client's network change? It will connect again with a new session."),
    };
    return why;
}

std::optional<quint32> lastError(const End &end)
{
    const quint32 session = end.store.at(end.number).session;
    return findBefore(end.store, end.number, [session](const Event &event) {
        return event.session == session && event.has(Event::Error);
    });
}

Explanation transportError(const End &end)
{
    Explanation why;
    why.story = Text::tr("The server ended the session because something was wrong with the "
                         "connection or with what came over it.");
    if (const auto error = lastError(end)) {
        const Event &event = end.store.at(*error);
        why.story += u' '
                     + Text::tr("The last error before was #%1, %2 before the end: %3")
                           .arg(*error)
                           .arg(ago(end, *error), preview(event, end.store.payloadView(*error)));
    }
    if (end.session.queuedBytes > 0)
        why.story += u' '
                     + Text::tr("%1 were waiting to be sent to it.")
                           .arg(sizeText(end.session.queuedBytes));
    why.advice = {
        Text::tr("Was a message larger than maxHttpBufferSize? The client is told that limit in "
                 "the handshake."),
        Text::tr("Did the client read too slowly, so that more than maxQueuedBytes waited for it?"),
        Text::tr("Does the client send two polls at once, or something that is no Engine.IO "
                 "packet? Look at the last packets below."),
    };
    return why;
}

Explanation explanationOfEnd(const End &end)
{
    Explanation why;
    switch (EngineIo::DisconnectReason(end.session.closeReason)) {
    case EngineIo::DisconnectReason::ClientDisconnect:
        why.story = Text::tr("The client said goodbye with a CLOSE packet: its own code ended the "
                             "session.");
        why.advice = {Text::tr("If that was not meant, look in the client for a call that "
                               "disconnects, or for a page that is left.")};
        break;
    case EngineIo::DisconnectReason::ServerDisconnect:
        why.story = Text::tr("The server ended the session: the application or a person asked for "
                             "it, or the server was stopped.");
        why.advice = {Text::tr("If that was not meant, look in the application for a call of "
                               "disconnectClient() or shutdown().")};
        break;
    case EngineIo::DisconnectReason::PingTimeout:
        why = pingTimeout(end);
        break;
    case EngineIo::DisconnectReason::TransportClose:
        why = transportClose(end);
        break;
    case EngineIo::DisconnectReason::TransportError:
        why = transportError(end);
        break;
    }
    why.title = Text::tr("Closed: %1").arg(closeReasonText(end.session.closeReason));
    return why;
}

Explanation latePong(qint64 waited, qint64 timeout, quint32 ping, std::optional<quint32> pong)
{
    Explanation why;
    why.title = pong ? Text::tr("Late pong") : Text::tr("No pong yet");
    why.story = pong ? Text::tr("Pong #%1 came %2 after ping #%3.")
                           .arg(*pong)
                           .arg(durationText(waited))
                           .arg(ping)
                     : Text::tr("Ping #%1 has been waiting for its pong for %2.")
                           .arg(ping)
                           .arg(durationText(waited));
    if (timeout > 0) {
        why.timer = Text::tr("Pong deadline: armed by ping #%1 with %2, of which %3 % were used.")
                        .arg(ping)
                        .arg(durationText(timeout))
                        .arg(waited * 100 / timeout);
    }
    why.advice = {
        Text::tr("Once is nothing; again and again it ends with “ping timeout”."),
        Text::tr("Look at what was sent before: a large message on the same connection delays the "
                 "pong behind it."),
        Text::tr("A browser slows the timers of hidden tabs down; a busy main thread does the "
                 "same."),
    };
    return why;
}

std::optional<Explanation> explainPong(const EventStore &store, quint32 number)
{
    const Event &event = store.at(number);
    const bool answered = isPacket(event, EngineIoPacket::Type::Pong) && event.link != Event::NoLink
                          && !event.has(Event::Probe);
    if (!answered || event.session == Event::NoSession)
        return {};
    const SessionTiming &timing = store.timing(event.session);
    const qint64 waited = qint64(event.elapsed) * 1000;
    if (!SessionTable::isLate(timing, waited))
        return {};
    return latePong(waited, timing.pingTimeout, event.link, number);
}

std::optional<Explanation> explainPending(const EventStore &store, quint32 session, qint64 now)
{
    const PingState state = store.pingState(session, now);
    if (state != PingState::Late && state != PingState::Missed)
        return {};
    const SessionRecord &record = store.sessions()[session];
    return latePong(now - record.pendingPingAt, store.timing(session).pingTimeout,
                    record.pendingPing, {});
}

} // namespace

std::optional<Explanation> explain(const EventStore &store, quint32 event, qint64 now)
{
    const quint32 session = store.at(event).session;
    if (session == Event::NoSession)
        return {};
    const SessionRecord &record = store.sessions()[session];
    const bool closed = record.state == SessionState::Closed && record.lastEvent < store.size();
    quint32 last = event;
    std::optional<Explanation> why = explainPong(store, event);
    if (!why && closed) {
        last = record.lastEvent;
        why = explanationOfEnd({store, record, store.timing(session), last});
    } else if (!why) {
        last = store.size();
        why = explainPending(store, session, now);
    }
    if (why)
        why->lastEvents = eventsBefore(store, last, session);
    return why;
}

} // namespace Inspector
