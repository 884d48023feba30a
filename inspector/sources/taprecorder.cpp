// SPDX-License-Identifier: MIT
#include "sources/taprecorder.h"

#include "model/eventstore.h"

#include <EngineIoServer>
#include <EngineIoTap>
#include <QDateTime>

#include <algorithm>
#include <utility>

namespace Inspector {
using namespace std::chrono_literals;
using Kind = EngineIoTapEvent::Kind;

namespace {
constexpr auto Frame = 16ms;
constexpr auto FrameBudget = 5ms; // of a frame, for moving events into the store
constexpr int EventsBetweenLooks = 64;
constexpr size_t LifecycleShare = 2; // how many times the limit sessions' lives may fill

bool isLifecycle(Kind kind)
{
    switch (kind) {
    case Kind::SessionOpened:
    case Kind::SessionClosed:
    case Kind::UpgradeStarted:
    case Kind::UpgradeProbed:
    case Kind::UpgradeCompleted:
    case Kind::UpgradeFailed:
        return true;
    case Kind::PacketReceived:
    case Kind::PacketSent:
    case Kind::PacketMalformed:
    case Kind::RequestReceived:
    case Kind::ResponseSent:
    case Kind::ConnectionRejected:
    case Kind::FaultInjected:
        return false;
    }
    Q_UNREACHABLE();
}

qint64 bytesOf(const EngineIoTapEvent &event)
{
    return event.packet.data.size() + event.head.size();
}
} // namespace

TapRecorder::TapRecorder(EventStore &store, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_rows(store)
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    m_timer.setInterval(Frame);
    connect(&m_timer, &QTimer::timeout, this, [this] { storeSome(FrameBudget); });
    connect(&store, &EventStore::cleared, this, [this] { m_rows.forgetExchanges(); });
    restartClock();
}

TapRecorder::~TapRecorder()
{
    if (m_proxy)
        m_proxy->setSink({});
}

void TapRecorder::attach(EngineIoServer &server)
{
    detach();
    m_tap = std::make_unique<EngineIoTap>(&server);
    m_tap->setSink([this](const EngineIoTapEvent &event) { collect(event); });
}

void TapRecorder::attach(EngineIoProxy &proxy)
{
    detach();
    m_proxy = &proxy;
    proxy.setSink([this](const EngineIoTapEvent &event) { collect(event); });
}

void TapRecorder::detach()
{
    m_tap.reset();
    if (m_proxy)
        m_proxy->setSink({});
    m_proxy.clear();
    flush();
}

void TapRecorder::restartClock()
{
    m_rows.setOrigin(std::chrono::steady_clock::now());
    m_store.setStartedAt(QDateTime::currentMSecsSinceEpoch());
}

qint64 TapRecorder::now() const
{
    return m_rows.timeOf(std::chrono::steady_clock::now());
}

void TapRecorder::setPaused(bool paused)
{
    if (paused == m_paused)
        return;
    if (paused)
        flush();
    m_paused = paused;
    m_timer.start();
}

bool TapRecorder::hasRoomFor(const EngineIoTapEvent &event) const
{
    if (isLifecycle(event.kind))
        return m_waiting.size() < m_limits.events * LifecycleShare;
    return !m_paused && m_waiting.size() < m_limits.events && m_waitingBytes < m_limits.bytes;
}

void TapRecorder::collect(const EngineIoTapEvent &event)
{
    if (!m_timer.isActive() && !m_paused)
        m_timer.start();
    if (!hasRoomFor(event))
        return countLost(1);
    TappedEvent &tapped = m_waiting.emplace_back();
    tapped.event = event;
    tapped.lostBefore = std::exchange(m_lost, 0);
    m_waitingBytes += bytesOf(event);
    note(tapped);
}

void TapRecorder::countLost(quint64 events)
{
    if (!m_timer.isActive() && !m_paused)
        m_timer.start();
    m_lost = quint32(std::min<quint64>(m_lost + events, Event::NoLink - 1));
}

void TapRecorder::note(TappedEvent &tapped)
{
    const EngineIoTapEvent &event = tapped.event;
    switch (event.kind) {
    case Kind::SessionOpened:
        m_newPeers.insert(event.sid, event.text);
        break;
    case Kind::SessionClosed:
        m_injected.forgetSession(event.sid);
        break;
    case Kind::PacketSent:
        tapped.injected = !m_injected.isEmpty() && m_injected.take(event.sid, event.packet);
        break;
    case Kind::RequestReceived:
        if (event.sid.isEmpty())
            m_handshakes.insert(event.exchange, m_popped + m_waiting.size() - 1);
        break;
    case Kind::ResponseSent:
        nameHandshake(event);
        break;
    case Kind::PacketReceived:
    case Kind::PacketMalformed:
    case Kind::UpgradeStarted:
    case Kind::UpgradeProbed:
    case Kind::UpgradeCompleted:
    case Kind::UpgradeFailed:
    case Kind::ConnectionRejected:
    case Kind::FaultInjected:
        break;
    }
}

// A handshake's request has no sid yet, but belongs to the session that it opened.
void TapRecorder::nameHandshake(const EngineIoTapEvent &response)
{
    const auto handshake = m_handshakes.constFind(response.exchange);
    if (handshake == m_handshakes.cend())
        return;
    if (!response.sid.isEmpty() && *handshake >= m_popped) {
        TappedEvent &request = m_waiting[size_t(*handshake - m_popped)];
        request.event.sid = response.sid;
        request.openerPeer = m_newPeers.value(response.sid);
        request.opens = true;
    }
    m_handshakes.erase(handshake);
}

void TapRecorder::flush()
{
    storeSome(std::chrono::hours(1));
}

void TapRecorder::forget()
{
    m_popped += m_waiting.size();
    m_waiting.clear();
    m_waitingBytes = 0;
    m_lost = 0;
    m_handshakes.clear();
    m_newPeers.clear();
}

void TapRecorder::storeSome(std::chrono::nanoseconds budget)
{
    if (m_paused)
        return;
    m_timer.stop();
    storeBatch(std::chrono::steady_clock::now() + budget);
    if (!m_waiting.empty())
        m_timer.start();
}

void TapRecorder::storeBatch(TapRows::Time deadline)
{
    const EventStore::Batch batch(m_store);
    for (int stored = 1; !m_waiting.empty(); ++stored) {
        m_rows.append(m_waiting.front());
        pop();
        if (stored % EventsBetweenLooks == 0 && std::chrono::steady_clock::now() >= deadline)
            return;
    }
    m_handshakes.clear(); // their requests have been stored without a session
    if (m_lost > 0)
        m_rows.appendLost(now(), std::exchange(m_lost, 0));
}

void TapRecorder::pop()
{
    const EngineIoTapEvent &event = m_waiting.front().event;
    m_waitingBytes -= bytesOf(event);
    if (event.kind == Kind::SessionOpened)
        m_newPeers.remove(event.sid);
    m_waiting.pop_front();
    ++m_popped;
}

} // namespace Inspector
