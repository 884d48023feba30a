// SPDX-License-Identifier: MIT
#pragma once

#include <EngineIoFaults>

#include "inspection/proxied.h"
#include "shared/pollingclient.h"
#include "shared/rawwebsocketclient.h"
#include "shared/testserver.h"

#include <QJsonDocument>
#include <QTest>

#include <memory>

inline void addTransports()
{
    QTest::addColumn<EngineIo::TransportType>("transport");
    QTest::newRow("polling") << EngineIo::TransportType::Polling;
    QTest::newRow("websocket") << EngineIo::TransportType::WebSocket;
}

inline void addTransportsAndDirections()
{
    using enum EngineIo::TransportType;
    using enum EngineIoFaultScope::Direction;
    QTest::addColumn<EngineIo::TransportType>("transport");
    QTest::addColumn<EngineIoFaultScope::Direction>("direction");
    QTest::newRow("polling, incoming") << Polling << Incoming;
    QTest::newRow("polling, outgoing") << Polling << Outgoing;
    QTest::newRow("websocket, incoming") << WebSocket << Incoming;
    QTest::newRow("websocket, outgoing") << WebSocket << Outgoing;
}

// A client over either transport with an open session; packets are text.
class AnyClient
{
public:
    AnyClient(EngineIo::TransportType transport, quint16 port)
    {
        if (transport == EngineIo::TransportType::Polling) {
            m_polling = std::make_unique<PollingClient>(port);
            m_sid = m_polling->sid();
            return;
        }
        m_socket = std::make_unique<RawWebSocketClient>(port);
        m_socket->open();
        const QByteArray open = m_socket->nextText();
        const QJsonDocument handshake = QJsonDocument::fromJson(open.mid(1));
        m_sid = handshake[QLatin1StringView("sid")].toString().toLatin1();
    }

    QByteArray sid() const { return m_sid; }
    QTcpSocket &receivingSocket()
    {
        return m_polling ? m_polling->polls().socket() : m_socket->socket();
    }
    bool waitUntilSendingIsClosed()
    {
        return m_polling ? m_polling->posts().waitUntilClosed() : m_socket->waitUntilClosed();
    }

    // Waits only for the answer to the POST before.
    void send(const QByteArray &packet)
    {
        if (m_socket) {
            m_socket->sendText(packet);
            return;
        }
        if (std::exchange(m_isPosted, true))
            m_polling->posts().response();
        m_polling->posts().post(m_polling->target(), packet);
    }

    // Returns whether a poll begins.
    bool startReceiving()
    {
        if (!m_polling || !m_packets.isEmpty() || std::exchange(m_isPolled, true))
            return false;
        m_polling->startPoll();
        return true;
    }

    QByteArray receive()
    {
        if (m_socket)
            return m_socket->nextText();
        if (m_packets.isEmpty()) {
            startReceiving();
            m_isPolled = false;
            m_packets = m_polling->polled().split('|');
        }
        return m_packets.takeFirst();
    }

private:
    std::unique_ptr<PollingClient> m_polling;
    std::unique_ptr<RawWebSocketClient> m_socket;
    QByteArray m_sid;
    QByteArrayList m_packets;
    bool m_isPosted = false;
    bool m_isPolled = false;
};

// A server behind a proxy with faults, and what these have stopped.
struct FaultyProxy
{
    struct Stopped
    {
        quint64 stop;
        QByteArray sid;
        EngineIoFaultScope::Direction direction;
        EngineIoPacket packet;
    };

    explicit FaultyProxy(const EngineIoServerOptions &options = {})
        : server(options)
        , proxied(server.serverPort())
        , faults(std::make_unique<EngineIoFaults>(&proxied.proxy))
    {
        QObject::connect(faults.get(), &EngineIoFaults::packetStopped, faults.get(),
                         [this](quint64 stop, const QByteArray &sid,
                                EngineIoFaultScope::Direction direction,
                                const EngineIoPacket &packet) {
                             stopped.append({stop, sid, direction, packet});
                         });
        QObject::connect(faults.get(), &EngineIoFaults::stopEnded, faults.get(),
                         [this](quint64 stop) { ended.append(stop); });
    }

    quint16 port() const { return proxied.proxy.port(); }
    int breakAt(EngineIoFaultScope::Direction direction)
    {
        EngineIoFaultScope scope;
        scope.direction = direction;
        return faults->addBreakpoint(scope);
    }

    // On return the poll, if it is one, is at the server.
    void startReceiving(AnyClient &client)
    {
        const qsizetype before = proxied.of(EngineIoTapEvent::Kind::RequestReceived).size();
        if (client.startReceiving())
            QTRY_VERIFY(proxied.of(EngineIoTapEvent::Kind::RequestReceived).size() > before);
    }

    TestServer server;
    Proxied proxied;
    std::unique_ptr<EngineIoFaults> faults;
    QList<Stopped> stopped;
    QList<quint64> ended;
};
