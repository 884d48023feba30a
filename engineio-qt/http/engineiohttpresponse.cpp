// SPDX-License-Identifier: MIT
#include "http/engineiohttpresponse.h"

#include <algorithm>
#include <iterator>

namespace {
struct StatusReason
{
    int status;
    QByteArrayView reason;
};
} // namespace

// RFC 9110, 15, and the further ones of RFC 6585; in the order of their numbers.
static constexpr StatusReason Reasons[] = {
    {100, "Continue"},
    {101, "Switching Protocols"},
    {200, "OK"},
    {201, "Created"},
    {202, "Accepted"},
    {203, "Non-Authoritative Information"},
    {204, "No Content"},
    {205, "Reset Content"},
    {206, "Partial Content"},
    {300, "Multiple Choices"},
    {301, "Moved Permanently"},
    {302, "Found"},
    {303, "See Other"},
    {304, "Not Modified"},
    {307, "Temporary Redirect"},
    {308, "Permanent Redirect"},
    {400, "Bad Request"},
    {401, "Unauthorized"},
    {402, "Payment Required"},
    {403, "Forbidden"},
    {404, "Not Found"},
    {405, "Method Not Allowed"},
    {406, "Not Acceptable"},
    {407, "Proxy Authentication Required"},
    {408, "Request Timeout"},
    {409, "Conflict"},
    {410, "Gone"},
    {411, "Length Required"},
    {412, "Precondition Failed"},
    {413, "Content Too Large"},
    {414, "URI Too Long"},
    {415, "Unsupported Media Type"},
    {416, "Range Not Satisfiable"},
    {417, "Expectation Failed"},
    {421, "Misdirected Request"},
    {422, "Unprocessable Content"},
    {426, "Upgrade Required"},
    {428, "Precondition Required"},
    {429, "Too Many Requests"},
    {431, "Request Header Fields Too Large"},
    {500, "Internal Server Error"},
    {501, "Not Implemented"},
    {502, "Bad Gateway"},
    {503, "Service Unavailable"},
    {504, "Gateway Timeout"},
    {505, "HTTP Version Not Supported"},
    {511, "Network Authentication Required"},
};

EngineIoHttpResponse EngineIoHttpResponse::text(int status, QByteArray body, QByteArray contentType)
{
    EngineIoHttpResponse response;
    response.status = status;
    response.headers.append(QByteArrayLiteral("Content-Type"), std::move(contentType));
    response.body = std::move(body);
    return response;
}

QByteArray EngineIoHttpResponse::reasonPhrase(int status)
{
    const auto found = std::lower_bound(
        std::begin(Reasons), std::end(Reasons), status,
        [](const StatusReason &entry, int wanted) { return entry.status < wanted; });
    if (found == std::end(Reasons) || found->status != status)
        return {};
    return QByteArray::fromRawData(found->reason.data(), found->reason.size());
}
