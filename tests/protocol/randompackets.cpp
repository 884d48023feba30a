// SPDX-License-Identifier: MIT
#include "protocol/randompackets.h"

#include <QString>

namespace RandomPackets {

// One code point of each UTF-8 length, the ends of each range among them.
static constexpr char32_t CodePoints[]
    = {0x00,  0x01,  0x1d,   0x1f,   0x20,   '4',    'b',     0x7f,    0x80,
       0x7ff, 0x800, 0xd7ff, 0xe000, 0xfffd, 0xffff, 0x10000, 0x1f600, 0x10ffff};

static constexpr char Fragments[]
    = "0123456789bAQ=+/-_ {}\"\x00\x1e\x1f\x7f\x80\xbf\xc3\xe2\xf0\xff";

QByteArray bytes(QRandomGenerator &random, int maxSize)
{
    QByteArray out(random.bounded(maxSize + 1), Qt::Uninitialized);
    for (char &byte : out)
        byte = char(random.bounded(256));
    return out;
}

EngineIoPacket textPacket(QRandomGenerator &random)
{
    QString text;
    for (int left = random.bounded(40); left > 0; --left)
        text += QChar::fromUcs4(CodePoints[random.bounded(int(std::size(CodePoints)))]);
    const int last = int(EngineIoPacket::Type::Noop);
    return {EngineIoPacket::Type(random.bounded(last + 1)), text.toUtf8(), false};
}

EngineIoPacket binaryPacket(QRandomGenerator &random)
{
    return {EngineIoPacket::Type::Message, bytes(random, 100), true};
}

EngineIoPacket packet(QRandomGenerator &random)
{
    return random.bounded(3) == 0 ? binaryPacket(random) : textPacket(random);
}

QByteArray nearlyEncoded(QRandomGenerator &random, int maxSize)
{
    QByteArray out(random.bounded(maxSize + 1), Qt::Uninitialized);
    for (char &byte : out)
        byte = Fragments[random.bounded(int(std::size(Fragments)) - 1)];
    return out;
}

} // namespace RandomPackets
