// SPDX-License-Identifier: MIT
#pragma once

#include "sources/scriptedreply.h"

#include <EngineIoServer>
#include <EngineIoServerOptions>
#include <QObject>

namespace Inspector {

// A real server within the inspector, for clients that have none of their own: on 127.0.0.1 only,
// with a page at "/" that connects from a browser.
class EmbeddedServer final : public QObject
{
    Q_OBJECT

public:
    enum class Mode : quint8 {
        Echo,      // each message goes back to its sender
        Broadcast, // … to every session
        Silent,    // nothing is answered
        Scripted   // see replies()
    };
    Q_ENUM(Mode)

    static constexpr quint16 DefaultPort = 3000;
    static constexpr int PortsToTry = 20; // from the preferred one on, then any free one

    explicit EmbeddedServer(QObject *parent = nullptr);
    ~EmbeddedServer() override;

    EngineIoServer &server() { return m_server; }
    bool isListening() const { return m_server.isListening(); }
    QUrl url() const { return m_server.url(); } // empty unless listening
    static EngineIoServerOptions defaultOptions();

    EngineIoServerOptions options() const { return m_server.options(); }
    Mode mode() const { return m_mode; }
    QList<ScriptedReply> replies() const { return m_script.replies(); }
    quint16 preferredPort() const { return m_port; }

    bool start(); // false: see failed(); does nothing while listening

    // Restarts when it listens: that closes every session. False when the options are invalid; then
    // nothing has changed.
    bool setOptions(const EngineIoServerOptions &options);
    bool setReplies(const QList<ScriptedReply> &replies); // false: a condition is wrong

public Q_SLOTS:
    void stop();
    void setMode(Inspector::EmbeddedServer::Mode mode);
    void setPreferredPort(quint16 port); // from the next start on; 0: any free one

Q_SIGNALS:
    void listeningChanged(bool listening);
    void optionsChanged();
    void modeChanged(Inspector::EmbeddedServer::Mode mode);
    void repliesChanged();
    void noticed(const QString &text);
    void failed(const QString &text);

private:
    void servePage();
    bool listenOnFreePort();
    void answer(const QByteArray &sid, const EngineIoMessage &message);
    void answerByScript(const QByteArray &sid, const EngineIoMessage &message);

    EngineIoServer m_server;
    ReplyScript m_script;
    Mode m_mode = Mode::Echo;
    quint16 m_port = DefaultPort;
};

} // namespace Inspector
