// SPDX-License-Identifier: MIT
#pragma once

#include "inspection/proxy/conversation.h"
#include "inspection/proxy/upstreamconnector.h"

namespace EngineIo {

// A request that a proxy makes itself, over a connection of its own. It is told of like those of
// clients.
class OwnRequest final : public QObject, private Stream::Listener
{
    Q_OBJECT

public:
    // Where a proxy's requests go.
    struct Place
    {
        StreamLoop &loop;
        const UpstreamConnector::Target &target;
        ObservedSessions &sessions;
    };

    // Starts at once. Deleting it ends the connection.
    OwnRequest(const Place &place, QByteArray request);
    ~OwnRequest() override;

    const ReceivedResponse &response() const { return m_response; } // with status 0 when none came
    const QByteArray &responseBytes() const { return m_received; }  // as they came

Q_SIGNALS:
    void finished(); // once, with nothing of it on the stack

private:
    void send();
    void finish();

    // Stream::Listener
    void bytesReceived(QByteArrayView bytes) override;
    void bytesWritten() override {}
    void streamEnded(bool failed) override;
    void takeResponse();

    const QByteArray m_request;
    UpstreamConnector m_connector;
    std::unique_ptr<Stream> m_stream;
    Conversation m_conversation;
    ResponseParser m_parser;
    QByteArray m_received;
    ReceivedResponse m_response;
    bool m_isFinished = false;
};

} // namespace EngineIo
