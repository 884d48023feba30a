// SPDX-License-Identifier: MIT
// The sessions' half of EngineIoServerPrivate; what requests do is in serverrequests.cpp.
#include "server/engineioserver_p.h"

#include "server/guarded.h"
#include "server/serverobserver.h"
#include "transports/websocket/nativewebsocketengine.h"
#include "transports/websocket/qtwebsocketengine.h"

#include <QAbstractEventDispatcher>
#include <QCoreApplication>
#include <QMetaMethod>

#include <algorithm>
#include <limits>

Q_LOGGING_CATEGORY(lcServer, "engineio.server", QtInfoMsg)

using namespace EngineIo;
using namespace std::chrono_literals;

// Posted at most once a turn: flushes what the turn has queued.
static const QEvent::Type SettleEvent = QEvent::Type(QEvent::registerEventType());

EngineIoServerPrivate::EngineIoServerPrivate(EngineIoServer *server)
    : q(server)
    , commands(std::make_shared<CommandQueue>(this))
{
    backgroundTasks.setMaxThreadCount(std::numeric_limits<int>::max());
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        m_timerDue = NotDue;
        advanceDeadlines();
    });
    connect(&listener, &Listener::accepted, this, [this](qintptr descriptor) {
        accept(m_streams.open(descriptor, options.sslConfiguration()));
    });
    const auto settleIfScheduled = [this] {
        if (m_settleScheduled)
            settle();
    };
    m_streams.setBatchDone(settleIfScheduled);
    // An event loop that the application runs in the middle of a batch must not wait for its end.
    if (auto *const dispatcher = QAbstractEventDispatcher::instance())
        connect(dispatcher, &QAbstractEventDispatcher::aboutToBlock, this, settleIfScheduled);
    applyOptions(EngineIoServerOptions());
}

EngineIoServerPrivate::~EngineIoServerPrivate()
{
    commands->detach();
    m_webSockets.reset();
    qDeleteAll(findChildren<HttpConnection *>(Qt::FindDirectChildrenOnly));
}

static std::unique_ptr<WebSocketEngine> makeWebSocketEngine(const EngineIoServerOptions &options)
{
    std::unique_ptr<WebSocketEngine> engine;
    switch (options.webSocketEngine()) {
    case EngineIoServerOptions::WebSocketEngine::Native: {
        auto native = std::make_unique<NativeWebSocketEngine>();
        native->setPerMessageDeflate(
            {options.perMessageDeflate(), options.perMessageDeflateThreshold(),
             options.perMessageDeflateContextTakeover(), options.perMessageDeflateContextTakeover(),
             options.perMessageDeflateWindowBits(), options.perMessageDeflateMemoryLevel()});
        engine = std::move(native);
        break;
    }
    case EngineIoServerOptions::WebSocketEngine::Qt:
        engine = std::make_unique<QtWebSocketEngine>();
        break;
    }
    engine->setMaxIncomingSize(options.maxHttpBufferSize());
    return engine;
}

void EngineIoServerPrivate::applyOptions(const EngineIoServerOptions &newOptions)
{
    options = newOptions;
    auto settings = std::make_shared<SessionSettings>();
    settings->heartbeat
        = {options.pingInterval(), options.pingTimeout(), options.monitorsClients()};
    settings->upgradeTimeout = options.upgradeTimeout();
    settings->closeTimeout = options.closeTimeout();
    settings->maxQueuedBytes = options.maxQueuedBytes();
    m_sessionSettings = std::move(settings);
    m_codec = std::make_shared<EngineIoJsonCodec>(options.jsonCodec());
    m_router = std::make_unique<RequestRouter>(
        options, [this](const QByteArray &sid) { return transportOf(sid); });
    m_webSockets = makeWebSocketEngine(options);
}

void EngineIoServerPrivate::setObserver(ServerObserver *observer)
{
    m_observer = observer;
    for (const auto &[sid, client] : m_clients)
        client.session->setObserver(observer);
}

void EngineIoServerPrivate::removeObserver(ServerObserver *observer)
{
    if (m_observer == observer)
        setObserver(nullptr);
}

void EngineIoServerPrivate::shutdown()
{
    listener.close();
    while (!m_handshakes.empty()) {
        const QByteArray sid = m_handshakes.begin()->first; // the key goes with its handshake
        answerHandshake(sid, {false, QJsonValue()});
    }

    std::vector<Session *> sessions;
    for (const auto &[sid, client] : m_clients)
        sessions.push_back(client.session.get());
    for (Session *const session : sessions)
        session->close(DisconnectReason::ServerDisconnect);
    for (Session *const session : sessions) {
        session->flush(); // answers the poll, hands over to the socket
        session->fail(DisconnectReason::ServerDisconnect, CloseCause::GivenUp);
    }
    settle();
    for (HttpConnection *const connection :
         findChildren<HttpConnection *>(Qt::FindDirectChildrenOnly)) {
        m_deadlines.set(*connection, NotDue);
        connection->closeWhenWritten();
    }
    m_timer.stop();
    m_timerDue = NotDue;
}

