// SPDX-License-Identifier: MIT
#pragma once

#include "streams/stream.h"

#include <QSslConfiguration>

#include <functional>
#include <memory>
#include <optional>

class QTcpSocket;

namespace EngineIo {

class Poller;

// Makes the streams of one thread: over descriptors on Linux, over Qt's sockets where it must.
class StreamLoop
{
    Q_DISABLE_COPY_MOVE(StreamLoop)

public:
    StreamLoop();
    ~StreamLoop();

    // Takes an accepted descriptor; nullptr when it is of no use any more. With tls the handshake
    // begins.
    std::unique_ptr<Stream> open(qintptr descriptor, const std::optional<QSslConfiguration> &tls);

    // Takes a stream that has left another thread.
    void enter(Stream &stream) { stream.enterLoop(m_poller); }

    // Takes a connected socket of which nothing was read.
    std::unique_ptr<Stream> adopt(std::unique_ptr<QTcpSocket> socket);

    // Called behind each batch of what streams receive, with none of them on the stack. While a
    // batch is under way such a call is sure to follow.
    void setBatchDone(std::function<void()> batchDone);
    bool isInBatch() const;

private:
    std::shared_ptr<Poller> m_poller; // streams that linger keep it
};

} // namespace EngineIo
