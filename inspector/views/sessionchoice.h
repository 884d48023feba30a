// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

#include <optional>

class QComboBox;

namespace Inspector {

class EventStore;

inline constexpr int MostSessionChoices = 500; // a longer list can't be looked through

// Lets a combo box offer all sessions together, and each: the newest first, \a chosen in any case.
void offerSessions(QComboBox &box, const EventStore &store, std::optional<quint32> chosen);
std::optional<quint32> chosenSession(const QComboBox &box); // none: all

} // namespace Inspector
