// SPDX-License-Identifier: MIT
#pragma once

#include "transports/websocket/qtwebsocketconnection.h"
#include "transports/websocket/websocketengine.h"

#include <QHash>
#include <QObject>
#include <QPointer>
#include <QTcpSocket>
#include <QWebSocketServer>

namespace EngineIo {

// The engine of Qt WebSockets: QWebSocketServer answers the handshake, QWebSocket frames.
class QtWebSocketEngine final : public QObject, public WebSocketEngine
{
    Q_OBJECT

public:
    QtWebSocketEngine();
    ~QtWebSocketEngine() override;

    void open(std::unique_ptr<Stream> stream, const EngineIoHttpRequest &handshake,
              const QByteArray &behindHandshake, const EngineIoHttpHeaders &responseHeaders,
              Opened opened) override;
    void setMaxIncomingSize(qint64 bytes) override { m_maxIncomingSize = bytes; }

private:
    struct Opening
    {
        std::shared_ptr<Stream> stream; // we were called from within it
        QPointer<QTcpSocket> socket;
        QByteArray behindHandshake;
        Opened opened;
    };

    void takeOpened();
    void giveUp(const QString &path);

    QWebSocketServer m_server;
    QHash<QString, Opening> m_opening; // by the path that stands in the request we put in front
    std::shared_ptr<BroadcastText> m_broadcastText = std::make_shared<BroadcastText>();
    quint64 m_lastPath = 0;
    qint64 m_maxIncomingSize = 1'000'000;
};

} // namespace EngineIo
