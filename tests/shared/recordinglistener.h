// SPDX-License-Identifier: MIT
#pragma once

#include "transports/websocketconnection.h"

#include <QByteArray>
#include <QList>

#include <functional>

// Writes down what a WebSocket says: "t:text", "b:bytes", "closed" or "failed".
class RecordingListener final : public EngineIo::WebSocketConnection::Listener
{
public:
    void textReceived(QByteArray &&utf8) override { tell("t:" + utf8); }
    void binaryReceived(QByteArray &&data) override { tell("b:" + data); }
    void bytesWritten() override { ++written; }
    void closed(bool failed) override
    {
        tell(failed ? QByteArrayLiteral("failed") : QByteArrayLiteral("closed"));
    }

    QList<QByteArray> log;
    int written = 0;
    std::function<void()> react; // within each call

private:
    void tell(const QByteArray &line)
    {
        log.append(line);
        if (react)
            react();
    }
};
