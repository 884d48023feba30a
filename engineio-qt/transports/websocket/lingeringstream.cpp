// SPDX-License-Identifier: MIT
#include "transports/websocket/lingeringstream.h"

#include <QAbstractEventDispatcher>
#include <QTimer>

namespace EngineIo {

void LingeringStream::keep(std::unique_ptr<Stream> stream, std::chrono::milliseconds atMost)
{
    // Owned by what ends with the thread at the latest; without it nothing would be written either.
    QAbstractEventDispatcher *const dispatcher = QAbstractEventDispatcher::instance();
    if (!dispatcher)
        return;
    auto *const lingering = new LingeringStream(std::move(stream), dispatcher);
    QTimer::singleShot(atMost, lingering, &QObject::deleteLater);
}

LingeringStream::LingeringStream(std::unique_ptr<Stream> stream, QObject *parent)
    : QObject(parent)
    , m_stream(std::move(stream))
{
    m_stream->setListener(this);
}

} // namespace EngineIo
