// SPDX-License-Identifier: MIT
#pragma once

#include "export/exporter.h"
#include "model/eventstore.h"

namespace Inspector {

// All that an exporter writes, at once.
QByteArray exported(ExportFormat format, const EventStore &store,
                    const RowSelection &selection = {});

// A polling session that is upgraded and talks, as the tap of a server tells it. Its messages have
// whatever a reader may fall over.
struct SampleSession
{
    explicit SampleSession(EventStore &store);

    quint32 session;
    quint32 handshake; // requests
    quint32 post;
    quint32 webSocket;
};

inline constexpr char EvilText[] = "<script>alert(1)</script>\"'&,\r\n=1+1";

} // namespace Inspector
