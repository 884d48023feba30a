// SPDX-License-Identifier: MIT
#pragma once

#include "sources/proxysetup.h"

#include <QElapsedTimer>
#include <QObject>

#include <memory>

class EngineIoProxy;

namespace Inspector {

// A proxy within the inspector, in front of a server that somebody else runs.
class ProxySource final : public QObject
{
    Q_OBJECT

public:
    explicit ProxySource(QObject *parent = nullptr);
    ~ProxySource() override;

    // False: see failed(); then the one that ran before still does, unless it was in the way.
    bool start(const ProxySetup &setup);
    void stop();

    EngineIoProxy *proxy() const { return m_proxy.get(); } // another one after each start
    bool isListening() const;
    QUrl url() const;    // what to point a client at; empty unless listening
    QUrl target() const; // of the last one that was started

Q_SIGNALS:
    void listeningChanged(bool listening);
    void noticed(const QString &text);
    void failed(const QString &text);

private:
    void noticeTarget(const QString &why);

    std::unique_ptr<EngineIoProxy> m_proxy;
    QString m_noticed;
    QElapsedTimer m_sinceNotice;
};

} // namespace Inspector
