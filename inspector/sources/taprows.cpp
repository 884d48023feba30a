// SPDX-License-Identifier: MIT
#include "sources/taprows.h"

#include "model/describe.h"
#include "model/eventstore.h"

#include <algorithm>

namespace Inspector {
using EngineIo::TransportType;
using Kind = EngineIoTapEvent::Kind;

namespace {
constexpr size_t MostRequests = 20'000; // those of clients that left are never answered
constexpr quint8 UnknownType = 0xff;
constexpr int FirstErrorStatus = 400;
constexpr qint64 KiB = 1024;

// Of a request's head: the tap doesn't know a transport before there is a session.
bool asksForWebSocket(QByteArrayView head)
{
    const qsizetype end = head.indexOf('\r');
    return head.first(end < 0 ? head.size() : end).contains("transport=websocket");
}
} // namespace

qint64 TapRows::timeOf(Time time) const
{
    const auto since = std::chrono::duration_cast<std::chrono::nanoseconds>(time - m_origin);
    return std::max<qint64>(0, since.count());
}

void TapRows::append(const TappedEvent &tapped)
{
    const EngineIoTapEvent &event = tapped.event;
    Event row;
    row.time = timeOf(event.time);
    if (tapped.lostBefore > 0)
        appendLost(row.time, tapped.lostBefore);
    if (event.kind == Kind::SessionOpened)
        openSession(event.sid, event.text, row.time);
    row.session = sessionOf(tapped, row.time);
    if (event.transport == TransportType::WebSocket)
        row.flags |= Event::WebSocket;

    switch (event.kind) {
    case Kind::SessionOpened:
        row.kind = EventKind::SessionOpened;
        m_store.append(row, {});
        break;
    case Kind::SessionClosed:
        row.kind = EventKind::SessionClosed;
        row.detail = quint16(event.reason);
        row.elapsed = quint32(std::clamp<qint64>(event.queuedBytes / KiB, 0, Event::NoLink));
        m_store.append(row, {});
        break;
    case Kind::PacketReceived:
        appendPacket(tapped, row, Direction::In);
        break;
    case Kind::PacketSent:
        appendPacket(tapped, row, Direction::Out);
        break;
    case Kind::PacketMalformed:
        row.flags |= Event::Error;
        row.packetType = UnknownType;
        row.direction = Direction::In;
        row.carrier = carrierOf(event);
        // Where no byte can be shown, the row says what is wrong.
        m_store.append(row, event.packet.data.isEmpty() ? event.text.toUtf8() : event.packet.data);
        break;
    case Kind::UpgradeStarted:
        appendUpgradeStep(tapped, row, UpgradeStep::Started);
        break;
    case Kind::UpgradeProbed:
        appendUpgradeStep(tapped, row, UpgradeStep::Probed);
        break;
    case Kind::UpgradeCompleted:
        appendUpgradeStep(tapped, row, UpgradeStep::Completed);
        break;
    case Kind::UpgradeFailed:
        row.flags |= Event::Error;
        appendUpgradeStep(tapped, row, UpgradeStep::Failed);
        break;
    case Kind::RequestReceived:
        appendRequest(tapped, row);
        break;
    case Kind::ResponseSent:
        appendResponse(tapped, row);
        break;
    case Kind::ConnectionRejected:
        row.kind = EventKind::Rejected;
        row.detail = quint16(event.status);
        row.flags |= Event::Error;
        if (asksForWebSocket(event.head))
            row.flags |= Event::WebSocket;
        m_store.append(row, event.text.toUtf8());
        break;
    case Kind::FaultInjected:
        appendFault(event, row);
        break;
    }
}

void TapRows::appendLost(qint64 time, quint32 count)
{
    Event row;
    row.time = time;
    row.kind = EventKind::Lost;
    row.link = count;
    m_store.append(row, {});
}

void TapRows::openSession(const QByteArray &sid, const QString &peer, qint64 time)
{
    const int known = m_store.sessionOf(sid);
    // Known and open: by the handshake's request.
    if (known < 0 || m_store.sessions()[size_t(known)].state == SessionState::Closed)
        m_store.addSession(sid, peer, time);
}

quint32 TapRows::sessionOf(const TappedEvent &tapped, qint64 time)
{
    const EngineIoTapEvent &event = tapped.event;
    if (event.sid.isEmpty())
        return Event::NoSession;
    if (tapped.opens)
        openSession(event.sid, tapped.openerPeer, time);
    const int session = m_store.sessionOf(event.sid);
    if (session >= 0)
        return quint32(session);
    // Of a session that was open before we looked. A request may name any sid it likes.
    const bool isReal = event.kind != Kind::RequestReceived && event.kind != Kind::ResponseSent
                        && event.kind != Kind::ConnectionRejected;
    return isReal ? m_store.addSession(event.sid, {}, time) : Event::NoSession;
}

void TapRows::forgetExchanges()
{
    m_requests.clear();
    m_lastAnswered = 0;
    m_lastResponse = Event::NoLink;
}

quint32 TapRows::carrierOf(const EngineIoTapEvent &event) const
{
    if (event.exchange == 0)
        return Event::NoLink;
    if (event.kind == Kind::PacketSent)
        return event.exchange == m_lastAnswered ? m_lastResponse : Event::NoLink;
    const auto request = m_requests.find(event.exchange);
    return request == m_requests.end() ? Event::NoLink : request->second;
}

void TapRows::appendPacket(const TappedEvent &tapped, Event row, Direction direction)
{
    const EngineIoPacket &packet = tapped.event.packet;
    row.packetType = quint8(packet.type);
    row.direction = direction;
    row.carrier = carrierOf(tapped.event);
    row.detail = quint16(std::clamp<qint64>(tapped.event.queuedBytes / KiB, 0, 0xffff));
    if (packet.binary)
        row.flags |= Event::Binary;
    if (tapped.injected)
        row.flags |= Event::Injected;
    m_store.append(row, packet.data);
    m_store.setQueuedBytes(row.session, tapped.event.queuedBytes);
}

// What became of which packet, in one line; the packet itself has a row of its own, unless it never
// got so far.
void TapRows::appendFault(const EngineIoTapEvent &event, Event row)
{
    row.kind = EventKind::Fault;
    QByteArray text = event.text.toUtf8();
    if (event.size > 0) {
        Event packet;
        packet.packetType = quint8(event.packet.type);
        packet.flags = event.packet.binary ? quint8(Event::Binary) : quint8(0);
        text += ": " + packetTypeName(packet.packetType).toUtf8();
        if (const QString data = preview(packet, event.packet.data); !data.isEmpty())
            text += ' ' + data.toUtf8();
    }
    m_store.append(row, text);
}

void TapRows::appendRequest(const TappedEvent &tapped, Event row)
{
    row.kind = EventKind::Request;
    row.direction = Direction::In;
    if (asksForWebSocket(tapped.event.head))
        row.flags |= Event::WebSocket;
    const quint32 number = m_store.append(row, tapped.event.head);
    if (tapped.event.exchange == 0)
        return;
    if (m_requests.size() >= MostRequests)
        m_requests.erase(m_requests.begin());
    m_requests.insert_or_assign(tapped.event.exchange, number);
}

void TapRows::appendResponse(const TappedEvent &tapped, Event row)
{
    row.kind = EventKind::Response;
    row.direction = Direction::Out;
    row.detail = quint16(tapped.event.status);
    if (tapped.event.status >= FirstErrorStatus)
        row.flags |= Event::Error;
    if (const auto request = m_requests.find(tapped.event.exchange); request != m_requests.end()) {
        row.link = request->second;
        row.flags |= quint8(m_store.at(row.link).flags & Event::WebSocket);
        m_requests.erase(request);
    }
    m_lastAnswered = tapped.event.exchange;
    m_lastResponse = m_store.append(row, tapped.event.head);
}

void TapRows::appendUpgradeStep(const TappedEvent &tapped, Event row, UpgradeStep step)
{
    row.kind = EventKind::UpgradeStep;
    row.detail = quint16(step);
    m_store.append(row, tapped.event.text.toUtf8());
}

} // namespace Inspector
