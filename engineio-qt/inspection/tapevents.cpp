// SPDX-License-Identifier: MIT
#include "inspection/tapevents.h"

#include "inspection/eventtexts.h"
#include "session/session.h"
#include "session/time.h"

namespace EngineIo {
using namespace Qt::StringLiterals;
using Kind = EngineIoTapEvent::Kind;

EngineIoTapEvent TapEvents::begin(Kind kind) const
{
    EngineIoTapEvent event;
    event.kind = kind;
    event.time = Clock::now();
    return event;
}

EngineIoTapEvent TapEvents::begin(Kind kind, const Session &session, TransportType transport) const
{
    EngineIoTapEvent event = begin(kind);
    event.sid = session.sid();
    event.transport = transport;
    event.queuedBytes = session.shared()->allQueuedBytes();
    return event;
}

static SeenPacket seenPacket(Kind kind, const Session &session, const Transport &transport,
                             const EngineIoPacket &packet)
{
    return {kind,
            transport.type(),
            Clock::now(),
            session.sid(),
            packet,
            session.shared()->allQueuedBytes(),
            transport.exchangeNumber()};
}

void TapEvents::tellPacket(const SeenPacket &seen) const
{
    EngineIoTapEvent event;
    event.kind = seen.kind;
    event.transport = seen.transport;
    event.time = seen.time;
    event.sid = seen.sid;
    event.packet = seen.packet;
    event.queuedBytes = seen.queuedBytes;
    event.exchange = seen.exchange;
    tell(std::move(event));
}

void TapEvents::sessionOpened(const Session &session)
{
    EngineIoTapEvent event = begin(Kind::SessionOpened, session, session.transport()->type());
    event.text = session.peer();
    tell(std::move(event));
}

EngineIoTapEvent TapEvents::presentSession(const Session &session) const
{
    EngineIoTapEvent event = begin(Kind::SessionOpened, session, session.shared()->transport);
    event.time = Time(session.shared()->openedAt.load());
    event.text = session.peer();
    return event;
}

void TapEvents::sessionClosed(const Session &session, DisconnectReason reason)
{
    EngineIoTapEvent event = begin(Kind::SessionClosed, session, session.shared()->transport);
    event.reason = reason;
    tell(std::move(event));
}

void TapEvents::packetReceived(const Session &session, const Transport &transport,
                               const EngineIoPacket &packet)
{
    tellPacket(seenPacket(Kind::PacketReceived, session, transport, packet));
}

void TapEvents::packetSent(const Session &session, const Transport &transport,
                           const EngineIoPacket &packet)
{
    tellPacket(seenPacket(Kind::PacketSent, session, transport, packet));
}

void TapEvents::packetMalformed(const Session &session, const Transport &transport,
                                QByteArrayView bytes, PacketError error)
{
    EngineIoTapEvent event = begin(Kind::PacketMalformed, session, transport.type());
    event.exchange = transport.exchangeNumber();
    event.packet.data = bytes.toByteArray();
    event.text = packetErrorText(error);
    tell(std::move(event));
}

void TapEvents::messageTooLarge(const Session &session)
{
    EngineIoTapEvent event = begin(Kind::ConnectionRejected, session, session.transport()->type());
    event.text = u"message over the limit, close code 1009"_s;
    tell(std::move(event));
}

void TapEvents::upgradeAdvanced(const Session &session, UpgradeStage stage)
{
    tell(begin(upgradeKind(stage), session, TransportType::WebSocket));
}

void TapEvents::upgradeFailed(const Session &session, UpgradeFailure failure)
{
    EngineIoTapEvent event = begin(Kind::UpgradeFailed, session, TransportType::WebSocket);
    event.text = upgradeFailureText(failure);
    tell(std::move(event));
}

void TapEvents::requestReceived(const QByteArray &sid, quint64 exchange,
                                const EngineIoHttpRequest &request)
{
    EngineIoTapEvent event = begin(Kind::RequestReceived);
    event.sid = sid;
    event.exchange = exchange;
    event.head = headOf(request);
    event.size = request.body.size();
    tell(std::move(event));
}

void TapEvents::responseSent(const QByteArray &sid, quint64 exchange,
                             const EngineIoHttpResponse &response)
{
    EngineIoTapEvent event = begin(Kind::ResponseSent);
    event.sid = sid;
    event.exchange = exchange;
    event.status = response.status;
    event.head = headOf("HTTP/1.1 " + QByteArray::number(response.status) + ' '
                            + EngineIoHttpResponse::reasonPhrase(response.status),
                        response.headers);
    if (!response.body.isEmpty()) // as it will be written
        event.head += "\r\nContent-Length: " + QByteArray::number(response.body.size());
    event.size = response.body.size();
    tell(std::move(event));
}

void TapEvents::connectionRejected(ConnectionError code, int status, const QString &message,
                                   const EngineIoHttpRequest &request)
{
    EngineIoTapEvent event = begin(Kind::ConnectionRejected);
    event.code = code;
    event.status = status;
    event.text = message;
    event.head = headOf(request);
    tell(std::move(event));
}

void TapEvents::postRefused(const QByteArray &sid, int status, const QString &message)
{
    EngineIoTapEvent event = begin(Kind::ConnectionRejected);
    event.sid = sid;
    event.status = status;
    event.text = message;
    tell(std::move(event));
}

void TapEvents::faultInjected(const QByteArray &sid, TransportType transport, quint64 exchange,
                              const EngineIoPacket *packet, const QString &text)
{
    EngineIoTapEvent event = begin(Kind::FaultInjected);
    event.sid = sid;
    event.transport = transport;
    event.exchange = exchange;
    if (packet) {
        event.packet = *packet;
        event.size = packet->size();
    }
    event.text = text;
    tell(std::move(event));
}

} // namespace EngineIo
