// SPDX-License-Identifier: MIT
#include "sources/embeddedserver.h"

#include <EngineIoStaticFiles>
#include <QTimer>

#include <algorithm>

namespace Inspector {
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

EmbeddedServer::EmbeddedServer(QObject *parent)
    : QObject(parent)
    , m_server(defaultOptions())
{
    servePage();
    connect(&m_server, &EngineIoServer::listeningChanged, this, &EmbeddedServer::listeningChanged);
    connect(&m_server, &EngineIoServer::messageReceived, this, &EmbeddedServer::answer);
}

EmbeddedServer::~EmbeddedServer() = default;

EngineIoServerOptions EmbeddedServer::defaultOptions()
{
    EngineIoServerOptions options;
    // The library's 25 s leave a person who wants to see round trips waiting for the first one.
    options.setPingInterval(5s);
    options.setPingTimeout(4s);
    options.setCorsAnyOrigin(); // the page under test comes from another port
    return options;
}

// The page asks where the end point is, since that is one of the options.
void EmbeddedServer::servePage()
{
    m_server.setFallbackHandler([files = EngineIoStaticFiles(u":/inspector/www"_s),
                                 path
                                 = m_server.options().path()](const EngineIoHttpRequest &request) {
        return request.path() == "/path" ? EngineIoHttpResponse::text(200, path) : files(request);
    });
}

bool EmbeddedServer::start()
{
    if (isListening())
        return true;
    if (!listenOnFreePort()) {
        Q_EMIT failed(tr("The server cannot start: %1").arg(m_server.errorString()));
        return false;
    }
    if (m_port != 0 && m_server.serverPort() != m_port) {
        Q_EMIT noticed(tr("Port %1 is taken; the server listens on %2.")
                           .arg(m_port)
                           .arg(m_server.serverPort()));
    }
    return true;
}

bool EmbeddedServer::listenOnFreePort()
{
    if (!m_server.options().validationError().isEmpty())
        return m_server.listen(); // says what is wrong
    const int last = std::min(m_port + PortsToTry, 0x10000);
    for (int port = m_port; m_port != 0 && port < last; ++port) {
        if (m_server.listen(QHostAddress::LocalHost, quint16(port)))
            return true;
    }
    return m_server.listen();
}

void EmbeddedServer::stop()
{
    m_server.shutdown();
}

bool EmbeddedServer::setOptions(const EngineIoServerOptions &options)
{
    if (const QString error = options.validationError(); !error.isEmpty()) {
        Q_EMIT failed(tr("These options are not valid: %1").arg(error));
        return false;
    }
    const bool wasListening = isListening();
    m_server.shutdown();
    if (!m_server.setOptions(options)) {
        Q_EMIT failed(m_server.errorString());
        return false;
    }
    servePage();
    Q_EMIT optionsChanged();
    return !wasListening || start();
}

bool EmbeddedServer::setReplies(const QList<ScriptedReply> &replies)
{
    QString error;
    auto script = ReplyScript::compile(replies, &error);
    if (!script) {
        Q_EMIT failed(error);
        return false;
    }
    m_script = *std::move(script);
    Q_EMIT repliesChanged();
    return true;
}

void EmbeddedServer::setMode(Mode mode)
{
    if (m_mode == mode)
        return;
    m_mode = mode;
    Q_EMIT modeChanged(mode);
}

void EmbeddedServer::setPreferredPort(quint16 port)
{
    m_port = port;
}

void EmbeddedServer::answer(const QByteArray &sid, const EngineIoMessage &message)
{
    switch (m_mode) {
    case Mode::Echo:
        if (message.isBinary())
            m_server.send(sid, message.data());
        else
            m_server.sendUtf8(sid, message.data());
        break;
    case Mode::Broadcast:
        if (message.isBinary())
            m_server.broadcast(message.data());
        else
            m_server.broadcast(message.text());
        break;
    case Mode::Silent:
        break;
    case Mode::Scripted:
        answerByScript(sid, message);
        break;
    }
}

void EmbeddedServer::answerByScript(const QByteArray &sid, const EngineIoMessage &message)
{
    const ScriptedReply *const reply = m_script.replyTo(message.data(), message.isBinary());
    if (!reply)
        return;
    if (reply->delay <= 0ms) {
        m_server.send(sid, reply->reply);
        return;
    }
    QTimer::singleShot(reply->delay, Qt::PreciseTimer, this,
                       [this, sid, text = reply->reply] { m_server.send(sid, text); });
}

} // namespace Inspector
