// SPDX-License-Identifier: MIT
#include "actions/linkedevent.h"

#include "model/eventstore.h"

#include <EngineIoPacket>

#include <algorithm>

namespace Inspector {

namespace {

constexpr quint32 MaxLookedAt = 200'000; // events, a ms or two

// By the session's round trips: the pong may be a million events away.
std::optional<quint32> pongOf(const EventStore &store, quint32 ping)
{
    const Event &event = store.at(ping);
    if (event.session == Event::NoSession)
        return {};
    const auto &samples = store.timing(event.session).samples;
    const auto after = std::ranges::upper_bound(samples, ping, {}, &RoundTripSample::event);
    if (after == samples.end() || store.at(after->event).link != ping)
        return {};
    return after->event;
}

std::optional<quint32> answerTo(const EventStore &store, quint32 question)
{
    const quint32 end = std::min(store.size(), question + MaxLookedAt);
    for (quint32 number = question + 1; number < end; ++number) {
        if (store.at(number).kind != EventKind::Lost && store.at(number).link == question)
            return number;
    }
    return {};
}

} // namespace

std::optional<quint32> linkedEvent(const EventStore &store, quint32 number)
{
    if (number >= store.size())
        return {};
    const Event &event = store.at(number);
    if (event.kind == EventKind::Lost)
        return {};
    if (event.link < store.size())
        return event.link;
    if (event.carrier < store.size())
        return event.carrier;
    if (event.kind == EventKind::Request)
        return answerTo(store, number);
    const bool ping
        = event.kind == EventKind::Packet && event.packetType == quint8(EngineIoPacket::Type::Ping);
    if (!ping)
        return {};
    return event.has(Event::Probe) ? answerTo(store, number) : pongOf(store, number);
}

} // namespace Inspector
