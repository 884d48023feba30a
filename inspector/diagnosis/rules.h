// SPDX-License-Identifier: MIT
#pragma once

#include "diagnosis/finding.h"
#include "diagnosis/httphead.h"
#include "diagnosis/trails.h"
#include "model/eventstore.h"

#include <optional>
#include <span>

namespace Inspector {

inline constexpr quint16 MuchQueued = 256;                     // KiB
inline constexpr int MuchGrowth = 4;                           // times, of a queue
inline constexpr qint64 LongBehind = 2'000'000'000;            // ns
inline constexpr qint64 ShortLife = qint64(5) * 1'000'000'000; // ns, of a session
inline constexpr qint64 LongestPause = 2 * ShortLife;          // between two of a loop

// One event, and what came before it.
struct Sight
{
    const EventStore &store;
    const Trails &trails; // up to the event
    quint32 number;

    const Event &event() const { return store.at(number); }
    bool hasSession() const { return event().session != Event::NoSession; }
    const SessionRecord &session() const { return store.sessions()[event().session]; }
    const SessionTrail &trail() const { return trails.of(event().session); }
};

// A rule says what went wrong with this event, if that can be seen from it and from what was before
// it. It takes time that doesn't depend on how much that is.
using RuleFunction = std::optional<Finding> (*)(const Sight &sight);

std::optional<Finding> missedPong(const Sight &sight);
std::optional<Finding> latePong(const Sight &sight);
std::optional<Finding> unfinishedUpgrade(const Sight &sight);
std::optional<Finding> refusedUpgrade(const Sight &sight);
std::optional<Finding> bodyOverLimit(const Sight &sight);
std::optional<Finding> messageOverLimit(const Sight &sight);
std::optional<Finding> twoPolls(const Sight &sight);
std::optional<Finding> twoPosts(const Sight &sight);
std::optional<Finding> corsRefused(const Sight &sight);
std::optional<Finding> corsSilent(const Sight &sight);
std::optional<Finding> wrongVersion(const Sight &sight);
std::optional<Finding> unknownSession(const Sight &sight);
std::optional<Finding> requestAfterClose(const Sight &sight);
std::optional<Finding> packetAfterClose(const Sight &sight);
std::optional<Finding> slowReader(const Sight &sight);
std::optional<Finding> queuedAtTheEnd(const Sight &sight);
std::optional<Finding> reconnectLoop(const Sight &sight);
std::optional<Finding> costlyCompression(const Sight &sight);

std::span<const RuleFunction> rulesFor(EventKind kind);

// What the rules ask of an event.
quint16 queuedBehind(const Event &packet); // KiB that waited besides the packet itself
QString shown(QByteArrayView text);        // what others wrote: nothing a terminal would act on
QString sidOf(const Sight &sight);

// Of a Response that refuses: the Request, when it is known.
struct Refusal
{
    quint32 request;
    QByteArray bytes;   // a copy: the store's view ends with the next one
    HttpHead head;      // of bytes
    QByteArrayView sid; // that it names; empty: none
    int session;        // of that sid, when it was seen; -1 otherwise
};
std::optional<Refusal> refusal(const Sight &sight, int status);

} // namespace Inspector
