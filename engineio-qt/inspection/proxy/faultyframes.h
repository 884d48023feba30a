// SPDX-License-Identifier: MIT
#pragma once

#include "inspection/proxy/faultyhost.h"
#include "inspection/proxy/faultylines.h"
#include "inspection/proxy/messagereader.h"

#include <optional>

namespace EngineIo {

/*
    A WebSocket through which faults may pass. Messages wait in their lines with the bytes that they
    came in, and leave in these unless they are other ones now. A message more or less would break
    a compression that goes by the messages before: from then on that direction goes on in the
    clear, which RFC 7692, 6 leaves to each message.
*/
class FaultyFrames final : public FaultyLines
{
public:
    // The readers may be in the middle of a message, which then passes as it is.
    FaultyFrames(FaultySessions &sessions, FaultyHost &host, const QByteArray &sid,
                 const std::optional<MessageReader> &fromClient,
                 const std::optional<MessageReader> &fromServer);

    void bytesSent(Sender sender, QByteArrayView bytes);
    void ended(Sender sender, DirectionEnd how);
    bool isIdle() const; // another one could go on from here

protected:
    void advance(Time now) override;
    void packetDropped(Sender sender) override;

private:
    struct Direction
    {
        bool keepsContext() const { return reader && reader->keepsContext(); }

        std::optional<MessageReader> reader; // nothing: what comes cannot be read
        QByteArray begun;                    // of a message that is not whole
        bool passesBegun = false;            // it is no longer ours to judge
        bool isInterleaved = false;          // with control frames
        bool inTheClear = false;
        std::optional<DirectionEnd> end;
    };

    void take(Sender sender, WebSocketMessage &&message, QByteArray bytes);
    void takePacket(Sender sender, EngineIoPacket &&packet, QByteArray bytes);
    void enterRaw(Sender sender, QByteArray bytes,
                  HeldPacket::Kind kind = HeldPacket::Kind::Malformed); // End: a close frame
    void advanceDirection(Sender sender, Time now);
    void deliver(Sender sender, const HeldPacket &held);
    Direction &direction(Sender sender) { return m_directions[std::size_t(sender)]; }
    const Direction &direction(Sender sender) const { return m_directions[std::size_t(sender)]; }

    FaultyHost &m_host;
    Direction m_directions[2];
    bool m_isCut = false;
};

} // namespace EngineIo
