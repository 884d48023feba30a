// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <string_view>

namespace Load {

struct HttpResponse
{
    int status = 0;
    std::string_view head; // status line and headers
    std::string_view body;
    std::size_t size = 0; // of the whole response; 0 when it is not complete

    // Without the blanks around it; empty when there is none.
    std::string_view header(std::string_view name) const;
};

// The response at the start of what a server has sent. Looks into the bytes; a body in chunks,
// which is how Node compresses, is put together where it is good until the next call.
HttpResponse parseResponse(std::string_view bytes);

} // namespace Load
