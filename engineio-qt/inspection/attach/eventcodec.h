// SPDX-License-Identifier: MIT
#pragma once

#include "inspection/attach/bytes.h"
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

// Reads the body of a frame of events, which stays where it is meanwhile.
class EventDecoder
{
public:
    explicit EventDecoder(QByteArrayView body)
        : m_reader(body)
    {
    }

    std::optional<ReportedEvent> next(); // nothing: at the end, or it has failed
    bool hasFailed() const { return !m_reader.isOk(); }

private:
    void readReported(ReportedEvent &reported);
    void readEvent(EngineIoTapEvent &event);
    QByteArray sid();
    void readRest(EngineIoTapEvent &event);
    QString text() { return QString::fromUtf8(m_reader.bytes()); }
    int status();

    ByteReader m_reader;
    QList<QByteArray> m_sids;
    qint64 m_time = 0;
};

bool isLifecycle(EngineIoTapEvent::Kind kind); // without which the list of sessions would be wrong

} // namespace EngineIo
