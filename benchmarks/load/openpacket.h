// SPDX-License-Identifier: MIT
#pragma once

#include <chrono>
#include <string_view>

namespace Load {

struct OpenPacket
{
    std::string_view sid;
    std::chrono::milliseconds pingInterval{0};
};

// Ends the program when it is no OPEN packet. Looks into the bytes.
OpenPacket parseOpenPacket(std::string_view packet);

} // namespace Load
