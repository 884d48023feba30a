// SPDX-License-Identifier: MIT
#pragma once

#include "streams/stream.h"

#include <QObject>
#include <QSslConfiguration>
#include <QTcpSocket>
#include <QTimer>
#include <QUrl>

#include <memory>

namespace EngineIo {

class StreamLoop;

// Opens one connection to a proxy's target, over TLS where its scheme says so.
class UpstreamConnector final : public QObject
{
    Q_OBJECT

public:
    // Where it leads, and what TLS is made with.
    struct Target
    {
        QUrl url;
        QSslConfiguration tls;

        bool isSecure() const;
        quint16 port() const; // of the URL, or that of its scheme
    };

    UpstreamConnector(StreamLoop &loop, const Target &target, QObject *parent = nullptr);
    ~UpstreamConnector() override;

    void start(); // one of the signals follows

    // Once connected() has come.
    std::unique_ptr<Stream> takeStream() { return std::move(m_stream); }

Q_SIGNALS:
    void connected();
    void failed(const QString &why);

private:
    void startSecure();
    void succeed();
    void fail(const QString &why);

    StreamLoop &m_loop;
    const Target m_target;
    std::unique_ptr<QTcpSocket> m_socket;
    std::unique_ptr<Stream> m_stream;
    QTimer m_timer;
};

} // namespace EngineIo
