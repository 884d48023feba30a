// SPDX-License-Identifier: MIT
#pragma once

#include "inspection/attach/eventcodec.h"

#include <QHash>
#include <QSet>

namespace EngineIo {

// What an inspector knows of the application's sessions, so that snapshots become openings and
// ends of just those sessions where something was dropped.
class KnownSessions
{
public:
    // Appends what the inspector is to hear of \a reported.
    void pass(ReportedEvent &&reported, QList<EngineIoTapEvent> &out);

private:
    void passEvent(EngineIoTapEvent &&event, QList<EngineIoTapEvent> &out);
    void endSnapshot(QList<EngineIoTapEvent> &out);

    QHash<QByteArray, bool> m_open; // whether its opening was told, not only later packets
    QSet<QByteArray> m_unseen;      // open, and not in the present snapshot
    bool m_inSnapshot = false;
    std::chrono::steady_clock::time_point m_lastTime;
};

} // namespace EngineIo
