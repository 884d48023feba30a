// SPDX-License-Identifier: MIT
#include "inspection/engineiotap.h"

#include "inspection/eventtexts.h"
#include "server/engineioserver_p.h"
#include "server/serverobserver.h"

#include <QPointer>
#include <QThread>

using namespace EngineIo;
using namespace Qt::StringLiterals;
using Kind = EngineIoTapEvent::Kind;

class EngineIoTapPrivate final : public ServerObserver
{
public:
    QPointer<EngineIoServer> server;

    // Shared with what is on its way to the server's thread, and gone when nobody listens any more.
    std::shared_ptr<const EngineIoTap::Sink> sink;

private:
    void tell(const EngineIoTapEvent &event) const;
    EngineIoTapEvent begin(Kind kind) const;
    EngineIoTapEvent begin(Kind kind, const Session &session, TransportType transport) const;
    EngineIoTapEvent begin(Kind kind, const Session &session, const Transport &transport) const;

    void sessionOpened(const Session &session) override;
    void sessionClosed(const Session &session, DisconnectReason reason) override;
    void packetReceived(const Session &session, const Transport &transport,
                        const EngineIoPacket &packet) override;
    void packetSent(const Session &session, const Transport &transport,
                    const EngineIoPacket &packet) override;
    void packetMalformed(const Session &session, const Transport &transport, QByteArrayView bytes,
                         PacketError error) override;
    void messageTooLarge(const Session &session) override;
    void upgradeAdvanced(const Session &session, UpgradeStage stage) override;
    void upgradeFailed(const Session &session, UpgradeFailure failure) override;
    void requestReceived(const QByteArray &sid, quint64 exchange,
                         const EngineIoHttpRequest &request) override;
    void responseSent(const QByteArray &sid, quint64 exchange,
                      const EngineIoHttpResponse &response) override;
    void connectionRejected(ConnectionError code, int status, const QString &message,
                            const EngineIoHttpRequest &request) override;
    void postRefused(const QByteArray &sid, int status, const QString &message) override;
};

// In the thread of the session.
void EngineIoTapPrivate::tell(const EngineIoTapEvent &event) const
{
    if (server->thread() == QThread::currentThread()) {
        (*sink)(event);
        return;
    }
    EngineIoServerPrivate::of(server)->runInServerThread([listening = std::weak_ptr(sink), event] {
        if (const auto present = listening.lock())
            (*present)(event);
    });
}

EngineIoTapEvent EngineIoTapPrivate::begin(Kind kind) const
{
    EngineIoTapEvent event;
    event.kind = kind;
    event.time = Clock::now();
    return event;
}

EngineIoTapEvent EngineIoTapPrivate::begin(Kind kind, const Session &session,
                                           TransportType transport) const
{
    EngineIoTapEvent event = begin(kind);
    event.sid = session.sid();
    event.transport = transport;
    event.queuedBytes = session.shared()->allQueuedBytes();
    return event;
}

EngineIoTapEvent EngineIoTapPrivate::begin(Kind kind, const Session &session,
                                           const Transport &transport) const
{
    EngineIoTapEvent event = begin(kind, session, transport.type());
    event.exchange = transport.exchangeNumber();
    return event;
}

void EngineIoTapPrivate::sessionOpened(const Session &session)
{
    EngineIoTapEvent event = begin(Kind::SessionOpened, session, session.transport()->type());
    event.text = session.peer();
    tell(event);
}

void EngineIoTapPrivate::sessionClosed(const Session &session, DisconnectReason reason)
{
    EngineIoTapEvent event = begin(Kind::SessionClosed, session, session.shared()->transport);
    event.reason = reason;
    tell(event);
}

void EngineIoTapPrivate::packetReceived(const Session &session, const Transport &transport,
                                        const EngineIoPacket &packet)
{
    EngineIoTapEvent event = begin(Kind::PacketReceived, session, transport);
    event.packet = packet;
    tell(event);
}

void EngineIoTapPrivate::packetSent(const Session &session, const Transport &transport,
                                    const EngineIoPacket &packet)
{
    EngineIoTapEvent event = begin(Kind::PacketSent, session, transport);
    event.packet = packet;
    tell(event);
}

void EngineIoTapPrivate::packetMalformed(const Session &session, const Transport &transport,
                                         QByteArrayView bytes, PacketError error)
{
    EngineIoTapEvent event = begin(Kind::PacketMalformed, session, transport);
    event.packet.data = bytes.toByteArray();
    event.text = packetErrorText(error);
    tell(event);
}

void EngineIoTapPrivate::messageTooLarge(const Session &session)
{
    EngineIoTapEvent event = begin(Kind::ConnectionRejected, session, session.transport()->type());
    event.text = u"message over the limit, close code 1009"_s;
    tell(event);
}

void EngineIoTapPrivate::upgradeAdvanced(const Session &session, UpgradeStage stage)
{
    Kind kind = Kind::UpgradeStarted;
    switch (stage) {
    case UpgradeStage::Started:
        break;
    case UpgradeStage::Probed:
        kind = Kind::UpgradeProbed;
        break;
    case UpgradeStage::Completed:
        kind = Kind::UpgradeCompleted;
        break;
    }
    tell(begin(kind, session, TransportType::WebSocket));
}

void EngineIoTapPrivate::upgradeFailed(const Session &session, UpgradeFailure failure)
{
    EngineIoTapEvent event = begin(Kind::UpgradeFailed, session, TransportType::WebSocket);
    event.text = upgradeFailureText(failure);
    tell(event);
}

void EngineIoTapPrivate::requestReceived(const QByteArray &sid, quint64 exchange,
                                         const EngineIoHttpRequest &request)
{
    EngineIoTapEvent event = begin(Kind::RequestReceived);
    event.sid = sid;
    event.exchange = exchange;
    event.head = headOf(request);
    event.size = request.body.size();
    tell(event);
}

void EngineIoTapPrivate::responseSent(const QByteArray &sid, quint64 exchange,
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
    tell(event);
}

void EngineIoTapPrivate::connectionRejected(ConnectionError code, int status,
                                            const QString &message,
                                            const EngineIoHttpRequest &request)
{
    EngineIoTapEvent event = begin(Kind::ConnectionRejected);
    event.code = code;
    event.status = status;
    event.text = message;
    event.head = headOf(request);
    tell(event);
}

void EngineIoTapPrivate::postRefused(const QByteArray &sid, int status, const QString &message)
{
    EngineIoTapEvent event = begin(Kind::ConnectionRejected);
    event.sid = sid;
    event.status = status;
    event.text = message;
    tell(event);
}

EngineIoTap::EngineIoTap(EngineIoServer *server, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<EngineIoTapPrivate>())
{
    d->server = server;
}

EngineIoTap::~EngineIoTap()
{
    setSink({});
}

void EngineIoTap::setSink(Sink sink)
{
    if (d->server) // which does not tell of anything behind this
        EngineIoServerPrivate::of(d->server)->removeObserver(d.get());
    d->sink = sink ? std::make_shared<const Sink>(std::move(sink)) : nullptr;
    if (d->server && d->sink)
        EngineIoServerPrivate::of(d->server)->setObserver(d.get());
}
