// SPDX-License-Identifier: MIT
#pragma once

#include "inspection/attach/eventcodec.h"

#include <QList>

// The records in the body of a frame; nothing when anything in it is wrong.
inline std::optional<QList<EngineIo::ReportedEvent>> decodeEvents(QByteArrayView body)
{
    QList<EngineIo::ReportedEvent> events;
    EngineIo::EventDecoder decoder(body);
    while (auto reported = decoder.next())
        events.append(*std::move(reported));
    if (decoder.hasFailed())
        return std::nullopt;
    return events;
}
