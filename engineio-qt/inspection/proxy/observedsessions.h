// SPDX-License-Identifier: MIT
#pragma once

#include "inspection/engineiotapevent.h"
#include "session/sessionobserver.h"
#include "session/time.h"

#include <QHash>

#include <deque>
#include <functional>
#include <optional>

namespace EngineIo {

// How a packet travelled.
struct Carrier
{
    TransportType transport = TransportType::Polling;
    quint64 exchange = 0; // of polling
};

enum class Sender : bool { Client, Server };

// How the WebSocket of a session ended, as somebody between the ends sees it.
struct WebSocketEnding
{
    Sender first = Sender::Client; // who ended it
    bool closeFrame = false;       // by a close frame
    bool failed = false;           // the connection broke
};

/*
    The sessions that packets on their way belong to, and the events that follow from them: what a
    server's tap knows for sure is concluded here from what both ends send.
*/
class ObservedSessions
{
public:
    using Sink = std::function<void(const EngineIoTapEvent &event)>;

    void setSink(Sink sink) { m_sink = std::move(sink); }
    bool hasSink() const { return m_sink != nullptr; }
    bool isEmpty() const { return m_sessions.isEmpty(); }

    quint64 nextExchange() { return ++m_lastExchange; }
    static EngineIoTapEvent begin(EngineIoTapEvent::Kind kind, const QByteArray &sid = {});
    void tell(const EngineIoTapEvent &event) const;

    bool contains(const QByteArray &sid) const { return m_sessions.contains(sid); }

    // Sessions are numbered as they open; those that were open before we looked have the first
    // number together.
    quint64 numberOf(const QByteArray &sid) const;
    quint64 lastNumber() const { return m_lastNumber; }
    void setClosed(std::function<void(const QByteArray &sid)> closed)
    {
        m_whenClosed = std::move(closed);
    }

    // By an OPEN packet; nothing when it is none.
    static QByteArray sidIn(QByteArrayView handshake); // empty when there is none
    std::optional<QByteArray> open(QByteArrayView handshake, TransportType transport,
                                   const QString &peer);
    // One that was open before we looked, as a server's good answer shows.
    void adopt(const QByteArray &sid, TransportType transport);
    void close(const QByteArray &sid, DisconnectReason reason);
    void closeAll(DisconnectReason reason);
    // The server doesn't know the session, and so has closed it before.
    void disown(const QByteArray &sid);

    void packet(const QByteArray &sid, Sender sender, Carrier carrier, EngineIoPacket &&packet);
    void malformed(const QByteArray &sid, Sender sender, Carrier carrier, QByteArrayView bytes,
                   const QString &what);

    void webSocketOpened(const QByteArray &sid); // with the sid of a session that polls
    void webSocketEnded(const QByteArray &sid, WebSocketEnding ending);

    void advance(Time now); // closes sessions that poll no more

private:
    static constexpr quint64 OpenedBefore = 1;

    struct Session
    {
        quint64 number = OpenedBefore;
        TransportType transport = TransportType::Polling;
        std::optional<UpgradeStage> upgrade; // while it is under way
        bool wrongInUpgrade = false;
        bool brokeProtocol = false; // the client
        Duration pingInterval{};    // 0: unknown
        Duration pingTimeout{};
        Time heartbeat;         // when it opened, or its last PONG
        Time pingSent = NotDue; // and not yet answered
    };

    void received(const QByteArray &sid, Session &session, Carrier carrier,
                  EngineIoPacket::Type type, bool probe);
    void sent(const QByteArray &sid, Session &session, Carrier carrier, EngineIoPacket::Type type,
              bool probe);
    void advanceUpgrade(const QByteArray &sid, Session &session, UpgradeStage stage);
    void failUpgrade(const QByteArray &sid, Session &session, UpgradeFailure failure);
    static Time dueOf(const Session &session);
    DisconnectReason reasonFor(const Session &session, WebSocketEnding ending) const;
    void rememberClosed(const QByteArray &sid);

    Sink m_sink;
    std::function<void(const QByteArray &sid)> m_whenClosed;
    quint64 m_lastNumber = OpenedBefore;
    QHash<QByteArray, Session> m_sessions;
    QHash<QByteArray, int> m_closed; // lately: late answers shall not open them again
    std::deque<QByteArray> m_closedInOrder;
    quint64 m_lastExchange = 0;
    int m_upgrades = 0; // under way
};

} // namespace EngineIo
