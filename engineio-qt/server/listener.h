// SPDX-License-Identifier: MIT
#pragma once

#include <QHostAddress>
#include <QObject>
#include <QTcpServer>
#include <QTimer>

#include <chrono>
#include <memory>

class QSocketNotifier;

namespace EngineIo {

// Accepts connections. When the system has no descriptors for more it pauses, and tries again.
class Listener final : public QObject
{
    Q_OBJECT

public:
    Listener();
    ~Listener() override;

    bool listen(const QHostAddress &address, quint16 port, int backlog);
    void close();

    bool isListening() const { return m_server && m_server->isListening(); }
    QHostAddress address() const;
    quint16 port() const;
    QString errorString() const { return m_errorString; }

Q_SIGNALS:
    void accepted(qintptr descriptor); // the receiver owns it

private:
    // Until then the system would only say the same.
    static constexpr std::chrono::milliseconds RetryTime{100};

    void acceptWaiting();

    std::unique_ptr<QTcpServer> m_server;
    std::unique_ptr<QSocketNotifier> m_notifier;
    QString m_errorString;
    QTimer m_retry{this};
};

} // namespace EngineIo
