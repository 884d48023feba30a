// SPDX-License-Identifier: MIT
#include "http/requesthead.h"

#include "http/syntax.h"

#include <algorithm>
#include <limits>

namespace EngineIo {

int statusFor(RequestError error)
{
    switch (error) {
    case RequestError::BadRequest:
        return 400;
    case RequestError::UriTooLong:
        return 414;
    case RequestError::HeadersTooLarge:
        return 431;
    case RequestError::BodyTooLarge:
        return 413;
    case RequestError::VersionNotSupported:
        return 505;
    case RequestError::NotImplemented:
        return 501;
    case RequestError::ExpectationFailed:
        return 417;
    }
    Q_UNREACHABLE();
    return 400;
}

static std::optional<RequestError> parseVersion(QByteArrayView version, int &minorVersion)
{
    if (!version.startsWith("HTTP/"))
        return RequestError::BadRequest;
    const QByteArrayView number = version.sliced(5);
    // "HTTP/2" is how people write it, although the grammar wants a minor version.
    const bool wellFormed
        = (number.size() == 1 && isDigit(number[0]))
          || (number.size() == 3 && isDigit(number[0]) && number[1] == '.' && isDigit(number[2]));
    if (!wellFormed)
        return RequestError::BadRequest;
    if (number != "1.0" && number != "1.1")
        return RequestError::VersionNotSupported;
    minorVersion = number[2] - '0';
    return std::nullopt;
}

static bool isTarget(QByteArrayView target)
{
    // Browsers send '|' or '{' unescaped, so anything visible passes; a fragment is never sent.
    return !target.isEmpty() && std::all_of(target.begin(), target.end(), [](char c) {
        return c > 0x20 && c < 0x7f && c != '#';
    });
}

static bool isAuthority(QByteArrayView host)
{
    return std::all_of(host.begin(), host.end(), [](char c) {
        return c > 0x20 && c < 0x7f && !QByteArrayView("/?#@\\\"<>,").contains(c);
    });
}

std::optional<RequestError> parseRequestLine(QByteArrayView line, EngineIoHttpRequest &request)
{
    const qsizetype behindMethod = line.indexOf(' ');
    const qsizetype behindTarget = line.lastIndexOf(' ');
    if (behindMethod < 0 || behindMethod == behindTarget)
        return RequestError::BadRequest;

    const QByteArrayView method = line.first(behindMethod);
    const QByteArrayView target = line.sliced(behindMethod + 1, behindTarget - behindMethod - 1);
    if (!isToken(method) || !isTarget(target))
        return RequestError::BadRequest;
    if (const auto error = parseVersion(line.sliced(behindTarget + 1), request.minorVersion))
        return error;
    request.method = method.toByteArray();
    request.target = target.toByteArray();
    return std::nullopt;
}

std::optional<RequestError> parseField(QByteArrayView line, EngineIoHttpHeaders &headers)
{
    // A name is a token: that refuses folded lines, which begin with a space, and "Name : value".
    const qsizetype colon = line.indexOf(':');
    if (colon <= 0)
        return RequestError::BadRequest;
    const QByteArrayView value = withoutSpaces(line.sliced(colon + 1));
    if (!headers.append(line.first(colon).toByteArray(), value.toByteArray()))
        return RequestError::BadRequest;
    return std::nullopt;
}

// RFC 9112, 3.2.2: in absolute-form the target's host counts, whatever the Host field says.
static bool takeAuthority(EngineIoHttpRequest &request)
{
    const QByteArrayView target(request.target);
    const qsizetype colon = target.indexOf("://");
    const bool known = colon > 0
                       && (equalsIgnoringCase(target.first(colon), "http")
                           || equalsIgnoringCase(target.first(colon), "https"));
    if (!known)
        return false;

    const QByteArrayView rest = target.sliced(colon + 3);
    const auto end
        = std::find_if(rest.begin(), rest.end(), [](char c) { return c == '/' || c == '?'; });
    const QByteArrayView authority = rest.first(end - rest.begin());
    const QByteArrayView path = rest.sliced(authority.size());
    if (authority.isEmpty() || !isAuthority(authority))
        return false;

    request.headers.set(QByteArrayLiteral("Host"), authority.toByteArray());
    if (path.isEmpty() && request.method == "OPTIONS")
        request.target = QByteArrayLiteral("*"); // RFC 9112, 3.2.4
    else
        request.target = (path.startsWith('/') ? "" : "/") + path.toByteArray();
    return true;
}

static bool normaliseTarget(EngineIoHttpRequest &request)
{
    // RFC 9110, 9.3.6: behind its head others see a tunnel where we would look for a body.
    if (request.method == "CONNECT")
        return false;
    if (request.target.startsWith('/'))
        return true;
    if (request.target == "*")
        return request.method == "OPTIONS";
    return takeAuthority(request);
}

static std::optional<qint64> parseLength(QByteArrayView digits)
{
    if (digits.isEmpty())
        return std::nullopt;
    qint64 length = 0;
    for (const char c : digits) {
        if (!isDigit(c) || length > (std::numeric_limits<qint64>::max() - 9) / 10)
            return std::nullopt;
        length = length * 10 + (c - '0');
    }
    return length;
}

struct FramingFields
{
    int hosts = 0;
    int lengths = 0;
    int codings = 0;
    QByteArrayView length;
    QByteArrayView coding;
    QByteArrayView expectation;
};

static std::optional<FramingFields> framingFields(const EngineIoHttpHeaders &headers)
{
    FramingFields found;
    for (const auto &[name, value] : headers.fields()) {
        if (equalsIgnoringCase(name, "host")) {
            ++found.hosts;
            if (!isAuthority(value))
                return std::nullopt;
        } else if (equalsIgnoringCase(name, "content-length")) {
            ++found.lengths;
            found.length = value;
        } else if (equalsIgnoringCase(name, "transfer-encoding")) {
            ++found.codings;
            found.coding = value;
        } else if (equalsIgnoringCase(name, "expect")) {
            found.expectation = value;
        }
    }
    return found;
}

static Expected<qint64, RequestError> bodyLength(const FramingFields &found, int minorVersion)
{
    // Each of these lets two servers in a row see different requests: RFC 9112, 6.1, 6.3 and 11.2.
    const bool ambiguous = found.lengths + std::min(found.codings, 1) > 1
                           || (found.codings > 0 && minorVersion == 0);
    if (ambiguous)
        return RequestError::BadRequest;
    if (found.codings > 0) {
        if (found.codings > 1 || !equalsIgnoringCase(found.coding, "chunked"))
            return RequestError::NotImplemented;
        return BodyFraming::Chunked;
    }
    if (found.lengths == 0)
        return qint64(0);
    const std::optional<qint64> length = parseLength(found.length);
    if (!length)
        return RequestError::BadRequest;
    return *length;
}

Expected<BodyFraming, RequestError> finishHead(EngineIoHttpRequest &request)
{
    const std::optional<FramingFields> found = framingFields(request.headers);
    if (!found || found->hosts > 1 || (found->hosts == 0 && request.minorVersion == 1))
        return RequestError::BadRequest;
    const auto length = bodyLength(*found, request.minorVersion);
    if (!length)
        return length.error();

    BodyFraming framing{*length, false};
    // RFC 9110, 10.1.1: an HTTP/1.0 client doesn't know the field, so some proxy let it through.
    if (request.minorVersion == 1 && !found->expectation.isEmpty()) {
        if (!equalsIgnoringCase(found->expectation, "100-continue"))
            return RequestError::ExpectationFailed;
        framing.expectsContinue = *length != 0;
    }
    if (!normaliseTarget(request)) // changes the fields that `found` looks at
        return RequestError::BadRequest;
    return framing;
}

std::optional<quint64> parseChunkSize(QByteArrayView line)
{
    quint64 size = 0;
    qsizetype digits = 0;
    while (digits < line.size() && hexValue(line[digits]) >= 0) {
        size = size * 16 + quint64(hexValue(line[digits]));
        ++digits;
    }
    // More digits would overflow.
    if (digits == 0 || digits > 16)
        return std::nullopt;

    const QByteArrayView rest = line.sliced(digits);
    const bool extended = withoutSpaces(rest).startsWith(';');
    if ((!rest.isEmpty() && !extended) || !isFieldValue(rest))
        return std::nullopt;
    return size;
}

bool keepsAlive(const EngineIoHttpRequest &request)
{
    if (request.headers.hasToken("connection", "close"))
        return false;
    return request.minorVersion == 1 || request.headers.hasToken("connection", "keep-alive");
}

} // namespace EngineIo
