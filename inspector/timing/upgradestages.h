// SPDX-License-Identifier: MIT
#pragma once

#include "model/eventstore.h"

#include <vector>

namespace Inspector {

struct UpgradeStage
{
    enum class State : quint8 { Done, Waiting, Failed, NotReached };

    QString title;
    QString detail;
    State state = State::NotReached;
    qint64 time = -1;          // ns; -1: never
    qint64 sincePrevious = -1; // ns since the stage before; -1: there is none
    quint32 event = Event::NoLink;
};

// How a session came from polling to WebSocket, or where that stopped: in the words of a person.
struct UpgradeStory
{
    enum class Outcome : quint8 { NotNeeded, NotTried, Running, Done, Failed };

    Outcome outcome = Outcome::NotTried;
    QString verdict;
    std::vector<UpgradeStage> stages; // of the last attempt
};

QString stageGlyph(UpgradeStage::State state); // empty: not reached

UpgradeStory upgradeStory(const EventStore &store, quint32 session, qint64 now);

} // namespace Inspector
