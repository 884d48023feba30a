// SPDX-License-Identifier: MIT
// Heartbeats, upgrades, queues, compression: how the connection did.
#include "diagnosis/rules.h"

#include "model/describe.h"

#include <EngineIoNamespace>
#include <EngineIoPacket>
#include <QCoreApplication>

#include <algorithm>

namespace Inspector {
using namespace Qt::StringLiterals;
using EngineIo::DisconnectReason;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Inspector::Diagnosis)
};

constexpr qint64 KiB = 1024;

bool endedBy(const Sight &sight, DisconnectReason reason)
{
    return sight.hasSession() && sight.event().detail == quint16(reason);
}

Finding inSession(Rule rule, const Sight &sight)
{
    Finding finding;
    finding.rule = rule;
    finding.subject = sight.session().sid;
    return finding;
}

qint64 since(const Sight &sight, quint32 event)
{
    return sight.event().time - sight.store.at(event).time;
}

QString queueText(const Event &packet)
{
    return sizeText(queuedBehind(packet) * KiB);
}

QString slowReaderHint()
{
    return Text::tr(
        "The client takes less than it is sent. Send it less, or only the latest state; "
        "look at its network and at what blocks its event loop. maxQueuedBytes is where "
        "the server gives up.");
}

} // namespace

std::optional<Finding> missedPong(const Sight &sight)
{
    if (!endedBy(sight, DisconnectReason::PingTimeout))
        return {};
    const quint32 ping = sight.trail().ping;
    if (ping == SessionTrail::None)
        return {};
    const qint64 waited = since(sight, ping);
    const qint64 timeout = sight.store.timing(sight.event().session).pingTimeout;
    Finding finding = inSession(Rule::MissedPong, sight);
    finding.proof = {ping, sight.number};
    finding.text
        = timeout > 0
              ? Text::tr("session %1 did not answer ping #%2 within the ping timeout of %3; #%4 "
                         "ended it %5 after the ping, by the server's monotonic clock")
                    .arg(sidOf(sight))
                    .arg(ping)
                    .arg(durationText(timeout))
                    .arg(sight.number)
                    .arg(durationText(waited))
              : Text::tr("session %1 did not answer ping #%2; #%3 ended it %4 after the ping, by "
                         "the server's monotonic clock")
                    .arg(sidOf(sight))
                    .arg(ping)
                    .arg(sight.number)
                    .arg(durationText(waited));
    finding.hint = Text::tr("The client was blocked, asleep or gone, or something held its pong "
                            "back. Clients of protocol version 3 never answer a ping. When round "
                            "trips were long before, a longer pingTimeout helps.");
    return finding;
}

std::optional<Finding> latePong(const Sight &sight)
{
    const Event &event = sight.event();
    const bool answers = event.packetType == quint8(EngineIoPacket::Type::Pong)
                         && event.link != Event::NoLink && !event.has(Event::Probe);
    if (!answers || !sight.hasSession())
        return {};
    const qint64 timeout = sight.store.timing(event.session).pingTimeout;
    const qint64 waited = qint64(event.elapsed) * 1000;
    if (timeout <= 0 || waited <= timeout)
        return {};
    Finding finding = inSession(Rule::LatePong, sight);
    finding.proof = {sight.number, event.link};
    finding.text = Text::tr("pong #%1 of session %2 came %3 after ping #%4, by the server's "
                            "monotonic clock: %5 over the ping timeout of %6")
                       .arg(sight.number)
                       .arg(sidOf(sight), durationText(waited))
                       .arg(event.link)
                       .arg(durationText(waited - timeout), durationText(timeout));
    finding.hint = Text::tr("This server let it pass; one that minds the timeout would have ended "
                            "the session. Look at what kept the client busy meanwhile.");
    return finding;
}

