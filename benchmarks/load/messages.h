// SPDX-License-Identifier: MIT
#pragma once

#include "options.h"

#include <array>
#include <cstdint>
#include <string>

namespace Load {

// What a client sends, in turns: different for each client and from one message to the next, so
// that an echo that went astray or came out of order is noticed.
class Messages
{
public:
    static constexpr std::size_t Count = 4;

    Messages(int client, const Options &options);

    // As on the wire: a text behind its packet type, binary data as it is.
    const std::string &packet(std::uint64_t number) const { return m_packets[number % Count]; }
    // Ends the program when it is not this message.
    void check(std::uint64_t number, std::string_view packet, bool binary) const;

private:
    std::array<std::string, Count> m_packets;
    bool m_binary;
};

} // namespace Load
