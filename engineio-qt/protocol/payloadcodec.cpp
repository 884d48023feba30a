// SPDX-License-Identifier: MIT
#include "protocol/payloadcodec.h"

namespace EngineIo {

QByteArray encodePayload(const QList<EngineIoPacket> &packets)
{
    qsizetype size = packets.size();
    for (const EngineIoPacket &packet : packets)
        size += payloadSize(packet);

    QByteArray out;
    out.reserve(size);
    for (const EngineIoPacket &packet : packets) {
        if (!out.isEmpty())
            out.append(PacketSeparator);
        appendForPayload(out, packet);
    }
    return out;
}

Expected<QList<EngineIoPacket>, PacketError> decodePayload(QByteArrayView payload)
{
    QList<EngineIoPacket> packets;
    while (true) {
        const qsizetype end = payload.indexOf(PacketSeparator);
        auto packet = decodePacket(end < 0 ? payload : payload.first(end));
        if (!packet)
            return packet.error();
        packets.append(std::move(*packet));
        if (end < 0)
            return packets;
        payload = payload.sliced(end + 1);
    }
}

} // namespace EngineIo
