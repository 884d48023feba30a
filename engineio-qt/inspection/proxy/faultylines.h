// SPDX-License-Identifier: MIT
#pragma once

#include "inspection/faults/packetgate.h"
#include "inspection/proxy/observedsessions.h"

#include <QTimer>

namespace EngineIo {

class FaultySessions;

inline constexpr qint64 MostHeld = 16 * 1024 * 1024; // bytes that wait in one direction

// Packets of one session on their way through a proxy, in a line each way, on one carrier.
class FaultyLines : private PacketGateListener
{
    Q_DISABLE_COPY_MOVE(FaultyLines)

public:
    const QByteArray &sid() const { return m_sid; }

    // What a person decides; false when the stop is not here.
    bool letGo(quint64 stop, const EngineIoPacket *edited);
    bool drop(quint64 stop);
    void releaseBreakpoint(int breakpoint);
    std::size_t stoppedCount() const;
    void rulesChanged() { advanceSoon(); }

    bool isFull(Sender sender) const; // no more is to be read

protected:
    FaultyLines(FaultySessions &sessions, TransportType transport, QByteArray sid);
    virtual ~FaultyLines();

    FaultySessions &sessions() const { return m_sessions; }
    void setSid(const QByteArray &sid) { m_sid = sid; }
    PacketLine &line(Sender sender) { return m_lines[std::size_t(sender)]; }
    const PacketLine &line(Sender sender) const { return m_lines[std::size_t(sender)]; }
    bool isStuck(Sender sender) const; // until a person lets something go

    PacketFate enter(Sender sender, HeldPacket held);
    void forget(Sender sender);
    void takeOver(FaultyLines &predecessor); // what waits there, in front
    std::vector<HeldPacket> takeDue(Sender sender, Time now);

    void advanceSoon();
    void advanceAt(Time due); // or earlier

    // What is due goes on, and advanceAt() for the rest; from the event loop.
    virtual void advance(Time now) = 0;
    virtual void packetDropped(Sender) {} // by a person

private:
    // PacketGateListener
    void faultInjected(const PacketPlace &place, const HeldPacket &held,
                       const QString &text) override;
    void stopHeld(quint64) override {}

    void onTimeout();

    FaultySessions &m_sessions;
    const TransportType m_transport;
    QByteArray m_sid;
    PacketLine m_lines[2];
    QTimer m_timer;
    Time m_due = NotDue;
};

} // namespace EngineIo
