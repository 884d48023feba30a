// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace Load {

enum class Opcode : unsigned { Text = 1, Binary = 2, Close = 8 };

// A frame as clients send it (RFC 6455, 5.2), masked with a key that is not zero: servers may skip
// the unmasking for zero, which no browser ever sends.
std::string encodeFrame(std::string_view payload, Opcode opcode);

struct Frame
{
    Opcode opcode = Opcode::Text;
    std::string_view payload;
    std::size_t size = 0; // of the whole frame; 0 when it is not complete
};

// The frame at the start of what a server has sent. Looks into the bytes.
Frame parseFrame(std::string_view bytes);

} // namespace Load
