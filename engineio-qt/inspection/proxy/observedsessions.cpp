// SPDX-License-Identifier: MIT
#include "inspection/proxy/observedsessions.h"

#include "inspection/eventtexts.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace EngineIo {
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Kind = EngineIoTapEvent::Kind;
using Type = EngineIoPacket::Type;

namespace {
constexpr qsizetype MostClosed = 1000;
constexpr Duration Grace = 1s; // of a client that polls: the server's clock is not ours
constexpr QByteArrayView Probe = "probe";
} // namespace

EngineIoTapEvent ObservedSessions::begin(Kind kind, const QByteArray &sid)
{
    EngineIoTapEvent event;
    event.kind = kind;
    event.time = Clock::now();
    event.sid = sid;
    return event;
}

void ObservedSessions::tell(const EngineIoTapEvent &event) const
{
    if (m_sink)
        m_sink(event);
}

quint64 ObservedSessions::numberOf(const QByteArray &sid) const
{
    const auto session = m_sessions.constFind(sid);
    return session == m_sessions.cend() ? OpenedBefore : session->number;
}

static QJsonObject objectIn(QByteArrayView handshake)
{
    const QByteArray json = QByteArray::fromRawData(handshake.data(), handshake.size());
    return QJsonDocument::fromJson(json).object();
}

QByteArray ObservedSessions::sidIn(QByteArrayView handshake)
{
    return objectIn(handshake)["sid"_L1].toString().toUtf8();
}

std::optional<QByteArray> ObservedSessions::open(QByteArrayView handshake, TransportType transport,
                                                 const QString &peer)
{
    const QJsonObject object = objectIn(handshake);
    const QByteArray sid = object["sid"_L1].toString().toUtf8();
    if (sid.isEmpty())
        return std::nullopt;
    Session session;
    session.number = ++m_lastNumber;
    session.transport = transport;
    session.pingInterval = Duration(object["pingInterval"_L1].toInteger());
    session.pingTimeout = Duration(object["pingTimeout"_L1].toInteger());
    session.heartbeat = Clock::now();
    m_sessions.insert(sid, session);
    EngineIoTapEvent event = begin(Kind::SessionOpened, sid);
    event.transport = transport;
    event.text = peer;
    tell(event);
    return sid;
}

void ObservedSessions::adopt(const QByteArray &sid, TransportType transport)
{
    if (m_sessions.contains(sid) || m_closed.contains(sid))
        return;
    Session session;
    session.transport = transport;
    m_sessions.insert(sid, session);
}

void ObservedSessions::close(const QByteArray &sid, DisconnectReason reason)
{
    const auto found = m_sessions.find(sid);
    if (found == m_sessions.end())
        return;
    if (found->upgrade)
        failUpgrade(sid, *found, UpgradeFailure::SessionEnded);
    EngineIoTapEvent event = begin(Kind::SessionClosed, sid);
    event.transport = found->transport;
    event.reason = reason;
    m_sessions.erase(found);
    rememberClosed(sid);
    tell(event);
    if (m_whenClosed)
        m_whenClosed(sid);
}

void ObservedSessions::closeAll(DisconnectReason reason)
{
    const QList<QByteArray> sids = m_sessions.keys();
    for (const QByteArray &sid : sids)
        close(sid, reason);
}

void ObservedSessions::disown(const QByteArray &sid)
{
    const auto found = m_sessions.constFind(sid);
    if (found == m_sessions.cend())
        return;
    const bool late = dueOf(*found) != NotDue && dueOf(*found) - Grace <= Clock::now();
    close(sid, late ? DisconnectReason::PingTimeout : DisconnectReason::TransportClose);
}

void ObservedSessions::rememberClosed(const QByteArray &sid)
{
    ++m_closed[sid];
    m_closedInOrder.push_back(sid);
    if (qsizetype(m_closedInOrder.size()) <= MostClosed)
        return;
    const auto oldest = m_closed.find(m_closedInOrder.front());
    if (--*oldest == 0)
        m_closed.erase(oldest);
    m_closedInOrder.pop_front();
}

void ObservedSessions::packet(const QByteArray &sid, Sender sender, Carrier carrier,
                              EngineIoPacket &&packet)
{
    const Type type = packet.type;
    const bool probe = packet.data == Probe;
    EngineIoTapEvent event
        = begin(sender == Sender::Client ? Kind::PacketReceived : Kind::PacketSent, sid);
    event.transport = carrier.transport;
    event.exchange = carrier.exchange;
    event.packet = std::move(packet);
    tell(event);
    if (type == Type::Message && m_upgrades == 0)
        return; // most packets: they change nothing
    const auto session = m_sessions.find(sid);
    if (session == m_sessions.end())
        return;
    if (sender == Sender::Client)
        received(sid, *session, carrier, type, probe);
    else
        sent(sid, *session, carrier, type, probe);
}

