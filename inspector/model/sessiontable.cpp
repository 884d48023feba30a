// SPDX-License-Identifier: MIT
#include "model/sessiontable.h"

#include <EngineIoNamespace>
#include <EngineIoPacket>

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <utility>

namespace Inspector {
using namespace Qt::StringLiterals;
using PacketType = EngineIoPacket::Type;

namespace {
constexpr qint64 NsPerMs = 1'000'000;
constexpr qint64 NsPerUs = 1'000;
constexpr size_t MaxUpgradeEvents = 64; // a client that never ends its upgrade gets NOOPs for ever
constexpr qsizetype MaxOpenPacket = 4096;
constexpr qint64 MaxPeriodMs = qint64(24) * 3600 * 1000; // beyond a day it is not a heartbeat

quint32 microseconds(qint64 ns)
{
    return quint32(std::clamp<qint64>(ns / NsPerUs, 0, RoundTripSample::Missed - 1));
}

bool isPacket(const Event &event, PacketType type)
{
    return event.kind == EventKind::Packet && event.packetType == quint8(type);
}
} // namespace

int SessionTable::indexOf(const QByteArray &sid) const
{
    const auto it = m_indices.constFind(sid);
    return it == m_indices.cend() ? -1 : int(*it);
}

quint32 SessionTable::add(SessionRecord record)
{
    const auto index = quint32(m_records.size());
    m_indices.insert(record.sid, index);
    m_records.push_back(std::move(record));
    m_timings.emplace_back();
    m_isDirty.push_back(false);
    markDirty(index);
    return index;
}

void SessionTable::apply(Event &event, quint32 number, QByteArrayView payload)
{
    const bool heartbeat = isPacket(event, PacketType::Ping) || isPacket(event, PacketType::Pong);
    if (heartbeat && payload == "probe")
        event.flags |= Event::Probe;
    if (event.session >= m_records.size()) {
        event.session = Event::NoSession;
        return;
    }

    SessionRecord &record = m_records[event.session];
    if (record.firstEvent == Event::NoLink)
        record.firstEvent = number;
    record.lastEvent = number;
    noteUpgradeEvent(event, number);

    switch (event.kind) {
    case EventKind::Packet:
        applyPacket(event, number, payload);
        break;
    case EventKind::SessionOpened:
        record.openedAt = event.time;
        record.openedOverWebSocket = event.has(Event::WebSocket);
        record.webSocket = record.openedOverWebSocket;
        break;
    case EventKind::SessionClosed:
        close(event);
        break;
    case EventKind::UpgradeStep:
        applyUpgradeStep(event);
        break;
    case EventKind::Request:
    case EventKind::Response:
    case EventKind::Rejected:
    case EventKind::Lost:
    case EventKind::Fault:
        break;
    }
    markDirty(event.session);
}

void SessionTable::applyPacket(Event &event, quint32 number, QByteArrayView payload)
{
    SessionRecord &record = m_records[event.session];
    if (event.direction == Direction::In) {
        ++record.packetsIn;
        record.bytesIn += event.length;
    } else if (event.direction == Direction::Out) {
        ++record.packetsOut;
        record.bytesOut += event.length;
    }

    if (isPacket(event, PacketType::Open))
        learnPingTimes(event.session, payload);
    else
        applyHeartbeat(event, number);
}

void SessionTable::applyHeartbeat(Event &event, quint32 number)
{
    if (event.has(Event::Probe))
        return;
    SessionRecord &record = m_records[event.session];
    if (isPacket(event, PacketType::Ping)) {
        if (record.pendingPingAt >= 0)
            missPing(event.session);
        record.pendingPingAt = event.time;
        record.pendingPing = number;
    } else if (isPacket(event, PacketType::Pong)) {
        answerPing(event, number);
    }
}

void SessionTable::answerPing(Event &event, quint32 number)
{
    SessionRecord &record = m_records[event.session];
    event.link = Event::NoLink;
    event.elapsed = 0;
    if (record.pendingPingAt < 0)
        return; // a pong nobody asked for

    SessionTiming &timing = m_timings[event.session];
    const qint64 waited = event.time - record.pendingPingAt;
    event.link = record.pendingPing;
    event.elapsed = microseconds(waited);
    record.lastRoundTrip = std::max(1U, event.elapsed); // 0 says "none yet"
    record.pendingPingAt = -1;
    record.pendingPing = Event::NoLink;
    timing.samples.push_back({number, event.elapsed});
    timing.histogram.add(event.elapsed);
    if (isLate(timing, waited))
        ++timing.latePongs;
}

void SessionTable::missPing(quint32 session)
{
    SessionRecord &record = m_records[session];
    SessionTiming &timing = m_timings[session];
    ++timing.missedPongs;
    if (record.pendingPing != Event::NoLink)
        timing.samples.push_back({record.pendingPing, RoundTripSample::Missed});
    record.pendingPingAt = -1;
    record.pendingPing = Event::NoLink;
}

void SessionTable::applyUpgradeStep(const Event &event)
{
    SessionRecord &record = m_records[event.session];
    if (record.state == SessionState::Closed)
        return;
    switch (UpgradeStep(event.detail)) {
    case UpgradeStep::Started:
    case UpgradeStep::Probed:
        record.state = SessionState::Upgrading;
        break;
    case UpgradeStep::Completed:
        record.state = SessionState::Open;
        record.webSocket = true;
        break;
    case UpgradeStep::Failed:
        record.state = SessionState::Open;
        break;
    }
}

void SessionTable::close(Event &event)
{
    using EngineIo::DisconnectReason;
    SessionRecord &record = m_records[event.session];
    record.state = SessionState::Closed;
    record.closeReason = event.detail;
    record.closedAt = event.time;
    record.queuedBytes = 0;

    const auto reason = DisconnectReason(event.detail);
    if (reason == DisconnectReason::PingTimeout || reason == DisconnectReason::TransportError)
        event.flags |= Event::Error;
    // Any other end cuts the wait short, and says nothing about the heartbeat.
    if (reason == DisconnectReason::PingTimeout && record.pendingPingAt >= 0)
        missPing(event.session);
    record.pendingPingAt = -1;
    record.pendingPing = Event::NoLink;
}

void SessionTable::noteUpgradeEvent(const Event &event, quint32 number)
{
    std::vector<quint32> &noted = m_timings[event.session].upgradeEvents;
    if (noted.size() >= MaxUpgradeEvents)
        return;
    const bool upgrading = m_records[event.session].state == SessionState::Upgrading;
    const bool belongs = event.kind == EventKind::UpgradeStep || event.has(Event::Probe)
                         || isPacket(event, PacketType::Open)
                         || isPacket(event, PacketType::Upgrade)
                         || (upgrading && isPacket(event, PacketType::Noop));
    if (belongs)
        noted.push_back(number);
}

void SessionTable::learnPingTimes(quint32 session, QByteArrayView openPacket)
{
    if (openPacket.size() > MaxOpenPacket)
        return;
    const auto bytes = QByteArray::fromRawData(openPacket.data(), openPacket.size());
    const QJsonObject object = QJsonDocument::fromJson(bytes).object();
    const auto period = [&object](QLatin1StringView key) {
        return std::clamp<qint64>(object.value(key).toInteger(), 0, MaxPeriodMs) * NsPerMs;
    };
    setPingTimes(session, period("pingInterval"_L1), period("pingTimeout"_L1));
}

void SessionTable::setQueuedBytes(quint32 session, qint64 bytes)
{
    if (session >= m_records.size() || m_records[session].queuedBytes == bytes)
        return;
    m_records[session].queuedBytes = bytes;
    markDirty(session);
}

void SessionTable::setPingTimes(quint32 session, qint64 interval, qint64 timeout)
{
    m_timings[session].pingInterval = interval;
    m_timings[session].pingTimeout = timeout;
}

bool SessionTable::isLate(const SessionTiming &timing, qint64 waited)
{
    return timing.pingTimeout > 0 && waited > timing.pingTimeout / 10;
}

PingState SessionTable::pingState(quint32 session, qint64 now) const
{
    const SessionRecord &record = m_records[session];
    const SessionTiming &timing = m_timings[session];
    if (record.pendingPingAt < 0) {
        const bool missed = !timing.samples.empty()
                            && timing.samples.back().microseconds == RoundTripSample::Missed;
        const bool late = isLate(timing, qint64(record.lastRoundTrip) * NsPerUs);
        return missed ? PingState::Missed : late ? PingState::Late : PingState::Idle;
    }
    const qint64 waited = now - record.pendingPingAt;
    if (timing.pingTimeout > 0 && waited >= timing.pingTimeout)
        return PingState::Missed;
    return isLate(timing, waited) ? PingState::Late : PingState::Waiting;
}

int SessionTable::clearClosed()
{
    int count = 0;
    for (quint32 i = 0; i < m_records.size(); ++i) {
        if (m_records[i].state != SessionState::Closed || m_records[i].cleared)
            continue;
        m_records[i].cleared = true;
        markDirty(i);
        ++count;
    }
    return count;
}

void SessionTable::clear()
{
    m_records.clear();
    m_timings.clear();
    m_indices.clear();
    m_dirty.clear();
    m_isDirty.clear();
}

void SessionTable::keepOnlyOpen()
{
    std::vector<SessionRecord> records = std::exchange(m_records, {});
    std::vector<SessionTiming> timings = std::exchange(m_timings, {});
    clear();
    for (size_t i = 0; i < records.size(); ++i) {
        if (records[i].state == SessionState::Closed)
            continue;
        records[i].firstEvent = Event::NoLink;
        records[i].lastEvent = Event::NoLink;
        records[i].pendingPing = Event::NoLink; // its time stays: the round trip is still right
        const quint32 index = add(std::move(records[i]));
        setPingTimes(index, timings[i].pingInterval, timings[i].pingTimeout);
    }
}

void SessionTable::markDirty(quint32 session)
{
    if (m_isDirty[session])
        return;
    m_isDirty[session] = true;
    m_dirty.push_back(session);
}

std::vector<quint32> SessionTable::takeDirty()
{
    for (quint32 session : m_dirty)
        m_isDirty[session] = false;
    return std::exchange(m_dirty, {});
}

qint64 SessionTable::memoryUsage() const
{
    auto bytes = qint64(m_records.capacity() * sizeof(SessionRecord)
                        + m_timings.capacity() * sizeof(SessionTiming));
    for (const SessionTiming &timing : m_timings) {
        bytes += qint64(timing.samples.capacity() * sizeof(RoundTripSample)
                        + timing.upgradeEvents.capacity() * sizeof(quint32))
                 + timing.histogram.memoryUsage();
    }
    return bytes;
}

} // namespace Inspector
