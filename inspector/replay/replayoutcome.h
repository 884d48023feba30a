// SPDX-License-Identifier: MIT
#pragma once

#include "replay/replayplan.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace Inspector {

// What came of replaying one session.
struct ReplayOutcome
{
    QByteArray recordedSid;
    QByteArray sid; // on this server; empty: it was never open
    int toSend = 0; // messages of the client, as recorded
    int sent = 0;
    int expected = 0; // messages of the server, as recorded
    int received = 0;
    int differences = 0; // places where what was received is not what was recorded
    QString firstDifference;
    QString problem; // why not all could be done; empty: it could

    bool isSame() const { return differences == 0 && problem.isEmpty(); }
};

// How a message of the server differs from the recorded one; without one of both it was too many or
// did not come.
QString differenceText(int number, const std::optional<ReplayMessage> &recorded,
                       const std::optional<ReplayMessage> &received);
QString outcomeText(const ReplayOutcome &outcome);    // a line for people
QByteArray outcomeJson(const ReplayOutcome &outcome); // one object, without a line break

// One line for all, and one for each session that differs, at most \a most of these.
QStringList summaryLines(const std::vector<ReplayOutcome> &outcomes, size_t most);
bool areSame(const std::vector<ReplayOutcome> &outcomes);

} // namespace Inspector
