// SPDX-License-Identifier: MIT
#include "model/captureformat.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtEndian>

#include <zlib.h>

namespace Inspector {
using namespace Qt::StringLiterals;
using namespace CaptureFormat;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Inspector)
};

// The first byte isn't text and the last is a line feed: a file mangled as text is recognised.
constexpr char Magic[] = "\x89"
                         "EIOCAP\n";
constexpr qsizetype MagicSize = sizeof(Magic) - 1;
constexpr quint64 MaxRatio = 1040; // deflate can't do better than 1032 : 1

quint32 checksumOf(QByteArrayView bytes)
{
    return quint32(crc32(0, reinterpret_cast<const Bytef *>(bytes.data()), uInt(bytes.size())));
}

void appendNumber(QByteArray &out, quint32 value)
{
    const quint32 little = qToLittleEndian(value);
    out.append(reinterpret_cast<const char *>(&little), sizeof(little));
}

quint32 numberAt(QByteArrayView bytes, qsizetype offset)
{
    return qFromLittleEndian<quint32>(bytes.data() + offset);
}

} // namespace

QByteArray encodeHeader(const CaptureHeader &header)
{
    const QDateTime start = QDateTime::fromMSecsSinceEpoch(header.startedAt).toUTC();
    const QByteArray json = QJsonDocument(QJsonObject{
                                              {u"program"_s, header.program},
                                              {u"source"_s, header.source},
                                              {u"startedAt"_s, start.toString(Qt::ISODateWithMs)},
                                          })
                                .toJson(QJsonDocument::Compact);
    QByteArray out(Magic, MagicSize);
    appendNumber(out, Version);
    appendNumber(out, quint32(json.size()));
    out += json;
    appendNumber(out, checksumOf(json));
    return out;
}

EngineIo::Expected<quint32, CaptureError> decodePrefix(QByteArrayView prefix)
{
    if (prefix.first(std::min(prefix.size(), MagicSize))
        != QByteArrayView(Magic, std::min(prefix.size(), MagicSize)))
        return CaptureError::NotACapture;
    if (prefix.size() < PrefixSize)
        return prefix.isEmpty() ? CaptureError::NotACapture : CaptureError::CutHeader;
    if (numberAt(prefix, MagicSize) != Version)
        return CaptureError::UnknownVersion;
    const quint32 length = numberAt(prefix, MagicSize + 4);
    if (length > MaxHeader)
        return CaptureError::BadHeader;
    return length;
}

EngineIo::Expected<CaptureHeader, CaptureError> decodeHeader(QByteArrayView rest)
{
    const QByteArrayView json = rest.first(rest.size() - 4);
    if (numberAt(rest, json.size()) != checksumOf(json))
        return CaptureError::WrongChecksum;
    const QJsonDocument document = QJsonDocument::fromJson(json.toByteArray());
    if (!document.isObject())
        return CaptureError::BadHeader;

    CaptureHeader header;
    header.program = document[u"program"_s].toString();
    header.source = document[u"source"_s].toString();
    const auto start
        = QDateTime::fromString(document[u"startedAt"_s].toString(), Qt::ISODateWithMs);
    header.startedAt = start.isValid() ? start.toMSecsSinceEpoch() : 0;
    return header;
}

QByteArray encodeBlock(const QByteArray &records, quint32 count)
{
    uLongf stored = compressBound(uLong(records.size()));
    QByteArray data(qsizetype(stored), Qt::Uninitialized);
    // Level 1: the others cost two to six times as long for a tenth of the size.
    [[maybe_unused]] const int result
        = compress2(reinterpret_cast<Bytef *>(data.data()), &stored,
                    reinterpret_cast<const Bytef *>(records.constData()), uLong(records.size()), 1);
    Q_ASSERT(result == Z_OK);
    data.truncate(qsizetype(stored));

    QByteArray out;
    out.reserve(BlockHeadSize + data.size());
    appendNumber(out, quint32(data.size()));
    appendNumber(out, quint32(records.size()));
    appendNumber(out, count);
    appendNumber(out, checksumOf(data));
    return out += data;
}

