// SPDX-License-Identifier: MIT
#pragma once

#include <QHostAddress>
#include <QObject>
#include <QSslConfiguration>
#include <QTcpServer>
#include <QTcpSocket>

#include <memory>
#include <optional>

namespace EngineIo {

// Accepts connections, in the clear or over TLS, and tunes their sockets.
class Listener final : public QObject
{
    Q_OBJECT

public:
    bool listen(const QHostAddress &address, quint16 port, int backlog,
                const std::optional<QSslConfiguration> &tls);
    void close();

    bool isListening() const { return m_server && m_server->isListening(); }
    bool isSecure() const { return m_secure; }
    QHostAddress address() const;
    quint16 port() const;
    QString errorString() const { return m_errorString; }

Q_SIGNALS:
    void accepted(QTcpSocket *socket); // the receiver owns it

private:
    void acceptAll();

    std::unique_ptr<QTcpServer> m_server;
    QString m_errorString;
    bool m_secure = false;
};

void tune(QTcpSocket &socket); // for packets that must not wait for each other

} // namespace EngineIo
