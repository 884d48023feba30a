// SPDX-License-Identifier: MIT
#include "server/engineioserver_p.h"

#include "http/errorresponse.h"
#include "server/guarded.h"
#include "server/handlerstrand.h"
#include "server/inspectionendpoint.h"
#include "server/iothread.h"
#include "server/observerlist.h"
#include "server/serverobserver.h"
#include "streams/qtstream.h"

#include <QMetaMethod>
#include <QTcpSocket>

#include <algorithm>
#include <limits>

Q_LOGGING_CATEGORY(lcServer, "engineio.server", QtInfoMsg)

using namespace EngineIo;

EngineIoServerPrivate::EngineIoServerPrivate(EngineIoServer *server)
    : q(server)
{
    backgroundTasks.setMaxThreadCount(std::numeric_limits<int>::max());
    applyOptions(EngineIoServerOptions());
}

EngineIoServerPrivate::~EngineIoServerPrivate()
{
    removeLoops();
}

// --- Loops ---------------------------------------------------------------------------------------

template <typename Function>
void EngineIoServerPrivate::inEachLoop(Function &&function)
{
    for (SessionLoop *const loop : m_loops)
        loop->commands()->runAndWait([&] { function(*loop); });
}

void EngineIoServerPrivate::applyOptions(const EngineIoServerOptions &newOptions)
{
    removeLoops();
    options = newOptions;
    m_codec = std::make_shared<EngineIoJsonCodec>(options.jsonCodec());
    makeLoops();
}

void EngineIoServerPrivate::makeLoops()
{
    const auto admission = std::make_shared<Admission>(
        Admission::Limits{options.maxConnections(), options.maxConnectionsPerAddress(),
                          options.maxHandshakesPerSecond()});
    if (options.ioThreads() <= 0) {
        m_ownLoop = std::make_unique<SessionLoop>(options, registry, admission, *this);
        m_loops.push_back(m_ownLoop.get());
    }
    const int threads = std::min(options.ioThreads(), EngineIoServerOptions::MaxIoThreads);
    for (int i = 0; i < threads; ++i) {
        m_threads.push_back(
            std::make_unique<IoThread>(options, registry, admission, *this, m_inbox));
        m_loops.push_back(&m_threads.back()->loop());
    }
    m_listener = std::make_unique<Listener>();
    m_listener->moveToThread(m_loops.front()->thread());
    // In the first loop's thread: clients are accepted while the application is busy.
    connect(m_listener.get(), &Listener::accepted, m_listener.get(), [this](qintptr descriptor) {
        SessionLoop &loop = nextLoop();
        loop.commands()->run([&loop, descriptor] { loop.accept(descriptor); });
    });
    setObservers(m_observers);
    setInterceptor(m_interceptor);
}

void EngineIoServerPrivate::removeLoops()
{
    if (m_listener)
        m_loops.front()->commands()->runAndWait([this] { m_listener.reset(); });
    m_loops.clear();
    m_ownLoop.reset();
    m_threads.clear();
}

SessionLoop &EngineIoServerPrivate::nextLoop()
{
    return *m_loops[m_accepted++ % m_loops.size()];
}

SessionLoop &EngineIoServerPrivate::loopOf(const EngineIoHttpRequest &request)
{
    if (const auto sid = request.queryValue("sid")) {
        if (const auto session = registry.find(*sid))
            return *session->loop;
    }
    return nextLoop();
}

void EngineIoServerPrivate::setObservers(std::vector<ServerObserver *> observers,
                                         ServerObserver *added)
{
    m_observers = std::move(observers);
    std::unique_ptr<ObserverList> list;
    ServerObserver *told = m_observers.empty() ? nullptr : m_observers.front();
    if (m_observers.size() > 1) {
        list = std::make_unique<ObserverList>(m_observers);
        told = list.get();
    }
    inEachLoop([told, added](SessionLoop &loop) {
        loop.setObserver(told);
        if (added)
            loop.tellPresent(*added);
    });
    m_observerList = std::move(list); // no loop knows the old one any more
}

void EngineIoServerPrivate::addObserver(ServerObserver *observer)
{
    auto observers = m_observers;
    observers.push_back(observer);
    setObservers(std::move(observers), observer);
}

void EngineIoServerPrivate::removeObserver(ServerObserver *observer)
{
    auto observers = m_observers;
    if (std::erase(observers, observer) > 0)
        setObservers(std::move(observers));
}

void EngineIoServerPrivate::tellPresent(ServerObserver *observer)
{
    inEachLoop([observer](SessionLoop &loop) { loop.tellPresent(*observer); });
}

void EngineIoServerPrivate::setInterceptor(std::shared_ptr<Interceptor> interceptor)
{
    m_interceptor = std::move(interceptor);
    inEachLoop([this](SessionLoop &loop) { loop.setInterceptor(m_interceptor); });
    Q_EMIT interceptorChanged();
}

