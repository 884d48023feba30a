// SPDX-License-Identifier: MIT
#include "sources/proxysource.h"

#include <EngineIoProxy>

namespace Inspector {

static constexpr qint64 NoticeInterval = 10'000; // ms; clients try again and again

ProxySource::ProxySource(QObject *parent)
    : QObject(parent)
{
}

ProxySource::~ProxySource() = default;

bool ProxySource::start(const ProxySetup &setup)
{
    if (m_proxy && setup.port != 0 && m_proxy->port() == setup.port)
        m_proxy->close();
    auto proxy = std::make_unique<EngineIoProxy>(setup.target);
    if (!proxy->listen(setup.address, setup.port)) {
        Q_EMIT failed(tr("The proxy cannot listen on %1, port %2: %3")
                          .arg(setup.address.toString())
                          .arg(setup.port)
                          .arg(proxy->errorString()));
        return false;
    }
    stop();
    m_proxy = std::move(proxy);
    m_noticed.clear();
    connect(m_proxy.get(), &EngineIoProxy::listeningChanged, this, &ProxySource::listeningChanged);
    connect(m_proxy.get(), &EngineIoProxy::targetFailed, this, &ProxySource::noticeTarget);
    Q_EMIT listeningChanged(true);
    return true;
}

void ProxySource::stop()
{
    if (m_proxy)
        m_proxy->close();
}

void ProxySource::noticeTarget(const QString &why)
{
    if (why == m_noticed && m_sinceNotice.elapsed() < NoticeInterval)
        return;
    m_noticed = why;
    m_sinceNotice.start();
    Q_EMIT noticed(
        tr("%1 cannot be reached: %2").arg(target().toString(QUrl::RemoveUserInfo), why));
}

bool ProxySource::isListening() const
{
    return m_proxy && m_proxy->isListening();
}

QUrl ProxySource::url() const
{
    return m_proxy ? m_proxy->url() : QUrl();
}

QUrl ProxySource::target() const
{
    return m_proxy ? m_proxy->target() : QUrl();
}

} // namespace Inspector
