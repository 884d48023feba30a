// SPDX-License-Identifier: MIT
// A body of HTTP long-polling, which is a single packet where it has no separator.
#include "fuzz/fuzz.h"

#include "protocol/payloadcodec.h"

#include <QUtf8StringView>

using namespace EngineIo;

namespace {

void checkPacket(const EngineIoPacket &packet)
{
    const QByteArray encoded = encodeForPayload(packet);
    REQUIRE(encoded.size() == payloadSize(packet));
    const auto again = decodePacket(encoded);
    REQUIRE(again && *again == packet);
    REQUIRE(!packet.binary || packet.type == EngineIoPacket::Type::Message);
}

// A frame of text is a packet too, but for base64; that it is UTF-8 the WebSocket has checked.
void checkTextFrame(QByteArrayView bytes)
{
    if (!QUtf8StringView(bytes.data(), bytes.size()).isValidUtf8())
        return;
    const auto packet = decodePacket(bytes);
    const auto frame = decodeTextFrame(bytes.toByteArray());
    if (bytes.startsWith(BinaryMarker)) {
        REQUIRE(!frame && frame.error() == PacketError::UnknownType);
        return;
    }
    REQUIRE(frame.has_value() == packet.has_value());
    REQUIRE(!frame || (*frame == *packet && encodeText(*frame) == bytes));
}

qsizetype sizeWithoutPadding(QByteArrayView encoded)
{
    while (encoded.endsWith('='))
        encoded.chop(1);
    return encoded.size();
}

// Nothing of a packet may be lost on the way: written anew it is as long.
bool isPacket(const QByteArray &encoded)
{
    const auto packet = decodePacket(encoded);
    REQUIRE(!packet || !packet->binary
            || sizeWithoutPadding(encodeForPayload(*packet)) == sizeWithoutPadding(encoded));
    return packet.has_value();
}

bool isEveryPartAPacket(QByteArrayView bytes)
{
    const QList<QByteArray> parts = bytes.toByteArray().split(PacketSeparator);
    return std::all_of(parts.begin(), parts.end(), isPacket);
}

} // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArrayView bytes = viewOf(data, size);
    checkTextFrame(bytes);
    const auto packets = decodePayload(bytes);
    REQUIRE(packets.has_value() == isEveryPartAPacket(bytes));
    if (!packets)
        return 0;
    for (const EngineIoPacket &packet : *packets)
        checkPacket(packet);
    const auto again = decodePayload(encodePayload(*packets));
    REQUIRE(again && *again == *packets);
    return 0;
}
