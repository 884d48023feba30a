// SPDX-License-Identifier: MIT
#pragma once

#include "protocol/expected.h"

#include <QHostAddress>
#include <QString>
#include <QUrl>

namespace Inspector {

// Where a proxy listens, and the server in front of which it stands.
struct ProxySetup
{
    static constexpr quint16 DefaultPort = 4000;

    QHostAddress address = QHostAddress::LocalHost;
    quint16 port = DefaultPort; // 0: any free one
    QUrl target;
};

// What a person types. The error is what is wrong with it, in words.
EngineIo::Expected<QUrl, QString> parseProxyTarget(const QString &text);
// "4000=http://127.0.0.1:3000"; in front of the port there may be an address: "0.0.0.0:4000=…".
EngineIo::Expected<ProxySetup, QString> parseProxySetup(const QString &text);

} // namespace Inspector
