// SPDX-License-Identifier: MIT
#include "httpconnection.h"

#include "failure.h"

#include <utility>

namespace Load {

HttpConnection::HttpConnection(EventLoop &loop, Answer answer)
    : Connection(loop)
    , m_answer(std::move(answer))
{
}

void HttpConnection::get(std::string_view sid, std::string_view headers)
{
    request("GET", sid, headers, {});
}

void HttpConnection::post(std::string_view sid, std::string_view payload)
{
    const std::string headers = "Content-Type: text/plain;charset=UTF-8\r\nContent-Length: "
                                + std::to_string(payload.size()) + "\r\n";
    request("POST", sid, headers, payload);
}

void HttpConnection::request(std::string_view method, std::string_view sid,
                             std::string_view headers, std::string_view body)
{
    std::string request(method);
    request.append(" /engine.io/?EIO=4&transport=polling");
    if (!sid.empty())
        request.append("&sid=").append(sid);
    request.append(" HTTP/1.1\r\nHost: 127.0.0.1\r\n").append(headers).append("\r\n");
    request.append(body);
    if (!isConnected())
        connectToServer();
    write(request);
}

std::size_t HttpConnection::consume(std::string_view bytes)
{
    const HttpResponse response = parseResponse(bytes);
    if (response.size == 0)
        return 0;
    if (response.status != 200)
        fail(("the server refused a request: " + std::string(bytes.substr(0, response.size)))
                 .c_str());
    if (response.size != bytes.size())
        fail("the server sent more than an answer");
    m_answer(response);
    return response.size;
}

void HttpConnection::handleClosed()
{
    fail("the server closed a keep-alive connection");
}

} // namespace Load
