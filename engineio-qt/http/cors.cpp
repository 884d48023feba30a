// SPDX-License-Identifier: MIT
#include "http/cors.h"

#include "http/syntax.h"

#include <algorithm>

namespace EngineIo {

static QByteArrayView withoutDefaultPort(QByteArrayView authority, bool secure)
{
    const QByteArrayView port = secure ? ":443" : ":80";
    if (authority.endsWith(port))
        authority.chop(port.size());
    else if (authority.endsWith(':')) // RFC 3986, 3.2.3: an empty port is the default one
        authority.chop(1);
    return authority;
}

// RFC 6454, 5: the same scheme, host and port.
static bool isSameOrigin(QByteArrayView origin, const EngineIoHttpRequest &request)
{
    const QByteArray host = request.headers.value("host");
    const QByteArrayView scheme = request.secure ? "https://" : "http://";
    if (host.isEmpty() || origin.size() < scheme.size()
        || !equalsIgnoringCase(origin.first(scheme.size()), scheme))
        return false;
    return equalsIgnoringCase(withoutDefaultPort(origin.sliced(scheme.size()), request.secure),
                              withoutDefaultPort(host, request.secure));
}

bool isOriginAllowed(const CorsPolicy &policy, const EngineIoHttpRequest &request)
{
    if (policy.mode == CorsPolicy::Mode::Off)
        return true;
    const QList<QByteArray> origins = request.headers.values("origin");
    if (origins.size() != 1)
        return origins.isEmpty();

    const QByteArray &origin = origins.first();
    switch (policy.mode) {
    case CorsPolicy::Mode::SameOrigin:
        return isSameOrigin(origin, request);
    case CorsPolicy::Mode::List:
        return std::any_of(policy.origins.cbegin(), policy.origins.cend(),
                           [&](const QByteArray &o) { return equalsIgnoringCase(o, origin); });
    case CorsPolicy::Mode::Predicate:
        return policy.predicate && policy.predicate(origin, request);
    case CorsPolicy::Mode::Any:
    case CorsPolicy::Mode::Off:
        return true;
    }
    Q_UNREACHABLE();
    return false;
}

static bool isTokenList(QByteArrayView list)
{
    if (list.isEmpty())
        return false;
    while (!list.isEmpty()) {
        if (!isToken(takePart(list, ',')))
            return false;
    }
    return true;
}

static void addPreflightHeaders(const EngineIoHttpRequest &request, EngineIoHttpHeaders &headers)
{
    headers.set(QByteArrayLiteral("Access-Control-Allow-Methods"),
                QByteArrayLiteral("GET, POST, OPTIONS"));
    headers.set(QByteArrayLiteral("Access-Control-Max-Age"), QByteArrayLiteral("7200"));
    const QByteArray wanted = request.headers.value("access-control-request-headers");
    if (isTokenList(wanted))
        headers.set(QByteArrayLiteral("Access-Control-Allow-Headers"), wanted);
}

void addCorsHeaders(const CorsPolicy &policy, const EngineIoHttpRequest &request,
                    EngineIoHttpHeaders &headers)
{
    const QByteArray origin = request.headers.value("origin");
    if (policy.mode == CorsPolicy::Mode::Off || origin.isEmpty()
        || !isOriginAllowed(policy, request))
        return;

    headers.set(QByteArrayLiteral("Access-Control-Allow-Origin"), origin);
    if (!headers.hasToken("vary", "origin"))
        headers.append(QByteArrayLiteral("Vary"), QByteArrayLiteral("Origin"));
    if (policy.credentials)
        headers.set(QByteArrayLiteral("Access-Control-Allow-Credentials"),
                    QByteArrayLiteral("true"));
    if (request.method == "OPTIONS")
        addPreflightHeaders(request, headers);
}

} // namespace EngineIo