void ObservedSessions::received(const QByteArray &sid, Session &session, Carrier carrier, Type type,
                                bool probe)
{
    const bool inUpgrade = session.upgrade && carrier.transport == TransportType::WebSocket;
    if (inUpgrade && type == Type::Upgrade && session.upgrade == UpgradeStage::Probed) {
        session.transport = TransportType::WebSocket;
        advanceUpgrade(sid, session, UpgradeStage::Completed);
        session.upgrade.reset();
        --m_upgrades;
    } else if (inUpgrade) {
        session.wrongInUpgrade = !(type == Type::Ping && probe);
    } else if (type == Type::Pong) {
        session.pingSent = NotDue;
        session.heartbeat = Clock::now();
    } else if (type == Type::Close) {
        close(sid, DisconnectReason::ClientDisconnect);
    }
}

void ObservedSessions::sent(const QByteArray &sid, Session &session, Carrier carrier, Type type,
                            bool probe)
{
    const bool inUpgrade = session.upgrade && carrier.transport == TransportType::WebSocket;
    if (inUpgrade && type == Type::Pong && probe)
        advanceUpgrade(sid, session, UpgradeStage::Probed);
    else if (type == Type::Ping)
        session.pingSent = Clock::now();
    else if (type == Type::Close)
        close(sid, session.brokeProtocol ? DisconnectReason::TransportError
                                         : DisconnectReason::ServerDisconnect);
}

void ObservedSessions::malformed(const QByteArray &sid, Sender sender, Carrier carrier,
                                 QByteArrayView bytes, const QString &what)
{
    EngineIoTapEvent event = begin(Kind::PacketMalformed, sid);
    event.transport = carrier.transport;
    event.exchange = carrier.exchange;
    event.packet.data = bytes.toByteArray();
    event.text = sender == Sender::Client ? what : u"from the server: "_s + what;
    tell(event);
    const auto session = m_sessions.find(sid);
    if (session == m_sessions.end() || sender == Sender::Server)
        return;
    if (session->upgrade && carrier.transport == TransportType::WebSocket)
        session->wrongInUpgrade = true;
    else
        session->brokeProtocol = true;
}

void ObservedSessions::advanceUpgrade(const QByteArray &sid, Session &session, UpgradeStage stage)
{
    session.upgrade = stage;
    EngineIoTapEvent event = begin(upgradeKind(stage), sid);
    event.transport = TransportType::WebSocket;
    tell(event);
}

void ObservedSessions::failUpgrade(const QByteArray &sid, Session &session, UpgradeFailure failure)
{
    session.upgrade.reset();
    session.wrongInUpgrade = false;
    --m_upgrades;
    EngineIoTapEvent event = begin(Kind::UpgradeFailed, sid);
    event.transport = TransportType::WebSocket;
    event.text = upgradeFailureText(failure);
    tell(event);
}

void ObservedSessions::webSocketOpened(const QByteArray &sid)
{
    adopt(sid, TransportType::Polling);
    const auto session = m_sessions.find(sid);
    if (session != m_sessions.end() && session->transport == TransportType::Polling
        && !session->upgrade) {
        ++m_upgrades;
        advanceUpgrade(sid, *session, UpgradeStage::Started);
    }
}

void ObservedSessions::webSocketEnded(const QByteArray &sid, WebSocketEnding ending)
{
    const auto session = m_sessions.find(sid);
    if (session == m_sessions.end())
        return;
    if (session->transport == TransportType::WebSocket)
        close(sid, reasonFor(*session, ending));
    else if (session->upgrade)
        failUpgrade(sid, *session,
                    session->wrongInUpgrade ? UpgradeFailure::WrongPacket
                                            : UpgradeFailure::Disconnected);
}

// When a missing PONG ends the session; NotDue when that isn't known.
Time ObservedSessions::dueOf(const Session &session)
{
    if (session.pingInterval <= 0ms || session.pingTimeout <= 0ms)
        return NotDue;
    if (session.pingSent != NotDue)
        return session.pingSent + session.pingTimeout + Grace;
    // A PING that no poll has fetched.
    return session.heartbeat + session.pingInterval + session.pingTimeout + Grace;
}

DisconnectReason ObservedSessions::reasonFor(const Session &session, WebSocketEnding ending) const
{
    constexpr Duration Early = 100ms; // what the PING had been on its way before it came by
    if (ending.first == Sender::Server) {
        if (session.pingSent != NotDue && session.pingTimeout > 0ms
            && Clock::now() - session.pingSent >= session.pingTimeout - Early)
            return DisconnectReason::PingTimeout;
        if (session.brokeProtocol)
            return DisconnectReason::TransportError;
        if (ending.closeFrame)
            return DisconnectReason::ServerDisconnect;
    }
    return ending.failed || session.brokeProtocol ? DisconnectReason::TransportError
                                                  : DisconnectReason::TransportClose;
}

void ObservedSessions::advance(Time now)
{
    QList<QByteArray> overdue;
    for (auto session = m_sessions.cbegin(); session != m_sessions.cend(); ++session) {
        // A server ends a WebSocket, and that is seen.
        if (session->transport == TransportType::Polling && dueOf(*session) <= now)
            overdue.append(session.key());
    }
    for (const QByteArray &sid : std::as_const(overdue))
        close(sid, DisconnectReason::PingTimeout);
}

} // namespace EngineIo
