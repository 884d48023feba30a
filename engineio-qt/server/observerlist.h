// SPDX-License-Identifier: MIT
#pragma once

#include "server/serverobserver.h"

#include <vector>

namespace EngineIo {

// Several observers as one, each told in the order in which they came. Never changed once sessions
// know it: whoever adds an observer makes a new list.
class ObserverList final : public ServerObserver
{
public:
    explicit ObserverList(std::vector<ServerObserver *> observers)
        : m_observers(std::move(observers))
    {
    }

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
    void sessionPresent(const Session &session) override;
    void requestReceived(const QByteArray &sid, quint64 exchange,
                         const EngineIoHttpRequest &request) override;
    void responseSent(const QByteArray &sid, quint64 exchange,
                      const EngineIoHttpResponse &response) override;
    void connectionRejected(ConnectionError code, int status, const QString &message,
                            const EngineIoHttpRequest &request) override;
    void postRefused(const QByteArray &sid, int status, const QString &message) override;
    void faultInjected(const QByteArray &sid, TransportType transport, quint64 exchange,
                       const EngineIoPacket *packet, const QString &text) override;

private:
    const std::vector<ServerObserver *> m_observers;
};

} // namespace EngineIo
