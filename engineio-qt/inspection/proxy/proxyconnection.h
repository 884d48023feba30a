// SPDX-License-Identifier: MIT
#pragma once

#include "inspection/proxy/conversation.h"
#include "inspection/proxy/faultyhost.h"
#include "inspection/proxy/upstreamconnector.h"
#include "streams/streamloop.h"

#include <QTimer>

#include <memory>

namespace EngineIo {

class FaultyConversation;
class FaultySessions;

/*
    A client's connection and its own one to the target. Bytes go on unchanged and at once, and are
    looked at afterwards, as long as there are no faults; where one end doesn't read, the other one
    is not read either. Events tell what passes between the faults and the server.
*/
class ProxyConnection final : public QObject, private FaultyHost
{
    Q_OBJECT

public:
    // What all connections of a proxy share, and what outlives them.
    struct Shared
    {
        StreamLoop loop;
        UpstreamConnector::Target target;
        ObservedSessions sessions;
        std::unique_ptr<FaultySessions> faults; // nothing: there have never been any
    };

    // It is looked at when there is a sink for events, or when there may be faults.
    ProxyConnection(std::unique_ptr<Stream> client, Shared &shared, QObject *parent = nullptr);
    ~ProxyConnection() override;

    void start();
    bool carries(const QByteArray &sid) const; // see Conversation
    void cut();                                // resets both ends

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
    bool forwardFaulty(Side &from, QByteArrayView bytes);
    bool send(Side &from, QByteArrayView bytes);
    void setPaused(Side &side, bool paused);
    void updatePaused(Side &from);
    void endInput(Side &side, DirectionEnd how);
    void refuse(QByteArrayView bytes);
    void answerBadGateway();
    void sideEnded(Side &side, bool failed);
    Side &sideOf(Sender sender) { return sender == Sender::Client ? m_client : m_server; }
    void endIfDone();

    // FaultyHost
    void write(Sender sender, QByteArrayView bytes) override;
    void end(Sender sender, DirectionEnd how) override;
    void reset() override { cut(); }

    Shared &m_shared;
    std::unique_ptr<Conversation> m_conversation; // nothing when nobody looks
    std::unique_ptr<FaultyConversation> m_faulty; // nothing as long as nothing can go wrong
    UpstreamConnector m_connector;
    Side m_client{*this, Sender::Client};
    Side m_server{*this, Sender::Server};
    QString m_failure;        // why there is no connection to the target
    QByteArray m_refusedHead; // of the request that gets to hear of it
    QTimer m_lingering;
    bool m_refused = false;
    bool m_isWriting = false; // for m_faulty; TLS may read meanwhile
};

} // namespace EngineIo
