// SPDX-License-Identifier: MIT
#pragma once

#include "inspection/proxy/conversation.h"
#include "inspection/proxy/upstreamconnector.h"

#include <QTimer>

#include <memory>

namespace EngineIo {

/*
    A client's connection and its own one to the target. Bytes go on unchanged and at once, and are
    looked at afterwards; where one end doesn't read, the other one is not read either.
*/
class ProxyConnection final : public QObject
{
    Q_OBJECT

public:
    // sessions: nullptr when nobody looks. They, the loop and the target outlive the connection.
    ProxyConnection(std::unique_ptr<Stream> client, StreamLoop &loop,
                    const UpstreamConnector::Target &target, ObservedSessions *sessions,
                    QObject *parent = nullptr);
    ~ProxyConnection() override;

    void start();

Q_SIGNALS:
    void targetFailed(const QString &why); // the client gets a 502
    void ended();

private:
    // One of the two streams, and where what it brings goes to.
    class Side final : public Stream::Listener
    {
    public:
        Side(ProxyConnection &owner, Sender sentBy)
            : connection(owner)
            , sender(sentBy)
        {
        }

        void bytesReceived(QByteArrayView bytes) override;
        void bytesWritten() override;
        void inputEnded() override;
        void streamEnded(bool failed) override;
        bool isOver() const { return !stream || hasEnded; }

        ProxyConnection &connection;
        const Sender sender;
        std::unique_ptr<Stream> stream;
        bool isPaused = false;
        bool hasEnded = false;
    };

    Side &otherThan(const Side &side) { return &side == &m_client ? m_server : m_client; }
    void joinStreams();
    void forward(Side &from, QByteArrayView bytes);
    void refuse(QByteArrayView bytes);
    void answerBadGateway();
    void end(Side &side, bool failed);
    void endIfDone();

    const UpstreamConnector::Target &m_target;
    std::unique_ptr<Conversation> m_conversation; // nothing when nobody looks
    UpstreamConnector m_connector;
    Side m_client{*this, Sender::Client};
    Side m_server{*this, Sender::Server};
    QString m_failure;        // why there is no connection to the target
    QByteArray m_refusedHead; // of the request that gets to hear of it
    QTimer m_lingering;
    bool m_refused = false;
};

} // namespace EngineIo
