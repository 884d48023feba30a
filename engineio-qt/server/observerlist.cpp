// SPDX-License-Identifier: MIT
#include "server/observerlist.h"

namespace EngineIo {

void ObserverList::sessionOpened(const Session &session)
{
    for (ServerObserver *const observer : m_observers)
        observer->sessionOpened(session);
}

void ObserverList::sessionClosed(const Session &session, DisconnectReason reason)
{
    for (ServerObserver *const observer : m_observers)
        observer->sessionClosed(session, reason);
}

void ObserverList::packetReceived(const Session &session, const Transport &transport,
                                  const EngineIoPacket &packet)
{
    for (ServerObserver *const observer : m_observers)
        observer->packetReceived(session, transport, packet);
}

void ObserverList::packetSent(const Session &session, const Transport &transport,
                              const EngineIoPacket &packet)
{
    for (ServerObserver *const observer : m_observers)
        observer->packetSent(session, transport, packet);
}

void ObserverList::packetMalformed(const Session &session, const Transport &transport,
                                   QByteArrayView bytes, PacketError error)
{
    for (ServerObserver *const observer : m_observers)
        observer->packetMalformed(session, transport, bytes, error);
}

void ObserverList::messageTooLarge(const Session &session)
{
    for (ServerObserver *const observer : m_observers)
        observer->messageTooLarge(session);
}

void ObserverList::upgradeAdvanced(const Session &session, UpgradeStage stage)
{
    for (ServerObserver *const observer : m_observers)
        observer->upgradeAdvanced(session, stage);
}

void ObserverList::upgradeFailed(const Session &session, UpgradeFailure failure)
{
    for (ServerObserver *const observer : m_observers)
        observer->upgradeFailed(session, failure);
}

void ObserverList::sessionPresent(const Session &session)
{
    for (ServerObserver *const observer : m_observers)
        observer->sessionPresent(session);
}

void ObserverList::requestReceived(const QByteArray &sid, quint64 exchange,
                                   const EngineIoHttpRequest &request)
{
    for (ServerObserver *const observer : m_observers)
        observer->requestReceived(sid, exchange, request);
}

void ObserverList::responseSent(const QByteArray &sid, quint64 exchange,
                                const EngineIoHttpResponse &response)
{
    for (ServerObserver *const observer : m_observers)
        observer->responseSent(sid, exchange, response);
}

void ObserverList::connectionRejected(ConnectionError code, int status, const QString &message,
                                      const EngineIoHttpRequest &request)
{
    for (ServerObserver *const observer : m_observers)
        observer->connectionRejected(code, status, message, request);
}

void ObserverList::postRefused(const QByteArray &sid, int status, const QString &message)
{
    for (ServerObserver *const observer : m_observers)
        observer->postRefused(sid, status, message);
}

void ObserverList::faultInjected(const QByteArray &sid, TransportType transport, quint64 exchange,
                                 const EngineIoPacket *packet, const QString &text)
{
    for (ServerObserver *const observer : m_observers)
        observer->faultInjected(sid, transport, exchange, packet, text);
}

} // namespace EngineIo
