// SPDX-License-Identifier: MIT
#pragma once

#include "inspection/faults/packetgate.h"
#include "server/interceptor.h"

namespace EngineIo {

class FaultyTransport;

// Knows where the faulty transports are, so that other threads reach them.
class FaultyTransports
{
public:
    virtual void stopHeld(quint64 stop, FaultyTransport &transport) = 0;
    virtual void stopGone(quint64 stop) = 0;
    virtual void transportGone(FaultyTransport &transport) = 0;

protected:
    ~FaultyTransports() = default;
};

// Stands between a session and its transport and does to packets what the rules say. In the thread
// of the loop.
class FaultyTransport final : public Transport,
                              public Deadline,
                              private TransportListener,
                              private PacketGateListener
{
public:
    struct Place
    {
        InterceptedLoop &loop;
        std::shared_ptr<FaultRules> rules;
        std::shared_ptr<FaultyTransports> transports; // may be none
        QByteArray sid;
        quint64 session = 0; // see FaultSubject
    };

    FaultyTransport(std::unique_ptr<Transport> carrier, Place place);
    ~FaultyTransport() override;

    const Place &place() const { return m_place; }

    // The transport that an upgrade goes to: what is on its way here then goes on there.
    void setSuccessor(FaultyTransport &successor);

    // The next poll is answered at \a until at the earliest, or when \a rule has ended.
    void holdPoll(int rule, Time until);
    void rulesChanged(); // some may have ended
    void cut();          // soon: with none of the transport's functions on the stack
    bool letGo(quint64 stop, const EngineIoPacket *edited = nullptr);
    bool drop(quint64 stop);
    void releaseBreakpoint(int breakpoint);

    // Transport
    TransportType type() const override { return m_carrier->type(); }
    bool isWritable() const override;
    qint64 bytesToWrite() const override;
    quint64 exchangeNumber() const override;
    std::size_t send(std::span<const OutgoingPacket> packets) override;
    void flush() override { m_carrier->flush(); }
    void setPaused(bool paused) override;
    void readPending() override { m_carrier->readPending(); }
    void abort() override { m_carrier->abort(); }
    void close(CloseCause cause) override;
    Transport &carrier() override { return m_carrier->carrier(); }

    void deadlinePassed(Time now) override;

private:
    // TransportListener
    void packetReceived(Transport &transport, EngineIoPacket &&packet) override;
    void packetMalformed(Transport &transport, QByteArrayView bytes, PacketError error) override;
    void becameWritable(Transport &transport) override;
    void closeReceived(Transport &transport) override;
    void transportEnded(Transport &transport, TransportEnd end) override;

    // PacketGateListener
    void faultInjected(const PacketPlace &place, const HeldPacket &held,
                       const QString &text) override;
    void stopHeld(quint64 stop) override;

    bool mayPass(const PacketLine &line) const { return line.isEmpty() && m_place.rules->isIdle(); }
    void process(FaultDirection direction, HeldPacket held);

    bool isPollHeld() const;
    void deliverDue();
    void deliver(HeldPacket &&held);
    bool sendDue(); // whether something went
    void closeWhenSent();
    void moveToSuccessor();
    void forget(std::vector<HeldPacket> held);
    void tellGone(quint64 stop);
    void updateDeadline();

    const Place m_place;
    const std::shared_ptr<FaultyTransport *> m_alive; // gone with it: a listener may delete it
    const std::unique_ptr<Transport> m_carrier;
    PacketLine m_incoming;
    PacketLine m_outgoing;
    FaultyTransport *m_successor = nullptr;
    FaultyTransport *m_predecessor = nullptr;
    std::optional<quint64> m_exchange; // of the packets passed last, when it is not the carrier's
    int m_pollHolder = 0;
    Time m_pollHeldUntil{};
    bool m_cutSoon = false;
    bool m_paused = false;
    bool m_ended = false;
    bool m_closing = false; // behind what waits
    bool m_closed = false;
};

} // namespace EngineIo
