// SPDX-License-Identifier: MIT
#pragma once

#include "inspection/engineiotapevent.h"

#include <QList>

#include <optional>

namespace EngineIo {

// What is on its way to inspectors: an event, or a mark around the sessions that are open.
struct ReportedEvent
{
    enum class Mark : quint8 {
        None,
        Present,       // a session that was open before: its opening
        SnapshotBegin, // an inspector that doesn't hear of a session from here …
        SnapshotEnd    // … to here knows that it has ended
    };

    EngineIoTapEvent event;
    Mark mark = Mark::None;
};

// Reads the body of a frame of events; nothing when anything in it is wrong.
std::optional<QList<ReportedEvent>> decodeEvents(QByteArrayView body);

bool isLifecycle(EngineIoTapEvent::Kind kind); // without which the list of sessions would be wrong

} // namespace EngineIo
