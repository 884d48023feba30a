// SPDX-License-Identifier: MIT
#pragma once

#include "model/event.h"

#include <QByteArrayView>
#include <QString>

namespace Inspector {

// Short texts for one event, made when a row is shown and never stored. What the protocol names
// ("message", "ping timeout") stays in its words; the rest is translated.

inline constexpr qsizetype PreviewBytes = 200; // decoded at most, whatever the payload's size

QString typeText(const Event &event);        // "message", "ping", "request", "session closed"
QString packetTypeName(quint8 packetType);   // "message"; "?" beyond the protocol's types
QString directionGlyph(Direction direction); // ← from the client, → to it
QString directionText(Direction direction);  // the same in words, for screen readers
QString transportText(const Event &event);   // "polling", "websocket"
QString closeReasonText(quint16 reason);     // "ping timeout"
QString upgradeStepText(quint16 step);
QString shortSid(const QString &sid); // "8fKq…W3x7": enough to know it again

// One line: the payload's beginning with control characters made visible, or what the event means.
QString preview(const Event &event, QByteArrayView payload);
QString visibleText(QByteArrayView utf8, qsizetype maxBytes); // … at the end when it was cut
bool isText(QByteArrayView payload);                          // valid UTF-8 without NUL

QString sizeText(qint64 bytes);                   // "96 B", "1.2 kB", "3.4 MB"
QString durationText(qint64 nanoseconds);         // "412 µs", "9.1 ms", "3.1 s", "2 min 5 s"
QString secondsText(qint64 nanoseconds);          // "12.031456": a column of times
QString clockText(qint64 startedAt, qint64 time); // local time of day; startedAt in ms since 1970

// "000010  01 02 03 …  |...|": sixteen bytes from \a offset on, the form of a hex dump's line.
QString hexLine(QByteArrayView bytes, qsizetype offset);
QString hexDump(QByteArrayView bytes); // all lines

} // namespace Inspector
