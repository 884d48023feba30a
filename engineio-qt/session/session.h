// SPDX-License-Identifier: MIT
#pragma once

#include "session/deadlinelist.h"
#include "session/heartbeat.h"
#include "session/sendqueue.h"
#include "session/sharedsession.h"
#include "transports/transport.h"

#include <functional>
#include <memory>
#include <optional>

namespace EngineIo {

class Session;
class SessionObserver;
enum class UpgradeFailure : quint8;

struct SessionSettings
{
    Heartbeat::Periods heartbeat;
    Duration upgradeTimeout{10'000};
    Duration closeTimeout{30'000};
    qint64 maxQueuedBytes = 16 * 1024 * 1024;
};

// What a session needs of its surroundings. Sessions are not deleted from within these functions.
class SessionHost
{
public:
    virtual Time now() const = 0;
    virtual void messageReceived(Session &session, EngineIoPacket &&message) = 0;
    virtual void sessionUpgraded(Session &session) = 0;
    virtual void sessionDrained(Session &session) = 0;
    virtual void sessionClosed(Session &session, DisconnectReason reason) = 0; // no message follows
    virtual void sessionFinished(Session &session)
        = 0;                                      // nothing is left to deliver: delete it soon
    virtual void flushSoon(Session &session) = 0; // call flush() when this turn's work is done
    virtual void setDeadline(Deadline &deadline, Time due) = 0;

protected:
    ~SessionHost() = default;
};

// One client's connection: opened, kept alive, upgraded, closed. Told the time, and knows its
// transports by their interface only.
class Session final : public Deadline, private TransportListener
{
public:
    enum class State : quint8 { Connecting, Open, Closing, Closed };

    Session(std::shared_ptr<SharedSession> shared, std::shared_ptr<const SessionSettings> settings,
            SessionHost &host);
    ~Session() override;

    const QByteArray &sid() const { return m_shared->sid; }
    State state() const { return m_state; }
    const std::shared_ptr<SharedSession> &shared() const { return m_shared; }
    Transport *transport() const { return m_transport.get(); }
    // Each transport that it has goes through replace, which gives back the one to go on with.
    using Replace = std::function<std::unique_ptr<Transport>(std::unique_ptr<Transport>)>;
    void replaceTransports(const Replace &replace);
    void setObserver(SessionObserver *observer) { m_observer = observer; }

    // Where the client is, for people.
    const QString &peer() const { return m_peer; }
    void setPeer(const QString &peer) { m_peer = peer; }

    // The OPEN packet and the initial one go in front of what was queued while the application
    // decided.
    void open(std::unique_ptr<Transport> transport, EngineIoPacket openPacket,
              std::optional<EngineIoPacket> initialPacket = std::nullopt);

    // Queues a packet whose bytes SharedSession::reserve() has counted.
    void enqueue(OutgoingPacket packet);
    void requestFlush(); // asks the host to call flush() soon
    void flush();

    // While paused nothing more is read from the client, which therefore is not taken for dead.
    bool isPaused() const { return m_paused; }
    void setPaused(bool paused);

    bool isUpgrading() const { return m_candidate != nullptr; }
    bool hasUpgraded() const { return m_upgraded; }
    void beginUpgrade(std::unique_ptr<Transport> candidate);

    // Takes what the candidate has received before a later request is looked at: the client sent it
    // before.
    void readCandidate();

    void close(DisconnectReason reason);                  // what is queued is delivered first
    void fail(DisconnectReason reason, CloseCause cause); // at once
    bool ping();                                          // false where the client sends them

    // Ends the session when its PONG is overdue; for servers that don't monitor their clients.
    void checkHeartbeat();

    // The server was held up: see Heartbeat::forgive().
    void forgivePause(Time until);

    void deadlinePassed(Time now) override;

private:
    void packetReceived(Transport &transport, EngineIoPacket &&packet) override;
    void packetMalformed(Transport &transport, QByteArrayView bytes, PacketError error) override;
    void becameWritable(Transport &transport) override;
    void closeReceived(Transport &transport) override;
    void transportEnded(Transport &transport, TransportEnd end) override;

    void pingReceived(EngineIoPacket &&packet);
    void pongReceived();
    void candidateReceived(const EngineIoPacket &packet);
    void completeUpgrade();
    void failUpgrade(UpgradeFailure failure);
    void freePoll();

    void queueControl(EngineIoPacket::Type type);
    void putFirst(EngineIoPacket packet);
    void endByClient();
    void countReceived(const Transport &transport, const EngineIoPacket &packet);
    void handOver();
    void endOpenState(DisconnectReason reason);
    void finish();
    void updateDeadline();

    const std::shared_ptr<SharedSession> m_shared;
    const std::shared_ptr<const SessionSettings> m_settings;
    SessionHost &m_host;
    SessionObserver *m_observer = nullptr;
    QString m_peer;

    State m_state = State::Connecting;
    Heartbeat m_heartbeat;
    SendQueue m_queue;
    std::unique_ptr<Transport> m_transport;
    std::unique_ptr<Transport> m_candidate; // the WebSocket of an upgrade under way
    std::unique_ptr<Transport> m_retired;   // may be on the call stack: deleted by the next flush
    Time m_upgradeDue = NotDue;
    Time m_closeDue = NotDue;
    bool m_pongWaits = false; // in the queue
    bool m_probed = false;
    bool m_upgraded = false;
    bool m_paused = false;
    bool m_sentSinceDrained = false;
    bool m_flushRequested = false;
    bool m_receiving = false; // a packet, for which the application may run an event loop
};

} // namespace EngineIo
