// SPDX-License-Identifier: MIT
#pragma once

#include <EngineIoServer>
#include <QStringList>

// A server on a free port that writes down its signals. Its WebSocket engine is Qt's when the
// environment has ENGINEIO_TEST_WS_ENGINE=qt: so each test can run on both. It has as many I/O
// threads as ENGINEIO_TEST_IO_THREADS says.
class TestServer : public EngineIoServer
{
public:
    explicit TestServer(const EngineIoServerOptions &options = {})
        : EngineIoServer(onChosenEngine(options))
    {
        connect(this, &EngineIoServer::connected, this, [this](const QByteArray &sid) {
            lastSid = sid;
            log.append(QStringLiteral("connected"));
        });
        connect(this, &EngineIoServer::textMessageReceived, this,
                [this](const QByteArray &, const QString &text) { log.append(text); });
        connect(this, &EngineIoServer::binaryMessageReceived, this,
                [this](const QByteArray &, const QByteArray &data) {
                    log.append(QStringLiteral("b:") + QString::fromLatin1(data.toHex()));
                });
        connect(this, &EngineIoServer::upgraded, this,
                [this] { log.append(QStringLiteral("upgraded")); });
        connect(this, &EngineIoServer::drained, this, [this] { ++drains; });
        connect(this, &EngineIoServer::disconnected, this,
                [this](const QByteArray &, EngineIo::DisconnectReason reason) {
                    log.append(EngineIo::reasonText(reason));
                });
        connect(this, &EngineIoServer::connectionRejected, this,
                [this](EngineIo::ConnectionError code, const QString &message) {
                    log.append(QStringLiteral("rejected %1 %2").arg(int(code)).arg(message));
                });
        listen();
    }
    ~TestServer() override { disconnect(); } // what the slots use goes before the server does

    // What other tests get at once comes a little later then.
    bool isThreaded() const { return options().ioThreads() > 0; }

    static bool isOnQtEngine()
    {
        return qEnvironmentVariable("ENGINEIO_TEST_WS_ENGINE") == QLatin1StringView("qt");
    }
    static EngineIoServerOptions onChosenEngine(EngineIoServerOptions options)
    {
        if (isOnQtEngine())
            options.setWebSocketEngine(EngineIoServerOptions::WebSocketEngine::Qt);
        if (qEnvironmentVariableIsSet("ENGINEIO_TEST_IO_THREADS"))
            options.setIoThreads(qEnvironmentVariableIntValue("ENGINEIO_TEST_IO_THREADS"));
        return options;
    }

    QStringList log;
    QByteArray lastSid;
    int drains = 0;
};
