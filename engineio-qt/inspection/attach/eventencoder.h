// SPDX-License-Identifier: MIT
#pragma once

#include "inspection/attach/attachformat.h"
#include "inspection/attach/eventcodec.h"
#include "inspection/seenpacket.h"

#include <QByteArrayList>
#include <QHash>

namespace EngineIo {

// A frame of events, with its head. It stands alone, so that any can be dropped.
struct EventFrame
{
    QByteArrayList parts;
    qsizetype size = 0; // of all parts, bytes
    quint64 events = 0; // without the marks
    bool beginsSnapshot = false;

    QByteArray body() const { return parts.join().mid(FrameHeadSize); }
};

// Writes a frame as its events happen, in the threads of sessions: copying a small payload costs
// less than sharing it with another thread, which then has to free it. Large ones are shared.
class EventEncoder
{
public:
    static constexpr qsizetype FrameSize = 64 * 1024;
    static constexpr qsizetype SharedSize = 4 * 1024; // of a payload, from here on

    void add(const EngineIoTapEvent &event, ReportedEvent::Mark mark);
    void add(const SeenPacket &seen);
    bool isEmpty() const { return m_frame.size + m_used == 0; }
    qsizetype size() const { return m_frame.size + m_used; }
    EventFrame finish(); // and begins anew

private:
    char *room(qsizetype bytes);
    void addByte(quint8 byte);
    void addVarint(quint64 value);
    void addBytes(const QByteArray &bytes);
    void addText(const QString &text) { addBytes(text.toUtf8()); }
    quint64 placeOf(const QByteArray &sid);
    void addCommon(quint8 record, const SeenPacket &seen); // what every event has
    char *writeCommon(char *out, quint8 record, const SeenPacket &seen);
    void addRest(const EngineIoTapEvent &event);
    void endPart();

    EventFrame m_frame;
    QByteArray m_part; // longer than what is used of it
    qsizetype m_used = 0;
    // 1 + place in the order of their first use, by where the bytes are: a session's are always the
    // same, and the list keeps others from coming to be there.
    QHash<const char *, quint64> m_places;
    QByteArrayList m_sids;
    qint64 m_time = 0;
};

} // namespace EngineIo
