// SPDX-License-Identifier: MIT
#include "streams/stream.h"

#include <QTcpSocket>

namespace EngineIo {

void Stream::giveCompanionTo(QTcpSocket &socket)
{
    if (!m_companion)
        return;
    // A connection of signal and slot ends with its sender, and what the slot holds with it.
    QObject::connect(&socket, &QObject::destroyed,
                     [companion = std::exchange(m_companion, nullptr)] { Q_UNUSED(companion) });
}

} // namespace EngineIo
