// SPDX-License-Identifier: MIT
#pragma once

#include "streams/stream.h"

#include <QObject>

#include <chrono>

namespace EngineIo {

// A stream whose WebSocket is gone, until it has handed over what it has or its time is up.
class LingeringStream final : public QObject, private Stream::Listener
{
    Q_OBJECT

public:
    // For a stream that was told to close when written.
    static void keep(std::unique_ptr<Stream> stream, std::chrono::milliseconds atMost);

private:
    LingeringStream(std::unique_ptr<Stream> stream, QObject *parent);

    void bytesReceived(QByteArrayView) override {}
    void bytesWritten() override {}
    void streamEnded(bool) override { deleteLater(); }

    std::unique_ptr<Stream> m_stream;
};

} // namespace EngineIo
