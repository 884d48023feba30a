// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <optional>
#include <vector>

namespace Inspector {

class EventStore;

// "event:12" in a link, as text that a person clicks; nothing when it names no event.
QString eventLink(quint32 number, const QString &text);
std::optional<quint32> linkTarget(const QString &link);

// Both HTML, of any text.
QString withLinks(const QString &text); // "#12" in a sentence leads there
QString eventTable(const EventStore &store, const std::vector<quint32> &events);

} // namespace Inspector
