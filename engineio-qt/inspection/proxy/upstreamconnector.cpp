// SPDX-License-Identifier: MIT
#include "inspection/proxy/upstreamconnector.h"

#include "streams/streamloop.h"

#include <QNetworkProxy>
#include <QSslSocket>

#include <chrono>

namespace EngineIo {
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

static constexpr auto Patience = 30s;

bool UpstreamConnector::Target::isSecure() const
{
    return url.scheme() == "https"_L1 || url.scheme() == "wss"_L1;
}

quint16 UpstreamConnector::Target::port() const
{
    return quint16(url.port(isSecure() ? 443 : 80));
}

UpstreamConnector::UpstreamConnector(StreamLoop &loop, const Target &target, QObject *parent)
    : QObject(parent)
    , m_loop(loop)
    , m_target(target)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, [this] { fail(u"no answer for too long"_s); });
}

UpstreamConnector::~UpstreamConnector()
{
    if (m_socket)
        m_socket->disconnect(this);
}

void UpstreamConnector::start()
{
    m_timer.start(Patience);
    if (m_target.isSecure()) {
        startSecure();
        return;
    }
    m_socket = std::make_unique<QTcpSocket>();
    m_socket->setProxy(QNetworkProxy::NoProxy);
    connect(m_socket.get(), &QTcpSocket::connected, this, &UpstreamConnector::succeed);
    connect(m_socket.get(), &QTcpSocket::errorOccurred, this,
            [this] { fail(m_socket->errorString()); });
    m_socket->connectToHost(m_target.url.host(), m_target.port());
}

void UpstreamConnector::startSecure()
{
    auto socket = std::make_unique<QSslSocket>();
    QSslSocket *const ssl = socket.get();
    m_socket = std::move(socket);
    ssl->setProxy(QNetworkProxy::NoProxy);
    ssl->setSslConfiguration(m_target.tls);
    connect(ssl, &QSslSocket::encrypted, this, &UpstreamConnector::succeed);
    connect(ssl, &QSslSocket::errorOccurred, this, [this] { fail(m_socket->errorString()); });
    ssl->connectToHostEncrypted(m_target.url.host(), m_target.port());
}

void UpstreamConnector::succeed()
{
    m_timer.stop();
    m_socket->disconnect(this);
    m_stream = m_loop.adopt(std::move(m_socket));
    Q_EMIT connected();
}

void UpstreamConnector::fail(const QString &why)
{
    m_timer.stop();
    m_socket->disconnect(this);
    Q_EMIT failed(why);
}

} // namespace EngineIo
