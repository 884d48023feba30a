// SPDX-License-Identifier: MIT
// The sessions' half of SessionLoop; what requests do is in sessionlooprequests.cpp.
#include "server/sessionloop.h"

#include "server/logging.h"
#include "server/serverobserver.h"
#include "transports/websocket/nativewebsocketengine.h"
#include "transports/websocket/qtwebsocketengine.h"

#include <QAbstractEventDispatcher>
#include <QCoreApplication>

#include <algorithm>

namespace EngineIo {

using namespace std::chrono_literals;

// Posted at most once a turn: flushes what the turn has queued.
static const QEvent::Type SettleEvent = QEvent::Type(QEvent::registerEventType());

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

static std::shared_ptr<SessionSettings> sessionSettings(const EngineIoServerOptions &options)
{
    auto settings = std::make_shared<SessionSettings>();
    settings->heartbeat.interval = options.pingInterval();
    settings->heartbeat.timeout = options.pingTimeout();
    settings->heartbeat.monitored = options.monitorsClients();
    settings->upgradeTimeout = options.upgradeTimeout();
    settings->closeTimeout = options.closeTimeout();
    settings->maxQueuedBytes = options.maxQueuedBytes();
    return settings;
}

// The client sends the PINGs, so it is the server that has to be patient.
static std::shared_ptr<SessionSettings> sessionSettingsV3(const EngineIoServerOptions &options)
{
    auto settings = sessionSettings(options);
    settings->heartbeat.interval += options.pingGrace();
    settings->heartbeat.pinger = Heartbeat::Pinger::Client;
    return settings;
}

static HttpConnection::Settings connectionSettings(const EngineIoServerOptions &options)
{
    HttpConnection::Settings settings;
    settings.limits.requestLine = options.maxRequestLine();
    settings.limits.headerBytes = options.maxHeaderBytes();
    settings.limits.headerCount = options.maxHeaderCount();
    settings.limits.body = options.maxHttpBufferSize();
    settings.maxRequests = options.maxRequestsPerConnection();
    settings.headTimeout = options.headTimeout();
    settings.requestTimeout = options.requestTimeout();
    settings.keepAliveTimeout = options.keepAliveTimeout();
    return settings;
}

SessionLoop::SessionLoop(const EngineIoServerOptions &options, SessionRegistry &registry,
                         std::shared_ptr<Admission> admission, SessionEvents &events)
    : m_options(options)
    , m_connectionSettings(connectionSettings(options))
    , m_tls(options.sslConfiguration())
    , m_proxies(options.trustedProxies())
    , m_registry(registry)
    , m_admission(std::move(admission))
    , m_events(events)
    , m_commands(std::make_shared<CommandQueue>())
    , m_sessionSettings(sessionSettings(options))
    , m_sessionSettingsV3(sessionSettingsV3(options))
    , m_router(options, [this](const QByteArray &sid) { return transportOf(sid); })
    , m_webSockets(makeWebSocketEngine(options))
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        noticePause();
        m_timerDue = NotDue;
        advanceDeadlines();
    });
    const auto settleIfScheduled = [this] {
        if (m_settleScheduled)
            settle();
    };
    m_streams.setBatchDone(settleIfScheduled);
    // An event loop that the application runs in the middle of a batch must not wait for its end.
    if (auto *const dispatcher = QAbstractEventDispatcher::instance())
        connect(dispatcher, &QAbstractEventDispatcher::aboutToBlock, this, settleIfScheduled);
}

SessionLoop::~SessionLoop()
{
    m_commands->detach();
    qDeleteAll(findChildren<HttpConnection *>(Qt::FindDirectChildrenOnly));
}

void SessionLoop::setObserver(ServerObserver *observer)
{
    m_observer = observer;
    for (const auto &[sid, session] : m_sessions)
        session->setObserver(observer);
}

void SessionLoop::tellPresent(ServerObserver &observer) const
{
    for (const auto &[sid, session] : m_sessions) {
        if (session->state() == Session::State::Open)
            observer.sessionPresent(*session);
    }
}

