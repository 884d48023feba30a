// SPDX-License-Identifier: MIT
#pragma once

#include "streams/stream.h"

#include <QTcpSocket>

namespace EngineIo {

// A connection over Qt's sockets: TLS, sockets that another server accepted, and every platform.
class QtStream final : public QObject, public Stream
{
    Q_OBJECT

public:
    explicit QtStream(std::unique_ptr<QTcpSocket> socket);
    ~QtStream() override;

    void start() override;
    void setPaused(bool paused) override;
    void write(QByteArrayView bytes) override;
    void flush() override;
    qint64 bytesToWrite() const override;
    void readPending() override;
    void closeWhenWritten() override;
    void abort() override;
    void leaveThread(QThread *target) override;
    void enterLoop(const std::shared_ptr<Poller> &) override {}
    const Peer &peer() const override { return m_peer; }
    bool isSecure() const override;
    QSslCertificate peerCertificate() const override;
    std::unique_ptr<QTcpSocket> takeSocket() override;

private:
    void read();
    void end();

    std::unique_ptr<QTcpSocket> m_socket;
    Peer m_peer;
    bool m_started = false;
    bool m_paused = false;
    bool m_delivering = false;
    bool m_flushing = false;
    bool m_closing = false;
};

} // namespace EngineIo
