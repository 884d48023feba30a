// SPDX-License-Identifier: MIT
#include "inspection/proxy/faultyframes.h"

#include "inspection/proxy/faultysessions.h"
#include "inspection/proxy/polledsession.h"
#include "inspection/proxy/rewriting.h"

#include <utility>

namespace EngineIo {

using Type = EngineIoPacket::Type;

static Sender otherThan(Sender sender)
{
    return sender == Sender::Client ? Sender::Server : Sender::Client;
}

FaultyFrames::FaultyFrames(FaultySessions &sessions, FaultyHost &host, const QByteArray &sid,
                           const std::optional<MessageReader> &fromClient,
                           const std::optional<MessageReader> &fromServer)
    : FaultyLines(sessions, TransportType::WebSocket, sid)
    , m_host(host)
{
    for (const auto &[sender, reader] :
         {std::pair(Sender::Client, &fromClient), std::pair(Sender::Server, &fromServer)}) {
        if (!*reader)
            continue;
        direction(sender).reader.emplace(**reader);
        direction(sender).passesBegun = !(*reader)->isIdle();
    }
}

// --- What comes ----------------------------------------------------------------------------------

void FaultyFrames::bytesSent(Sender sender, QByteArrayView bytes)
{
    if (m_isCut)
        return;
    Direction &d = direction(sender);
    QByteArrayView rest = bytes;
    while (d.reader && !m_isCut) {
        auto message = d.reader->next(bytes);
        if (!message)
            break;
        QByteArray whole = std::exchange(d.begun, {});
        whole.append(rest.first(rest.size() - bytes.size()));
        rest = bytes;
        take(sender, *std::move(message), std::move(whole));
    }
    if (m_isCut) {
        m_host.reset();
        return;
    }
    d.begun.append(rest);
    if (d.reader && (d.reader->hasError() || d.begun.size() > MostHeld))
        d.reader.reset();
    if ((!d.reader || d.passesBegun) && !d.begun.isEmpty())
        enterRaw(sender, std::exchange(d.begun, {}));
    advance(Clock::now());
}

void FaultyFrames::take(Sender sender, WebSocketMessage &&message, QByteArray bytes)
{
    Direction &d = direction(sender);
    if (d.passesBegun) {
        d.passesBegun = d.reader->isInMessage();
        enterRaw(sender, std::move(bytes));
        return;
    }
    if (message.opcode == WebSocketOpcode::Close) {
        enterRaw(sender, std::move(bytes), HeldPacket::Kind::End);
        return;
    }
    if (isControl(message.opcode)) { // a heartbeat of another kind: it passes by
        d.isInterleaved = d.reader->isInMessage();
        advanceDirection(sender, Clock::now()); // but not what could go on as well
        m_host.write(sender,
                     d.isInterleaved ? frameOf(message.opcode, message.payload, sender) : bytes);
        if (d.isInterleaved)
            d.begun = std::move(bytes);
        return;
    }
    if (std::exchange(d.isInterleaved, false))
        bytes.clear(); // the control frames in them have gone on
    if (message.opcode == WebSocketOpcode::Binary)
        takePacket(sender, decodeBinaryFrame(std::move(message.payload)), std::move(bytes));
    else if (auto packet = decodeTextFrame(std::move(message.payload)))
        takePacket(sender, std::move(*packet), std::move(bytes));
    else
        enterRaw(sender, std::move(bytes));
}

void FaultyFrames::takePacket(Sender sender, EngineIoPacket &&packet, QByteArray bytes)
{
    if (sid().isEmpty() && sender == Sender::Server && packet.type == Type::Open)
        setSid(ObservedSessions::sidIn(packet.data));
    HeldPacket held;
    held.outgoing.packet = std::move(packet);
    held.outgoing.encodedText = std::move(bytes);
    switch (enter(sender, std::move(held))) {
    case PacketFate::Untouched:
    case PacketFate::Waits:
        return;
    case PacketFate::Lost:
        packetDropped(sender);
        return;
    case PacketFate::Cut:
        m_isCut = true;
        return;
    }
}

// What no rule is asked about keeps its place in the line.
void FaultyFrames::enterRaw(Sender sender, QByteArray bytes, HeldPacket::Kind kind)
{
    HeldPacket held;
    held.kind = kind;
    held.outgoing.packet.data = bytes;
    held.outgoing.encodedText = std::move(bytes);
    line(sender).append(std::move(held), Clock::now());
}

void FaultyFrames::packetDropped(Sender sender)
{
    Direction &d = direction(sender);
    d.inTheClear = d.inTheClear || d.keepsContext();
}

void FaultyFrames::ended(Sender sender, DirectionEnd how)
{
    Direction &d = direction(sender);
    if (!d.begun.isEmpty())
        enterRaw(sender, std::exchange(d.begun, {}));
    d.end = how;
    if (how != DirectionEnd::Finished)
        forget(otherThan(sender)); // nobody reads it
    advance(Clock::now());
}

// --- What goes on --------------------------------------------------------------------------------

void FaultyFrames::advance(Time now)
{
    for (const Sender sender : {Sender::Client, Sender::Server})
        advanceDirection(sender, now);
}

void FaultyFrames::advanceDirection(Sender sender, Time now)
{
    PacketLine &waiting = line(sender);
    while (auto held = waiting.takeNext(now))
        deliver(sender, *held);
    if (waiting.isEmpty()) {
        if (const auto end = std::exchange(direction(sender).end, std::nullopt))
            m_host.end(sender, *end);
    }
    advanceAt(waiting.nextDue());
}

void FaultyFrames::deliver(Sender sender, const HeldPacket &held)
{
    Direction &d = direction(sender);
    const QByteArray &came = held.outgoing.encodedText;
    const bool isRaw = held.kind != HeldPacket::Kind::Packet && !came.isEmpty();
    // Only a heartbeat comes here while another packet is stopped, and leaves its place.
    if (line(sender).stoppedCount() > 0 || came.isEmpty())
        d.inTheClear = d.inTheClear || d.keepsContext();
    if (isRaw || (!d.inTheClear && !came.isEmpty()))
        m_host.write(sender, came);
    else
        m_host.write(sender, frameOf(held, sender));
    if (held.kind == HeldPacket::Kind::End)
        forget(otherThan(sender)); // who has said good-bye listens no more
    if (sender != Sender::Client || held.outgoing.packet.type != Type::Upgrade)
        return;
    if (PolledSession *const polled = sessions().find(sid())) {
        polled->leavePolling();
        takeOver(*polled);
    }
}

bool FaultyFrames::isIdle() const
{
    const auto idle = [this](Sender sender) {
        const Direction &d = direction(sender);
        return line(sender).isEmpty() && d.begun.isEmpty() && !d.passesBegun && d.reader
               && !d.inTheClear && !d.end;
    };
    return idle(Sender::Client) && idle(Sender::Server);
}

} // namespace EngineIo
