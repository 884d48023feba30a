// SPDX-License-Identifier: MIT
// Bytes of a server to the parser that the proxy reads responses with.
#include "fuzz/fuzz.h"

#include "http/responseparser.h"
#include "http/syntax.h"

#include <QList>

using namespace EngineIo;
using Body = ResponseParser::Body;

namespace {

constexpr ResponseLimits Limits{.head = 512, .body = 256};

struct Outcome
{
    QList<ReceivedResponse> responses;
    bool failed = false;
};

Outcome parse(QByteArrayView bytes, qsizetype pieces, Body body)
{
    ResponseParser parser(Limits);
    Outcome outcome;
    const auto take = [&] {
        while (auto response = parser.takeResponse(body))
            outcome.responses.append(std::move(*response));
    };
    inPieces(bytes, pieces, [&](QByteArrayView piece) {
        parser.append(piece);
        take();
    });
    parser.end();
    take();
    outcome.failed = parser.hasError();

    if (outcome.failed) { // and stays so
        parser.append("HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n");
        REQUIRE(!parser.takeResponse(body) && parser.hasError());
    }
    return outcome;
}

bool isSame(const Outcome &a, const Outcome &b)
{
    const auto same = [](const ReceivedResponse &x, const ReceivedResponse &y) {
        return x.status == y.status && x.head == y.head && x.body == y.body
               && x.bodySize == y.bodySize && x.headers.fields() == y.headers.fields();
    };
    return a.failed == b.failed
           && std::equal(a.responses.begin(), a.responses.end(), b.responses.begin(),
                         b.responses.end(), same);
}

} // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArrayView bytes = viewOf(data, size);
    const qsizetype atOnce = std::max<qsizetype>(bytes.size(), 1);
    for (const Body body : {Body::Keep, Body::Skip, Body::None}) {
        const Outcome whole = parse(bytes, atOnce, body);
        REQUIRE(isSame(whole, parse(bytes, 1, body)));
        REQUIRE(isSame(whole, parse(bytes, 7, body)));
        for (const ReceivedResponse &response : whole.responses) {
            REQUIRE(response.status >= 100 && response.status <= 999);
            REQUIRE(response.head.size() <= Limits.head);
            REQUIRE(response.body.size() <= Limits.body);
            REQUIRE(response.body.size() == (body == Body::Keep ? response.bodySize : 0));
        }
    }
    return 0;
}
