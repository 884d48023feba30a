// SPDX-License-Identifier: MIT
#include "inspection/attach/bytes.h"

#include <QtEndian>

#include <array>

namespace EngineIo {

static constexpr int BitsInAByte = 7;
static constexpr quint8 MoreFollows = 0x80;

void appendVarint(QByteArray &out, quint64 value)
{
    std::array<char, 10> encoded;
    qsizetype size = 0;
    while (value >= MoreFollows) {
        encoded[size_t(size++)] = char(quint8(value) | MoreFollows);
        value >>= BitsInAByte;
    }
    encoded[size_t(size++)] = char(value);
    out.append(encoded.data(), size);
}

void appendSigned(QByteArray &out, qint64 value)
{
    appendVarint(out, (quint64(value) << 1) ^ quint64(value >> 63));
}

void appendBytes(QByteArray &out, QByteArrayView bytes)
{
    appendVarint(out, quint64(bytes.size()));
    out.append(bytes.data(), bytes.size());
}

quint32 readUint32(const char *bytes)
{
    return qFromLittleEndian<quint32>(bytes);
}

void ByteReader::fail()
{
    m_ok = false;
    m_position = m_bytes.size();
}

quint8 ByteReader::byte()
{
    if (m_position == m_bytes.size()) {
        fail();
        return 0;
    }
    return quint8(m_bytes[m_position++]);
}

quint8 ByteReader::byte(quint8 maximum)
{
    const quint8 value = byte();
    if (value <= maximum)
        return value;
    fail();
    return 0;
}

quint64 ByteReader::varint()
{
    quint64 value = 0;
    for (int shift = 0; shift < 64; shift += BitsInAByte) {
        const quint8 next = byte();
        value |= quint64(next & ~MoreFollows) << shift;
        if (!(next & MoreFollows))
            return m_ok ? value : 0;
    }
    fail();
    return 0;
}

qint64 ByteReader::signedVarint()
{
    const quint64 value = varint();
    return qint64(value >> 1) ^ -qint64(value & 1);
}

QByteArrayView ByteReader::bytes()
{
    const quint64 size = varint();
    if (size > quint64(m_bytes.size() - m_position)) {
        fail();
        return {};
    }
    const QByteArrayView found = m_bytes.sliced(m_position, qsizetype(size));
    m_position += qsizetype(size);
    return found;
}

} // namespace EngineIo
