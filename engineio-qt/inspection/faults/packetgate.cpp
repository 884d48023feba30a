// SPDX-License-Identifier: MIT
#include "inspection/faults/packetgate.h"

#include "inspection/faults/corruption.h"

namespace EngineIo {

using namespace Qt::StringLiterals;

static PacketVerdict judge(const HeldPacket &held, const PacketPlace &place)
{
    const bool incoming = place.direction == FaultDirection::Incoming;
    EngineIoTapEvent event;
    event.kind
        = incoming ? EngineIoTapEvent::Kind::PacketReceived : EngineIoTapEvent::Kind::PacketSent;
    event.transport = place.transport;
    event.time = place.now;
    event.sid = place.sid;
    event.packet = held.outgoing.packet;
    event.exchange = held.exchange;
    return place.rules.judgePacket({event, place.session}, place.direction);
}

namespace {

// What enters a line, and how it is told of.
class Entrance
{
public:
    Entrance(PacketLine &line, const PacketPlace &place, PacketGateListener &listener)
        : m_line(line)
        , m_place(place)
        , m_listener(listener)
    {
    }

    void tell(const HeldPacket &held, const QString &text) const
    {
        const QString what = m_place.direction == FaultDirection::Incoming
                                 ? u"from the client, %1"_s
                                 : u"to the client, %1"_s;
        m_listener.faultInjected(m_place, held, what.arg(text));
    }

    void hold(HeldPacket held, const PacketVerdict &verdict)
    {
        const Time due = dueOf(held, verdict);
        if (verdict.breakpoint == 0) {
            m_line.append(std::move(held), due);
            return;
        }
        held.stop = m_place.rules.newStop();
        held.breakpoint = verdict.breakpoint;
        tell(held, u"stopped at a breakpoint"_s);
        m_listener.stopHeld(held.stop);
        const quint64 stop = held.stop;
        const EngineIoPacket packet = held.outgoing.packet;
        m_line.append(std::move(held), due);
        Q_EMIT m_place.rules.packetStopped(stop, m_place.sid, m_place.direction, packet);
    }

private:
    Time dueOf(const HeldPacket &held, const PacketVerdict &verdict)
    {
        Time due = m_place.now;
        if (verdict.bytesPerSecond > 0)
            due = m_line.passThrough(m_place.now, held.bytes(), verdict.bytesPerSecond);
        due += verdict.delay;
        if (due > m_place.now) {
            const auto waits = std::chrono::round<Duration>(due - m_place.now);
            tell(held, u"delayed by %1 ms"_s.arg(waits.count()));
        }
        return due;
    }

    PacketLine &m_line;
    const PacketPlace &m_place;
    PacketGateListener &m_listener;
};

} // namespace

PacketFate enterLine(PacketLine &line, HeldPacket held, const PacketPlace &place,
                     PacketGateListener &listener)
{
    const PacketVerdict verdict = judge(held, place);
    Entrance entrance(line, place, listener);
    if (verdict.isLost()) {
        entrance.tell(held, verdict.cut ? u"the connection was cut"_s : u"dropped"_s);
        return verdict.cut ? PacketFate::Cut : PacketFate::Lost;
    }
    if (verdict.corrupted) {
        entrance.tell(held, u"corrupted"_s);
        corrupt(held, place.direction);
    }
    entrance.hold(std::move(held), verdict);
    return verdict.isUntouched() ? PacketFate::Untouched : PacketFate::Waits;
}

} // namespace EngineIo
