// SPDX-License-Identifier: MIT
#include "diagnosis/rules.h"

#include "model/describe.h"

#include <algorithm>

namespace Inspector {

std::span<const RuleFunction> rulesFor(EventKind kind)
{
    static constexpr RuleFunction OfPackets[]
        = {latePong, packetAfterClose, slowReader, costlyCompression};
    static constexpr RuleFunction OfResponses[]
        = {refusedUpgrade, bodyOverLimit,  twoPolls,          corsRefused,      corsSilent,
           wrongVersion,   unknownSession, requestAfterClose, costlyCompression};
    static constexpr RuleFunction OfEnds[]
        = {missedPong, queuedAtTheEnd, reconnectLoop, costlyCompression};
    static constexpr RuleFunction OfSteps[] = {unfinishedUpgrade, costlyCompression};
    static constexpr RuleFunction OfRefusals[]
        = {bodyOverLimit, messageOverLimit, twoPosts, costlyCompression};
    static constexpr RuleFunction OfOthers[] = {costlyCompression};
    switch (kind) {
    case EventKind::Packet:
        return OfPackets;
    case EventKind::Response:
        return OfResponses;
    case EventKind::SessionClosed:
        return OfEnds;
    case EventKind::UpgradeStep:
        return OfSteps;
    case EventKind::Rejected:
        return OfRefusals;
    case EventKind::Request:
    case EventKind::SessionOpened:
    case EventKind::Lost:
    case EventKind::Fault: // made on purpose
        return OfOthers;
    }
    Q_UNREACHABLE();
}

quint16 queuedBehind(const Event &packet)
{
    const quint32 own = packet.direction == Direction::Out ? packet.length / 1024 : 0;
    return quint16(packet.detail - std::min<quint32>(packet.detail, own));
}

QString shown(QByteArrayView text)
{
    constexpr qsizetype Longest = 120; // bytes
    return visibleText(text, Longest);
}

QString sidOf(const Sight &sight)
{
    return shown(sight.session().sid);
}

} // namespace Inspector
