// SPDX-License-Identifier: MIT
#include "session/session.h"

#include "session/sessionobserver.h"

#include <QScopedValueRollback>

#include <algorithm>

namespace EngineIo {

using Type = EngineIoPacket::Type;

static constexpr char Probe[] = "probe";

static bool isProbe(const EngineIoPacket &packet)
{
    return packet.data == Probe;
}

// Written by one thread, read by all: a plain addition is enough.
template <typename T>
static void add(std::atomic<T> &counter, T value)
{
    counter.store(counter.load(std::memory_order_relaxed) + value, std::memory_order_relaxed);
}

Session::Session(std::shared_ptr<SharedSession> shared,
                 std::shared_ptr<const SessionSettings> settings, SessionHost &host)
    : m_shared(std::move(shared))
    , m_settings(std::move(settings))
    , m_host(host)
    , m_heartbeat(m_settings->heartbeat)
{
}

Session::~Session()
{
    m_shared->stage.store(SharedSession::Stage::Ended, std::memory_order_release);
}

void Session::open(std::unique_ptr<Transport> transport, EngineIoPacket openPacket,
                   std::optional<EngineIoPacket> initialPacket)
{
    Q_ASSERT(m_state == State::Connecting);
    const Time now = m_host.now();
    m_state = State::Open;
    m_transport = std::move(transport);
    m_transport->setListener(this);
    m_shared->transport = m_transport->type();
    m_shared->openedAt = now.time_since_epoch();
    m_shared->stage.store(SharedSession::Stage::Open, std::memory_order_release);
    if (initialPacket)
        putFirst(std::move(*initialPacket));
    putFirst(std::move(openPacket));
    m_heartbeat.start(now);
    if (m_observer)
        m_observer->sessionOpened(*this);
    updateDeadline();
    requestFlush();
}

void Session::replaceTransports(const Replace &replace)
{
    for (auto *const transport : {&m_transport, &m_candidate}) {
        if (!*transport)
            continue;
        *transport = replace(std::move(*transport));
        (*transport)->setListener(this);
    }
}

void Session::putFirst(EngineIoPacket packet)
{
    m_shared->queuedBytes += packet.size();
    m_queue.prepend({std::move(packet), Compression::Allowed, {}});
}

void Session::enqueue(OutgoingPacket packet)
{
    m_queue.append(std::move(packet));
    requestFlush();
}

void Session::requestFlush()
{
    if (m_flushRequested)
        return;
    m_flushRequested = true;
    m_host.flushSoon(*this);
}

void Session::queueControl(Type type)
{
    EngineIoPacket packet{type, {}, false};
    m_shared->queuedBytes += packet.size();
    enqueue({std::move(packet), Compression::Never, {}});
}

void Session::flush()
{
    m_flushRequested = false;
    if (!m_receiving) // it may be what delivers the packet
        m_retired.reset();
    if (m_state == State::Connecting || m_state == State::Closed)
        return;
    if (m_shared->overflowed.load(std::memory_order_acquire) && m_state == State::Open) {
        fail(DisconnectReason::TransportError, CloseCause::GivenUp);
        return;
    }
    if (m_queue.isEmpty() && m_probed && m_transport->isWritable())
        freePoll();
    handOver();
    if (m_state == State::Closing && m_queue.isEmpty())
        m_transport->close(CloseCause::Delivered);
}

// Engine.IO v4, Upgrade: the poll must end, so that the client can pause polling. The NOOP goes
// nowhere near the queue: were it queued, it would reach the WebSocket when the upgrade wins the
// race.
void Session::freePoll()
{
    const OutgoingPacket noop{{Type::Noop, {}, false}, Compression::Never, {}};
    m_transport->send({&noop, 1});
    if (m_observer)
        m_observer->packetSent(*this, *m_transport, noop.packet);
}

void Session::handOver()
{
    while (!m_queue.isEmpty() && m_transport->isWritable()) {
        const auto packets = m_queue.packets();
        const std::size_t sent = m_transport->send(packets);
        m_transport->flush();
        qint64 bytes = 0;
        for (const OutgoingPacket &outgoing : packets.first(sent)) {
            bytes += outgoing.packet.size();
            if (outgoing.packet.type == Type::Pong)
                m_pongWaits = false;
            if (m_observer)
                m_observer->packetSent(*this, *m_transport, outgoing.packet);
        }
        add(m_shared->packetsSent, quint64(sent));
        add(m_shared->bytesSent, quint64(bytes));
        m_queue.drop(sent);
        m_shared->queuedBytes.fetch_sub(bytes, std::memory_order_relaxed);
        m_sentSinceDrained = true;
        if (sent == 0)
            break;
    }
    m_shared->socketBytes.store(m_transport->bytesToWrite(), std::memory_order_relaxed);
    if (m_sentSinceDrained && m_queue.isEmpty() && m_transport->bytesToWrite() == 0) {
        m_sentSinceDrained = false;
        if (m_state == State::Open)
            m_host.sessionDrained(*this);
    }
}

void Session::packetReceived(Transport &transport, EngineIoPacket &&packet)
{
    if (m_state != State::Open)
        return;
    const QScopedValueRollback receiving(m_receiving, true);
    countReceived(transport, packet);
    if (m_heartbeat.pinger() == Heartbeat::Pinger::Client)
        m_heartbeat.extend(m_host.now()); // the deadline that is set comes early and is put off
    if (&transport == m_candidate.get()) {
        candidateReceived(packet);
        return;
    }
    switch (packet.type) {
    case Type::Message:
        m_host.messageReceived(*this, std::move(packet));
        return;
    case Type::Ping:
        pingReceived(std::move(packet));
        return;
    case Type::Pong:
        pongReceived();
        return;
    case Type::Close:
        endByClient();
        return;
    case Type::Noop:
    case Type::Upgrade: // an UPGRADE that comes twice says nothing new
        return;
    case Type::Open:
        fail(DisconnectReason::TransportError, CloseCause::ProtocolError);
        return;
    }
}

// Engine.IO v3, Packet encoding: the PONG has the data of its PING. One at a time, so that a client
// that never reads cannot fill the queue.
void Session::pingReceived(EngineIoPacket &&packet)
{
    if (m_heartbeat.pinger() != Heartbeat::Pinger::Client) {
        fail(DisconnectReason::TransportError, CloseCause::ProtocolError);
        return;
    }
    if (m_pongWaits)
        return;
    m_pongWaits = true;
    packet.type = Type::Pong;
    m_shared->queuedBytes += packet.size();
    enqueue({std::move(packet), Compression::Never, {}});
}

void Session::pongReceived()
{
    if (m_heartbeat.pinger() != Heartbeat::Pinger::Server) {
        fail(DisconnectReason::TransportError, CloseCause::ProtocolError);
        return;
    }
    if (m_heartbeat.pongReceived(m_host.now())) {
        m_shared->lastRoundTrip = m_heartbeat.lastRoundTrip().count();
        updateDeadline();
    }
}

// The client's POST may overtake a poll that it sent before, on another connection: that poll is
// answered as if it had been there.
void Session::endByClient()
{
    constexpr Duration PollGrace{1'000};
    if (m_transport->type() == TransportType::WebSocket || m_transport->isWritable()) {
        fail(DisconnectReason::ClientDisconnect, CloseCause::ClientAsked);
        return;
    }
    m_queue.clear();
    queueControl(Type::Noop);
    m_state = State::Closing;
    m_closeDue = m_host.now() + PollGrace;
    endOpenState(DisconnectReason::ClientDisconnect);
}

void Session::countReceived(const Transport &transport, const EngineIoPacket &packet)
{
    add(m_shared->packetsReceived, quint64(1));
    add(m_shared->bytesReceived, quint64(packet.size()));
    if (m_observer)
        m_observer->packetReceived(*this, transport, packet);
}

void Session::packetMalformed(Transport &transport, QByteArrayView bytes, PacketError error)
{
    if (m_observer)
        m_observer->packetMalformed(*this, transport, bytes, error);
    if (&transport == m_candidate.get())
        failUpgrade(UpgradeFailure::WrongPacket);
    else if (m_state == State::Open)
        fail(DisconnectReason::TransportError, CloseCause::ProtocolError);
}

void Session::becameWritable(Transport &transport)
{
    if (&transport == m_transport.get())
        requestFlush();
}

// The answers to what came in front of it wait for the end of the turn, which would be too late.
void Session::closeReceived(Transport &transport)
{
    if (&transport == m_transport.get() && m_flushRequested)
        flush();
}

void Session::transportEnded(Transport &transport, TransportEnd end)
{
    if (&transport == m_candidate.get()) {
        failUpgrade(UpgradeFailure::Disconnected);
        return;
    }
    if (&transport != m_transport.get())
        return;
    if (m_state == State::Closing) {
        finish();
        return;
    }
    if (m_observer && end == TransportEnd::TooLarge)
        m_observer->messageTooLarge(*this);
    fail(end == TransportEnd::Closed ? DisconnectReason::TransportClose
                                     : DisconnectReason::TransportError,
         CloseCause::GivenUp);
}

void Session::beginUpgrade(std::unique_ptr<Transport> candidate)
{
    Q_ASSERT(m_state == State::Open && !m_candidate && !m_upgraded);
    m_candidate = std::move(candidate);
    m_candidate->setListener(this);
    m_probed = false;
    m_upgradeDue = m_host.now() + m_settings->upgradeTimeout;
    if (m_observer)
        m_observer->upgradeAdvanced(*this, UpgradeStage::Started);
    updateDeadline();
}

void Session::setPaused(bool paused)
{
    m_paused = paused;
    if (!paused) {
        m_heartbeat.extend(m_host.now());
        updateDeadline();
    }
    if (m_transport)
        m_transport->setPaused(paused);
}

void Session::readCandidate()
{
    if (m_candidate)
        m_candidate->readPending();
}

void Session::candidateReceived(const EngineIoPacket &packet)
{
    if (packet.type == Type::Ping && isProbe(packet) && !m_probed) {
        const OutgoingPacket pong{{Type::Pong, Probe, false}, Compression::Never, {}};
        m_candidate->send({&pong, 1});
        m_candidate->flush(); // a poll may be answered in the same turn, and must not be first
        m_probed = true;
        if (m_observer) {
            m_observer->packetSent(*this, *m_candidate, pong.packet);
            m_observer->upgradeAdvanced(*this, UpgradeStage::Probed);
        }
        requestFlush(); // frees the poll
        return;
    }
    if (packet.type == Type::Upgrade && m_probed) {
        completeUpgrade();
        return;
    }
    failUpgrade(UpgradeFailure::WrongPacket);
}

void Session::completeUpgrade()
{
    m_transport->close(CloseCause::UpgradeDone);
    m_retired = std::move(m_transport);
    m_transport = std::move(m_candidate);
    m_transport->setPaused(m_paused);
    m_probed = false;
    m_upgraded = true;
    m_upgradeDue = NotDue;
    m_shared->transport = m_transport->type();
    if (m_observer)
        m_observer->upgradeAdvanced(*this, UpgradeStage::Completed);
    updateDeadline();
    m_host.sessionUpgraded(*this);
    requestFlush();
}

void Session::failUpgrade(UpgradeFailure failure)
{
    m_candidate->close(failure == UpgradeFailure::WrongPacket ? CloseCause::ProtocolError
                                                              : CloseCause::GivenUp);
    m_retired = std::move(m_candidate);
    m_probed = false;
    m_upgradeDue = NotDue;
    if (m_observer)
        m_observer->upgradeFailed(*this, failure);
    updateDeadline();
    requestFlush(); // deletes the candidate
}

void Session::close(DisconnectReason reason)
{
    if (m_state != State::Open)
        return;
    // Over WebSocket the close frame says it; a client that polls needs the packet.
    if (m_transport->type() == TransportType::Polling)
        queueControl(Type::Close);
    m_state = State::Closing;
    m_closeDue = m_host.now() + m_settings->closeTimeout;
    endOpenState(reason);
    requestFlush();
}

void Session::fail(DisconnectReason reason, CloseCause cause)
{
    if (m_state == State::Closed)
        return;
    const bool wasOpen = m_state == State::Open;
    m_state = State::Closed;
    if (m_transport)
        m_transport->close(cause);
    if (wasOpen)
        endOpenState(reason);
    finish();
}

void Session::endOpenState(DisconnectReason reason)
{
    m_shared->stage.store(SharedSession::Stage::Ended, std::memory_order_release);
    m_heartbeat.stop();
    if (m_candidate)
        failUpgrade(UpgradeFailure::SessionEnded);
    updateDeadline();
    if (m_observer)
        m_observer->sessionClosed(*this, reason);
    m_host.sessionClosed(*this, reason);
}

void Session::finish()
{
    m_state = State::Closed;
    m_shared->stage.store(SharedSession::Stage::Ended, std::memory_order_release);
    m_queue.clear();
    m_closeDue = NotDue;
    updateDeadline();
    m_host.sessionFinished(*this);
}

bool Session::ping()
{
    const Time now = m_host.now();
    if (m_state != State::Open || !m_heartbeat.pingNow(now))
        return false;
    queueControl(Type::Ping);
    updateDeadline();
    return true;
}

void Session::forgivePause(Time until)
{
    m_heartbeat.forgive(until);
    updateDeadline();
}

void Session::checkHeartbeat()
{
    if (m_state == State::Open && !m_paused && m_heartbeat.isExpired(m_host.now()))
        fail(DisconnectReason::PingTimeout, CloseCause::GivenUp);
}

void Session::deadlinePassed(Time now)
{
    if (now >= m_closeDue) {
        fail(DisconnectReason::ServerDisconnect, CloseCause::GivenUp);
        return;
    }
    if (m_candidate && now >= m_upgradeDue)
        failUpgrade(m_probed ? UpgradeFailure::NotCompleted : UpgradeFailure::NotProbed);
    switch (m_heartbeat.advance(now)) {
    case Heartbeat::Action::None:
        break;
    case Heartbeat::Action::SendPing:
        queueControl(Type::Ping);
        break;
    case Heartbeat::Action::Expire:
        if (m_paused) { // its PONG may wait to be read
            m_heartbeat.extend(now);
            break;
        }
        fail(DisconnectReason::PingTimeout, CloseCause::GivenUp);
        return;
    }
    updateDeadline();
}

void Session::updateDeadline()
{
    m_host.setDeadline(*this, std::min({m_heartbeat.due(), m_upgradeDue, m_closeDue}));
}

} // namespace EngineIo
