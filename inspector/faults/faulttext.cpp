// SPDX-License-Identifier: MIT
#include "faults/faulttext.h"

#include "model/describe.h"

#include <QCoreApplication>
#include <QLocale>

namespace Inspector {
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using Kind = EngineIoFault::Kind;
using Way = EngineIoFaultScope::Direction;
using Sessions = EngineIoFaultScope::Sessions;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Faults)
};

FaultSpec specOf(Kind kind)
{
    FaultSpec spec;
    spec.fault.kind = kind;
    return spec;
}

QString delayText(const EngineIoFault &fault)
{
    return fault.jitter > 0ms
               ? Text::tr("%1 \u00b1 %2 ms").arg(fault.delay.count()).arg(fault.jitter.count())
               : Text::tr("%1 ms").arg(fault.delay.count());
}

} // namespace

QString faultKindText(Kind kind)
{
    switch (kind) {
    case Kind::Delay:
        return Text::tr("Delay packets");
    case Kind::Bandwidth:
        return Text::tr("Limit the bandwidth");
    case Kind::Drop:
        return Text::tr("Lose packets");
    case Kind::Corrupt:
        return Text::tr("Corrupt packets");
    case Kind::Cut:
        return Text::tr("Cut the TCP connection");
    case Kind::HoldPolls:
        return Text::tr("Hold polls");
    case Kind::RefuseUpgrades:
        return Text::tr("Refuse upgrades");
    case Kind::AnswerStatus:
        return Text::tr("Answer with an HTTP status");
    }
    Q_UNREACHABLE();
}

QString faultExplanation(Kind kind)
{
    switch (kind) {
    case Kind::Delay:
        return Text::tr("Packets wait so long; those behind wait, too.");
    case Kind::Bandwidth:
        return Text::tr("Packets of a session take their time, in each direction.");
    case Kind::Drop:
        return Text::tr("Packets don\u2019t arrive.");
    case Kind::Corrupt:
        return Text::tr("One byte of a packet is another; an empty one gets an unknown type.");
    case Kind::Cut:
        return Text::tr("The connection of the packet or request is reset, which is lost.");
    case Kind::HoldPolls:
        return Text::tr("A poll is answered so much later; 0: only when the fault is off.");
    case Kind::RefuseUpgrades:
        return Text::tr("A polling session gets no WebSocket.");
    case Kind::AnswerStatus:
        return Text::tr("Requests get this status and do nothing else.");
    }
    Q_UNREACHABLE();
}

QString faultText(const FaultSpec &spec)
{
    const EngineIoFault &fault = spec.fault;
    switch (fault.kind) {
    case Kind::Delay:
        return Text::tr("Delay packets by %1").arg(delayText(fault));
    case Kind::Bandwidth:
        return Text::tr("Limit the bandwidth to %1/s").arg(sizeText(fault.bytesPerSecond));
    case Kind::Drop:
        return fault.count == 0 ? faultKindText(fault.kind)
                                : Text::tr("Lose the next %n packet(s)", nullptr, fault.count);
    case Kind::HoldPolls:
        return fault.delay == 0ms ? Text::tr("Hold polls until it is off")
                                  : Text::tr("Hold polls for %1").arg(delayText(fault));
    case Kind::RefuseUpgrades:
        return Text::tr("Refuse upgrades with %1").arg(fault.status);
    case Kind::AnswerStatus:
        return Text::tr("Answer with %1").arg(fault.status);
    case Kind::Corrupt:
    case Kind::Cut:
        return faultKindText(fault.kind);
    }
    Q_UNREACHABLE();
}

QString faultScopeText(const FaultSpec &spec)
{
    const EngineIoFaultScope &scope = spec.fault.scope;
    QStringList parts;
    switch (scope.sessions) {
    case Sessions::All:
        parts << Text::tr("all sessions");
        break;
    case Sessions::New:
        parts << Text::tr("new sessions");
        break;
    case Sessions::One:
        parts << Text::tr("session %1").arg(QString::fromLatin1(scope.sid));
        break;
    }
    if (usesPackets(spec.fault.kind)) {
        if (scope.direction != Way::Both) {
            parts << (scope.direction == Way::Incoming ? Text::tr("\u2190 from the client")
                                                       : Text::tr("\u2192 to the client"));
        }
        if (scope.packet)
            parts << packetTypeName(quint8(*scope.packet));
    }
    if (!spec.filter.trimmed().isEmpty())
        parts << spec.filter.trimmed();
    return parts.join(u" \u00b7 "_s);
}

QList<FaultTemplate> faultTemplates()
{
    FaultSpec slow = specOf(Kind::Delay);
    slow.fault.delay = 200ms;
    slow.fault.jitter = 50ms;
    FaultSpec narrow = specOf(Kind::Bandwidth);
    narrow.fault.bytesPerSecond = 2000;
    FaultSpec pong = specOf(Kind::Drop);
    pong.fault.scope.packet = EngineIoPacket::Type::Pong;
    pong.fault.scope.direction = Way::Incoming;
    pong.fault.count = 1;
    FaultSpec message = specOf(Kind::Drop);
    message.fault.scope.packet = EngineIoPacket::Type::Message;
    message.fault.count = 1;
    FaultSpec corrupt = specOf(Kind::Corrupt);
    corrupt.fault.scope.packet = EngineIoPacket::Type::Message;
    corrupt.fault.count = 1;
    FaultSpec cut = specOf(Kind::Cut);
    cut.fault.count = 1;
    FaultSpec upgrade = specOf(Kind::RefuseUpgrades);
    upgrade.fault.status = 403;
    FaultSpec polls = specOf(Kind::HoldPolls);
    polls.fault.delay = 3000ms;
    FaultSpec gateway = specOf(Kind::AnswerStatus);
    gateway.fault.status = 502;
    gateway.fault.count = 3;
    return {{Text::tr("Slow network, 200 \u00b1 50 ms each way"), slow},
            {Text::tr("Narrow network, 2 kB/s"), narrow},
            {Text::tr("Lose the next pong"), pong},
            {Text::tr("Lose the next message"), message},
            {Text::tr("Corrupt the next message"), corrupt},
            {Text::tr("Cut the connection at the next packet"), cut},
            {Text::tr("Block upgrades"), upgrade},
            {Text::tr("Hold polls for 3 s"), polls},
            {Text::tr("Bad gateway, three times"), gateway}};
}

} // namespace Inspector
