// SPDX-License-Identifier: MIT
#pragma once

#include "transports/websocketconnection.h"

#include <QObject>
#include <QPointer>
#include <QTcpSocket>
#include <QWebSocket>

#include <chrono>
#include <memory>

namespace EngineIo {

// QWebSocket sends QStrings. A broadcast sends the same bytes to many, and converts them once.
class BroadcastText
{
public:
    const QString &of(const QByteArray &utf8);

private:
    QByteArray m_utf8;
    QString m_text;
};

class QtWebSocketConnection final : public QObject, public WebSocketConnection
{
    Q_OBJECT

public:
    // How long a closed connection may take to hand over what it has.
    static constexpr std::chrono::seconds LingerTime{10};

    QtWebSocketConnection(QWebSocket *webSocket, QTcpSocket *socket,
                          std::shared_ptr<BroadcastText> broadcastText);
    ~QtWebSocketConnection() override;

    void sendText(const QByteArray &utf8) override;
    void sendBinary(const QByteArray &data) override;
    qint64 bytesToWrite() const override;
    void close(WebSocketCloseCode code) override;
    void abort() override;
    void flush() override;
    void readPending() override;
    void setPaused(bool) override {} // QWebSocket reads on
    bool sawTooBig() const override;
    void start(Listener *listener) override;

private:
    void finish();

    QPointer<QWebSocket> m_webSocket; // owned by the engine until it is disconnected
    QPointer<QTcpSocket> m_socket;    // the one below it
    std::shared_ptr<BroadcastText> m_broadcastText;
    Listener *m_listener = nullptr;
    bool m_closing = false;
    bool m_flushing = false;
};

} // namespace EngineIo
