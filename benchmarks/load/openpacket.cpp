// SPDX-License-Identifier: MIT
#include "openpacket.h"

#include "failure.h"

#include <charconv>

namespace Load {

namespace {

// Enough of JSON for the flat object that the protocol fixes.
std::string_view valueAfter(std::string_view packet, std::string_view key, std::string_view end)
{
    const std::size_t found = packet.find(key);
    if (found == std::string_view::npos)
        fail("the OPEN packet lacks a field");
    const std::string_view value = packet.substr(found + key.size());
    return value.substr(0, value.find_first_of(end));
}

} // namespace

OpenPacket parseOpenPacket(std::string_view packet)
{
    if (!packet.starts_with("0{"))
        fail("the first packet is not OPEN");
    OpenPacket open;
    open.sid = valueAfter(packet, R"("sid":")", "\"");
    const std::string_view interval = valueAfter(packet, R"("pingInterval":)", ",}");
    int milliseconds = 0;
    std::from_chars(interval.data(), interval.data() + interval.size(), milliseconds);
    open.pingInterval = std::chrono::milliseconds(milliseconds);
    return open;
}

} // namespace Load
