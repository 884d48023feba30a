// SPDX-License-Identifier: MIT
#pragma once

#include "http/engineiohttpheaders.h"

#include <QHostAddress>
#include <QList>

#include <optional>
#include <utility>

namespace EngineIo {

// Addresses whose word about who stands behind them is taken.
class TrustedProxies
{
public:
    TrustedProxies() = default;
    explicit TrustedProxies(const QList<QByteArray> &subnets); // "10.0.0.0/8", "::1"

    bool isEmpty() const { return m_subnets.isEmpty(); }
    bool contains(const QByteArray &address) const;

private:
    QList<std::pair<QHostAddress, int>> m_subnets;
};

// The client that stands before all trusted proxies.
struct ForwardedClient
{
    QByteArray address;         // empty: the proxy doesn't tell
    quint16 port = 0;           // 0: likewise
    std::optional<bool> secure; // whether it came to the first trusted proxy over TLS
};

// What the Forwarded field says of a request from peer, or without one X-Forwarded-For and
// X-Forwarded-Proto; nothing when peer is not trusted or has not said. RFC 7239.
std::optional<ForwardedClient> forwardedClient(const EngineIoHttpHeaders &headers,
                                               const QByteArray &peer,
                                               const TrustedProxies &proxies);

// For people: "192.0.2.1:80", "[2001:db8::1]:80"; without the port where it is 0.
QString peerText(const QByteArray &address, quint16 port);

} // namespace EngineIo
