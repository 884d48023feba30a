// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace EngineIo {

// Little-endian base 128, as in Protocol Buffers; signed numbers are zigzagged before.
void appendVarint(QByteArray &out, quint64 value);
void appendSigned(QByteArray &out, qint64 value);
void appendBytes(QByteArray &out, QByteArrayView bytes); // its length, then itself
quint32 readUint32(const char *bytes);                   // little-endian

// Reads what the functions above wrote. After a failure every result is 0 or empty and isOk()
// false, so that a record is read whole and tested once.
class ByteReader
{
public:
    explicit ByteReader(QByteArrayView bytes)
        : m_bytes(bytes)
    {
    }

    quint8 byte();
    quint8 byte(quint8 maximum);
    quint64 varint();
    qint64 signedVarint();
    QByteArrayView bytes();

    bool isOk() const { return m_ok; }
    bool isAtEnd() const { return m_position == m_bytes.size(); }
    void fail();

private:
    QByteArrayView m_bytes;
    qsizetype m_position = 0;
    bool m_ok = true;
};

} // namespace EngineIo
