// SPDX-License-Identifier: MIT
#include "server/engineioserver.h"

#include "protocol/pooltask.h"
#include "server/engineioserver_p.h"
#include "server/inspectionendpoint.h"

#include <QEventLoop>
#include <QRandomGenerator>
#include <QTcpSocket>
#include <QTimer>

#include <array>

#ifdef Q_OS_LINUX
#include <sys/random.h>
#endif

using namespace EngineIo;
using namespace Qt::StringLiterals;

EngineIoServer::EngineIoServer(QObject *parent)
    : QObject(parent)
    , d(std::make_unique<EngineIoServerPrivate>(this))
{
}

EngineIoServer::EngineIoServer(const EngineIoServerOptions &options, QObject *parent)
    : EngineIoServer(parent)
{
    d->applyOptions(options);
}

EngineIoServer::~EngineIoServer()
{
    d->shuttingDown = true;
    shutdown();
    d->inspection.reset(); // inspectors have seen the end of the sessions
    d->backgroundTasks.waitForDone();
    tellBehind(&d->backgroundTasks);
}

EngineIoServerOptions EngineIoServer::options() const
{
    return d->options;
}

bool EngineIoServer::setOptions(const EngineIoServerOptions &options)
{
    if (!d->isIdle()) {
        d->errorString = u"options cannot change while the server listens or has sessions"_s;
        return false;
    }
    d->applyOptions(options);
    if (d->inspection) // which depends on whether there are I/O threads
        return setInspectionEnabled(true, d->inspectionName);
    return true;
}

bool EngineIoServer::setSslConfiguration(const QSslConfiguration &configuration)
{
    return d->setSslConfiguration(configuration);
}

bool EngineIoServer::listen(const QHostAddress &address, quint16 port)
{
    if (isListening()) {
        d->errorString = u"the server listens already"_s;
        return false;
    }
    d->errorString = d->options.validationError();
    if (!d->errorString.isEmpty())
        return false;
    if (!d->listen(address, port))
        return false;
    d->inspectIfAskedTo();
    Q_EMIT listeningChanged(true);
    return true;
}

bool EngineIoServer::isListening() const
{
    return d->isListening();
}

QHostAddress EngineIoServer::serverAddress() const
{
    return d->listener().address();
}

quint16 EngineIoServer::serverPort() const
{
    return d->listener().port();
}

QUrl EngineIoServer::url() const
{
    if (!isListening())
        return {};
    QUrl url;
    url.setScheme(d->options.sslConfiguration() ? u"https"_s : u"http"_s);
    url.setHost(serverAddress().toString());
    url.setPort(serverPort());
    url.setPath(QString::fromUtf8(d->options.path()));
    return url;
}

QString EngineIoServer::errorString() const
{
    return d->errorString;
}

void EngineIoServer::shutdown()
{
    const bool wasListening = isListening();
    d->shutdown();
    if (wasListening)
        Q_EMIT listeningChanged(false);
}

bool EngineIoServer::handleConnection(QTcpSocket *socket, const QByteArray &alreadyRead)
{
    d->errorString = d->options.validationError();
    if (d->errorString.isEmpty() && (!socket || socket->state() != QAbstractSocket::ConnectedState))
        d->errorString = u"the socket is not connected"_s;
    if (!d->errorString.isEmpty())
        return false;
    d->inspectIfAskedTo();
    socket->disconnect(); // its last owner hears no more of it
    socket->setParent(nullptr);
    d->handleConnection(std::unique_ptr<QTcpSocket>(socket), alreadyRead);
    return true;
}

void EngineIoServer::handleRequest(const EngineIoHttpRequest &request, QObject *connection,
                                   Responder respond)
{
    d->inspectIfAskedTo();
    d->handleRequest(request, connection, std::move(respond));
}

void EngineIoServer::setFallbackHandler(FallbackHandler handler)
{
    d->setFallbackHandler(std::move(handler));
}

void EngineIoServer::onConnect(ConnectHandler handler)
{
    d->setConnectHandler(std::move(handler));
}

void EngineIoServer::onMessage(MessageHandler handler)
{
    d->setMessageHandler(std::move(handler));
}

void EngineIoServer::onDisconnect(DisconnectHandler handler)
{
    d->setDisconnectHandler(std::move(handler));
}

static OutgoingPacket textMessage(QByteArray utf8, Compression compression)
{
    return {{EngineIoPacket::Type::Message, std::move(utf8), false}, compression, {}};
}

static OutgoingPacket binaryMessage(const QByteArray &data, Compression compression)
{
    return {{EngineIoPacket::Type::Message, data, true}, compression, {}};
}

bool EngineIoServer::send(const QByteArray &sid, const QString &text, Compression compression)
{
    return d->enqueue(sid, textMessage(text.toUtf8(), compression));
}

bool EngineIoServer::send(const QByteArray &sid, const QByteArray &binary, Compression compression)
{
    return d->enqueue(sid, binaryMessage(binary, compression));
}

bool EngineIoServer::send(const QByteArray &sid, const QJsonObject &json, Compression compression)
{
    return send(sid, QJsonDocument(json), compression);
}

bool EngineIoServer::send(const QByteArray &sid, const QJsonArray &json, Compression compression)
{
    return send(sid, QJsonDocument(json), compression);
}

bool EngineIoServer::send(const QByteArray &sid, const QJsonDocument &json, Compression compression)
{
    return d->enqueue(sid, textMessage(d->encode(json), compression));
}

bool EngineIoServer::sendUtf8(const QByteArray &sid, const QByteArray &utf8,
                              Compression compression)
{
    return d->enqueue(sid, textMessage(utf8, compression));
}

