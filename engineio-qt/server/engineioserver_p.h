// SPDX-License-Identifier: MIT
#pragma once

#include "server/engineioserver.h"
#include "server/eventrelay.h"
#include "server/listener.h"
#include "server/sessionloop.h"

#include <QThreadPool>

#include <atomic>
#include <memory>
#include <vector>

namespace EngineIo {
class InspectionEndPoint;
class Interceptor;
class IoThread;
class ObserverList;
class ServerObserver;
} // namespace EngineIo

// The application's side: starts the loops, gives them connections and packets, and turns what they
// tell into signals and calls of handlers.
class EngineIoServerPrivate final : public QObject, public EngineIo::SessionEvents
{
    Q_OBJECT

public:
    explicit EngineIoServerPrivate(EngineIoServer *server);
    ~EngineIoServerPrivate() override;

    static EngineIoServerPrivate *of(EngineIoServer *server) { return server->d.get(); }

    // An observer is told in the threads of the loops, and of nothing behind its removal.
    void addObserver(EngineIo::ServerObserver *observer); // first of the sessions that are open
    void removeObserver(EngineIo::ServerObserver *observer);
    void tellPresent(EngineIo::ServerObserver *observer); // again
    void setInterceptor(std::shared_ptr<EngineIo::Interceptor> interceptor);
    void removeInterceptor(const std::shared_ptr<EngineIo::Interceptor> &interceptor);
    std::shared_ptr<EngineIo::Interceptor> interceptor() const { return m_interceptor; }
    void runInServerThread(std::function<void()> function); // from any thread, in order

    void applyOptions(const EngineIoServerOptions &newOptions);
    bool isIdle() const { return !isListening() && registry.isEmpty(); }
    bool isListening() const { return m_listener->isListening(); }
    const EngineIo::Listener &listener() const { return *m_listener; }
    bool listen(const QHostAddress &address, quint16 port);
    bool setSslConfiguration(const QSslConfiguration &tls);
    void handleConnection(std::unique_ptr<QTcpSocket> socket, const QByteArray &alreadyRead);
    void handleRequest(const EngineIoHttpRequest &request, QObject *connection,
                       EngineIoServer::Responder respond);
    void shutdown();

    QByteArray encode(const QJsonDocument &json) const { return m_codec->encode(json); }
    bool enqueue(const QByteArray &sid, EngineIo::OutgoingPacket packet);
    int broadcast(EngineIo::OutgoingPacket packet);

    // Runs in the session's thread: at once when this is it. Returns false for an unknown sid.
    bool withSession(const QByteArray &sid, std::function<void(EngineIo::Session &)> action);
    bool ping(const QByteArray &sid);

    void setConnectHandler(EngineIoServer::ConnectHandler handler);
    void setFallbackHandler(EngineIoServer::FallbackHandler handler);
    void setMessageHandler(EngineIoServer::MessageHandler handler);
    void setDisconnectHandler(EngineIoServer::DisconnectHandler handler);

    EngineIoServer *const q;
    EngineIoServerOptions options;
    EngineIo::SessionRegistry registry;
    std::atomic<bool> shuttingDown = false;
    QThreadPool backgroundTasks;
    QString errorString;

    void inspectIfAskedTo(); // by the environment, unless the application has decided
    std::unique_ptr<EngineIo::InspectionEndPoint> inspection;
    std::atomic<EngineIo::InspectionPermissions::Int> inspectionPermissions = 0;
    bool inspectionDecided = false;
    QString inspectionName;

Q_SIGNALS:
    void interceptorChanged();

private:
    // SessionEvents
    void requestRefused(int status, const QString &reason, const QString &peer) override;
    void sessionOpened(EngineIo::ServerSession &session) override;
    void messageReceived(EngineIo::ServerSession &session, EngineIoPacket &&message) override;
    void sessionUpgraded(EngineIo::ServerSession &session) override;
    void sessionDrained(EngineIo::ServerSession &session) override;
    void sessionClosed(EngineIo::ServerSession &session,
                       EngineIo::DisconnectReason reason) override;
    void sessionGone(EngineIo::ServerSession &session) override;
    void connectionRejected(EngineIo::ConnectionError code, const QString &message,
                            const EngineIoHttpRequest &request) override;
    void connectRequested(const std::shared_ptr<EngineIoConnectRequest::State> &state) override;
    void fallbackRequested(const EngineIoHttpRequest &request, const Respond &respond) override;
    bool decidesConnections() const override { return m_decidesConnections; }
    bool hasFallback() const override { return m_hasFallback; }
    bool hearsDrained() const override;
    void turnDone() override {}
    bool isFull() override { return false; }

    void runHandler(EngineIo::ServerSession &session, std::function<void()> handler);
    void setObservers(std::vector<EngineIo::ServerObserver *> observers,
                      EngineIo::ServerObserver *added = nullptr);
    void removeLoops();
    void makeLoops();
    EngineIo::SessionLoop &nextLoop();
    EngineIo::SessionLoop &loopOf(const EngineIoHttpRequest &request);
    template <typename Function>
    void inEachLoop(Function &&function); // waits

    std::shared_ptr<const EngineIoJsonCodec> m_codec;
    QThreadPool m_handlerPool;
    std::vector<EngineIo::ServerObserver *> m_observers;
    std::unique_ptr<EngineIo::ObserverList> m_observerList; // what the loops know when it is many
    std::shared_ptr<EngineIo::Interceptor> m_interceptor;

    // Set in the server's thread and told to loops of others: before those have clients.
    EngineIoServer::ConnectHandler m_connectHandler;
    EngineIoServer::FallbackHandler m_fallbackHandler;
    std::shared_ptr<const EngineIoServer::MessageHandler> m_messageHandler;
    std::shared_ptr<const EngineIoServer::DisconnectHandler> m_disconnectHandler;
    std::atomic<bool> m_decidesConnections = false;
    std::atomic<bool> m_hasFallback = false;

    EngineIo::EventInbox m_inbox{*this};
    std::unique_ptr<EngineIo::SessionLoop> m_ownLoop; // without I/O threads
    std::vector<std::unique_ptr<EngineIo::IoThread>> m_threads;
    std::vector<EngineIo::SessionLoop *> m_loops; // all of them
    std::atomic<unsigned> m_accepted = 0;
    std::unique_ptr<EngineIo::Listener> m_listener; // lives in the first loop's thread
};
