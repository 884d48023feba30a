// SPDX-License-Identifier: MIT
#pragma once

#include "protocol/expected.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

namespace Inspector {

// The bytes of a capture file, docs/capture-format.md; pure, no files here.
namespace CaptureFormat {

inline constexpr quint32 Version = 1;
inline constexpr qsizetype PrefixSize = 16;               // magic, version, length of the JSON
inline constexpr qsizetype BlockHeadSize = 16;            // stored, raw, records, CRC
inline constexpr quint32 MaxHeader = 64 * 1024;           // bytes of JSON
inline constexpr quint32 MaxRawBlock = 128 * 1024 * 1024; // bytes of records in one block
inline constexpr quint32 MaxRecords = 64 * 1024;          // in one block
inline constexpr quint32 MaxSessions = 1024 * 1024;       // in one file
inline constexpr quint32 MaxSidLength = 1024;
inline constexpr quint32 MaxTextLength = 64 * 1024; // UTF-8 bytes of a peer or a comment

enum class Record : quint8 { Session = 1, Event = 2, EventWithoutPayload = 3, Annotation = 4 };

} // namespace CaptureFormat

enum class CaptureError : quint8 {
    CannotOpen,
    CannotRead,
    NotACapture,
    UnknownVersion,
    CutHeader, // the file ends within it
    BadHeader,
    BadBlock, // lengths that no writer makes
    WrongChecksum,
    BadCompression,
    BadRecord
};
QString captureErrorText(CaptureError error);

struct CaptureHeader
{
    QString program;      // "engineio-inspector 1.0.0"
    QString source;       // where the events came from, for people
    qint64 startedAt = 0; // wall clock of time 0, ms since 1970 in UTC
};

struct CaptureBlockHead
{
    quint32 stored = 0; // bytes that follow
    quint32 raw = 0;    // bytes once decompressed
    quint32 records = 0;
    quint32 checksum = 0; // CRC-32 of the bytes that follow
};

QByteArray encodeHeader(const CaptureHeader &header);
// The length of the JSON behind the first PrefixSize bytes.
EngineIo::Expected<quint32, CaptureError> decodePrefix(QByteArrayView prefix);
// \a rest: the JSON and its checksum.
EngineIo::Expected<CaptureHeader, CaptureError> decodeHeader(QByteArrayView rest);

QByteArray encodeBlock(const QByteArray &records, quint32 count);
EngineIo::Expected<CaptureBlockHead, CaptureError> decodeBlockHead(QByteArrayView head);
EngineIo::Expected<QByteArray, CaptureError> decodeBlock(const CaptureBlockHead &head,
                                                         QByteArrayView stored);

// Little-endian base 128, as in Protocol Buffers; signed numbers are zigzagged before.
void appendVarint(QByteArray &out, quint64 value);
void appendSigned(QByteArray &out, qint64 value);
void appendBytes(QByteArray &out, QByteArrayView bytes); // its length, then itself

// Reads what the functions above wrote. After a failure every result is 0 or empty and ok() false,
// so that a record is read whole and tested once.
class RecordReader
{
public:
    explicit RecordReader(QByteArrayView bytes)
        : m_bytes(bytes)
    {
    }

    quint8 byte();
    quint64 varint();
    quint64 varint(quint64 maximum);
    qint64 signedVarint();
    QByteArrayView bytes(quint32 maxLength);

    bool ok() const { return m_ok; }
    bool atEnd() const { return m_position == m_bytes.size(); }

private:
    void fail();

    QByteArrayView m_bytes;
    qsizetype m_position = 0;
    bool m_ok = true;
};

} // namespace Inspector
