// SPDX-License-Identifier: MIT
// Bytes of one connection to the parser of HTTP requests.
#include "fuzz/fuzz.h"

#include "http/requestparser.h"
#include "http/syntax.h"

#include <QList>

using namespace EngineIo;

namespace {

constexpr RequestLimits Limits{
    .requestLine = 256, .headerBytes = 512, .headerCount = 8, .body = 256};

struct Outcome
{
    QList<EngineIoHttpRequest> requests;
    std::optional<RequestError> error;
};

bool isSame(const EngineIoHttpRequest &a, const EngineIoHttpRequest &b)
{
    return a.method == b.method && a.target == b.target && a.minorVersion == b.minorVersion
           && a.headers.fields() == b.headers.fields() && a.body == b.body;
}

bool isSame(const Outcome &a, const Outcome &b)
{
    return a.error == b.error
           && std::equal(a.requests.begin(), a.requests.end(), b.requests.begin(), b.requests.end(),
                         [](const auto &x, const auto &y) { return isSame(x, y); });
}

Outcome parse(QByteArrayView bytes, qsizetype pieces)
{
    RequestParser parser(Limits);
    Outcome outcome;
    inPieces(bytes, pieces, [&](QByteArrayView piece) {
        parser.append(piece);
        while (auto request = parser.takeRequest())
            outcome.requests.append(std::move(*request));
        REQUIRE(parser.bufferedBytes() <= Limits.requestLine + Limits.headerBytes + pieces);
        REQUIRE(parser.bodyBytesReceived() <= Limits.body);
    });
    outcome.error = parser.error();

    if (outcome.error) { // and stays refused
        parser.append("GET / HTTP/1.1\r\nHost: a\r\n\r\n");
        REQUIRE(!parser.takeRequest() && parser.error() == outcome.error);
    }
    return outcome;
}

void checkRequest(const EngineIoHttpRequest &request)
{
    REQUIRE(isToken(request.method));
    REQUIRE(request.target.startsWith('/') || request.target == "*");
    REQUIRE(request.headers.size() <= Limits.headerCount + 1); // the host of an absolute target
    REQUIRE(request.body.size() <= Limits.body);
    for (const auto &[name, value] : request.headers.fields())
        REQUIRE(isToken(name) && isFieldValue(value));
    REQUIRE(!request.path().isEmpty());
    static_cast<void>(request.queryValue("sid"));
    static_cast<void>(request.cookie("io"));
    static_cast<void>(keepsAlive(request));
}

// What was understood, written as plainly as can be, has to be understood as the same again.
void checkWrittenAnew(EngineIoHttpRequest request)
{
    request.headers.remove("Transfer-Encoding");
    request.headers.set("Content-Length", QByteArray::number(request.body.size()));
    QByteArray bytes = request.method + ' ' + request.target + " HTTP/1."
                       + QByteArray::number(request.minorVersion) + "\r\n";
    for (const auto &[name, value] : request.headers.fields())
        bytes += name + ": " + value + "\r\n";
    bytes += "\r\n" + request.body;

    // "HTTP://host" has become longer by a slash, a chunked body by the field of its length.
    RequestParser parser;
    parser.append(bytes);
    const auto again = parser.takeRequest();
    REQUIRE(again && isSame(*again, request) && parser.isIdle());
}

} // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArrayView bytes = viewOf(data, size);
    const Outcome whole = parse(bytes, std::max<qsizetype>(bytes.size(), 1));
    REQUIRE(isSame(whole, parse(bytes, 1)));
    REQUIRE(isSame(whole, parse(bytes, 7)));
    for (const EngineIoHttpRequest &request : whole.requests) {
        checkRequest(request);
        checkWrittenAnew(request);
    }
    return 0;
}
