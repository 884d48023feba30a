// SPDX-License-Identifier: MIT
#pragma once

#include <zlib.h>

#include <string>
#include <string_view>

namespace Load {

// Unpacks bodies in the gzip format, one after the other.
class Inflater
{
public:
    Inflater();
    ~Inflater();
    Inflater(const Inflater &) = delete;
    Inflater &operator=(const Inflater &) = delete;

    // Good until the next call. Ends the program when the body is damaged.
    std::string_view inflate(std::string_view body);

private:
    z_stream m_stream{};
    std::string m_result;
};

} // namespace Load
