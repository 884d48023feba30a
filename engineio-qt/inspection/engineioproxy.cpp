// SPDX-License-Identifier: MIT
#include "inspection/engineioproxy.h"

#include "inspection/engineioproxy_p.h"
#include "inspection/proxy/faultysessions.h"

#include <chrono>
#include <utility>
#include <vector>

using namespace EngineIo;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {
constexpr int Backlog = 1024;
constexpr auto HeartbeatCheck = 250ms;
} // namespace

FaultySessions &EngineIoProxyPrivate::faults()
{
    if (!shared.faults)
        shared.faults = std::make_unique<FaultySessions>(
            OwnRequest::Place{shared.loop, shared.target, shared.sessions});
    return *shared.faults;
}

bool EngineIoProxyPrivate::cutConnections(const QByteArray &sid)
{
    std::vector<ProxyConnection *> found;
    for (const auto &[connection, owned] : connections) {
        if (connection->carries(sid))
            found.push_back(connection);
    }
    for (ProxyConnection *const connection : found)
        connection->cut();
    return !found.empty() || shared.sessions.contains(sid);
}

QString EngineIoProxyPrivate::targetError() const
{
    static const QStringList schemes{u"http"_s, u"https"_s, u"ws"_s, u"wss"_s};
    const QUrl &url = shared.target.url;
    if (!url.isValid() || url.host().isEmpty())
        return u"the target is no URL with a host"_s;
    if (!schemes.contains(url.scheme()))
        return u"the target's scheme is none of http, https, ws and wss"_s;
    return {};
}

void EngineIoProxyPrivate::accept(qintptr descriptor)
{
    std::unique_ptr<Stream> stream = shared.loop.open(descriptor, std::nullopt);
    if (!stream)
        return;
    auto owned = std::make_unique<ProxyConnection>(std::move(stream), shared);
    ProxyConnection *const connection = owned.get();
    connections.emplace(connection, std::move(owned));
    QObject::connect(connection, &ProxyConnection::targetFailed, &q, &EngineIoProxy::targetFailed,
                     Qt::QueuedConnection); // who hears of it may end the proxy
    QObject::connect(connection, &ProxyConnection::ended, &q,
                     [this, connection] { forget(connection); });
    if (!heartbeats.isActive())
        heartbeats.start(HeartbeatCheck);
    connection->start();
    tellCount();
}

void EngineIoProxyPrivate::forget(ProxyConnection *connection)
{
    const auto found = connections.find(connection);
    if (found == connections.end())
        return;
    found->second.release()->deleteLater(); // it is in its signal
    connections.erase(found);
    tellCount();
}

// From the event loop, where no connection is on the stack: who hears of it may end the proxy.
void EngineIoProxyPrivate::tellCount()
{
    QMetaObject::invokeMethod(
        &q,
        [this] {
            const int count = int(connections.size());
            if (std::exchange(toldCount, count) != count)
                Q_EMIT q.connectionCountChanged(count);
        },
        Qt::QueuedConnection);
}

EngineIoProxy::EngineIoProxy(QUrl target, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<EngineIoProxyPrivate>(*this))
{
    d->shared.target = {std::move(target), QSslConfiguration::defaultConfiguration()};
    connect(&d->listener, &Listener::accepted, this,
            [this](qintptr descriptor) { d->accept(descriptor); });
    connect(&d->heartbeats, &QTimer::timeout, this, [this] {
        d->shared.sessions.advance(Clock::now());
        if (d->connections.empty() && d->shared.sessions.isEmpty())
            d->heartbeats.stop();
    });
}

EngineIoProxy::~EngineIoProxy() = default;

QUrl EngineIoProxy::target() const
{
    return d->shared.target.url;
}

void EngineIoProxy::setSslConfiguration(const QSslConfiguration &configuration)
{
    d->shared.target.tls = configuration;
}

QSslConfiguration EngineIoProxy::sslConfiguration() const
{
    return d->shared.target.tls;
}

bool EngineIoProxy::listen(const QHostAddress &address, quint16 port)
{
    d->errorString = isListening() ? u"the proxy listens already"_s : d->targetError();
    if (!d->errorString.isEmpty())
        return false;
    if (!d->listener.listen(address, port, Backlog)) {
        d->errorString = d->listener.errorString();
        return false;
    }
    Q_EMIT listeningChanged(true);
    return true;
}

void EngineIoProxy::close()
{
    if (!isListening())
        return;
    d->listener.close();
    d->connections.clear();
    d->tellCount();
    d->shared.sessions.closeAll(DisconnectReason::TransportClose);
    Q_EMIT listeningChanged(false);
}

bool EngineIoProxy::isListening() const
{
    return d->listener.isListening();
}

quint16 EngineIoProxy::port() const
{
    return d->listener.port();
}

QUrl EngineIoProxy::url() const
{
    if (!isListening())
        return {};
    const QHostAddress address = d->listener.address();
    const bool any = address == QHostAddress(QHostAddress::Any)
                     || address == QHostAddress(QHostAddress::AnyIPv4);
    const bool any6 = address == QHostAddress(QHostAddress::AnyIPv6);
    QUrl url;
    url.setScheme(u"http"_s);
    url.setHost(any ? u"127.0.0.1"_s : any6 ? u"::1"_s : address.toString());
    url.setPort(port());
    url.setPath(d->shared.target.url.path().isEmpty() ? u"/"_s : d->shared.target.url.path());
    return url;
}

int EngineIoProxy::connectionCount() const
{
    return int(d->connections.size());
}

QString EngineIoProxy::errorString() const
{
    return d->errorString;
}

void EngineIoProxy::setSink(Sink sink)
{
    d->shared.sessions.setSink(std::move(sink));
}
