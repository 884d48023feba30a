// SPDX-License-Identifier: MIT
#include "inspection/proxy/faultylines.h"

#include "inspection/proxy/faultysessions.h"

#include <algorithm>

namespace EngineIo {

FaultyLines::FaultyLines(FaultySessions &sessions, TransportType transport, QByteArray sid)
    : m_sessions(sessions)
    , m_transport(transport)
    , m_sid(std::move(sid))
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { onTimeout(); });
    m_sessions.add(*this);
}

FaultyLines::~FaultyLines()
{
    forget(Sender::Client);
    forget(Sender::Server);
    m_sessions.remove(*this);
}

// --- What the rules do ---------------------------------------------------------------------------

PacketFate FaultyLines::enter(Sender sender, HeldPacket held)
{
    const PacketPlace place{m_sessions.rules(),
                            m_sid,
                            m_sessions.observed().numberOf(m_sid),
                            m_transport,
                            sender == Sender::Client ? FaultDirection::Incoming
                                                     : FaultDirection::Outgoing,
                            Clock::now()};
    return enterLine(line(sender), std::move(held), place, *this);
}

void FaultyLines::faultInjected(const PacketPlace &place, const HeldPacket &held,
                                const QString &text)
{
    EngineIoTapEvent event
        = ObservedSessions::begin(EngineIoTapEvent::Kind::FaultInjected, place.sid);
    event.transport = place.transport;
    event.packet = held.outgoing.packet;
    event.size = held.bytes();
    event.text = text;
    m_sessions.observed().tell(event);
}

// --- What a person decides -----------------------------------------------------------------------

bool FaultyLines::letGo(quint64 stop, const EngineIoPacket *edited)
{
    if (!std::ranges::any_of(m_lines, [&](PacketLine &line) { return line.letGo(stop, edited); }))
        return false;
    Q_EMIT m_sessions.rules().stopEnded(stop);
    advanceSoon();
    return true;
}

bool FaultyLines::drop(quint64 stop)
{
    for (const Sender sender : {Sender::Client, Sender::Server}) {
        if (!line(sender).drop(stop))
            continue;
        packetDropped(sender);
        Q_EMIT m_sessions.rules().stopEnded(stop);
        advanceSoon();
        return true;
    }
    return false;
}

void FaultyLines::releaseBreakpoint(int breakpoint)
{
    for (PacketLine &line : m_lines) {
        for (const quint64 stop : line.letGoOf(breakpoint))
            Q_EMIT m_sessions.rules().stopEnded(stop);
    }
    advanceSoon();
}

std::size_t FaultyLines::stoppedCount() const
{
    return m_lines[0].stoppedCount() + m_lines[1].stoppedCount();
}

bool FaultyLines::isFull(Sender sender) const
{
    return line(sender).bytes() + qint64(line(sender).size() * sizeof(HeldPacket)) > MostHeld;
}

bool FaultyLines::isStuck(Sender sender) const
{
    return !line(sender).isEmpty() && line(sender).nextDue() == NotDue;
}

void FaultyLines::forget(Sender sender)
{
    for (const HeldPacket &held : line(sender).takeAll()) {
        if (held.stop != 0)
            Q_EMIT m_sessions.rules().stopEnded(held.stop);
    }
}

void FaultyLines::takeOver(FaultyLines &predecessor)
{
    for (const Sender sender : {Sender::Client, Sender::Server}) {
        std::vector<HeldPacket> held = predecessor.line(sender).takeAll();
        std::erase_if(held, [](const HeldPacket &one) {
            return one.outgoing.packet.type == EngineIoPacket::Type::Noop;
        });
        for (HeldPacket &one : held)
            one.outgoing.encodedText.clear(); // that of the other carrier
        line(sender).putBack(std::move(held));
    }
    advanceSoon();
}

std::vector<HeldPacket> FaultyLines::takeDue(Sender sender, Time now)
{
    std::vector<HeldPacket> due;
    while (auto held = line(sender).takeNext(now))
        due.push_back(*std::move(held));
    return due;
}

// --- Time ----------------------------------------------------------------------------------------

void FaultyLines::advanceSoon()
{
    advanceAt(Clock::now());
}

void FaultyLines::advanceAt(Time due)
{
    if (due >= m_due)
        return;
    m_due = due;
    // Upwards: what is early would have to wait once more.
    const auto wait = std::chrono::ceil<std::chrono::milliseconds>(due - Clock::now());
    m_timer.start(std::max(wait, Duration::zero()));
}

void FaultyLines::onTimeout()
{
    m_due = NotDue;
    advance(Clock::now());
}

} // namespace EngineIo