bool EngineIoServer::sendPacket(const QByteArray &sid, const EngineIoPacket &packet,
                                Compression compression)
{
    if (packet.binary && packet.type != EngineIoPacket::Type::Message)
        return false;
    return d->enqueue(sid, {packet, compression, {}});
}

int EngineIoServer::broadcast(const QString &text, Compression compression)
{
    return d->broadcast(textMessage(text.toUtf8(), compression));
}

int EngineIoServer::broadcast(const QByteArray &binary, Compression compression)
{
    return d->broadcast(binaryMessage(binary, compression));
}

int EngineIoServer::broadcast(const QJsonObject &json, Compression compression)
{
    return broadcast(QJsonDocument(json), compression);
}

int EngineIoServer::broadcast(const QJsonArray &json, Compression compression)
{
    return broadcast(QJsonDocument(json), compression);
}

int EngineIoServer::broadcast(const QJsonDocument &json, Compression compression)
{
    return d->broadcast(textMessage(d->encode(json), compression));
}

QVariantMap EngineIoServer::session(const QByteArray &sid) const
{
    const auto shared = d->registry.find(sid);
    return shared ? shared->data() : QVariantMap();
}

bool EngineIoServer::saveSession(const QByteArray &sid, const QVariantMap &data)
{
    const auto shared = d->registry.find(sid);
    if (!shared)
        return false;
    shared->setData(data);
    return true;
}

EngineIoSessionScope EngineIoServer::editSession(const QByteArray &sid)
{
    return EngineIoSessionScope(this, sid);
}

bool EngineIoServer::disconnectClient(const QByteArray &sid)
{
    return d->withSession(
        sid, [](Session &session) { session.close(DisconnectReason::ServerDisconnect); });
}

void EngineIoServer::disconnectAll()
{
    for (const QByteArray &sid : sids())
        disconnectClient(sid);
}

bool EngineIoServer::abortClient(const QByteArray &sid)
{
    return d->withSession(sid, [](Session &session) {
        session.fail(DisconnectReason::TransportClose, CloseCause::GivenUp);
    });
}

bool EngineIoServer::ping(const QByteArray &sid)
{
    return d->ping(sid);
}

bool EngineIoServer::contains(const QByteArray &sid) const
{
    return d->registry.findOpen(sid) != nullptr;
}

std::optional<TransportType> EngineIoServer::transport(const QByteArray &sid) const
{
    const auto shared = d->registry.findOpen(sid);
    if (!shared)
        return std::nullopt;
    return shared->transport.load();
}

std::optional<ProtocolVersion> EngineIoServer::protocolVersion(const QByteArray &sid) const
{
    const auto shared = d->registry.findOpen(sid);
    if (!shared)
        return std::nullopt;
    return shared->version;
}

std::optional<EngineIoSessionStatistics> EngineIoServer::statistics(const QByteArray &sid) const
{
    const auto shared = d->registry.findOpen(sid);
    if (!shared)
        return std::nullopt;
    EngineIoSessionStatistics statistics;
    statistics.packetsReceived = shared->packetsReceived;
    statistics.packetsSent = shared->packetsSent;
    statistics.bytesReceived = shared->bytesReceived;
    statistics.bytesSent = shared->bytesSent;
    statistics.queuedBytes = shared->allQueuedBytes();
    statistics.lastRoundTrip = std::chrono::microseconds(shared->lastRoundTrip);
    statistics.age = std::chrono::duration_cast<std::chrono::milliseconds>(
        Clock::now().time_since_epoch() - shared->openedAt.load());
    return statistics;
}

qint64 EngineIoServer::queuedBytes(const QByteArray &sid) const
{
    const auto shared = d->registry.findOpen(sid);
    return shared ? shared->allQueuedBytes() : 0;
}

QList<QByteArray> EngineIoServer::sids() const
{
    QList<QByteArray> sids;
    for (const auto &shared : d->registry.open())
        sids.append(shared->sid);
    return sids;
}

int EngineIoServer::clientCount() const
{
    return d->registry.openCount();
}

namespace {

constexpr std::size_t IdSize = 20; // bytes, 160 bits

// Random bytes of the system, fetched for many ids at once: Qt asks the processor for each word,
// which took a sixteenth of the time of a server that opens sessions.
class RandomBytes
{
public:
    const char *take()
    {
        if (m_next == m_bytes.size())
            fill();
        m_next += IdSize;
        return m_bytes.data() + m_next - IdSize;
    }

private:
    void fill()
    {
        m_next = 0;
#ifdef Q_OS_LINUX
        if (::getrandom(m_bytes.data(), m_bytes.size(), 0) == ssize_t(m_bytes.size()))
            return;
#endif
        auto *const words = reinterpret_cast<quint32 *>(m_bytes.data());
        QRandomGenerator::system()->generate(words, words + m_bytes.size() / sizeof *words);
    }

    // Linux gives up to 256 bytes whole, whatever signals come.
    alignas(quint32) std::array<char, 12 * IdSize> m_bytes{};
    std::size_t m_next = m_bytes.size();
};

} // namespace

QByteArray EngineIoServer::generateId()
{
    thread_local RandomBytes random;
    return QByteArray(random.take(), IdSize)
        .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

bool EngineIoServer::isShuttingDown() const
{
    return d->shuttingDown;
}

void EngineIoServer::sleep(std::chrono::milliseconds duration)
{
    QEventLoop loop;
    QTimer::singleShot(duration, Qt::PreciseTimer, &loop, &QEventLoop::quit);
    loop.exec();
}

void EngineIoServer::runTask(std::function<void()> task)
{
    d->backgroundTasks.start(new PoolTask([tasks = &d->backgroundTasks, task = std::move(task)] {
        task();
        tellBefore(tasks); // for those who wait for its end
    }));
}