void EngineIoServerPrivate::removeInterceptor(const std::shared_ptr<Interceptor> &interceptor)
{
    if (m_interceptor == interceptor)
        setInterceptor(nullptr);
    else
        inEachLoop([](SessionLoop &) {}); // what they are at with the old one is over
}

void EngineIoServerPrivate::runInServerThread(std::function<void()> function)
{
    if (m_threads.empty())
        function();
    else
        m_inbox.post(std::move(function));
}

bool EngineIoServerPrivate::listen(const QHostAddress &address, quint16 port)
{
    bool listens = false;
    m_loops.front()->commands()->runAndWait(
        [&] { listens = m_listener->listen(address, port, options.listenBacklog()); });
    if (!listens)
        errorString = m_listener->errorString();
    return listens;
}

bool EngineIoServerPrivate::setSslConfiguration(const QSslConfiguration &tls)
{
    EngineIoServerOptions changed = options;
    changed.setSslConfiguration(tls);
    errorString = options.sslConfiguration() ? changed.validationError()
                                             : QStringLiteral("the server was not made for TLS");
    if (!errorString.isEmpty())
        return false;
    options = changed;
    inEachLoop([&tls](SessionLoop &loop) { loop.setSslConfiguration(tls); });
    return true;
}

void EngineIoServerPrivate::shutdown()
{
    m_loops.front()->commands()->runAndWait([this] { m_listener->close(); });
    inEachLoop([](SessionLoop &loop) { loop.shutdown(); });
    m_inbox.deliver();
}

void EngineIoServerPrivate::handleConnection(std::unique_ptr<QTcpSocket> socket,
                                             const QByteArray &alreadyRead)
{
    SessionLoop &loop = nextLoop();
    auto stream
        = std::make_shared<std::unique_ptr<Stream>>(std::make_unique<QtStream>(std::move(socket)));
    (*stream)->leaveThread(loop.thread());
    loop.commands()->run(
        [&loop, stream, alreadyRead] { loop.accept(std::move(*stream), alreadyRead); });
}

void EngineIoServerPrivate::handleRequest(const EngineIoHttpRequest &request, QObject *connection,
                                          EngineIoServer::Responder respond)
{
    SessionLoop &loop = loopOf(request);
    auto answer = [this, respond = std::move(respond)](const EngineIoHttpResponse &response) {
        runInServerThread([respond, response] { respond(response); });
    };
    const auto exchange
        = std::make_shared<ServerExchange>(request, loop.responseFinisher(), std::move(answer));
    if (connection) {
        connect(connection, &QObject::destroyed, this,
                [commands = loop.commands(), pending = std::weak_ptr<ServerExchange>(exchange)] {
                    commands->run([pending] {
                        if (const auto abandoned = pending.lock())
                            abandoned->abort();
                    });
                });
    }
    loop.commands()->run([&loop, exchange] { loop.serve(exchange); });
}

// --- Sending -------------------------------------------------------------------------------------

bool EngineIoServerPrivate::enqueue(const QByteArray &sid, OutgoingPacket packet)
{
    const auto session = registry.find(sid);
    return session && session->loop->enqueue(*session, std::move(packet));
}

int EngineIoServerPrivate::broadcast(OutgoingPacket packet)
{
    if (!packet.packet.binary)
        packet.encodedText = encodeText(packet.packet);
    auto receivers = std::make_shared<std::vector<SessionLoop::Receiver>>();
    int count = 0;
    for (auto &session : registry.open()) {
        if (!session->takesPackets())
            continue;
        const bool fits = session->reserve(packet.packet.size(), options.maxQueuedBytes());
        count += fits ? 1 : 0;
        receivers->push_back({std::move(session), fits});
    }
    for (SessionLoop *const loop : m_loops)
        loop->commands()->run([loop, receivers, packet] { loop->enqueue(*receivers, packet); });
    return count;
}

bool EngineIoServerPrivate::withSession(const QByteArray &sid,
                                        std::function<void(Session &)> action)
{
    const auto session = registry.findOpen(sid);
    if (!session)
        return false;
    session->loop->commands()->run([session, action = std::move(action)] {
        if (session->session)
            action(*session->session);
    });
    return true;
}

bool EngineIoServerPrivate::ping(const QByteArray &sid)
{
    const auto session = registry.findOpen(sid);
    if (!session)
        return false;
    const auto &commands = session->loop->commands();
    if (!commands->isInTargetThread()) { // the answer would come too late
        commands->post([session] {
            if (session->session)
                session->session->ping();
        });
        return true;
    }
    commands->execute();
    return session->session && session->session->ping();
}

// --- The application -----------------------------------------------------------------------------

void EngineIoServerPrivate::setConnectHandler(EngineIoServer::ConnectHandler handler)
{
    m_connectHandler = std::move(handler);
    m_decidesConnections = m_connectHandler != nullptr;
}