EngineIo::Expected<CaptureBlockHead, CaptureError> decodeBlockHead(QByteArrayView head)
{
    const CaptureBlockHead block{numberAt(head, 0), numberAt(head, 4), numberAt(head, 8),
                                 numberAt(head, 12)};
    const bool possible = block.stored > 0 && block.raw > 0 && block.raw <= MaxRawBlock
                          && block.stored <= compressBound(MaxRawBlock) && block.records > 0
                          && block.records <= MaxRecords && block.raw <= block.stored * MaxRatio;
    if (!possible)
        return CaptureError::BadBlock;
    return block;
}

EngineIo::Expected<QByteArray, CaptureError> decodeBlock(const CaptureBlockHead &head,
                                                         QByteArrayView stored)
{
    if (checksumOf(stored) != head.checksum)
        return CaptureError::WrongChecksum;
    QByteArray records(qsizetype(head.raw), Qt::Uninitialized);
    uLongf raw = head.raw;
    uLong consumed = uLong(stored.size());
    const int result = uncompress2(reinterpret_cast<Bytef *>(records.data()), &raw,
                                   reinterpret_cast<const Bytef *>(stored.data()), &consumed);
    if (result != Z_OK || raw != head.raw || consumed != uLong(stored.size()))
        return CaptureError::BadCompression;
    return records;
}

void appendVarint(QByteArray &out, quint64 value)
{
    char buffer[10];
    qsizetype length = 0;
    while (value >= 0x80) {
        buffer[length++] = char(value | 0x80);
        value >>= 7;
    }
    buffer[length++] = char(value);
    out.append(buffer, length);
}

void appendSigned(QByteArray &out, qint64 value)
{
    appendVarint(out, (quint64(value) << 1) ^ quint64(value >> 63));
}

void appendBytes(QByteArray &out, QByteArrayView bytes)
{
    appendVarint(out, quint64(bytes.size()));
    out.append(bytes);
}

void RecordReader::fail()
{
    m_ok = false;
    m_position = m_bytes.size();
}

quint8 RecordReader::byte()
{
    if (m_position >= m_bytes.size()) {
        fail();
        return 0;
    }
    return quint8(m_bytes[m_position++]);
}

quint64 RecordReader::varint()
{
    quint64 value = 0;
    for (int shift = 0; shift < 64; shift += 7) {
        const quint8 next = byte();
        if (shift == 63 && next > 1)
            break;
        value |= quint64(next & 0x7f) << shift;
        if (next < 0x80)
            return m_ok ? value : 0;
    }
    fail(); // more than 64 bits
    return 0;
}

quint64 RecordReader::varint(quint64 maximum)
{
    const quint64 value = varint();
    if (value <= maximum)
        return value;
    fail();
    return 0;
}

qint64 RecordReader::signedVarint()
{
    const quint64 value = varint();
    return qint64(value >> 1) ^ -qint64(value & 1);
}

QByteArrayView RecordReader::bytes(quint32 maxLength)
{
    const auto length = qsizetype(varint(maxLength));
    if (length > m_bytes.size() - m_position) {
        fail();
        return {};
    }
    const QByteArrayView bytes = m_bytes.sliced(m_position, length);
    m_position += length;
    return bytes;
}

QString captureErrorText(CaptureError error)
{
    switch (error) {
    case CaptureError::CannotOpen:
        return Text::tr("The file cannot be opened");
    case CaptureError::CannotRead:
        return Text::tr("The file cannot be read");
    case CaptureError::NotACapture:
        return Text::tr("This is not a capture file");
    case CaptureError::UnknownVersion:
        return Text::tr("The capture was written by a newer version of the program");
    case CaptureError::CutHeader:
        return Text::tr("The file ends before its first event");
    case CaptureError::BadHeader:
        return Text::tr("The header of the capture is damaged");
    case CaptureError::BadBlock:
        return Text::tr("A block of the capture has an impossible length");
    case CaptureError::WrongChecksum:
        return Text::tr("A part of the capture is damaged: its checksum is wrong");
    case CaptureError::BadCompression:
        return Text::tr("A block of the capture cannot be decompressed");
    case CaptureError::BadRecord:
        return Text::tr("A block of the capture holds a record that makes no sense");
    }
    Q_UNREACHABLE();
}

} // namespace Inspector
