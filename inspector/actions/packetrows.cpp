// SPDX-License-Identifier: MIT
#include "actions/packetrows.h"

namespace Inspector {

FilterInput PacketRows::at(quint32 row) const
{
    FilterInput input;
    input.number = row;
    input.event = &m_store.at(row);
    if (input.event->session != Event::NoSession)
        input.session = &m_store.sessions()[input.event->session];
    input.source = this;
    return input;
}

} // namespace Inspector
