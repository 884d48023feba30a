// SPDX-License-Identifier: MIT
#pragma once

#include "protocol/engineionamespace.h"
#include "protocol/packetcodec.h"

#include <cstddef>
#include <span>

namespace EngineIo {

class Transport;

// A packet on its way out. A broadcast fills encodedText once for all its receivers.
struct OutgoingPacket
{
    EngineIoPacket packet;
    Compression compression = Compression::Allowed;
    QByteArray encodedText; // what encodeText() returns, or empty
};

// Why a session lets go of its transport; what the other end is told depends on it.
enum class CloseCause : quint8 {
    Delivered,   // everything was sent
    ClientAsked, // a CLOSE packet came: no CLOSE goes back
    UpgradeDone, // another transport has taken over
    GivenUp,     // the heartbeat or a limit ended the session
    ProtocolError
};

// How a transport has ended by itself.
enum class TransportEnd : quint8 {
    Closed,
    Failed,
    TooLarge // likewise, for a message over the limit
};

// Told by a transport, in the thread of both. The transport stays valid throughout a call.
class TransportListener
{
public:
    virtual void packetReceived(Transport &transport, EngineIoPacket &&packet) = 0;
    virtual void packetMalformed(Transport &transport, QByteArrayView bytes, PacketError error) = 0;
    virtual void becameWritable(Transport &transport) = 0; // or everything has been written
    virtual void closeReceived(Transport &) {}             // what it is given now is sent yet
    virtual void transportEnded(Transport &transport, TransportEnd end) = 0;

protected:
    ~TransportListener() = default;
};

// One way for packets to travel. Sessions know this class and nothing else of their transports.
class Transport
{
    Q_DISABLE_COPY_MOVE(Transport)

public:
    Transport() = default;
    virtual ~Transport() = default;

    virtual TransportType type() const = 0;
    virtual bool isWritable() const = 0;
    virtual qint64 bytesToWrite() const = 0; // handed over, not with the system yet

    // The number of the HTTP exchange that carried the packets passed last; 0 where there is none.
    virtual quint64 exchangeNumber() const { return 0; }

    // Takes packets from the front and returns how many; 0 when it is not writable.
    virtual std::size_t send(std::span<const OutgoingPacket> packets) = 0;

    // Hands what was sent to the system, as far as it takes it; becameWritable() does not tell of
    // that.
    virtual void flush() {}

    // While paused nothing more is taken from the other end.
    virtual void setPaused(bool paused) = 0;

    // Takes at once what has arrived and waits to be read.
    virtual void readPending() {}

    // Loses the connection at once, as a network does: nobody is told a reason. What has no
    // connection of its own loses those of the requests that wait.
    virtual void abort() = 0;

    // Ends the transport behind what it was given; the listener hears no more of it, except
    // transportEnded() once the other end has everything or is gone.
    virtual void close(CloseCause cause) = 0;

    // What packets really travel by: another transport when this one only stands in front of it.
    virtual Transport &carrier() { return *this; }

    void setListener(TransportListener *listener) { m_listener = listener; }

protected:
    TransportListener *m_listener = nullptr;
};

} // namespace EngineIo
