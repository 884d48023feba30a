// SPDX-License-Identifier: MIT
#pragma once

#include <QHostAddress>
#include <QObject>
#include <QTcpServer>

#include <memory>

namespace EngineIo {

// Accepts connections.
class Listener final : public QObject
{
    Q_OBJECT

public:
    bool listen(const QHostAddress &address, quint16 port, int backlog);
    void close();

    bool isListening() const { return m_server && m_server->isListening(); }
    QHostAddress address() const;
    quint16 port() const;
    QString errorString() const { return m_errorString; }

Q_SIGNALS:
    void accepted(qintptr descriptor); // the receiver owns it

private:
    std::unique_ptr<QTcpServer> m_server;
    QString m_errorString;
};

} // namespace EngineIo
