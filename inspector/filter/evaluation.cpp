// SPDX-License-Identifier: MIT
#include "filter/evaluation.h"

#include <EngineIoPacket>

namespace Inspector {

QByteArrayView Evaluation::payload()
{
    if (!m_hasPayload) {
        m_hasPayload = true;
        m_payload = m_input.source ? m_input.source->payload(m_input.number) : m_input.payload;
    }
    return m_payload;
}

const SocketIoHead *Evaluation::socketIo()
{
    if (!m_hasHead) {
        m_hasHead = true;
        const bool isTextMessage = event().kind == EventKind::Packet
                                   && event().packetType == quint8(EngineIoPacket::Type::Message)
                                   && !event().has(Event::Binary);
        if (isTextMessage)
            m_head = readSocketIoHead(payload());
    }
    return m_head ? &*m_head : nullptr;
}

} // namespace Inspector
