// SPDX-License-Identifier: MIT
#include "inspection/faults/faultytransport.h"

#include "server/serverobserver.h"

#include <algorithm>
#include <utility>

namespace EngineIo {

using namespace Qt::StringLiterals;
using Type = EngineIoPacket::Type;

FaultyTransport::FaultyTransport(std::unique_ptr<Transport> carrier, Place place)
    : m_place(std::move(place))
    , m_alive(std::make_shared<FaultyTransport *>(this))
    , m_carrier(std::move(carrier))
{
    m_carrier->setListener(this);
}

FaultyTransport::~FaultyTransport()
{
    m_carrier->setListener(nullptr);
    if (m_successor)
        m_successor->m_predecessor = nullptr;
    if (m_predecessor)
        m_predecessor->m_successor = nullptr;
    forget(m_incoming.takeAll());
    forget(m_outgoing.takeAll());
    if (m_place.transports)
        m_place.transports->transportGone(*this);
}

void FaultyTransport::setSuccessor(FaultyTransport &successor)
{
    m_successor = &successor;
    successor.m_predecessor = this;
}

// --- Towards the client --------------------------------------------------------------------------

bool FaultyTransport::isPollHeld() const
{
    return m_pollHolder != 0 && m_pollHeldUntil > m_place.loop.now();
}

bool FaultyTransport::isWritable() const
{
    return !m_ended && !m_closing && !m_closed && m_carrier->isWritable() && !isPollHeld();
}

qint64 FaultyTransport::bytesToWrite() const
{
    return m_carrier->bytesToWrite() + m_outgoing.bytes();
}

quint64 FaultyTransport::exchangeNumber() const
{
    return m_exchange.value_or(m_carrier->exchangeNumber());
}

std::size_t FaultyTransport::send(std::span<const OutgoingPacket> packets)
{
    if (!isWritable())
        return 0;
    if (mayPass(m_outgoing)) {
        m_exchange.reset();
        return m_carrier->send(packets);
    }
    for (const OutgoingPacket &outgoing : packets) {
        if (outgoing.packet.type == Type::Noop && m_outgoing.hasNoop())
            continue; // one ends the poll that it is for
        HeldPacket held;
        held.outgoing = outgoing;
        process(FaultDirection::Outgoing, std::move(held));
    }
    sendDue();
    if (m_outgoing.isEmpty())
        m_exchange.reset();
    else
        m_exchange = 0; // not known yet
    updateDeadline();
    return packets.size();
}

bool FaultyTransport::sendDue()
{
    if (m_ended || m_closed || !m_carrier->isWritable() || isPollHeld())
        return false;
    const Time now = m_place.loop.now();
    std::vector<HeldPacket> due;
    std::vector<OutgoingPacket> packets;
    while (auto held = m_outgoing.takeNext(now)) {
        packets.push_back(held->outgoing);
        due.push_back(*std::move(held));
    }
    if (due.empty())
        return false;
    const std::size_t sent = m_carrier->send(packets);
    m_carrier->flush();
    due.erase(due.begin(), due.begin() + std::ptrdiff_t(sent));
    m_outgoing.putBack(std::move(due));
    closeWhenSent();
    return sent > 0;
}

void FaultyTransport::closeReceived(Transport &)
{
    if (m_listener)
        m_listener->closeReceived(*this);
}

void FaultyTransport::becameWritable(Transport &)
{
    if (!isPollHeld()) {
        sendDue();
        if (m_listener)
            m_listener->becameWritable(*this);
    }
    updateDeadline();
}

// --- Towards the session -------------------------------------------------------------------------

void FaultyTransport::packetReceived(Transport &, EngineIoPacket &&packet)
{
    if (m_closing || m_closed)
        return;
    if (mayPass(m_incoming)) {
        m_exchange.reset();
        if (m_listener)
            m_listener->packetReceived(*this, std::move(packet));
        return;
    }
    HeldPacket held;
    held.outgoing.packet = std::move(packet);
    held.exchange = m_carrier->exchangeNumber();
    const std::weak_ptr alive(m_alive);
    process(FaultDirection::Incoming, std::move(held));
    if (!alive.expired())
        updateDeadline();
}

void FaultyTransport::packetMalformed(Transport &, QByteArrayView bytes, PacketError error)
{
    if (m_closing || m_closed)
        return;
    HeldPacket held;
    held.kind = HeldPacket::Kind::Malformed;
    held.outgoing.packet.data = bytes.toByteArray();
    held.error = error;
    held.exchange = m_carrier->exchangeNumber();
    m_incoming.append(std::move(held), m_place.loop.now());
    const std::weak_ptr alive(m_alive);
    deliverDue();
    if (!alive.expired())
        updateDeadline();
}

// The client is gone, but what it sent before comes first.
void FaultyTransport::transportEnded(Transport &, TransportEnd end)
{
    m_ended = true;
    forget(m_outgoing.takeAll());
    if (m_closing || m_closed || m_incoming.isEmpty()) {
        if (m_listener)
            m_listener->transportEnded(*this, end);
        return;
    }
    HeldPacket held;
    held.kind = HeldPacket::Kind::End;
    held.end = end;
    m_incoming.append(std::move(held), m_place.loop.now());
    updateDeadline();
}

void FaultyTransport::deliverDue()
{
    const std::weak_ptr alive(m_alive);
    while (!m_paused) {
        auto held = m_incoming.takeNext(m_place.loop.now());
        if (!held)
            return;
        deliver(*std::move(held));
        if (alive.expired())
            return;
    }
}

void FaultyTransport::deliver(HeldPacket &&held)
{
    if (!m_listener)
        return;
    m_exchange = held.exchange;
    switch (held.kind) {
    case HeldPacket::Kind::Packet:
        m_listener->packetReceived(*this, std::move(held.outgoing.packet));
        return;
    case HeldPacket::Kind::Malformed:
        m_listener->packetMalformed(*this, held.outgoing.packet.data, held.error);
        return;
    case HeldPacket::Kind::End:
        m_listener->transportEnded(*this, held.end);
        return;
    }
}

void FaultyTransport::setPaused(bool paused)
{
    m_paused = paused;
    m_carrier->setPaused(paused);
    updateDeadline();
}

// --- What the rules do ---------------------------------------------------------------------------

void FaultyTransport::process(FaultDirection direction, HeldPacket held)
{
    if (m_cutSoon)
        return; // lost with what was on its way
    const bool incoming = direction == FaultDirection::Incoming;
    const PacketPlace place{*m_place.rules, m_place.sid, m_place.session,
                            type(),         direction,   m_place.loop.now()};
    const PacketFate fate
        = enterLine(incoming ? m_incoming : m_outgoing, std::move(held), place, *this);
    if (fate == PacketFate::Cut)
        cut();
    else if (incoming && fate != PacketFate::Lost)
        deliverDue();
}

void FaultyTransport::faultInjected(const PacketPlace &place, const HeldPacket &held,
                                    const QString &text)
{
    if (ServerObserver *const observer = m_place.loop.observer())
        observer->faultInjected(place.sid, place.transport, held.exchange, &held.outgoing.packet,
                                text);
}

void FaultyTransport::stopHeld(quint64 stop)
{
    if (m_place.transports)
        m_place.transports->stopHeld(stop, *this);
}

void FaultyTransport::holdPoll(int rule, Time until)
{
    m_pollHolder = rule;
    m_pollHeldUntil = until;
}

void FaultyTransport::rulesChanged()
{
    if (m_pollHolder == 0 || m_place.rules->isActive(m_pollHolder))
        return;
    m_pollHeldUntil = m_place.loop.now();
    updateDeadline();
}

void FaultyTransport::cut()
{
    m_cutSoon = true;
    updateDeadline();
}

// --- What a person decides -----------------------------------------------------------------------

bool FaultyTransport::letGo(quint64 stop, const EngineIoPacket *edited)
{
    if (!m_incoming.letGo(stop, edited) && !m_outgoing.letGo(stop, edited))
        return false;
    tellGone(stop);
    updateDeadline();
    return true;
}

bool FaultyTransport::drop(quint64 stop)
{
    if (!m_incoming.drop(stop) && !m_outgoing.drop(stop))
        return false;
    tellGone(stop);
    closeWhenSent();
    updateDeadline();
    return true;
}

void FaultyTransport::releaseBreakpoint(int breakpoint)
{
    for (PacketLine *const line : {&m_incoming, &m_outgoing}) {
        for (const quint64 stop : line->letGoOf(breakpoint))
            tellGone(stop);
    }
    updateDeadline();
}

void FaultyTransport::tellGone(quint64 stop)
{
    if (m_place.transports)
        m_place.transports->stopGone(stop);
    Q_EMIT m_place.rules->stopEnded(stop);
}

// --- End and time --------------------------------------------------------------------------------

void FaultyTransport::close(CloseCause cause)
{
    if (m_closed)
        return;
    if (cause == CloseCause::UpgradeDone)
        moveToSuccessor();
    forget(m_incoming.takeAll());
    if (cause == CloseCause::Delivered) {
        m_closing = true;
        if (m_ended && m_listener)
            m_listener->transportEnded(*this, TransportEnd::Closed);
        else
            closeWhenSent();
    } else {
        forget(m_outgoing.takeAll());
        m_closed = true;
        m_listener = nullptr;
        m_carrier->close(cause);
    }
    updateDeadline();
}

void FaultyTransport::closeWhenSent()
{
    if (!m_closing || m_closed || m_ended || !m_outgoing.isEmpty())
        return;
    m_closed = true;
    m_carrier->close(CloseCause::Delivered);
}

void FaultyTransport::moveToSuccessor()
{
    if (!m_successor)
        return;
    const auto move = [this](std::vector<HeldPacket> held, PacketLine &line) {
        std::erase_if(held, [](const HeldPacket &one) {
            return one.kind == HeldPacket::Kind::End || one.outgoing.packet.type == Type::Noop;
        });
        for (HeldPacket &one : held) {
            one.exchange = 0;
            if (one.stop != 0 && m_place.transports)
                m_place.transports->stopHeld(one.stop, *m_successor);
        }
        line.putBack(std::move(held));
    };
    move(m_incoming.takeAll(), m_successor->m_incoming);
    move(m_outgoing.takeAll(), m_successor->m_outgoing);
    m_successor->updateDeadline();
}

void FaultyTransport::forget(std::vector<HeldPacket> held)
{
    for (const HeldPacket &one : held) {
        if (one.stop != 0)
            tellGone(one.stop);
    }
}

void FaultyTransport::deadlinePassed(Time now)
{
    const std::weak_ptr alive(m_alive);
    if (std::exchange(m_cutSoon, false))
        m_carrier->abort();
    if (!alive.expired())
        deliverDue();
    if (alive.expired())
        return;
    const bool released = m_pollHolder != 0 && now >= m_pollHeldUntil;
    if (released)
        m_pollHolder = 0;
    if ((sendDue() || released) && m_listener)
        m_listener->becameWritable(*this);
    updateDeadline();
}

void FaultyTransport::updateDeadline()
{
    Time due = NotDue;
    if (m_cutSoon)
        due = m_place.loop.now();
    if (!m_paused)
        due = std::min(due, m_incoming.nextDue());
    if (m_pollHolder != 0)
        due = std::min(due, m_pollHeldUntil);
    else if (!m_ended && !m_closed && m_carrier->isWritable())
        due = std::min(due, m_outgoing.nextDue()); // otherwise becameWritable() comes first
    m_place.loop.setDeadline(*this, m_closed ? NotDue : due);
}

} // namespace EngineIo
