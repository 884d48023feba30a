// SPDX-License-Identifier: MIT
#pragma once

#include "server/commandqueue.h"
#include "server/engineioconnectrequest.h"

#include <atomic>

// Shared by the copies of a connect request. Whoever lets go of the last one without an answer has
// rejected the client.
struct ENGINEIO_NO_EXPORT EngineIoConnectRequest::State
{
    struct Answer
    {
        bool accepted = false;
        QJsonValue message;
    };

    State() = default;
    ~State();

    void answer(Answer answer);

    QByteArray sid;
    EngineIo::TransportType transport = EngineIo::TransportType::Polling;
    EngineIo::ProtocolVersion version = EngineIo::ProtocolVersion::V4;
    EngineIoHttpRequest request;
    QSslCertificate peerCertificate;
    std::atomic<bool> answered = false;
    std::shared_ptr<EngineIo::CommandQueue> commands;
    std::function<void(const Answer &)> taker; // runs in the server's thread

private:
    Q_DISABLE_COPY_MOVE(State)
    void deliver(Answer answer);
};