// --- Sending -------------------------------------------------------------------------------------

bool EngineIoServerPrivate::enqueue(const QByteArray &sid, OutgoingPacket packet)
{
    const bool here = commands->isInTargetThread();
    if (here)
        commands->execute(); // what other threads sent before goes first
    const auto shared = registry.find(sid);
    if (!shared || !shared->takesPackets())
        return false;
    const bool fits = shared->reserve(packet.packet.size(), options.maxQueuedBytes());
    if (here) {
        Session *const session = find(sid);
        if (fits)
            session->enqueue(std::move(packet));
        else
            session->requestFlush(); // which ends it
        if (!options.monitorsClients())
            session->checkHeartbeat();
        return fits;
    }
    commands->post([this, fits, shared, packet = std::move(packet)] {
        Session *const session = find(shared->sid);
        if (!session)
            return;
        if (fits)
            session->enqueue(packet);
        else
            session->requestFlush();
    });
    return fits;
}

int EngineIoServerPrivate::broadcast(OutgoingPacket packet)
{
    if (!packet.packet.binary)
        packet.encodedText = encodeText(packet.packet);
    QList<std::shared_ptr<SharedSession>> receivers;
    QList<QByteArray> full;
    for (const auto &shared : registry.open()) {
        if (!shared->takesPackets())
            continue;
        if (shared->reserve(packet.packet.size(), options.maxQueuedBytes()))
            receivers.append(shared);
        else
            full.append(shared->sid);
    }
    const int count = int(receivers.size());
    commands->run([this, receivers = std::move(receivers), full, packet = std::move(packet)] {
        for (const auto &shared : receivers) {
            if (Session *const session = find(shared->sid))
                session->enqueue(packet);
        }
        for (const QByteArray &sid : full) {
            if (Session *const session = find(sid))
                session->requestFlush(); // which ends it
        }
    });
    return count;
}

bool EngineIoServerPrivate::withSession(const QByteArray &sid,
                                        std::function<void(Session &)> action)
{
    if (!registry.findOpen(sid))
        return false;
    commands->run([this, sid, action = std::move(action)] {
        if (Session *const session = find(sid))
            action(*session);
    });
    return true;
}

// --- What sessions tell --------------------------------------------------------------------------

void EngineIoServerPrivate::messageReceived(Session &session, EngineIoPacket &&message)
{
    static const QMetaMethod textSignal
        = QMetaMethod::fromSignal(&EngineIoServer::textMessageReceived);
    static const QMetaMethod binarySignal
        = QMetaMethod::fromSignal(&EngineIoServer::binaryMessageReceived);
    static const QMetaMethod anySignal = QMetaMethod::fromSignal(&EngineIoServer::messageReceived);

    const Calling calling(*this);
    const QByteArray &sid = session.sid();
    if (message.binary) {
        if (q->isSignalConnected(binarySignal))
            Q_EMIT q->binaryMessageReceived(sid, message.data);
    } else if (q->isSignalConnected(textSignal)) {
        Q_EMIT q->textMessageReceived(sid, QString::fromUtf8(message.data));
    }
    const bool any = q->isSignalConnected(anySignal);
    if (!any && !messageHandler)
        return;
    const EngineIoMessage value(std::move(message.data), message.binary, m_codec);
    if (any)
        Q_EMIT q->messageReceived(sid, value);
    if (messageHandler)
        runHandler(sid, [handler = messageHandler, sid, value] { (*handler)(sid, value); });
}

void EngineIoServerPrivate::runHandler(const QByteArray &sid, std::function<void()> handler)
{
    const auto client = m_clients.find(sid);
    if (!options.asyncHandlers() || client == m_clients.end()) {
        guarded("handler", handler);
        return;
    }
    auto &strand = client->second.strand;
    if (!strand) // the handler was set when the session was open already
        strand = std::make_shared<HandlerStrand>(&m_handlerPool);
    strand->run([handler = std::move(handler)] { guarded("handler", handler); });
}

void EngineIoServerPrivate::sessionUpgraded(Session &session)
{
    if (options.isLoggingEnabled())
        qCInfo(lcServer) << session.sid() << "upgraded to websocket";
    const Calling calling(*this);
    Q_EMIT q->upgraded(session.sid());
}

void EngineIoServerPrivate::sessionDrained(Session &session)
{
    const Calling calling(*this);
    Q_EMIT q->drained(session.sid());
}