void SessionLoop::shutdown()
{
    while (!m_handshakes.empty()) {
        const QByteArray sid = m_handshakes.begin()->first; // the key goes with its handshake
        answerHandshake(sid, {false, QJsonValue()});
    }

    std::vector<Session *> sessions;
    for (const auto &[sid, session] : m_sessions)
        sessions.push_back(session.get());
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

bool SessionLoop::enqueue(ServerSession &session, OutgoingPacket packet)
{
    const bool here = m_commands->isInTargetThread();
    if (here)
        m_commands->execute(); // what other threads sent before goes first
    if (!session.takesPackets())
        return false;
    const bool fits = session.reserve(packet.packet.size(), m_options.maxQueuedBytes());
    if (here) {
        enqueueHere(session, fits, std::move(packet));
        return fits;
    }
    m_commands->post(
        [this, fits, shared = session.shared_from_this(), packet = std::move(packet)]() mutable {
            if (shared->session)
                enqueueHere(*shared, fits, std::move(packet));
        });
    return fits;
}

void SessionLoop::enqueueHere(ServerSession &session, bool fits, OutgoingPacket packet)
{
    if (fits)
        session.session->enqueue(std::move(packet));
    else
        session.session->requestFlush(); // which ends it
    if (!m_options.monitorsClients())
        session.session->checkHeartbeat();
}

void SessionLoop::enqueue(const std::vector<Receiver> &receivers, const OutgoingPacket &packet)
{
    for (const Receiver &receiver : receivers) {
        if (receiver.session->loop == this && receiver.session->session)
            enqueueHere(*receiver.session, receiver.fits, packet);
    }
}

// --- What sessions tell --------------------------------------------------------------------------

static ServerSession &known(const Session &session)
{
    return static_cast<ServerSession &>(*session.shared());
}

void SessionLoop::messageReceived(Session &session, EngineIoPacket &&message)
{
    const Calling calling(*this);
    m_events.messageReceived(known(session), std::move(message));
    if (m_events.isFull() && !session.isPaused()) {
        session.setPaused(true);
        m_paused.push_back(known(session).weak_from_this());
    }
}

void SessionLoop::resume()
{
    for (const auto &waiting : std::exchange(m_paused, {})) {
        const auto shared = waiting.lock();
        if (shared && shared->session)
            shared->session->setPaused(false);
    }
}

void SessionLoop::sessionUpgraded(Session &session)
{
    if (m_options.isLoggingEnabled())
        qCInfo(lcServer) << session.sid() << "upgraded to websocket";
    const Calling calling(*this);
    m_events.sessionUpgraded(known(session));
}

void SessionLoop::sessionDrained(Session &session)
{
    if (!m_events.hearsDrained())
        return;
    const Calling calling(*this);
    m_events.sessionDrained(known(session));
}

void SessionLoop::sessionClosed(Session &session, DisconnectReason reason)
{
    m_registry.countClosed();
    if (m_options.isLoggingEnabled())
        qCInfo(lcServer) << session.sid() << "disconnected:" << reasonText(reason);
    const Calling calling(*this);
    m_events.sessionClosed(known(session), reason);
}

void SessionLoop::sessionFinished(Session &session)
{
    m_finished.push_back(session.sid());
    scheduleSettle();
}

void SessionLoop::flushSoon(Session &session)
{
    m_dirty.push_back(&session);
    scheduleSettle();
}

void SessionLoop::scheduleSettle()
{
    if (m_settleScheduled)
        return;
    m_settleScheduled = true;
    if (!m_streams.isInBatch()) // which settles at its end
        QCoreApplication::postEvent(this, new QEvent(SettleEvent), Qt::HighEventPriority);
}

bool SessionLoop::event(QEvent *event)
{
    if (event->type() != SettleEvent)
        return QObject::event(event);
    settle();
    return true;
}

// Flushes what this turn has queued and deletes the sessions that ended, with none of their
// functions on the stack.
void SessionLoop::settle()
{
    m_settleScheduled = false;
    const auto dirty = std::exchange(m_dirty, {});
    for (Session *const session : dirty)
        session->flush();
    m_unwanted.clear();
    if (m_calls == 0) { // otherwise when the application has returned
        for (const QByteArray &sid : std::exchange(m_finished, {}))
            discard(sid);
        for (HttpConnection *const connection : std::exchange(m_closed, {}))
            connection->deleteLater();
        moveConnections();
    }
    m_events.turnDone();
}

void SessionLoop::discard(const QByteArray &sid)
{
    const auto found = m_sessions.find(sid);
    if (found == m_sessions.end())
        return;
    const auto session = std::move(found->second);
    m_sessions.erase(found);
    std::erase(m_dirty, session.get());
    ServerSession &shared = known(*session);
    shared.session = nullptr;
    m_events.sessionGone(shared);
    scheduleSettle(); // which ends the turn: not every session ends in one
}

// --- Looking up and time -------------------------------------------------------------------------

Session *SessionLoop::find(const QByteArray &sid) const
{
    const auto found = m_sessions.find(sid);
    return found == m_sessions.end() ? nullptr : found->second.get();
}

std::optional<TransportType> SessionLoop::transportOf(const QByteArray &sid) const
{
    const Session *const session = find(sid);
    if (!session || !session->transport() || session->state() == Session::State::Closed)
        return std::nullopt;
    return session->transport()->type();
}

PollingTransport *SessionLoop::pollingTransport(const QByteArray &sid) const
{
    if (transportOf(sid) != TransportType::Polling)
        return nullptr;
    return static_cast<PollingTransport *>(&find(sid)->transport()->carrier());
}

void SessionLoop::setDeadline(Deadline &deadline, Time due)
{
    m_deadlines.set(deadline, due);
    armTimer();
}

void SessionLoop::advanceDeadlines()
{
    noticePause();
    m_deadlines.advance(now());
    armTimer();
}

// A process that was stopped, or whose thread was busy, is not to blame clients for it: what they
// have sent meanwhile is read first.
void SessionLoop::noticePause()
{
    constexpr Duration LongPause{250};
    constexpr Duration TimeToRead{100};
    const Time time = now();
    if (m_timerDue == NotDue || time - m_timerDue < LongPause)
        return;
    m_timerDue = time; // noticed
    for (const auto &[sid, session] : m_sessions)
        session->forgivePause(time + TimeToRead);
}

// The timer is only ever moved forward: one that fires for a deadline that was put off costs less
// than moving it with each PONG.
void SessionLoop::armTimer()
{
    const Time next = m_deadlines.next();
    if (next >= m_timerDue)
        return;
    m_timerDue = next;
    m_timer.start(std::max(0ms, std::chrono::ceil<std::chrono::milliseconds>(next - now())));
}

} // namespace EngineIo
