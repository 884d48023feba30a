// SPDX-License-Identifier: MIT
#pragma once

#include "connection.h"
#include "http.h"

#include <functional>
#include <string>
#include <string_view>

namespace Load {

// A keep-alive connection with one polling request at a time.
class HttpConnection : public Connection
{
public:
    using Answer = std::function<void(const HttpResponse &)>;

    // Answers of another status than 200 end the program.
    HttpConnection(EventLoop &loop, Answer answer);

    void get(std::string_view sid, std::string_view headers = {});
    void post(std::string_view sid, std::string_view payload);

private:
    void request(std::string_view method, std::string_view sid, std::string_view headers,
                 std::string_view body);
    std::size_t consume(std::string_view bytes) override;
    void handleClosed() override;

    Answer m_answer;
};

} // namespace Load
