// SPDX-License-Identifier: MIT
#pragma once

#include "inspection/seenpacket.h"
#include "server/serverobserver.h"

namespace EngineIo {

// Makes values of what it observes.
class TapEvents : public ServerObserver
{
protected:
    ~TapEvents() = default;

    // In the thread of the session.
    virtual void tell(EngineIoTapEvent &&event) const = 0;

    // What a busy server has most of; tell() for who does not know better. \a seen is gone behind
    // it.
    virtual void tellPacket(const SeenPacket &seen) const;

    EngineIoTapEvent presentSession(const Session &session) const; // its opening, long ago

private:
    EngineIoTapEvent begin(EngineIoTapEvent::Kind kind) const;
    EngineIoTapEvent begin(EngineIoTapEvent::Kind kind, const Session &session,
                           TransportType transport) const;

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
    void faultInjected(const QByteArray &sid, TransportType transport, quint64 exchange,
                       const EngineIoPacket *packet, const QString &text) override;
};

} // namespace EngineIo