void EngineIoServerPrivate::sessionClosed(Session &session, DisconnectReason reason)
{
    const int count = --openCount;
    const QByteArray sid = session.sid();
    if (options.isLoggingEnabled())
        qCInfo(lcServer) << sid << "disconnected:" << reasonText(reason);
    const Calling calling(*this);
    Q_EMIT q->disconnected(sid, reason);
    if (disconnectHandler)
        runHandler(sid, [handler = disconnectHandler, sid, reason] { (*handler)(sid, reason); });
    Q_EMIT q->clientCountChanged(count);
}

void EngineIoServerPrivate::sessionFinished(Session &session)
{
    m_finished.push_back(session.sid());
    scheduleSettle();
}

void EngineIoServerPrivate::flushSoon(Session &session)
{
    m_dirty.push_back(&session);
    scheduleSettle();
}

void EngineIoServerPrivate::scheduleSettle()
{
    if (m_settleScheduled)
        return;
    m_settleScheduled = true;
    if (!m_streams.isInBatch()) // which settles at its end
        QCoreApplication::postEvent(this, new QEvent(SettleEvent), Qt::HighEventPriority);
}

bool EngineIoServerPrivate::event(QEvent *event)
{
    if (event->type() != SettleEvent)
        return QObject::event(event);
    settle();
    return true;
}

// Flushes what this turn has queued and deletes the sessions that ended, with none of their
// functions on the stack.
void EngineIoServerPrivate::settle()
{
    m_settleScheduled = false;
    const auto dirty = std::exchange(m_dirty, {});
    for (Session *const session : dirty)
        session->flush();
    m_unwanted.clear();
    if (m_calls > 0)
        return; // done when the application has returned
    const auto finished = std::exchange(m_finished, {});
    for (const QByteArray &sid : finished)
        discard(sid);
}

void EngineIoServerPrivate::discard(const QByteArray &sid)
{
    const auto client = m_clients.find(sid);
    if (client == m_clients.end())
        return;
    std::erase(m_dirty, client->second.session.get());
    registry.remove(sid);
    m_clients.erase(client);
}

// --- Looking up and time -------------------------------------------------------------------------

Session *EngineIoServerPrivate::find(const QByteArray &sid) const
{
    const auto client = m_clients.find(sid);
    return client == m_clients.end() ? nullptr : client->second.session.get();
}

std::optional<TransportType> EngineIoServerPrivate::transportOf(const QByteArray &sid) const
{
    const Session *const session = find(sid);
    if (!session || !session->transport() || session->state() == Session::State::Closed)
        return std::nullopt;
    return session->transport()->type();
}

PollingTransport *EngineIoServerPrivate::pollingTransport(const QByteArray &sid) const
{
    if (transportOf(sid) != TransportType::Polling)
        return nullptr;
    return static_cast<PollingTransport *>(find(sid)->transport());
}

void EngineIoServerPrivate::setDeadline(Session &session, Time due)
{
    m_deadlines.set(session, due);
    armTimer();
}

void EngineIoServerPrivate::setDeadline(HttpConnection &connection, Time due)
{
    m_deadlines.set(connection, due);
    armTimer();
}

void EngineIoServerPrivate::advanceDeadlines()
{
    m_deadlines.advance(now());
    armTimer();
}

// The timer is only ever moved forward: one that fires for a deadline that was put off costs less
// than moving it with each PONG.
void EngineIoServerPrivate::armTimer()
{
    const Time next = m_deadlines.next();
    if (next >= m_timerDue)
        return;
    m_timerDue = next;
    m_timer.start(std::max(0ms, std::chrono::ceil<std::chrono::milliseconds>(next - now())));
}

// The cookie and what the application wants in front of a client.
void EngineIoServerPrivate::addOwnHeaders(EngineIoHttpHeaders &headers,
                                          const ServerExchange &exchange) const
{
    if (exchange.isHandshake()) {
        if (const auto cookie = options.cookie())
            headers.append("Set-Cookie", cookie->header(exchange.sid()));
        if (const auto hook = options.initialHeadersHook())
            guarded("initial headers hook", [&] { hook(headers, exchange.request()); });
    }
    if (const auto hook = options.headersHook())
        guarded("headers hook", [&] { hook(headers, exchange.request()); });
}

void EngineIoServerPrivate::finishResponse(const EngineIoHttpRequest &request,
                                           EngineIoHttpResponse &response,
                                           const ServerExchange &exchange)
{
    addCorsHeaders(m_router->cors(), request, response.headers);
    addOwnHeaders(response.headers, exchange);
    if (m_observer)
        m_observer->responseSent(exchange.sid(), exchange.number(), response);
}
