// SPDX-License-Identifier: MIT
#include "http.h"

#include "failure.h"

#include <algorithm>
#include <cctype>
#include <charconv>
#include <string>

namespace Load {

namespace {

constexpr std::string_view LineEnd = "\r\n";
constexpr std::string_view HeadEnd = "\r\n\r\n";
constexpr std::string_view Version = "HTTP/1.1 ";

bool equalWithoutCase(std::string_view a, std::string_view b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](unsigned char x, unsigned char y) {
        return std::tolower(x) == std::tolower(y);
    });
}

std::string_view trimmed(std::string_view text)
{
    const std::size_t first = text.find_first_not_of(" \t");
    if (first == std::string_view::npos)
        return {};
    return text.substr(first, text.find_last_not_of(" \t") - first + 1);
}

std::size_t parseNumber(std::string_view text, int base = 10)
{
    std::size_t number = 0;
    const char *const end = text.data() + text.size();
    const auto [stop, error] = std::from_chars(text.data(), end, number, base);
    if (error != std::errc() || stop != end)
        fail("a response has a wrong status or length");
    return number;
}

struct Body
{
    std::string_view data;
    std::size_t size = 0; // as sent
    bool isComplete = false;
};

// RFC 9112, 7.1. Neither server sends extensions or trailers.
Body parseChunks(std::string_view bytes)
{
    static std::string joined;
    joined.clear();
    std::size_t position = 0;
    while (true) {
        const std::size_t lineEnd = bytes.find(LineEnd, position);
        if (lineEnd == std::string_view::npos)
            return {};
        const std::size_t size = parseNumber(bytes.substr(position, lineEnd - position), 16);
        const std::size_t start = lineEnd + LineEnd.size();
        if (bytes.size() < start + size + LineEnd.size())
            return {};
        position = start + size + LineEnd.size();
        if (size == 0)
            return {joined, position, true};
        joined.append(bytes.substr(start, size));
    }
}

Body parseBody(const HttpResponse &response, std::string_view bytes)
{
    if (response.status == 101)
        return {{}, 0, true};
    if (response.header("Transfer-Encoding") == "chunked")
        return parseChunks(bytes);
    const std::size_t length = parseNumber(response.header("Content-Length"));
    if (bytes.size() < length)
        return {};
    return {bytes.substr(0, length), length, true};
}

} // namespace

std::string_view HttpResponse::header(std::string_view name) const
{
    std::size_t start = head.find(LineEnd);
    while (start != std::string_view::npos) {
        start += LineEnd.size();
        const std::size_t end = head.find(LineEnd, start);
        const std::string_view line = head.substr(start, end - start);
        const std::size_t colon = line.find(':');
        if (colon != std::string_view::npos && equalWithoutCase(line.substr(0, colon), name))
            return trimmed(line.substr(colon + 1));
        start = end;
    }
    return {};
}

HttpResponse parseResponse(std::string_view bytes)
{
    const std::size_t headSize = bytes.find(HeadEnd);
    if (headSize == std::string_view::npos)
        return {};
    HttpResponse response;
    response.head = bytes.substr(0, headSize);
    if (!response.head.starts_with(Version))
        fail("what the server sent is no HTTP/1.1 response");
    response.status = int(parseNumber(response.head.substr(Version.size(), 3)));
    const std::size_t head = headSize + HeadEnd.size();
    const Body body = parseBody(response, bytes.substr(head));
    if (!body.isComplete)
        return {};
    response.body = body.data;
    response.size = head + body.size;
    return response;
}

} // namespace Load
