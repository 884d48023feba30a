// SPDX-License-Identifier: MIT
#include "server/forwarded.h"

#include "http/syntax.h"

#include <algorithm>

namespace EngineIo {

using namespace Qt::StringLiterals;

namespace {

// One proxy's word: who was before it.
struct Hop
{
    QByteArray node; // "192.0.2.1", "192.0.2.1:80", "[2001:db8::1]:80", "unknown", "_hidden"
    QByteArray proto;
};

QByteArray joined(const EngineIoHttpHeaders &headers, QByteArrayView name)
{
    return headers.values(name).join(',');
}

Hop hopOf(QByteArrayView element)
{
    Hop hop;
    while (!element.isEmpty()) {
        QByteArrayView value = takeQuotedPart(element, ';');
        const QByteArrayView name = takePart(value, '=');
        value = withoutSpaces(value);
        if (value.isNull()) // there was no '='
            continue;
        const QByteArray content = unquoted(value).value_or(value.toByteArray());
        if (equalsIgnoringCase(name, "for"))
            hop.node = content;
        else if (equalsIgnoringCase(name, "proto"))
            hop.proto = content;
    }
    return hop;
}

QList<Hop> forwardedHops(QByteArrayView field)
{
    QList<Hop> hops;
    do {
        hops.append(hopOf(takeQuotedPart(field, ',')));
    } while (!field.isNull());
    return hops;
}

QList<Hop> legacyHops(const QByteArray &forwardedFor, const QByteArray &protos)
{
    QList<Hop> hops;
    for (const QByteArray &node : forwardedFor.split(','))
        hops.append({node.trimmed(), {}});
    // Most proxies set one for the whole way; where each adds its own, they go in step.
    const QList<QByteArray> schemes = protos.split(',');
    for (qsizetype i = 0; i < hops.size(); ++i) {
        const qsizetype fromEnd = hops.size() - i;
        const qsizetype at = schemes.size() - fromEnd;
        hops[i].proto = schemes[std::max(qsizetype(0), at)].trimmed();
    }
    return hops;
}

// Without its port; an address that is none is empty.
ForwardedClient clientOf(const Hop &hop)
{
    ForwardedClient client;
    QByteArray host = hop.node;
    QByteArray port;
    if (host.startsWith('[')) {
        const qsizetype end = host.indexOf(']');
        port = end < 0 ? QByteArray() : host.sliced(end + 1);
        host = end < 0 ? QByteArray() : host.sliced(1, end - 1);
    } else if (host.count(':') == 1) {
        port = host.sliced(host.indexOf(':'));
        host = host.first(host.indexOf(':'));
    }
    const QHostAddress address(QString::fromLatin1(host));
    client.address = address.isNull() ? QByteArray() : address.toString().toLatin1();
    if (port.startsWith(':'))
        client.port = port.sliced(1).toUShort(); // 0 for what is no number
    const QByteArray proto = hop.proto.toLower();
    if (proto == "https" || proto == "wss")
        client.secure = true;
    else if (proto == "http" || proto == "ws")
        client.secure = false;
    return client;
}

} // namespace

TrustedProxies::TrustedProxies(const QList<QByteArray> &subnets)
{
    for (const QByteArray &subnet : subnets) {
        const auto parsed = QHostAddress::parseSubnet(QString::fromLatin1(subnet));
        if (!parsed.first.isNull())
            m_subnets.append(parsed);
    }
}

bool TrustedProxies::contains(const QByteArray &text) const
{
    QHostAddress address(QString::fromLatin1(text));
    bool isV4 = false;
    const quint32 v4 = address.toIPv4Address(&isV4); // also of ::ffff:192.0.2.1
    if (isV4)
        address.setAddress(v4);
    return std::ranges::any_of(
        m_subnets, [&address](const auto &subnet) { return address.isInSubnet(subnet); });
}

std::optional<ForwardedClient> forwardedClient(const EngineIoHttpHeaders &headers,
                                               const QByteArray &peer,
                                               const TrustedProxies &proxies)
{
    if (proxies.isEmpty() || !proxies.contains(peer))
        return std::nullopt;
    QList<Hop> hops;
    if (headers.contains("Forwarded"))
        hops = forwardedHops(joined(headers, "Forwarded"));
    else if (headers.contains("X-Forwarded-For"))
        hops = legacyHops(joined(headers, "X-Forwarded-For"), joined(headers, "X-Forwarded-Proto"));
    if (hops.isEmpty())
        return std::nullopt;
    // From the nearest: whoever is not trusted can have written all that stands before it.
    for (qsizetype i = hops.size() - 1; i > 0; --i) {
        const ForwardedClient client = clientOf(hops[i]);
        if (!proxies.contains(client.address))
            return client;
    }
    return clientOf(hops.first());
}

QString peerText(const QByteArray &address, quint16 port)
{
    if (address.isEmpty())
        return {};
    const QString text = QString::fromLatin1(address);
    if (port == 0)
        return text;
    return (text.contains(u':') ? u"[%1]:%2"_s : u"%1:%2"_s).arg(text).arg(port);
}

} // namespace EngineIo
