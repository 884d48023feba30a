// SPDX-License-Identifier: MIT
// What comes too late, and what comes again and again.
#include "diagnosis/rules.h"

#include "model/describe.h"

#include <EngineIoPacket>
#include <QCoreApplication>

namespace Inspector {
using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Inspector::Diagnosis)
};

Finding afterClose(const Sight &sight, quint32 session, quint32 late)
{
    const quint32 closed = sight.trails.of(session).closed;
    const Event &end = sight.store.at(closed);
    Finding finding;
    finding.rule = Rule::SentAfterClose;
    finding.subject = sight.store.sessions()[session].sid;
    finding.proof = {late, closed};
    finding.text
        = Text::tr("#%1 came from session %2 %3 after #%4 had ended it by “%5”; what it "
                   "carried is lost")
              .arg(late)
              .arg(shown(finding.subject), durationText(sight.store.at(late).time - end.time))
              .arg(closed)
              .arg(closeReasonText(end.detail));
    finding.hint
        = Text::tr("The client doesn't know yet that its session is over. It should send "
                   "nothing after “close”, and send again in the next session what was not "
                   "acknowledged.");
    return finding;
}

} // namespace

std::optional<Finding> packetAfterClose(const Sight &sight)
{
    const Event &event = sight.event();
    const bool message = event.packetType == quint8(EngineIoPacket::Type::Message)
                         && event.direction == Direction::In;
    if (!message || !sight.hasSession() || sight.trail().closed == SessionTrail::None)
        return {};
    return afterClose(sight, event.session, sight.number);
}

std::optional<Finding> requestAfterClose(const Sight &sight)
{
    const auto refused = refusal(sight, 400);
    if (!refused || refused->session < 0 || refused->head.method() != QByteArrayView("POST")
        || sight.trails.of(quint32(refused->session)).closed == SessionTrail::None)
        return {};
    return afterClose(sight, quint32(refused->session), refused->request);
}

std::optional<Finding> reconnectLoop(const Sight &sight)
{
    constexpr quint32 Enough = 5; // sessions: a page may well be loaded twice
    if (!sight.hasSession())
        return {};
    const QString host = hostOf(sight.session().peer);
    const AddressTrail trail = sight.trails.address(host);
    if (trail.lastEnd != sight.number || trail.sessions < Enough)
        return {};
    Finding finding;
    finding.rule = Rule::ReconnectLoop;
    finding.subject = host.toUtf8();
    finding.again = Finding::Again::Replaces;
    finding.proof = {trail.lastEnd, trail.firstEnd};
    finding.text = Text::tr("%1 sessions from %2 in %3, one after the other, none longer than %4; "
                            "the first ended at #%5, the last at #%6 by “%7”")
                       .arg(trail.sessions)
                       .arg(shown(finding.subject), durationText(trail.end - trail.begin),
                            durationText(ShortLife))
                       .arg(trail.firstEnd)
                       .arg(trail.lastEnd)
                       .arg(closeReasonText(sight.event().detail));
    finding.hint = Text::tr("Why closed tells how the last one ended. A client that fails at the "
                            "same place each time needs a longer pause between its attempts, and "
                            "often speaks another version or is refused by the application.");
    return finding;
}

} // namespace Inspector