std::optional<Finding> unfinishedUpgrade(const Sight &sight)
{
    // An upgrade that ends with its session was not blocked by anything.
    const bool failed
        = UpgradeStep(sight.event().detail) == UpgradeStep::Failed
          && sight.store.payloadView(sight.number) != QByteArrayView("the session ended");
    if (!failed || !sight.hasSession() || sight.trail().upgrade == SessionTrail::None)
        return {};
    const SessionTrail &trail = sight.trail();
    Finding finding = inSession(Rule::UpgradeBlocked, sight);
    const QString passed = durationText(since(sight, trail.upgrade));
    if (trail.probe == SessionTrail::None) {
        finding.proof = {trail.upgrade, sight.number};
        finding.text = Text::tr("no probe came through the WebSocket that session %1 opened at "
                                "#%2; given up at #%3, %4 later, and it stays with polling")
                           .arg(sidOf(sight))
                           .arg(trail.upgrade)
                           .arg(sight.number)
                           .arg(passed);
        finding.hint
            = Text::tr("Something between lets the handshake pass and no frames: a proxy, "
                       "a virus scanner. Let it pass WebSockets on this path, or use TLS.");
    } else if (trail.probeAnswer == SessionTrail::None) {
        finding.proof = {trail.probe, sight.number};
        finding.text = Text::tr("probe #%1 of session %2 was not answered; given up at #%3, %4 "
                                "after the WebSocket opened, and it stays with polling")
                           .arg(trail.probe)
                           .arg(sidOf(sight))
                           .arg(sight.number)
                           .arg(passed);
        finding.hint = Text::tr("A server answers a probe at once. Does it have this session, or "
                                "does another worker?");
    } else {
        finding.proof = {trail.probeAnswer, trail.probe, sight.number};
        finding.text = Text::tr("the probe of session %1 was answered at #%2, but no UPGRADE came; "
                                "given up at #%3, %4 after the WebSocket opened, and it stays with "
                                "polling")
                           .arg(sidOf(sight))
                           .arg(trail.probeAnswer)
                           .arg(sight.number)
                           .arg(passed);
        finding.hint
            = Text::tr("The answer didn't reach the client, or its poll never ended: look "
                       "for a proxy that holds responses back, and turn its buffering off.");
    }
    return finding;
}

std::optional<Finding> slowReader(const Sight &sight)
{
    if (!sight.hasSession() || sight.trail().slowAt != sight.number)
        return {};
    const quint32 begin = sight.trail().behind;
    Finding finding = inSession(Rule::SlowReader, sight);
    finding.again = Finding::Again::Replaces;
    finding.proof = {sight.number, begin};
    finding.text = Text::tr("%1 wait for session %2 at #%3; %4 earlier, at #%5, it was %6")
                       .arg(queueText(sight.event()), sidOf(sight))
                       .arg(sight.number)
                       .arg(durationText(since(sight, begin)))
                       .arg(begin)
                       .arg(queueText(sight.store.at(begin)));
    finding.hint = slowReaderHint();
    return finding;
}

std::optional<Finding> queuedAtTheEnd(const Sight &sight)
{
    if (!sight.hasSession() || endedBy(sight, DisconnectReason::ClientDisconnect)
        || endedBy(sight, DisconnectReason::ServerDisconnect))
        return {};
    const quint32 packet = sight.trail().queued;
    if (packet == SessionTrail::None)
        return {};
    // While a client takes nothing, no packet passes that would tell of the queue.
    const auto queued
        = std::max<quint32>(sight.event().elapsed, queuedBehind(sight.store.at(packet)));
    if (queued < MuchQueued)
        return {};
    Finding finding = inSession(Rule::SlowReader, sight);
    finding.again = Finding::Again::Replaces;
    finding.proof = {sight.number, packet};
    finding.text = Text::tr("%1 waited for session %2 when #%3 ended it by “%4”; the last packet "
                            "before was #%5")
                       .arg(sizeText(queued * KiB), sidOf(sight))
                       .arg(sight.number)
                       .arg(closeReasonText(sight.event().detail))
                       .arg(packet);
    finding.hint = slowReaderHint();
    return finding;
}

std::optional<Finding> costlyCompression(const Sight &sight)
{
    constexpr quint32 Enough = 5; // responses: one says nothing
    const CompressionTrail &trail = sight.trails.compression();
    if (trail.judgedAt != sight.number || trail.wasteful < Enough
        || trail.wasteful * 2 < trail.judged)
        return {};
    Finding finding;
    finding.rule = Rule::CostlyCompression;
    finding.again = Finding::Again::Replaces;
    finding.proof = {trail.wastedBy};
    finding.text = Text::tr("%1 of %2 compressed responses were no smaller than what they carry; "
                            "#%3 took %4 for %5")
                       .arg(trail.wasteful)
                       .arg(trail.judged)
                       .arg(trail.wastedBy)
                       .arg(sizeText(qint64(trail.wastedSize)), sizeText(qint64(trail.wastedFor)));
    finding.hint = Text::tr("Raise compressionThreshold above the size of these messages, or "
                            "turn the compression off: it costs time on both ends.");
    return finding;
}

} // namespace Inspector