void EngineIoServerPrivate::setFallbackHandler(EngineIoServer::FallbackHandler handler)
{
    m_fallbackHandler = std::move(handler);
    m_hasFallback = m_fallbackHandler != nullptr;
}

void EngineIoServerPrivate::setMessageHandler(EngineIoServer::MessageHandler handler)
{
    m_messageHandler
        = handler ? std::make_shared<const EngineIoServer::MessageHandler>(std::move(handler))
                  : nullptr;
}

void EngineIoServerPrivate::setDisconnectHandler(EngineIoServer::DisconnectHandler handler)
{
    m_disconnectHandler
        = handler ? std::make_shared<const EngineIoServer::DisconnectHandler>(std::move(handler))
                  : nullptr;
}

void EngineIoServerPrivate::sessionOpened(ServerSession &session)
{
    const int count = registry.openCount();
    Q_EMIT q->connected(session.sid);
    Q_EMIT q->clientCountChanged(count);
}

void EngineIoServerPrivate::messageReceived(ServerSession &session, EngineIoPacket &&message)
{
    static const QMetaMethod textSignal
        = QMetaMethod::fromSignal(&EngineIoServer::textMessageReceived);
    static const QMetaMethod binarySignal
        = QMetaMethod::fromSignal(&EngineIoServer::binaryMessageReceived);
    static const QMetaMethod anySignal = QMetaMethod::fromSignal(&EngineIoServer::messageReceived);

    const QByteArray &sid = session.sid;
    if (message.binary) {
        if (q->isSignalConnected(binarySignal))
            Q_EMIT q->binaryMessageReceived(sid, message.data);
    } else if (q->isSignalConnected(textSignal)) {
        Q_EMIT q->textMessageReceived(sid, QString::fromUtf8(message.data));
    }
    const bool any = q->isSignalConnected(anySignal);
    if (!any && !m_messageHandler)
        return;
    const EngineIoMessage value(std::move(message.data), message.binary, m_codec);
    if (any)
        Q_EMIT q->messageReceived(sid, value);
    if (m_messageHandler) {
        runHandler(session, [handler = m_messageHandler, sid, value] { (*handler)(sid, value); });
    }
}

void EngineIoServerPrivate::runHandler(ServerSession &session, std::function<void()> handler)
{
    if (!options.asyncHandlers()) {
        guarded("handler", handler);
        return;
    }
    if (!session.strand)
        session.strand = std::make_shared<HandlerStrand>(&m_handlerPool);
    session.strand->run([handler = std::move(handler)] { guarded("handler", handler); });
}

void EngineIoServerPrivate::sessionUpgraded(ServerSession &session)
{
    Q_EMIT q->upgraded(session.sid);
}

bool EngineIoServerPrivate::hearsDrained() const
{
    static const QMetaMethod drainedSignal = QMetaMethod::fromSignal(&EngineIoServer::drained);
    return q->isSignalConnected(drainedSignal);
}

void EngineIoServerPrivate::sessionDrained(ServerSession &session)
{
    Q_EMIT q->drained(session.sid);
}

void EngineIoServerPrivate::sessionClosed(ServerSession &session, DisconnectReason reason)
{
    const int count = registry.openCount();
    const QByteArray sid = session.sid;
    Q_EMIT q->disconnected(sid, reason);
    if (m_disconnectHandler) {
        runHandler(session,
                   [handler = m_disconnectHandler, sid, reason] { (*handler)(sid, reason); });
    }
    Q_EMIT q->clientCountChanged(count);
}

// Only now: in a slot of disconnected() the session's data is still there.
void EngineIoServerPrivate::sessionGone(ServerSession &session)
{
    registry.remove(session.sid);
}

void EngineIoServerPrivate::connectionRejected(ConnectionError code, const QString &message,
                                               const EngineIoHttpRequest &request)
{
    Q_EMIT q->connectionRejected(code, message, request);
}

void EngineIoServerPrivate::requestRefused(int status, const QString &reason, const QString &peer)
{
    Q_EMIT q->requestRefused(status, reason, peer);
}

void EngineIoServerPrivate::connectRequested(
    const std::shared_ptr<EngineIoConnectRequest::State> &state)
{
    EngineIoConnectRequest request(state);
    if (!m_connectHandler)
        request.accept(); // it was taken away meanwhile
    else if (!guarded("connect handler", [&] { m_connectHandler(request); }))
        request.reject();
}

void EngineIoServerPrivate::fallbackRequested(const EngineIoHttpRequest &request,
                                              const Respond &respond)
{
    EngineIoHttpResponse response = errorResponse(404);
    if (m_fallbackHandler
        && !guarded("fallback handler", [&] { response = m_fallbackHandler(request); })) {
        response = errorResponse(500);
    }
    respond(response);
}
