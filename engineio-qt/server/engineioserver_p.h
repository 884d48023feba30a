// SPDX-License-Identifier: MIT
#pragma once

#include "server/commandqueue.h"
#include "server/connectrequeststate.h"
#include "server/engineioserver.h"
#include "server/handlerstrand.h"
#include "server/httpconnection.h"
#include "server/listener.h"
#include "server/requestrouter.h"
#include "server/serverexchange.h"
#include "server/sessionregistry.h"
#include "session/session.h"
#include "streams/streamloop.h"
#include "transports/pollingtransport.h"
#include "transports/websocket/websocketengine.h"
#include "transports/websockettransport.h"

#include <QLoggingCategory>
#include <QThreadPool>
#include <QTimer>

#include <unordered_map>
#include <vector>

Q_DECLARE_LOGGING_CATEGORY(lcServer)

namespace EngineIo {
class ServerObserver;
}

// Owns the sessions and the connections and carries what happens between them.
class EngineIoServerPrivate final : public QObject,
                                    public EngineIo::SessionHost,
                                    public EngineIo::HttpConnection::Handler,
                                    public EngineIo::ResponseFinisher
{
    Q_OBJECT

public:
    explicit EngineIoServerPrivate(EngineIoServer *server);
    ~EngineIoServerPrivate() override;

    static EngineIoServerPrivate *of(EngineIoServer *server) { return server->d.get(); }
    void setObserver(EngineIo::ServerObserver *observer);
    void removeObserver(EngineIo::ServerObserver *observer);

    void applyOptions(const EngineIoServerOptions &newOptions);
    bool isIdle() const { return !listener.isListening() && m_clients.empty(); }
    void accept(std::unique_ptr<EngineIo::Stream> stream, const QByteArray &alreadyRead = {});
    std::shared_ptr<EngineIo::ServerExchange> makeExchange(const EngineIoHttpRequest &request,
                                                           EngineIoServer::Responder respond);
    void serve(const std::shared_ptr<EngineIo::ServerExchange> &exchange);
    QByteArray encode(const QJsonDocument &json) const { return m_codec->encode(json); }
    void shutdown();

    bool enqueue(const QByteArray &sid, EngineIo::OutgoingPacket packet);
    int broadcast(EngineIo::OutgoingPacket packet);
    bool withSession(const QByteArray &sid, std::function<void(EngineIo::Session &)> action);

    EngineIoServer *const q;
    EngineIoServerOptions options;
    EngineIo::Listener listener;
    EngineIo::SessionRegistry registry;
    std::shared_ptr<EngineIo::CommandQueue> commands;
    std::atomic<int> openCount = 0;
    std::atomic<bool> shuttingDown = false;
    QThreadPool backgroundTasks;
    QString errorString;

    EngineIoServer::ConnectHandler connectHandler;
    EngineIoServer::FallbackHandler fallbackHandler;
    std::shared_ptr<const EngineIoServer::MessageHandler> messageHandler;
    std::shared_ptr<const EngineIoServer::DisconnectHandler> disconnectHandler;

protected:
    bool event(QEvent *event) override;

private:
    struct Client
    {
        std::unique_ptr<EngineIo::Session> session;
        std::shared_ptr<EngineIo::HandlerStrand> strand;
    };

    // A handshake that the connect handler has not answered yet.
    struct Handshake final : public EngineIo::Deadline
    {
        void deadlinePassed(EngineIo::Time now) override;

        EngineIoServerPrivate *server = nullptr;
        QByteArray sid;
        EngineIo::TransportType transport = EngineIo::TransportType::Polling;
        std::shared_ptr<EngineIo::ServerExchange> exchange;
    };

    // Around each call of the application while a session may be on the stack. The application may
    // shut the server down there or run an event loop: sessions are not deleted before it returns.
    class Calling
    {
        Q_DISABLE_COPY_MOVE(Calling)

    public:
        explicit Calling(EngineIoServerPrivate &server)
            : m_server(server)
        {
            ++m_server.m_calls;
        }
        ~Calling()
        {
            if (--m_server.m_calls == 0 && !m_server.m_finished.empty())
                m_server.scheduleSettle();
        }

    private:
        EngineIoServerPrivate &m_server;
    };

    using ExchangePtr = std::shared_ptr<EngineIo::ServerExchange>;

    // SessionHost
    EngineIo::Time now() const override { return EngineIo::Clock::now(); }
    void messageReceived(EngineIo::Session &session, EngineIoPacket &&message) override;
    void sessionUpgraded(EngineIo::Session &session) override;
    void sessionDrained(EngineIo::Session &session) override;
    void sessionClosed(EngineIo::Session &session, EngineIo::DisconnectReason reason) override;
    void sessionFinished(EngineIo::Session &session) override;
    void flushSoon(EngineIo::Session &session) override;
    void setDeadline(EngineIo::Session &session, EngineIo::Time due) override;

    // HttpConnection::Handler
    void setDeadline(EngineIo::HttpConnection &connection, EngineIo::Time due) override;
    std::optional<EngineIoHttpResponse> headReceived(EngineIo::HttpConnection &connection,
                                                     const EngineIoHttpRequest &head) override;
    void requestReceived(EngineIo::HttpConnection &connection,
                         EngineIoHttpRequest &&request) override;
    void requestFailed(EngineIo::HttpConnection &connection) override;
    void connectionClosed(EngineIo::HttpConnection &connection) override;

    // ResponseFinisher
    void finishResponse(const EngineIoHttpRequest &request, EngineIoHttpResponse &response,
                        const EngineIo::ServerExchange &exchange) override;

    // What a request wants, see RequestRouter.
    void serveFallback(const ExchangePtr &exchange);
    void refuse(const ExchangePtr &exchange, EngineIo::ConnectionError error);
    void reject(const ExchangePtr &exchange, const QJsonValue &message);
    void poll(const ExchangePtr &exchange, EngineIo::Session &session);
    void post(const ExchangePtr &exchange, EngineIo::Session &session);
    bool checkWebSocketHandshake(const ExchangePtr &exchange);
    void upgrade(const ExchangePtr &exchange, const QByteArray &sid);

    void beginHandshake(const ExchangePtr &exchange, EngineIo::TransportType transport);
    void askConnectHandler(Handshake &handshake);
    QByteArray newSid(const EngineIoHttpRequest &request);
    void answerHandshake(const QByteArray &sid,
                         const EngineIoConnectRequest::State::Answer &answer);
    void openPolling(const ExchangePtr &exchange, EngineIo::Session &session);
    void openWebSocket(const ExchangePtr &exchange, const QByteArray &sid);
    void openSession(EngineIo::Session &session, std::unique_ptr<EngineIo::Transport> transport);
    void addOwnHeaders(EngineIoHttpHeaders &headers,
                       const EngineIo::ServerExchange &exchange) const;
    void openWebSocketOf(const ExchangePtr &exchange, EngineIo::WebSocketEngine::Opened opened);
    void refuse(std::unique_ptr<EngineIo::WebSocketTransport> transport);
    void discard(const QByteArray &sid);

    EngineIo::Session *find(const QByteArray &sid) const;
    EngineIo::PollingTransport *pollingTransport(const QByteArray &sid) const;
    std::optional<EngineIo::TransportType> transportOf(const QByteArray &sid) const;
    void runHandler(const QByteArray &sid, std::function<void()> handler);
    void scheduleSettle();
    void settle();
    void advanceDeadlines();
    void armTimer();

    std::shared_ptr<const EngineIo::SessionSettings> m_sessionSettings;
    std::shared_ptr<const EngineIoJsonCodec> m_codec;
    std::unique_ptr<EngineIo::RequestRouter> m_router;
    EngineIo::StreamLoop m_streams;
    std::unique_ptr<EngineIo::WebSocketEngine> m_webSockets;
    EngineIo::DeadlineList m_deadlines; // outlives what is in it
    QTimer m_timer;
    EngineIo::Time m_timerDue = EngineIo::NotDue;
    QThreadPool m_handlerPool;
    std::unordered_map<QByteArray, Client> m_clients;
    std::unordered_map<QByteArray, std::unique_ptr<Handshake>> m_handshakes;
    std::unordered_map<EngineIo::HttpConnection *, QByteArray> m_posting; // sid of a POST under way
    std::vector<EngineIo::Session *> m_dirty;
    std::vector<QByteArray> m_finished;
    // No session wants them, and they may be on the stack: deleted when the turn settles.
    std::vector<std::unique_ptr<EngineIo::WebSocketTransport>> m_unwanted;
    EngineIo::ServerObserver *m_observer = nullptr;
    int m_calls = 0; // of the application, see Calling
    bool m_settleScheduled = false;
};
