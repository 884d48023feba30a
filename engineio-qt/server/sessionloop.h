// SPDX-License-Identifier: MIT
#pragma once

#include "server/admission.h"
#include "server/commandqueue.h"
#include "server/forwarded.h"
#include "server/httpconnection.h"
#include "server/interceptor.h"
#include "server/requestrouter.h"
#include "server/serverexchange.h"
#include "server/sessionevents.h"
#include "server/sessionregistry.h"
#include "session/session.h"
#include "streams/streamloop.h"
#include "transports/pollingtransport.h"
#include "transports/websocket/websocketengine.h"
#include "transports/websockettransport.h"

#include <QTimer>

#include <unordered_map>
#include <vector>

namespace EngineIo {

class ServerObserver;

// The connections and sessions of one thread: what requests do to sessions, and when. Tells the
// application what has happened through SessionEvents.
class SessionLoop final : public QObject,
                          public SessionHost,
                          public HttpConnection::Handler,
                          public ResponseFinisher,
                          public InterceptedLoop
{
    Q_OBJECT

public:
    // Lives in the thread that makes it, which has an event loop.
    SessionLoop(const EngineIoServerOptions &options, SessionRegistry &registry,
                std::shared_ptr<Admission> admission, SessionEvents &events);
    ~SessionLoop() override;

    const std::shared_ptr<CommandQueue> &commands() const override { return m_commands; }

    // From any thread.
    bool enqueue(ServerSession &session, OutgoingPacket packet);

    // In the loop's thread.
    struct Receiver
    {
        std::shared_ptr<ServerSession> session;
        bool fits = true; // its packet was counted; otherwise it has overflowed and is to end
    };
    void enqueue(const std::vector<Receiver> &receivers, const OutgoingPacket &packet);
    void accept(std::unique_ptr<Stream> stream, const QByteArray &alreadyRead = {});
    void accept(qintptr descriptor);
    void serve(const std::shared_ptr<ServerExchange> &exchange);
    void setSslConfiguration(const QSslConfiguration &tls); // of clients from now on
    ResponseFinisher *responseFinisher() { return this; }
    void setObserver(ServerObserver *observer);
    void tellPresent(ServerObserver &observer) const; // the sessions that are open
    void setInterceptor(std::shared_ptr<Interceptor> interceptor);
    void resume(); // the sessions that had to wait, see SessionEvents::isFull()
    void shutdown();

protected:
    bool event(QEvent *event) override;

private:
    // A handshake that the connect handler has not answered yet.
    struct Handshake final : public Deadline
    {
        void deadlinePassed(Time now) override;

        SessionLoop *loop = nullptr;
        QByteArray sid;
        TransportType transport = TransportType::Polling;
        std::shared_ptr<ServerExchange> exchange;
    };

    // Around each call of the application while a session or a connection may be on the stack. The
    // application may shut the server down there or run an event loop: neither is deleted before it
    // returns.
    class Calling
    {
        Q_DISABLE_COPY_MOVE(Calling)

    public:
        explicit Calling(SessionLoop &loop)
            : m_loop(loop)
        {
            ++m_loop.m_calls;
        }
        ~Calling()
        {
            if (--m_loop.m_calls == 0)
                m_loop.scheduleSettle();
        }

    private:
        SessionLoop &m_loop;
    };

    using ExchangePtr = std::shared_ptr<ServerExchange>;

    // SessionHost
    Time now() const override { return Clock::now(); }
    void messageReceived(Session &session, EngineIoPacket &&message) override;
    void sessionUpgraded(Session &session) override;
    void sessionDrained(Session &session) override;
    void sessionClosed(Session &session, DisconnectReason reason) override;
    void sessionFinished(Session &session) override;
    void flushSoon(Session &session) override;

    // InterceptedLoop
    void setDeadline(Deadline &deadline, Time due) override;
    ServerObserver *observer() const override { return m_observer; }

    // HttpConnection::Handler
    std::optional<EngineIoHttpResponse> headReceived(HttpConnection &connection,
                                                     const EngineIoHttpRequest &head) override;
    void requestReceived(HttpConnection &connection, EngineIoHttpRequest &&request) override;
    void requestFailed(HttpConnection &connection, int status) override;
    void connectionClosed(HttpConnection &connection) override;

    // ResponseFinisher
    void finishResponse(EngineIoHttpResponse &response, const ServerExchange &exchange) override;

    // What a request wants, see RequestRouter.
    void serveFallback(const ExchangePtr &exchange);
    void refuse(const ExchangePtr &exchange, ConnectionError error);
    void reject(const ExchangePtr &exchange, const QJsonValue &message);
    void turnAway(const ExchangePtr &exchange, const Admission::Refusal &refusal);
    void tellRefusal(int status, const QString &reason, const QString &peer);
    void poll(const ExchangePtr &exchange, Session &session);
    void post(const ExchangePtr &exchange, Session &session);
    bool checkWebSocketHandshake(const ExchangePtr &exchange);
    void upgrade(const ExchangePtr &exchange, const QByteArray &sid);

    void beginHandshake(const ExchangePtr &exchange, TransportType transport,
                        ProtocolVersion version);
    void askConnectHandler(Handshake &handshake);
    QByteArray newSid(const EngineIoHttpRequest &request);
    void answerHandshake(const QByteArray &sid,
                         const EngineIoConnectRequest::State::Answer &answer);
    void openPolling(const ExchangePtr &exchange, Session &session);
    void openWebSocket(const ExchangePtr &exchange, const QByteArray &sid);
    void openSession(Session &session, std::unique_ptr<Transport> transport);
    void addOwnHeaders(EngineIoHttpHeaders &headers, const ServerExchange &exchange) const;
    void openWebSocketOf(const ExchangePtr &exchange, WebSocketEngine::Opened opened);
    void refuse(std::unique_ptr<WebSocketTransport> transport);
    void discard(const QByteArray &sid);
    void discard(HttpConnection &connection);

    std::unique_ptr<Transport> intercepted(const Session &session,
                                           std::unique_ptr<Transport> transport);
    bool intercept(const ExchangePtr &exchange, const Route &route);

    // A connection whose request is for a session of another loop goes there.
    SessionLoop *homeOf(const EngineIoHttpRequest &head) const;
    void moveConnections();
    void adopt(HttpConnection::Held held);
    void start(std::unique_ptr<HttpConnection> connection, const QByteArray &alreadyRead);

    Session *find(const QByteArray &sid) const;
    PollingTransport *pollingTransport(const QByteArray &sid) const;
    std::optional<TransportType> transportOf(const QByteArray &sid) const;
    void enqueueHere(ServerSession &session, bool fits, OutgoingPacket packet);
    void scheduleSettle();
    void settle();
    void advanceDeadlines();
    void noticePause();
    void armTimer();

    const EngineIoServerOptions m_options;
    const HttpConnection::Settings m_connectionSettings;
    std::optional<QSslConfiguration> m_tls;
    const TrustedProxies m_proxies;
    SessionRegistry &m_registry;
    const std::shared_ptr<Admission> m_admission;
    SessionEvents &m_events;
    const std::shared_ptr<CommandQueue> m_commands;
    const std::shared_ptr<const SessionSettings> m_sessionSettings; // of version 4
    const std::shared_ptr<const SessionSettings> m_sessionSettingsV3;
    RequestRouter m_router;
    StreamLoop m_streams;
    const std::unique_ptr<WebSocketEngine> m_webSockets;
    DeadlineList m_deadlines; // outlives what is in it
    QTimer m_timer;
    Time m_timerDue = NotDue;
    std::unordered_map<QByteArray, std::unique_ptr<Session>> m_sessions;
    std::unordered_map<QByteArray, std::unique_ptr<Handshake>> m_handshakes;
    std::unordered_map<HttpConnection *, QByteArray> m_posting; // sid of a POST under way
    std::unordered_map<HttpConnection *, SessionLoop *> m_leaving;
    std::vector<std::weak_ptr<ServerSession>> m_paused;
    std::vector<Session *> m_dirty;
    std::vector<QByteArray> m_finished;
    std::vector<HttpConnection *> m_closed; // that wait for the application to return
    // No session wants them, and they may be on the stack: deleted when the turn settles.
    std::vector<std::unique_ptr<WebSocketTransport>> m_unwanted;
    ServerObserver *m_observer = nullptr;
    std::shared_ptr<Interceptor> m_interceptor;
    int m_calls = 0; // of the application, see Calling
    bool m_settleScheduled = false;
};

} // namespace EngineIo
