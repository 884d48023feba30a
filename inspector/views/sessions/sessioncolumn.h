// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace Inspector {

enum class SessionColumn : quint8 {
    Sid,
    State,
    Transport,
    RoundTrip,
    Peer, // up to here all are in sight to begin with
    P95,
    Age,
    CloseReason,
    PacketsIn,
    PacketsOut,
    BytesIn,
    BytesOut,
    Queued
};
inline constexpr int SessionColumnCount = int(SessionColumn::Queued) + 1;

QString columnTitle(SessionColumn column);
QString columnExplanation(SessionColumn column); // its name in full, and what it means
QString columnSample(SessionColumn column);      // what it has room for to begin with
// Right-aligned, and sorted from the highest; an order by it doesn't last.
bool isNumber(SessionColumn column);

} // namespace Inspector
