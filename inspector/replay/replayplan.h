// SPDX-License-Identifier: MIT
#pragma once

#include "protocol/expected.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <vector>

namespace Inspector {

class EventStore;

struct ReplayMessage
{
    QByteArray data;
    bool binary = false;

    friend bool operator==(const ReplayMessage &, const ReplayMessage &) = default;
};

// Something that the client of a recorded session did, or a message that it got.
struct ReplayItem
{
    enum class What : quint8 {
        Open,
        Upgrade, // to WebSocket
        Send,
        Receive,
        Close, // with a CLOSE packet
        Abort  // without goodbye
    };

    What what = What::Open;
    quint32 session = 0;   // of the plan
    qint64 time = 0;       // ns since the first item
    ReplayMessage message; // to send
};

struct ReplaySession
{
    QByteArray sid;                      // as it was recorded
    bool webSocket = false;              // from the beginning
    int toSend = 0;                      // messages
    std::vector<ReplayMessage> expected; // of the server
};

// What is replayed at once, all of it in memory.
struct ReplayLimits
{
    int sessions = 200;
    int items = 1'000'000;
    qint64 bytes = 256 * 1024 * 1024; // of all messages
};

// Recorded sessions as they are to be played again, apart from where they were stored.
struct ReplayPlan
{
    std::vector<ReplaySession> sessions;
    std::vector<ReplayItem> items; // in the order of the recording
    int lostPayloads = 0;          // messages that are left out
};

enum class ReplayPace : quint8 {
    Recorded, // at the recorded times
    Lockstep, // each thing when all has come that had come before it
    Fast      // as fast as the server takes it
};

// Of the sessions with these indices; of all without any. The error says why it can't be, in words.
EngineIo::Expected<ReplayPlan, QString> planReplay(const EventStore &store,
                                                   const QList<quint32> &sessions = {},
                                                   const ReplayLimits &limits = {});

} // namespace Inspector
